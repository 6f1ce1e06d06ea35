"""A crash is written down where a person can find it and send it; nothing of the workbook is in it."""

import traceback

from klyngeapp.system import clock, paths


def note_crash(error: BaseException) -> str:
    """Write down where an error of ours came from and return the log's path.

    Only places in our code and the error's kind: its words may hold names out of the workbook.
    """
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    try:
        path = paths.home() / "crash.log"
        with path.open("a", encoding="utf-8") as log:
            log.write("\n".join([clock.stamp(), *places, type(error).__name__, "", ""]))
    except OSError:
        return f"{type(error).__name__}, {places[-1].strip()}"
    return str(path)

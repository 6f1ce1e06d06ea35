"""A crash is written down where a person can find it and send it; values of the workbook are not in it."""

import re
from pathlib import Path

from klyngeapp.system import clock, paths

_QUOTED = re.compile(r"(['\"“”]).*?\1")


def note_crash(trace: str) -> str:
    """Write a traceback to the log and return where; quoted values are taken out of its last lines."""
    lines = trace.rstrip().splitlines()
    code = [line for line in lines if line.startswith("  ")]
    said = [_QUOTED.sub("'…'", line) for line in lines if not line.startswith("  ")]
    try:
        path: Path = paths.home() / "crash.log"
        with path.open("a", encoding="utf-8") as log:
            log.write("\n".join([clock.stamp(), *code, *said, "", ""]))
    except OSError:
        return said[-1] if said else ""
    return str(path)

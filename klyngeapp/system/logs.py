"""A crash is written down where a person can find it and send it; nothing of the workbook or of the person is in it.

An error's words may hold names out of the workbook, and the path of a file the name of whoever sits at the computer:
neither is written down.
"""

import sys
import traceback
from contextlib import suppress
from pathlib import Path, PurePath

from klyngeapp import __version__
from klyngeapp.system import clock, paths
from klyngeapp.system.errors import KlyngeError

_NAME = "crash.log"
_LARGEST = 200_000  # bytes; then the older half goes
_ROOTS = ("site-packages", "klyngeapp", "tests")  # what a path is told from


def note_crash(error: BaseException) -> str:
    """Write down where an error of ours came from and return the log's path.

    Only places in our code and the error's kind.
    """
    told = places_of(error)
    try:
        path = paths.logs() / _NAME
        _make_room(path)
        with path.open("a", encoding="utf-8") as log:
            lines = (f"{clock.stamp()} {versions()}", *(f"  {one}" for one in told), type(error).__name__)
            log.write("\n".join([*lines, "", ""]))
    except (OSError, KlyngeError):
        return f"{type(error).__name__}, {told[-1] if told else ''}"
    return str(path)


def has_any() -> bool:
    """Whether anything was written down here."""
    with suppress(OSError, KlyngeError):
        return any(paths.logs().iterdir())
    return False


def versions() -> str:
    """Return which program of ours runs on what, without the name of the computer."""
    python = ".".join(map(str, sys.version_info[:3]))
    packaged = ", packaged" if getattr(sys, "frozen", False) else ""
    return f"klyngeapp {__version__}, Python {python}, {sys.platform}{packaged}"


def places_of(error: BaseException) -> list[str]:
    """Return where an error came from, the place it was raised at last: files without the folders they lie in."""
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{_shortened(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]


def _shortened(file: str) -> str:
    """Return a file of a program as it is called within it: the folders before may name a person."""
    parts = PurePath(file.replace("\\", "/")).parts
    roots = [place for place, part in enumerate(parts[:-1]) if part in _ROOTS]
    return "/".join(parts[roots[-1] :]) if roots else parts[-1] if parts else ""


def _make_room(path: Path) -> None:
    """Leave the newer half of a log that has grown long."""
    if path.exists() and path.stat().st_size > _LARGEST:
        kept = path.read_bytes()[-_LARGEST // 2 :]
        path.write_bytes(kept[kept.find(b"\n\n") + 2 :])

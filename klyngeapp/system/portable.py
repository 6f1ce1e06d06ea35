"""Portable mode: a file called `portable` beside the program keeps all of our own things beside it, as on a stick."""

import os
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

from klyngeapp.i18n.language import Sentence

MARK, FOLDER = "portable", "portable-files"
_ENDINGS = ("", ".txt")  # editors of Windows put the second one on without showing it


def beside() -> Path | None:
    """Return the folder the packaged program lies in; None where Python runs it from its sources."""
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable).absolute()
    # On macOS people see the bundle, not what is inside it.
    bundle = next((one for one in program.parents if one.suffix == ".app"), None)
    return (bundle or program).parent


def folder() -> Path | None:
    """Return where our own things are kept beside the program; None where they stay in their usual place."""
    place = beside()
    return place / FOLDER if place is not None and _is_marked(place) and _can_be_written(place / FOLDER) else None


def problem() -> Sentence | None:
    """Return why our things are not kept beside the program though a file asks for it; None where all is well."""
    place = beside()
    if place is None or not _is_marked(place) or _can_be_written(place / FOLDER):
        return None
    return Sentence(
        "Nothing can be written in “{folder}”, so klyngeapp keeps its own things on this computer instead.",
        {"folder": place},
    )


def _is_marked(place: Path) -> bool:
    return any((place / f"{MARK}{ending}").is_file() for ending in _ENDINGS)


@cache  # asked once: a stick that is pulled out later is told of when something is to be written
def _can_be_written(kept: Path) -> bool:
    trial = kept / f"trial-{os.getpid()}"
    try:
        kept.mkdir(mode=0o700, exist_ok=True)
        trial.write_bytes(b"")
    except OSError:
        return False
    finally:
        with suppress(OSError):
            trial.unlink(missing_ok=True)
    return True

"""Whether the words of a program start ask for the window, and with which file."""

from collections.abc import Sequence
from pathlib import Path

WINDOW = "--window"
SELF_TEST = "--self-test"  # for those who pack the program: does all of it work here?
LEAVE = "--exit-after-first-paint"  # for those who pack the program: is it seen at all?
_ENDING = ".klynge"


def wants_window(words: Sequence[str]) -> bool:
    """Whether a program start means the window: no words, a workbook alone, or --window [FILE]."""
    words = [word for word in words if word != LEAVE]
    if not words:
        return True
    if words[0] == WINDOW:
        return len(words) <= 2
    return len(words) == 1 and words[0].lower().endswith(_ENDING) and not words[0].startswith("-")


def leaves_at_once(words: Sequence[str]) -> bool:
    """Whether the window is to be closed as soon as it has been seen."""
    return LEAVE in words


def file_of(words: Sequence[str]) -> Path | None:
    """Return the workbook that a start of the window names."""
    named = [word for word in words if word not in (WINDOW, LEAVE)]
    return Path(named[0]) if named else None

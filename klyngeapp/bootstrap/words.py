"""Whether the words of a program start ask for the window, and with which file."""

from collections.abc import Sequence
from pathlib import Path

WINDOW = "--window"
_ENDING = ".klynge"


def wants_window(words: Sequence[str]) -> bool:
    """Whether a program start means the window: no words, a workbook alone, or --window [FILE]."""
    if not words:
        return True
    if words[0] == WINDOW:
        return len(words) <= 2
    return len(words) == 1 and words[0].lower().endswith(_ENDING) and not words[0].startswith("-")


def file_of(words: Sequence[str]) -> Path | None:
    """Return the workbook that a start of the window names."""
    named = [word for word in words if word != WINDOW]
    return Path(named[0]) if named else None

"""Two texts beside each other: which lines were there before, and which are there now."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

CUT = "…"  # ends a text of which not all was kept
_MOST_LINES = 2000  # of a text; more of them nobody reads, and comparing takes long


@dataclass(frozen=True, slots=True)
class Change:
    """Lines that gave way to others; `before` is "" where something is new, `now` where something is gone."""

    before: str
    now: str


def differing(before: str, now: str) -> Iterator[Change]:
    """Yield where two texts differ, line by line; of a text that was cut only what was kept of it is compared."""
    old, new = before.splitlines()[:_MOST_LINES], now.splitlines()[:_MOST_LINES]
    is_cut = before.endswith(CUT)
    if is_cut:
        del old[-1]
    for kind, first, last, begin, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        till = min(end, begin + last - first) if is_cut and last == len(old) else end
        if kind != "equal" and (last > first or till > begin):
            yield Change("\n".join(old[first:last]), "\n".join(new[begin:till]))

"""Names along an axis of months: which of them there is room for, and where they stand."""

from collections.abc import Sequence
from typing import NamedTuple

from klyngeapp.drawing.lettering import one_line, widest
from klyngeapp.drawing.surface import Lettering, Ruler

_STEPS = (1, 2, 3, 4, 6, 12, 24, 60, 120)


class Tick(NamedTuple):
    """A name on an axis: the number of its month, its text, and the middle it is centred on."""

    month: int
    text: str
    x: float


def room_for(names: Sequence[str], pitch: float, lettering: Lettering, ruler: Ruler) -> int:
    """Return 1 where every name has room, 2 where every second has, and so on."""
    wide = widest(tuple(names), lettering, ruler) + lettering.size * 0.5
    return next((step for step in _STEPS if step * pitch >= wide), max(len(names), 1))


def ticks(names: Sequence[str], left: float, right: float, lettering: Lettering, ruler: Ruler) -> tuple[Tick, ...]:
    """Return the names that have room, each centred over its month but inside the axis; the first is kept.

    Empty names take no room.
    """
    found: list[Tick] = []
    pitch, free_from = (right - left) / max(len(names), 1), left
    for month, name in enumerate(map(one_line, names)):
        wide = ruler.text_width(name, lettering)
        if not name or wide > right - left:
            continue
        x = min(max(left + pitch * (month + 0.5), left + wide / 2), right - wide / 2)
        if x - wide / 2 >= free_from:
            found.append(Tick(month, name, x))
            free_from = x + wide / 2 + lettering.size * 0.4
    return tuple(found)


def thinned(names: Sequence[str], step: int, keep: int | None = None) -> tuple[str, ...]:
    """Return every `step`th name, the others empty; `keep` is one to keep, and its neighbours give way."""
    return tuple(
        name if month == keep or (month % step == 0 and (keep is None or abs(month - keep) >= step)) else ""
        for month, name in enumerate(names)
    )

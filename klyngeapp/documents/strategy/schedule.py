"""The time axis of an action plan: which months it shows, and where a task stands on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from klyngeapp.drawing.gantt import GanttAxis, GanttBar, GanttRow
from klyngeapp.i18n import formats

_LONGEST = 120  # months; what lasts longer is shown from its beginning on


@dataclass(frozen=True, slots=True)
class Schedule:
    """`first` is the first month, counted from the year nought; `months` how many there are."""

    first: int
    months: int

    def axis(self) -> GanttAxis:
        """Return the names of the months along the axis, some five of them."""
        step = next(n for n in (1, 2, 3, 6, 12, 24) if self.months / n <= 5 or n == 24)
        names = []
        for place in range(self.months):
            year, month = divmod(self.first + place, 12)
            name = f"{year:04}" if step >= 12 else formats.short_month(f"{year:04}-{month + 1:02}")
            names.append("" if place % step else name)
        return GanttAxis(tuple(names))

    def row(self, start: str, due: str, colour: str, *, filled: bool) -> GanttRow:
        """Return the bar of a task from its first month to the end of its last."""
        begin, end = sorted((number(start), number(due)))
        return GanttRow(GanttBar(begin - self.first, end - begin + 1, filled), self.months, colour)


def schedule(spans: Sequence[tuple[str, str]]) -> Schedule | None:
    """Return the axis on which all these first and last months have room; None where there is none."""
    months = [number(day) for span in spans for day in span if day]
    if not months:
        return None
    return Schedule(min(months), min(max(months) - min(months) + 1, _LONGEST))


def number(iso: str) -> int:
    """Return a month as a number, counted from the year nought."""
    return int(iso[:4]) * 12 + int(iso[5:7]) - 1

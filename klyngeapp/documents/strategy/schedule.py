"""The time axis of an action plan: which months it shows, and where a task stands on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from klyngeapp.domain import months
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
            month = months.iso(self.first + place)
            name = month[:4] if step >= 12 else formats.short_month(month)
            names.append("" if place % step else name)
        return GanttAxis(tuple(names))

    def row(self, start: str, due: str, colour: str, *, filled: bool) -> GanttRow:
        """Return the bar of a task from its first month to the end of its last."""
        begin, end = sorted((months.number(start), months.number(due)))
        return GanttRow(GanttBar(begin - self.first, end - begin + 1, filled), self.months, colour)


def schedule(spans: Sequence[tuple[str, str]]) -> Schedule | None:
    """Return the axis on which all these first and last months have room; None where there is none."""
    found = [months.number(day) for span in spans for day in span if day]
    if not found:
        return None
    return Schedule(min(found), min(max(found) - min(found) + 1, _LONGEST))

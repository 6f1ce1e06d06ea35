"""When each phase begins and ends, and where a day stands on the months of the process."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from klyngeapp.domain.phases import PHASES, months_of

USUAL_MONTHS = 18


@dataclass(frozen=True, slots=True)
class PhaseMonths:
    """What a workbook says of a phase: how long it is, and when it begins where that is not after the one before."""

    months: int | None
    start: date | None


@dataclass(frozen=True, slots=True)
class PhaseSpan:
    """The first and the last day of a phase; a phase of no months has none."""

    id: str
    months: int
    first: date
    last: date


def phase_spans(start: date | None, total: int | None, phases: Mapping[str, PhaseMonths]) -> tuple[PhaseSpan, ...]:
    """Put the phases after one another; none where the process has no start.

    A phase begins where the workbook says so, else when the one before it ends; the first with the month in which the
    process starts, so that twelve months are twelve on every calendar.
    """
    spans: list[PhaseSpan] = []
    begins = first_of_month(start) if start else None
    for phase in PHASES:
        said = phases.get(phase.id, PhaseMonths(None, None))
        begins = said.start or begins
        if begins is None:
            continue
        months = said.months if said.months is not None else months_of(phase, total or USUAL_MONTHS)
        after = later(begins, months)
        if months > 0:
            spans.append(PhaseSpan(phase.id, months, begins, after - timedelta(days=1)))
        begins = after
    return tuple(spans)


def shared_out(lengths: Sequence[int], total: int) -> list[int]:
    """Return lengths in months that add up to `total` and stand to one another as these do; none becomes nothing."""
    whole = sum(lengths)
    parts = [max(length * total // whole, min(length, 1)) for length in lengths]
    # What is lost by rounding goes to those who lost most of it; what is too much is taken from the longest.
    order = sorted(range(len(parts)), key=lambda n: (parts[n] * whole - lengths[n] * total, n))
    for place in (order * total)[: max(total - sum(parts), 0)]:
        parts[place] += 1
    while sum(parts) > total and max(parts) > 1:
        parts[parts.index(max(parts))] -= 1
    return parts


def later(day: date, months: int) -> date:
    """Return the same day so many months later, or the last one of that month; never beyond the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year >= date.max.year:
        return date.max
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return min(following - timedelta(days=1), date(year, month + 1, 1) + timedelta(days=day.day - 1))


def first_of_month(day: date) -> date:
    """Return the first day of a day's month."""
    return day.replace(day=1)


def months_between(first: date, day: date) -> int:
    """Return how many months a day's month comes after another day's month."""
    return (day.year - first.year) * 12 + day.month - first.month


def place(first: date, day: date) -> float:
    """Return where a day stands, in months from the first day of the first month: the 15th of it is about 0.5."""
    begins = first_of_month(day)
    length = (later(begins, 1) - begins).days or 31
    return months_between(first, day) + (day.day - 1) / length


def first_day(text: object) -> date | None:
    """Return a date out of a workbook, a month as its first day; None where there is none."""
    is_month = isinstance(text, str) and len(text) == len("2026-11")
    return parse_day(f"{text}-01" if is_month else text)


def parse_day(text: object) -> date | None:
    """Return a date out of a workbook, a month as its fifteenth; None where there is none."""
    if not isinstance(text, str) or not text:
        return None
    try:
        return date.fromisoformat(text if len(text) > len("2026-11") else f"{text}-15")
    except ValueError:
        return None

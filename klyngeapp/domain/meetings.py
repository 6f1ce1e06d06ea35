"""Rules of a meeting: when each item begins, whether there is time for all of them, who is asked, what is overdue."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

_DAY = 24 * 60
CLOSED = frozenset({"steering_group", "working_group"})  # only those who are asked come: nobody counts heads
CITIZENS = frozenset({"citizens_meeting", "dialogue_meeting", "workshop", "vision_day", "general_assembly"})


@dataclass(frozen=True, slots=True)
class Clock:
    """When each item begins and when the last one ends ("19:35", "" where no start is known).

    `over` are the minutes by which the items take longer than the time that was booked, `total` those of all items.
    """

    begins: tuple[str, ...]
    ends: str
    total: int
    over: int


def clock(start: str | None, end: str | None, lengths: Sequence[int | None]) -> Clock:
    """Return the times of an agenda; an item without a length takes no time, and midnight may be passed."""
    total = sum(length or 0 for length in lengths)
    booked = _booked(start, end)
    over = max(total - booked, 0) if booked is not None else 0
    if start is None:
        return Clock(("",) * len(lengths), "", total, 0)
    begins, at = [], _minutes(start)
    for length in lengths:
        begins.append(_text(at))
        at += length or 0
    return Clock(tuple(begins), _text(at), total, over)


def _booked(start: str | None, end: str | None) -> int | None:
    """Return for how many minutes a meeting is booked; one that ends before it begins ends on the next day."""
    if start is None or end is None or start == end:
        return None
    return (_minutes(end) - _minutes(start)) % _DAY


def _minutes(text: str) -> int:
    hour, _colon, minute = text.partition(":")
    return int(hour) * 60 + int(minute)


def _text(minutes: int) -> str:
    hour, minute = divmod(minutes % _DAY, 60)
    return f"{hour:02d}:{minute:02d}"


def is_past(day: str | None, today: date) -> bool:
    """Whether a meeting is over: one without a date is not."""
    return day is not None and day < today.isoformat()


def is_about_who_came(day: str | None, today: date) -> bool:
    """Whether one asks who came, not who will come: from the day of the meeting on."""
    return day is not None and day <= today.isoformat()


def is_overdue(due: str | None, today: date) -> bool:
    """Whether a task should have been done; a month ("2026-11") is not over before its last day."""
    return due is not None and due < today.isoformat()[: len(due)]


def count_after(counted: int | None, before: int, after: int) -> int | None:
    """Return how many came when the ticks go from `before` to `after`: a count that was that of the ticks follows."""
    return after if counted is not None and counted == before else counted


def is_agenda(day: str | None, today: date, *, has_minutes: bool) -> bool:
    """Whether all there is of a meeting is its agenda: before its day, as long as nothing is written of it."""
    return not has_minutes and not is_about_who_came(day, today)

"""What the pages about meetings say: days, times, who and until when."""

from collections.abc import Sequence
from datetime import date

from klyngeapp.domain.meetings import Clock
from klyngeapp.domain.schedule import parse_day
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.meetings import Item, Meeting, MeetingLine, Task


def time(text: str) -> str:
    """Return a time of day as it is written: 19.35."""
    hour, _colon, minute = text.partition(":")
    return _("{hour}:{minute}", hour=hour, minute=minute) if text else ""


def hours(start: str | None, end: str | None) -> str:
    """Return from when to when, inside a sentence: kl. 19.00–21.00; "" where it is not known."""
    if not start:
        return ""
    return _("at {time}", time=time(start) + (f"–{time(end)}" if end else ""))


def lead(lines: Sequence[MeetingLine], coming: MeetingLine | None, today: date) -> str:
    """Return how many meetings have minutes, and when the next one is."""
    number = sum(line.has_minutes for line in lines)
    told = ngettext("{number} meeting with minutes.", "{number} meetings with minutes.", number) if number else ""
    return " ".join(part for part in (told, _next(coming, today)) if part)


def _next(coming: MeetingLine | None, today: date) -> str:
    day = parse_day(coming.day) if coming else None
    if day is None:
        return _("No day is set for the next one.")
    if day == today:
        return _("The next meeting is today.")
    said = days.weekday(day) if day.year == today.year else days.plain_day(day)
    return _("The next meeting is on {day}.", day=said)


def of_next(meeting: Meeting, asked: int, coming: int) -> str:
    """Return when and where the next meeting is, and who comes."""
    replies = _("{yes} of {asked} have said yes", yes=coming, asked=asked) if asked else ""
    return " · ".join(
        part for part in (formats.capital(hours(meeting.start, meeting.end)), meeting.place, replies) if part
    )


def title(meeting: Meeting) -> str:
    """Return the headline of a meeting: its title, and its day where it has one."""
    day = parse_day(meeting.day)
    return _("{meeting} on {day}", meeting=meeting.title, day=days.plain_day(day)) if day else meeting.title


def when_and_where(meeting: Meeting) -> str:
    """Return weekday, hours, place and minute-taker of a meeting."""
    day = parse_day(meeting.day)
    taker = _("minutes by {name}", name=meeting.minute_taker) if meeting.minute_taker else ""
    from_to = hours(meeting.start, meeting.end)
    when = [_("No day is set yet"), from_to]
    if day is not None:
        when = [" ".join(part for part in (days.day_of_week(day), from_to) if part)]
    return " · ".join(part for part in (*when, meeting.place, taker) if part)


def until(due: str | None, today: date) -> str:
    """Return until when something is to be done: inden 30. oktober; "" where nothing was said."""
    if not due:
        return ""
    day = parse_day(due)
    if day is None or len(due) < len("2026-11-12"):
        return _("by the end of {month}", month=formats.month(due))
    return _("by {day}", day=days.day_and_month(day) if day.year == today.year else days.plain_day(day))


def who_and_when(task: Task, today: date) -> str:
    """Return who does something, and until when."""
    return " · ".join(part for part in (task.who, until(task.due, today)) if part)


def where_agreed(task: Task) -> str:
    """Return the meeting at which something was agreed, with its day."""
    day = formats.short_date(task.meeting_day) if task.meeting_day else ""
    return " ".join(part for part in (task.meeting_title, day) if part)


def ends(clock: Clock) -> str:
    """Return when a meeting ends by its agenda, or how long it takes where no start is known."""
    if clock.ends:
        return _("Ends at {time}", time=time(clock.ends))
    return ngettext("{number} minute in all", "{number} minutes in all", clock.total) if clock.total else ""


def too_long(clock: Clock) -> str:
    """Return by how much the agenda is too long, "" where it is not."""
    return _("{number} min. too long", number=clock.over) if clock.over else ""


def item_spoken(number: int, begins: str, item: Item) -> str:
    """Return an item of an agenda as it is read aloud."""
    parts = [
        _("Item {number}: {title}", number=number, title=item.title),
        hours(begins, None),
        item.who,
        ngettext("{number} minute", "{number} minutes", item.length) if item.length else "",
        _("with minutes") if item.recorded or item.decision else "",
    ]
    return ", ".join(part for part in parts if part)


def decided(meeting: Meeting) -> str:
    """Return how much was decided and agreed, and how much of it is done."""
    decisions = sum(bool(item.decision) for item in meeting.items)
    parts = []
    if decisions:
        parts.append(ngettext("{number} decision", "{number} decisions", decisions))
    if meeting.tasks:
        parts.append(ngettext("{number} task", "{number} tasks", len(meeting.tasks)))
    if not parts:
        return _("Nothing is decided yet. It comes here as you write it under an item.")
    return " ".join(part for part in (_("{things}.", things=formats.and_list(parts)), _done(meeting.tasks)) if part)


def _done(tasks: Sequence[Task]) -> str:
    done = sum(task.done_on is not None for task in tasks)
    if not done:
        return ""
    if done == len(tasks):
        return _("Everything is done.")
    return _("One task is done.") if done == 1 else _("{number} tasks are done.", number=done)

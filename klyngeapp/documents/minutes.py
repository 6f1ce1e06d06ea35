"""The minutes of a meeting, or its agenda before the day: facts into the blocks of a short document.

Others than the group read what is planned and agreed, never what was said: that is free text, and nobody has gone
through it for them.
"""

from collections.abc import Iterable, Iterator

from klyngeapp.documents.blocks import Block, Caption, Cell, Document, Grid, Heading, Section, Subtitle, Text
from klyngeapp.documents.strategy.words import box, filled, label, person, shown, who
from klyngeapp.domain.meetings import clock
from klyngeapp.domain.minutes_facts import MinutesFacts
from klyngeapp.domain.plan_facts import Row
from klyngeapp.domain.schedule import parse_day
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import N_, _, ngettext, spoken

_LOCALES = {"da": "da-DK", "en": "en-GB"}
_ROLES = {"consultant": N_("consultant"), "municipal_contact": N_("municipality")}
_FOOT = 5  # words; a longer line would be cut
_COLUMNS = (5, 24, 12, 7)  # of the agenda
_TASK, _WHO, _BY = 6, 4, 3  # of a table of tasks


def minutes(facts: MinutesFacts) -> Document:
    """Return the minutes of a meeting in the language spoken now; its agenda where it is still to come."""
    named = _named(facts.meeting)
    footnote = ""
    if facts.reader == "municipality":
        footnote = _("Copy for the municipality · without private information")
    title = _("Agenda: {meeting}", meeting=named) if facts.is_agenda else _("Minutes: {meeting}", meeting=named)
    return Document(
        title=title,
        language=_LOCALES[spoken()],
        cluster=facts.cluster,
        footer=_at_the_foot(facts.meeting),
        author=facts.cluster,
        subject=named,
        footnote=footnote,
        blocks=(
            Section(_("Agenda") if facts.is_agenda else _("Minutes"), new_page=False),
            Heading(1, title),
            *_when_and_where(facts),
            *(_agenda(facts) if facts.is_agenda else _told(facts)),
            *_last(facts),
        ),
    )


def _named(meeting: Row) -> str:
    day = parse_day(meeting.text("date"))
    title = meeting.text("title")
    return _("{meeting} on {day}", meeting=title, day=days.plain_day(day)) if day else title


def _at_the_foot(meeting: Row) -> str:
    """Return what tells the sheets of this meeting from those of others, as short as a foot has to be."""
    named, day = _named(meeting), parse_day(meeting.text("date"))
    return days.plain_day(day) if day and len(named.split()) > _FOOT else named


def _time(text: str) -> str:
    hour, _colon, minute = text.partition(":")
    return _("{hour}:{minute}", hour=hour, minute=minute) if text else ""


def _hours(meeting: Row) -> str:
    return "–".join(_time(text) for text in (meeting.text("start_time"), meeting.text("end_time")) if text)


def _when_and_where(facts: MinutesFacts) -> Iterator[Block]:
    meeting = facts.meeting
    day, hours = parse_day(meeting.text("date")), _hours(meeting)
    at = _("at {time}", time=hours) if hours else ""
    when = f"{days.day_of_week(day)} {at}" if day else formats.capital(at)
    pairs = (
        (_("When"), when.strip()),
        (label("meeting", "place"), shown(facts, meeting, "place")),
        (label("meeting", "minute_taker"), person(facts, meeting.text("minute_taker"))),
        (label("meeting", "theme"), shown(facts, meeting, "theme")),
    )
    yield from box(pairs)


# ---- before the day ---------------------------------------------------------------------------------------------


def _agenda(facts: MinutesFacts) -> Iterator[Block]:
    yield from _listed(_("Invited: {names}"), facts, facts.attendance.asked)
    yield from _listed(_("Apologies: {names}"), facts, facts.attendance.apologies)
    programme = shown(facts, facts.meeting, "programme")
    if facts.items:
        yield Heading(2, _("Agenda"))
        yield from _table_of_items(facts)
    if programme:
        yield Heading(2, label("meeting", "programme"))
        yield Text(programme)
    if not facts.items and not programme:
        yield Caption(_("There is nothing on the agenda yet."))


def _table_of_items(facts: MinutesFacts) -> Iterator[Block]:
    times = clock(facts.meeting.text("start_time") or None, None, [item.number("length") for item in facts.items])
    lines = tuple(
        (_time(begins), f"{number}. {item.text('title')}", who(facts, item), formats.whole(item.number("length") or 0))
        for number, (item, begins) in enumerate(zip(facts.items, times.begins, strict=True), 1)
    )
    if not times.total:
        lines = tuple((*line[:3], "") for line in lines)
    yield from filled(Grid((_("Time"), _("Item"), _("Who"), _("Length")), lines, numeric=(3,), widths=_COLUMNS))
    if times.ends and times.total:
        yield Text(_("Ends at {time}", time=_time(times.ends)))


# ---- from the day on --------------------------------------------------------------------------------------------


def _told(facts: MinutesFacts) -> Iterator[Block]:
    came = tuple(_who_came(facts))
    if came:
        yield Heading(2, _("Who came?"))
        yield from came
    if facts.reader != "group":
        yield Caption(_("What was said and decided stands in the group's own copy alone."))
    yield from _in_short(facts)
    begins = clock(facts.meeting.text("start_time") or None, None, [item.number("length") for item in facts.items])
    for number, (item, begun) in enumerate(zip(facts.items, begins.begins, strict=True), 1):
        yield from _item(facts, item, number, begun)
    left = facts.tasks_of("")
    if left:
        yield Heading(2, _("Also agreed"))
        yield from _tasks(facts, left)


def _who_came(facts: MinutesFacts) -> Iterator[Block]:
    there = facts.attendance
    present = _("Present: {names}")
    if facts.reader != "group" or there.heads > len(there.came):
        present = _("Among them: {names}")
        told = [ngettext("{number} person came.", "{number} people came.", there.heads)] if there.heads else []
        if there.absent and facts.reader != "group":
            told.append(ngettext("{number} sent apologies.", "{number} sent apologies.", there.absent))
        if told:
            yield Text(" ".join(told))
    yield from _listed(present, facts, there.came)
    yield from _listed(_("Apologies: {names}"), facts, there.apologies)


def _listed(words: str, facts: MinutesFacts, people: tuple[str, ...]) -> Iterator[Block]:
    """Yield people in one paragraph, the advisers with what they are."""
    called = []
    for one in people:
        role = facts.people[one].role
        called.append(f"{person(facts, one)} ({_(_ROLES[role])})" if role else person(facts, one))
    if called:
        yield Text(words.format(names=formats.and_list(called)))


def _in_short(facts: MinutesFacts) -> Iterator[Block]:
    """Yield what was written of the whole meeting, unless it is only what stands under the items."""
    whole = shown(facts, facts.meeting, "minutes")
    items = [text for text in (shown(facts, item, "recorded") for item in facts.items) if text]
    programme = shown(facts, facts.meeting, "programme")
    if programme and not facts.items:
        yield Heading(2, label("meeting", "programme"))
        yield Text(programme)
    if whole and whole != "\n\n".join(items):
        yield Heading(2, _("The meeting in short") if facts.items else label("meeting", "minutes"))
        yield Text(whole)
    if not facts.items and not whole and not facts.tasks and facts.reader == "group":
        yield Caption(_("Nothing is written of this meeting yet."))


def _item(facts: MinutesFacts, item: Row, number: int, begun: str) -> Iterator[Block]:
    """Yield an item of the agenda: what was said, what was decided, who does what."""
    at = _("at {time}", time=_time(begun)) if begun else ""
    yield Heading(2, f"{number}. {item.text('title')}", note=at)
    length = item.number("length")
    long = ngettext("{number} minute", "{number} minutes", length) if length else ""
    line = " · ".join(filter(None, (who(facts, item), long)))
    body = tuple(_written(facts, item))
    if body:
        yield from (Subtitle(line),) if line else ()
        yield from body
    else:
        # Not a subtitle: nothing follows that it belongs to.
        yield Caption(line or _("Nothing more is written yet."))


def _written(facts: MinutesFacts, item: Row) -> Iterator[Block]:
    recorded, decision = (shown(facts, item, name) for name in ("recorded", "decision"))
    if recorded:
        yield Text(recorded)
    if decision:
        yield Text(_("Decision: {text}", text=decision))
    tasks = facts.tasks_of(item.id)
    if tasks:
        yield from _tasks(facts, tasks)


def _tasks(facts: MinutesFacts, tasks: Iterable[Row]) -> Iterator[Block]:
    rows: tuple[tuple[str | Cell, ...], ...] = tuple(
        (task.text("title"), who(facts, task), formats.long_date(task.text("due")) if task.text("due") else "")
        for task in tasks
    )
    yield from filled(Grid((_("Task"), _("Who"), _("By")), rows, widths=(_TASK, _WHO, _BY)))


# ---- the end ----------------------------------------------------------------------------------------------------


def _last(facts: MinutesFacts) -> Iterator[Block]:
    after = facts.next
    day = parse_day(after.text("date")) if after and not facts.is_agenda else None
    if after is not None and day is not None:
        hours = _hours(after)
        where = (label("meeting", "place"), after.text("place"))
        yield from box(((_("Next meeting"), days.whole_day(day)), (_("Time"), hours), where))
    approved = shown(facts, facts.meeting, "approved_on")
    if approved:
        yield Caption(
            _("The minutes were approved on {day}.", day=formats.long_date(facts.meeting.text("approved_on")))
        )

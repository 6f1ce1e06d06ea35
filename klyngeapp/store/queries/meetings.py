"""Meetings: the list of all, one with its agenda, who was asked and who came, and what was agreed and is not done."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from klyngeapp.domain.meetings import is_overdue
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.store.queries.overview import ADVISERS


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting in the list. `came` is None where nobody has counted; `tasks` are those that are not done."""

    id: str
    title: str
    kind: str
    day: str | None
    place: str
    came: int | None
    has_minutes: bool
    tasks: int
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class Item:
    """An item of an agenda; `who` is a person's name, a group's or a text, "" for nobody."""

    id: str
    title: str
    length: int | None
    who: str
    recorded: str | None
    decision: str | None


@dataclass(frozen=True, slots=True)
class Task:
    """Something agreed. `item` is the item it was agreed under, `due` a day or a month."""

    id: str
    title: str
    who: str
    due: str | None
    done_on: str | None
    item: str | None
    meeting: str | None
    meeting_title: str
    meeting_day: str | None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is asked, or has come; `presence` is None where nothing is known, `role` that of an adviser."""

    id: str
    name: str
    presence: str | None
    role: str
    mail: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting with everything that its page shows."""

    id: str
    title: str
    kind: str
    day: str | None
    start: str | None
    end: str | None
    place: str
    minute_taker: str
    counted: int | None
    minutes: str | None
    items: tuple[Item, ...]
    tasks: tuple[Task, ...]
    people: tuple[Person, ...]

    @property
    def has_minutes(self) -> bool:
        """Whether something is written of what was said or decided."""
        return bool(self.minutes) or any(item.recorded or item.decision for item in self.items)


_LINES = """
SELECT m.id, m.title, coalesce(m.kind, '') AS kind, m.date, coalesce(m.place, '') AS place, m.attendance,
  (SELECT count(*) FROM attendee AS a WHERE a.meeting = m.id AND a.presence = 'attended') AS ticked,
  m.minutes IS NOT NULL OR EXISTS (SELECT 1 FROM agenda_item AS i WHERE i.meeting = m.id
    AND (i.recorded IS NOT NULL OR i.decision IS NOT NULL)) AS has_minutes
FROM meeting AS m ORDER BY m.date IS NOT NULL, m.date DESC, m.start_time DESC, m.id
"""
_TASKS = """
SELECT f.id, f.title, coalesce(p.name, g.name, f.responsible_text, '') AS who, f.due, f.done_on, f.agenda_item,
  m.id AS meeting, coalesce(m.title, '') AS meeting_title, m.date AS meeting_day
FROM follow_up AS f LEFT JOIN meeting AS m ON m.id = coalesce(f.meeting,
    (SELECT i.meeting FROM agenda_item AS i WHERE i.id = f.agenda_item))
  LEFT JOIN person AS p ON p.id = f.responsible_person LEFT JOIN "group" AS g ON g.id = f.responsible_group
"""
_ITEMS = """
SELECT i.id, i.title, i.length, coalesce(p.name, g.name, i.responsible_text, '') AS who, i.recorded, i.decision
FROM agenda_item AS i LEFT JOIN person AS p ON p.id = i.responsible_person
  LEFT JOIN "group" AS g ON g.id = i.responsible_group
WHERE i.meeting = :meeting ORDER BY i.position IS NULL, i.position, i.id
"""
_MEETING = """
SELECT m.*, p.name AS taker FROM meeting AS m LEFT JOIN person AS p ON p.id = m.minute_taker WHERE m.id = :meeting
"""
_PEOPLE = """
SELECT p.id, p.name, coalesce(p.email, '') AS email, a.presence, coalesce(s.role, o.role, '') AS role, s.person
FROM person AS p
  LEFT JOIN (SELECT person, max(presence) AS presence FROM attendee WHERE meeting = :meeting GROUP BY person) AS a
    ON a.person = p.id
  LEFT JOIN (SELECT person, max(role) AS role FROM membership WHERE "group" = :group
      AND (joined IS NULL OR joined <= :day) AND ("left" IS NULL OR "left" > :day) GROUP BY person) AS s
    ON s.person = p.id
  LEFT JOIN (SELECT person, max(role) AS role FROM membership WHERE role IN ('consultant', 'municipal_contact')
      GROUP BY person) AS o ON o.person = p.id
WHERE a.person IS NOT NULL OR s.person IS NOT NULL
"""
_TEXTS = """
SELECT id, concat_lines FROM (
  SELECT id, title || char(10) || coalesce(place, '') || char(10) || coalesce(theme, '') || char(10)
    || coalesce(programme, '') || char(10) || coalesce(minutes, '') AS concat_lines FROM meeting
  UNION ALL SELECT meeting, title || char(10) || coalesce(recorded, '') || char(10) || coalesce(decision, '')
    FROM agenda_item
  UNION ALL SELECT meeting, title FROM follow_up WHERE meeting IS NOT NULL)
"""
_FIRST = ("chair", "vice_chair", "treasurer", "secretary", "coordinator")


def meeting_lines(
    connection: sa.Connection, today: date, *, search: str = "", kinds: Iterable[str] = ()
) -> tuple[MeetingLine, ...]:
    """Return all meetings, those without a date first, then the latest first; `kinds` says which, all where empty.

    `search` is looked for in titles, places, minutes, decisions and tasks.
    """
    tasks: dict[str, list[str | None]] = {}
    for task in open_tasks(connection, today):
        tasks.setdefault(task.meeting or "", []).append(task.due)
    wanted, found = frozenset(kinds), _found(connection, search)
    return tuple(
        MeetingLine(
            row.id,
            row.title,
            row.kind,
            row.date,
            row.place,
            row.attendance if row.attendance is not None else (row.ticked or None),
            bool(row.has_minutes),
            len(tasks.get(row.id, ())),
            any(is_overdue(due, today) for due in tasks.get(row.id, ())),
        )
        for row in connection.execute(sa.text(_LINES))
        if (not wanted or row.kind in wanted) and (found is None or row.id in found)
    )


def _found(connection: sa.Connection, search: str) -> frozenset[str] | None:
    """Return the meetings that hold a text in any case and with å as aa; None where nothing is looked for."""
    needle, _same = danish_key(" ".join(search.split()))
    if not needle:
        return None
    rows = connection.execute(sa.text(_TEXTS))
    return frozenset(row[0] for row in rows if needle in danish_key(row[1])[0])


def next_meeting(connection: sa.Connection, today: date) -> str | None:
    """Return the id of the next meeting, that of today included; None where none is agreed."""
    query = "SELECT id FROM meeting WHERE date >= :today ORDER BY date, start_time, id LIMIT 1"
    found = connection.scalar(sa.text(query), {"today": today.isoformat()})
    return str(found) if found is not None else None


def first_citizens_meeting(connection: sa.Connection) -> str | None:
    """Return the id of the first citizens' meeting; None where there is none."""
    query = "SELECT id FROM meeting WHERE kind = 'citizens_meeting' ORDER BY date IS NULL, date, start_time, id LIMIT 1"
    found = connection.scalar(sa.text(query))
    return str(found) if found is not None else None


def open_tasks(connection: sa.Connection, today: date) -> tuple[Task, ...]:
    """Return what was agreed and is not done: what is overdue first, then by the day, those without one last."""

    def place(task: Task) -> tuple[bool, bool, str, tuple[str, str]]:
        return not is_overdue(task.due, today), task.due is None, task.due or "", danish_key(task.title)

    rows = connection.execute(sa.text(f"{_TASKS} WHERE f.done_on IS NULL"))
    return tuple(sorted(_tasks(rows), key=place))


def _tasks(rows: Iterable[sa.Row[Any]]) -> Iterator[Task]:
    for row in rows:
        yield Task(*tuple(row))


def meeting(connection: sa.Connection, meeting_id: str, today: date) -> Meeting | None:
    """Return all of a meeting; None where it is not there."""
    given = {"meeting": meeting_id}
    row = connection.execute(sa.text(_MEETING), given).mappings().one_or_none()
    if row is None:
        return None
    items = connection.execute(sa.text(_ITEMS), given)
    tasks = connection.execute(sa.text(f"{_TASKS} WHERE m.id = :meeting ORDER BY f.id"), given)
    return Meeting(
        id=meeting_id,
        title=row["title"],
        kind=row["kind"] or "",
        day=row["date"],
        start=row["start_time"],
        end=row["end_time"],
        place=row["place"] or "",
        minute_taker=row["taker"] or "",
        counted=row["attendance"],
        minutes=row["minutes"],
        items=tuple(Item(*item) for item in items),
        tasks=tuple(_tasks(tasks)),
        people=_people(connection, meeting_id, row["group"], row["date"] or today.isoformat()),
    )


def _people(connection: sa.Connection, meeting_id: str, group: str | None, day: str) -> tuple[Person, ...]:
    """Return who is asked or came: the group first with those who lead it, then others, advisers last."""
    rows = connection.execute(sa.text(_PEOPLE), {"meeting": meeting_id, "group": group, "day": day}).all()

    def place(row: sa.Row[Any]) -> tuple[bool, bool, int, tuple[str, str]]:
        rank = _FIRST.index(row.role) if row.role in _FIRST else len(_FIRST)
        return row.role in ADVISERS, row.person is None, rank, danish_key(row.name)

    return tuple(
        Person(row.id, row.name, row.presence, row.role if row.role in ADVISERS else "", row.email)
        for row in sorted(rows, key=place)
    )


def asked_and_coming(people: Sequence[Person]) -> tuple[int, int]:
    """Return how many are asked and how many of them have said yes or came; advisers are not counted."""
    others = [one for one in people if not one.role]
    return len(others), sum(one.presence in ("accepted", "attended") for one in others)

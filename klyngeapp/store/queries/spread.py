"""Who has heard of the project, and who is to: the first citizens' meeting, the messages, the stakeholders."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.i18n.sorting import danish_key
from klyngeapp.store.queries.overview import villages


@dataclass(frozen=True, slots=True)
class FirstMeeting:
    """The first meeting of citizens. `came` is None where nobody has counted; `from_all` says that all villages, of
    which there are `villages`, had somebody there.
    """

    id: str
    title: str
    day: str | None
    start: str | None
    end: str | None
    place: str
    came: int | None
    from_all: bool
    villages: int


@dataclass(frozen=True, slots=True)
class Stakeholder:
    """Somebody to remember; `interest` and `influence` go from 1 to 5, None where nobody has said."""

    id: str
    name: str
    interest: int | None
    influence: int | None


_FIRST = """
SELECT m.id, m.title, m.date AS day, m.start_time, m.end_time, coalesce(m.place, '') AS place, m.attendance,
  (SELECT count(*) FROM attendee AS a WHERE a.meeting = m.id AND a.presence = 'attended') AS ticked
FROM meeting AS m WHERE m.kind = 'citizens_meeting' ORDER BY m.date IS NULL, m.date, m.start_time, m.id LIMIT 1
"""
_THERE = """
SELECT DISTINCT p.village FROM attendee AS a JOIN person AS p ON p.id = a.person
WHERE a.meeting = :meeting AND a.presence = 'attended' AND p.village IS NOT NULL
"""
_MESSAGES = """
SELECT coalesce(sum(status = 'done'), 0), coalesce(sum(coalesce(status, '') <> 'dropped'), 0) FROM message
"""


def first_meeting(connection: sa.Connection, today: date) -> FirstMeeting | None:
    """Return the first meeting of citizens, None where there is none."""
    row = connection.execute(sa.text(_FIRST)).one_or_none()
    if row is None:
        return None
    there = set(connection.scalars(sa.text(_THERE), {"meeting": row.id}))
    day = date.fromisoformat(row.day) if row.day and len(row.day) > len("2026-11") else today
    ours = {village.id for village in villages(connection, day, {})}
    came = row.attendance if row.attendance is not None else row.ticked or None
    return FirstMeeting(
        id=row.id,
        title=row.title or "",
        day=row.day,
        start=row.start_time,
        end=row.end_time,
        place=row.place,
        came=came,
        from_all=len(ours) > 1 and ours <= there,
        villages=len(ours),
    )


def messages_done(connection: sa.Connection) -> tuple[int, int]:
    """Return how many messages are told, and of how many; those that were given up do not count."""
    done, number = connection.execute(sa.text(_MESSAGES)).one()
    return done, number


def stakeholders(connection: sa.Connection) -> tuple[Stakeholder, ...]:
    """Return the stakeholders in Danish order of their names."""
    rows = connection.execute(sa.text("SELECT id, name, interest, influence FROM stakeholder"))
    found = [Stakeholder(row.id, row.name or "", row.interest, row.influence) for row in rows]
    return tuple(sorted(found, key=lambda one: (danish_key(one.name), one.id)))

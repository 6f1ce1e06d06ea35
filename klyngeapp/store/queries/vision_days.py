"""The vision day: when and where, its programme, who came and from where, and what the tables were asked."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

_KINDS = "('vision_day', 'workshop')"
_DAYS = f"""
SELECT m.id, m.title, m.kind, m.date, m.start_time, m.end_time, coalesce(m.place, '') AS place, m.signup_by,
  m.attendance, m.voters,
  (SELECT count(*) FROM attendee AS a WHERE a.meeting = m.id AND a.presence = 'attended') AS ticked,
  (SELECT count(DISTINCT p.village) FROM attendee AS a JOIN person AS p ON p.id = a.person
    WHERE a.meeting = m.id AND a.presence = 'attended' AND p.village IS NOT NULL) AS villages,
  (SELECT count(*) FROM workshop_table AS w WHERE w.meeting = m.id AND w.question IS NOT NULL) AS asked,
  (SELECT count(*) FROM workshop_table AS w WHERE w.meeting = m.id AND w.answer IS NOT NULL) AS answered,
  (SELECT count(*) FROM idea AS i WHERE i.meeting = m.id) AS ideas
FROM meeting AS m WHERE m.kind IN {_KINDS}
ORDER BY m.kind <> 'vision_day', m.date IS NOT NULL, m.date DESC, m.id
"""
_ITEMS = "SELECT title, length FROM agenda_item WHERE meeting = :meeting ORDER BY position IS NULL, position, id"


@dataclass(frozen=True, slots=True)
class VisionDay:
    """A vision day or a workshop; `came` is None where nobody has counted, `villages` are those somebody came from.

    `asked` and `answered` count its tables, `items` are title and minutes of its programme.
    """

    id: str
    title: str
    kind: str
    day: str | None
    start: str | None
    end: str | None
    place: str
    signup_by: str | None
    came: int | None
    villages: int
    voters: int | None
    asked: int
    answered: int
    ideas: int
    items: tuple[tuple[str, int | None], ...]

    def is_held(self, today: date) -> bool:
        """Whether its day has come."""
        return self.day is not None and self.day <= today.isoformat()


def vision_days(connection: sa.Connection) -> tuple[VisionDay, ...]:
    """Return the days: the vision day first, of several the latest, then workshops."""
    found = []
    for row in connection.execute(sa.text(_DAYS)):
        items = connection.execute(sa.text(_ITEMS), {"meeting": row.id})
        found.append(
            VisionDay(
                row.id,
                row.title,
                row.kind,
                row.date,
                row.start_time,
                row.end_time,
                row.place,
                row.signup_by,
                row.attendance if row.attendance is not None else (row.ticked or None),
                row.villages,
                row.voters,
                row.asked,
                row.answered,
                row.ideas,
                tuple((item.title, item.length) for item in items),
            )
        )
    return tuple(found)

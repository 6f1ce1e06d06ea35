"""What the mapping report is about: where its results were shown, who is to be called, and which quotes may be seen."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa


@dataclass(frozen=True, slots=True)
class Shown:
    """A meeting at which people were told. `came` is None where nobody has counted."""

    id: str
    title: str
    day: str
    came: int | None


@dataclass(frozen=True, slots=True)
class Telling:
    """The last dialogue meeting, the first citizens' meeting after the survey closed, and one that is to come; None
    where there is none. Then the numbers of offers of help, of those contacted, of quotations, and of those that may
    be shown.
    """

    dialogue: Shown | None
    presented: Shown | None
    coming: Shown | None
    offers: int
    contacted: int
    quotes: int
    approved: int


_MEETING = "SELECT id, title, date AS day, attendance AS came FROM meeting WHERE "
_AFTER = "kind = 'citizens_meeting' AND date > (SELECT max(closes) FROM survey) AND "
_DIALOGUE = f"{_MEETING} kind = 'dialogue_meeting' AND date <= :today ORDER BY date DESC, id LIMIT 1"
_PRESENTED = f"{_MEETING} {_AFTER} date <= :today ORDER BY date, id LIMIT 1"
_COMING = f"{_MEETING} {_AFTER} date > :today ORDER BY date, id LIMIT 1"
_NUMBERS = """
SELECT (SELECT count(*) FROM survey_volunteer), (SELECT count(contacted_on) FROM survey_volunteer),
  (SELECT count(*) FROM quote), (SELECT coalesce(sum(approved), 0) FROM quote)
"""


def telling(connection: sa.Connection, today: date) -> Telling:
    """Return how far people have been told what they answered."""
    offers, contacted, quotes, approved = connection.execute(sa.text(_NUMBERS)).one()
    return Telling(
        _meeting(connection, _DIALOGUE, today),
        _meeting(connection, _PRESENTED, today),
        _meeting(connection, _COMING, today),
        offers,
        contacted,
        quotes,
        approved,
    )


def _meeting(connection: sa.Connection, query: str, today: date) -> Shown | None:
    row = connection.execute(sa.text(query), {"today": today.isoformat()}).one_or_none()
    return Shown(row.id, row.title, row.day, row.came) if row else None

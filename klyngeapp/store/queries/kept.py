"""Whose time has come: those who stopped so long ago that what is known of them is to go."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

LONGER = 3  # months that somebody is kept where the group wishes it


@dataclass(frozen=True, slots=True)
class Due:
    """Somebody who stopped long ago: when (ISO)."""

    person: str
    name: str
    village: str
    stopped_on: str


@dataclass(frozen=True, slots=True)
class Kept:
    """Whose time has come, the longest gone first; when the next one stopped ("": nobody waits); how many months people
    are kept; how many copies were sent.
    """

    due: tuple[Due, ...]
    next: str
    months: int
    sent: int


_OVER = "date(p.stopped_on, '+' || (SELECT keep_months FROM cluster) || ' months')"
# Whoever was spoken with since their time came is kept a little longer.
_LONGER = f"(p.contacted_on >= {_OVER} AND date(p.contacted_on, '+{LONGER} months') >= :today)"
DUE = f"""
SELECT p.id, p.name, coalesce(v.name, ''), p.stopped_on FROM person AS p LEFT JOIN village AS v ON v.id = p.village
WHERE p.stopped_on IS NOT NULL AND {_OVER} < :today AND {_LONGER} IS NOT TRUE ORDER BY p.stopped_on, p.name
"""
_NEXT = f"SELECT min(p.stopped_on) FROM person AS p WHERE {_OVER} >= :today"


def due(connection: sa.Connection, today: date) -> tuple[Due, ...]:
    """Return whose time has come, as of a day."""
    rows = connection.execute(sa.text(DUE), {"today": today.isoformat()})
    return tuple(Due(*row) for row in rows)


def kept(connection: sa.Connection, today: date) -> Kept:
    """Return whose time has come, and for how long people are kept."""
    day = {"today": today.isoformat()}
    return Kept(
        due(connection, today),
        connection.scalar(sa.text(_NEXT), day) or "",
        int(connection.scalar(sa.text("SELECT keep_months FROM cluster")) or 0),
        int(connection.scalar(sa.text("SELECT count(*) FROM recipient WHERE sent_on IS NOT NULL")) or 0),
    )

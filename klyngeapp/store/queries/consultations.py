"""What was talked about with the municipality, and whom one can call there."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.i18n.sorting import danish_key


@dataclass(frozen=True, slots=True)
class Talk:
    """A talk: the day, what it was about, with whom, and what came of it."""

    id: str
    day: str | None
    title: str
    municipality: str
    contact: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody at the municipality: name, what one asks them about, and phone; "" where it is not known."""

    name: str
    subject: str
    phone: str
    mail: str


_TALKS = """
SELECT c.id, c.date, c.title, coalesce(m.name, '') AS municipality, coalesce(c.contact, '') AS contact,
  coalesce(c.outcome, '') AS outcome
FROM consultation AS c LEFT JOIN municipality AS m ON m.id = c.municipality
ORDER BY c.date IS NOT NULL, c.date DESC, c.title, c.id
"""
_CONTACTS = """
SELECT coalesce(p.name, c.name, '') AS name, coalesce(c.subject, '') AS subject,
  coalesce(c.phone, p.phone, '') AS phone, coalesce(c.email, p.email, '') AS mail
FROM municipal_contact AS c LEFT JOIN person AS p ON p.id = c.person
"""
_SEATS = """
SELECT DISTINCT p.name, '' AS subject, coalesce(p.phone, '') AS phone, coalesce(p.email, '') AS mail
FROM membership AS m JOIN person AS p ON p.id = m.person
WHERE m.role = 'municipal_contact' AND (m."left" IS NULL OR m."left" > :today)
"""
_ANSWERS = """
SELECT count(*), coalesce(sum(answer IS NOT NULL), 0) FROM hearing_comment
WHERE coalesce(subject, '') <> 'plan'
"""


def talks(connection: sa.Connection) -> tuple[Talk, ...]:
    """Return the talks, those without a day first, then the latest."""
    return tuple(Talk(*row) for row in connection.execute(sa.text(_TALKS)))


def contacts(connection: sa.Connection, today: date) -> tuple[Contact, ...]:
    """Return whom one can call: those with a subject, then the contact of the group who has none."""
    named = [Contact(*row) for row in connection.execute(sa.text(_CONTACTS)) if row.name or row.subject]
    known = {one.name for one in named}
    seats = connection.execute(sa.text(_SEATS), {"today": today.isoformat()})
    found = [*named, *(Contact(*row) for row in seats if row.name not in known)]
    return tuple(sorted(found, key=lambda one: (danish_key(one.name), danish_key(one.subject))))


def responses(connection: sa.Connection) -> tuple[int, int]:
    """Return how many responses there are to what is no action plan, and how many of them are answered."""
    row = connection.execute(sa.text(_ANSWERS)).one()
    return row[0], row[1]

"""Who helps the group: what the municipality has promised, who answers there, the consultant, what is agreed."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.i18n.sorting import danish_key

_CLUSTER = "SELECT id, backed_on, coalesce(municipal_hours, 0), without_consultant FROM cluster"
_ANSWERS = """
SELECT name FROM (
  SELECT 0 AS place, p.name AS name, 0 AS minutes FROM membership AS m JOIN person AS p ON p.id = m.person
  WHERE m.role = 'municipal_contact' AND (m."left" IS NULL OR m."left" > :today)
  UNION ALL
  SELECT 1, coalesce(p.name, c.name), coalesce(c.minutes_per_month, 0)
  FROM municipal_contact AS c LEFT JOIN person AS p ON p.id = c.person
) WHERE name IS NOT NULL ORDER BY place, minutes DESC, name LIMIT 1
"""
_CONTACTS = """
SELECT (SELECT count(*) FROM municipal_contact) + (SELECT count(*) FROM membership WHERE role = 'municipal_contact'),
  (SELECT coalesce(sum(minutes_per_month), 0) FROM municipal_contact)
"""
_CONSULTANTS = """
SELECT m.id, p.id, p.name FROM membership AS m JOIN person AS p ON p.id = m.person
WHERE m.role = 'consultant' AND (m."left" IS NULL OR m."left" > :today)
"""
_APPROVED = "SELECT title, approved_on FROM agreement WHERE approved_on IS NOT NULL ORDER BY approved_on, title"


@dataclass(frozen=True, slots=True)
class Consultant:
    """A consultant: the ids of the seat and of the person, and the name."""

    seat: str
    person: str
    name: str


@dataclass(frozen=True, slots=True)
class Support:
    """`cluster` is the id of the cluster's row, `answers` the name of who answers at the municipality, or "";
    `minutes` a month are set aside for the cluster, `contact_minutes` for all the contacts together.
    """

    cluster: str
    backed_on: str | None
    minutes: int
    contact_minutes: int
    contacts: int
    answers: str
    without_consultant: bool
    consultants: tuple[Consultant, ...]
    approved: tuple[tuple[str, str], ...]


def support(connection: sa.Connection, today: date) -> Support:
    """Return who helps, as of a day."""
    day = {"today": today.isoformat()}
    cluster, backed_on, minutes, without = connection.execute(sa.text(_CLUSTER)).one()
    contacts, contact_minutes = connection.execute(sa.text(_CONTACTS)).one()
    consultants = [Consultant(*row) for row in connection.execute(sa.text(_CONSULTANTS), day)]
    return Support(
        cluster,
        backed_on,
        minutes,
        contact_minutes,
        contacts,
        connection.scalar(sa.text(_ANSWERS), day) or "",
        bool(without),
        tuple(sorted(consultants, key=lambda one: danish_key(one.name))),
        tuple((title, day) for title, day in connection.execute(sa.text(_APPROVED))),
    )

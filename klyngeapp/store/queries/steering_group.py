"""The steering group as its page shows it: which villages are in it, and who is there as an adviser."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.i18n.sorting import danish_key


@dataclass(frozen=True, slots=True)
class Adviser:
    """Somebody who is there as "consultant" or "municipal_contact"; `title` is what they call themselves."""

    name: str
    role: str
    title: str | None


@dataclass(frozen=True, slots=True)
class SteeringGroup:
    """`id` is None where there is no group yet; `villages` are names and whether they are in it, largest first."""

    id: str | None
    villages: tuple[tuple[str, bool], ...]
    advisers: tuple[Adviser, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """A seat in the group; `person` is the id of the one who has it, `village` a name."""

    id: str
    person: str
    name: str
    role: str | None
    title: str | None
    village: str
    phone: str
    has_left: bool


_GROUP = "SELECT id FROM \"group\" WHERE kind = 'steering_group' ORDER BY dissolved IS NOT NULL, formed, id LIMIT 1"
_VILLAGES = """
SELECT name, id IN (SELECT m.village FROM membership AS m WHERE m."group" = :group
  AND (m."left" IS NULL OR m."left" > :today) AND coalesce(m.role, '') NOT IN ('municipal_contact', 'consultant'))
FROM village WHERE (joined IS NULL OR joined <= :today) AND ("left" IS NULL OR "left" > :today)
ORDER BY inhabitants IS NULL, inhabitants DESC, name
"""
_ADVISERS = """
SELECT DISTINCT p.name, m.role, m.title FROM membership AS m JOIN person AS p ON p.id = m.person
WHERE m.role IN ('consultant', 'municipal_contact') AND (m."left" IS NULL OR m."left" > :today)
"""


_MEMBERS = """
SELECT m.id, m.person, p.name, m.role, m.title, coalesce(v.name, ''), coalesce(p.phone, ''),
  m."left" IS NOT NULL AND m."left" <= :today
FROM membership AS m JOIN person AS p ON p.id = m.person LEFT JOIN village AS v ON v.id = m.village
WHERE m."group" = :group AND coalesce(m.role, '') NOT IN ('municipal_contact', 'consultant')
"""


def members_of(connection: sa.Connection, group: str | None, today: date) -> tuple[Member, ...]:
    """Return those who have a seat, advisers apart; in no order."""
    found = connection.execute(sa.text(_MEMBERS), {"group": group, "today": today.isoformat()})
    return tuple(
        Member(row_id, person, name, role, title, village, phone, bool(left))
        for row_id, person, name, role, title, village, phone, left in found
    )


def steering_group(connection: sa.Connection, today: date) -> SteeringGroup:
    """Return the group as of a day."""
    group = connection.scalar(sa.text(_GROUP))
    day = {"today": today.isoformat()}
    villages = connection.execute(sa.text(_VILLAGES), {**day, "group": group}).all()
    advisers = connection.execute(sa.text(_ADVISERS), day).all()
    ordered = sorted(advisers, key=lambda one: (one[1], danish_key(one[0])))
    return SteeringGroup(
        group,
        tuple((name, bool(is_in)) for name, is_in in villages),
        tuple(Adviser(name, role, title) for name, role, title in ordered),
    )

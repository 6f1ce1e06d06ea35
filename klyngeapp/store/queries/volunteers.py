"""Those who want to help: how many, from which villages, and what they can."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.i18n.sorting import danish_key, folded
from klyngeapp.store.queries import kept_hours

_HERE = '(v.joined IS NULL OR v.joined <= :today) AND (v."left" IS NULL OR v."left" > :today)'
_VILLAGES = f"""
SELECT v.name, EXISTS (SELECT 1 FROM person AS p WHERE p.village = v.id
  AND p.status IN ('interested', 'active', 'pause'))
FROM village AS v WHERE {_HERE} ORDER BY v.inhabitants IS NULL, v.inhabitants DESC, v.name
"""
_NUMBER = "SELECT count(*) FROM person WHERE status IN ('interested', 'active', 'pause')"
_SKILLS = "SELECT s.person, t.name FROM person_skill AS s JOIN tag AS t ON t.id = s.tag"
_OF_SOME = " WHERE s.person IN (SELECT value FROM json_each(:ids))"
_MINUTES = "SELECT person, sum(time * people) FROM hours_entry WHERE person"
_SOME = " IN (SELECT value FROM json_each(:ids))"


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many want to help, and the villages: names, and whether somebody there does, largest first."""

    number: int
    villages: tuple[tuple[str, bool], ...]


def coverage(connection: sa.Connection, today: date) -> Coverage:
    """Return who wants to help, as of a day."""
    villages = connection.execute(sa.text(_VILLAGES), {"today": today.isoformat()})
    number = int(connection.scalar(sa.text(_NUMBER)) or 0)
    return Coverage(number, tuple((name, bool(has_one)) for name, has_one in villages))


def skills_of(connection: sa.Connection, ids: Sequence[str] | None = None) -> Mapping[str, tuple[str, ...]]:
    """Return what people can, by person, in Danish order; of all of them where no ids are given."""
    found: dict[str, list[str]] = {}
    query = sa.text(_SKILLS if ids is None else _SKILLS + _OF_SOME)
    given = {} if ids is None else {"ids": json.dumps(list(ids))}
    for person, name in connection.execute(query, given):
        found.setdefault(person, []).append(name)
    return {person: tuple(sorted(names, key=danish_key)) for person, names in found.items()}


def able(connection: sa.Connection, text: str) -> set[str]:
    """Return the people who can something that a text names, in any capitals and with aa for å."""
    needle = folded(text)
    tags = [row.id for row in connection.execute(sa.text("SELECT id, name FROM tag")) if needle in folded(row.name)]
    query = sa.text(f"SELECT person FROM person_skill WHERE tag{_SOME}")
    return set(connection.scalars(query, {"ids": json.dumps(tags)}))


def minutes_of(connection: sa.Connection, ids: Sequence[str] | None = None) -> Mapping[str, int]:
    """Return the minutes people have given, by person; of all of them where no ids are given."""
    if kept_hours.are_kept(connection) and kept_hours.are_full(connection):
        return kept_hours.of_people(connection, ids)
    if ids is None:
        found = connection.execute(sa.text(f"{_MINUTES} IS NOT NULL GROUP BY person"))
    else:
        found = connection.execute(sa.text(f"{_MINUTES}{_SOME} GROUP BY person"), {"ids": json.dumps(list(ids))})
    return {row[0]: int(row[1]) for row in found}

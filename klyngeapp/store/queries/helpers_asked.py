"""Answers to a free question for helpers; quick among tens of thousands of people."""

import json
import sqlite3
from collections.abc import Iterable
from math import cos, hypot, radians
from typing import Any

import sqlalchemy as sa

from klyngeapp.domain.fields.people import PARTS_OF_DAY, WEEKDAYS
from klyngeapp.domain.helpers_asked import (
    MOST,
    NEAR_KM,
    NEAR_ON_MAP,
    Answer,
    Because,
    Candidate,
    Found,
    Nearness,
    Question,
    asks_when,
    ranked,
)
from klyngeapp.domain.map_places import Placed, map_places
from klyngeapp.i18n.sorting import danish_key

_TASKS = """
SELECT person, sum(number) AS number FROM (
  SELECT responsible_person AS person, count(*) AS number FROM task
    WHERE responsible_person IS NOT NULL AND coalesce(status, '') <> 'done' GROUP BY 1
  UNION ALL SELECT responsible_person, count(*) FROM follow_up
    WHERE responsible_person IS NOT NULL AND done_on IS NULL GROUP BY 1
  UNION ALL SELECT person, count(*) FROM helper_promise WHERE answer = 'yes' AND done_on IS NULL GROUP BY 1
) GROUP BY person
"""
_FREE = """
EXISTS (SELECT 1 FROM availability AS f WHERE f.person = p.id
  AND (:any_day OR instr(:days, f.weekday)) AND (:any_part OR instr(:parts, f.part_of_day)))
"""
_ALL_FREE = """
SELECT group_concat(person, char(30)) FROM availability
WHERE (:any_day OR instr(:days, weekday)) AND (:any_part OR instr(:parts, part_of_day))
"""
_EVERYBODY = """
SELECT id, name, coalesce(village, ''), coalesce(wants_more, 0) FROM person WHERE status IN ('interested', 'active')
"""
_ABLE = f"""
SELECT p.id, p.name, coalesce(p.village, ''), c.number,
  CASE WHEN :any_day AND :any_part THEN 0 ELSE {_FREE} END, coalesce(p.wants_more, 0), coalesce(t.number, 0)
FROM (SELECT person, count(*) AS number FROM person_skill WHERE tag IN (SELECT value FROM json_each(:skills))
  GROUP BY 1) AS c JOIN person AS p ON p.id = c.person LEFT JOIN ({_TASKS}) AS t ON t.person = p.id
WHERE p.status IN ('interested', 'active')
"""
_SHOWN = """
SELECT p.id, p.name, coalesce(p.village, ''), coalesce(v.name, ''), coalesce(p.email, ''), coalesce(p.phone, '')
FROM person AS p LEFT JOIN village AS v ON v.id = p.village WHERE p.id IN (SELECT value FROM json_each(:ids))
"""
_SKILLS = """
SELECT s.person, t.id, t.name FROM person_skill AS s JOIN tag AS t ON t.id = s.tag
WHERE s.person IN (SELECT value FROM json_each(:ids))
"""
_TIMES = """
SELECT person, weekday, part_of_day FROM availability WHERE person IN (SELECT value FROM json_each(:ids))
"""
_MINUTES = """
SELECT person, sum(time * people) FROM hours_entry WHERE person IN (SELECT value FROM json_each(:ids)) GROUP BY person
"""
_KM_OF_A_DEGREE = 111.2
_MICRO = 1_000_000
_ORDER = {choice.key: place for place, choice in enumerate((*WEEKDAYS, *PARTS_OF_DAY))}


def found_helpers(connection: sa.Connection, question: Question, most: int = MOST) -> tuple[Found, ...]:
    """Return who could be asked, best first, with why."""
    nearness = near(connection, question.village)
    best = ranked(question, _candidates(connection, question, nearness), nearness, most)
    return _shown(connection, question, best, nearness)


def _candidates(connection: sa.Connection, question: Question, nearness: Nearness) -> Iterable[Answer]:
    given = {
        "skills": json.dumps(sorted(question.skills)),
        "any_day": not question.days,
        "days": " ".join(question.days),
        "any_part": not question.parts,
        "parts": " ".join(question.parts),
    }
    if question.skills:
        # Only those who can are looked at.
        return [tuple(row) for row in connection.execute(sa.text(_ABLE), given)]
    # Of everybody it is quicker to hold the answers together here than to let them be joined, and to take them from
    # SQLite itself: there may be tens of thousands.
    raw: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    asked = {name: given[name] for name in ("any_day", "days", "any_part", "parts")}
    (known,) = raw.execute(_ALL_FREE, asked).fetchone() if asks_when(question) else (None,)
    free = set(known.split("\x1e")) if known else set()
    places = {question.village, *nearness.near} if question.village else set()
    tasks_of = dict(raw.execute(_TASKS).fetchall()).get
    everybody = raw.execute(_EVERYBODY).fetchall()
    if not question.is_empty:
        everybody = [one for one in everybody if one[0] in free or one[2] in places]
    return [
        (person, name, village, 0, person in free, wants_more, tasks_of(person, 0))
        for person, name, village, wants_more in everybody
    ]


def _shown(
    connection: sa.Connection,
    question: Question,
    best: tuple[tuple[Candidate, tuple[Because, ...]], ...],
    nearness: Nearness,
) -> tuple[Found, ...]:
    ids = {"ids": json.dumps([one.id for one, _because in best])}
    people = {row[0]: row for row in connection.execute(sa.text(_SHOWN), ids)}
    minutes: dict[str, int] = {row[0]: row[1] for row in connection.execute(sa.text(_MINUTES), ids)}
    skills: dict[str, list[str]] = {}
    for person, tag, name in connection.execute(sa.text(_SKILLS), ids):
        if not question.skills or tag in question.skills:
            skills.setdefault(person, []).append(name)
    times: dict[str, list[tuple[str, str]]] = {}
    for person, day, part in connection.execute(sa.text(_TIMES), ids):
        if (not question.days or day in question.days) and (not question.parts or part in question.parts):
            times.setdefault(person, []).append((day, part))
    return tuple(
        Found(
            id=one.id,
            name=one.name,
            village=one.village,
            village_name=people[one.id][3],
            email=people[one.id][4],
            phone=people[one.id][5],
            skills=tuple(sorted(skills.get(one.id, ()), key=danish_key)),
            times=tuple(sorted(times.get(one.id, ()), key=lambda when: [_ORDER.get(key, 0) for key in when])),
            km=nearness.km.get(one.village),
            tasks=one.tasks,
            minutes=minutes.get(one.id, 0),
            because=because,
        )
        for one, because in best
    )


def near(connection: sa.Connection, village: str) -> Nearness:
    """Return how far the villages are from one, by their coordinates; by the drawn map where they have none."""
    rows = connection.execute(sa.text("SELECT id, map_x, map_y, latitude, longitude FROM village")).all()
    here = next((row for row in rows if row.id == village), None)
    if here is None:
        return Nearness()
    if here.latitude is not None and here.longitude is not None:
        km = {row.id: _km(here, row) for row in rows if row.latitude is not None and row.longitude is not None}
        if len(km) > 1:
            return Nearness(km, frozenset(key for key, far in km.items() if far <= NEAR_KM and key != village))
    # A ring, into which nobody has put them, says nothing of what is near.
    if not any(row.map_x is not None and row.map_y is not None for row in rows) or here.map_x is None:
        return Nearness()
    placed = [Placed(*row) for row in rows if row.map_x is not None and row.map_y is not None]
    where = map_places(placed)
    x, y = where[village]
    far = {key: hypot(one[0] - x, (one[1] - y) * 0.61) for key, one in where.items()}
    return Nearness({}, frozenset(key for key, one in far.items() if one <= NEAR_ON_MAP and key != village))


def _km(one: Any, other: Any) -> float:
    """Return the distance as the crow flies; within a cluster the earth is flat."""
    _id, _x, _y, latitude, longitude = one
    _id, _x, _y, other_latitude, other_longitude = other
    down = (latitude - other_latitude) / _MICRO
    across = (longitude - other_longitude) / _MICRO * cos(radians(latitude / _MICRO))
    return hypot(down, across) * _KM_OF_A_DEGREE

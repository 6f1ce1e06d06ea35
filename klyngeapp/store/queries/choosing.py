"""The choice of action areas: candidates with their dots and scores, the areas they became, and the ideas in each."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from klyngeapp.domain.seeds import name_in
from klyngeapp.i18n.language import spoken
from klyngeapp.i18n.sorting import danish_key


@dataclass(frozen=True, slots=True)
class Area:
    """An action area; `place` is its place among all, from 0: it gives number and colour. `ideas` lie in it."""

    id: str
    title: str
    place: int
    ideas: int
    plans: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something to choose, or an area that was chosen without being one (`id` is "" then).

    `gain` and `effort` go from 0 to 100, None where nobody has said; `place` is that of the area, -1 where there is
    none; `why` is the reason for or against.
    """

    id: str
    area: str
    title: str
    decision: str
    why: str
    gain: int | None
    effort: int | None
    dots: int
    place: int

    @property
    def is_chosen(self) -> bool:
        """Whether the group wants to work on it."""
        return bool(self.area) or self.decision == "chosen"


@dataclass(frozen=True, slots=True)
class Criterion:
    """What candidates are judged by, and how much it counts."""

    id: str
    name: str
    weight: int


_AREAS = """
SELECT a.id, a.title, a.priority, (SELECT count(*) FROM idea AS i WHERE i.action_area = a.id) AS ideas,
  (SELECT count(*) FROM action_plan AS p WHERE p.action_area = a.id) AS plans FROM action_area AS a
"""
_CANDIDATES = """
SELECT c.id, coalesce(c.action_area, '') AS area, c.title, c.decision, coalesce(c.reason, '') AS why, c.benefit,
  c.effort, (SELECT coalesce(sum(v.dots), 0) FROM vote AS v WHERE v.candidate = c.id) AS dots FROM candidate AS c
"""
_VOTERS = """
SELECT coalesce(sum(voters), 0) FROM meeting
WHERE id IN (SELECT meeting FROM vote WHERE candidate IS NOT NULL)
"""


def areas(connection: sa.Connection) -> tuple[Area, ...]:
    """Return the action areas in the order in which the plan counts them."""
    rows = connection.execute(sa.text(_AREAS)).all()
    ordered = sorted(rows, key=lambda row: (row.priority is None, row.priority or 0, danish_key(row.title), row.id))
    return tuple(Area(row.id, row.title, place, row.ideas, row.plans) for place, row in enumerate(ordered))


def candidates(connection: sa.Connection) -> tuple[Candidate, ...]:
    """Return what can be chosen: the areas in their order, then the others, those with the most dots first."""
    chosen = {area.id: area for area in areas(connection)}
    found = []
    for row in connection.execute(sa.text(_CANDIDATES)):
        area = chosen.get(row.area)
        found.append(
            Candidate(
                row.id,
                row.area if area else "",
                area.title if area else row.title,
                row.decision,
                row.why,
                row.benefit,
                row.effort,
                row.dots,
                area.place if area else -1,
            )
        )
    known = {one.area for one in found}
    found += [
        Candidate("", area.id, area.title, "chosen", "", None, None, 0, area.place)
        for area in chosen.values()
        if area.id not in known
    ]
    return tuple(sorted(found, key=_place))


def _place(one: Candidate) -> tuple[object, ...]:
    return one.place < 0, one.place, not one.is_chosen, -one.dots, danish_key(one.title), one.id


def voters(connection: sa.Connection) -> int:
    """Return how many have given the dots; 0 where nobody has counted."""
    return int(connection.scalar(sa.text(_VOTERS)) or 0)


def criteria(connection: sa.Connection) -> tuple[Criterion, ...]:
    """Return what candidates are judged by, in the order of the names."""
    rows = connection.execute(sa.text("SELECT id, name, weight FROM criterion"))
    found = [Criterion(row.id, name_in(spoken(), row.id, row.name), row.weight) for row in rows]
    return tuple(sorted(found, key=lambda one: (danish_key(one.name), one.id)))


def scores(connection: sa.Connection) -> Mapping[tuple[str, str], int]:
    """Return the scores from 1 to 5 by (candidate, criterion)."""
    rows = connection.execute(sa.text("SELECT candidate, criterion, score FROM candidate_score ORDER BY id"))
    return {(row.candidate, row.criterion): row.score for row in rows}


def points(found: Mapping[tuple[str, str], int], judged: tuple[Criterion, ...], candidate: str) -> int | None:
    """Return the scores of a candidate times their weights, summed up; None where it has none."""
    given = [one for one in judged if (candidate, one.id) in found]
    return sum(found[candidate, one.id] * one.weight for one in given) if given else None


def dots_of(connection: sa.Connection) -> Mapping[str, int]:
    """Return the dots of each candidate."""
    counted: Counter[str] = Counter()
    for row in connection.execute(sa.text("SELECT candidate, dots FROM vote WHERE candidate IS NOT NULL")):
        counted[row.candidate] += row.dots
    return counted

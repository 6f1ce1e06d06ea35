"""The hands that are needed, who has promised, and those who could be asked."""

from collections.abc import Mapping

import sqlalchemy as sa

from klyngeapp.domain.helpers import Helper, Need
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.store.queries.action_plans import plan_lines

_NEEDS = """
SELECT n.id, n.title, n.action_plan, n.number, n.weekday, n.part_of_day, n.skill, t.name, n.village, n."when",
  n.minutes, n.status
FROM helper_need AS n LEFT JOIN tag AS t ON t.id = n.skill
"""
_PROMISES = """
SELECT h.need, h.answer, p.id, p.name FROM helper_promise AS h JOIN person AS p ON p.id = h.person ORDER BY p.name, p.id
"""
_HELPERS = """
SELECT p.id, p.name, p.village, v.name, p.email, p.phone, p.wants_more,
  (SELECT sum(e.time * e.people) FROM hours_entry AS e WHERE e.person = p.id)
FROM person AS p LEFT JOIN village AS v ON v.id = p.village WHERE p.status IN ('interested', 'active')
"""


def needs(connection: sa.Connection) -> tuple[Need, ...]:
    """Return what help is needed: where it is most wanting first, then in the order of the plans.

    Nobody yet comes before some, where nobody is asked before where one waits for an answer, and a smaller need before
    a larger: it is the sooner met.
    """
    plans = {line.id: (place, line) for place, line in enumerate(plan_lines(connection))}
    people = _promises(connection)
    found = []
    for row in connection.execute(sa.text(_NEEDS)):
        at, line = plans.get(row[2], (len(plans), None))
        said = people.get(row[0], {})
        need = Need(
            id=row[0],
            title=row[1],
            plan=row[2] or "",
            plan_title=line.title if line else "",
            place=line.place if line else None,
            number=row[3],
            yes=tuple(said.get("yes", ())),
            asked=tuple(said.get("asked", ())),
            no=tuple(said.get("no", ())),
            weekday=row[4] or "",
            part_of_day=row[5] or "",
            skill=row[6] or "",
            skill_name=row[7] or "",
            village=row[8] or "",
            when=row[9] or "",
            minutes=row[10],
            closed=row[11] == "closed",
        )
        found.append(
            (
                need.missing == 0,
                len(need.yes) / max(need.number, 1),
                bool(need.asked),
                need.missing,
                at,
                danish_key(need.title),
                need,
            )
        )
    return tuple(one[-1] for one in sorted(found, key=lambda one: (*one[:-1], one[-1].id)))


def _promises(connection: sa.Connection) -> Mapping[str, Mapping[str, list[tuple[str, str]]]]:
    found: dict[str, dict[str, list[tuple[str, str]]]] = {}
    for need, answer, person, name in connection.execute(sa.text(_PROMISES)):
        found.setdefault(need, {}).setdefault(answer or "asked", []).append((person, name))
    return found


def helpers(connection: sa.Connection) -> tuple[Helper, ...]:
    """Return those who want to help; who takes a break is left in peace."""
    times: dict[str, set[tuple[str, str]]] = {}
    for person, day, part in connection.execute(sa.text("SELECT person, weekday, part_of_day FROM availability")):
        times.setdefault(person, set()).add((day, part))
    skills: dict[str, set[str]] = {}
    for person, tag in connection.execute(sa.text("SELECT person, tag FROM person_skill")):
        skills.setdefault(person, set()).add(tag)
    return tuple(
        Helper(
            id=row[0],
            name=row[1],
            village=row[2] or "",
            village_name=row[3] or "",
            email=row[4] or "",
            phone=row[5] or "",
            times=frozenset(times.get(row[0], ())),
            skills=frozenset(skills.get(row[0], ())),
            wants_more=bool(row[6]),
            minutes=int(row[7] or 0),
        )
        for row in connection.execute(sa.text(_HELPERS))
    )

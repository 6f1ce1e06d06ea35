"""The villages beside each other: people, seats, answers, ideas, plans, money, hours, as the other pages count them."""

from collections.abc import Mapping
from datetime import date

import sqlalchemy as sa

from klyngeapp.domain.facts import Overview
from klyngeapp.domain.fairness import Beside, VillageBeside, divided
from klyngeapp.domain.plan_facts import NO_VILLAGE, counted_together
from klyngeapp.store.queries.action_plans import plan_sums
from klyngeapp.store.queries.answers import people_asked
from klyngeapp.store.queries.organisation import organisation
from klyngeapp.store.queries.overview import ADVISERS
from klyngeapp.store.queries.steering_group import steering_group

_SEATS = """
SELECT coalesce(m.village, ''), count(DISTINCT m.person) FROM membership AS m
WHERE m."group" = :group AND coalesce(m.role, '') NOT IN ('municipal_contact', 'consultant')
  AND (m."left" IS NULL OR m."left" > :today) GROUP BY 1
"""
_IDEAS = "SELECT coalesce(village, ''), count(*) FROM idea GROUP BY 1"
_PLANS = "SELECT action_plan, village FROM action_plan_village"
_HOURS = f"""
SELECT coalesce(h.village, p.village, ''), sum(h.time * h.people) FROM hours_entry AS h
LEFT JOIN person AS p ON p.id = h.person
WHERE h.person IS NULL OR h.person NOT IN
  (SELECT person FROM membership WHERE role IN {ADVISERS} AND person IS NOT NULL) GROUP BY 1
"""


def villages_beside(connection: sa.Connection, overview: Overview, today: date) -> Beside:
    """Return the villages of a day; `overview` has the figures of the cluster on that day."""
    here = sorted(overview.villages, key=lambda one: -(one.inhabitants or 0))
    ids = {one.id for one in here}
    day = {"today": today.isoformat()}
    group = steering_group(connection, today).id
    seats = _by_village(connection, _SEATS, ids, {**day, "group": group})
    council = organisation(connection, today)
    chairs = {one.village if one.village in ids else "": len(one.seats) for one in council.villages}
    ideas, hours = _by_village(connection, _IDEAS, ids), _by_village(connection, _HOURS, ids)
    plans, cost, granted = _plans(connection, {one.id: one.inhabitants or 0 for one in here})
    answered, few = _answered(overview, ids)

    def made(village: str, name: str, inhabitants: int | None, people: int | None) -> VillageBeside:
        return VillageBeside(
            id=village,
            name=name,
            inhabitants=inhabitants,
            people=people,
            seats=seats.get(village, 0),
            council=chairs.get(village, 0),
            answered=None if village in few else answered.get(village),
            few=village in few,
            ideas=ideas.get(village, 0),
            plans=plans.get(village, 0),
            cost=cost.get(village, 0),
            granted=granted.get(village, 0),
            minutes=hours.get(village, 0),
        )

    lines = tuple(made(one.id, one.name, one.inhabitants, one.inhabitants_16plus) for one in here)
    sums = plan_sums(connection)
    together = VillageBeside(
        id="",
        name="",
        inhabitants=overview.inhabitants if any(one.inhabitants is not None for one in here) else None,
        people=overview.inhabitants_16plus if any(one.inhabitants_16plus is not None for one in here) else None,
        seats=sum(seats.values()),
        council=sum(chairs.values()),
        answered=overview.survey.respondents,
        few=False,
        ideas=sum(ideas.values()),
        plans=len(sums),
        cost=sum(cost.values()),
        granted=sum(granted.values()),
        minutes=overview.hours.volunteers,
    )
    return Beside(
        villages=lines,
        elsewhere=made("", "", None, None),
        together=together,
        asked=people_asked(overview),
        plans=len(sums),
        has_council=council.council is not None,
    )


def _by_village(
    connection: sa.Connection, query: str, here: set[str], given: Mapping[str, object] | None = None
) -> dict[str, int]:
    """Return a number for each village of today; under "" those of no village, and of villages that are gone."""
    found: dict[str, int] = {}
    for village, number in connection.execute(sa.text(query), given or {}):
        at = village if village in here else ""
        found[at] = found.get(at, 0) + int(number or 0)
    return found


def _answered(overview: Overview, here: set[str]) -> tuple[dict[str, int], frozenset[str]]:
    """Return the answers of each village, and those villages of which they are not told because they are few."""
    answered = {village: number for village, number in overview.survey.per_village.items() if village in here}
    loose = overview.survey.respondents - sum(answered.values())
    counted = {**answered, **({NO_VILLAGE: loose} if answered and loose > 0 else {})}
    together = counted_together(counted)
    few = frozenset("" if village == NO_VILLAGE else village for village in together)
    return {**answered, **({"": loose} if loose > 0 else {})}, few


def _plans(
    connection: sa.Connection, people: Mapping[str, int]
) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    """Return in how many plans each village is, and its part of what they cost and are granted.

    The money of a plan for several villages is divided as their inhabitants are: so it says nothing against any of
    them. That of a plan which names no village of today stands under "".
    """
    villages: dict[str, list[str]] = {}
    for plan, village in connection.execute(sa.text(_PLANS)):
        if village in people:
            villages.setdefault(plan, []).append(village)
    plans: dict[str, int] = {}
    cost: dict[str, int] = {}
    granted: dict[str, int] = {}
    for plan, money in plan_sums(connection).items():
        named = sorted(villages.get(plan, ())) or [""]
        parts = [people.get(village, 0) for village in named]
        for village in named:
            plans[village] = plans.get(village, 0) + 1
        for sums, amount in ((cost, money.cost or 0), (granted, money.granted)):
            kroner, rest = divmod(amount, 100)  # whole kroner: øre would only make the figures hard to read
            for village, part in zip(named, divided(kroner, parts), strict=True):
                sums[village] = sums.get(village, 0) + part * 100
            sums[named[0]] += rest
    return plans, cost, granted

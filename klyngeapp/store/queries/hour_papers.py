"""The hours of a period and those who help, for the papers: with what their reader may see and nothing else."""

from collections import Counter
from datetime import date

import sqlalchemy as sa

from klyngeapp.domain.counted_hours import Rule
from klyngeapp.domain.hour_papers import (
    FundRule,
    GivenHours,
    HourFacts,
    PaperAsked,
    PlanOfHours,
    VolunteerFacts,
    VolunteerLine,
)
from klyngeapp.domain.phases import PHASES
from klyngeapp.domain.plan_facts import Reader
from klyngeapp.domain.schedule import parse_day
from klyngeapp.domain.seeds import name_in
from klyngeapp.i18n.language import spoken
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.model.tables import TABLES
from klyngeapp.store.queries.hours import Period, hours_lines, totals
from klyngeapp.store.queries.overview import advisers
from klyngeapp.store.queries.plan import readable_names, readable_people
from klyngeapp.store.queries.volunteers import skills_of

HELPING = ("interested", "active", "pause")
_COST = """
SELECT action_plan, sum(coalesce(amount, cast(round(quantity * unit_price / 1000.0) AS INTEGER), 0))
FROM budget_line WHERE action_plan IS NOT NULL AND in_kind = 0 GROUP BY action_plan
"""
_NAMELESS = "SELECT coalesce(sum(people), 0) FROM hours_entry WHERE person IS NULL"


def hour_facts(connection: sa.Connection, asked: PaperAsked, reader: Reader, today: date) -> HourFacts:
    """Return what the papers on hours tell this reader."""
    people = readable_people(connection, reader, today)
    person, phase, village = TABLES["person"], TABLES["phase"], TABLES["village"]
    places: dict[str, str] = {
        row[0]: row[1] for row in connection.execute(sa.select(person.c.id, person.c.village)) if row[1]
    }
    phases: dict[str, str] = {row[0]: row[1] for row in connection.execute(sa.select(phase.c.id, phase.c.key))}
    order = {one.id: place for place, one in enumerate(PHASES)}
    contact = TABLES["municipal_contact"]
    return HourFacts(
        reader=reader,
        names=dict(readable_names(connection, reader)),
        people=people,
        cluster=_cluster(connection),
        today=today,
        asked=asked,
        lines=_lines(connection, asked, reader),
        fund=fund_rule(connection, asked.fund) if asked.fund else None,
        plans=_plans(connection),
        phases=tuple(sorted(phases, key=lambda row_id: (order.get(phases[row_id] or "", len(order)), row_id))),
        villages=tuple(
            row[0]
            for row in connection.execute(
                sa.select(village.c.id).order_by(village.c.inhabitants.desc().nulls_last(), village.c.name)
            )
        ),
        village_of=places,
        planned=connection.scalar(sa.select(sa.func.sum(contact.c.minutes_per_month))),
    )


def _cluster(connection: sa.Connection) -> str:
    return connection.scalar(sa.select(TABLES["cluster"].c.name)) or ""


def _lines(connection: sa.Connection, asked: PaperAsked, reader: Reader) -> tuple[GivenHours, ...]:
    period = Period(first=asked.first, last=asked.last, person=asked.person, plan=asked.plan)
    return tuple(
        GivenHours(
            id=line.id,
            day=line.day,
            minutes=line.minutes,
            people=line.people,
            kind=line.kind,
            person=line.person,
            village=line.village,
            plan=line.plan,
            phase=line.phase,
            note=line.note if reader == "group" else "",
            attested_by=line.attested_by,
            attested_on=line.attested_on,
            outside=line.outside,
        )
        for line in hours_lines(connection, period)
    )


def fund_rule(connection: sa.Connection, fund: str) -> FundRule | None:
    """Return a rule as it is written down; None where there is none of this id."""
    table, kinds = TABLES["fund_profile"], TABLES["fund_profile_kind"]
    row = connection.execute(sa.select(table).where(table.c.id == fund)).one_or_none()
    if row is None:
        return None
    counts = connection.scalars(sa.select(kinds.c.kind).where(kinds.c.fund_profile == fund))
    rule = Rule(
        counts=bool(row.counts_hours),
        rate=row.rate,
        kinds=frozenset(counts),
        first=parse_day(row.from_date),
        most_share=row.most_share,
        hours_only=bool(row.hours_only),
    )
    return FundRule(
        id=row.id,
        name=name_in(spoken(), row.id, row.name),
        rule=rule,
        signed=bool(row.signature_required),
        year=row.year,
        source=row.source or "",
    )


def fund_rules(connection: sa.Connection) -> tuple[tuple[str, str], ...]:
    """Return the rules as (id, name), in Danish order."""
    table = TABLES["fund_profile"]
    found = [
        (row[0], name_in(spoken(), row[0], row[1])) for row in connection.execute(sa.select(table.c.id, table.c.name))
    ]
    return tuple(sorted(found, key=lambda one: (danish_key(one[1]), one[0])))


def people_with_hours(connection: sa.Connection) -> tuple[tuple[str, str], ...]:
    """Return those who have hours as (id, name), in Danish order; the village too where two have the same name."""
    person, village, entry = TABLES["person"], TABLES["village"], TABLES["hours_entry"]
    has_hours = sa.exists().where(entry.c.person == person.c.id)
    rows = connection.execute(
        sa.select(person.c.id, person.c.name, village.c.name)
        .outerjoin(village, person.c.village == village.c.id)
        .where(has_hours)
    ).all()
    often = Counter(row[1] for row in rows)
    named = [(row[0], f"{row[1]}, {row[2]}" if often[row[1]] > 1 and row[2] else row[1]) for row in rows]
    return tuple(sorted(named, key=lambda one: (danish_key(one[1]), one[0])))


def _plans(connection: sa.Connection) -> dict[str, PlanOfHours]:
    costs: dict[str, int] = {row[0]: row[1] for row in connection.execute(sa.text(_COST))}
    plan = TABLES["action_plan"]
    return {
        row[0]: PlanOfHours(coordinator=row[1] or "", cost=costs.get(row[0]))
        for row in connection.execute(sa.select(plan.c.id, plan.c.coordinator))
    }


def volunteer_facts(
    connection: sa.Connection, reader: Reader, today: date, *, by_hours: bool = False
) -> VolunteerFacts:
    """Return those who want to help; `by_hours` those who have given hours instead, whatever they are now.

    Others than the group get those who have agreed that their name is published, and never a way to reach them.
    """
    people = readable_people(connection, reader, today)
    person = TABLES["person"]
    given = totals(connection)
    query = sa.select(person)
    if by_hours:
        query = query.where(person.c.id.not_in(advisers()))
    else:
        query = query.where(person.c.status.in_(HELPING))
    found = [row for row in connection.execute(query) if not by_hours or given.by_person.get(row.id)]
    mine = [row for row in found if people[row.id].name]
    skills, own = skills_of(connection) if reader == "group" else {}, reader == "group"
    return VolunteerFacts(
        reader=reader,
        names=dict(readable_names(connection, reader)),
        people=people,
        cluster=_cluster(connection),
        today=today,
        volunteers=tuple(
            VolunteerLine(
                id=row.id,
                village=row.village or "",
                phone=(row.phone or "") if own else "",
                email=(row.email or "") if own else "",
                skills=skills.get(row.id, ()),
                engagement=(row.engagement or "") if own else "",
                minutes=given.by_person.get(row.id, 0) if own else 0,
            )
            for row in sorted(mine, key=lambda row: (danish_key(row.name), row.id))
        ),
        unnamed=len(found) - len(mine),
        people_without_names=int(connection.scalar(sa.text(_NAMELESS)) or 0),
        minutes=given.minutes,
    )

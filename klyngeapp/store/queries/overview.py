"""The cluster in figures: what `info --json`, the first screen and the documents all show."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

import sqlalchemy as sa

from klyngeapp.domain.facts import HoursFacts, Money, Overview, SurveyFacts, VillageFacts
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.model.tables import TABLES
from klyngeapp.store.queries import hours as hours_given
from klyngeapp.store.queries.remembered import Remembered

# Volunteers are those who have said that they want to; "stopped" and "not_volunteer" are not counted.
_NUMBER_OF_VOLUNTEERS = "SELECT count(*) FROM person WHERE status IN ('interested', 'active', 'pause')"
_HOURS = "hours_entry"
_Answer = TypeVar("_Answer")
ADVISERS = ("municipal_contact", "consultant")  # whose hours are not those of volunteers


def overview(connection: sa.Connection, today: date, kept: Remembered | None = None) -> Overview:
    """Return the figures of the cluster as of a day; what is `kept` was asked for on the same day."""
    kept = kept or Remembered()

    def found(name: str, find: Callable[[], _Answer]) -> _Answer:
        return kept.of(connection, name, find)

    survey = found("survey", lambda: survey_facts(connection))
    return Overview(
        name=kept.scalar(connection, "SELECT name FROM cluster", {}) or "",
        municipalities=found("municipalities", lambda: _municipalities(connection)),
        villages=found("villages", lambda: villages(connection, today, survey_facts(connection).per_village)),
        survey=survey,
        volunteers=kept.scalar(connection, _NUMBER_OF_VOLUNTEERS, {}),
        hours=found("hours", lambda: hours(connection)),
        budget=found("budget", lambda: money(connection, of_plans=False)),
        plans_budget=found("budget of plans", lambda: money(connection, of_plans=True)),
        counts=_counts(connection, kept),
    )


def _counts(connection: sa.Connection, kept: Remembered) -> dict[str, int]:
    # The hours are the many: they are counted together with their sums.
    others = {table: f'SELECT count(*) FROM "{table}"' for table in TABLES if table != _HOURS}
    number = kept.of(connection, "hour entries", lambda: hours_given.given(connection).entries)
    known = {table: int(kept.scalar(connection, query, {})) for table, query in others.items()}
    return {table: number if table == _HOURS else known[table] for table in TABLES}


def _municipalities(connection: sa.Connection) -> tuple[str, ...]:
    return tuple(sorted(connection.scalars(sa.select(TABLES["municipality"].c.name)), key=danish_key))


def villages(connection: sa.Connection, today: date, answered: dict[str, int]) -> tuple[VillageFacts, ...]:
    """Return the villages that belong to the cluster on a day, in Danish order of their names."""
    village, municipality = TABLES["village"], TABLES["municipality"]
    day = today.isoformat()
    found = connection.execute(
        sa.select(village, municipality.c.name.label("municipality_name"))
        .outerjoin(municipality, village.c.municipality == municipality.c.id)
        .where(sa.or_(village.c.joined.is_(None), village.c.joined <= day))
        .where(sa.or_(village.c.left.is_(None), village.c.left > day))
    ).mappings()
    facts = (
        VillageFacts(
            id=row["id"],
            name=row["name"],
            kind=row["kind"],
            municipality=row["municipality_name"],
            inhabitants=row["inhabitants"],
            inhabitants_16plus=row["inhabitants_16plus"],
            respondents=answered.get(row["id"]),
            latitude=row["latitude"],
            longitude=row["longitude"],
        )
        for row in found
    )
    return tuple(sorted(facts, key=lambda fact: danish_key(fact.name)))


def survey_facts(connection: sa.Connection) -> SurveyFacts:
    """Return who has answered the latest survey.

    Per village its answers, else its totals; where no village has either, what the survey says was completed.
    """
    survey = TABLES["survey"]
    latest = (
        connection.execute(
            sa.select(survey).order_by(survey.c.opens.desc().nulls_last(), survey.c.title, survey.c.id).limit(1)
        )
        .mappings()
        .one_or_none()
    )
    if latest is None:
        return SurveyFacts({}, 0, None)
    answers = _answers(connection, latest["id"])
    loose = answers.pop(None, 0)
    per_village = {**_totals(connection, latest["id"]), **answers}
    known = {village: number for village, number in per_village.items() if village is not None}
    if any(known.values()):
        return SurveyFacts(known, sum(known.values()) + loose, latest["population"])
    completed = latest["completed"]
    return SurveyFacts({}, loose if completed is None else completed, latest["population"])


def _answers(connection: sa.Connection, survey_id: str) -> dict[str | None, int]:
    response = TABLES["survey_response"]
    found = connection.execute(
        sa.select(response.c.village, sa.func.count())
        .where(response.c.survey == survey_id, response.c.control == 0)
        .group_by(response.c.village)
    )
    return {row[0]: row[1] for row in found}


def _totals(connection: sa.Connection, survey_id: str) -> dict[str | None, int]:
    total = TABLES["survey_total"]
    found = connection.execute(
        sa.select(total.c.village, sa.func.sum(total.c.answered))
        .where(total.c.survey == survey_id)
        .group_by(total.c.village)
    )
    return {row[0]: row[1] for row in found}


def advisers() -> sa.Select[str]:
    """Return the query for the people who are there as advisers; none of them is NULL, so that NOT IN works."""
    membership = TABLES["membership"]
    return sa.select(membership.c.person).where(membership.c.role.in_(ADVISERS), membership.c.person.is_not(None))


def hours(connection: sa.Connection) -> HoursFacts:
    """Return all hours in minutes, those of municipal contacts and consultants apart."""
    found = hours_given.given(connection)
    return HoursFacts(volunteers=found.volunteers, others=found.outside)


def money(connection: sa.Connection, *, of_plans: bool) -> Money:
    """Return the money of the action plans, or of the process itself, in øre; work in kind is left out."""
    line, financing = TABLES["budget_line"], TABLES["financing"]
    # A line without an amount is its quantity (in thousandths) times the price of one.
    amount = sa.func.coalesce(
        line.c.amount, sa.cast(sa.func.round(line.c.quantity * line.c.unit_price / 1000.0), sa.Integer)
    )
    lines = connection.execute(
        sa.select(sa.func.coalesce(sa.func.sum(amount), 0), sa.func.coalesce(sa.func.sum(line.c.actual), 0)).where(
            line.c.in_kind == 0, _belongs(line, of_plans=of_plans)
        )
    ).one()
    granted = _number(
        connection,
        sa.select(sa.func.coalesce(sa.func.sum(financing.c.granted), 0)).where(
            sa.func.coalesce(financing.c.kind, "") != "volunteer_hours", _belongs(financing, of_plans=of_plans)
        ),
    )
    return Money(planned=lines[0], financed=granted, spent=lines[1])


def _belongs(table: sa.Table, *, of_plans: bool) -> sa.ColumnElement[bool]:
    return table.c.action_plan.is_not(None) if of_plans else table.c.action_plan.is_(None)


def _number(connection: sa.Connection, query: sa.Select[int]) -> int:
    return int(connection.scalar(query) or 0)

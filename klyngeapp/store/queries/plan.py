"""The rows and figures of the strategy plan, with what its reader may see and nothing else."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

import sqlalchemy as sa

from klyngeapp.domain.kinds import Kind, Table
from klyngeapp.domain.phases import PHASES, months_of
from klyngeapp.domain.plan_facts import (
    NO_VILLAGE,
    AnswersFacts,
    PersonFacts,
    PhaseFacts,
    PlanFacts,
    PlanMoney,
    Reader,
    Row,
    counted_together,
    may_read,
    plan_money,
)
from klyngeapp.domain.schedule import USUAL_MONTHS, first_day, first_of_month, later
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.domain.seeds import name_in
from klyngeapp.i18n.language import spoken
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.model.tables import TABLES
from klyngeapp.store.queries.overview import ADVISERS, overview
from klyngeapp.store.queries.plain import columns
from klyngeapp.store.queries.plan_figures import plan_figures
from klyngeapp.store.queries.plan_survey import latest_survey, questions

# Tables whose rows are not printed as they are, but of which the plan tells something.
_ALSO = ("plan_version", "membership", "seat", "consultation", "map_shape", "fund")
_STEERING_GROUP = frozenset({"", "styregruppe", "styregruppen", "steering group", "the steering group"})
_ORDER = ("position", "number", "priority", "month", "year")
_DATES = ("date", "planned", "start", "due", "opens", "sent_on")


def plan_facts(connection: sa.Connection, reader: Reader, today: date) -> PlanFacts:
    """Return what the strategy plan tells this reader, as of a day."""
    rows = {
        table.name: readable_rows(connection, table, reader)
        for table in DECLARED.values()
        if table.printed or table.name in _ALSO
    }
    figures = overview(connection, today)
    current = frozenset(village.id for village in figures.villages)
    answered = {village: number for village, number in figures.survey.per_village.items() if village in current}
    loose = figures.survey.respondents - sum(answered.values())
    (cluster,) = rows["cluster"] or (Row("cluster", "", {}),)
    (organisation,) = rows["organisation"] or (Row("organisation", "", {}),)
    version = max(rows["plan_version"], key=_newest, default=None)
    return PlanFacts(
        reader=reader,
        today=today.isoformat(),
        overview=figures,
        cluster=cluster,
        organisation=organisation,
        version=version,
        adopted_by=_adopted_by(connection, version, rows["group"], reader) if version else "",
        rows=rows,
        names=dict(readable_names(connection, reader)),
        people=readable_people(connection, reader, today),
        phases=_phases(cluster, rows["phase"]),
        answers=_answers(answered, loose),
        survey=latest_survey(connection),
        questions=questions(connection, rows, current),
        money=dict(_money(rows)),
        figures=plan_figures(
            connection, reader, today, current, None if reader == "group" else willing(connection, today)
        ),
    )


def readable_rows(connection: sa.Connection, declared: Table, reader: Reader) -> tuple[Row, ...]:
    """Return the rows of a table in the order in which people count them.

    The id of a person stays, whoever reads: `people` decides what to call them.
    """
    fields = [
        field
        for field in declared.fields
        if field.kind is not Kind.BLOB
        and field.references != "image"
        and (field.references == "person" or may_read(field, reader))
    ]
    found = columns(connection, declared.name, ["id", *(field.name for field in fields)])
    rows = [
        Row(declared.name, row[0], {f.name: v for f, v in zip(fields, row[1:], strict=True) if v is not None})
        for row in found
    ]
    return tuple(sorted(rows, key=_place))


def _place(row: Row) -> tuple[object, ...]:
    numbers = [row.number(name) for name in _ORDER]
    named = row.text("name") or row.text("title")
    return (
        *((number is None, number or 0) for number in numbers),
        *(row.text(name) or "9999" for name in _DATES),
        danish_key(named),
        row.id,
    )


def _newest(version: Row) -> tuple[int, str, str]:
    return version.number("version") or 0, version.text("adopted_on"), version.id


def _adopted_by(connection: sa.Connection, version: Row, groups: tuple[Row, ...], reader: Reader) -> str | None:
    """Return who has adopted a version: free text, so others read it only where it is one of the groups."""
    table = TABLES["plan_version"]
    words = connection.scalar(sa.select(table.c.adopted_by).where(table.c.id == version.id)) or ""
    if words.casefold() in _STEERING_GROUP:
        return ""
    known = {group.text("name").casefold() for group in groups}
    return words if reader == "group" or words.casefold() in known else None


def readable_names(connection: sa.Connection, reader: Reader) -> Iterator[tuple[str, str]]:
    """Yield what each row is called that the reader may know of, by its id; people are not among them."""
    for declared in DECLARED.values():
        field = declared.name_field
        if field is not None and declared.name != "person" and may_read(field, reader):
            yield from (
                (row[0], name_in(spoken(), row[0], row[1]))
                for row in columns(connection, declared.name, ["id", field.name])
                if row[1]
            )


def readable_people(connection: sa.Connection, reader: Reader, today: date) -> dict[str, PersonFacts]:
    """Return how each person may be called, by id: others read only the names of those who have agreed to it."""
    person, village, membership = TABLES["person"], TABLES["village"], TABLES["membership"]
    agreed = None if reader == "group" else willing(connection, today)
    seats = sa.select(membership.c.person, membership.c.role).where(membership.c.role.in_(ADVISERS))
    others: dict[str, str] = {seat[0]: seat[1] for seat in connection.execute(seats.order_by(membership.c.role))}
    found = connection.execute(
        sa.select(person.c.id, person.c.name, village.c.name).outerjoin(village, person.c.village == village.c.id)
    )
    return {
        row[0]: PersonFacts(
            name=row[1] if agreed is None or row[0] in agreed else "",
            village=row[2] or "",
            role=others.get(row[0], ""),
        )
        for row in found
    }


def willing(connection: sa.Connection, today: date) -> frozenset[str]:
    """Return the people who have agreed, and agree still on that day, that their name is published."""
    consent, day = TABLES["consent"], today.isoformat()
    return frozenset(
        connection.scalars(
            sa.select(consent.c.person)
            .where(consent.c.purpose == "publish_name", consent.c.given_on <= day)
            .where(sa.or_(consent.c.withdrawn_on.is_(None), consent.c.withdrawn_on > day))
        )
    )


def _answers(answered: dict[str, int], loose: int) -> AnswersFacts:
    if answered and loose > 0:
        answered = {**answered, NO_VILLAGE: loose}
    together = counted_together(answered)
    return AnswersFacts(
        alone={village: number for village, number in answered.items() if village not in together},
        together=tuple(sorted(together)),
        together_number=sum(answered[village] for village in together),
    )


def _money(rows: Mapping[str, tuple[Row, ...]]) -> Iterator[tuple[str, PlanMoney]]:
    for plan in rows["action_plan"]:
        lines = tuple(line for line in rows["budget_line"] if line.text("action_plan") == plan.id)
        sources = tuple(source for source in rows["financing"] if source.text("action_plan") == plan.id)
        yield plan.id, plan_money(lines, sources)


def _phases(cluster: Row, rows: tuple[Row, ...]) -> tuple[PhaseFacts, ...]:
    """Put the phases after one another: each begins where it says, else when the one before it ends; the first with
    the month in which the process starts, as on every screen.
    """
    kinds = {phase.id: number for number, phase in enumerate(PHASES)}
    total, begins = cluster.number("months") or USUAL_MONTHS, first_day(cluster.text("start"))
    begins = first_of_month(begins) if begins else None
    found = []
    for row in sorted(rows, key=lambda row: (kinds[row.text("key")], row.text("start"), row.id)):
        months = row.number("months")
        if months is None:
            months = months_of(PHASES[kinds[row.text("key")]], total)
        start = first_day(row.text("start")) or begins
        begins = later(start, months) if start else None
        begins = None if begins == date.max else begins  # beyond the calendar
        end = (begins - timedelta(days=1)).isoformat() if begins and months else ""
        name = name_in(spoken(), row.id, row.text("name"))
        found.append(PhaseFacts(name, months, start.isoformat() if start else "", end))
    return tuple(found)

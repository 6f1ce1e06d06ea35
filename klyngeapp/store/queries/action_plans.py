"""The action plans as one looks at them together: in the order of the printed plan, with how far each is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.domain.plan_facts import PlanMoney, Row, plan_money
from klyngeapp.domain.plan_states import PlanLine
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.store.queries.plan import readable_rows

_OWNERS = "SELECT DISTINCT action_plan FROM {table} WHERE action_plan IS NOT NULL"
_PEOPLE = "SELECT id, name FROM person WHERE id IN (SELECT coordinator FROM action_plan)"
_HOURS = """
SELECT action_plan, sum(hours) FROM financing
WHERE kind = 'volunteer_hours' AND action_plan IS NOT NULL GROUP BY action_plan
"""


def _rows(connection: sa.Connection, table: str) -> tuple[Row, ...]:
    return readable_rows(connection, DECLARED[table], "group")


def plan_lines(connection: sa.Connection) -> tuple[PlanLine, ...]:
    """Return all action plans: by their areas, those without one last."""
    areas = {area.id: (place, area.text("title")) for place, area in enumerate(_rows(connection, "action_area"))}
    people = {row[0]: row[1] for row in connection.execute(sa.text(_PEOPLE))}
    have = {
        part: set(connection.scalars(sa.text(_OWNERS.format(table=table))))
        for part, table in (("indicators", "indicator"), ("tasks", "task"), ("budget", "budget_line"))
    }
    lines = []
    for plan in _rows(connection, "action_plan"):
        place, area_title = areas.get(plan.text("action_area"), (None, ""))
        parts = {part for part, plans in have.items() if plan.id in plans}
        parts |= {"goal"} if plan.text("goal") else set()
        parts |= {"period"} if plan.text("start") and plan.text("end") else set()
        lines.append(
            PlanLine(
                id=plan.id,
                title=plan.text("title"),
                area=plan.text("action_area"),
                area_title=area_title,
                place=place,
                coordinator=people.get(plan.text("coordinator"), ""),
                start=plan.text("start"),
                end=plan.text("end"),
                is_written=bool(plan.number("written")),
                parts=frozenset(parts),
            )
        )
    return tuple(sorted(lines, key=lambda line: (line.place is None, line.place or 0)))


def plan_sums(connection: sa.Connection) -> Mapping[str, PlanMoney]:
    """Return the money of each action plan, by its id, as in the printed plan."""
    lines, sources = _by_plan(_rows(connection, "budget_line")), _by_plan(_rows(connection, "financing"))
    plans = connection.scalars(sa.text("SELECT id FROM action_plan"))
    return {plan: plan_money(lines.get(plan, ()), sources.get(plan, ())) for plan in plans}


def hours_offered(connection: sa.Connection) -> Mapping[str, int]:
    """Return the minutes of volunteers that stand among the sources of a plan, by its id."""
    return {row[0]: int(row[1] or 0) for row in connection.execute(sa.text(_HOURS))}


def _by_plan(rows: tuple[Row, ...]) -> dict[str, tuple[Row, ...]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        if row.text("action_plan"):
            found.setdefault(row.text("action_plan"), []).append(row)
    return {plan: tuple(some) for plan, some in found.items()}


@dataclass(frozen=True, slots=True)
class Asked:
    """Money that a plan asks a fund for and has no answer about yet, in øre; `minutes` are hours offered to it."""

    fund: str
    plan: str
    plan_title: str
    asked: int
    minutes: int
    is_sent: bool


@dataclass(frozen=True, slots=True)
class FundLine:
    """A fund with its rules, amounts in øre, the share in thousandths of a per cent; and who asks it for what."""

    id: str
    name: str
    deadline: str
    most: int | None
    own_share: int | None
    counts_hours: bool
    hour_rate: int | None
    asked: tuple[Asked, ...]


_ASKED = """
SELECT f.fund, p.id, p.title,
  sum(CASE WHEN coalesce(f.kind, '') <> 'volunteer_hours' THEN coalesce(f.asked, 0) ELSE 0 END),
  sum(CASE WHEN f.kind = 'volunteer_hours' THEN coalesce(f.hours, 0) ELSE 0 END),
  max(coalesce(f.status, 'draft') = 'sent' OR f.sent_on IS NOT NULL)
FROM financing AS f JOIN action_plan AS p ON p.id = f.action_plan
WHERE f.fund IS NOT NULL AND coalesce(f.status, 'draft') IN ('draft', 'sent')
GROUP BY f.fund, p.id ORDER BY p.title, p.id
"""


def funds(connection: sa.Connection, today: date) -> tuple[FundLine, ...]:
    """Return the funds: those with a day to come first, in the order of their days, then those without one."""
    asked: dict[str, list[Asked]] = {}
    for row in connection.execute(sa.text(_ASKED)):
        asked.setdefault(row[0], []).append(Asked(row[0], row[1], row[2], row[3], row[4], bool(row[5])))
    lines = [
        FundLine(
            id=fund.id,
            name=fund.text("name"),
            deadline=fund.text("deadline"),
            most=fund.number("most"),
            own_share=fund.number("own_share"),
            counts_hours=bool(fund.number("counts_hours")),
            hour_rate=fund.number("hour_rate"),
            asked=tuple(asked.get(fund.id, ())),
        )
        for fund in _rows(connection, "fund")
    ]
    day = today.isoformat()
    return tuple(sorted(lines, key=lambda one: (one.deadline < day, one.deadline)))

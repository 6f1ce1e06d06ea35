"""The hours that are given, one by one and summed: what pages, papers and `info` all count by."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

import sqlalchemy as sa

from klyngeapp.domain.schedule import parse_day
from klyngeapp.store.hour_sums import FEW
from klyngeapp.store.queries import kept_hours
from klyngeapp.store.queries.kept_hours import Sums

Outside = Literal["", "municipality", "consultant"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursLine:
    """Hours as they were written in: minutes for each of `people`; ids and titles are "" where there is none.

    The village is the entry's, else the person's. `outside` tells the hours of the municipal contact and the
    consultant, which are not those of volunteers.
    """

    id: str
    day: date
    minutes: int
    people: int
    kind: str
    person: str
    person_name: str
    village: str
    village_name: str
    plan: str
    plan_title: str
    area: str
    phase: str
    phase_title: str
    meeting: str
    note: str
    attested_by: str
    attested_by_name: str
    attested_on: date | None
    outside: Outside

    @property
    def total(self) -> int:
        """Return the minutes of all of them together."""
        return self.minutes * self.people


@dataclass(frozen=True, slots=True)
class Given:
    """All hours there are: minutes of volunteers, minutes of advisers, and the number of entries of both."""

    volunteers: int
    outside: int
    entries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Which hours: from a day to a day, both counted, of a person, for an action plan, in a village, of a kind; "" for
    all. `open` leaves out those that are certified.
    """

    first: date | None = None
    last: date | None = None
    person: str = ""
    plan: str = ""
    village: str = ""
    kind: str = ""
    open: bool = False


EVER = Period()


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """Minutes of volunteers, in all and by id or key ("" where none is named); a month is "2026-11".

    `outside` has those of the municipal contact and the consultant, which are in none of the others.
    """

    minutes: int = 0
    entries: int = 0
    outside: Mapping[str, int] = field(default_factory=dict)
    by_person: Mapping[str, int] = field(default_factory=dict)
    by_month: Mapping[str, int] = field(default_factory=dict)
    by_village: Mapping[str, int] = field(default_factory=dict)
    by_phase: Mapping[str, int] = field(default_factory=dict)
    by_plan: Mapping[str, int] = field(default_factory=dict)
    by_kind: Mapping[str, int] = field(default_factory=dict)


# Somebody who is there as both counts as the municipality's: their hours are set against what it has promised.
_ADVISERS = """
SELECT person, max(role = 'municipal_contact') AS municipal FROM membership
WHERE role IN ('municipal_contact', 'consultant') AND person IS NOT NULL GROUP BY person
"""
_FROM = f"""
FROM hours_entry AS h LEFT JOIN person AS p ON p.id = h.person LEFT JOIN ({_ADVISERS}) AS a ON a.person = h.person
"""
_FROM_HOURS = f"FROM hours_entry AS h LEFT JOIN ({_ADVISERS}) AS a ON a.person = h.person"
_OUTSIDE = "CASE WHEN a.person IS NULL THEN '' WHEN a.municipal THEN 'municipality' ELSE 'consultant' END"
_LINES = f"""
SELECT h.id, h.date, h.time, h.people, coalesce(h.kind, '') AS kind, coalesce(h.person, '') AS person,
  coalesce(p.name, '') AS person_name, coalesce(v.id, '') AS village, coalesce(v.name, '') AS village_name,
  coalesce(h.action_plan, '') AS plan, coalesce(c.title, '') AS plan_title,
  coalesce(h.action_area, c.action_area, '') AS area, coalesce(h.phase, '') AS phase,
  coalesce(f.name, '') AS phase_title, coalesce(h.meeting, '') AS meeting, coalesce(h.note, '') AS note,
  coalesce(h.attested_by, '') AS attested_by, coalesce(b.name, '') AS attested_by_name, h.attested_on,
  {_OUTSIDE} AS outside
{_FROM}
  LEFT JOIN village AS v ON v.id = coalesce(h.village, p.village) LEFT JOIN action_plan AS c ON c.id = h.action_plan
  LEFT JOIN phase AS f ON f.id = h.phase LEFT JOIN person AS b ON b.id = h.attested_by
"""
_KEYS = {
    "person": "coalesce(h.person, '')",
    "month": "substr(h.date, 1, 7)",
    "village": "coalesce(h.village, p.village, '')",
    "phase": "coalesce(h.phase, '')",
    "plan": "coalesce(h.action_plan, '')",
    "kind": "coalesce(h.kind, '')",
}
# One statement, most of whose work SQLite does without holding anybody up on another thread.
_ENTRIES = f"""
SELECT {_OUTSIDE} AS outside, {", ".join(f"{key} AS {part}" for part, key in _KEYS.items())},
  h.time * h.people AS minutes
{_FROM}
"""
_SUMMED = "sum(minutes), count(*) FROM entry WHERE outside"
_SUMS = "\nUNION ALL ".join(
    [
        f"SELECT 'all', '', {_SUMMED} = '' HAVING count(*) > 0",
        f"SELECT 'outside', outside, {_SUMMED} <> '' GROUP BY outside",
        f"SELECT 'adviser', person, {_SUMMED} <> '' GROUP BY person",
        *(f"SELECT '{part}', {part}, {_SUMMED} = '' GROUP BY {part}" for part in _KEYS),
    ]
)
_FEW_SUMS = f"SELECT {_OUTSIDE}, substr(h.date, 1, 7), sum(h.time * h.people), count(*) {_FROM_HOURS}"
_ON_DAY = "SELECT coalesce(sum(time), 0) FROM hours_entry WHERE date = :day AND person = :person"
_WHERE = {
    "first": "h.date >= :first",
    "last": "h.date <= :last",
    "person": "h.person = :person",
    "plan": "h.action_plan = :plan",
    "village": "coalesce(h.village, p.village) = :village",
    "kind": "h.kind = :kind",
    "open": "h.attested_by IS NULL AND :open <> ''",
}


def hours_lines(connection: sa.Connection, period: Period = EVER) -> tuple[HoursLine, ...]:
    """Return the hours of a period, the newest last."""
    where, given = _limited(period)
    found = connection.execute(sa.text(f"{_LINES} {where} ORDER BY h.date, p.name, h.id"), given).mappings()
    return tuple(_line(row) for row in found if parse_day(row["date"]) is not None)


def _line(row: sa.RowMapping) -> HoursLine:
    values: dict[str, Any] = {name: row[name] for name in row if name not in ("date", "time", "attested_on")}
    return HoursLine(
        day=parse_day(row["date"]) or date.min,
        minutes=row["time"],
        attested_on=parse_day(row["attested_on"]),
        **values,
    )


def totals(connection: sa.Connection, period: Period = EVER) -> Totals:
    """Return the sums of a period; those of all time are kept while a workbook is open to be changed."""
    if period != EVER or not kept_hours.are_kept(connection):
        return of_sums(summed(connection, period))
    if not kept_hours.are_full(connection):
        kept_hours.fill(connection, summed(connection, EVER))
    return of_sums(kept_hours.found(connection))


def by_month(connection: sa.Connection) -> Mapping[str, int]:
    """Return the minutes of volunteers by month alone, which is quick."""
    return {key: minutes for (part, key), (minutes, number) in _few(connection).items() if part == "month" and number}


def given(connection: sa.Connection) -> Given:
    """Return the minutes of volunteers, those of advisers, and how many entries there are in all, which is quick."""
    few = _few(connection)
    outside = [few[key] for key in few if key[0] == "outside"]
    minutes, entries = few.get(("all", ""), (0, 0))
    return Given(minutes, sum(one[0] for one in outside), entries + sum(one[1] for one in outside))


def _few(connection: sa.Connection) -> Sums:
    if not kept_hours.are_kept(connection):
        return _few_summed(connection)
    if not kept_hours.are_few(connection):
        kept_hours.fill_few(connection, _few_summed(connection))
    return kept_hours.found(connection, FEW)


def _few_summed(connection: sa.Connection) -> Sums:
    sums: Sums = {}
    for outside, month, minutes, number in connection.execute(sa.text(f"{_FEW_SUMS} GROUP BY 1, 2 ORDER BY 1, 2")):
        for part in [("outside", outside)] if outside else [("all", ""), ("month", month)]:
            had, of = sums.get(part, (0, 0))
            sums[part] = had + minutes, of + number
    return sums


def summed(connection: sa.Connection, period: Period = EVER) -> Sums:
    """Add up the entries: minutes and number by part ("month") and key ("2026-11"), as `hour_sums` keeps them."""
    where, given = _limited(period)
    query = f"WITH entry AS MATERIALIZED ({_ENTRIES} {where}) {_SUMS}"
    raw: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    return {(part, key): (minutes, number) for part, key, minutes, number in raw.execute(query, given)}


def of_sums(sums: Mapping[tuple[str, str], tuple[int, int]]) -> Totals:
    """Return sums by part and key as they are read."""
    by: dict[str, dict[str, int]] = {part: {} for part in ("outside", *_KEYS)}
    for (part, key), (minutes, number) in sorted(sums.items()):
        if part in by and number:
            by[part][key] = minutes
    minutes, entries = sums.get(("all", ""), (0, 0))
    outside = by.pop("outside")
    return Totals(minutes=minutes, entries=entries, outside=outside, **{f"by_{part}": by[part] for part in _KEYS})


def minutes_on(connection: sa.Connection, person: str, day: date, but: str = "") -> int:
    """Return the minutes somebody has given on a day, without those of an entry."""
    asked = {"day": day.isoformat(), "person": person, "but": but}
    if not kept_hours.are_kept(connection):
        return int(connection.scalar(sa.text(f"{_ON_DAY} AND id <> :but"), asked) or 0)
    whole = kept_hours.on_day(connection, person, day.isoformat())
    return whole - int(connection.scalar(sa.text(f"{_ON_DAY} AND id = :but"), asked) or 0) if but else whole


def _limited(period: Period) -> tuple[str, dict[str, str]]:
    """Return the WHERE of a period, and what stands in it."""
    given = {
        "first": period.first.isoformat() if period.first else "",
        "last": period.last.isoformat() if period.last else "",
        "person": period.person,
        "plan": period.plan,
        "village": period.village,
        "kind": period.kind,
        "open": "x" if period.open else "",
    }
    wanted = {name: value for name, value in given.items() if value}
    return ("WHERE " + " AND ".join(_WHERE[name] for name in wanted)) if wanted else "", wanted

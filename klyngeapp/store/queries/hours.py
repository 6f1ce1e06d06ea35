"""The hours that are given, one by one and summed: what pages, papers and `info` all count by."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

import sqlalchemy as sa

from klyngeapp.domain.schedule import parse_day

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
_PARTS = ("person", "month", "village", "phase", "plan", "kind")


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
_FROM_FEW = "FROM hours_entry AS h LEFT JOIN person AS p ON p.id = h.person"
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
_SUMS = f"""
SELECT {_OUTSIDE}, coalesce(h.person, ''), substr(h.date, 1, 7), coalesce(h.village, p.village, ''),
  coalesce(h.phase, ''), coalesce(h.action_plan, ''), coalesce(h.kind, ''), sum(h.time * h.people), count(*)
{_FROM}
"""
_WHERE = {
    "first": "h.date >= :first",
    "last": "h.date <= :last",
    "person": "h.person = :person",
    "plan": "h.action_plan = :plan",
    "village": "coalesce(h.village, p.village) = :village",
    "kind": "h.kind = :kind",
    "open": "h.attested_by IS NULL AND :open <> ''",
}


def hours_lines(connection: sa.Connection, period: Period = EVER, last: int | None = None) -> tuple[HoursLine, ...]:
    """Return the hours of a period, the newest last; with `last` only so many, those of the latest days."""
    where, given = _limited(period)
    if last is not None:
        # Found by their ids first: to join all of them would take long.
        few = "FROM temp.hour_days AS h" if not where and _is_full(connection) else _FROM_FEW
        at = "AND" if where else "WHERE"
        where += f" {at} h.id IN (SELECT h.id {few} {where} ORDER BY h.date DESC, h.id DESC LIMIT {int(last)})"
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
    if period != EVER or not _is_kept(connection):
        return _totals(_summed(connection, period))
    kept = _kept(connection)
    if not kept:
        _keep(connection, _summed(connection, period))
        kept = _kept(connection)
    return _totals(kept)


def by_month(connection: sa.Connection) -> Mapping[str, int]:
    """Return the minutes of volunteers by month alone: it does not take longer the more people there are."""
    query = "SELECT key, minutes FROM temp.hour_sums WHERE part = 'month' AND entries > 0 ORDER BY key"
    found = [tuple(row) for row in connection.execute(sa.text(query))] if _is_kept(connection) else []
    return dict(found) or totals(connection).by_month


def _summed(connection: sa.Connection, period: Period) -> dict[tuple[str, str], tuple[int, int]]:
    """Add up the entries: minutes and number by part ("month") and key ("2026-11"), as `hour_sums` keeps them."""
    where, given = _limited(period)
    sums: dict[tuple[str, str], tuple[int, int]] = {}
    for outside, *keys, minutes, number in connection.execute(
        sa.text(f"{_SUMS} {where} GROUP BY 1, 2, 3, 4, 5, 6, 7"), given
    ):
        parts = [("outside", outside)] if outside else [("all", ""), *zip(_PARTS, keys, strict=True)]
        for part in parts:
            had, of = sums.get(part, (0, 0))
            sums[part] = had + minutes, of + number
    return sums


def _totals(sums: Mapping[tuple[str, str], tuple[int, int]]) -> Totals:
    by: dict[str, dict[str, int]] = {part: {} for part in ("outside", *_PARTS)}
    for (part, key), (minutes, number) in sorted(sums.items()):
        if part in by and number:
            by[part][key] = minutes
    minutes, entries = sums.get(("all", ""), (0, 0))
    outside = by.pop("outside")
    return Totals(minutes=minutes, entries=entries, outside=outside, **{f"by_{part}": by[part] for part in _PARTS})


def _is_kept(connection: sa.Connection) -> bool:
    """Whether this connection keeps the sums: see `store.hour_sums`."""
    query = "SELECT 1 FROM temp.sqlite_schema WHERE name = 'hour_sums'"
    return connection.scalar(sa.text(query)) is not None


def _is_full(connection: sa.Connection) -> bool:
    """Whether the sums and the entries by day are kept, and hold all there is."""
    if not _is_kept(connection):
        return False
    return connection.scalar(sa.text("SELECT 1 FROM temp.hour_sums WHERE part = 'full'")) is not None


def minutes_on(connection: sa.Connection, person: str, day: date, but: str = "") -> int:
    """Return the minutes somebody has given on a day, without those of an entry."""
    table = "temp.hour_days" if _is_full(connection) else "hours_entry"
    query = f"SELECT coalesce(sum(time), 0) FROM {table} WHERE date = :day AND person = :person AND id <> :but"
    given = {"day": day.isoformat(), "person": person, "but": but}
    return int(connection.scalar(sa.text(query), given) or 0)


def _kept(connection: sa.Connection) -> dict[tuple[str, str], tuple[int, int]]:
    found = connection.execute(sa.text("SELECT part, key, minutes, entries FROM temp.hour_sums"))
    return {(part, key): (minutes, entries) for part, key, minutes, entries in found}


def _keep(connection: sa.Connection, sums: Mapping[tuple[str, str], tuple[int, int]]) -> None:
    """Fill the table of sums; it is not the workbook that is written to, so this is no action."""
    raw: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    (refuses,) = raw.execute("PRAGMA query_only").fetchone()
    raw.execute("PRAGMA query_only = OFF")
    try:
        rows = [(*part, *sum_) for part, sum_ in sums.items()]
        raw.execute("DELETE FROM temp.hour_days")
        raw.execute("INSERT INTO temp.hour_days SELECT date, id, person, time FROM hours_entry ORDER BY date, id")
        raw.executemany("INSERT INTO temp.hour_sums VALUES (?, ?, ?, ?)", [*rows, ("full", "", 0, 0)])
    finally:
        raw.execute(f"PRAGMA query_only = {refuses}")


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

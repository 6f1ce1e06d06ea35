"""The rules by which funds count hours, each with what the hours of the workbook come to by it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.domain.counted_hours import Counted, Rule, counted
from klyngeapp.domain.schedule import parse_day
from klyngeapp.domain.seeds import name_in
from klyngeapp.i18n.language import spoken
from klyngeapp.i18n.sorting import danish_key

_RULES = """
SELECT p.id, p.name, p.counts_hours, p.rate, p.from_date, p.most_share, p.hours_only, p.signature_required, p.year,
  p.source, f.name
FROM fund_profile AS p LEFT JOIN fund AS f ON f.id = p.fund
"""
_KINDS = "SELECT id, fund_profile, kind FROM fund_profile_kind"
# Many entries are of one day and one kind: a rule takes them together.
_HOURS = """
SELECT h.date, coalesce(h.kind, ''), a.person IS NOT NULL, sum(h.time * h.people)
FROM hours_entry AS h
LEFT JOIN (SELECT DISTINCT person FROM membership WHERE role IN ('municipal_contact', 'consultant')) AS a
  ON a.person = h.person
GROUP BY 1, 2, 3
"""


@dataclass(frozen=True, slots=True)
class Hours:
    """The hours of one day and one kind: `total` minutes; `outside` where a volunteer did not give them."""

    day: date
    total: int
    kind: str
    outside: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleLine:
    """A rule, by what it is called and where it is from; `kinds` are the rows of the kinds that count, by kind."""

    id: str
    name: str
    fund: str
    rule: Rule
    kinds: Mapping[str, str]
    signed: bool
    year: int | None
    source: str


def rule_lines(connection: sa.Connection) -> tuple[RuleLine, ...]:
    """Return the rules in Danish order, as they are called in the language spoken."""
    kinds: dict[str, dict[str, str]] = {}
    for row_id, profile, kind in connection.execute(sa.text(_KINDS)):
        kinds.setdefault(profile, {})[kind] = row_id
    found = [
        RuleLine(
            id=row[0],
            name=name_in(spoken(), row[0], row[1]),
            fund=row[10] or "",
            rule=Rule(
                counts=bool(row[2]),
                rate=row[3],
                kinds=frozenset(kinds.get(row[0], ())),
                first=parse_day(row[4]),
                most_share=row[5],
                hours_only=bool(row[6]),
            ),
            kinds=kinds.get(row[0], {}),
            signed=bool(row[7]),
            year=row[8],
            source=row[9] or "",
        )
        for row in connection.execute(sa.text(_RULES))
    ]
    return tuple(sorted(found, key=lambda one: (danish_key(one.name), one.id)))


def all_hours(connection: sa.Connection) -> tuple[Hours, ...]:
    """Return all hours, those of one day and kind together."""
    found = connection.execute(sa.text(_HOURS))
    days = ((parse_day(day), kind, outside, total) for day, kind, outside, total in found)
    return tuple(Hours(day, total, kind, "outside" if outside else "") for day, kind, outside, total in days if day)


def come_to(line: RuleLine, hours: tuple[Hours, ...]) -> Counted[Hours]:
    """Return what hours come to by a rule."""
    return counted(line.rule, hours)

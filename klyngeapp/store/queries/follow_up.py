"""What comes round every year, and what is measured: as the page of the follow-up shows it."""

from dataclasses import dataclass

import sqlalchemy as sa

from klyngeapp.domain.indicators import Standing, standing
from klyngeapp.i18n.sorting import danish_key


@dataclass(frozen=True, slots=True)
class YearItem:
    """Something that comes round every year; `month` is 0 where nobody has said, `who` "" likewise."""

    id: str
    title: str
    month: int
    who: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """Something that is measured. `area` is the place of its action area, counted from nought, None where it has none;
    values and the aim are in thousandths, in the order of their dates.
    """

    id: str
    title: str
    area: int | None
    unit: str
    baseline: int | None
    target: int | None
    falling: bool
    next_measured: str
    values: tuple[int, ...]

    @property
    def standing(self) -> Standing:
        """Return how it goes."""
        return standing(self.baseline, self.values, self.target, falling=self.falling)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Both, in their order: by month, and by action area."""

    year: tuple[YearItem, ...]
    indicators: tuple[Indicator, ...]


_YEAR = """
SELECT y.id, y.title, y.month, p.name AS person, coalesce(g.name, y.responsible_text, '') AS other
FROM yearly_item AS y LEFT JOIN person AS p ON p.id = y.responsible_person
LEFT JOIN "group" AS g ON g.id = y.responsible_group
"""
_INDICATORS = """
SELECT i.id, i.title, i.action_area, coalesce(i.unit, '') AS unit, i.baseline, i.target,
  coalesce(i.good, 'up') = 'down' AS falling, coalesce(i.next_measured, '') AS next_measured FROM indicator AS i
"""
_AREAS = "SELECT id, title, priority FROM action_area"
_VALUES = "SELECT indicator, value FROM measurement ORDER BY date, id"


def follow_up(connection: sa.Connection) -> FollowUp:
    """Return what comes round, and what is measured."""
    return FollowUp(_year(connection), _indicators(connection))


def _year(connection: sa.Connection) -> tuple[YearItem, ...]:
    names = [name.split()[0] for name in connection.scalars(sa.text("SELECT name FROM person")) if name.split()]
    found = []
    for row in connection.execute(sa.text(_YEAR)):
        first = row.person.split()[0] if row.person and row.person.split() else ""
        who = (first if names.count(first) == 1 else row.person) if first else row.other
        month = row.month if row.month is not None and 1 <= row.month <= 12 else 0
        found.append(YearItem(row.id, row.title, month, who))
    return tuple(sorted(found, key=lambda one: (one.month == 0, one.month, danish_key(one.title), one.id)))


def _indicators(connection: sa.Connection) -> tuple[Indicator, ...]:
    areas = sorted(
        connection.execute(sa.text(_AREAS)), key=lambda row: (row[2] is None, row[2] or 0, danish_key(row[1]), row[0])
    )
    places = {row[0]: place for place, row in enumerate(areas)}
    values: dict[str, list[int]] = {}
    for indicator, value in connection.execute(sa.text(_VALUES)):
        values.setdefault(indicator, []).append(value)
    found = [
        Indicator(
            row.id,
            row.title,
            places.get(row.action_area),
            row.unit,
            row.baseline,
            row.target,
            bool(row.falling),
            row.next_measured,
            tuple(values.get(row.id, ())),
        )
        for row in connection.execute(sa.text(_INDICATORS))
    ]
    return tuple(sorted(found, key=lambda one: (one.area is None, one.area or 0, danish_key(one.title), one.id)))

"""The key figures of the villages, year by year."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.domain.kinds import Kind
from klyngeapp.domain.schema import TABLES
from klyngeapp.store.queries.overview import villages
from klyngeapp.store.queries.plain import columns

FIGURES = tuple(
    field.name
    for field in TABLES["village_figure"].fields
    if field.kind in (Kind.WHOLE, Kind.DECIMAL) and field.name != "year"
)
_KEPT = ("id", "village", "year", "forecast", "source", *FIGURES)


@dataclass(frozen=True, slots=True)
class Year:
    """A year of which there are figures. `source` is "" where nothing stands, and where the villages differ."""

    year: int
    is_forecast: bool
    source: str
    differs: bool


@dataclass(frozen=True)
class KeyFigures:
    """The villages of today (id and name), the years, the newest first, and the figures by village and year.

    `rows` are the ids of the rows they stand in; where a village has two rows of a year, the first counts.
    """

    villages: tuple[tuple[str, str], ...]
    years: tuple[Year, ...]
    figures: Mapping[tuple[str, int], Mapping[str, int]]
    rows: Mapping[tuple[str, int], str]

    def of(self, village: str, year: int, name: str) -> int | None:
        """Return a figure, None where nobody has written it in; decimals are thousandths."""
        return self.figures.get((village, year), {}).get(name)

    def sum_of(self, year: int, name: str) -> int | None:
        """Return the sum of all villages that have a figure, None where none has."""
        known = [found for village, _name in self.villages if (found := self.of(village, year, name)) is not None]
        return sum(known) if known else None

    def all_have(self, year: int, name: str) -> bool:
        """Whether every village of today has a figure."""
        return all(self.of(village, year, name) is not None for village, _name in self.villages)

    def mean_of(self, year: int, name: str) -> int | None:
        """Return the mean of the villages by their inhabitants; None where one of those lacks either figure."""
        pairs = [(self.of(one, year, name), self.of(one, year, "inhabitants")) for one, _name in self.villages]
        known = [(part, people) for part, people in pairs if part is not None or people is not None]
        whole = sum(people or 0 for _part, people in known)
        if not whole or any(part is None or people is None for part, people in known):
            return None
        return round(sum((part or 0) * (people or 0) for part, people in known) / whole)

    def change(self, village: str, year: int, since: int) -> int | None:
        """Return by how many inhabitants a village has grown, None where one of the figures is not there."""
        now, before = self.of(village, year, "inhabitants"), self.of(village, since, "inhabitants")
        return None if now is None or before is None else now - before

    def change_of_all(self, year: int, since: int) -> int | None:
        """Return by how many inhabitants the villages that have both figures have grown together."""
        known = [self.change(village, year, since) for village, _name in self.villages]
        found = [one for one in known if one is not None]
        return sum(found) if found else None


def key_figures(connection: sa.Connection, today: date) -> KeyFigures:
    """Return all figures of the villages of a day."""
    here = tuple((one.id, one.name) for one in villages(connection, today, {}))
    ours = {village for village, _name in here}
    found = sorted(
        (row for row in columns(connection, "village_figure", _KEPT) if row[1] in ours and row[2] is not None),
        key=lambda row: (row[2], row[3] or 0, row[0]),
    )
    figures: dict[tuple[str, int], dict[str, int]] = {}
    rows: dict[tuple[str, int], str] = {}
    of_year: dict[int, list[tuple[bool, str]]] = {}
    for row_id, village, year, forecast, source, *values in found:
        if (village, year) in rows:
            continue
        rows[village, year] = row_id
        figures[village, year] = {name: value for name, value in zip(FIGURES, values, strict=True) if value is not None}
        of_year.setdefault(year, []).append((bool(forecast), source or ""))
    years = tuple(_year(year, told) for year, told in sorted(of_year.items(), reverse=True))
    return KeyFigures(here, years, figures, rows)


def _year(year: int, told: list[tuple[bool, str]]) -> Year:
    sources = {source for _is_forecast, source in told}
    one = sources.pop() if len(sources) == 1 else ""
    return Year(year, any(is_forecast for is_forecast, _source in told), one, differs=bool(sources))

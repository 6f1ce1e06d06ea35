"""The key figures of the villages: one figure at a time, or what is the same for all of a year."""

import sqlalchemy as sa

from klyngeapp.domain.values import Value
from klyngeapp.model.tables import TABLES
from klyngeapp.services import rows
from klyngeapp.store.queries.key_figures import key_figures
from klyngeapp.store.queries.overview import villages
from klyngeapp.store.units import Unit
from klyngeapp.system import clock


def write_figure(unit: Unit, village: str, year: int, name: str, value: Value) -> None:
    """Write a figure in; a year that is new to the village has the source of the other villages."""
    found = key_figures(unit.connection, clock.today())
    row = found.rows.get((village, year))
    if row is not None:
        rows.change(unit, "village_figure", row, **{name: value})
    elif value is not None:
        same = next((one for one in found.years if one.year == year), None)
        is_forecast = same.is_forecast if same is not None else year > clock.today().year
        told: dict[str, Value] = {"forecast": int(is_forecast), "source": (same.source if same else "") or None}
        rows.add(unit, "village_figure", id=None, village=village, year=year, **told, **{name: value})


def take_over(unit: Unit, year: int) -> None:
    """Let the inhabitants of a year be those that the villages are written in with."""
    for one in villages(unit.connection, clock.today(), {}):
        if one.inhabitants is not None:
            write_figure(unit, one.id, year, "inhabitants", one.inhabitants)


def note_year(unit: Unit, year: int, **values: Value) -> None:
    """Let all figures of a year have the same `source`, or be a `forecast`."""
    figure = TABLES["village_figure"]
    for row_id in list(unit.connection.scalars(sa.select(figure.c.id).where(figure.c.year == year))):
        rows.change(unit, "village_figure", row_id, **values)

"""The vision: written, adopted, carried on in a new version; what it rests on, and what the group stands for."""

from typing import Any

import sqlalchemy as sa

from klyngeapp.services import rows
from klyngeapp.store.queries.lists import ids_of, rows_of
from klyngeapp.store.queries.pinnable import Pin
from klyngeapp.store.units import Unit
from klyngeapp.system import clock

_PARTS = ("vision_value", "vision_finding")
_KEPT = ("title", "horizon_year", "review_by")


def write(unit: Unit, vision: str, statement: str) -> str:
    """Keep the words of a vision, of the first one where there is none; return its id."""
    if vision:
        rows.change(unit, "vision", vision, statement=statement)
        return vision
    return rows.add(unit, "vision", statement=statement, version=1, made_on=clock.today().isoformat())


def carry_on(unit: Unit, vision: str) -> str:
    """Begin a new version with the words, the values and the findings of another; return its id."""
    (row,) = rows_of(unit.connection, "vision", [vision])
    number = unit.connection.scalar(sa.text("SELECT max(version) FROM vision"))
    kept = {name: row.values[name] for name in _KEPT}
    made = rows.add(
        unit,
        "vision",
        id=None,
        statement=row.values["statement"],
        version=int(number) + 1,
        made_on=clock.today().isoformat(),
        **kept,
    )
    for part in _PARTS:
        for one in rows_of(unit.connection, part, ids_of(unit.connection, part, where={"vision": vision})):
            rows.add(unit, part, id=None, **{**one.values, "vision": made})
    return made


def adopt(unit: Unit, vision: str) -> None:
    """Note that a vision is adopted today."""
    rows.change(unit, "vision", vision, status="adopted", adopted_on=clock.today().isoformat())


def add_value(unit: Unit, vision: str, title: str) -> str:
    """Add something the group stands for, as the last."""
    last = unit.connection.scalar(
        sa.text("SELECT coalesce(max(position), 0) FROM vision_value WHERE vision = :vision"), {"vision": vision}
    )
    return rows.add(unit, "vision_value", vision=vision, title=title, position=int(last) + 1)


def pin(unit: Unit, table: str, owner: str, row: str, pinned: Pin) -> str:
    """Let something rest on a finding; `owner` is the field of `table` that leads to the row."""
    values: dict[str, Any] = {
        owner: row,
        "title": pinned.title,
        "question": pinned.question or None,
        "swot_item": pinned.swot_item or None,
    }
    if table == "vision_finding":
        values |= {"source": pinned.source or None, "quote": pinned.quote or None}
    return rows.add(unit, table, id=None, **values)

"""Several rows in one action: removed together, or put into another order."""

from collections.abc import Sequence

from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.services import rows
from klyngeapp.store.queries.lists import rows_of
from klyngeapp.store.units import Unit


def has_order(table: str) -> bool:
    """Whether people decide in which order the rows of a table stand."""
    return any(field.name == "position" for field in DECLARED[table].fields)


def remove_all(unit: Unit, table: str, ids: Sequence[str]) -> None:
    """Remove rows and what is a part of them; those that went with another are passed over."""
    for row_id in ids:
        if rows_of(unit.connection, table, [row_id]):
            rows.remove(unit, table, row_id)


def move(unit: Unit, table: str, ids: Sequence[str], row_id: str, by: int) -> None:
    """Move a row up (-1) or down (1) among `ids`, which stand in their present order; the others make room."""
    order = list(ids)
    place = order.index(row_id)
    to = min(max(place + by, 0), len(order) - 1)
    order.insert(to, order.pop(place))
    kept = {row.id: row.values["position"] for row in rows_of(unit.connection, table, order)}
    for position, one in enumerate(order, 1):
        if kept[one] != position:
            rows.change(unit, table, one, position=position)

"""Search over everything: rows whose own texts hold what was typed, å found as aa, each with where it is at home."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from klyngeapp.domain.kinds import Kind
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.searching import home_of, owner_of, page_of
from klyngeapp.i18n.language import _
from klyngeapp.i18n.sorting import folded, place_of
from klyngeapp.store.queries import holding, lists
from klyngeapp.store.queries.lists import ListRow

_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT})
_BEFORE, _LONGEST = 40, 140  # letters before a match, and in all


@dataclass(frozen=True, slots=True)
class Hit:
    """A row: what it is called, where in it the text stands, the page it is at home on, and the row to open there."""

    table: str
    id: str
    title: str
    detail: str
    page: str
    open_table: str
    open_id: str


def ids_with(connection: sa.Connection, table: str, text: str) -> tuple[str, ...]:
    """Return the ids of the rows of a table whose own texts hold a text; those so called first."""
    return holding.ids_holding(connection, table, text)


def hits(connection: sa.Connection, table: str, ids: Sequence[str], text: str) -> list[Hit]:
    """Return rows that were found, as they are shown."""
    return [_hit(connection, table, row, text) for row in lists.rows_of(connection, table, ids)]


def _hit(connection: sa.Connection, table: str, row: ListRow, text: str) -> Hit:
    page, open_table, open_row = page_of(table), table, row
    while not page:
        above = _above(connection, open_table, open_row)
        if above is None:
            break
        open_table, open_row = above
        page = page_of(open_table)
    page = home_of(open_table, open_row.id, open_row.values)
    title = lists.called(table, row)
    within = lists.called(open_table, open_row) if open_table != table else ""
    detail = " · ".join(part for part in (_(TABLES[table].label), within, _where(table, row, title, text)) if part)
    return Hit(table, row.id, title, detail, page or "overview", open_table, open_row.id)


def _above(connection: sa.Connection, table: str, row: ListRow) -> tuple[str, ListRow] | None:
    """Return the row that a row is a part of."""
    owner = owner_of(TABLES[table])
    owner_id = row.values[owner[0]] if owner else None
    found = lists.rows_of(connection, owner[1], [str(owner_id)]) if owner and owner_id else []
    return (owner[1], found[0]) if owner and found else None


def _where(table: str, row: ListRow, title: str, text: str) -> str:
    """Return the words around a match, where it is not in the title."""
    if folded(text) in folded(title):
        return ""
    for field in TABLES[table].fields:
        value = row.values.get(field.name)
        if field.kind in _TEXTS and value and folded(text) in folded(str(value)):
            return around(" ".join(str(value).split()), text)
    return ""


def around(value: str, text: str) -> str:
    """Return the part of a text around the first match, whole words, with an ellipsis where something is left out."""
    places = place_of(text, value)
    if len(value) <= _LONGEST or places is None:
        return value[:_LONGEST]
    first = value.rfind(" ", 0, max(places[0] - _BEFORE, 0)) + 1
    part = value[first : first + _LONGEST]
    return ("… " if first else "") + part + (" …" if first + _LONGEST < len(value) else "")

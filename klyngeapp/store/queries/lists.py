"""Lists as they stand on the screen: which rows, in which order, and what stands in the few that are seen.

A list asks for all ids and reads rows a screenful at a time, so that a hundred thousand rows open as fast as ten.
Sorting and searching happen in SQL, in Danish order (å also as aa).
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa

from klyngeapp.domain.kinds import Field, Kind, Table
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import _
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.model.tables import TABLES

_AT_ONCE = 500  # ids in one question; SQLite takes 32,766
_NAME_LENGTH = 80
_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT})
_NOT_SEARCHED = frozenset({Kind.BLOB, Kind.POINTS, Kind.COORDINATE, Kind.FLAG, Kind.REFERENCE, Kind.CHOICE})


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row: its values as they are kept (no images), and the names of the rows its references lead to."""

    id: str
    values: Mapping[str, Value]
    names: Mapping[str, str]


def ids_of(
    connection: sa.Connection,
    table: str,
    *,
    where: Mapping[str, Value] | None = None,
    search: str = "",
    sort: str = "",
    descending: bool = False,
) -> tuple[str, ...]:
    """Return the ids of a list in order; without `sort`, by position, else by name, else by what the row is part of."""
    _speak_danish(connection)
    declared, rows = DECLARED[table], TABLES[table]
    statement = sa.select(rows.c.id).where(*_conditions(rows, where or {}))
    if search.strip():
        statement = statement.where(_found(declared, rows, search))
    fields = [declared.field(sort)] if sort else _usual_order(declared)
    order: list[sa.ColumnElement[Any]] = []
    for field in fields:
        key = _sort_key(field, rows)
        order += [key.is_(None), key.desc() if descending else key.asc()]
    # As one text, made by SQLite: it needs a fifth of the time of row by row, and lets other threads go on meanwhile.
    # With a limit the order counts inside, too.
    ordered = statement.order_by(*order, rows.c.id).limit(-1).subquery()
    return tuple(json.loads(connection.scalar(sa.select(sa.func.json_group_array(ordered.c.id))) or "[]"))


def is_longer(connection: sa.Connection, table: str, number: int) -> bool:
    """Whether a table has more than so many rows."""
    return connection.scalar(sa.select(TABLES[table].c.id).limit(1).offset(number)) is not None


def rows_of(connection: sa.Connection, table: str, ids: Sequence[str]) -> list[ListRow]:
    """Return rows in the order of their ids; ids that are gone are left out."""
    fields, references, statement = _statement(table)
    found: dict[str, ListRow] = {}
    for start in range(0, len(ids), _AT_ONCE):
        some = list(ids[start : start + _AT_ONCE])
        for row_id, *values in connection.execute(statement, {"some": some}):
            kept = {field.name: value for field, value in zip(fields, values, strict=False)}
            shown = {field.name: name or "" for field, name in zip(references, values[len(fields) :], strict=True)}
            found[row_id] = ListRow(row_id, kept, shown)
    return [found[row_id] for row_id in ids if row_id in found]


@cache
def _statement(table: str) -> tuple[list[Field], list[Field], sa.Select[Any]]:
    """Return the fields of a table, those that lead to other rows, and what reads `some` rows of it."""
    declared, rows = DECLARED[table], TABLES[table]
    fields = [field for field in declared.fields if field.kind is not Kind.BLOB]
    references = [field for field in fields if field.references]
    names = [_name_behind(field, rows).label(f"name of {field.name}") for field in references]
    columns = [rows.c.id, *(rows.c[field.name] for field in fields), *names]
    return fields, references, sa.select(*columns).where(rows.c.id.in_(sa.bindparam("some", expanding=True)))


def number_of(connection: sa.Connection, table: str, where: Mapping[str, Value] | None = None) -> int:
    """Return how many rows a list has."""
    rows = TABLES[table]
    statement = sa.select(sa.func.count()).select_from(rows).where(*_conditions(rows, where or {}))
    return int(connection.scalar(statement) or 0)


def choices_for(connection: sa.Connection, field: Field) -> tuple[tuple[str, str], ...]:
    """Return what a reference can lead to, (id, name), in Danish order; rows of one name are told apart by a number."""
    rows = TABLES[field.references]
    found = connection.execute(sa.select(rows.c.id, _name(DECLARED[field.references], rows)))
    ordered = sorted(((row_id, name or "") for row_id, name in found), key=lambda one: (danish_key(one[1]), one[0]))
    seen: dict[str, int] = {}
    told_apart = []
    for row_id, name in ordered:
        seen[name] = seen.get(name, 0) + 1
        told_apart.append((row_id, name if seen[name] == 1 else f"{name} ({seen[name]})"))
    return tuple(told_apart)


def called(table: str, row: ListRow) -> str:
    """Return what people call a row: its name, else its first words, else what it is a part of, else what it is."""
    declared = DECLARED[table]
    owners = [row.names.get(field.name, "") for field in declared.fields if field.owner]
    texts = [str(row.values[field.name] or "") for field in _naming(declared)]
    named = texts[:1] if _named(declared) is not None else []
    candidates = (*named, " · ".join(name for name in owners if name), *texts, *row.names.values(), _(declared.label))
    return " ".join(next(text for text in candidates if text).split())[:_NAME_LENGTH]


def _conditions(rows: sa.Table, where: Mapping[str, Value]) -> list[sa.ColumnElement[bool]]:
    return [rows.c[name] == value for name, value in where.items()]


def _usual_order(declared: Table) -> list[Field]:
    """Return the fields by which a list is sorted where nobody has asked for another order."""
    positions = [field for field in declared.fields if field.name == "position"]
    owners = [field for field in declared.fields if field.owner][:1]
    named = _named(declared)
    naming = [named] if named is not None else []
    if positions:
        return owners + positions
    return naming or owners or _naming(declared)[:1]


def _named(declared: Table) -> Field | None:
    """Return the field by which a row is called; the title of a seat is none: its person is."""
    field = declared.name_field
    is_part = any(one.owner for one in declared.fields)
    return field if field is not None and (field.required or not is_part) else None


def _naming(declared: Table) -> list[Field]:
    """Return the fields that can name a row, the best first."""
    named = _named(declared)
    others = [field for field in declared.fields if field.required and field.kind in _TEXTS]
    numbers = [field for field in declared.fields if field.required and field.kind is Kind.WHOLE]
    return [*([named] if named is not None else []), *others, *numbers[:1]]


def _name(declared: Table, rows: sa.FromClause) -> sa.ColumnElement[str]:
    parts = [sa.func.substr(sa.cast(rows.c[field.name], sa.Text), 1, _NAME_LENGTH) for field in _naming(declared)]
    return sa.func.coalesce(*parts, "", "")  # SQLite wants at least two


def _name_behind(field: Field, rows: sa.Table) -> sa.ColumnElement[str]:
    target = TABLES[field.references].alias()
    name = _name(DECLARED[field.references], target)
    return sa.select(name).where(target.c.id == rows.c[field.name]).scalar_subquery()


def _sort_key(field: Field, rows: sa.Table) -> sa.ColumnElement[object]:
    column: sa.ColumnElement[object] = rows.c[field.name]
    if field.references:
        return sa.func.danish_key(_name_behind(field, rows))
    if field.kind in _TEXTS:
        return sa.func.danish_key(column)
    if field.kind is Kind.CHOICE:
        places = {choice.key: place for place, choice in enumerate(field.choices)}
        return sa.case(places, value=column)
    return column


def _found(declared: Table, rows: sa.Table, search: str) -> sa.ColumnElement[bool]:
    """Whether a row holds what is searched for, in any field as it is shown."""
    needle = _key(" ".join(search.split())) or ""
    texts = [sa.cast(rows.c[f.name], sa.Text) for f in declared.fields if f.kind not in _NOT_SEARCHED]
    conditions: list[sa.ColumnElement[bool]] = []
    if texts:
        # One text of all fields: the function is called once a row.
        conditions.append(sa.func.instr(sa.func.danish_key(sa.func.concat_ws("\n", *texts)), needle) > 0)
    for field in declared.fields:
        if field.references:
            target = TABLES[field.references].alias()
            name = sa.func.danish_key(_name(DECLARED[field.references], target))
            conditions.append(rows.c[field.name].in_(sa.select(target.c.id).where(sa.func.instr(name, needle) > 0)))
        elif field.kind is Kind.CHOICE:
            keys = [choice.key for choice in field.choices if needle in (_key(_(choice.label)) or "")]
            if keys:
                conditions.append(rows.c[field.name].in_(keys))
    return sa.or_(*conditions) if conditions else sa.false()


def _speak_danish(connection: sa.Connection) -> None:
    """Teach SQLite the Danish order, once a connection."""
    if "danish_key" not in connection.info:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.create_function("danish_key", 1, _key, deterministic=True)
        if not _has_concat_ws(connection):
            driver.create_function("concat_ws", -1, _concat_ws, deterministic=True)
        connection.info["danish_key"] = True


def _has_concat_ws(connection: sa.Connection) -> bool:
    # SQLite has it from 3.44 on; Debian 12 brings 3.40.
    found = connection.exec_driver_sql("SELECT count(*) FROM pragma_function_list WHERE name = 'concat_ws'")
    return bool(found.scalar())


def _concat_ws(between: str, *parts: str | None) -> str:
    return between.join(part for part in parts if part is not None)


# What `danish_key` makes of each letter that Europe writes: a table is twenty times as quick as a look at each.
_LETTERS = {code: danish_key(chr(code))[0] for code in (*range(0x80, 0x250), *range(0x1E00, 0x1F00))}


def _key(text: str | None) -> str | None:
    if text is None:
        return None
    folded = text.casefold().replace("aa", "å")
    return folded.replace("å", "{3") if text.isascii() else folded.translate(_LETTERS)

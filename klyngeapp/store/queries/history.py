"""The history as it is told: who changed what, when, before and after; read a few actions at a time.

It is kept in the working copy alone. A file that is only looked at has none.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from klyngeapp.domain.changes_told import ActionTold, FieldTold, How, RowTold
from klyngeapp.domain.kinds import Kind, Table
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import Sentence
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.lists import ListRow

AT_ONCE = 25  # actions in one question
_MOST_ROWS = 200  # changes of one action that are told; an import has thousands
_BY = "@by"  # as `store.history` keeps who it was
_BYTES_SHOWN = 24  # letters of an image's bytes: enough to see that they are others
_ANYBODY = "\0"

_Image = Mapping[str, Value]
_Names = Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which part of the history: of one table, of one row with its parts, of one person ("" is nobody named)."""

    table: str = ""
    row: str = ""
    by: str = _ANYBODY


@dataclass(frozen=True, slots=True)
class _Was:
    """A row as an action found and left it; None where it was not there."""

    table: str
    id: str
    before: _Image | None
    after: _Image | None

    @property
    def image(self) -> _Image:
        return self.after or self.before or {}


def people(connection: sa.Connection) -> tuple[str, ...]:
    """Return who did what is kept, in order; "" stands for those who did not say."""
    if not _is_kept(connection):
        return ()
    found = connection.exec_driver_sql(
        f"SELECT DISTINCT coalesce(json_extract(fields, '$.\"{_BY}\"'), '') AS who FROM history_action ORDER BY who"
    )
    return tuple(str(who) for (who,) in found)


def tables(connection: sa.Connection) -> tuple[str, ...]:
    """Return the names of the tables that were changed."""
    if not _is_kept(connection):
        return ()
    return tuple(name for (name,) in connection.exec_driver_sql("SELECT DISTINCT name FROM history_change"))


def actions(
    connection: sa.Connection, wanted: Wanted, *, before: int = 0, most: int = AT_ONCE
) -> tuple[ActionTold, ...]:
    """Return actions, the newest first; with `before` those that are older than that one."""
    if not _is_kept(connection):
        return ()
    which, given = _which(wanted)
    conditions, values = ["1 = 1"], list[object]()
    if before:
        conditions.append("number < ?")
        values.append(before)
    if wanted.by != _ANYBODY:
        conditions.append(f"coalesce(json_extract(fields, '$.\"{_BY}\"'), '') = ?")
        values.append(wanted.by)
    if which:
        conditions.append(f"EXISTS (SELECT 1 FROM history_change c WHERE c.action = number AND {which})")
        values += given
    found = connection.exec_driver_sql(
        "SELECT number, name, fields, at, undone FROM history_action "
        f"WHERE {' AND '.join(conditions)} ORDER BY number DESC LIMIT ?",
        (*values, most),
    ).fetchall()
    changed = {row[0]: _rows_of_action(connection, row[0], wanted) for row in found}
    telling = _Telling(connection, [was for rows, _more in changed.values() for was in rows])
    return tuple(_action(row, *changed[row[0]], telling) for row in found)


def holding(connection: sa.Connection, action: int, text: str) -> bool:
    """Whether any value that an action changed holds a text as it is written: for those with very many rows."""
    found = connection.exec_driver_sql(
        "SELECT 1 FROM history_change WHERE action = ? AND name <> 'image' AND "
        "instr(lower(coalesce(before, '') || coalesce(after, '')), lower(?)) > 0 LIMIT 1",
        (action, text),
    )
    return found.first() is not None


def _is_kept(connection: sa.Connection) -> bool:
    found = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'history_action'")
    return found.first() is not None


def _which(wanted: Wanted) -> tuple[str, list[object]]:
    """Return which changes are wanted, as a condition on `c`, with its values; "" where all are."""
    if not wanted.row:
        return ("c.name = ?", [wanted.table]) if wanted.table else ("", [])
    image = "coalesce(c.after, c.before)"
    conditions = [f"(c.name = ? AND json_extract({image}, '$.id') = ?)"]
    values: list[object] = [wanted.table, wanted.row]
    for part, field in parts_of(wanted.table):
        conditions.append(f"(c.name = ? AND json_extract({image}, '$.{field}') = ?)")
        values += [part, wanted.row]
    return f"({' OR '.join(conditions)})", values


def parts_of(table: str) -> list[tuple[str, str]]:
    """Return the tables whose rows are a part of a row of this one, each with the field that says of which."""
    return [
        (one.name, field.name)
        for one in TABLES.values()
        for field in one.fields
        if field.owner and field.references == table
    ]


def _rows_of_action(connection: sa.Connection, number: int, wanted: Wanted) -> tuple[list[_Was], int]:
    """Return the rows that an action changed, each once, and how many changes besides are not read."""
    which, values = _which(wanted)
    where = f"c.action = ? AND {which}" if which else "c.action = ?"
    found = connection.exec_driver_sql(
        f"SELECT c.name, {_slim('before')}, {_slim('after')} FROM history_change c "
        f"WHERE {where} ORDER BY c.seq LIMIT ?",
        (number, *values, _MOST_ROWS + 1),
    ).fetchall()
    more = 0
    if len(found) > _MOST_ROWS:
        found = found[:_MOST_ROWS]
        (whole,) = connection.exec_driver_sql(
            f"SELECT count(*) FROM history_change c WHERE {where}", (number, *values)
        ).one()
        more = int(whole) - _MOST_ROWS
    rows: dict[tuple[str, str], _Was] = {}
    for table, before, after in found:
        old, new = _read(before), _read(after)
        key = table, str((new or old or {}).get("id"))
        rows[key] = _Was(*key, rows[key].before if key in rows else old, new)
    return [was for was in rows.values() if was.before != was.after], more


def _slim(side: str) -> str:
    """Return what reads an image of a row without most of a picture's bytes."""
    short = f"json_replace(c.{side}, '$.file', substr(json_extract(c.{side}, '$.file'), -{_BYTES_SHOWN}))"
    return f"CASE WHEN c.name = 'image' THEN {short} ELSE c.{side} END"


def _read(image: str | None) -> dict[str, Value] | None:
    return json.loads(image) if image else None


class _Telling:
    """Tells rows in words: what they are called, and what their references lead to, now or before it was removed."""

    def __init__(self, connection: sa.Connection, rows: Sequence[_Was]) -> None:
        self._connection = connection
        self._rows = rows
        self.there = self._still_there()
        self._names = self._names_behind()

    def _still_there(self) -> frozenset[tuple[str, str]]:
        ids: dict[str, list[str]] = defaultdict(list)
        for was in self._rows:
            ids[was.table].append(was.id)
        found = {(t, row.id) for t, some in ids.items() for row in lists.rows_of(self._connection, t, some)}
        return frozenset(found)

    def _names_behind(self) -> _Names:
        wanted: dict[str, set[str]] = defaultdict(set)
        for was in self._rows:
            for field in TABLES[was.table].fields:
                if field.references:
                    ids = [(image or {}).get(field.name) for image in (was.before, was.after)]
                    wanted[field.references] |= {str(row_id) for row_id in ids if row_id is not None}
        names: dict[tuple[str, str], str] = {}
        for table, some in wanted.items():
            for row in lists.rows_of(self._connection, table, sorted(some)):
                names[table, row.id] = lists.called(table, row)
            names.update(self._gone(table, some - {row_id for one, row_id in names if one == table}))
        return names

    def _gone(self, table: str, ids: set[str]) -> dict[tuple[str, str], str]:
        """Return the names of rows that are removed, as the history still knows them."""
        if not ids:
            return {}
        found = self._connection.exec_driver_sql(
            "SELECT before FROM history_change WHERE name = ? AND before IS NOT NULL AND after IS NULL", (table,)
        )
        rows = [_list_row(table, _read(text) or {}, {}) for (text,) in found]
        return {(table, row.id): lists.called(table, row) for row in rows if row.id in ids}

    def name(self, table: str, row_id: Value) -> str:
        """Return the name of a row; "" where nobody knows it any more."""
        return self._names.get((table, str(row_id)), "") if row_id is not None else ""

    def row(self, was: _Was) -> RowTold:
        """Return a row in words."""
        declared = TABLES[was.table]
        how: How = "added" if was.before is None else "removed" if was.after is None else "changed"
        fields = tuple(self._fields(declared, was))
        names = {f.name: self.name(f.references, was.image.get(f.name)) for f in declared.fields if f.references}
        called = lists.called(was.table, _list_row(was.table, was.image, names))
        return RowTold(was.table, was.id, how, called, fields, (was.table, was.id) in self.there)

    def _fields(self, declared: Table, was: _Was) -> Iterable[FieldTold]:
        for field in declared.fields:
            before, after = ((image or {}).get(field.name) for image in (was.before, was.after))
            if before == after or (was.before is None and after == field.default):
                continue
            if field.owner and (was.before is None or was.after is None):
                continue
            names = [self.name(field.references, value) if field.references else "" for value in (before, after)]
            yield FieldTold(field.name, before, after, *names)


def _list_row(table: str, image: _Image, names: Mapping[str, str]) -> ListRow:
    values = {f.name: image.get(f.name) for f in TABLES[table].fields if f.kind is not Kind.BLOB}
    return ListRow(str(image.get("id")), values, names)


def _action(row: Any, rows: Sequence[_Was], more: int, telling: _Telling) -> ActionTold:
    number, name, fields, at, undone = row
    said = json.loads(fields)
    by = str(said.pop(_BY, ""))
    told = tuple(telling.row(was) for was in rows)
    return ActionTold(number, Sentence(name, said), datetime.fromisoformat(at), by, bool(undone), told, more)

"""What an action changed: rows as they were before and after."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from klyngeapp.store import schema

Row = dict[str, str | int | bytes | None]


class Change(NamedTuple):
    """One row, changed once; `before` is None for an added row, `after` for a removed one (both JSON)."""

    table: str
    before: str | None
    after: str | None


@dataclass(frozen=True)
class ChangeSet:
    """All rows that one action changed, in the order in which they were changed."""

    changes: tuple[Change, ...]

    @cached_property
    def tables(self) -> frozenset[str]:
        """Return the names of the tables that were touched; views ask this before they read again."""
        return frozenset(change.table for change in self.changes)

    def inverted(self) -> "ChangeSet":
        """Return the change set that takes this one back."""
        return ChangeSet(tuple(Change(c.table, c.after, c.before) for c in reversed(self.changes)))

    def __bool__(self) -> bool:
        return bool(self.changes)


def row_of(image: str, blobs: frozenset[str]) -> Row:
    """Return the values of a recorded row; bytes were recorded as hex."""
    values: Row = json.loads(image)
    for name in blobs:
        found = values.get(name)
        if isinstance(found, str):
            values[name] = bytes.fromhex(found)
    return values


def blobs_of(connection: sqlite3.Connection, table: str) -> frozenset[str]:
    """Return the columns of a table that hold bytes."""
    return frozenset(column.name for column in schema.columns(connection, table) if column.type == "BLOB")


def replay(connection: sqlite3.Connection, changes: ChangeSet) -> None:
    """Make the changes again, inside the open transaction; references are checked at its end."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for table, run in _runs(changes.changes):
        blobs = blobs_of(connection, table)
        for change in run:
            _replay_one(connection, change, blobs)


def _runs(changes: Iterable[Change]) -> Iterable[tuple[str, list[Change]]]:
    run: list[Change] = []
    for change in changes:
        if run and run[-1].table != change.table:
            yield run[-1].table, run
            run = []
        run.append(change)
    if run:
        yield run[-1].table, run


def _replay_one(connection: sqlite3.Connection, change: Change, blobs: frozenset[str]) -> None:
    table = schema.quoted(change.table)
    if change.after is None:
        before = row_of(change.before or "{}", frozenset())
        connection.execute(f"DELETE FROM {table} WHERE id = ?", (before["id"],))
        return
    after = row_of(change.after, blobs)
    if change.before is None:
        names = ", ".join(schema.quoted(name) for name in after)
        marks = ", ".join("?" * len(after))
        connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(after.values()))
        return
    before = row_of(change.before, blobs)
    changed = {name: value for name, value in after.items() if before.get(name) != value}
    if changed:
        setters = ", ".join(f"{schema.quoted(name)} = ?" for name in changed)
        connection.execute(
            f"UPDATE {table} SET {setters} WHERE id = ?",
            (*changed.values(), before["id"]),
        )

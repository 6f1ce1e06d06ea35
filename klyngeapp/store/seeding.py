"""The rows that every new workbook begins with, put into a file that is being made."""

import sqlite3
from collections.abc import Mapping

from klyngeapp.domain import seeds, values
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.store import schema

# The first version whose files have the seeded rows.
_SEEDED_FROM = 2


def add_missing(connection: sqlite3.Connection, version: int) -> bool:
    """Give a file that came from a version without them the seeded rows; True where some were added."""
    if version >= _SEEDED_FROM:
        return False
    (language,) = connection.execute("SELECT language FROM workbook").fetchone()
    connection.execute("BEGIN")
    for table, row in seeds.rows(language, {}):
        known = connection.execute(
            f"SELECT 1 FROM {schema.quoted(table)} WHERE id = ?",
            (row["id"],),
        ).fetchone()
        if known is None:
            insert(connection, table, row)
    connection.execute("COMMIT")
    return True


def insert(connection: sqlite3.Connection, table: str, row: Mapping[str, Value]) -> None:
    """Insert a row that says its id; what it does not give takes its default."""
    full = {"id": row["id"], **values.completed(TABLES[table], row)}
    names = ", ".join(schema.quoted(name) for name in full)
    marks = ", ".join("?" * len(full))
    connection.execute(
        f"INSERT INTO {schema.quoted(table)} ({names}) VALUES ({marks})",
        tuple(full.values()),
    )

"""The frozen schemas: what a file of each version looks like, to the letter."""

import re
import sqlite3
from functools import cache
from pathlib import Path
from typing import NamedTuple

APPLICATION_ID = 0x4B4C594E  # "KLYN"
CURRENT = 2
PAGE_SIZE = 4096

_FOLDER = Path(__file__).parent / "migrations"
_NAME = re.compile(r'CREATE (TABLE|INDEX) "?(\w+)"?')


@cache
def statements(version: int) -> tuple[str, ...]:
    """Return the statements that make an empty file of a version, in order."""
    text = (_FOLDER / f"schema_{version}.sql").read_text(encoding="utf-8")
    return tuple(part.strip() for part in text.split(";\n") if part.strip())


@cache
def objects(version: int) -> frozenset[tuple[str, str, str]]:
    """Return (type, name, sql) of everything a file of this version holds, as SQLite keeps it."""
    made = sqlite3.connect(":memory:")
    try:
        create(made, version)
        return frozenset(made.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema"))
    finally:
        made.close()


def create(connection: sqlite3.Connection, version: int = CURRENT, *, database: str = "main") -> None:
    """Make an empty file of a version in a database of this connection."""
    connection.execute(f"PRAGMA {database}.page_size = {PAGE_SIZE}")
    connection.execute(f"PRAGMA {database}.application_id = {APPLICATION_ID}")
    for statement in statements(version):
        connection.execute(_NAME.sub(rf'CREATE \1 {database}."\2"', statement, count=1))
    connection.execute(f"PRAGMA {database}.user_version = {version}")


def quoted(name: str) -> str:
    """Return a name of a table or column as it may stand in SQL."""
    return '"' + name.replace('"', '""') + '"'


def tables(connection: sqlite3.Connection, *, database: str = "main") -> list[str]:
    """Return the tables of a file in alphabetic order, without those of the working copy's history."""
    rows = connection.execute(f"SELECT name FROM {database}.sqlite_schema WHERE type = 'table' ORDER BY name")
    return [name for (name,) in rows if not name.startswith(("history_", "local_", "sqlite_"))]


class Column(NamedTuple):
    """A column as the file has it; `key` is its place in the primary key, 0 outside it."""

    name: str
    type: str
    key: int


def columns(connection: sqlite3.Connection, table: str, *, database: str = "main") -> list[Column]:
    """Return the columns of a table in the order of the file."""
    rows = connection.execute(f"PRAGMA {database}.table_info({quoted(table)})")
    return [Column(name, kind, key) for _cid, name, kind, _notnull, _default, key in rows]


def key(connection: sqlite3.Connection, table: str, *, database: str = "main") -> list[str]:
    """Return the columns of a table's primary key."""
    found = [column for column in columns(connection, table, database=database) if column.key]
    return [column.name for column in sorted(found, key=lambda column: column.key)]

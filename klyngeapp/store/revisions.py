"""Where a workbook has been: its revision (branch, number), its ancestors, and what those looked like.

A new random branch begins when a working copy is made from a file or a backup; the number counts publishes
on it. A base manifest keeps, as keyed digests, what the revision a copy was opened from looked like, so that
two changed copies can later be compared with what they both began with.
"""

import hashlib
import sqlite3
import uuid
from dataclasses import dataclass

from klyngeapp.domain.schema import TABLES
from klyngeapp.store import schema

DIGEST = 16  # bytes per cell
MANY_ROWS = 10_000  # above this a table's manifest has one digest per row
LARGEST = 20_000_000  # bytes of one revision's manifest; a larger one is left out
KEPT = 3  # revisions whose manifests travel


@dataclass(frozen=True)
class Revision:
    """Which edition of a workbook a file holds."""

    branch: str
    number: int

    def __str__(self) -> str:
        return f"{self.branch}:{self.number}"


def of(connection: sqlite3.Connection) -> Revision:
    """Return the revision that a file or working copy says it is."""
    return Revision(*connection.execute("SELECT branch, number FROM workbook").fetchone())


def begin_branch(connection: sqlite3.Connection) -> None:
    """Let a copy of a file begin a branch of its own, with the file's revision among its ancestors."""
    before = of(connection)
    connection.execute(
        "INSERT INTO ancestor VALUES (?, ?) ON CONFLICT (branch) DO UPDATE SET number = max(number, excluded.number)",
        (before.branch, before.number),
    )
    connection.execute("UPDATE workbook SET branch = ?, number = 0", (str(uuid.uuid4()),))


def ancestors(connection: sqlite3.Connection) -> dict[str, int]:
    """Return the highest number of every branch that this revision builds on."""
    return dict(connection.execute("SELECT branch, number FROM ancestor").fetchall())


def add_manifest(connection: sqlite3.Connection, base: sqlite3.Connection) -> None:
    """Add the manifest of the revision in `base`, once; the oldest beyond three go."""
    revision = of(base)
    known = connection.execute(
        "SELECT 1 FROM base_manifest WHERE branch = ? AND number = ? LIMIT 1", (revision.branch, revision.number)
    ).fetchone()
    if known:
        return
    (key,) = connection.execute("SELECT digest_key FROM workbook").fetchone()
    rows = [_of_table(base, name, key) for name in TABLES]
    if sum(len(digests) for *_, digests in rows) > LARGEST:
        return
    connection.execute("UPDATE base_manifest SET age = age + 1")
    connection.execute("DELETE FROM base_manifest WHERE age >= ?", (KEPT,))
    connection.executemany(
        "INSERT INTO base_manifest (branch, number, table_name, age, per_row, columns, digests) "
        "VALUES (?, ?, ?, 0, ?, ?, ?)",
        ((revision.branch, revision.number, *row) for row in rows),
    )


def _of_table(base: sqlite3.Connection, table: str, key: bytes) -> tuple[str, int, str, bytes]:
    columns = [column.name for column in schema.columns(base, table) if column.name != "id"]
    name = schema.quoted
    cells = ", ".join(name(column) for column in columns)
    rows = base.execute(f"SELECT id, {cells} FROM {name(table)} ORDER BY id").fetchall()
    per_row = len(rows) > MANY_ROWS
    digests = bytearray()
    for row_id, *values in rows:
        digests += bytes_of(row_id)
        if per_row:
            digests += digest_of(key, values)
        else:
            for value in values:
                digests += digest_of(key, value)
    return table, int(per_row), ",".join(columns), bytes(digests)


def bytes_of(row_id: str) -> bytes:
    """Return the id of a row as a manifest keeps it."""
    return uuid.UUID(row_id).bytes


def digest_of(key: bytes, value: object) -> bytes:
    """Return the digest of a value, or of a row's values, as a manifest keeps it."""
    return hashlib.blake2b(repr(value).encode(), key=key, digest_size=DIGEST).digest()

"""One SHA-256 over everything a workbook holds: what the seal is, and what two copies are compared by."""

import hashlib
import sqlite3

from klyngeapp.store import schema

# Where a workbook is and has been may differ between two files that hold the same.
_NOT_MATTER = frozenset({"workbook", "ancestor", "base_manifest"})


def of_file(connection: sqlite3.Connection) -> str:
    """Return the digest of all rows but the seal: schema number, then table by table in key order.

    UnicodeDecodeError where a text is not UTF-8.
    """
    return _digest(connection, frozenset({"seal"}))


def of_matter(connection: sqlite3.Connection) -> str:
    """Return the digest of what people entered, without revisions, manifests and seal."""
    return _digest(connection, _NOT_MATTER | {"seal"})


def _digest(connection: sqlite3.Connection, without: frozenset[str]) -> str:
    whole = hashlib.sha256()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    whole.update(b"klynge %d\n" % version)
    for table in schema.tables(connection):
        if table not in without:
            _add_table(whole, connection, table)
    return whole.hexdigest()


def _add_table(whole: "hashlib._Hash", connection: sqlite3.Connection, table: str) -> None:
    kinds = {column.name: column.type for column in schema.columns(connection, table)}
    name = schema.quoted
    # json_array writes each value with its type; bytes it cannot write go as hex.
    cells = ", ".join(f"hex({name(c)})" if kind == "BLOB" else name(c) for c, kind in kinds.items())
    order = ", ".join(name(c) for c in schema.key(connection, table))
    whole.update(f"table {table} {list(kinds)}\n".encode())
    rows = connection.execute(f"SELECT CAST(json_array({cells}) AS BLOB) FROM {name(table)} ORDER BY {order}")
    for (row,) in rows:
        whole.update(b"%d:" % len(row))
        whole.update(row)
        row.decode()

"""The road from any version ever released to the present one: a fresh file per step, every row copied into it."""

import sqlite3
from collections.abc import Callable

from klyngeapp.store import schema, seeding
from klyngeapp.store.examining import Examined
from klyngeapp.store.migrations.steps import STEPS, Step

# What tests and progress bars are told: the version reached, the table, its rows before and after.
Counted = Callable[[int, str, int, int], None]


def renewed(found: Examined, counted: Counted = lambda *_: None) -> bytes:
    """Return a fresh file of the present schema with all rows of a checked file.

    Foreign pages are never adopted: also a file of the present version has its rows inserted anew.
    """
    connection = found.connection
    connection.set_authorizer(None)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 10)
    if found.version == schema.CURRENT:
        return _step(connection, Step(schema.CURRENT), counted)
    data = b""
    for version in range(found.version + 1, schema.CURRENT + 1):
        data = _step(connection, STEPS.get(version, Step(version)), counted)
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.deserialize(data)
    with_seeds = seeding.add_missing(connection, found.version)
    data = connection.serialize() if with_seeds else data
    connection.close()
    return data


def _step(old: sqlite3.Connection, step: Step, counted: Counted) -> bytes:
    """Copy every row of `old` into an empty file of the step's version; references are checked at the end."""
    old.execute("PRAGMA foreign_keys = OFF")
    old.execute("ATTACH ':memory:' AS fresh")
    try:
        schema.create(old, step.version, database="fresh")
        old.execute("BEGIN")
        for statement in step.before:
            old.execute(statement)
        for table in schema.tables(old):
            _copy(old, table, step, counted)
        for statement in step.after:
            old.execute(statement)
        old.execute("COMMIT")
        faults = old.execute("PRAGMA fresh.foreign_key_check").fetchall()
        if faults:
            raise ValueError(f"migration to {step.version} leaves rows that point nowhere: {faults[:5]}")
        return old.serialize(name="fresh")
    finally:
        if old.in_transaction:
            old.execute("ROLLBACK")
        old.execute("DETACH fresh")


def _copy(old: sqlite3.Connection, table: str, step: Step, counted: Counted) -> None:
    target = step.tables.get(table, table)
    if table == "seal" or target is None:
        return
    differing = step.columns.get(target, {})
    known = {column.name for column in schema.columns(old, table)}
    wanted = [column.name for column in schema.columns(old, target, database="fresh")]
    names = [name for name in wanted if name in differing or name in known]
    values = ", ".join(differing.get(name, f"old.{schema.quoted(name)}") for name in names)
    columns = ", ".join(map(schema.quoted, names))
    order = ", ".join(map(schema.quoted, schema.key(old, table)))
    old.execute(
        f"INSERT INTO fresh.{schema.quoted(target)} ({columns}) "
        f"SELECT {values} FROM main.{schema.quoted(table)} AS old ORDER BY {order}"
    )
    counted(step.version, target, _count(old, "main", table), _count(old, "fresh", target))


def _count(connection: sqlite3.Connection, database: str, table: str) -> int:
    (found,) = connection.execute(f"SELECT count(*) FROM {database}.{schema.quoted(table)}").fetchone()
    return int(found)

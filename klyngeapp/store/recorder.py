"""Records every row that is written, whatever the road: TEMP triggers that write into a TEMP table.

They live on the one writing connection and leave nothing in the file that people mail to each other.
`INSERT OR REPLACE` fires the delete triggers only with `recursive_triggers=ON`, which `working` sets.
"""

import sqlite3

from klyngeapp.domain.kinds import Kind, Table
from klyngeapp.domain.schema import TABLES
from klyngeapp.store.changes import Change, ChangeSet

_LOG = "recorded"


def install(connection: sqlite3.Connection) -> None:
    """Install the recorder for all tables of the workbook on this connection."""
    connection.execute(
        f"CREATE TEMP TABLE {_LOG} (seq INTEGER PRIMARY KEY, name TEXT NOT NULL, before TEXT, after TEXT)"
    )
    for table in TABLES.values():
        for statement in _triggers(table):
            connection.execute(statement)


def _triggers(table: Table) -> tuple[str, str, str]:
    def image(row: str) -> str:
        cells = [f"'id', {row}.id"]
        for field in table.fields:
            value = f'{row}."{field.name}"'
            cells.append(f"'{field.name}', {f'hex({value})' if field.kind is Kind.BLOB else value}")
        return f"json_object({', '.join(cells)})"

    def trigger(when: str, before: str, after: str, condition: str = "") -> str:
        return (
            f'CREATE TEMP TRIGGER "record_{table.name}_{when.lower()}" AFTER {when} ON main."{table.name}" {condition} '
            f"BEGIN INSERT INTO {_LOG} (name, before, after) VALUES ('{table.name}', {before}, {after}); END"
        )

    names = ("id", *(field.name for field in table.fields))
    differs = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in names)
    return (
        trigger("INSERT", "NULL", image("NEW")),
        trigger("UPDATE", image("OLD"), image("NEW"), f"WHEN {differs}"),
        trigger("DELETE", image("OLD"), "NULL"),
    )


def taken(connection: sqlite3.Connection) -> ChangeSet:
    """Return what was recorded since the last time, and empty the record."""
    rows = connection.execute(f"SELECT name, before, after FROM temp.{_LOG} ORDER BY seq").fetchall()
    connection.execute(f"DELETE FROM temp.{_LOG}")
    return ChangeSet(tuple(map(Change._make, rows)))

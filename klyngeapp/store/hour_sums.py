"""Keeps the sums of the hours while a workbook is open to be changed: TEMP triggers that add what is written in.

With a hundred thousand entries it takes half a second to add all of them up; to add one takes nothing. `hour_days` has
the entries by their days, which the file has no index for: what somebody has on a day, and the latest, are in it.
As with the recorder, the tables and their triggers live on the one writing connection, leave nothing in the file, and
are taken back with the transaction. `queries.hours` fills the tables at the first need, which it does again where
somebody moves to another village or becomes an adviser: then all of it is let go.
"""

import sqlite3

_PARTS = {
    "person": "coalesce({row}.person, '')",
    "month": "substr({row}.date, 1, 7)",
    "village": "coalesce({row}.village, (SELECT village FROM person WHERE id = {row}.person), '')",
    "phase": "coalesce({row}.phase, '')",
    "plan": "coalesce({row}.action_plan, '')",
    "kind": "coalesce({row}.kind, '')",
}
_OUTSIDE = """
coalesce((SELECT CASE WHEN max(role = 'municipal_contact') THEN 'municipality' ELSE 'consultant' END FROM membership
  WHERE person = {row}.person AND role IN ('municipal_contact', 'consultant') GROUP BY person), '')
"""
_IS_FULL = "EXISTS (SELECT 1 FROM hour_sums WHERE part = 'full')"
_LET_GO = "DELETE FROM hour_sums"
_IN_DAY = "INSERT INTO hour_days VALUES (NEW.date, NEW.id, NEW.person, NEW.time);"
_OUT_OF_DAY = "DELETE FROM hour_days WHERE date = OLD.date AND id = OLD.id;"


def install(connection: sqlite3.Connection) -> None:
    """Install the tables, empty, and their triggers on this connection."""
    connection.execute(
        "CREATE TEMP TABLE hour_sums (part TEXT NOT NULL, key TEXT NOT NULL, minutes INTEGER NOT NULL, "
        "entries INTEGER NOT NULL, PRIMARY KEY (part, key)) WITHOUT ROWID"
    )
    connection.execute(
        "CREATE TEMP TABLE hour_days (date TEXT NOT NULL, id TEXT NOT NULL, person TEXT, time INTEGER NOT NULL, "
        "PRIMARY KEY (date, id)) WITHOUT ROWID"
    )
    for when, statements in (
        ("INSERT", _added("NEW", 1) + _IN_DAY),
        ("DELETE", _added("OLD", -1) + _OUT_OF_DAY),
        ("UPDATE", _added("OLD", -1) + _OUT_OF_DAY + _added("NEW", 1) + _IN_DAY),
    ):
        _trigger(connection, f"sum_hours_{when.lower()}", f"{when} ON main.hours_entry WHEN {_IS_FULL}", statements)
    moved = "UPDATE OF village ON main.person WHEN OLD.village IS NOT NEW.village"
    _trigger(connection, "sum_hours_moved", moved, f"{_LET_GO};")
    for when in ("INSERT", "UPDATE", "DELETE"):
        _trigger(connection, f"sum_hours_member_{when.lower()}", f"{when} ON main.membership", f"{_LET_GO};")


def _trigger(connection: sqlite3.Connection, name: str, when: str, statements: str) -> None:
    connection.execute(f"CREATE TEMP TRIGGER {name} AFTER {when} BEGIN {statements} END")


def _added(row: str, sign: int) -> str:
    """Return the statement that adds a row of hours to all sums it is in, or takes it out of them."""
    outside = _OUTSIDE.format(row=row)
    parts = " UNION ALL ".join(f"SELECT '{part}', {key.format(row=row)}" for part, key in _PARTS.items())
    minutes = f"{sign} * {row}.time * {row}.people"
    return (
        f"INSERT INTO hour_sums SELECT part, key, {minutes}, {sign} FROM "
        f"(SELECT 'all' AS part, '' AS key UNION ALL {parts}) WHERE {outside} = '' "
        f"UNION ALL SELECT 'outside', {outside}, {minutes}, {sign} WHERE {outside} <> '' "
        "ON CONFLICT (part, key) DO UPDATE SET minutes = minutes + excluded.minutes, "
        "entries = entries + excluded.entries;"
    )

"""Keeps the sums of the hours while a workbook is open to be changed: TEMP triggers that add what is written in.

With a hundred thousand entries it takes half a second to add all of them up; to add one takes nothing. As with the
recorder, the tables and their triggers live on the one writing connection, leave nothing in the file, and are taken
back with the transaction. `queries.hours` fills the tables at the first need; see there.

`hour_sums` has minutes and entries by part ("month") and key ("2026-11"), `hour_known` what of it holds all there is:
"few" (the FEW parts), "full" (all parts), or a mark of its own, "since …": then the other parts hold what was changed
since that moment, and somebody is adding up what there was until then. Where nothing is known nothing is added.
Where somebody moves to another village or becomes an adviser, or is removed, what that may touch is let go.
`hour_days` has what people have on a day, for the days somebody asked for: those have a row for nobody ('').
"""

import sqlite3

# The parts that are added up in one quick look; the others take ten times as long.
FEW = ("all", "outside", "month")
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
_IS_KNOWN = "EXISTS (SELECT 1 FROM hour_known)"
_LET_GO = "DELETE FROM hour_sums; DELETE FROM hour_known;"
_LET_MANY_GO = "DELETE FROM hour_known WHERE what <> 'few';"
_TABLES = (
    "CREATE TEMP TABLE hour_sums (part TEXT NOT NULL, key TEXT NOT NULL, minutes INTEGER NOT NULL, "
    "entries INTEGER NOT NULL, PRIMARY KEY (part, key)) WITHOUT ROWID",
    "CREATE TEMP TABLE hour_known (what TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
    "CREATE TEMP TABLE hour_days (date TEXT NOT NULL, person TEXT NOT NULL, minutes INTEGER NOT NULL, "
    "PRIMARY KEY (date, person)) WITHOUT ROWID",
)


def install(connection: sqlite3.Connection) -> None:
    """Install the tables, empty, and their triggers on this connection."""
    for table in _TABLES:
        connection.execute(table)
    changes = {"INSERT": {"NEW": 1}, "DELETE": {"OLD": -1}, "UPDATE": {"OLD": -1, "NEW": 1}}
    for when, rows in changes.items():
        summed = "".join(_added(row, sign) for row, sign in rows.items())
        _trigger(connection, f"sum_hours_{when.lower()}", f"{when} ON main.hours_entry WHEN {_IS_KNOWN}", summed)
        for row, sign in rows.items():
            is_asked = f"EXISTS (SELECT 1 FROM hour_days WHERE date = {row}.date AND person = '')"
            name = f"sum_day_{when.lower()}_{row.lower()}"
            _trigger(connection, name, f"{when} ON main.hours_entry WHEN {is_asked}", _on_day(row, sign))
    moved = "UPDATE OF village ON main.person WHEN OLD.village IS NOT NEW.village"
    _trigger(connection, "sum_hours_moved", moved, _LET_MANY_GO)
    _trigger(connection, "sum_hours_removed", "DELETE ON main.person", _LET_GO)
    for when, rows in changes.items():
        advises = " OR ".join(f"{row}.role IN ('municipal_contact', 'consultant')" for row in rows)
        _trigger(connection, f"sum_hours_member_{when.lower()}", f"{when} ON main.membership WHEN {advises}", _LET_GO)


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
        f"UNION ALL SELECT 'adviser', {row}.person, {minutes}, {sign} WHERE {outside} <> '' "
        "ON CONFLICT (part, key) DO UPDATE SET minutes = minutes + excluded.minutes, "
        "entries = entries + excluded.entries;"
    )


def _on_day(row: str, sign: int) -> str:
    """Return the statement that adds a row of hours to what somebody has on its day, or takes it out of that."""
    return (
        f"INSERT INTO hour_days SELECT {row}.date, {row}.person, {sign} * {row}.time WHERE {row}.person IS NOT NULL "
        "ON CONFLICT (date, person) DO UPDATE SET minutes = minutes + excluded.minutes;"
    )

"""The undo history: kept in tables of the working copy, never in the file that people get.

An action is a name (translatable, with its fields) and the rows it changed. Undone actions stay until
something new is done, so that they can be redone.
"""

import json
import sqlite3
from dataclasses import dataclass

from klyngeapp.i18n.language import Sentence
from klyngeapp.store import changes
from klyngeapp.store.changes import Change, ChangeSet

MOST = 1000  # actions that are kept
_BY = "@by"  # among the fields of a name, where no field of a sentence can be called so

DDL = (
    "CREATE TABLE history_action (number INTEGER PRIMARY KEY, name TEXT NOT NULL, fields TEXT NOT NULL, "
    "at TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0) STRICT",
    "CREATE TABLE history_change (action INTEGER NOT NULL, seq INTEGER NOT NULL, name TEXT NOT NULL, before TEXT, "
    "after TEXT, PRIMARY KEY (action, seq)) STRICT, WITHOUT ROWID",
)


@dataclass(frozen=True)
class Action:
    """One thing that was done: its number, what it is called, when (UTC), whether it is undone now, by whom.

    `by` is who said to be at the keyboard; "" is nobody in particular.
    """

    number: int
    name: Sentence
    at: str
    undone: bool
    by: str = ""


def add(connection: sqlite3.Connection, name: Sentence, at: str, done: ChangeSet, by: str = "") -> int:
    """Keep an action as the last one done; what was undone before it can no longer be redone."""
    _drop(connection, "number IN (SELECT number FROM history_action WHERE undone = 1)")
    said = {key: str(value) for key, value in name.fields.items()}
    fields = json.dumps({**said, **({_BY: by} if by else {})}, ensure_ascii=False)
    cursor = connection.execute(
        "INSERT INTO history_action (number, name, fields, at) "
        "VALUES ((SELECT coalesce(max(number), 0) + 1 FROM history_action), ?, ?, ?)",
        (name.msgid, fields, at),
    )
    number = int(cursor.lastrowid or 0)
    connection.executemany(
        "INSERT INTO history_change VALUES (?, ?, ?, ?, ?)",
        ((number, seq, change.table, change.before, change.after) for seq, change in enumerate(done.changes)),
    )
    if number % 50 == 0:
        _drop(connection, f"number <= {number - MOST}")
    return number


def go_on(connection: sqlite3.Connection, number: int, done: ChangeSet) -> int:
    """Add to an action what goes on with it, and return its number; 0 where something else was done or undone since."""
    last = last_done(connection)
    if last is None or last.number != number or last_undone(connection) is not None:
        return 0
    (place,) = connection.execute("SELECT max(seq) FROM history_change WHERE action = ?", (number,)).fetchone()
    connection.executemany(
        "INSERT INTO history_change VALUES (?, ?, ?, ?, ?)",
        (
            (number, seq, change.table, change.before, change.after)
            for seq, change in enumerate(done.changes, int(place) + 1)
        ),
    )
    return number


def forget(connection: sqlite3.Connection, number: int) -> None:
    """Take an action out of the history, as if it had never been done; its rows were taken back before."""
    _drop(connection, f"number = {number:d}")


def empty(connection: sqlite3.Connection) -> None:
    """Forget all actions."""
    _drop(connection, "1 = 1")


def _drop(connection: sqlite3.Connection, which: str) -> None:
    # Only words of ours reach `which`.
    connection.execute(f"DELETE FROM history_change WHERE action IN (SELECT number FROM history_action WHERE {which})")
    connection.execute(f"DELETE FROM history_action WHERE {which}")


def actions(connection: sqlite3.Connection) -> list[Action]:
    """Return all actions, the newest first."""
    rows = connection.execute("SELECT number, name, fields, at, undone FROM history_action ORDER BY number DESC")
    return [_action(row) for row in rows]


def last_done(connection: sqlite3.Connection) -> Action | None:
    """Return the action that undo would take back; None where there is none."""
    return _one(connection, "undone = 0 ORDER BY number DESC")


def last_undone(connection: sqlite3.Connection) -> Action | None:
    """Return the action that redo would do again; None where there is none."""
    return _one(connection, "undone = 1 ORDER BY number")


def _one(connection: sqlite3.Connection, which: str) -> Action | None:
    row = connection.execute(
        f"SELECT number, name, fields, at, undone FROM history_action WHERE {which} LIMIT 1"
    ).fetchone()
    return _action(row) if row else None


def _action(row: tuple[int, str, str, str, int]) -> Action:
    number, name, fields, at, undone = row
    said = json.loads(fields)
    by = said.pop(_BY, "")
    return Action(number, Sentence(name, said), at, bool(undone), by)


def take_back(connection: sqlite3.Connection, action: Action) -> None:
    """Undo an action inside the open transaction."""
    changes.replay(connection, _changes(connection, action).inverted())
    connection.execute("UPDATE history_action SET undone = 1 WHERE number = ?", (action.number,))


def do_again(connection: sqlite3.Connection, action: Action) -> None:
    """Redo an action inside the open transaction."""
    changes.replay(connection, _changes(connection, action))
    connection.execute("UPDATE history_action SET undone = 0 WHERE number = ?", (action.number,))


def _changes(connection: sqlite3.Connection, action: Action) -> ChangeSet:
    rows = connection.execute(
        "SELECT name, before, after FROM history_change WHERE action = ? ORDER BY seq", (action.number,)
    )
    return ChangeSet(tuple(Change._make(row) for row in rows))

"""The sums of the hours that `store.hour_sums` keeps on the connection of an open workbook: filled here, and read.

What takes long to add up can be added up elsewhere, out of a snapshot: `begin` before the snapshot is taken, `fill`
with its mark afterwards. What is written in meanwhile is added to it.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import sqlalchemy as sa

from klyngeapp.domain.ids import new_id
from klyngeapp.store.hour_sums import FEW

Sums = dict[tuple[str, str], tuple[int, int]]  # minutes and entries by part ("month") and key ("2026-11")
_ADD = (
    "INSERT INTO temp.hour_sums VALUES (?, ?, ?, ?) ON CONFLICT (part, key) DO UPDATE SET "
    "minutes = minutes + excluded.minutes, entries = entries + excluded.entries"
)
_FEW = f"part IN ({', '.join(repr(part) for part in FEW)})"
_DAY = (
    "INSERT INTO temp.hour_days SELECT date, person, sum(time) FROM hours_entry "
    "WHERE date = ? AND person IS NOT NULL GROUP BY person UNION ALL SELECT ?, '', 0"
)


def are_kept(connection: sa.Connection) -> bool:
    """Whether this connection keeps the sums at all."""
    return connection.scalar(sa.text("SELECT 1 FROM temp.sqlite_schema WHERE name = 'hour_sums'")) is not None


def are_few(connection: sa.Connection) -> bool:
    """Whether the few quick sums are there: in all, by month, and of those outside."""
    return _is_known(connection, "few")


def are_full(connection: sa.Connection) -> bool:
    """Whether all sums are there."""
    return _is_known(connection, "full")


def _is_known(connection: sa.Connection, what: str) -> bool:
    query = sa.text("SELECT 1 FROM temp.hour_known WHERE what = :what")
    return connection.scalar(query, {"what": what}) is not None


def found(connection: sa.Connection, parts: Sequence[str] = ()) -> Sums:
    """Return the sums that are kept, of some parts or of all."""
    where = f"WHERE part IN ({', '.join(repr(part) for part in parts)})" if parts else ""
    # Seen by `remembered`, and yet read without a look at each row: there may be tens of thousands.
    sent = connection.exec_driver_sql(f"SELECT part, key, minutes, entries FROM temp.hour_sums {where}")
    rows = sent.cursor.fetchall()
    return {(part, key): (minutes, entries) for part, key, minutes, entries in rows}


def fill_few(connection: sa.Connection, sums: Sums) -> None:
    """Keep the few sums from now on."""
    with _writing(connection) as raw:
        raw.execute(f"DELETE FROM temp.hour_sums WHERE {_FEW}")
        raw.executemany(_ADD, _rows(sums, few=True))
        raw.execute("INSERT OR IGNORE INTO temp.hour_known VALUES ('few')")


def begin(connection: sa.Connection) -> str:
    """Begin to note what is changed from now on, and return a mark for `fill`."""
    mark = f"since {new_id()}"
    others = f"WHERE NOT {_FEW}" if are_few(connection) else ""
    with _writing(connection) as raw:
        raw.execute("DELETE FROM temp.hour_known WHERE what <> 'few'")
        raw.execute(f"DELETE FROM temp.hour_sums {others}")
        raw.execute("INSERT INTO temp.hour_known VALUES (?)", (mark,))
    return mark


def fill(connection: sa.Connection, sums: Sums, mark: str = "") -> bool:
    """Keep all sums, as they are now or as they were at `mark`; False where those are of no use any more."""
    if mark and not _is_known(connection, mark):
        return False
    is_known = are_few(connection)
    with _writing(connection) as raw:
        if not mark:
            raw.execute("DELETE FROM temp.hour_sums")
        # Those that are known already hold what was changed since the mark, too.
        given = _rows(sums, few=False) if mark and is_known else [*_rows(sums, few=False), *_rows(sums, few=True)]
        raw.executemany(_ADD, given)
        raw.execute("DELETE FROM temp.hour_known")
        raw.executemany("INSERT INTO temp.hour_known VALUES (?)", [("few",), ("full",)])
    return True


def on_day(connection: sa.Connection, person: str, day: str) -> int:
    """Return the minutes somebody has on a day (ISO)."""
    query = sa.text("SELECT minutes FROM temp.hour_days WHERE date = :day AND person = :person")
    if connection.scalar(query, {"day": day, "person": ""}) is None:
        with _writing(connection) as raw:
            raw.execute(_DAY, (day, day))
    return int(connection.scalar(query, {"day": day, "person": person}) or 0)


def of_people(connection: sa.Connection, ids: Sequence[str] | None = None) -> dict[str, int]:
    """Return the minutes people have given, by person; of all of them where no ids are given. `are_full` must hold."""
    some = "" if ids is None else "AND key IN (SELECT value FROM json_each(:ids))"
    query = f"SELECT key, minutes FROM temp.hour_sums WHERE part IN ('person', 'adviser') {some} AND entries > 0"
    raw: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    # Taken from SQLite itself: there may be tens of thousands.
    minutes = dict(raw.execute(query, {} if ids is None else {"ids": json.dumps(list(ids))}).fetchall())
    minutes.pop("", None)
    return minutes


def _rows(sums: Mapping[tuple[str, str], tuple[int, int]], *, few: bool) -> list[tuple[str, str, int, int]]:
    return [(*key, *sum_) for key, sum_ in sums.items() if (key[0] in FEW) == few]


@contextmanager
def _writing(connection: sa.Connection) -> Iterator[sqlite3.Connection]:
    """Let the tables of sums be written to; it is not the workbook that is, so this is no action."""
    raw: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    (refuses,) = raw.execute("PRAGMA query_only").fetchone()
    raw.execute("PRAGMA query_only = OFF")
    try:
        yield raw
    finally:
        raw.execute(f"PRAGMA query_only = {refuses}")

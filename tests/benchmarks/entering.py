"""One row of hours entered into a workbook with 100,000 of them: saved, and every total summed up anew.

What is compared
    Ours, in one process: the rules asked, the row written with its place in the history, committed; then every total
    by person, month, village, phase, plan and kind, and the newest entries, as the page shows them. Beside it the bare
    insert of such a row into a table with as many, committed at synchronous=EXTRA. In turns, so that a busy moment
    meets both.
"""

import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import sqlalchemy as sa

from klyngeapp.domain.ids import new_id
from klyngeapp.i18n.language import Sentence
from klyngeapp.services import hours
from klyngeapp.store.queries.hours import hours_lines, totals
from klyngeapp.store.workbook import open_to_change
from tests.benchmarks.measuring import large_workbook

PEOPLE, ROWS, TIMES, SHOWN = 300, 100_000, 40, 10
TARGET = 50  # milliseconds
_FREE = date(2026, 1, 30)  # a day on which nobody has any yet


def main() -> None:
    """Measure and print the median."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "a.klynge"
        large_workbook(file, PEOPLE, ROWS, folder / "home")
        os.environ["KLYNGE_TODAY"] = "2026-12-31"
        with open_to_change(file) as book:
            bare = _bare(folder / "bare.db", book.copy.raw)
            people = book.connection.scalars(sa.text("SELECT id FROM person")).all()
            expected = totals(book.connection).minutes
            ours, theirs = [], []
            for number in range(TIMES):
                day = _FREE
                ours.append(_took(lambda on=day, who=people[number]: _entered(book, who, on)))
                theirs.append(_took(bare))
            assert totals(book.connection).minutes == expected + 5 * TIMES, "the totals must have followed"
        mine, plain = (statistics.median(found) * 1000 for found in (ours, theirs))
        print(
            f"A row entered among {ROWS}, saved, totals anew: {mine:.1f} ms (at most {TARGET}), "
            f"bare insert {plain:.1f} ms, ratio {mine / plain:.1f}",
            flush=True,
        )


def _entered(book: object, person: str, day: date) -> None:
    with book.unit(Sentence("Write in hours")) as unit:  # type: ignore[attr-defined]
        hours.record(unit, person=person, day=day, minutes=5, kind="work", note="Ryddede sti")
    totals(unit.connection)
    hours_lines(unit.connection, last=SHOWN)


def _bare(path: Path, raw: sqlite3.Connection) -> Callable[[], None]:
    """Return the bare insert of a row like one that is there, into a table with all of them."""
    columns = [row[1] for row in raw.execute("PRAGMA table_info(hours_entry)")]
    made = sqlite3.connect(path, isolation_level=None)
    made.execute("PRAGMA synchronous = EXTRA")
    others = ", ".join(f'"{column}"' for column in columns[1:])
    made.execute(f"CREATE TABLE hours_entry (id TEXT NOT NULL PRIMARY KEY, {others}) WITHOUT ROWID")
    marks = ", ".join("?" for _column in columns)
    made.execute("BEGIN")
    made.executemany(f"INSERT INTO hours_entry VALUES ({marks})", raw.execute("SELECT * FROM hours_entry"))
    made.execute("COMMIT")
    like = raw.execute("SELECT * FROM hours_entry LIMIT 1").fetchone()[1:]

    def insert() -> None:
        made.execute("BEGIN IMMEDIATE")
        made.execute(f"INSERT INTO hours_entry VALUES ({marks})", (new_id(), *like))
        made.execute("COMMIT")

    return insert


def _took(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start

"""One row of hours entered into a workbook with 100,000 of them: saved, and every total summed up anew.

What is compared
    First the store alone, in one process: the rules asked, the row written with its place in the history, committed;
    then every total by person, month, village, phase, plan and kind. Beside it the bare insert of such a row into a
    table with as many, committed at synchronous=EXTRA. In turns, so that a busy moment meets both.
    Then the whole window, in a process of its own: the page of the volunteers, hours typed key by key, from Enter
    until the row is saved and everything on the screen is painted anew; among few people, and among 20,000.
"""

import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import sqlalchemy as sa

from klyngeapp.domain.ids import new_id
from klyngeapp.i18n.language import Sentence
from klyngeapp.services import hours
from klyngeapp.store.queries.hours import totals
from klyngeapp.store.workbook import open_to_change
from tests.benchmarks.measuring import ROOT, at_home_in, large_workbook

PEOPLE, MANY_PEOPLE, ROWS, TIMES = 300, 20_000, 100_000, 40
TARGET = 50  # milliseconds
_FREE = date(2026, 1, 30)  # a day on which nobody has any yet


def main() -> None:
    """Measure and print the medians."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        few, many = folder / "few.klynge", folder / "many.klynge"
        large_workbook(few, PEOPLE, ROWS, folder / "making")
        large_workbook(many, MANY_PEOPLE, ROWS, folder / "making")
        plain = _store(few, folder)
        for file, people in ((few, PEOPLE), (many, MANY_PEOPLE)):
            _window(file, people, folder, plain)


def _store(file: Path, folder: Path) -> float:
    """Measure and print the store alone; return how long the bare insert takes, in milliseconds."""
    os.environ["KLYNGE_TODAY"] = "2026-12-31"
    with open_to_change(file) as book:
        bare = _bare(folder / "bare.db", book.copy.raw)
        people = book.connection.scalars(sa.text("SELECT id FROM person")).all()
        expected = totals(book.connection).minutes
        ours, theirs = [], []
        for number in range(TIMES):
            ours.append(_took(lambda who=people[number]: _entered(book, who)))
            theirs.append(_took(bare))
        assert totals(book.connection).minutes == expected + 5 * TIMES, "the totals must have followed"
        while book.undo() is not None:
            pass
        book.publish()
    mine, plain = (statistics.median(found) * 1000 for found in (ours, theirs))
    print(
        f"A row entered among {ROWS}, saved, totals anew: {mine:.1f} ms (at most {TARGET}), "
        f"bare insert {plain:.1f} ms, ratio {mine / plain:.1f}",
        flush=True,
    )
    return plain


def _window(file: Path, people: int, folder: Path, plain: float) -> None:
    """Measure and print the window; `plain` is how long the bare insert takes, in milliseconds."""
    home = {"HOME": str(folder), "USERPROFILE": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    env = {**os.environ, **at_home_in(folder), **home, "KLYNGE_TODAY": "2026-11-12"}
    command = [sys.executable, "-m", "tests.benchmarks.typing_hours", str(file)]
    run = subprocess.run(command, env=env, cwd=ROOT, check=True, capture_output=True, text=True)
    found = json.loads(run.stdout)
    mine, key = statistics.median(found["entries"]), statistics.median(found["keys"])
    print(
        f"The same in the window, {people} people, from Enter until all is painted: {mine:.1f} ms "
        f"(at most {TARGET}), ratio {mine / plain:.1f}; a key while typing {key:.1f} ms, "
        f"the page opened {max(found['opening']):.0f} ms, longest turn afterwards {max(found['afterwards']):.0f} ms",
        flush=True,
    )


def _entered(book: object, person: str) -> None:
    with book.unit(Sentence("Write in hours")) as unit:  # type: ignore[attr-defined]
        hours.record(unit, person=person, day=_FREE, minutes=5, kind="work", note="Ryddede sti")
    totals(unit.connection)


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

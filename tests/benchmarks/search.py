"""Search over 20,000 people and 100,000 hour entries, beside SQLite's own LIKE over the same two tables.

What is compared
    Ours looks through all lists of a workbook, å found as aa, and makes the first hits of each as they are shown. LIKE
    looks through the texts of people and of hours alone, and knows neither å nor aa.
Why it is fair
    Both are asked in one process, in turns, on one connection to the same file, for the same texts: a name that is
    there once, a word that stands in every row, and one that stands nowhere.
"""

import tempfile
from pathlib import Path

import sqlalchemy as sa

from klyngeapp.domain.searching import GROUPS, searched
from klyngeapp.store import reading
from klyngeapp.store.queries import search
from tests.benchmarks.measuring import large_workbook, seconds, told

TARGET = 0.2  # seconds
TEXTS = ("Aase Ærø 19999", "aase ærø 1", "satte skilte op", "Qxzj")
_FEW = 3  # hits of a group that are shown
_LIKE = (
    "SELECT id FROM person WHERE name LIKE :like OR email LIKE :like OR phone LIKE :like OR address LIKE :like"
    " OR season LIKE :like OR informed_how LIKE :like OR note LIKE :like",
    "SELECT id FROM hours_entry WHERE note LIKE :like",
)


def found(connection: sa.Connection, text: str) -> int:
    """Search as the page does; return how many rows were found."""
    number = 0
    for group in GROUPS:
        shown = 0
        for table in searched(group):
            ids = search.ids_with(connection, table, text)
            number += len(ids)
            search.hits(connection, table, ids[: _FEW - shown], text)
            shown = min(_FEW, shown + len(ids))
    return number


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "large.klynge"
        large_workbook(file, 20_000, 100_000, folder / "making")
        with reading.opened(file) as workbook:
            connection = workbook.connection

            def like(text: str) -> None:
                for query in _LIKE:
                    connection.execute(sa.text(query), {"like": f"%{text}%"}).all()

            for text in TEXTS:
                number = found(connection, text)
                ours = seconds(lambda text=text: found(connection, text) and None)
                plain = seconds(lambda text=text: like(text))
                told(f"“{text}”, {number} found (target at most {TARGET} s)", ours, plain, what="LIKE")

"""One edit, acknowledged, with everything the app does, beside the bare insert at synchronous=EXTRA."""

import tempfile
from pathlib import Path

from tests.benchmarks.measuring import large_workbook, python, seconds, told

EDITS = 500
OURS = (
    "import sys; from pathlib import Path\n"
    "from klyngeapp.i18n.language import Sentence\n"
    "from klyngeapp.services import rows\n"
    "from klyngeapp.store.workbook import open_to_change\n"
    "with open_to_change(Path(sys.argv[1])) as book:\n"
    "    for n in range(int(sys.argv[2])):\n"
    "        with book.unit(Sentence('Add a village')) as unit: rows.add(unit, 'village', name=f'Landsby {n}')\n"
)
BARE = (
    "import sqlite3, sys, uuid\n"
    "c = sqlite3.connect(sys.argv[1], isolation_level=None); c.execute('PRAGMA synchronous = EXTRA')\n"
    "c.execute('CREATE TABLE village (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT')\n"
    "for n in range(int(sys.argv[2])):\n"
    "    c.execute('BEGIN IMMEDIATE')\n"
    "    c.execute('INSERT INTO village VALUES (?, ?)', (str(uuid.uuid4()), f'Landsby {n}')); c.execute('COMMIT')\n"
)


def main() -> None:
    """Measure and print: the time of EDITS edits, less that of none."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file, home, bare = folder / "a.klynge", folder / "home", folder / "bare.db"
        large_workbook(file, 300, 3_000, home)

        def ours(edits: int) -> float:
            return seconds(lambda: python(OURS, file, edits, home=home), times=3)

        def plain(edits: int) -> float:
            return seconds(
                lambda: python(BARE, bare, edits, home=home), times=3, before=lambda: bare.unlink(missing_ok=True)
            )

        told(f"{EDITS} edits, whole processes", ours(EDITS), plain(EDITS), what="bare inserts")
        told(f"{EDITS} edits", ours(EDITS) - ours(0), plain(EDITS) - plain(0), what="bare inserts", target=3)

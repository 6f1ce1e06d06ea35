"""Opening 20,000 people and 100,000 hour entries with every check, beside dumping and reading the file in again."""

import shutil
import tempfile
from pathlib import Path

from tests.benchmarks.measuring import large_workbook, python, seconds, shell, told

OPEN = (
    "import sys; from pathlib import Path; from klyngeapp.store.workbook import open_to_change\n"
    "with open_to_change(Path(sys.argv[1])): pass"
)
READ = (
    "import sys; from pathlib import Path; from klyngeapp.store import reading\n"
    "with reading.opened(Path(sys.argv[1])): pass"
)


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file, home = folder / "large.klynge", folder / "home"
        large_workbook(file, 20_000, 100_000, folder / "making")
        size = file.stat().st_size / 1e6
        print(f"a file of {size:.0f} MB", flush=True)
        fresh = folder / "fresh.db"
        dump = seconds(
            lambda: shell(f"sqlite3 {file} .dump | sqlite3 {fresh}"), before=lambda: fresh.unlink(missing_ok=True)
        )
        ours = seconds(lambda: python(OPEN, file, home=home), before=lambda: shutil.rmtree(home, ignore_errors=True))
        told("opening to change, for the first time", ours, dump, what="dump and read in", target=1.5)
        again = seconds(lambda: python(OPEN, file, home=home))
        told("opening to change, again", again, dump, what="dump and read in")
        told("opening to read", seconds(lambda: python(READ, file, home=home)), dump, what="dump and read in")

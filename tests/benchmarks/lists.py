"""All tables out and in at 1, 10 and 100 times a cluster's size: the cost may grow no faster than the rows."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.measuring import ROOT, large_workbook, seconds

PEOPLE, HOURS = 58, 1_000


def main() -> None:
    """Measure and print, each size beside the smallest."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        home = folder / "home"
        env = {**os.environ, "KLYNGE_HOME": str(home), "PYTHONPATH": str(ROOT)}

        def klyngeapp(*words: object) -> None:
            subprocess.run(
                [sys.executable, "-m", "klyngeapp", *map(str, words)], check=True, env=env, stdout=subprocess.DEVNULL
            )

        first: dict[str, float] = {}
        for times in (1, 10, 100):
            file, lists = folder / f"{times}.klynge", folder / f"lists {times}"
            large_workbook(file, PEOPLE * times, HOURS * times, home)
            for what in ("export", "import"):

                def work(what: str = what, file: Path = file, lists: Path = lists) -> None:
                    klyngeapp(what, file, "--all-tables", lists)

                taken = seconds(work, times=3 if times < 100 else 1)
                ratio = taken / first.setdefault(what, taken)
                print(f"{what} of all tables, {times} times the rows: {taken:.2f} s, ratio {ratio:.1f}", flush=True)

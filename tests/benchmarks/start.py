"""The start window, the memory, the pages and a long table, each beside a bare PySide6 window in the same run.

What is compared
    Whole processes to the end of the first paint: ours with `--exit-after-first-paint`, and a window with nothing in
    it. Their memory at its largest; also that of the sample opened. In one process: going from page to page of the
    sample, beside painting a bare window of that size anew; and the frames of a table of 100,000 rows while it opens,
    is sorted and scrolls.
Why it is fair
    Both processes have their bytecode from last time, no screen (offscreen), and run in turns after one round to warm
    up. The bare window has its application, its size and its paint, and leaves as ours does.
"""

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from tests.benchmarks.measuring import ROOT, Run, at_home_in, large_workbook, python, rounds, watched

BARE = Path(__file__).parent / "yardsticks" / "empty_window.py"
OPEN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from klyngeapp.system.settings import Settings
from klyngeapp.ui.app import application, begin
from klyngeapp.ui.ask import Ask
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.theme import Theme
app = application(["klyngeapp"])
chosen = Settings(theme="light")
window = Window(Theme(chosen), chosen, Ask())
begin(window, Path(sys.argv[1]))
window.show()
def look():
    if window.opening.workspace is not None:
        QTimer.singleShot(0, app.quit)
timer = QTimer()
timer.timeout.connect(look)
timer.start(10)
app.exec()
"""
MAKE = """
import sys
from pathlib import Path
from klyngeapp.services.sample.build import make_sample
make_sample(Path(sys.argv[1]), "da")
"""
TARGETS = {"start": 1.6, "memory": 1.3, "memory of the sample": 3.5}


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # At home here: a workbook in a folder that is emptied by itself would be asked a place for, and wait.
        home = {"HOME": name, "USERPROFILE": name}
        env = {**at_home_in(folder), **home, "QT_QPA_PLATFORM": "offscreen"}
        sample, large = folder / "sample.klynge", folder / "large.klynge"
        python(MAKE, sample, home=folder / "making")
        large_workbook(large, 500, 100_000, folder / "making")
        _processes(env, sample)
        _inside(env, sample, large)


def _processes(env: Mapping[str, str], sample: Path) -> None:
    ours = [sys.executable, "-m", "klyngeapp", "--exit-after-first-paint"]
    works = {
        "bare": partial(watched, [sys.executable, BARE], env=env),
        "start": partial(watched, ours, env=env),
        "sample": partial(watched, [sys.executable, "-c", OPEN, sample], env=env),
    }
    found = rounds(works, times=7)
    for name, run in found.items():
        print(f"{name}: {run.seconds:.3f} s ({run.busy:.3f} s of processors), at most {run.megabytes:.0f} MB")
    bare: Run = found["bare"]
    _told("start", found["start"].seconds / bare.seconds)
    _told("memory", found["start"].megabytes / bare.megabytes)
    _told("memory of the sample", found["sample"].megabytes / bare.megabytes)


def _told(what: str, ratio: float) -> None:
    print(f"{what}: {ratio:.2f} × the bare window, target at most {TARGETS[what]}", flush=True)


def _inside(env: Mapping[str, str], sample: Path, large: Path) -> None:
    command = [sys.executable, "-m", "tests.benchmarks.pages", str(sample), str(large)]
    run = subprocess.run(command, env={**_outside(), **env}, cwd=ROOT, check=True, capture_output=True, text=True)
    found = json.loads(run.stdout)
    bare, pages = statistics.median(found["bare"]), statistics.median(found["pages"])
    slowest = max(found["pages"])
    print(
        f"a page: {pages:.1f} ms, at most {slowest:.1f}; a bare window painted: {bare:.1f} ms, ratio {pages / bare:.1f}"
    )
    for name in ("opening", "sorting", "scrolling"):
        print(f"100,000 rows, {name}: longest frame {max(found[name]):.0f} ms, target at most 50", flush=True)


def _outside() -> dict[str, str]:
    import os

    return {**os.environ, "KLYNGE_TODAY": "2026-11-12"}

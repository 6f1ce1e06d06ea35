"""Whole processes, timed; large workbooks, made."""

import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from klyngeapp.domain import seeds
from klyngeapp.domain.ids import new_id
from klyngeapp.domain.values import Value
from klyngeapp.store import creating

ROOT = Path(__file__).parents[2]
# Watches one process from one that is small itself: what a process forks from counts as its memory too. wait4 also
# counts what the process itself waited for, such as the program behind a start script.
_WATCHER = (
    "import json, os, sys, time\n"
    "start = time.perf_counter()\n"
    "pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, 2, 1)])\n"
    "_, status, usage = os.wait4(pid, 0)\n"
    "taken = time.perf_counter() - start\n"
    "most = usage.ru_maxrss / (2**20 if sys.platform == 'darwin' else 2**10)\n"
    "print(json.dumps([os.waitstatus_to_exitcode(status), taken, usage.ru_utime + usage.ru_stime, most]))\n"
)


@dataclass(frozen=True)
class Run:
    """What one whole process took: seconds on the clock and of the processors, and megabytes at its largest."""

    seconds: float
    busy: float
    megabytes: float


def at_home_in(folder: Path) -> dict[str, str]:
    """Return the variables for klyngeapp as it is where it was installed: with a home, and bytecode from last time.

    The bytecode lies in the folder too. Without it, as some shells ask for, each start would compile all of our house
    again, which an installed program never does. For the same reason the catalogues are compiled before it.
    """
    for source in (ROOT / "translations").glob("*/LC_MESSAGES/*.po"):
        compiled = source.with_suffix(".mo")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            with source.open("rb") as text, compiled.open("wb") as target:
                write_mo(target, read_po(text))
    return {
        "KLYNGE_HOME": str(folder / "home"),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
    }


def watched(words: Sequence[object], *, env: Mapping[str, str]) -> Run:
    """Run a program from its start to its end, and tell what it took; an error where it fails."""
    watcher = [sys.executable, "-I", "-S", "-c", _WATCHER, *map(str, words)]
    found = subprocess.run(watcher, check=True, env={**os.environ, **env}, capture_output=True, text=True)
    code, *taken = json.loads(found.stdout)
    if code:
        raise RuntimeError(f"{words[0]} came to {code}: {found.stderr}")
    return Run(*taken)


def rounds(works: Mapping[str, Callable[[], Run]], *, times: int = 5) -> dict[str, Run]:
    """Run each once to warm up, then in turns, so that a busy moment meets all; return the medians."""
    found: dict[str, list[Run]] = {name: [] for name in works}
    for number in range(times + 1):
        for name, work in works.items():
            run = work()
            if number:
                found[name].append(run)
    middle = statistics.median
    return {
        name: Run(*(middle(getattr(run, field) for run in runs) for field in ("seconds", "busy", "megabytes")))
        for name, runs in found.items()
    }


def python(code: str, *words: object, home: Path) -> None:
    """Run code in a process of its own, with its own home."""
    env = {**os.environ, "KLYNGE_HOME": str(home), "PYTHONPATH": str(ROOT), "KLYNGE_TODAY": "2026-11-12"}
    subprocess.run([sys.executable, "-c", code, *map(str, words)], check=True, env=env, stdout=subprocess.DEVNULL)


def shell(command: str) -> None:
    """Run a line in the shell."""
    subprocess.run(["bash", "-euo", "pipefail", "-c", command], check=True)


def seconds(work: Callable[[], None], *, times: int = 5, before: Callable[[], None] = lambda: None) -> float:
    """Return the median time of some work, in seconds."""
    found = []
    for _ in range(times):
        before()
        start = time.perf_counter()
        work()
        found.append(time.perf_counter() - start)
    return statistics.median(found)


def told(name: str, ours: float, yardstick: float, *, what: str, target: float | None = None) -> None:
    """Print a comparison."""
    aim = f", target at most {target}" if target else ""
    print(f"{name}: {ours:.2f} s, {what} {yardstick:.2f} s, ratio {ours / yardstick:.2f}{aim}", flush=True)


def large_workbook(path: Path, people: int, hours: int, home: Path, *, months: int = 12) -> None:
    """Make a workbook with so many people, and hour entries in so many months."""
    os.environ["KLYNGE_HOME"] = str(home)
    creating.create(path, _rows(people, hours, months), language="da")


def _rows(people: int, hours: int, months: int) -> Iterator[tuple[str, dict[str, Value]]]:
    chance = random.Random(7)
    yield from seeds.rows("da", {})
    yield "cluster", seeds.cluster_row("Stor klynge", "2026-01-01", 18)
    villages = [new_id() for _ in range(24)]
    for number, village in enumerate(villages):
        yield "village", {"id": village, "name": f"Landsby {number}", "inhabitants": 100 + number}
    persons = [new_id() for _ in range(people)]
    for number, person in enumerate(persons):
        yield (
            "person",
            {
                "id": person,
                "name": f"Åse Ærø {number}",
                "email": f"aase{number}@example.dk",
                "phone": f"{20_000_000 + number}",
                "village": chance.choice(villages),
                "note": "Kan hjælpe om aftenen, helst i weekenden.",
            },
        )
    for number in range(hours):
        yield (
            "hours_entry",
            {
                "id": new_id(),
                "person": chance.choice(persons),
                "date": f"{2026 + number % months // 12}-{1 + number % months % 12:02d}-{1 + number % 28:02d}",
                "time": 15 * (1 + number % 20),
                "kind": "work",
                "village": chance.choice(villages),
                "note": "Ryddede sti og satte skilte op",
            },
        )

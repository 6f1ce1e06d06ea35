"""Whole processes, timed; large workbooks, made."""

import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from klyngeapp.domain import seeds
from klyngeapp.domain.ids import new_id
from klyngeapp.domain.values import Value
from klyngeapp.store import creating

ROOT = Path(__file__).parents[2]


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


def large_workbook(path: Path, people: int, hours: int, home: Path) -> None:
    """Make a workbook with so many people and hour entries."""
    os.environ["KLYNGE_HOME"] = str(home)
    creating.create(path, _rows(people, hours), language="da")


def _rows(people: int, hours: int) -> Iterator[tuple[str, dict[str, Value]]]:
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
                "date": f"2026-{1 + number % 12:02d}-{1 + number % 28:02d}",
                "time": 15 * (1 + number % 20),
                "kind": "work",
                "village": chance.choice(villages),
                "note": "Ryddede sti og satte skilte op",
            },
        )

"""Who can carpentry, on weekends, from a village or near, not on three tasks: asked among 20,000 people."""

import os
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import sqlalchemy as sa

from klyngeapp.domain import seeds
from klyngeapp.domain.helpers_asked import WEEKEND, Question
from klyngeapp.domain.ids import fixed_id, new_id
from klyngeapp.domain.values import Value
from klyngeapp.store import creating, reading
from klyngeapp.store.queries.helpers_asked import found_helpers

PEOPLE, TIMES, TARGET = 20_000, 30, 100  # milliseconds
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PARTS = ("morning", "afternoon", "evening")


def main() -> None:
    """Measure and print the median of each question."""
    with tempfile.TemporaryDirectory() as name:
        os.environ["KLYNGE_HOME"] = str(Path(name) / "home")
        file = Path(name) / "a.klynge"
        creating.create(file, _rows(), language="da")
        with reading.opened(file) as found:
            village = found.connection.scalar(sa.text("SELECT id FROM village WHERE name = 'Landsby 3'"))
            skill = frozenset({fixed_id("tag", "carpentry")})
            questions = {
                "a skill, the weekend, a village, at most three tasks": Question(
                    skills=skill, days=WEEKEND, village=village, most_tasks=3
                ),
                "no skill, the weekend, a village": Question(days=WEEKEND, village=village),
                "nothing": Question(),
            }
            for words, question in questions.items():
                times = []
                for _time in range(TIMES):
                    start = time.perf_counter()
                    answers = found_helpers(found.connection, question)
                    times.append(time.perf_counter() - start)
                assert answers, "somebody must be found"
                print(
                    f"Helpers among {PEOPLE}, {words}: {statistics.median(times) * 1000:.1f} ms (at most {TARGET})",
                    flush=True,
                )


def _rows() -> Iterator[tuple[str, dict[str, Value]]]:
    chance = random.Random(5)
    yield from seeds.rows("da", {})
    yield "cluster", seeds.cluster_row("Stor klynge", "2026-01-01", 18)
    villages = [new_id() for _ in range(24)]
    for number, village in enumerate(villages):
        place = {"latitude": 56_000_000 + number * 20_000, "longitude": 9_500_000 + number % 5 * 30_000}
        yield "village", {"id": village, "name": f"Landsby {number}", **place}
    skills = [fixed_id("tag", key) for key, _name in seeds.SKILLS]
    for number in range(PEOPLE):
        person = new_id()
        name, village = f"Åse Ærø {number}", chance.choice(villages)
        yield "person", {"id": person, "name": name, "village": village, "status": "active", "wants_more": number % 2}
        for skill in chance.sample(skills, 2):
            yield "person_skill", {"id": new_id(), "person": person, "tag": skill}
        for day in chance.sample(_DAYS, 2):
            time_of = {"person": person, "weekday": day, "part_of_day": chance.choice(_PARTS)}
            yield "availability", {"id": new_id(), **time_of}
        if number % 3 == 0:
            yield "follow_up", {"id": new_id(), "title": "Bage kage", "responsible_person": person}

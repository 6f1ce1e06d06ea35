"""Who could help, asked freely: what they can, when, from where, and who has little on their hands already.

As in `helpers`, only what people have said themselves counts, and the weights are fixed and told on the screen. A
skill that is asked for must be there; a day, a place and a wish for more only move somebody up the list.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest
from typing import Literal, NamedTuple

Because = Literal["skill", "time", "village", "near", "asked_for", "tasks"]
WEIGHTS: dict[Because, int] = {"skill": 4, "time": 3, "village": 2, "near": 1, "asked_for": 1, "tasks": 0}
NEAR_KM = 8.0
NEAR_ON_MAP = 0.3  # of the map's width, where the villages have no coordinates
WEEKEND = frozenset({"sat", "sun"})
MOST = 50
_BETWEEN = "\x1e"  # the sign that stands between records; none that anybody can type
_LAST = str.maketrans({"æ": "{1", "ø": "{2", "å": "{3"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked. Skills are ids of tags, any of them will do; days and parts of the day are keys; empty is any.

    `most_tasks` leaves out who has that many tasks already; `but` are people who are not to be asked.
    """

    skills: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    village: str = ""
    most_tasks: int | None = None
    but: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked: then everybody who wants to help is an answer."""
        return not (self.skills or self.days or self.parts or self.village)


class Candidate(NamedTuple):
    """Somebody who wants to help: how many of the skills they have, and whether they can at one of the times."""

    id: str
    name: str
    village: str
    skills: int
    is_free: int
    wants_more: int
    tasks: int


Answer = tuple[str, str, str, int, int, int, int]  # the fields of a Candidate, before anybody is chosen


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Somebody to ask, with why, the weightiest reason first. `km` is None where nobody knows; `minutes` given so far.

    `skills` are the names of those that were asked for, else of all they have; `times` (day, part) likewise.
    """

    id: str
    name: str
    village: str
    village_name: str
    email: str
    phone: str
    skills: tuple[str, ...] = ()
    times: tuple[tuple[str, str], ...] = ()
    km: float | None = None
    tasks: int = 0
    minutes: int = 0
    because: tuple[Because, ...] = ()


@dataclass(frozen=True, slots=True)
class Nearness:
    """How far villages are from the one that is asked about: kilometres where they are known, and which are near."""

    km: dict[str, float] = field(default_factory=dict)
    near: frozenset[str] = frozenset()


def ranked(
    question: Question, candidates: Iterable[Answer], nearness: Nearness, most: int = MOST
) -> tuple[tuple[Candidate, tuple[Because, ...]], ...]:
    """Return those who fit best, with the reasons; of equals who has fewest tasks, then who lives nearest."""
    most_tasks = question.most_tasks if question.most_tasks is not None else 1_000_000
    far, but = nearness.km.get, question.but
    by_village = dict.fromkeys(nearness.near, WEIGHTS["near"])
    if question.village:
        by_village[question.village] = WEIGHTS["village"]
    by = by_village.get
    of_skill, of_time = (WEIGHTS["skill"] if question.skills else 0), (WEIGHTS["time"] if asks_when(question) else 0)
    least = 0 if question.is_empty else 1
    found = []
    for one in candidates:
        row_id, _name, village, skills, is_free, wants_more, tasks = one
        weight = of_skill * skills + of_time * is_free + by(village, 0)
        if weight >= least and tasks < most_tasks and row_id not in but:
            found.append(((-weight - wants_more, tasks, far(village, 1e6)), one))
    if len(found) > most:
        # Names decide only between those who are equal in everything else.
        last = nsmallest(most, [place for place, _one in found])[-1]
        found = [each for each in found if each[0] <= last]
    keys = _keys([one[1] for _place, one in found])
    ordered = nsmallest(most, [(place, key, one[0], one) for (place, one), key in zip(found, keys, strict=True)])
    best = [Candidate._make(each[3]) for each in ordered]
    return tuple((one, reasons_for(question, one, nearness)) for one in best)


def asks_when(question: Question) -> bool:
    """Whether a time of the week is asked for."""
    return bool(question.days or question.parts)


def reasons_for(question: Question, one: Candidate, nearness: Nearness) -> tuple[Because, ...]:
    """Return why somebody is an answer, the weightiest first."""
    holds: dict[Because, bool] = {
        "skill": bool(question.skills),
        "time": bool(question.days or question.parts) and bool(one.is_free),
        "village": bool(question.village) and one.village == question.village,
        "near": one.village != question.village and one.village in nearness.near,
        "asked_for": bool(one.wants_more),
        "tasks": one.tasks == 0,
    }
    return tuple(reason for reason in WEIGHTS if holds[reason])


def _keys(names: Sequence[str]) -> list[str]:
    """Return keys that sort names nearly as `danish_key` does, all made at once: there may be tens of thousands."""
    joined = _BETWEEN.join(name.replace(_BETWEEN, " ") for name in names)
    return joined.casefold().replace("aa", "å").translate(_LAST).split(_BETWEEN) if names else []

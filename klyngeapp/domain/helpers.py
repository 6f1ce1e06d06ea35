"""Whom one could ask for a piece of work. The weights are fixed and told on the screen; nobody is ever ruled out.

Only what people have said themselves counts: when they can, what they can, where they live, that they asked for more.
Never health, age or sex.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Reason = Literal["time", "skill", "village", "asked_for", "hours"]
WEIGHTS: dict[Reason, int] = {"time": 3, "skill": 3, "asked_for": 2, "village": 1}
MOST_REASONS, MOST_SHOWN = 3, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What is needed: day of the week, part of the day, skill and village as ids or keys; "" where it does not matter.

    `number` people are wanted; `yes` have said so, `asked` have not answered yet, `no` do not want to.
    """

    id: str
    title: str
    plan: str
    plan_title: str
    place: int | None
    number: int
    yes: tuple[tuple[str, str], ...] = ()
    asked: tuple[tuple[str, str], ...] = ()
    no: tuple[tuple[str, str], ...] = ()
    weekday: str = ""
    part_of_day: str = ""
    skill: str = ""
    skill_name: str = ""
    village: str = ""
    when: str = ""
    minutes: int | None = None
    closed: bool = False

    @property
    def missing(self) -> int:
        """Return how many are missing."""
        return 0 if self.closed else max(self.number - len(self.yes), 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Helper:
    """Somebody who wants to help: when (day, part of the day), what they can, where they live; minutes given so far."""

    id: str
    name: str
    village: str
    village_name: str
    email: str
    phone: str
    times: frozenset[tuple[str, str]]
    skills: frozenset[str]
    wants_more: bool
    minutes: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody to ask, with why, the weightiest reason first."""

    helper: Helper
    reasons: tuple[Reason, ...]


def suggestions(need: Need, helpers: Iterable[Helper], most: int = MOST_SHOWN) -> tuple[Suggestion, ...]:
    """Return those who fit best; of equals those who have given most hours. Nobody without a reason is proposed."""
    promised = {person for person, _name in (*need.yes, *need.asked, *need.no)}
    found = []
    for helper in helpers:
        reasons = reasons_for(need, helper)
        if reasons and helper.id not in promised:
            found.append(
                (-sum(WEIGHTS[one] for one in reasons), -helper.minutes, helper.name, helper.id, reasons, helper)
            )
    found.sort(key=lambda one: one[:4])
    return tuple(Suggestion(helper, _shown(helper, reasons)) for *_order, reasons, helper in found[:most])


def reasons_for(need: Need, helper: Helper) -> tuple[Reason, ...]:
    """Return the reasons that count, the weightiest first."""
    holds: dict[Reason, bool] = {
        "time": bool(need.weekday and need.part_of_day) and (need.weekday, need.part_of_day) in helper.times,
        "skill": bool(need.skill) and need.skill in helper.skills,
        "village": bool(need.village) and need.village == helper.village,
        "asked_for": helper.wants_more,
    }
    return tuple(reason for reason in WEIGHTS if holds[reason])


def _shown(helper: Helper, reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
    """Return the reasons as they are shown; where there is room, the hours given so far beside them."""
    shown = reasons[:MOST_REASONS]
    return (*shown, "hours") if len(shown) < 2 and helper.minutes else shown

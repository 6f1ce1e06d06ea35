"""What each village gives and gets beside the others: shares, and where one stands apart from how many live there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Measure = Literal["seats", "answers", "ideas", "money", "hours"]
MEASURES: tuple[Measure, ...] = ("seats", "answers", "ideas", "money", "hours")
_APART = 2  # so many times more, or less, than those who live there would have
_LEAST = 3  # of anything that is counted: fewer can be chance


@dataclass(frozen=True, slots=True)
class VillageBeside:
    """A village with its figures, or what belongs to none (`id`, `name` are ""). Money in øre, hours in minutes.

    `answered` is None where it is not known, or where so `few` answered that no one is to be told. `inhabitants` and
    `people` (those aged 16 or over) are None where nobody has written them in.
    """

    id: str
    name: str
    inhabitants: int | None
    people: int | None
    seats: int
    council: int
    answered: int | None
    few: bool
    ideas: int
    plans: int
    cost: int
    granted: int
    minutes: int

    def figure(self, measure: Measure) -> int | None:
        """Return the figure of a measure; None where it is not known."""
        if measure == "answers":
            return self.answered
        return {"seats": self.seats, "ideas": self.ideas, "money": self.cost, "hours": self.minutes}[measure]


@dataclass(frozen=True, slots=True)
class Beside:
    """The villages of today, the largest first; `elsewhere` is what belongs to none of them, `together` all of it.

    `asked` could answer the survey; 0: not known.
    """

    villages: tuple[VillageBeside, ...]
    elsewhere: VillageBeside
    together: VillageBeside
    asked: int
    plans: int
    has_council: bool


@dataclass(frozen=True, slots=True)
class Apart:
    """A village that stands apart in a measure: its share of the inhabitants, and of that, both parts of a whole."""

    village: str
    measure: Measure
    lives: tuple[int, int]
    has: tuple[int, int]


def shares(found: Beside, measure: Measure) -> tuple[tuple[VillageBeside, int | None], ...]:
    """Return each village with its figure of a measure."""
    return tuple((village, village.figure(measure)) for village in found.villages)


def whole_of(found: Beside, measure: Measure) -> int:
    """Return what the shares of a measure are parts of: all that belongs to a village."""
    return sum(figure or 0 for _village, figure in shares(found, measure))


def inhabitants(found: Beside) -> int:
    """Return how many live in the villages; 0 where that is not known of all of them."""
    known = [village.inhabitants for village in found.villages]
    return 0 if None in known else sum(number or 0 for number in known)


def apart(found: Beside) -> tuple[Apart, ...]:
    """Return where villages stand apart, those with nothing at all first, then the furthest."""
    everybody = inhabitants(found)
    if not everybody or len(found.villages) < 2:
        return ()
    seen = [one for measure in MEASURES for one in _apart_in(found, measure, everybody)]
    return tuple(sorted(seen, key=lambda one: (one.has[0] > 0, -_distance(one))))


def _apart_in(found: Beside, measure: Measure, everybody: int) -> list[Apart]:
    whole = whole_of(found, measure)
    made = []
    for village, figure in shares(found, measure):
        if whole and figure is not None and _is_apart(measure, figure, whole, (village.inhabitants or 0) / everybody):
            made.append(Apart(village.name, measure, (village.inhabitants or 0, everybody), (figure, whole)))
    return made


def _is_apart(measure: Measure, figure: int, whole: int, lives: float) -> bool:
    fair = lives * whole
    is_counted = measure in ("seats", "answers", "ideas")
    if not figure:
        return measure == "seats" or fair >= (_LEAST if is_counted else 1)
    if is_counted and (measure == "seats" or max(figure, fair) < _LEAST):
        return False  # each village has its seat, however small: that is as it should be
    return figure > _APART * fair or figure * _APART < fair


def _distance(one: Apart) -> float:
    lives, has = one.lives[0] / one.lives[1], one.has[0] / one.has[1]
    return max(lives, has) / max(min(lives, has), 0.001)


def divided(amount: int, parts: Sequence[int]) -> tuple[int, ...]:
    """Return an amount divided as the parts are, to the last øre; in equal parts where they are all nought."""
    given = list(parts) if sum(parts) else [1] * len(parts)
    whole = sum(given)
    made = [amount * part // whole for part in given]
    order = sorted(range(len(given)), key=lambda place: (-(amount * given[place] % whole), place))
    for place in order[: amount - sum(made)]:
        made[place] += 1
    return tuple(made)

"""How an indicator stands: a word for where its latest measurement is between the start and the aim."""

from collections.abc import Sequence
from enum import Enum

_NEARLY = 0.95  # of the way from the start to the aim


class Standing(Enum):
    """How it goes."""

    REACHED = "reached"
    NEARLY = "nearly"
    ON_THE_WAY = "on_the_way"
    STILL = "still"
    BACK = "back"
    NOT_MEASURED = "not_measured"


def standing(baseline: int | None, values: Sequence[int], target: int | None, *, falling: bool) -> Standing:
    """Return how an indicator stands; all values in thousandths, in the order of their dates.

    `falling` says that less is better. Without an aim only the direction counts.
    """
    if not values:
        return Standing.NOT_MEASURED
    sign = -1 if falling else 1
    latest = sign * values[-1]
    start = sign * (baseline if baseline is not None else values[0])
    if target is not None:
        aim = sign * target
        if latest >= aim:
            return Standing.REACHED
        if start < aim and (latest - start) >= _NEARLY * (aim - start):
            return Standing.NEARLY
    if latest < start:
        return Standing.BACK
    return Standing.ON_THE_WAY if latest > start else Standing.STILL

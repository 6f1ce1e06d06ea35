"""Where a line of a map has its name: beside it and along it, where nothing else stands."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from klyngeapp.drawing.surface import Box, Point

_AWAY = 1.15  # how far beside the line the name stands, in sizes of its letters
_PROBES = 7


@dataclass(frozen=True, slots=True)
class LineName:
    """A name: its middle, and the angle it is turned by, in degrees."""

    text: str
    at: Point
    angle: float


def name_along(
    text: str, line: Sequence[Point], size: tuple[float, float], frame: Box, taken: Sequence[Box]
) -> LineName | None:
    """Return where a name of a length and height stands beside a line; None where there is no room."""
    pairs = list(pairwise(line))
    # From the middle outwards: there a line is farthest from what stands in the corners.
    for number in sorted(range(len(pairs)), key=lambda n: abs(n - len(pairs) / 3)):
        start, end = pairs[number]
        if math.dist(start, end) < 1:
            continue
        angle = math.atan2(end.y - start.y, end.x - start.x)
        if abs(angle) > math.pi / 2:  # never upside down
            angle -= math.copysign(math.pi, angle)
        for side in (1, -1):
            away = side * size[1] * _AWAY
            middle = Point(
                (start.x + end.x) / 2 - math.sin(angle) * away, (start.y + end.y) / 2 + math.cos(angle) * away
            )
            if _is_free(middle, angle, size, frame, taken):
                return LineName(text, middle, math.degrees(angle))
    return None


def _is_free(middle: Point, angle: float, size: tuple[float, float], frame: Box, taken: Sequence[Box]) -> bool:
    half = size[1] * 0.75
    for probe in range(_PROBES):
        along = (probe / (_PROBES - 1) - 0.5) * size[0]
        x, y = middle.x + math.cos(angle) * along, middle.y + math.sin(angle) * along
        if not (frame.x + half < x < frame.x + frame.width - half):
            return False
        if not (frame.y + half < y < frame.y + frame.height - half):
            return False
        for box in taken:
            if box.x - half < x < box.x + box.width + half and box.y - half < y < box.y + box.height + half:
                return False
    return True

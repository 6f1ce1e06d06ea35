"""Where the marks of a map stand: around the circles, never on a circle, a name or another mark."""

import math
from collections.abc import Sequence

from klyngeapp.drawing.label_placing import Spot
from klyngeapp.drawing.surface import Box, Point

_GAP = 6.0  # between a circle and its marks
_FIRST = -math.pi * 5 / 6  # the upper left: names stand below
_TURNS, _RINGS = 16, 2


def place_marks(
    spots: Sequence[Spot], taken: Sequence[Box], wanted: Sequence[int], frame: Box, radius: float
) -> tuple[tuple[Point, ...], ...]:
    """Return the middles of so many marks for each spot; fewer where there is no room for all."""
    placed: list[Point] = []
    found = []
    for spot, number in zip(spots, wanted, strict=True):
        own: list[Point] = []
        for point in _around(spot, radius):
            if len(own) == number:
                break
            if _is_free(point, radius, (spots, taken, placed), frame):
                own.append(point)
                placed.append(point)
        found.append(tuple(own))
    return tuple(found)


def _around(spot: Spot, radius: float) -> list[Point]:
    """Return places beside a circle, from the best on: the upper half first, then further away."""
    made = []
    for ring in range(_RINGS):
        away = spot.radius + _GAP + radius + ring * (2 * radius + _GAP)
        for turn in range(_TURNS):
            angle = _FIRST + turn * 2 * math.pi / _TURNS
            made.append(Point(spot.centre.x + away * math.cos(angle), spot.centre.y + away * math.sin(angle)))
    return made


def _is_free(
    point: Point, radius: float, taken: tuple[Sequence[Spot], Sequence[Box], Sequence[Point]], frame: Box
) -> bool:
    spots, boxes, marks = taken
    x, y = point
    if not (frame.x + radius <= x <= frame.x + frame.width - radius):
        return False
    if not (frame.y + radius <= y <= frame.y + frame.height - radius):
        return False
    if any(math.dist(point, spot.centre) < spot.radius + radius + 1 for spot in spots):
        return False
    if any(math.dist(point, mark) < 2 * radius + 2 for mark in marks):
        return False
    return not any(_touches(point, radius, box) for box in boxes)


def _touches(point: Point, radius: float, box: Box) -> bool:
    across = max(box.x - point.x, 0, point.x - box.x - box.width)
    down = max(box.y - point.y, 0, point.y - box.y - box.height)
    return math.hypot(across, down) < radius + 1

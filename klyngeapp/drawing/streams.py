"""Streams and other lines that leave the map: drawn on beyond its edge, the way they ran."""

import math

from klyngeapp.drawing.surface import Point

_ON_EDGE = 0.004  # so near to the edge a line is at its end
_ENOUGH = 5  # points: where there are so many, the one on the edge is only where the line was cut off
_STEEPEST = 0.6  # how far aside a line may run on, for each step outwards


def run_on(points: tuple[Point, ...], reach: float) -> tuple[Point, ...]:
    """Return a line, in parts of the map, that goes on for `reach` outside where it came to the edge."""
    points = _without_edges(points)
    return _past_end(_past_end(points, reach)[::-1], reach)[::-1]


def _without_edges(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Return a line without what runs along the edge of the map at its ends."""
    first, last = 0, len(points)
    while last - first > 2 and _on_edge(points[first]) and _on_edge(points[first + 1]):
        first += 1
    while last - first > 2 and _on_edge(points[last - 1]) and _on_edge(points[last - 2]):
        last -= 1
    return points[first:last]


def _past_end(points: tuple[Point, ...], reach: float) -> tuple[Point, ...]:
    if len(points) < 2 or not _on_edge(points[-1]):
        return points
    end = points[-1]
    points = points[:-1] if len(points) >= _ENOUGH else points
    before, last = points[-2:]
    across, down = last.x - before.x, last.y - before.y
    if min(end.y, 1 - end.y) <= _ON_EDGE:
        way = (-reach if end.y < 0.5 else 1 + reach) - last.y
        added = Point(way * _slope(across, down, way), way)
    else:
        way = (-reach if end.x < 0.5 else 1 + reach) - last.x
        added = Point(way, way * _slope(down, across, way))
    # Points as far apart as those before make a soft line; one far away would bend it.
    steps = max(min(math.ceil(abs(way) / max(math.hypot(across, down), 0.04)), 40), 1)
    return (*points, *(Point(last.x + added.x * n / steps, last.y + added.y * n / steps) for n in range(1, steps + 1)))


def _slope(aside: float, outwards: float, way: float) -> float:
    return min(max(aside / outwards, -_STEEPEST), _STEEPEST) if outwards * way > 0 else 0.0


def _on_edge(point: Point) -> bool:
    return min(point.x, point.y, 1 - point.x, 1 - point.y) <= _ON_EDGE

"""Lines of the drawn map, in thousandths of its width and height: read, written, and led along with the villages."""

from collections.abc import Mapping
from math import dist

Place = tuple[int, int]
Points = tuple[Place, ...]

LEADING = ("path", "wished_path", "road")  # lines that lead from a village to another
NEAR = 30  # so near to a village a line has to end to lead to it
_MOST = 1000
_BEND = 0.04  # how far a new path bends aside, in parts of its length


def points_of(text: str) -> Points:
    """Return the points of a line as it is kept; what is no pair of numbers is left out."""
    pairs = (pair.partition(",") for pair in text.split())
    return tuple((int(x), int(y)) for x, comma, y in pairs if comma and x.isdecimal() and y.isdecimal())


def written(points: Points) -> str:
    """Return a line as it is kept."""
    return " ".join(f"{_inside(x)},{_inside(y)}" for x, y in points)


def ends_of(points: Points, villages: Mapping[str, Place]) -> tuple[str, str]:
    """Return the ids of the villages a line leads from and to, "" where it ends in the open."""
    if len(points) < 2:
        return "", ""
    return _nearest(points[0], villages), _nearest(points[-1], villages)


def led_along(points: Points, start: Place, end: Place) -> Points:
    """Return a line whose ends at `start` are at `end` instead: what lies nearest to them follows most."""
    if len(points) < 2:
        return points
    is_first, is_last = _is_near(points[0], start), _is_near(points[-1], start)
    across, down, last = end[0] - start[0], end[1] - start[1], len(points) - 1
    moved = []
    for number, (x, y) in enumerate(points):
        part = number / last
        follows = max((1 - part) if is_first else 0, part if is_last else 0)
        moved.append((_inside(round(x + across * follows)), _inside(round(y + down * follows))))
    return tuple(moved)


def between(one: Place, other: Place) -> Points:
    """Return a new path between two places, not quite straight, as paths are."""
    across, down = other[0] - one[0], other[1] - one[1]
    middle = round((one[0] + other[0]) / 2 + down * _BEND), round((one[1] + other[1]) / 2 - across * _BEND)
    return one, (_inside(middle[0]), _inside(middle[1])), other


def _nearest(point: Place, villages: Mapping[str, Place]) -> str:
    near = [(_distance(point, place), village) for village, place in villages.items()]
    distance, village = min(near, default=(_MOST, ""))
    return village if distance <= NEAR else ""


def _is_near(point: Place, place: Place) -> bool:
    return _distance(point, place) <= NEAR


def _distance(one: Place, other: Place) -> float:
    return dist(one, other)


def _inside(number: int) -> int:
    return int(min(max(number, 0), _MOST))

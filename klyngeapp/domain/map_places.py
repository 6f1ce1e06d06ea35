"""Where the villages stand on the drawn map: as the group has placed them, else by their coordinates, else in a ring.

All places are parts of the map's width and height, from 0 to 1, with y downwards.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import cos, pi, radians, sin

_EDGE = 0.14  # how near to the map's edge a village may come
_MICRO = 1_000_000


@dataclass(frozen=True, slots=True)
class Placed:
    """A village to be placed: `x`, `y` from 0 to 1000; `latitude`, `longitude` in millionths of a degree."""

    id: str
    x: int | None
    y: int | None
    latitude: int | None
    longitude: int | None


def map_places(villages: Sequence[Placed]) -> Mapping[str, tuple[float, float]]:
    """Return the place of every village, by its id."""
    places = {v.id: (v.x / 1000, v.y / 1000) for v in villages if v.x is not None and v.y is not None}
    if not places:
        places = _by_coordinates(villages)
    left = [village.id for village in villages if village.id not in places]
    for number, village_id in enumerate(left):
        places[village_id] = _in_a_ring(number, len(left), alone=len(left) == len(villages))
    return places


def _by_coordinates(villages: Sequence[Placed]) -> dict[str, tuple[float, float]]:
    """Place by longitude and latitude, in true proportion, as large as the map has room for."""
    known = [v for v in villages if v.latitude is not None and v.longitude is not None]
    if len(known) < 2:
        return {village.id: (0.5, 0.5) for village in known}
    latitudes = [(v.latitude or 0) / _MICRO for v in known]
    shrink = max(cos(radians(sum(latitudes) / len(latitudes))), 0.01)
    xs = [(v.longitude or 0) / _MICRO * shrink for v in known]
    ys = [-latitude for latitude in latitudes]
    room = 1 - 2 * _EDGE
    # The map is wider than tall: what is one degree across is 0.61 of that down.
    scale = min(room / (max(xs) - min(xs) or 1e-9), room * 0.61 / (max(ys) - min(ys) or 1e-9))
    middle_x, middle_y = (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2
    return {
        v.id: (0.5 + (x - middle_x) * scale, 0.5 + (y - middle_y) * scale / 0.61)
        for v, x, y in zip(known, xs, ys, strict=True)
    }


def _in_a_ring(number: int, count: int, *, alone: bool) -> tuple[float, float]:
    """Return a place in a ring; inside the others where some are placed already."""
    if count == 1 and alone:
        return 0.5, 0.5
    angle = 2 * pi * number / count - pi / 2
    # Every other one stands nearer the middle, lest many of them touch.
    out = (0.36 if number % 2 else 0.24) if count > 9 else 0.32
    return 0.5 + out * cos(angle), 0.5 + out * 1.1 * sin(angle)

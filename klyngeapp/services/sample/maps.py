"""The drawn map: two streams, woods, paths that are there and paths people wish for."""

import math
from collections.abc import Sequence

from klyngeapp.services.sample.pen import Pen, Said, said
from klyngeapp.services.sample.villages import VILLAGES

Point = tuple[float, float]

# A start and two curves of three points each, in parts of the width and height.
_STREAMS: tuple[tuple[str, tuple[Point, ...]], ...] = (
    ("Lilleåen", ((0.12, -0.03), (0.20, 0.25), (0.05, 0.50), (0.16, 0.66), (0.24, 0.80), (0.20, 0.90), (0.30, 1.03))),
    ("Storeåen", ((0.80, -0.03), (0.72, 0.15), (0.90, 0.35), (0.88, 0.52), (0.86, 0.70), (0.62, 0.66), (0.66, 1.03))),
)
# name, centre and half axes
_WOODS: tuple[tuple[Said, float, float, float, float], ...] = (
    (said("Vesterskoven", "Vesterskoven"), 0.03, 0.36, 0.093, 0.126),
    (said("Kratlunden", "Kratlunden"), 0.97, 0.24, 0.120, 0.141),
    (said("Plantagen", "Plantagen"), 0.46, 0.99, 0.173, 0.063),
    (said("Nørreskoven", "Nørreskoven"), 0.60, 0.02, 0.147, 0.069),
    (said("Broholt Hegn", "Broholt Hegn"), 0.985, 0.64, 0.067, 0.094),
)
_PATHS = (
    ("Kærbølle", "Ovstrup"),
    ("Kærbølle", "Hedelund"),
    ("Engtved", "Kærbølle"),
    ("Nørremølle", "Skovsgårde"),
    ("Ovstrup", "Broholt"),
)
_WISHED = (("Kærbølle", "Nørremølle"), ("Skovsgårde", "Ovstrup"), ("Hedelund", "Ovstrup"))
_PLACES = {name: (across / 1000, down / 1000) for name, _parish, _who, _all, _adults, across, down in VILLAGES}


def write(pen: Pen) -> None:
    """Write the shapes of the map."""
    for name, bends in _STREAMS:
        line = [*_curve(bends[:4]), *_curve(bends[3:])[1:]]
        pen.add("map_shape", name, name=name, kind="stream", points=_written(line))
    for wood, across, down, wide, high in _WOODS:
        pen.add("map_shape", wood.da, name=wood, kind="wood", points=_written(_ellipse(across, down, wide, high)))
    for kind, pairs in (("path", _PATHS), ("wished_path", _WISHED)):
        for one, other in pairs:
            points = _written(_bent(_PLACES[one], _PLACES[other]))
            pen.add("map_shape", f"{one}–{other}", name=f"{one}–{other}", kind=kind, points=points)


def _curve(points: Sequence[Point]) -> list[Point]:
    """Return points along a Bézier curve of four control points."""
    found = []
    for step in range(9):
        t = step / 8
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        found.append(_sum(weights, points))
    return found


def _bent(start: Point, end: Point) -> list[Point]:
    """Return a path that is not quite straight, as paths are."""
    middle = ((start[0] + end[0]) / 2 + 0.018, (start[1] + end[1]) / 2 - 0.018)
    return [_sum(((1 - t / 6) ** 2, 2 * (t / 6) * (1 - t / 6), (t / 6) ** 2), (start, middle, end)) for t in range(7)]


def _ellipse(across: float, down: float, wide: float, high: float) -> list[Point]:
    turns = [2 * math.pi * step / 16 for step in range(17)]
    return [(across + wide * math.cos(turn), down + high * math.sin(turn)) for turn in turns]


def _sum(weights: Sequence[float], points: Sequence[Point]) -> Point:
    pairs = list(zip(weights, points, strict=True))
    return sum(w * x for w, (x, _y) in pairs), sum(w * y for w, (_x, y) in pairs)


def _written(points: Sequence[Point]) -> str:
    return " ".join(f"{_thousandths(x)},{_thousandths(y)}" for x, y in points)


def _thousandths(part: float) -> int:
    return min(1000, max(0, round(part * 1000)))

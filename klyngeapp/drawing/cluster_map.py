"""The sketched map of the cluster: land and water, paths, and the villages as large as they are."""

import math
from dataclasses import dataclass
from typing import NamedTuple

from klyngeapp.drawing.label_placing import Plate, Spot, place_labels, spread, worth
from klyngeapp.drawing.lettering import SMALLEST, elided, widest, wrapped
from klyngeapp.drawing.streams import run_on
from klyngeapp.drawing.surface import (
    Box,
    Close,
    Curve,
    Ink,
    Lettering,
    Move,
    Path,
    Point,
    Ruler,
    Surface,
    ellipse,
    polygon,
    rounded,
    smooth,
)

_UNKNOWN = 60  # a village nobody has counted is drawn as large as one with so many inhabitants
_MOST_COVERED = 0.09  # how much of the map the circles may cover
# What is drawn in its order, from the ground up.
_LAYERS = ("wood", "lake", "stream", "coast", "boundary", "road", "path", "wished_path")
_CLOSED = ("wood", "lake")
_RUNNING_ON = ("stream", "coast", "boundary", "road")
# How wide a name may become, in shares of the map, and its size: the next is tried where one has no room.
_TRIES = ((0.28, 1.0), (0.24, 0.9), (0.2, 0.8), (0.14, 0.8), (0.1, 0.8))
_READABLE_TRIES = 3  # of these; the others cut the names, and are for maps that are more than full
_NAME_LINES, _LEADING = 2, 1.15
_BEYOND = 0.06  # how far streams and roads are drawn on outside the map, in parts of it


@dataclass(frozen=True, slots=True)
class MapVillage:
    """A village: its place from 0 to 1, how many live there, and the figure inside its circle."""

    name: str
    x: float
    y: float
    inhabitants: int | None
    figure: str = ""


@dataclass(frozen=True, slots=True)
class MapShape:
    """Something else on the map: a kind of `SHAPE_KINDS`, and its points from 0 to 1."""

    kind: str
    points: tuple[Point, ...]


class _Names(NamedTuple):
    """The names in lines, the plates they stand on, and how they are set."""

    lines: list[tuple[str, ...]]
    plates: tuple[Plate | None, ...]
    lettering: Lettering


class Arranged(NamedTuple):
    """Where the circles of a map are, and where its names stand."""

    spots: tuple[Spot, ...]
    names: _Names

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Return what the names stand on."""
        return tuple(plate.box for plate in self.names.plates if plate is not None)


@dataclass(frozen=True, slots=True)
class ClusterMap:
    """The map, as tall as `aspect` times its width. Without a background it is framed instead of filled."""

    villages: tuple[MapVillage, ...]
    shapes: tuple[MapShape, ...] = ()
    aspect: float = 0.61
    size: float = 10
    background: bool = True

    def height(self, width: float, ruler: Ruler) -> float:  # noqa: ARG002 - as every drawing
        """Return the height of the map."""
        return width * self.aspect

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the ground, the shapes from below, the villages and their names."""
        self.draw_arranged(surface, width, self.arranged(width, surface))

    def draw_arranged(self, surface: Surface, width: float, arranged: Arranged) -> None:
        """Draw the map as it was arranged for this width: to find room for many names takes its time."""
        frame = Box(0, 0, width, self.height(width, surface))
        with surface.clipped(rounded(frame, 8)):
            if self.background:
                surface.rect(frame, Ink(fill="land"))
            for kind in _LAYERS:
                for shape in self.shapes:
                    if shape.kind == kind and shape.points:
                        self._draw_shape(surface, shape, frame)
        if not self.background:
            surface.rect(Box(0.4, 0.4, width - 0.8, frame.height - 0.8), Ink(stroke="line", width=0.8), 8)
        self._draw_names(surface, arranged)

    def arranged(self, width: float, ruler: Ruler) -> Arranged:
        """Return where everything stands in a width."""
        frame = Box(0, 0, width, self.height(width, ruler))
        spots = self._spots(frame)
        return Arranged(spots, self._placed(ruler, spots, frame))

    def _spots(self, frame: Box) -> tuple[Spot, ...]:
        radii = [radius_of(village, 6, 0.55) * self.size / 10 for village in self.villages]
        covered = sum(math.pi * radius**2 for radius in radii)
        factor = min(1.0, math.sqrt(_MOST_COVERED * frame.width * frame.height / covered)) if covered else 1.0
        spots = [
            Spot(_on(frame, village.x, village.y), radius * factor)
            for village, radius in zip(self.villages, radii, strict=True)
        ]
        return spread(spots, _inner(frame), self.size * 0.3)

    def _draw_shape(self, surface: Surface, shape: MapShape, frame: Box) -> None:
        unit = self.size / 10
        points = tuple(_on(frame, *point) for point in shape.points)
        if shape.kind in _CLOSED:
            surface.path(_soft(points, unit), Ink(fill="wood" if shape.kind == "wood" else "water"))
            return
        if shape.kind in _RUNNING_ON:
            points = tuple(
                Point(frame.x + x * frame.width, frame.y + y * frame.height) for x, y in run_on(shape.points, _BEYOND)
            )
        for ink in _lines(shape.kind, unit):
            surface.path(smooth(points) if len(points) > 1 else polygon(points * 2), ink)

    def _draw_names(self, surface: Surface, arranged: Arranged) -> None:
        spots, (names, plates, lettering) = arranged
        for spot, plate in zip(spots, plates, strict=True):
            if plate is not None and plate.leader is not None:
                surface.line(spot.centre, plate.leader, Ink(stroke="edge", width=0.7))
        for village, spot in zip(self.villages, spots, strict=True):
            surface.circle(spot.centre, spot.radius, Ink(fill="primary"))
            self._draw_figure(surface, village, spot)
        for lines, plate in zip(names, plates, strict=True):
            if plate is None or not lines:
                continue
            surface.rect(plate.box, Ink(fill="surface", opacity=0.9), 3)
            middle, leading = plate.box.x + plate.box.width / 2, lettering.size * _LEADING
            baseline = plate.box.y + plate.box.height / 2 + lettering.size * 0.34 - leading * (len(lines) - 1) / 2
            for number, line in enumerate(lines):
                surface.text(Point(middle, baseline + number * leading), line, lettering, anchor="centre")

    def _draw_figure(self, surface: Surface, village: MapVillage, spot: Spot) -> None:
        for size in (self.size * 0.85, SMALLEST):
            lettering = Lettering(max(size, SMALLEST), strong=True)
            # The corners of the figure have to be inside the circle, too.
            room = 2 * math.sqrt(max(spot.radius**2 - (lettering.size * 0.4) ** 2, 0)) - 3
            if village.figure and elided(village.figure, lettering, room, surface) == village.figure:
                at = Point(spot.centre.x, spot.centre.y + lettering.size * 0.34)
                surface.text(at, village.figure, lettering, colour="on", anchor="centre")
                return

    def _placed(self, ruler: Ruler, spots: tuple[Spot, ...], frame: Box) -> _Names:
        """Return the names in lines, their plates and how they are set: as large as there is room for all."""
        tries: list[_Names] = []
        for number, (share, factor) in enumerate(_TRIES):
            lettering = Lettering(max(self.size * factor, SMALLEST), strong=True)
            room = share * frame.width
            names = [wrapped(village.name, lettering, room, ruler, _NAME_LINES) for village in self.villages]
            sizes = [
                (widest(lines, lettering, ruler) + 8, lettering.size * (1.35 + _LEADING * max(len(lines) - 1, 0)))
                for lines in names
            ]
            tries.append(_Names(names, place_labels(spots, sizes, _inner(frame)), lettering))
            best = min(tries, key=lambda each: worth(each.plates))
            unplaced, led = worth(best.plates)
            if not unplaced and (not led or number >= _READABLE_TRIES - 1):
                break
        return best


def radius_of(village: MapVillage, least: float, growth: float) -> float:
    """Return the radius of a village: its area grows with its inhabitants."""
    people = _UNKNOWN if village.inhabitants is None else max(village.inhabitants, 0)
    return least + growth * math.sqrt(min(people, 5000))


def _on(frame: Box, x: float, y: float) -> Point:
    return Point(frame.x + min(max(x, 0), 1) * frame.width, frame.y + min(max(y, 0), 1) * frame.height)


def _inner(frame: Box) -> Box:
    edge = min(4.0, frame.width / 8, frame.height / 8)
    return Box(frame.x + edge, frame.y + edge, frame.width - 2 * edge, frame.height - 2 * edge)


def _lines(kind: str, unit: float) -> tuple[Ink, ...]:
    """Return the strokes of a kind of line, from below."""
    return {
        "stream": (Ink(stroke="water", width=9 * unit, round_ends=True),),
        "coast": (
            Ink(stroke="water", width=14 * unit, round_ends=True),
            Ink(stroke="area4_2", width=1.2 * unit, round_ends=True),
        ),
        "boundary": (Ink(stroke="edge", width=1.3 * unit, dash=(0.1, 4 * unit), round_ends=True),),
        "road": (Ink(stroke="edge", width=0.7 * unit),),
        "path": (Ink(stroke="edge", width=1.2 * unit),),
        "wished_path": (Ink(stroke="clay", width=1.6 * unit, dash=(4 * unit, 3 * unit)),),
    }[kind]


def _soft(points: tuple[Point, ...], unit: float) -> Path:
    """Return a soft closed shape through points."""
    if len(points) < 3:
        x = sum(point.x for point in points) / len(points)
        y = sum(point.y for point in points) / len(points)
        across = max(abs(points[0].x - x), 14 * unit)
        return ellipse(Point(x, y), across, max(abs(points[0].y - y), 14 * unit))
    path: list[Move | Curve | Close] = [Move(points[0])]
    count = len(points)
    for n in range(count):
        before, start, end, after = points[n - 1], points[n], points[(n + 1) % count], points[(n + 2) % count]
        first = Point(start.x + (end.x - before.x) / 6, start.y + (end.y - before.y) / 6)
        second = Point(end.x - (after.x - start.x) / 6, end.y - (after.y - start.y) / 6)
        path.append(Curve(first, second, end))
    return (*path, Close())

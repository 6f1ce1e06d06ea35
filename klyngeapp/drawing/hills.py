"""Villages on the hills, as they are named: a picture of a cluster that has no map yet."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from klyngeapp.drawing.cluster_map import MapVillage, radius_of
from klyngeapp.drawing.cover import hill
from klyngeapp.drawing.label_placing import Plate, Spot, place_labels, spread, worth
from klyngeapp.drawing.lettering import SMALLEST, widest, wrapped
from klyngeapp.drawing.surface import Box, Ink, Lettering, Point, Ruler, Surface, smooth

MOST_VILLAGES = 24  # more are said in words beside the picture
_SIDE = 0.13  # of the width: the streams run there, and no name stands on them
_GREENS = ("cover_hill1", "cover_hill2", "cover_hill3")
_STREAMS = (
    (Point(0.1, 0.0), Point(0.115, 0.1), Point(0.06, 0.42), Point(0.09, 0.64), Point(0.05, 0.82), Point(-0.06, 1.0)),
    (Point(0.86, 0.0), Point(0.89, 0.12), Point(0.94, 0.4), Point(0.9, 0.66), Point(0.94, 0.84), Point(1.06, 1.0)),
)
# Where the first villages stand, from 0 to 1; the others stand where there is most room left.
_FIRST = (
    Point(0.44, 0.26),
    Point(0.76, 0.48),
    Point(0.22, 0.58),
    Point(0.68, 0.04),
    Point(0.5, 0.8),
    Point(0.18, 0.08),
    Point(0.86, 0.84),
)
_ROOM = 19.0  # that a village with its name needs, in squares as high as the letters
_HALO, _GAP = 4.0, 6.0
# How wide a name may become, in parts of the width, and its size: the next is tried where one has no room.
_TRIES = ((0.34, 1.0), (0.28, 0.93), (0.24, 0.87), (0.24, 0.8))
_LINES, _LEADING = 2, 1.15


def _places() -> tuple[Point, ...]:
    free = [Point(column / 8, row / 14) for row in range(15) for column in range(9)]
    found = list(_FIRST)
    while len(found) < MOST_VILLAGES:
        found.append(max(free, key=lambda place: min(_apart(place, other) for other in found)))
    return tuple(found)


def _apart(one: Point, other: Point) -> float:
    """Return how far two places are apart; names are wider than high, so to the side it counts for less."""
    return math.hypot((one.x - other.x) * 0.8, one.y - other.y)


PLACES = _places()


@dataclass(frozen=True, slots=True)
class NamedVillage:
    """A village by its name; `inhabitants` is None where nobody has counted them."""

    name: str
    inhabitants: int | None


@dataclass(frozen=True, slots=True)
class HillsPicture:
    """Hills between two streams with the first villages on them. The villages stand between `top` and `foot`."""

    villages: tuple[NamedVillage, ...]
    page_height: float
    top: float
    foot: float
    size: float = 15

    def height(self, width: float, ruler: Ruler) -> float:  # noqa: ARG002 - as every drawing
        """Return the height of the page."""
        return self.page_height

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the ground, then each village with its name below it."""
        page = Box(0, 0, width, self.page_height)
        crest = self.page_height - self.top + 50
        land = Box(0, self.top - 90, width, self.page_height - self.top + 90)
        surface.rect(page, Ink(fill="cover"))
        for number, green in enumerate(_GREENS):
            surface.path(hill(page, crest * (1 - number * 0.26) / self.page_height), Ink(fill=green))
        with surface.clipped(hill(page, crest / self.page_height)):
            for stream in _STREAMS:
                course = tuple(Point(point.x * width, land.y + point.y * land.height) for point in stream)
                surface.path(smooth(course), Ink(stroke="cover_river", width=8, round_ends=True))
        self._draw_villages(surface, width)

    def most(self, width: float) -> int:
        """Return how many villages there is room for with their names; the others are to be said in words."""
        frame = self._frame(width)
        if frame.height < self.size * 3:
            return 0
        return min(MOST_VILLAGES, len(self.villages), int(frame.width * frame.height / (_ROOM * self.size**2)))

    def _frame(self, width: float) -> Box:
        return Box(width * _SIDE, self.top, width * (1 - 2 * _SIDE), max(self.foot - self.top, 0))

    def _draw_villages(self, surface: Surface, width: float) -> None:
        frame = self._frame(width)
        spots = self._spots(frame)
        names, plates, lettering = self._named(spots, frame, surface)
        for spot in spots:
            surface.circle(spot.centre, spot.radius, Ink(fill="cover_village", opacity=0.3))
            surface.circle(spot.centre, max(spot.radius - _HALO, 2), Ink(fill="cover_village"))
        for spot, lines, plate in zip(spots, names, plates, strict=True):
            if plate is None:
                continue
            if plate.leader is not None:
                surface.line(_edge(spot, plate.leader), plate.leader, Ink(stroke="cover_village", width=1))
            middle, y = plate.box.x + plate.box.width / 2, plate.box.y + lettering.size
            for line in lines:
                surface.text(Point(middle, y), line, lettering, colour="cover_village", anchor="centre")
                y += lettering.size * _LEADING

    def _spots(self, frame: Box) -> tuple[Spot, ...]:
        shown = self.villages[: self.most(frame.width / (1 - 2 * _SIDE))]
        smaller = min(1.0, math.sqrt(12 / max(len(shown), 1)))
        spots = []
        for village, place in zip(shown, PLACES, strict=False):
            radius = radius_of(MapVillage("", 0, 0, village.inhabitants), 5, 0.38) * smaller + _HALO
            at = Point(frame.x + place.x * frame.width, frame.y + place.y * frame.height)
            spots.append(Spot(at, radius))
        # Below the last one there is room for its name.
        standing = Box(frame.x, frame.y, frame.width, frame.height - self.size * 1.6)
        return spread(spots, standing, _GAP)

    def _named(
        self, spots: tuple[Spot, ...], frame: Box, ruler: Ruler
    ) -> tuple[list[tuple[str, ...]], tuple[Plate | None, ...], Lettering]:
        """Return the lines of each name, where they stand, and how they are set: as large as there is room for."""
        return min(self._tries(spots, frame, ruler), key=lambda tried: worth(tried[1]))

    def _tries(
        self, spots: tuple[Spot, ...], frame: Box, ruler: Ruler
    ) -> Iterator[tuple[list[tuple[str, ...]], tuple[Plate | None, ...], Lettering]]:
        for room, factor in _TRIES:
            lettering = Lettering(max(self.size * factor, SMALLEST), strong=True)
            names = [wrapped(one.name, lettering, frame.width * room / 0.74, ruler, _LINES) for one in self.villages]
            names = names[: len(spots)]
            sizes = [
                (widest(lines, lettering, ruler) + 4, lettering.size * (1.3 + _LEADING * max(len(lines) - 1, 0)))
                for lines in names
            ]
            plates = place_labels(spots, sizes, frame)
            yield names, plates, lettering
            if worth(plates) == (0, 0):
                return


def _edge(spot: Spot, towards: Point) -> Point:
    """Return where a line from the middle of a circle leaves it."""
    far = math.dist(spot.centre, towards) or 1.0
    share = min(spot.radius / far, 1.0)
    across, down = towards.x - spot.centre.x, towards.y - spot.centre.y
    return Point(spot.centre.x + across * share, spot.centre.y + down * share)

"""The ground of the front page: hills, streams and the villages where they really are."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from klyngeapp.drawing.cluster_map import MapVillage, radius_of
from klyngeapp.drawing.label_placing import Spot, spread
from klyngeapp.drawing.streams import run_on
from klyngeapp.drawing.surface import Box, Close, Curve, Ink, Move, Path, Point, Ruler, Surface, To, smooth

_SIDE = 0.08  # of the width, on both sides of the villages
_MARGIN = 36.0  # above and below them
_LAND = 0.416  # how much of the page the hills fill, from its foot
_CRESTS = (330 / 842, 245 / 842, 150 / 842)  # where the hills begin at the left edge, from the foot of the page
_HILLS = ("cover_hill1", "cover_hill2", "cover_hill3")
_BEYOND = 0.4  # how far a stream is drawn on outside the map, in parts of it: past the crest and the page


@dataclass(frozen=True, slots=True)
class CoverPicture:
    """The whole page behind the texts of the front page. `plain` leaves the colours out and saves ink."""

    villages: tuple[MapVillage, ...]
    streams: tuple[tuple[Point, ...], ...]
    links: tuple[tuple[int, int], ...]
    page_height: float
    plain: bool = False

    def height(self, width: float, ruler: Ruler) -> float:  # noqa: ARG002 - as every drawing
        """Return the height of the page."""
        return self.page_height

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the ground, the hills, the streams, then the villages and what links them."""
        page = Box(0, 0, width, self.page_height)
        if not self.plain:
            surface.rect(page, Ink(fill="cover"))
            for crest, green in zip(_CRESTS, _HILLS, strict=True):
                surface.path(hill(page, crest), Ink(fill=green))
        with surface.clipped(hill(page, _CRESTS[0])):
            colour, wide = ("water", 3.0) if self.plain else ("cover_river", 8.0)
            for stream in self.streams:
                if len(stream) > 1:
                    surface.path(smooth(self._course(page, stream)), Ink(stroke=colour, width=wide, round_ends=True))
        self._draw_villages(surface, self._spots(page))

    def _spots(self, page: Box) -> tuple[Spot, ...]:
        area = _village_area(page)
        spots = [
            Spot(_into(area, Point(village.x, village.y)), radius_of(village, 3, 0.28)) for village in self.villages
        ]
        reach = Box(page.x, area.y - _MARGIN / 2, page.width, area.height + _MARGIN)
        return spread(spots, reach, 3)

    def _course(self, page: Box, stream: tuple[Point, ...]) -> tuple[Point, ...]:
        """Return a stream on the page; one that leaves the map leaves the page, or begins beyond the crest."""
        x, y, wide, high = _village_area(page)
        return tuple(Point(x + point.x * wide, y + point.y * high) for point in run_on(stream, _BEYOND))

    def _draw_villages(self, surface: Surface, spots: tuple[Spot, ...]) -> None:
        path = Ink(
            stroke="ink2" if self.plain else "cover_path",
            width=1.2 if self.plain else 1.6,
            dash=(0.1, 5),
            round_ends=True,
        )
        for one, other in self.links:
            if one != other and max(one, other) < len(spots) and min(one, other) >= 0:
                surface.line(spots[one].centre, spots[other].centre, path)
        dot = Ink(fill="surface", stroke="primary", width=1.2) if self.plain else Ink(fill="cover_village")
        for spot in spots:
            surface.circle(spot.centre, spot.radius, dot)


def nearest_links(villages: Sequence[MapVillage]) -> tuple[tuple[int, int], ...]:
    """Return the shortest links that hold all villages together, as pairs of their numbers."""
    outside, links = list(range(1, len(villages))), []
    inside = [0]
    while outside:
        _, here, there = min(
            (math.hypot(villages[a].x - villages[b].x, villages[a].y - villages[b].y), a, b)
            for a in inside
            for b in outside
        )
        links.append((here, there))
        inside.append(there)
        outside.remove(there)
    return tuple(links)


def _village_area(page: Box) -> Box:
    top = page.height * (1 - _LAND) + _MARGIN
    return Box(page.width * _SIDE, top, page.width * (1 - 2 * _SIDE), page.height - _MARGIN - top)


def _into(area: Box, point: Point) -> Point:
    x, y = min(max(point.x, 0), 1), min(max(point.y, 0), 1)
    return Point(area.x + x * area.width, area.y + y * area.height)


def hill(page: Box, crest: float) -> Path:
    """Return a hill that begins so high at the left edge, in parts of the page."""
    y, wide, unit = page.height * (1 - crest), page.width, page.height / 842
    return (
        Move(Point(0, y)),
        Curve(Point(wide * 0.3, y - 70 * unit), Point(wide * 0.55, y + 60 * unit), Point(wide, y - 40 * unit)),
        To(Point(wide, page.height)),
        To(Point(0, page.height)),
        Close(),
    )

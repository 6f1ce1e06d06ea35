"""Two judgements at once: dots in a square of four named corners, with their names beside them.

What is far to the right has much of the one, what is high up much of the other. Dots that would lie on each other are
moved apart a little; names never lie on each other, and a name that has no room is left out.
"""

from dataclasses import dataclass
from functools import lru_cache

from klyngeapp.drawing.label_placing import Plate, Spot, place_labels, spread
from klyngeapp.drawing.lettering import SMALLEST, elided
from klyngeapp.drawing.surface import Box, Ink, Lettering, Path, Point, Ruler, Surface, polygon

_DOT = 0.4  # radius of a dot, in letter sizes
_RING = 0.7  # how much of its place a ring takes: its name stands a little apart
_CORNER = 2.1  # the height kept for the names of the corners
_AXIS = 1.7  # the height of the name of an axis
_WIDEST = 0.46  # how much of the width a name may take


@dataclass(frozen=True, slots=True)
class Mark:
    """A dot: its name, and where it lies, from 0 to 1 to the right (`x`) and upwards (`y`).

    One with a `radius` is as large as that, in the surface's units, with `inside` written on it; one without a `fill`
    is a ring, and its name stands back.
    """

    label: str
    x: float
    y: float
    chosen: bool = False
    fill: str = "primary"
    inside: str = ""
    radius: float = 0


@dataclass(frozen=True, slots=True)
class Matrix:
    """The dots and the names around them. `corners` are upper left, upper right, lower left, lower right, of which the
    one at `tinted` stands out (its ground and its letters in the two colours of `tint`); `across` and `upwards` name
    the axes.
    """

    marks: tuple[Mark, ...]
    corners: tuple[str, str, str, str]
    across: str
    upwards: str
    tinted: int = 1
    tall: float = 300
    size: float = 9
    tint: tuple[str, str] = ("soft", "softink")

    def height(self, width: float, ruler: Ruler) -> float:  # noqa: ARG002 - as every drawing
        """Return the height of the square with the names of its axes."""
        return self.tall + 2 * _AXIS * self.size

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the square, the corners, the dots and their names."""
        self._draw_square(surface, width)
        spots = self.spots(width)
        letters = [self._lettering(mark) for mark in self.marks]
        names = [
            elided(mark.label, lettering, width * _WIDEST, surface)
            for mark, lettering in zip(self.marks, letters, strict=True)
        ]
        sizes = tuple(
            (surface.text_width(name, lettering) + 2, self.size * 1.25)
            for name, lettering in zip(names, letters, strict=True)
        )
        plates = _plates(tuple(spots), sizes, self._room(width))
        for place, (mark, name, spot, plate) in enumerate(zip(self.marks, names, spots, plates, strict=True)):
            if plate is not None and plate.leader is not None:
                surface.line(spot.centre, plate.leader, Ink(stroke="edge", width=0.8))
            self._draw_mark(surface, mark, spot)
            if plate is not None and name:
                at = Point(plate.box.x + 1, plate.box.y + self.size * 0.98)
                surface.text(at, name, letters[place], colour="ink" if mark.fill else "ink2")

    def spots(self, width: float) -> tuple[Spot, ...]:
        """Return where the dots lie, in the order of the marks."""
        field, usual = self.field(width), self.size * _DOT
        wanted = [
            Spot(Point(field.x + mark.x * field.width, field.y + (1 - mark.y) * field.height), mark.radius or usual)
            for mark in self.marks
        ]
        return spread(wanted, self._room(width), self.size * 0.9)

    def field(self, width: float) -> Box:
        """Return the part of the square in which dots lie: its corners are the least and the most."""
        room, air = self._room(width), self.size * (_DOT + 0.5)
        return Box(room.x + air, room.y + air, max(room.width - 2 * air, 1), max(room.height - 2 * air, 1))

    @property
    def _plain(self) -> Lettering:
        return Lettering(max(self.size, SMALLEST))

    def _lettering(self, mark: Mark) -> Lettering:
        return Lettering(self._plain.size, strong=mark.chosen or bool(mark.inside))

    def _square(self, width: float) -> Box:
        return Box(0, self.size * _AXIS, width, self.tall)

    def _room(self, width: float) -> Box:
        square, names = self._square(width), self.size * _CORNER
        return Box(square.x + 2, square.y + names, max(square.width - 4, 1), max(square.height - 2 * names, 1))

    def _draw_square(self, surface: Surface, width: float) -> None:
        size, square = self.size, self._square(width)
        middle = Point(square.x + square.width / 2, square.y + square.height / 2)
        surface.rect(square, Ink(fill="sunken", stroke="line"), size * 0.65)
        halves = (square.width / 2, square.height / 2)
        for number in range(4):
            column, row = number % 2, number // 2
            box = Box(square.x + column * halves[0], square.y + row * halves[1], *halves)
            if number == self.tinted:
                air = size * 0.3
                inner = Box(box.x + air, box.y + air, box.width - 2 * air, box.height - 2 * air)
                surface.rect(inner, Ink(fill=self.tint[0]), size * 0.5)
            self._draw_corner(surface, number, box)
        surface.line(Point(middle.x, square.y), Point(middle.x, square.y + square.height), Ink(stroke="line"))
        surface.line(Point(square.x, middle.y), Point(square.x + square.width, middle.y), Ink(stroke="line"))
        self._draw_axes(surface, square)

    def _draw_corner(self, surface: Surface, number: int, box: Box) -> None:
        size, strong = self.size, Lettering(max(self.size, SMALLEST), strong=True)
        text = elided(self.corners[number], strong, box.width - 1.6 * size, surface)
        y = box.y + size * 1.5 if number < 2 else box.y + box.height - size * 0.75
        colour = self.tint[1] if number == self.tinted else "ink2"
        surface.text(Point(box.x + size * 0.9, y), text, strong, colour=colour)

    def _draw_axes(self, surface: Surface, square: Box) -> None:
        size, plain = self.size, self._plain
        up = elided(self.upwards, plain, square.width - 2 * size, surface)
        _arrow(surface, Point(square.x + size * 0.5, size * 1.15), (0, -size * 0.8))
        surface.text(Point(square.x + size * 1.25, size * 1.1), up, plain, colour="ink2")
        across = elided(self.across, plain, square.width - 2 * size, surface)
        foot = square.y + square.height + size * 1.4
        right = square.x + square.width - size * 1.3
        surface.text(Point(right, foot), across, plain, colour="ink2", anchor="right")
        _arrow(surface, Point(right + size * 0.4, foot - size * 0.35), (size * 0.8, 0))

    def _draw_mark(self, surface: Surface, mark: Mark, spot: Spot) -> None:
        if mark.chosen:
            surface.circle(spot.centre, spot.radius + self.size * 0.3, Ink(fill="surface", stroke="primary", width=2))
        if not mark.fill:
            surface.circle(spot.centre, spot.radius * _RING, Ink(fill="surface", stroke="edge", width=1.5))
            return
        surface.circle(spot.centre, spot.radius, Ink(fill=mark.fill))
        if mark.inside:
            surface.circle(spot.centre, spot.radius + self.size * 0.2, Ink(stroke=mark.fill, width=1.2))
            number = Lettering(self.size * 1.25, strong=True)
            middle = Point(spot.centre.x, spot.centre.y + number.size * 0.36)
            surface.text(middle, mark.inside, number, colour="on", anchor="centre")


@lru_cache(maxsize=16)
def _plates(spots: tuple[Spot, ...], sizes: tuple[tuple[float, float], ...], room: Box) -> tuple[Plate | None, ...]:
    return place_labels(spots, sizes, room)


def _arrow(surface: Surface, start: Point, way: tuple[float, float]) -> None:
    """Draw a small arrow from a point."""
    end = Point(start.x + way[0], start.y + way[1])
    surface.path(polygon((start, end)), Ink(stroke="ink2", width=1))
    surface.path(_head(end, way), Ink(stroke="ink2", width=1))


def _head(end: Point, way: tuple[float, float]) -> Path:
    """Return the two barbs of an arrow."""
    back, aside = 0.4, 0.3
    one = Point(end.x - way[0] * back + way[1] * aside, end.y - way[1] * back + way[0] * aside)
    other = Point(end.x - way[0] * back - way[1] * aside, end.y - way[1] * back - way[0] * aside)
    return polygon((one, end, other))

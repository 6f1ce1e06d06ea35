"""The year as a wheel: twelve equal parts, a dot for each thing that comes round every year."""

import math
from dataclasses import dataclass, replace

from klyngeapp.drawing.lettering import SMALLEST, elided
from klyngeapp.drawing.surface import Close, Curve, Ink, Lettering, Move, Path, Point, Ruler, Surface, To, ellipse

_WIDEST = 300.0
_HOLE = 0.56  # of the radius
_MOST_DOTS = 4  # of one month; more are told as a figure
_GAP = math.radians(1)  # on both sides of a part


@dataclass(frozen=True, slots=True)
class Wheel:
    """The months round about, from the top with the sun; `now` is the month of today, counted from nought."""

    months: tuple[str, ...]
    counts: tuple[int, ...]
    title: str
    second: str
    now: int | None
    size: float = 10

    def height(self, width: float, ruler: Ruler) -> float:  # noqa: ARG002 - as every drawing
        """Return the diameter: the width, up to a limit that grows with the letters."""
        return min(width, _WIDEST * self.size / 10)

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the parts, then what stands in the middle."""
        across = self.height(width, surface)
        centre, radius = Point(width / 2, across / 2), across / 2 - 1
        if not self.months:
            surface.path(ellipse(centre, radius, radius), Ink(fill="hover"))
            surface.path(ellipse(centre, radius * _HOLE, radius * _HOLE), Ink(fill="surface"))
        for number in range(len(self.months)):
            if number != self.now:
                self._draw_part(surface, centre, radius, number)
        if self.now is not None and 0 <= self.now < len(self.months):
            self._draw_part(surface, centre, radius, self.now)
        self._draw_middle(surface, centre, radius * _HOLE)

    def _draw_part(self, surface: Surface, centre: Point, radius: float, number: int) -> None:
        part = 2 * math.pi / len(self.months)
        begin = -math.pi / 2 + number * part
        is_now = number == self.now
        count = self.counts[number] if number < len(self.counts) else 0
        ink = Ink(
            fill="soft" if count > 0 or is_now else "hover",
            stroke="clay" if is_now else "",
            width=self.size * 0.13,
        )
        surface.path(_ring_part(centre, (radius * _HOLE, radius), begin + _GAP, begin + part - _GAP), ink)
        middle = radius * (1 + _HOLE) / 2
        x, y = centre.x + math.cos(begin + part / 2) * middle, centre.y + math.sin(begin + part / 2) * middle
        lettering = Lettering(max(min(self.size, radius * 0.11), SMALLEST), strong=is_now)
        room = min(radius * (1 - _HOLE), middle * part) * 0.84
        text = elided(self.months[number], lettering, room, surface)
        colour = "clay" if is_now else "ink"
        surface.text(Point(x, y - lettering.size * 0.1), text, lettering, colour=colour, anchor="centre")
        self._draw_count(surface, Point(x, y + lettering.size * 0.75), room, count)

    def _draw_count(self, surface: Surface, at: Point, room: float, count: int) -> None:
        radius = max(self.size * 0.24, 1.5)
        pitch = radius * 2.7
        if count > _MOST_DOTS or pitch * count > room:
            strong = Lettering(SMALLEST, strong=True)
            surface.text(Point(at.x, at.y + 3.5), str(count), strong, colour="softink", anchor="centre")
            return
        for number in range(count):
            x = at.x + (number - (count - 1) / 2) * pitch
            surface.circle(Point(x, at.y), radius, Ink(fill="primary"))

    def _draw_middle(self, surface: Surface, centre: Point, radius: float) -> None:
        large = Lettering(max(min(self.size * 1.65, radius * 0.36), SMALLEST), strong=True, serif=True)
        small = Lettering(max(min(self.size, radius * 0.22), SMALLEST))
        room = radius * 1.6
        while large.size > SMALLEST and surface.text_width(self.title, large) > room:
            large = replace(large, size=max(large.size - 0.5, SMALLEST))
        title = elided(self.title, large, room, surface)
        surface.text(Point(centre.x, centre.y - large.size * 0.05), title, large, anchor="centre")
        second = elided(self.second, small, room, surface)
        at = Point(centre.x, centre.y + small.size * 1.3)
        surface.text(at, second, small, colour="ink2", anchor="centre")


def _ring_part(centre: Point, radii: tuple[float, float], begin: float, end: float) -> Path:
    """Return a part of a ring between two angles."""
    inner, outer = radii
    there, back = _arc(centre, outer, begin, end), _arc(centre, inner, end, begin)
    return (Move(_at(centre, outer, begin)), *there, To(_at(centre, inner, end)), *back, Close())


def _arc(centre: Point, radius: float, begin: float, end: float) -> tuple[Curve, ...]:
    """Return an arc as Bézier curves of at most an eighth of a turn each."""
    count = max(math.ceil(abs(end - begin) / (math.pi / 4)), 1)
    step = (end - begin) / count
    reach = radius * 4 / 3 * math.tan(step / 4)
    curves = []
    for number in range(count):
        start, stop = begin + number * step, begin + (number + 1) * step
        one, other = _at(centre, radius, start), _at(centre, radius, stop)
        first = Point(one.x - reach * math.sin(start), one.y + reach * math.cos(start))
        second = Point(other.x + reach * math.sin(stop), other.y - reach * math.cos(stop))
        curves.append(Curve(first, second, other))
    return tuple(curves)


def _at(centre: Point, radius: float, angle: float) -> Point:
    return Point(centre.x + radius * math.cos(angle), centre.y + radius * math.sin(angle))

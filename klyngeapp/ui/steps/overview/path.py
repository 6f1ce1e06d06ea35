"""The five phases as a path: done, now, to come. Beside one another, or below one another where it is narrow."""

from dataclasses import dataclass

from klyngeapp.domain.home import State
from klyngeapp.drawing.lettering import elided
from klyngeapp.drawing.surface import Ink, Lettering, Path, Point, Ruler, Surface, polygon

_NODE = 18.0  # radius of a node at 100 per cent


@dataclass(frozen=True, slots=True)
class Node:
    """A phase on the path: its name, where it is, its months; `part` is how much of it is done, from 0 to 1."""

    name: str
    state: State
    said: str
    months: str
    part: float


@dataclass(frozen=True, slots=True)
class PhasePath:
    """The path. `factor` is the text size."""

    nodes: tuple[Node, ...]
    factor: float

    def height(self, width: float, ruler: Ruler) -> float:
        """Return the height: one row of phases, or one row for each."""
        return (62 * len(self.nodes) - 12 if self._is_tall(width, ruler) else 124) * self.factor

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the phases with the lines between them."""
        tall = self._is_tall(width, surface)
        step = 62 * self.factor if tall else width / max(len(self.nodes), 1)
        for number, node in enumerate(self.nodes):
            origin = Point(0, number * step) if tall else Point(number * step, 0)
            if number < len(self.nodes) - 1:
                self._line(surface, node, origin, step, tall=tall)
            self._node(surface, node, number, origin)
            self._words(surface, node, origin, width, tall=tall)

    def _is_tall(self, width: float, ruler: Ruler) -> bool:
        f = self.factor
        words = [(node.name, Lettering(18 * f, strong=True)) for node in self.nodes]
        words += [(node.said, Lettering(16 * f, strong=True)) for node in self.nodes]
        words += [(node.months, Lettering(15 * f)) for node in self.nodes]
        widest = max((ruler.text_width(text, lettering) for text, lettering in words), default=0)
        return width < (widest + 8) * len(self.nodes)

    def _line(self, surface: Surface, node: Node, origin: Point, step: float, *, tall: bool) -> None:
        f, r = self.factor, _NODE * self.factor
        if tall:
            start, end = Point(r, origin.y + 2 * r + 5 * f), Point(r, origin.y + step - 1 * f)
        else:
            start, end = Point(origin.x + 2 * r + 10, 20 * f), Point(origin.x + step - 10, 20 * f)
        surface.line(start, end, Ink(stroke="ok" if node.state == "done" else "track", width=3))
        if node.state == "now" and node.part > 0:
            way = Point(start.x + (end.x - start.x) * node.part, start.y + (end.y - start.y) * node.part)
            surface.line(start, way, Ink(stroke="primary", width=3))

    def _node(self, surface: Surface, node: Node, number: int, origin: Point) -> None:
        f, r = self.factor, _NODE * self.factor
        centre = Point(origin.x + r, origin.y + 20 * f)
        if node.state == "done":
            surface.circle(centre, r, Ink(fill="ok_s"))
            surface.path(_tick(centre, 22 * f), Ink(stroke="ok", width=2.2 * 22 / 24 * f, round_ends=True))
            return
        now = node.state == "now"
        surface.circle(centre, r if now else r - 0.8, Ink(fill="primary") if now else Ink("surface", "edge", 1.5))
        middle = Point(centre.x, centre.y + 6.5 * f)
        colour = "on" if now else "ink2"
        surface.text(middle, str(number + 1), Lettering(19 * f, strong=True), colour=colour, anchor="centre")

    def _words(self, surface: Surface, node: Node, origin: Point, width: float, *, tall: bool) -> None:
        f = self.factor
        now = node.state == "now"
        colour = {"done": "ok", "now": "primary"}.get(node.state, "ink2")
        said = Lettering(16 * f, strong=now)
        if tall:
            left = origin.x + 52 * f
            surface.text(Point(left, origin.y + 18 * f), node.name, Lettering(18 * f, strong=True))
            begins = left + surface.text_width(f"{node.name}  ", Lettering(18 * f, strong=True)) + 8
            below = Point(left, origin.y + 40 * f)
            if begins + surface.text_width(node.said, said) <= width:
                surface.text(Point(begins, origin.y + 18 * f), node.said, said, colour=colour)
                surface.text(below, node.months, Lettering(15 * f), colour="ink2")
            else:  # how far it is matters more than its months
                surface.text(below, elided(node.said, said, width - left, surface), said, colour=colour)
            return
        surface.text(Point(origin.x, 71 * f), node.name, Lettering(18 * f, strong=True))
        surface.text(Point(origin.x, 94 * f), node.said, said, colour=colour)
        surface.text(Point(origin.x, 116 * f), node.months, Lettering(15 * f), colour="ink2")


def _tick(centre: Point, size: float) -> Path:
    """Return Lucide's tick around a point."""
    unit = size / 24
    corners = ((20, 6), (9, 17), (4, 12))
    return polygon(tuple(Point(centre.x + (x - 12) * unit, centre.y + (y - 12) * unit) for x, y in corners))

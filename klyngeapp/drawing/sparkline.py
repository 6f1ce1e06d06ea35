"""A small line for a table: where a figure came from, and the goal it is to reach."""

from dataclasses import dataclass

from klyngeapp.drawing.surface import Ink, Point, Ruler, Surface, polygon

_AIR = 3.0
_LEAST_STEP = 6.0  # points nearer than this to each other are not dotted


@dataclass(frozen=True, slots=True)
class Sparkline:
    """The values in turn as a line with dots, the last one larger, and the goal dashed."""

    values: tuple[float, ...]
    goal: float | None
    colour: str = "primary"
    tall: float = 22

    def height(self, width: float, ruler: Ruler) -> float:  # noqa: ARG002 - as every drawing
        """Return the height."""
        return self.tall

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the goal, the line and the dots."""
        if self.goal is not None:
            y = self._y(self.goal)
            surface.line(Point(0, y), Point(width, y), Ink(stroke="edge", width=0.8, dash=(3, 2.5)))
        room = max(width - 2 * _AIR, 0)
        step = room / max(len(self.values) - 1, 1)
        points = tuple(Point(min(_AIR, width / 2) + n * step, self._y(value)) for n, value in enumerate(self.values))
        if not points:
            return
        if len(points) > 1:
            surface.path(polygon(points), Ink(stroke=self.colour, width=1.3, round_ends=True))
        if step >= _LEAST_STEP:
            for point in points[:-1]:
                surface.circle(point, 1.4, Ink(fill=self.colour))
        surface.circle(points[-1], 2.3, Ink(fill=self.colour))

    def _y(self, value: float) -> float:
        known = [*self.values, *([] if self.goal is None else [self.goal])]
        least, most = min(known), max(known)
        share = (value - least) / (most - least) if most > least else 0.5
        return self.tall - _AIR - share * (self.tall - 2 * _AIR)

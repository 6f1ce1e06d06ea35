"""Dots in rows, as they were stuck on a poster: one for each vote."""

from dataclasses import dataclass

from klyngeapp.drawing.surface import Ink, Point, Ruler, Surface

_GAP = 0.28  # between two dots, in diameters


@dataclass(frozen=True, slots=True)
class Dots:
    """So many dots in a colour; those that have no room in one row go on in the next."""

    number: int
    colour: str
    size: float = 11

    def height(self, width: float, ruler: Ruler) -> float:  # noqa: ARG002 - as every drawing
        """Return the height of all rows."""
        return -(-self.number // self._in_row(width)) * self.size * (1 + _GAP)

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the dots from the left, row by row."""
        pitch, in_row = self.size * (1 + _GAP), self._in_row(width)
        for number in range(self.number):
            row, column = divmod(number, in_row)
            centre = Point(column * pitch + self.size / 2, row * pitch + self.size / 2)
            surface.circle(centre, self.size / 2, Ink(fill=self.colour))

    def _in_row(self, width: float) -> int:
        return max(int((width + self.size * _GAP) // (self.size * (1 + _GAP))), 1)

"""How many have answered in each place: a light bar for everybody, a dark one in it for those who have."""

from dataclasses import dataclass

from klyngeapp.drawing.lettering import axis, elided, widest
from klyngeapp.drawing.surface import Box, Ink, Lettering, Point, Ruler, Surface

_MOST_LABEL, _PITCH, _BAR = 0.34, 2.0, 0.9
_LEAST_FULL = 3.0


@dataclass(frozen=True, slots=True)
class Response:
    """A place: how many there are (None: not known) and how many have answered, and both figures as they are read.

    One that `is_low` is drawn in clay.
    """

    label: str
    people: int | None
    answered: int
    number: str
    share: str
    is_low: bool = False


@dataclass(frozen=True, slots=True)
class ResponseBars:
    """Places below one another, as long as they have people; `heads` stand over the two columns of figures."""

    rows: tuple[Response, ...]
    heads: tuple[str, str]
    size: float = 10

    def height(self, width: float, ruler: Ruler) -> float:  # noqa: ARG002 - as every drawing
        """Return the height of the heads and all rows."""
        return self.size * _PITCH * (len(self.rows) + 1)

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the heads, then row by row."""
        left, first, second = self._columns(width, surface)
        pitch = self.size * _PITCH
        heads = axis(self.size)
        small = Lettering(heads.size, strong=True)
        for text, x in zip(self.heads, (first, second), strict=True):
            surface.text(Point(x, pitch * 0.6), text, small, colour="ink2", anchor="right")
        most = max((row.people or row.answered for row in self.rows), default=1) or 1
        for place, row in enumerate(self.rows, 1):
            self._draw_row(surface, row, pitch * (place + 0.5), (left, first, second, most))

    def _columns(self, width: float, ruler: Ruler) -> tuple[float, float, float]:
        """Return where the bars begin, and where the two columns of figures end."""
        strong, gap = Lettering(self.size, strong=True), self.size * 1.4
        label = min(widest(tuple(row.label for row in self.rows), Lettering(self.size), ruler), _MOST_LABEL * width)
        share = widest((self.heads[1], *(row.share for row in self.rows)), strong, ruler)
        return label + gap, width - share - gap, width

    def _draw_row(self, surface: Surface, row: Response, middle: float, at: tuple[float, float, float, int]) -> None:
        left, first, second, most = at
        plain, strong = Lettering(self.size), Lettering(self.size, strong=True)
        baseline, colour = middle + self.size * 0.34, "clay" if row.is_low else "primary"
        label = elided(row.label, plain, left - self.size, surface)
        surface.text(Point(0, baseline), label, plain)
        number = widest((self.heads[0], *(one.number for one in self.rows)), plain, surface)
        room = max(first - number - self.size * 1.4 - left, 0)
        top, tall = middle - self.size * _BAR / 2, self.size * _BAR
        full = room * (row.people or 0) / most
        part = min(room, max(room * row.answered / most, _LEAST_FULL if row.answered else 0))
        if full:
            surface.rect(Box(left, top, full, tall), Ink(fill="track"), 3)
        if part:
            surface.rect(Box(left, top, part, tall), Ink(fill=colour), min(3, part / 2))
        surface.text(Point(first, baseline), row.number, plain, anchor="right")
        surface.text(Point(second, baseline), row.share, strong, colour="clay" if row.is_low else "ink", anchor="right")

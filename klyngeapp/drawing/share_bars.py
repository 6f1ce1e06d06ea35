"""Two shares beside each other for each of several: a thin bar for what one would expect, a thick one for what is."""

from dataclasses import dataclass

from klyngeapp.drawing.lettering import axis, elided, widest
from klyngeapp.drawing.surface import Box, Ink, Lettering, Point, Ruler, Surface

_MOST_LABEL, _PITCH, _THIN, _THICK = 0.3, 2.9, 0.5, 0.85
_GAP = 1.2


@dataclass(frozen=True, slots=True)
class Share:
    """A row: what one would expect and what is, from 0 to 1 (None: not known), and both as they are read.

    One that is `apart` is drawn in clay.
    """

    label: str
    expected: float
    part: float | None
    expected_words: str
    words: str
    apart: bool = False


@dataclass(frozen=True, slots=True)
class ShareBars:
    """Rows below one another; the longest bar fills the width that is left."""

    rows: tuple[Share, ...]
    size: float = 10

    def height(self, width: float, ruler: Ruler) -> float:  # noqa: ARG002 - as every drawing
        """Return the height of all rows."""
        return self.size * _PITCH * len(self.rows)

    def draw(self, surface: Surface, width: float) -> None:
        """Draw row by row."""
        strong, small = Lettering(self.size, strong=True), axis(self.size)
        label = min(widest(tuple(row.label for row in self.rows), Lettering(self.size), surface), _MOST_LABEL * width)
        value = max(
            widest(tuple(row.words for row in self.rows), strong, surface),
            widest(tuple(row.expected_words for row in self.rows), small, surface),
        )
        left = label + self.size * _GAP
        room = max(width - left - value - self.size, 0)
        most = max((max(row.expected, row.part or 0) for row in self.rows), default=0) or 1
        for place, row in enumerate(self.rows):
            self._draw_row(surface, row, place * self.size * _PITCH, (left, room / most, width))

    def _draw_row(self, surface: Surface, row: Share, top: float, at: tuple[float, float, float]) -> None:
        left, scale, right = at
        size, colour = self.size, "clay" if row.apart else "primary"
        small, strong = axis(size), Lettering(size, strong=True)
        label = elided(row.label, Lettering(size), left - size, surface)
        surface.text(Point(0, top + size * 1.6), label, Lettering(size))
        if row.expected:
            surface.rect(Box(left, top + size * 0.45, row.expected * scale, size * _THIN), Ink(fill="edge"), 2)
        if row.part:
            surface.rect(Box(left, top + size * 1.25, row.part * scale, size * _THICK), Ink(fill=colour), 3)
        surface.text(Point(right, top + size * 1.0), row.expected_words, small, colour="ink2", anchor="right")
        surface.text(
            Point(right, top + size * 2.05), row.words, strong, colour="clay" if row.apart else "ink", anchor="right"
        )

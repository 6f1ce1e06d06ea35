"""Bars on a full track from 0 to 100 %: what share of the people said so."""

from dataclasses import dataclass

from klyngeapp.drawing.lettering import elided, widest, wrapped
from klyngeapp.drawing.surface import Box, Ink, Lettering, Point, Ruler, Surface

_MOST_LABEL, _MOST_VALUE = 0.45, 0.3  # of the whole width
_LINES = 2


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its share from 0 to 1, the value as it is read, and a mark to compare with."""

    label: str
    share: float
    value: str
    mark: float | None = None


@dataclass(frozen=True, slots=True)
class _Row:
    """One bar with its label in lines, and how tall that becomes."""

    bar: Bar
    lines: tuple[str, ...]
    height: float


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars below each other, the label to the left of its bar or above it."""

    bars: tuple[Bar, ...]
    colour: str = "primary"
    above: bool = False
    size: float = 10

    def height(self, width: float, ruler: Ruler) -> float:
        """Return the height of all rows."""
        return sum(row.height for row in self._rows(width, ruler))

    def draw(self, surface: Surface, width: float) -> None:
        """Draw row by row."""
        y = 0.0
        label, value = self._columns(width, surface)
        for row in self._rows(width, surface):
            if self.above:
                self._draw_above(surface, width, y, row)
            else:
                self._draw_beside(surface, (label, value, width), y, row)
            y += row.height

    @property
    def _plain(self) -> Lettering:
        return Lettering(self.size)

    @property
    def _strong(self) -> Lettering:
        return Lettering(self.size, strong=True)

    @property
    def _leading(self) -> float:
        return self.size * 1.25

    def _columns(self, width: float, ruler: Ruler) -> tuple[float, float]:
        """Return how wide the labels and the values become."""
        label = min(widest(tuple(bar.label for bar in self.bars), self._plain, ruler), _MOST_LABEL * width)
        value = min(widest(tuple(bar.value for bar in self.bars), self._strong, ruler), _MOST_VALUE * width)
        return label, value

    def _rows(self, width: float, ruler: Ruler) -> list[_Row]:
        label, value = self._columns(width, ruler)
        room, pitch = label, self.size * 1.85
        if self.above:
            room, pitch = width - value - self.size, self.size * 2.6
        rows = []
        for bar in self.bars:
            lines = wrapped(bar.label, self._plain, room + 0.01, ruler, _LINES)
            rows.append(_Row(bar, lines, pitch + self._leading * (max(len(lines), 1) - 1)))
        return rows

    def _draw_beside(self, surface: Surface, columns: tuple[float, float, float], y: float, row: _Row) -> None:
        label, value, width = columns
        middle, gap = y + row.height / 2, self.size * 0.8
        baseline = middle + self.size * 0.34 - self._leading * (len(row.lines) - 1) / 2
        for number, line in enumerate(row.lines):
            surface.text(Point(0, baseline + number * self._leading), line, self._plain)
        left, right = label + gap * (label > 0), width - (value + gap) * (value > 0)
        track = Box(left, middle - self.size * 0.45, max(right - left, 0), self.size * 0.9)
        self._draw_track(surface, track, row.bar)
        text = elided(row.bar.value, self._strong, value + 0.01, surface)
        surface.text(Point(width, middle + self.size * 0.34), text, self._strong, anchor="right")

    def _draw_above(self, surface: Surface, width: float, y: float, row: _Row) -> None:
        baseline = y + self.size * 1.1
        for number, line in enumerate(row.lines):
            surface.text(Point(0, baseline + number * self._leading), line, self._plain)
        text = elided(row.bar.value, self._strong, _MOST_VALUE * width + 0.01, surface)
        surface.text(Point(width, baseline), text, self._strong, anchor="right")
        top = baseline + self._leading * (max(len(row.lines), 1) - 1) + self.size * 0.5
        self._draw_track(surface, Box(0, top, width, self.size * 0.45), row.bar)

    def _draw_track(self, surface: Surface, track: Box, bar: Bar) -> None:
        radius = min(2.0, track.height / 2)
        surface.rect(track, Ink(fill="track"), radius)
        full = track.width * clamped(bar.share)
        if full > 0:
            surface.rect(track._replace(width=full), Ink(fill=self.colour), min(radius, full / 2))
        if bar.mark is not None:
            x = min(max(track.x + track.width * clamped(bar.mark), track.x + 0.6), track.x + track.width - 0.6)
            over = self.size * 0.25
            foot = track.y + track.height + over
            surface.line(Point(x, track.y - over), Point(x, foot), Ink(stroke="ink", width=self.size * 0.12))


def clamped(share: float) -> float:
    """Return a share between 0 and 1; what is no number counts as 0."""
    return min(max(share, 0.0), 1.0) if share == share else 0.0  # noqa: PLR0124 - only NaN differs from itself

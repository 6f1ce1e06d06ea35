"""One bar that is divided: who answered what, or who pays how much."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from klyngeapp.drawing.lettering import elided, one_line, wrapped
from klyngeapp.drawing.palette import DARK, LIGHT
from klyngeapp.drawing.surface import Box, Ink, Lettering, Point, Ruler, Surface

_GAP, _AIR = 1.5, 3.5
_LEAST_CONTRAST = 4.5
_MOST_VALUE = 0.45  # of the width, for a value of the legend


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its amount, the value as it is read, and what stands inside it if there is room."""

    label: str
    amount: float
    value: str
    colour: str
    inside: str = ""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry of the legend: where it stands, and its texts."""

    part: Part
    x: float
    y: float
    lines: tuple[str, ...]
    value: str


@dataclass(frozen=True, slots=True)
class Strip:
    """A stacked bar over the whole width, and its legend."""

    parts: tuple[Part, ...]
    legend: Literal["rows", "line", "none"] = "rows"
    thickness: float = 20
    size: float = 10

    def height(self, width: float, ruler: Ruler) -> float:
        """Return the height of the bar and its legend."""
        return self._legend(width, ruler)[1]

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the bar, then the legend."""
        self._draw_bar(surface, width)
        entries, _ = self._legend(width, surface)
        for entry in entries:
            self._draw_entry(surface, width, entry)

    @property
    def _plain(self) -> Lettering:
        return Lettering(self.size)

    @property
    def _pitch(self) -> float:
        return self.size * 1.8

    def _draw_bar(self, surface: Surface, width: float) -> None:
        seen = [part for part in self.parts if part.amount > 0]
        total = sum(part.amount for part in seen)
        if not seen:
            surface.rect(Box(0, 0, width, self.thickness), Ink(fill="track"))
            return
        gap = min(_GAP, width / len(seen) / 4)
        room, x = width - gap * (len(seen) - 1), 0.0
        lettering = Lettering(max(self.size - 0.5, 8), strong=True)
        for part in seen:
            wide = room * (part.amount / total)
            surface.rect(Box(x, 0, wide, self.thickness), Ink(fill=part.colour))
            text, colour = one_line(part.inside), readable_on(part.colour)
            if (
                text
                and colour
                and surface.text_width(text, lettering) + 2 * _AIR <= wide
                and self.thickness >= lettering.size
            ):
                at = Point(x + wide / 2, self.thickness / 2 + lettering.size * 0.34)
                surface.text(at, text, lettering, colour=colour, anchor="centre")
            x += wide + gap

    def _legend(self, width: float, ruler: Ruler) -> tuple[list[_Entry], float]:
        """Return the entries of the legend, and where they end."""
        if self.legend == "none" or not self.parts:
            return [], self.thickness
        return self._in_rows(width, ruler) if self.legend == "rows" else self._in_lines(width, ruler)

    def _in_rows(self, width: float, ruler: Ruler) -> tuple[list[_Entry], float]:
        entries, y = [], self.thickness + self.size
        for part in self.parts:
            value = elided(part.value, self._plain, _MOST_VALUE * width, ruler)
            room = width - self.size * 1.6 - ruler.text_width(value, self._plain) - self.size
            lines = wrapped(part.label, self._plain, room, ruler, 2)
            entries.append(_Entry(part, 0, y, lines, value))
            y += self._pitch + self.size * 1.25 * (max(len(lines), 1) - 1)
        return entries, y

    def _in_lines(self, width: float, ruler: Ruler) -> tuple[list[_Entry], float]:
        entries, x, y = [], 0.0, self.thickness + self.size
        for part in self.parts:
            text = elided(f"{part.label} {part.value}", self._plain, width - self.size * 1.5, ruler)
            wide = self.size * 1.5 + ruler.text_width(text, self._plain)
            if x > 0 and x + wide > width:
                x, y = 0.0, y + self._pitch
            entries.append(_Entry(part, x, y, (text,), ""))
            x += wide + self.size * 2.5
        return entries, y + self._pitch

    def _draw_entry(self, surface: Surface, width: float, entry: _Entry) -> None:
        side = self.size * 0.9
        top = entry.y + (self._pitch - side) / 2
        surface.rect(Box(entry.x, top, side, side), Ink(fill=entry.part.colour))
        baseline = entry.y + self._pitch / 2 + self.size * 0.34
        left = entry.x + self.size * (1.6 if self.legend == "rows" else 1.5)
        for number, line in enumerate(entry.lines):
            surface.text(Point(left, baseline + number * self.size * 1.25), line, self._plain)
        surface.text(Point(width, baseline), entry.value, self._plain, anchor="right")


def readable_on(ground: str) -> str:
    """Return the name of the text colour that is read on a ground by day and by night; empty where none is."""
    names = ("on", "ink")
    worst = {name: min(contrast(name, ground, palette) for palette in (LIGHT, DARK)) for name in names}
    best = max(names, key=worst.__getitem__)
    return best if worst[best] >= _LEAST_CONTRAST else ""


def contrast(one: str, other: str, palette: Mapping[str, str]) -> float:
    """Return the contrast of two colours as WCAG counts it, from 1 to 21."""
    light, dark = sorted((_luminance(palette[one]), _luminance(palette[other])), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(code: str) -> float:
    shares = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

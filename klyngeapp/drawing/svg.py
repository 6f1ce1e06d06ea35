"""A surface that writes SVG: pictures for web pages and other programs."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from xml.sax.saxutils import escape, quoteattr

from klyngeapp.drawing.surface import (
    Anchor,
    Box,
    Close,
    Curve,
    Drawing,
    Ink,
    Lettering,
    Move,
    Path,
    Point,
    Ruler,
    To,
)

_SANS = "Source Sans 3, Source Sans Pro, sans-serif"
_SERIF = "Source Serif 4, Source Serif Pro, serif"
_ANCHORS = {"centre": "middle", "right": "end"}


class SvgSurface:
    """Collects elements; `file` is the whole picture."""

    def __init__(self, width: float, height: float, palette: Mapping[str, str], ruler: Ruler) -> None:
        self._width, self._height = width, height
        self._palette, self._ruler = palette, ruler
        self._written: list[str] = []
        self._clips = 0
        self.title, self.description = "", ""

    def text_width(self, text: str, lettering: Lettering) -> float:
        """Return the width of a text on one line."""
        return self._ruler.text_width(text, lettering)

    def rect(self, box: Box, ink: Ink, radius: float = 0) -> None:
        """Draw a rectangle, with round corners if a radius is given."""
        x, y, width, height = map(_number, box)
        corner = f' rx="{_number(radius)}"' if radius else ""
        self._add(f'<rect x="{x}" y="{y}" width="{width}" height="{height}"{corner}{self._looks(ink)}/>')

    def line(self, start: Point, end: Point, ink: Ink) -> None:
        """Draw a straight line in the stroke's colour."""
        (x1, y1), (x2, y2) = map(_pair, (start, end))
        self._add(f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"{self._looks(ink)}/>')

    def circle(self, centre: Point, radius: float, ink: Ink) -> None:
        """Draw a circle."""
        x, y = _pair(centre)
        self._add(f'<circle cx="{x}" cy="{y}" r="{_number(radius)}"{self._looks(ink)}/>')

    def path(self, path: Path, ink: Ink) -> None:
        """Draw a path."""
        if path:
            self._add(f'<path d="{_steps(path)}"{self._looks(ink)}/>')

    def text(self, at: Point, text: str, lettering: Lettering, *, colour: str = "ink", anchor: Anchor = "left") -> None:
        """Draw a text on one line; `at` is on its baseline, at its left end, its middle or its right end."""
        words = _clean(text)
        if not words:
            return
        x, y = _pair(at)
        looks = f' font-family="{_SERIF if lettering.serif else _SANS}" font-size="{_number(lettering.size)}"'
        if lettering.strong:
            looks += ' font-weight="600"'
        elif lettering.italic:
            looks += ' font-style="italic"'
        if anchor != "left":
            looks += f' text-anchor="{_ANCHORS[anchor]}"'
        self._add(f'<text x="{x}" y="{y}"{looks} fill="{self._palette[colour]}">{escape(words)}</text>')

    @contextmanager
    def clipped(self, path: Path) -> Iterator[None]:
        """Draw only what is inside a path, until the context ends."""
        self._clips += 1
        name = f"clip{self._clips}"
        self._add(f'<clipPath id="{name}"><path d="{_steps(path)}"/></clipPath>')
        self._add(f'<g clip-path="url(#{name})">')
        yield
        self._add("</g>")

    def file(self) -> str:
        """Return the finished file."""
        width, height = _number(self._width), _number(self._height)
        spoken = f" aria-label={quoteattr(_clean(self.title))}" if self.title else ""
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
            f' viewBox="0 0 {width} {height}" role="img"{spoken}>'
        )
        told = [f"<title>{escape(_clean(self.title))}</title>"] if self.title else []
        told += [f"<desc>{escape(_clean(self.description))}</desc>"] if self.description else []
        return "\n".join([head, *told, *self._written, "</svg>"]) + "\n"

    def _add(self, element: str) -> None:
        self._written.append(element)

    def _looks(self, ink: Ink) -> str:
        looks = f' fill="{self._palette[ink.fill]}"' if ink.fill else ' fill="none"'
        if ink.fill and ink.opacity < 1:
            looks += f' fill-opacity="{_number(ink.opacity)}"'
        if not ink.stroke:
            return looks
        looks += f' stroke="{self._palette[ink.stroke]}" stroke-width="{_number(ink.width)}"'
        if ink.dash:
            looks += f' stroke-dasharray="{" ".join(map(_number, ink.dash))}"'
        if ink.round_ends:
            looks += ' stroke-linecap="round" stroke-linejoin="round"'
        return looks


def svg_of(
    drawing: Drawing, width: float, palette: Mapping[str, str], ruler: Ruler, *, title: str = "", description: str = ""
) -> str:
    """Return a drawing as an SVG file, `width` wide; the title and the description are for screen readers."""
    surface = SvgSurface(width, drawing.height(width, ruler), palette, ruler)
    surface.title, surface.description = title, description
    drawing.draw(surface, width)
    return surface.file()


def _number(value: float) -> str:
    written = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if written in ("-0", "") else written


def _pair(point: Point) -> tuple[str, str]:
    return _number(point.x), _number(point.y)


def _steps(path: Path) -> str:
    written = []
    for step in path:
        match step:
            case Move(to):
                written.append("M" + " ".join(_pair(to)))
            case Curve(first, second, to):
                written.append("C" + " ".join((*_pair(first), *_pair(second), *_pair(to))))
            case Close():
                written.append("Z")
            case To(to):
                written.append("L" + " ".join(_pair(to)))
    return " ".join(written)


def _allowed(letter: str) -> bool:
    """Return whether a letter may stand in XML, and on a line."""
    code = ord(letter)
    return letter.isprintable() and not 0xD800 <= code <= 0xDFFF and code not in (0xFFFE, 0xFFFF)


def _clean(text: str) -> str:
    return " ".join("".join(letter if _allowed(letter) else " " for letter in text).split())

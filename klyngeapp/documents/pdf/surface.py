"""Where drawings meet the PDF: a surface on a page, and a ruler that needs no page."""

from collections.abc import Iterator
from contextlib import contextmanager

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from klyngeapp.documents.pdf.fonts import Face, font, shown, width
from klyngeapp.documents.pdf.styles import colour
from klyngeapp.drawing.palette import LIGHT
from klyngeapp.drawing.surface import (
    Anchor,
    Box,
    Close,
    Curve,
    Ink,
    Lettering,
    Move,
    Path,
    Point,
    To,
)

_SHARES = {"left": 0.0, "centre": 0.5, "right": 1.0}  # how much of a text lies to the left of its point


class PdfRuler:
    """Knows how wide a text becomes in a PDF, before there is a page."""

    def text_width(self, text: str, lettering: Lettering) -> float:
        """Return the width of a text on one line, in points."""
        face = face_of(lettering)
        return width(_on_one_line(text, face), face) * lettering.size / 1000


class PdfSurface(PdfRuler):
    """A part of a page that can be drawn on.

    It marks no content: whoever places the drawing does.
    """

    def __init__(self, canvas: Canvas, x: float, top: float) -> None:
        self._canvas, self._x, self._top = canvas, x, top

    def rect(self, box: Box, ink: Ink, radius: float = 0) -> None:
        """Draw a rectangle, with round corners if a radius is given."""
        x, y, wide, high = self._x + box.x, self._top - box.y - box.height, box.width, box.height
        round_by = min(radius, wide / 2, high / 2)
        with self._inked(ink):
            fill, stroke = int(bool(ink.fill)), int(bool(ink.stroke))
            if round_by > 0:
                self._canvas.roundRect(x, y, wide, high, round_by, stroke=stroke, fill=fill)
            else:
                self._canvas.rect(x, y, wide, high, stroke=stroke, fill=fill)

    def line(self, start: Point, end: Point, ink: Ink) -> None:
        """Draw a straight line in the stroke's colour."""
        with self._inked(ink):
            self._canvas.line(self._x + start.x, self._top - start.y, self._x + end.x, self._top - end.y)

    def circle(self, centre: Point, radius: float, ink: Ink) -> None:
        """Draw a circle."""
        with self._inked(ink):
            fill, stroke = int(bool(ink.fill)), int(bool(ink.stroke))
            self._canvas.circle(self._x + centre.x, self._top - centre.y, radius, stroke=stroke, fill=fill)

    def path(self, path: Path, ink: Ink) -> None:
        """Draw a path."""
        if path:
            with self._inked(ink):
                self._canvas.drawPath(self._traced(path), stroke=int(bool(ink.stroke)), fill=int(bool(ink.fill)))

    def text(self, at: Point, text: str, lettering: Lettering, *, colour: str = "ink", anchor: Anchor = "left") -> None:
        """Draw a text on one line; `at` is on its baseline, at its left end, its middle or its right end."""
        face = face_of(lettering)
        words = _on_one_line(text, face)
        if not words:
            return
        font(face)
        wide = width(words, face) * lettering.size / 1000
        written = self._canvas.beginText()
        written.setFont(face.value, lettering.size)
        written.setFillColor(_named(colour))
        written.setTextOrigin(self._x + at.x - wide * _SHARES[anchor], self._top - at.y)
        written.textOut(words)
        self._canvas.drawText(written)

    @contextmanager
    def clipped(self, path: Path) -> Iterator[None]:
        """Draw only what is inside a path, until the context ends."""
        self._canvas.saveState()
        self._canvas.clipPath(self._traced(path), stroke=0, fill=0)
        yield
        self._canvas.restoreState()

    @contextmanager
    def _inked(self, ink: Ink) -> Iterator[None]:
        self._canvas.saveState()
        if ink.fill:
            self._canvas.setFillColor(_named(ink.fill))
            if ink.opacity < 1:
                self._canvas.setFillAlpha(max(ink.opacity, 0))
        if ink.stroke:
            self._canvas.setStrokeColor(_named(ink.stroke))
            self._canvas.setLineWidth(ink.width)
            self._canvas.setLineCap(int(ink.round_ends))
            self._canvas.setLineJoin(int(ink.round_ends))
            self._canvas.setDash(list(ink.dash))
        yield
        self._canvas.restoreState()

    def _traced(self, path: Path) -> PDFPathObject:
        traced = self._canvas.beginPath()
        for step in path:
            match step:
                case Move(to):
                    traced.moveTo(*self._there(to))
                case To(to):
                    traced.lineTo(*self._there(to))
                case Curve(first, second, to):
                    traced.curveTo(*self._there(first), *self._there(second), *self._there(to))
                case Close():
                    traced.close()
        return traced

    def _there(self, point: Point) -> tuple[float, float]:
        return self._x + point.x, self._top - point.y


def face_of(lettering: Lettering) -> Face:
    """Return the face that a lettering is set in."""
    if lettering.serif:
        if lettering.strong:
            return Face.SERIF_SEMIBOLD
        return Face.SERIF_ITALIC if lettering.italic else Face.SERIF
    if lettering.strong:
        return Face.SANS_SEMIBOLD
    return Face.SANS_ITALIC if lettering.italic else Face.SANS


def _named(name: str) -> object:
    return colour(LIGHT[name])


def _on_one_line(text: str, face: Face) -> str:
    return shown(text, face).replace("\n", " ")

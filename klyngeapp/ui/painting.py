"""The screen as a surface: what the drawing room draws, painted by Qt."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from klyngeapp.drawing.surface import Anchor, Box, Close, Curve, Ink, Lettering, Move, Path, Point
from klyngeapp.ui import fonts
from klyngeapp.ui.look import Look


class ScreenRuler:
    """Knows how wide a text becomes on the screen."""

    def text_width(self, text: str, lettering: Lettering) -> float:
        """Return the width of a text on one line, in logical pixels."""
        return QFontMetricsF(_font(lettering)).horizontalAdvance(text)


class ScreenSurface(ScreenRuler):
    """Paints on a widget or an image; sizes are logical pixels."""

    def __init__(self, painter: QPainter, look: Look) -> None:
        self._painter = painter
        self._look = look
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)

    def rect(self, box: Box, ink: Ink, radius: float = 0) -> None:
        """Draw a rectangle, with round corners if a radius is given."""
        self._take(ink)
        self._painter.drawRoundedRect(QRectF(*box), radius, radius)

    def line(self, start: Point, end: Point, ink: Ink) -> None:
        """Draw a straight line in the stroke's colour."""
        self._take(ink)
        self._painter.drawLine(QPointF(*start), QPointF(*end))

    def circle(self, centre: Point, radius: float, ink: Ink) -> None:
        """Draw a circle."""
        self._take(ink)
        self._painter.drawEllipse(QPointF(*centre), radius, radius)

    def path(self, path: Path, ink: Ink) -> None:
        """Draw a path."""
        self._take(ink)
        self._painter.drawPath(_path(path))

    def text(self, at: Point, text: str, lettering: Lettering, *, colour: str = "ink", anchor: Anchor = "left") -> None:
        """Draw a text on one line; `at` is on its baseline, at its left end, its middle or its right end."""
        font = _font(lettering)
        shift = {"left": 0.0, "centre": 0.5, "right": 1.0}[anchor] * QFontMetricsF(font).horizontalAdvance(text)
        self._painter.setFont(font)
        self._painter.setPen(self._look.colour(colour))
        self._painter.drawText(QPointF(at.x - shift, at.y), text)

    @contextmanager
    def clipped(self, path: Path) -> Iterator[None]:
        """Draw only what is inside a path, until the context ends."""
        self._painter.save()
        self._painter.setClipPath(_path(path), Qt.ClipOperation.IntersectClip)
        try:
            yield
        finally:
            self._painter.restore()

    def _take(self, ink: Ink) -> None:
        if ink.fill:
            colour = self._look.colour(ink.fill)
            colour.setAlphaF(ink.opacity)
            self._painter.setBrush(QBrush(colour))
        else:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(_pen(ink, self._look) if ink.stroke else QPen(Qt.PenStyle.NoPen))


def _pen(ink: Ink, look: Look) -> QPen:
    pen = QPen(look.colour(ink.stroke), ink.width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if ink.round_ends else Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if ink.round_ends else Qt.PenJoinStyle.MiterJoin)
    if ink.dash and ink.width:
        # Qt counts dashes in widths of the pen.
        pen.setDashPattern([length / ink.width for length in ink.dash])
    return pen


def _path(path: Path) -> QPainterPath:
    made = QPainterPath()
    for part in path:
        if isinstance(part, Move):
            made.moveTo(QPointF(*part.to))
        elif isinstance(part, Curve):
            made.cubicTo(QPointF(*part.first), QPointF(*part.second), QPointF(*part.to))
        elif isinstance(part, Close):
            made.closeSubpath()
        else:
            made.lineTo(QPointF(*part.to))
    return made


def _font(lettering: Lettering) -> QFont:
    return fonts.font(round(lettering.size), strong=lettering.strong, serif=lettering.serif, italic=lettering.italic)

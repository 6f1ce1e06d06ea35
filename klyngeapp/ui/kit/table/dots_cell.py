"""Five dots in a cell, and the word beside them: its text is the number, and on a second line the word."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from klyngeapp.ui.look import Look

MOST = 5
_STEP, _DOT, _AIR = 14, 10, 6
_COLOURS = {1: "clay", 2: "clay", 3: "warn"}


def paint(painter: QPainter, look: Look, inside: QRectF, text: str, font: QFont) -> None:
    """Paint the dots of a text such as "4", and the word of its second line."""
    number, _line, word = text.partition("\n")
    if not number.isdecimal():
        return
    value, size, step = int(number), look.px(_DOT), look.px(_STEP)
    colour = _COLOURS.get(value, "primary")
    for place in range(MOST):
        is_full = place < value
        painter.setBrush(look.colour(colour) if is_full else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen if is_full else QPen(look.colour("edge"), 1.2))
        radius = size / 2 if is_full else size / 2 - 0.6
        painter.drawEllipse(QPointF(inside.left() + size / 2 + place * step, inside.center().y()), radius, radius)
    inside = inside.adjusted(dots_width(look), 0, 0, 0)
    painter.setFont(font)
    painter.setPen(look.colour("clay" if value <= 2 else "ink"))
    shown = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, int(inside.width()))
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def dots_width(look: Look) -> int:
    """Return the width of the dots, with the gap before the word."""
    return look.px(MOST * _STEP) + look.px(_AIR)

"""The number of an action area on a round of its soft colour. It says nothing that the name beside it does not."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from klyngeapp.drawing.palette import area_colour
from klyngeapp.ui.look import Look

_ROUND = 32


class NumberTile(QWidget):
    """A round with the number of an area, by its place counted from nought; -1 is an empty place."""

    def __init__(self, look: Look, place: int, size: int = _ROUND) -> None:
        super().__init__()
        self._look, self._place = look, place
        self.setFixedSize(look.px(size), look.px(size))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the round and its number."""
        if self._place < 0:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        colour = area_colour(self._place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(f"{colour}_s"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(self._look.colour(colour))
        painter.setFont(self._look.font("strong"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._place + 1))
        painter.end()

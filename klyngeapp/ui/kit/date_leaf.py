"""A leaf of a calendar, for a day that matters."""

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from klyngeapp.i18n import days
from klyngeapp.ui import fonts
from klyngeapp.ui.look import Look

_LEAF = 64


class DateLeaf(QWidget):
    """A leaf of a calendar: the month in clay, the day below it. Read aloud as the whole date."""

    def __init__(self, look: Look, day: date) -> None:
        super().__init__()
        self._look, self._day = look, day
        self.setFixedSize(look.px(_LEAF), look.px(_LEAF))
        self.setAccessibleName(days.whole_day(day))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the leaf."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()), look.px(10), look.px(10))
        across = self.width()
        middle = Qt.AlignmentFlag.AlignCenter
        painter.setPen(look.colour("clay"))
        painter.setFont(look.font("small_strong"))
        painter.drawText(QRectF(0, look.px(6), across, look.px(22)), middle, days.month_on_leaf(self._day))
        painter.setPen(look.colour("ink"))
        painter.setFont(fonts.font(look.px(28), strong=True, serif=True))
        painter.drawText(QRectF(0, look.px(26), across, look.px(34)), middle, str(self._day.day))
        painter.end()

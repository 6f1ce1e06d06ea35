"""The dot of an action area, and a bar of how much there is. Both say nothing that the words beside do not."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from klyngeapp.ui.look import Look

_DOT, _BAR = 12, 8


class Dot(QWidget):
    """The dot of an action area; its name stands beside it."""

    def __init__(self, look: Look, colour: str) -> None:
        super().__init__()
        self._look, self._colour = look, colour
        self.setFixedSize(look.px(_DOT), look.px(_DOT))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(self._colour))
        painter.drawEllipse(QRectF(self.rect()))
        painter.end()


class Part(QWidget):
    """A bar that shows how much of a whole is there; the words below it say the same."""

    def __init__(self, look: Look, part: float) -> None:
        super().__init__()
        self._look, self._part = look, part
        self.setFixedHeight(look.px(_BAR))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a least size."""
        return QSize(40, self._look.px(_BAR))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the track and what is reached of it."""
        painter, high = QPainter(self), float(self.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for share, colour in ((1.0, "track"), (self._part, "primary")):
            if share > 0:
                painter.setBrush(self._look.colour(colour))
                painter.drawRoundedRect(QRectF(0, 0, max(self.width() * share, high), high), high / 2, high / 2)
        painter.end()

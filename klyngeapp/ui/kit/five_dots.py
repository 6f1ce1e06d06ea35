"""Five dots that say how much, from 1 to 5: clicked, or set with the keys 1 to 5 (0 takes them away)."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.look import Look

_MOST, _STEP, _DOT, _EDGE, _TALL = 5, 16, 10, 6, 30


class FiveDots(QWidget):
    """Shows a number from 1 to 5, 0 for none. `chosen` carries another one."""

    chosen = Signal(int)

    def __init__(self, look: Look, name: str, value: int) -> None:
        super().__init__()
        self._look, self.value = look, value
        self.is_open = True  # False in a file that can only be read
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        said = _("{name}: {number} of 5", name=name, number=value) if value else _("{name}: not said", name=name)
        self.setAccessibleName(said)
        self.setAccessibleDescription(_("Press 1 to 5, or 0 for none."))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the five dots."""
        return QSize(self._look.px(_MOST * _STEP) + 2 * _EDGE, self._look.px(_TALL))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same."""
        return self.sizeHint()

    def _choose(self, value: int) -> None:
        if self.is_open and value != self.value:
            self.chosen.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Set a number; the arrows go one up or down."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = event.key()
        if key in steps:
            self._choose(min(max(self.value + steps[Qt.Key(key)], 1), _MOST))
        elif event.text() in tuple("012345"):
            self._choose(int(event.text()))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Set the number that was clicked; the dot that is the last already takes one away."""
        super().mouseReleaseEvent(event)
        step = self._look.px(_MOST * _STEP) / _MOST
        at = min(max(int((event.position().x() - _EDGE) / step) + 1, 1), _MOST)
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(at - 1 if at == self.value else at)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the dots, and the ring of the focus."""
        look, step = self._look, self._look.px(_MOST * _STEP) / _MOST
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = look.px(_DOT) / 2
        for place in range(_MOST):
            is_full = place < self.value
            painter.setBrush(look.colour("primary") if is_full else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("primary" if is_full else "edge"), 1.2))
            painter.drawEllipse(QPointF(_EDGE + step * (place + 0.5), self.height() / 2), radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("primary"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

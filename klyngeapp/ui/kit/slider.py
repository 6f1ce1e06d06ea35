"""A slider in steps. What it shows follows at once; `settled` comes when one has let go of it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle

from klyngeapp.ui.look import Look

_SETTLED_AFTER = 700  # milliseconds after the last key
_HANDLE, _EDGES, _DOT = 22, 4, 2.5


class Slider(QSlider):
    """Whole numbers from `least` to `most`, in steps; a dot marks each of `marks`."""

    settled = Signal(int)

    def __init__(self, look: Look, least: int, most: int, step: int, marks: Sequence[int] = ()) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look, self._step, self._marks = look, step, marks
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setPageStep(step)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._settle_soon = QTimer(self)
        self._settle_soon.setSingleShot(True)
        self._settle_soon.setInterval(_SETTLED_AFTER)
        self._settle_soon.timeout.connect(self._on_settled)
        self.valueChanged.connect(self._on_value)
        self.sliderReleased.connect(self._settle_soon.start)

    def _on_value(self, value: int) -> None:
        even = round(value / self._step) * self._step
        if even != value:
            self.setValue(even)
        elif not self.isSliderDown():
            self._settle_soon.start()

    def _on_settled(self) -> None:
        if not self.isSliderDown():
            self.settled.emit(self.value())

    def finish(self) -> None:
        """Settle now, if a key or the wheel has just moved it."""
        if self._settle_soon.isActive():
            self._settle_soon.stop()
            self._on_settled()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the slider, and the dots where its handle is not."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("edge"))
        handle = self._look.px(_HANDLE) + _EDGES
        room = self.width() - handle
        at = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), self.value(), room)
        for mark in self._marks:
            place = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), mark, room)
            if abs(place - at) > handle / 2:
                painter.drawEllipse(QPointF(place + handle / 2, self.height() / 2), _DOT, _DOT)
        painter.end()

"""Bars on a line of months whose ends can be moved, with the mouse or with keys. What they mean is not our concern."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from klyngeapp.drawing.grips import GRIP, draw_grips
from klyngeapp.drawing.surface import Box
from klyngeapp.drawing.timeline import Timeline
from klyngeapp.ui.kit.labels import name, tip
from klyngeapp.ui.look import Look
from klyngeapp.ui.painting import ScreenRuler, ScreenSurface

End = Literal["first", "last"]


@dataclass(frozen=True)
class BarWords:
    """What a screen reader says of a bar, and of each of its ends when it is chosen."""

    name: str
    first: str
    last: str


class Handle(QWidget):
    """One bar: it has the focus, and takes hold of its ends."""

    def __init__(self, bars: "SpanBars", place: int) -> None:
        super().__init__(bars)
        self._bars, self.place = bars, place
        self._pressed: tuple[End, float] | None = None
        self._by = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Become the chosen bar."""
        super().focusInEvent(event)
        self._bars.choose(self.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and right move the chosen end a month, Home and End choose one, Enter opens the bar."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._bars.moved.emit(self.place, self._bars.end, 1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._bars.choose(self.place, "first" if key == Qt.Key.Key_Home else "last")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._bars.opened.emit(self.place)
        elif key == Qt.Key.Key_Escape and self._pressed is not None:
            self._pressed, self._by = None, 0
            self._bars.dragged.emit(self.place, self._bars.end, 0)
        else:
            super().keyPressEvent(event)

    def _end_at(self, x: float) -> End | None:
        # The chosen bar has room for its grips; the others stand back from it.
        reach = self._bars.reach * (2 if self._bars.place == self.place else 1)
        if x <= reach:
            return "first"
        return "last" if x >= self.width() - reach else None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of an end of the bar."""
        end = self._end_at(event.position().x())
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._bars.choose(self.place, end or self._bars.end)
        if end is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._by = (end, event.globalPosition().x()), 0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show what the end would become, in whole months."""
        if self._pressed is None:
            over = self._end_at(event.position().x()) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.PointingHandCursor)
            return
        end, from_x = self._pressed
        by = round((event.globalPosition().x() - from_x) / self._bars.month_held)
        if by != self._by:
            self._by = by
            self._bars.dragged.emit(self.place, end, by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the end stay where it is now."""
        super().mouseReleaseEvent(event)
        if self._pressed is not None:
            end, by = self._pressed[0], self._by
            self._pressed, self._by = None, 0
            if by:
                self._bars.moved.emit(self.place, end, by)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the bar."""
        self._bars.opened.emit(self.place)


class SpanBars(QWidget):
    """Shows a timeline whose bars can be chosen. Signals carry the place of the bar: `dragged` and `moved` which end by
    how many months (before and after it is let go), `opened` that its dates are to be typed.
    """

    dragged = Signal(int, str, int)
    moved = Signal(int, str, int)
    opened = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._drawing: Timeline | None = None
        self.place, self.end = -1, "last"
        self.handles: list[Handle] = []
        self.month_held = 1.0  # the width of a month when the drag began: the axis may become another
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def reach(self) -> int:
        """Return how far a grip reaches out of its bar."""
        return self._look.px(GRIP[0]) // 2 + 2

    def show_bars(self, drawing: Timeline, words: Sequence[BarWords], said: tuple[str, str]) -> None:
        """Show a timeline with the words for its bars, in order of time; `said` names and describes all of it. At first
        the bar of now is chosen.
        """
        self._drawing = drawing
        name(self, *said)
        while len(self.handles) > len(words):
            self.handles.pop().deleteLater()
        while len(self.handles) < len(words):
            made = Handle(self, len(self.handles))
            made.show()
            self.handles.append(made)
        self._words = tuple(words)
        if not 0 <= self.place < len(words):
            states = [span.state for span, _box in drawing.boxes(self._room)]
            self.place = states.index("now") if "now" in states else 0
        self._place_handles()
        self.updateGeometry()
        self.update()

    @property
    def _inset(self) -> int:
        """Return the room at both sides, in which the grips of the outermost bars stand."""
        return self.reach

    @property
    def _room(self) -> int:
        return max(self.width() - 2 * self._inset, 1)

    def choose(self, place: int, end: str = "") -> None:
        """Choose a bar, and one of its ends."""
        self.place, self.end = place, end or self.end
        months = len(self._drawing.months) if self._drawing else 1
        self.month_held = max(self._room / max(months, 1), 1.0)
        self._place_handles()
        self.update()

    def _say(self) -> None:
        for number, (handle, words) in enumerate(zip(self.handles, self._words, strict=True)):
            chosen = words.first if self.end == "first" else words.last
            name(handle, words.name, chosen if number == self.place else "")
            handle.setToolTip(tip(words.name))

    def _place_handles(self) -> None:
        if self._drawing is None:
            return
        reach = self.reach
        for handle, (_span, box) in zip(self.handles, self._drawing.boxes(self._room), strict=True):
            back = 0 if handle.place == self.place else 2 * reach  # no bar lies under the grips of another
            left, right = round(box.x) + back, round(box.x + box.width) + 2 * reach - back
            handle.setGeometry(QRect(left, round(box.y) - 3, max(right - left, 4), round(box.height) + 6))
        self._say()

    # size and painting

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how tall the timeline is at a width."""
        return round(self._drawing.height(max(width - 2 * self._inset, 1), ScreenRuler())) + 4 if self._drawing else 0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size to begin with."""
        width = max(self.width(), 300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least width; the height follows from the width there is."""
        return QSize(120, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the bars follow the width."""
        super().resizeEvent(event)
        self._place_handles()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the timeline, and the ring with the grips around the chosen bar."""
        if self._drawing is None:
            return
        painter = QPainter(self)
        surface = ScreenSurface(painter, self._look)
        boxes: list[Box] = [box for _span, box in self._drawing.boxes(self._room)]
        painter.translate(self._inset, 0)
        self._drawing.draw(surface, self._room)
        if 0 <= self.place < len(boxes):
            draw_grips(surface, boxes[self.place], self._look.factor, "first" if self.end == "first" else "last")
        painter.end()

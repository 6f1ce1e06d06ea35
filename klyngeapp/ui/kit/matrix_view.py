"""Dots with names between four corners, moved a step with the arrow keys or with the mouse."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from klyngeapp.drawing.matrix import Mark, Matrix
from klyngeapp.ui.kit.labels import tip
from klyngeapp.ui.look import Look
from klyngeapp.ui.painting import ScreenRuler, ScreenSurface

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_TARGET = 24
_FAR = 4  # pixels before a press becomes a drag
_MANY_STEPS, _LEAP = 20, 5  # with so many steps Shift takes five at a time


@dataclass(frozen=True)
class Dot:
    """A dot: its name, its step to the right and upwards, counted from 0, and what a screen reader says of it."""

    id: str
    label: str
    x: int
    y: int
    said: str


class DotHandle(QWidget):
    """One dot: it has the focus, and can be dragged."""

    def __init__(self, view: "MatrixView", place: int) -> None:
        super().__init__(view)
        self._view, self.place = view, place
        self._from: tuple[float, float] | None = None
        self._is_dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Become the chosen dot."""
        super().focusInEvent(event)
        self._view.choose(self.place)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Be one of many again."""
        super().focusOutEvent(event)
        self._view.choose(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows move a step, Enter opens."""
        by = _ARROWS.get(Qt.Key(event.key()))
        if by is not None:
            dot, far = self._view.dots[self.place], self._view.leap(event)
            self._view.ask_to_move(self.place, dot.x + far * by[0], dot.y + far * by[1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._view.opened.emit(self._view.dots[self.place].id)
        elif event.key() == Qt.Key.Key_Escape and self._from is not None:
            self._from, self._is_dragged = None, False
            self._view.let_go()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the dot."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._from, self._is_dragged = (event.globalPosition().x(), event.globalPosition().y()), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the dot follow."""
        if self._from is None:
            return
        at = event.globalPosition()
        if self._is_dragged or abs(at.x() - self._from[0]) + abs(at.y() - self._from[1]) > _FAR:
            self._is_dragged = True
            here = self.mapToParent(event.position())
            self._view.drag(self.place, here.x(), here.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the dot stay at the nearest step."""
        super().mouseReleaseEvent(event)
        if self._is_dragged:
            here = self.mapToParent(event.position())
            self._from, self._is_dragged = None, False
            self._view.drop(self.place, here.x(), here.y())
        self._from = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open what the dot stands for."""
        self._view.opened.emit(self._view.dots[self.place].id)


class MatrixView(QWidget):
    """Shows dots. `moved` carries the id of a dot and the step it is to go to, `opened` that all of it is wanted."""

    moved = Signal(str, int, int)
    opened = Signal(str)

    def __init__(self, look: Look, steps: int, make: Callable[[tuple[Mark, ...]], Matrix]) -> None:
        """Take the number of steps on each axis, and what makes the drawing of some marks."""
        super().__init__()
        self._look, self._steps, self._make = look, steps, make
        self.dots: tuple[Dot, ...] = ()
        self.handles: list[DotHandle] = []
        self._chosen = -1
        self._drag: tuple[int, float, float] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_dots(self, dots: Sequence[Dot]) -> None:
        """Show other dots; the one with the focus keeps it."""
        holder = next((handle.place for handle in self.handles if handle.hasFocus()), -1)
        held = self.dots[holder].id if holder >= 0 else ""
        self.dots = tuple(dots)
        while len(self.handles) > len(dots):
            self.handles.pop().deleteLater()
        while len(self.handles) < len(dots):
            made = DotHandle(self, len(self.handles))
            made.show()
            self.handles.append(made)
        for handle, dot in zip(self.handles, self.dots, strict=True):
            handle.setAccessibleName(dot.said)
            handle.setToolTip(tip(dot.said))
            if held and dot.id == held:
                handle.setFocus(Qt.FocusReason.OtherFocusReason)
        self._place_handles()
        self.updateGeometry()
        self.update()

    def choose(self, place: int) -> None:
        """Choose a dot, -1 for none."""
        self._chosen = place
        self.update()

    def ask_to_move(self, place: int, x: int, y: int) -> None:
        """Ask for a dot to go to a step, if there is one."""
        dot, last = self.dots[place], self._steps - 1
        x, y = min(max(x, 0), last), min(max(y, 0), last)
        if (x, y) != (dot.x, dot.y):
            self.moved.emit(dot.id, x, y)

    def leap(self, event: QKeyEvent) -> int:
        """Return how many steps an arrow goes: five with Shift, where there are many."""
        is_far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return _LEAP if is_far and self._steps > _MANY_STEPS else 1

    def drag(self, place: int, x: float, y: float) -> None:
        """Show a dot where the mouse is."""
        self._drag = (place, x, y)
        self.update()

    def let_go(self) -> None:
        """Show a dot where it was."""
        self._drag = None
        self.update()

    def drop(self, place: int, x: float, y: float) -> None:
        """Ask for a dot to go to the step nearest to a point."""
        self.let_go()
        across, up = self._parts(x, y)
        last = self._steps - 1
        self.ask_to_move(place, round(across * last), round(up * last))

    def _parts(self, x: float, y: float) -> tuple[float, float]:
        field = self._drawing().field(self.width())
        across, up = (x - field.x) / field.width, 1 - (y - field.y) / field.height
        return min(max(across, 0.0), 1.0), min(max(up, 0.0), 1.0)

    def _drawing(self) -> Matrix:
        last = max(self._steps - 1, 1)
        marks = []
        for place, dot in enumerate(self.dots):
            at = dot.x / last, dot.y / last
            if self._drag is not None and self._drag[0] == place:
                at = self._parts(*self._drag[1:])
            marks.append(Mark(dot.label, at[0], at[1], place == self._chosen))
        return self._make(tuple(marks))

    def _place_handles(self) -> None:
        least = self._look.px(_TARGET)
        for handle, spot in zip(self.handles, self._drawing().spots(self.width()), strict=True):
            (x, y), side = spot.centre, max(least, round(2 * spot.radius))
            handle.setGeometry(QRect(round(x - side / 2), round(y - side / 2), side, side))

    # size and painting

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how tall the square is with the names of its axes."""
        return round(self._drawing().height(width, ScreenRuler()))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size to begin with."""
        width = max(self.width(), 300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size: the height is always needed."""
        return QSize(200, self.heightForWidth(300))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the dots follow the width."""
        super().resizeEvent(event)
        self._place_handles()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the square and its dots."""
        painter = QPainter(self)
        self._drawing().draw(ScreenSurface(painter, self._look), self.width())
        painter.end()

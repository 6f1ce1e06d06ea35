"""The sections of the plan in a list: a tick each, its pages, a sign where something is missing. They can be moved."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from klyngeapp.ui import icons
from klyngeapp.ui.kit.labels import tip
from klyngeapp.ui.look import Look

_ROW, _GRIP, _BOX, _TITLE, _EDGE = 40, 12, 36, 74, 14
_LEAST_TITLE = 60
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A section as it is shown: `pages` are words ("p. 4–5"), `spoken` says all of it aloud."""

    id: str
    title: str
    is_in: bool
    lacks: bool
    pages: str
    spoken: str


class SectionsModel(QAbstractListModel):
    """The lines. `turned` carries the place of one that was ticked or unticked."""

    turned = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; only what has changed where there are as many as before."""
        same = [line.id for line in lines] == [line.id for line in self.lines]
        if not same:
            self.beginResetModel()
        self.lines = tuple(lines)
        if not same:
            self.endResetModel()
        elif self.lines:
            self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - as Qt declares it
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - as Qt declares it
        """Return that a line has one cell."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a line says."""
        if not 0 <= index.row() < len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(line.title)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return line.spoken
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if line.is_in else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, _value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Turn a section on or off, as a screen reader may ask for."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.turned.emit(index.row())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a line."""
        flag = Qt.ItemFlag
        usual = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable
        return usual if index.isValid() else flag.NoItemFlags


class SectionsView(QListView):
    """The list. `chosen` carries the place of the open one, `moved` one and where it goes."""

    chosen = Signal(int)
    moved = Signal(int, int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.rows = SectionsModel(self)
        self._pressed, self._over = -1, -1
        self.setModel(self.rows)
        self.setItemDelegate(_Paint(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setUniformItemSizes(True)
        self.setAccessibleName(name)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.selectionModel().currentChanged.connect(lambda now, _before: self.chosen.emit(now.row()))
        self.rows.modelReset.connect(self.updateGeometry)

    def choose(self, place: int) -> None:
        """Let one be the open one, without telling of it."""
        blocked = self.blockSignals(True)
        self.setCurrentIndex(self.rows.index(place))
        self.blockSignals(blocked)
        self.viewport().update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a height for all lines: the page scrolls."""
        return QSize(300, len(self.rows.lines) * self._look.px(_ROW))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same height."""
        return QSize(200, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space turns a section on and off, Alt with an arrow moves it."""
        place = self.currentIndex().row()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Space and place >= 0:
            self.rows.turned.emit(place)
        elif step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if 0 <= place + step < len(self.rows.lines):
                self.moved.emit(place, place + step)
        else:
            super().keyPressEvent(event)

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Turn a section where its box is pressed; take hold of it elsewhere."""
        at = event.position().toPoint()
        place = self.indexAt(at).row()
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            if self._look.px(_BOX) - 6 <= at.x() < self._look.px(_TITLE) - 4:
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self.rows.turned.emit(place)
                return
            self._pressed = place
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show where the section that is held would go."""
        at = event.position().toPoint()
        if self._pressed >= 0 and event.buttons() & Qt.MouseButton.LeftButton:
            over = self.indexAt(QPoint(5, at.y())).row()
            if over != self._over:
                self._over = over
                self.viewport().update()
            return
        is_over_grip = at.x() < self._look.px(_BOX) - 6
        self.setCursor(Qt.CursorShape.OpenHandCursor if is_over_grip else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of the section where it is."""
        held, over = self._pressed, self._over
        self._pressed = self._over = -1
        super().mouseReleaseEvent(event)
        if held >= 0 and over >= 0 and held != over:
            self.moved.emit(held, over)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the lines, and where the one that is held would go."""
        super().paintEvent(event)
        if self._pressed < 0 or self._over < 0 or self._over == self._pressed:
            return
        box = self.visualRect(self.rows.index(self._over))
        y = box.bottom() if self._over > self._pressed else box.top()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._look.colour("primary"), 3))
        painter.drawLine(box.left() + 8, y, box.right() - 8, y)
        painter.end()


class _Paint(QStyledItemDelegate):
    """Paints a line: grip, box, title, sign, pages."""

    def __init__(self, look: Look, view: SectionsView) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of a line."""
        return QSize(200, self._look.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a line."""
        look, line, box = self._look, self._view.rows.lines[index.row()], QRectF(option.rect)
        is_open = index.row() == self._view.currentIndex().row()
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self._ground(painter, box.adjusted(1, 1, -1, -1), option, is_open=is_open)
        icons.draw(painter, look, "grip-vertical", self._square(box, _GRIP, 18), colour="edge")
        self._tick(painter, self._square(box, _BOX, 24), is_in=line.is_in)
        right = self._at_the_right(painter, box, line)
        painter.setFont(look.font("strong" if is_open else "body"))
        painter.setPen(look.colour("ink" if line.is_in else "ink2"))
        room = QRectF(box.left() + look.px(_TITLE), box.top(), right - box.left() - look.px(_TITLE), box.height())
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, *, is_open: bool) -> None:
        look = self._look
        if is_open:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("soft"))
            painter.drawRoundedRect(box, 8, 8)
            painter.setBrush(look.colour("primary"))
            painter.drawRoundedRect(QRectF(box.left(), box.top() + 7, 3, box.height() - 14), 1.5, 1.5)
        state: QStyle.StateFlag = option.state
        if is_open and self._view.hasFocus() and state:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("primary"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)

    def _square(self, box: QRectF, left: int, size: int) -> QRectF:
        grown = self._look.px(size)
        return QRectF(box.left() + self._look.px(left), box.center().y() - grown / 2, grown, grown)

    def _tick(self, painter: QPainter, box: QRectF, *, is_in: bool) -> None:
        look = self._look
        painter.setBrush(look.colour("primary" if is_in else "surface"))
        painter.setPen(QPen(look.colour("primary" if is_in else "edge"), 1.2))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if is_in:
            icons.draw(painter, look, "check", box.adjusted(3, 3, -3, -3), colour="on", width=2.6)

    def _at_the_right(self, painter: QPainter, box: QRectF, line: Line) -> float:
        """Paint the pages and the sign, where there is room; return where they begin."""
        look = self._look
        font = look.font("small")
        wide = QFontMetricsF(font).horizontalAdvance(line.pages) + 2
        right = box.right() - look.px(_EDGE)
        if right - wide - box.left() > look.px(_TITLE + _LEAST_TITLE):
            painter.setFont(font)
            painter.setPen(look.colour("ink2"))
            room = QRectF(right - wide, box.top(), wide, box.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, line.pages)
            right -= wide + look.px(10)
        if line.lacks:
            size = look.px(20)
            sign = QRect(round(right - size), round(box.center().y() - size / 2), size, size)
            icons.draw(painter, look, "triangle-alert", QRectF(sign), colour="warn")
            right -= size + look.px(8)
        return right

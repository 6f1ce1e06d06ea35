"""The drawn map with its villages: each has the focus in turn, is moved with the arrows or dragged with the mouse."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from klyngeapp.domain.map_lines import LEADING, led_along
from klyngeapp.store.queries.cluster_map import MapFacts
from klyngeapp.ui.kit.labels import tip
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.look import Look
from klyngeapp.ui.painting import ScreenRuler, ScreenSurface
from klyngeapp.ui.steps.cluster_map import words
from klyngeapp.ui.steps.cluster_map.laid import Laid, lay_out
from klyngeapp.ui.steps.cluster_map.signs import paint_ghost, paint_legends, paint_marks, paint_names, paint_ring

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_STEP, _LEAP, _MOST = 10, 50, 1000  # thousandths: an arrow, one with Shift, the edge
_TARGET, _FAR, _LIVE = 24, 4, 12
_LEAST, _TALLEST, _BELOW = 340, 860, 52  # how tall the map may be, and what stands below it on the page


class VillageHandle(QWidget):
    """One village on the map."""

    def __init__(self, view: "MapView", place: int) -> None:
        super().__init__(view)
        self._view, self.place = view, place
        self._from: QPointF | None = None
        self._is_dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the focus."""
        super().focusInEvent(event)
        self._view.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show it no more."""
        super().focusOutEvent(event)
        self._view.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows move the village, Enter and Space choose it, Esc gives up a drag."""
        key, by = event.key(), _ARROWS.get(Qt.Key(event.key()))
        if by is not None:
            far = _LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
            self._view.move_by(self.place, far * by[0], far * by[1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._view.choose_place(self.place)
        elif key == Qt.Key.Key_Escape and self._from is not None:
            self._from, self._is_dragged = None, False
            self._view.let_go()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the village."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._from, self._is_dragged = event.globalPosition(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the village follow."""
        if self._from is None:
            return
        way = event.globalPosition() - self._from
        if self._is_dragged or way.manhattanLength() > _FAR:
            self._is_dragged = True
            self._view.drag(self.place, way.x(), way.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the village stay there; one that was only pressed is chosen."""
        super().mouseReleaseEvent(event)
        begun, is_dragged = self._from, self._is_dragged
        self._from, self._is_dragged = None, False
        if begun is None:
            return
        if is_dragged:
            self._view.drop(self.place)
        else:
            self._view.choose_place(self.place)


class MapView(QWidget):
    """Shows the map. `moved` carries the id of a village and where it is to stand, `chosen` that it was pressed."""

    moved = Signal(str, int, int)
    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.facts = MapFacts((), (), ())
        self.picked = ""
        self.handles: list[VillageHandle] = []
        self._held: MapFacts | None = None  # as it was when a village was taken hold of
        self._laid: Laid | None = None
        self._ground: QPixmap | None = None
        self._ghost: tuple[QPointF, float] | None = None  # where a village is dragged, and how large it is
        self._tall = look.px(_LEAST)
        self._around: Scroll | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_map(self, facts: MapFacts) -> None:
        """Show this; the village with the focus keeps it."""
        holder = next((one.place for one in self.handles if one.hasFocus()), -1)
        held = self.facts.villages[holder].id if holder >= 0 else ""
        self.facts, self._held = facts, None
        while len(self.handles) > len(facts.villages):
            self.handles.pop().deleteLater()
        while len(self.handles) < len(facts.villages):
            made = VillageHandle(self, len(self.handles))
            made.show()
            self.handles.append(made)
        for handle, one in zip(self.handles, facts.villages, strict=True):
            said = words.spoken(one)
            handle.setAccessibleName(said)
            handle.setToolTip(tip(said))
            if held and one.id == held:
                handle.setFocus(Qt.FocusReason.OtherFocusReason)
        self._lay_out()

    def pick(self, village: str) -> None:
        """Show a village as the chosen one, "" for none."""
        self.picked = village
        self.update()

    def focus_on(self, village: str) -> None:
        """Give a village the focus."""
        for handle, one in zip(self.handles, self.facts.villages, strict=True):
            if one.id == village:
                handle.setFocus(Qt.FocusReason.OtherFocusReason)

    # moving

    def choose_place(self, place: int) -> None:
        """Choose a village."""
        self.chosen.emit(self.facts.villages[place].id)

    def move_by(self, place: int, across: int, down: int) -> None:
        """Ask for a village to go some thousandths of the map aside."""
        one = self.facts.villages[place]
        self._ask(one.id, (one.x, one.y), (one.x + across, one.y + down))

    def drag(self, place: int, across: float, down: float) -> None:
        """Show a village as far from its place as the mouse has gone, in pixels, and its paths along with it."""
        held = self._held = self._held or self.facts
        laid = self._laid
        assert laid is not None
        one = held.villages[place]
        x = _inside(one.x + round(across / max(self.width(), 1) * _MOST))
        y = _inside(one.y + round(down / max(laid.height, 1) * _MOST))
        villages = tuple(replace(other, x=x, y=y) if other.id == one.id else other for other in held.villages)
        shapes = tuple(
            replace(line, points=led_along(line.points, (one.x, one.y), (x, y))) if line.kind in LEADING else line
            for line in held.shapes
        )
        self.facts = replace(held, villages=villages, shapes=shapes)
        if len(villages) > _LIVE:  # to find room for so many names at every step would make it jump
            self._ghost = QPointF(x / _MOST * self.width(), y / _MOST * laid.height), laid.spots[place].radius
            self.update()
        else:
            self._lay_out(below=laid.is_below)

    def let_go(self) -> None:
        """Show all as it was before the drag."""
        if self._held is not None:
            self.facts, self._held = self._held, None
            self._lay_out()

    def drop(self, place: int) -> None:
        """Ask for a village to stay where it was dragged to."""
        there, held = self.facts.villages[place], self._held
        self.let_go()
        if held is not None:
            before = held.villages[place]
            self._ask(there.id, (before.x, before.y), (there.x, there.y))

    def _ask(self, village: str, start: tuple[int, int], end: tuple[int, int]) -> None:
        x, y = _inside(end[0]), _inside(end[1])
        if (x, y) != start:
            self.moved.emit(village, x, y)

    # where it stands

    def _lay_out(self, *, below: bool | None = None) -> None:
        size = (float(max(self.width(), 200)), float(self.height()))
        self._laid = lay_out(self.facts, size, self._look.factor, ScreenRuler(), below=below)
        self._ground = self._ghost = None
        least = self._look.px(_TARGET)
        for handle, spot in zip(self.handles, self._laid.spots, strict=True):
            side = max(least, round(2 * spot.radius))
            handle.setGeometry(QRect(round(spot.centre.x - side / 2), round(spot.centre.y - side / 2), side, side))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size that fills the page."""
        return QSize(600, self._tall)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a least size."""
        return QSize(240, self._tall)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Find the page that is to be filled."""
        super().showEvent(event)
        around: QWidget | None = self
        while around is not None and not isinstance(around, Scroll):
            around = around.parentWidget()
        if isinstance(around, Scroll) and around is not self._around:
            self._around = around
            around.viewport().installEventFilter(self)
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Fill the page when it has another size."""
        if event.type() == QEvent.Type.Resize:
            self._fill()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        around = self._around
        page = around.widget() if around is not None else None
        if around is None or page is None or not self.isVisible():
            return
        above = self.mapTo(page, QPointF(0, 0)).y()
        room = round(around.viewport().height() - above) - self._look.px(_BELOW)
        tall = min(max(room, self._look.px(_LEAST)), self._look.px(_TALLEST))
        if tall != self._tall:
            self._tall = tall
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand as it fits the size."""
        super().resizeEvent(event)
        self._lay_out()

    # painting

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground once, and over it what shows the choice and the focus."""
        laid = self._laid
        if laid is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted(laid))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for handle, spot, one in zip(self.handles, laid.spots, self.facts.villages, strict=True):
            for is_shown, is_chosen in ((one.id == self.picked, True), (handle.hasFocus(), False)):
                if is_shown:
                    paint_ring(painter, self._look, spot.centre, spot.radius, is_chosen=is_chosen)
        if self._ghost is not None:
            paint_ghost(painter, self._look, *self._ghost)
        painter.end()

    def _painted(self, laid: Laid) -> QPixmap:
        if self._ground is None:
            ratio = self.devicePixelRatioF()
            made = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            laid.drawing.draw_arranged(ScreenSurface(painter, self._look), self.width(), laid.arranged)
            paint_names(painter, self._look, laid)
            paint_marks(painter, self._look, laid)
            paint_legends(painter, self._look, laid)
            painter.end()
            self._ground = made
        return self._ground


def _inside(number: int) -> int:
    return min(max(number, 0), _MOST)

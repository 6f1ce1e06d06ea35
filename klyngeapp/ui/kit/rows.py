"""A row of the sidebar: a page, a phase with its mark, or a step. Painted, and moved through with the arrows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from klyngeapp.ui import fonts, icons
from klyngeapp.ui.kit.labels import tip
from klyngeapp.ui.look import Look

Mark = Literal["page", "done", "now", "next", "step_done", "step_left_out", "step_open"]


@dataclass(frozen=True, slots=True)
class RowText:
    """What a row says: text, mark (an icon's name for a page, a number for a phase), what it means aloud, a count."""

    text: str
    mark: Mark
    sign: str = ""
    spoken: str = ""
    count: str = ""


class NavRow(QAbstractButton):
    """One row. `narrow` shows the mark alone, as on the rail; `moved` says that an arrow leads one down or up."""

    moved = Signal(int)

    def __init__(
        self, look: Look, said: RowText, on_click: Callable[[], object], *, height: int, narrow: bool = False
    ) -> None:
        super().__init__()
        self._look = look
        self.said = said
        self._narrow = narrow
        self.is_active = False
        self.setFixedHeight(look.px(height))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(said.text.replace("&", "&&"))
        self.setAccessibleName(said.text)
        self.setAccessibleDescription(said.spoken)
        if narrow:
            self.setToolTip(tip(said.text))
        self.clicked.connect(lambda _checked=False: on_click())

    def activate(self, *, active: bool) -> None:
        """Show the row as the one whose page is open, or not."""
        self.is_active = active
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size; the sidebar decides the width."""
        return QSize(72 if self._narrow else self._look.px(248), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move with the arrows, open with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the pill, the mark and the text."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self._pill(painter)
        if self.said.mark.startswith("step"):
            self._step_mark(painter)
        elif self.said.mark == "page":
            self._icon(painter)
        else:
            self._number(painter)
        if not self._narrow:
            self._words(painter)
        painter.end()

    def _pill(self, painter: QPainter) -> None:
        look, box = self._look, QRectF(self.rect()).adjusted(0, 1, 0, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.is_active or self.underMouse():
            painter.setBrush(look.colour("surface" if self.is_active else "hover"))
            painter.drawRoundedRect(box, 8, 8)
        if self.is_active:
            painter.setBrush(look.colour("primary"))
            inset = 9 if self.height() > 40 else 7
            painter.drawRoundedRect(QRectF(0, inset, 3, self.height() - 2 * inset), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("primary"), 2))
            painter.drawRoundedRect(box.adjusted(1, 0, -1, 0), 8, 8)

    def _number_at_the_right(self, painter: QPainter) -> int:
        look = self._look
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("ink2"))
        box = QRectF(0, 0, self.width() - look.px(12), self.height() - 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.said.count)
        return look.px(20) + painter.fontMetrics().horizontalAdvance(self.said.count)

    def _centre(self) -> QPointF:
        x = self.width() / 2 if self._narrow else self._look.px(24)
        return QPointF(x, self.height() / 2)

    def _box(self, centre: QPointF, size: float) -> QRectF:
        return QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)

    def _icon(self, painter: QPainter) -> None:
        box = self._box(self._centre(), self._look.px(20))
        icons.draw(painter, self._look, self.said.sign, box, colour="primary" if self.is_active else "ink2")

    def _number(self, painter: QPainter) -> None:
        look, centre, mark = self._look, self._centre(), self.said.mark
        radius = float(look.px(12))
        painter.setPen(Qt.PenStyle.NoPen)
        if mark == "done":
            painter.setBrush(look.colour("ok_s"))
            painter.drawEllipse(centre, radius, radius)
            icons.draw(painter, look, "check", self._box(centre, look.px(16)), colour="ok", width=2.4)
            return
        if mark == "now":
            painter.setBrush(look.colour("primary"))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("edge"), 1.2))
            radius -= 0.5
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(look.colour("on" if mark == "now" else "ink2"))
        painter.setFont(look.font("small_strong"))
        box = self._box(centre, 2 * radius + 4).translated(0, -0.5)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.said.sign)

    def _step_mark(self, painter: QPainter) -> None:
        look, mark = self._look, self.said.mark
        centre = QPointF(look.px(50), self.height() / 2)
        box = self._box(centre, look.px(16))
        if mark == "step_done":
            icons.draw(painter, look, "check", box, colour="ok", width=2.4)
        elif mark == "step_left_out":
            icons.draw(painter, look, "minus", box, colour="ink2", width=2.2)
        else:
            painter.setBrush(look.colour("primary") if self.is_active else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("primary" if self.is_active else "edge"), 1.2))
            painter.drawEllipse(centre, look.px(3.5), look.px(3.5))

    def _words(self, painter: QPainter) -> None:
        look, is_step = self._look, self.said.mark.startswith("step")
        strong = self.is_active or self.said.mark == "now"
        font = fonts.font(look.px(16 if is_step else 17), strong=strong)
        left = look.px(66 if is_step else 48)
        room = self.width() - left - look.px(4)
        if self.said.count:
            room -= self._number_at_the_right(painter)
        shown = QFontMetricsF(font).elidedText(self.said.text, Qt.TextElideMode.ElideMiddle, room)
        if not self._narrow:
            self.setToolTip(tip(self.said.text) if shown != self.said.text else "")
        painter.setFont(font)
        painter.setPen(look.colour("ink2" if is_step and not self.is_active else "ink"))
        box = QRectF(left, 0, room, self.height() - 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

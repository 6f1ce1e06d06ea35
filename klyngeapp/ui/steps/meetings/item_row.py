"""An item of the agenda that is not open: when it begins, what it is, who has it, whether minutes are written."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy

from klyngeapp.i18n import formats
from klyngeapp.store.queries.meetings import Item
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.meetings import words
from klyngeapp.ui.steps.meetings.ticks import Deed, popup_menu

CLOCK, MINUTES, EDGE = 60, 56, 24
_ROW = 36


@dataclass(frozen=True, slots=True)
class Placed:
    """An item with its number and when it begins."""

    number: int
    begins: str
    item: Item


class ItemRow(QAbstractButton):
    """One item: Enter or a click opens it. `moved` says up (-1) or down (1), `stepped` that an arrow leads on."""

    moved = Signal(int)
    stepped = Signal(int)
    removed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.deeds: tuple[Deed, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(look.px(_ROW))
        self.clock = label(look, "", "strong", ink="primary")
        self.clock.setMinimumWidth(look.px(CLOCK))
        self.title = label(look, "", "strong", wrap=True)
        self.who = label(look, "", "small", wrap=True)
        self.sign = icon_label(look, "file-check", colour="ok", size=18)
        self.minutes = label(look, "", "body")
        self.minutes.setMinimumWidth(look.px(MINUTES) - 14)
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout(self)
        line.setContentsMargins(EDGE, 4, EDGE + 14, 4)
        line.setSpacing(8)
        line.addWidget(self.clock)
        line.addWidget(self.title, 3)
        line.addWidget(self.who, 2)
        line.addWidget(self.sign)
        line.addWidget(self.minutes)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_item(self, placed: Placed) -> None:
        """Show an item as it is now."""
        item = placed.item
        self.clock.setText(words.time(placed.begins))
        self.title.setText(f"{placed.number}. {item.title}")
        self.who.setText(item.who)
        policy = self.sign.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.sign.setSizePolicy(policy)
        self.sign.setVisible(bool(item.recorded or item.decision))
        self.minutes.setText(formats.whole(item.length) if item.length is not None else "")
        self.setAccessibleName(words.item_spoken(placed.number, placed.begins, item))
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size with room for all words."""
        layout = self.layout()
        return QSize(300, max(self._look.px(_ROW), layout.sizeHint().height() if layout else 0))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the ground under the mouse, and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect().adjusted(1, 0, -1, 0), self._look.colour("hover"))
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("primary"), 2))
            painter.drawRoundedRect(self.rect().adjusted(4, 2, -4, -2), 6, 6)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open with Enter, go on with the arrows, move with Alt and an arrow, remove with Delete."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = -1 if key == Qt.Key.Key_Up else 1
            (self.moved if alt else self.stepped).emit(by)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Show what can be done with the item."""
        if self.deeds:
            popup_menu(self._look, self, self.deeds).popup(event.globalPos())


def head(look: Look) -> tuple[QLabel, QHBoxLayout]:
    """Return the head of the list of items: its first word, and the row it stands in."""
    line = QHBoxLayout()
    line.setContentsMargins(EDGE, 0, EDGE, 4)
    line.setSpacing(8)
    first = label(look, "", "small_strong", ink="ink2")
    first.setMinimumWidth(look.px(CLOCK))
    cards.add(line, first)
    return first, line

"""A row with a tick before its words: all of the row can be clicked, and its words may take several lines."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import icon_button
from klyngeapp.ui.kit.choices import Check
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look

Deed = tuple[str, Callable[[], object]]  # what a line of a menu says, and what it does


class TickRow(QWidget):
    """A tick, words, and a word at the right. `ticked` carries what the tick is to be; it is shown when it is so."""

    ticked = Signal(bool)

    def __init__(self, look: Look, name: str, *parts: QLabel, more: str = "") -> None:
        super().__init__()
        self._look, self.name = look, name
        self.deeds: tuple[Deed, ...] = ()
        self.tick = Check(look, "")
        self.tick.setAccessibleName(name)
        self.tick.setFixedWidth(look.px(22) + 14)
        self.tick.clicked.connect(self._on_ticked)
        self.word = label(look, "", "small", wrap=True)
        self.word.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(*cards.NONE)
        line.setSpacing(6)
        line.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        words = cards.column(*parts, spacing=1, margins=(0, 5, 0, 5))
        line.addWidget(words, 1)
        line.addWidget(self.word)
        self.more = icon_button(look, "ellipsis", more or name, self._on_more)
        self.more.setFixedSize(look.px(28), look.px(36))
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.more.setVisible(bool(more))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_tick(self, *, ticked: bool, word: str = "") -> None:
        """Show whether it is ticked, and a word at the right."""
        self.tick.setChecked(ticked)
        self.tick.setAccessibleDescription(word)
        self.word.setText(word)
        self.word.setVisible(bool(word))

    def _on_ticked(self, ticked: bool) -> None:  # noqa: FBT001 - a slot
        self.ticked.emit(ticked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tick, wherever in the row somebody clicks."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.tick.setFocus(Qt.FocusReason.MouseFocusReason)
            self.tick.click()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Show what else can be done, by the mouse or by its key."""
        self._popup(event.globalPos())

    def _on_more(self) -> None:
        self._popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _popup(self, at: QPoint) -> None:
        if self.deeds:
            popup_menu(self._look, self, self.deeds).popup(at)


def popup_menu(look: Look, parent: QWidget, deeds: tuple[Deed, ...]) -> QMenu:
    """Return a menu of what can be done; it goes when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setFont(look.font("body"))
    for words, deed in deeds:
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda _checked=False, run=deed: run())
    return menu

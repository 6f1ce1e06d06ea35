"""A quiet button that becomes a field in which a name is found or a new one is written: Enter adds it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.finder import Choice, Finder
from klyngeapp.ui.look import Look


class AddFound(QWidget):
    """`add` takes the name that was found or written and says whether it is there now. `new` says in words that a name
    is to be made; without it only what is offered can be added. `name` is what a screen reader calls it.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        name: str,
        add: Callable[[str], bool],
        *,
        new: Callable[[str], str] | None = None,
        example: str = "",
    ) -> None:
        super().__init__()
        self._add = add
        self.button = button(look, text, self.begin, kind="link", icon="plus", small=True, name=name)
        self.line = _Field(look, new)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(example)
        self.line.hide()
        self.line.found.connect(self.take)
        self.line.entered.connect(self.take)
        self.line.put_away.connect(self.close_line)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        self._button_row = cards.row(self.button, "|", spacing=0)
        cards.add(column, self._button_row, self.line)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Let these be found."""
        self.line.offer(choices)

    def begin(self) -> None:
        """Show the field."""
        self._button_row.hide()
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_line(self) -> None:
        """Put the field away; what stands in it is not added."""
        had_focus = self.line.hasFocus()
        self.line.choose("")
        self.line.hide()
        self._button_row.show()
        if had_focus:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> None:
        """Add what stands in the field; empty, it is put away."""
        text = " ".join(self.line.text().split())
        if not text:
            self.close_line()
            return
        if not self.line.is_known and self.line.only_known:
            return
        self.line.choose("")
        if not self._add(text):
            self.line.setText(text)


class _Field(Finder):
    """A finder that Esc puts away, and that goes when it is left empty."""

    put_away = Signal()

    def __init__(self, look: Look, new: Callable[[str], str] | None) -> None:
        super().__init__(look, new=new)
        self.only_known = new is None

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the page: here it puts away the field."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Put the field away with Esc."""
        if event.key() == Qt.Key.Key_Escape and not self.list.isVisible():
            self.put_away.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Go when it is left with nothing in it."""
        super().focusOutEvent(event)
        if not self.text().strip() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.put_away.emit()

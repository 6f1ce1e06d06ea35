"""A quiet button that becomes a field: what is typed and sent with Enter is added, and the next one can follow."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.line import Line
from klyngeapp.ui.look import Look


class AddLine(QWidget):
    """`add` takes what was typed and says whether it is there now; `name` is what a screen reader calls the button."""

    def __init__(self, look: Look, text: str, name: str, example: str, add: Callable[[str], bool]) -> None:
        super().__init__()
        self._add = add
        self.button = button(look, text, self.begin, kind="link", icon="plus", small=True, name=name)
        self.line = _Field(self.close_line)
        self.line.setFont(look.font("body"))
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(example)
        self.line.hide()
        self.line.editingFinished.connect(self._on_done)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        self._button_row = cards.row(self.button, "|", spacing=0)
        cards.add(column, self._button_row, self.line)

    def begin(self) -> None:
        """Show the field."""
        self._button_row.hide()
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_line(self) -> None:
        """Put the field away; what stands in it is not added."""
        had_focus = self.line.hasFocus()
        self.line.clear()
        self.line.hide()
        self._button_row.show()
        if had_focus:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_done(self) -> None:
        text = " ".join(self.line.text().split())
        stays = self.line.hasFocus()  # Enter; else somebody has gone elsewhere
        if text:
            self.line.clear()  # first: a list made anew takes the focus away, and that would add it twice
            if not self._add(text):
                self.line.setText(text)
                return
        if not stays or not text:
            self.close_line()


class _Field(Line):
    """A line that Esc puts away."""

    def __init__(self, escaped: Callable[[], object]) -> None:
        super().__init__()
        self._escaped = escaped

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the page: here it puts away the field."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Put the field away with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._escaped()
            return
        super().keyPressEvent(event)

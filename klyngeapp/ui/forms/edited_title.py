"""The name of a row as the headline of its page: a click or the pencil beside it, and it can be written over."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from klyngeapp.domain.kinds import Field
from klyngeapp.domain.values import checked
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import icon_button
from klyngeapp.ui.kit.labels import headline, label
from klyngeapp.ui.look import Look


class EditedTitle(QWidget):
    """A headline that becomes a field in its place. `committed` carries another name when the field is left."""

    committed = Signal(str)
    rearranged = Signal()

    def __init__(self, look: Look, field: Field, *, change: str, name: str) -> None:
        """Take the field of the name, what the pencil does (`change`) and what is written (`name`), in words."""
        super().__init__()
        self._field = field
        self.heading = headline(look, "")
        self.heading.setCursor(Qt.CursorShape.IBeamCursor)
        self.heading.installEventFilter(self)
        self.pencil = icon_button(look, "pencil", change, self.begin)
        self.line = QLineEdit()
        self.line.setFont(look.font("h2"))
        self.line.setProperty("large", "true")
        self.line.setAccessibleName(name)
        self.line.setMaxLength(field.maximum or 200)
        self.line.hide()
        self.line.editingFinished.connect(self.finish)
        self.line.installEventFilter(self)
        self.trouble = label(look, "", "small", ink="danger", wrap=True)
        self.trouble.hide()
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(self.heading, 1)
        across.addWidget(self.line, 1)
        across.addWidget(self.pencil, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(4)
        column.addLayout(across)
        column.addWidget(self.trouble)

    def show_name(self, text: str) -> None:
        """Show the name; one that is being written stays."""
        self.heading.setText(text)

    def begin(self) -> None:
        """Let the name be written."""
        self.line.setText(self.heading.text())
        self._swap(editing=True)
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _swap(self, *, editing: bool) -> None:
        self.trouble.hide()
        self.line.setVisible(editing)
        self.heading.setVisible(not editing)
        # Who gives the headline the focus, as when the page opens, gives it to the field: no letter is lost.
        self.heading.setFocusProxy(self.line if editing else None)  # type: ignore[arg-type]  # Qt takes none, too
        self.pencil.setVisible(not editing)
        self.rearranged.emit()

    def finish(self) -> None:
        """Keep what is written; where it cannot be a name, say why and leave it."""
        if self.line.isHidden():
            return
        try:
            text = str(checked(self._field, " ".join(self.line.text().split())))
        except KlyngeError as error:
            self.trouble.setText(str(error))
            self.trouble.show()
            return
        had_focus = self.line.hasFocus()
        self._swap(editing=False)
        if had_focus:
            self.pencil.setFocus(Qt.FocusReason.OtherFocusReason)
        if text != self.heading.text():
            self.committed.emit(text)

    def escape(self) -> bool:
        """Leave the name as it was; False where it is not being written."""
        if self.line.isHidden():
            return False
        self._swap(editing=False)
        self.pencil.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Begin at a click on the headline; give up at Esc."""
        if watched is self.heading and event.type() == QEvent.Type.MouseButtonRelease:
            if self.pencil.isEnabled():
                self.begin()
            return True
        is_pressed = watched is self.line and event.type() == QEvent.Type.KeyPress
        if is_pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            return self.escape()
        return super().eventFilter(watched, event)

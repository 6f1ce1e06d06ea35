"""What the group stands for: chips that open, and a field for one more."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import visions
from klyngeapp.store.queries.visions import Value, values
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import Button, button
from klyngeapp.ui.kit.labels import label, tip
from klyngeapp.ui.kit.line import Line


class Values(QFrame):
    """The card of the values. `rearranged` says that there are other fields."""

    rearranged = Signal()

    def __init__(self, means: Means, open_value: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, self._open = means, open_value
        self._vision = ""
        self._shown: tuple[str, tuple[Value, ...]] | None = None
        self.chips: list[Button] = []
        look = means.look
        self.field = Line()
        self.field.setFont(look.font("body"))
        words = _("What do you stand for? Press Enter after each.")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setMaxLength(300)
        self.field.returnPressed.connect(self._on_enter)
        self.field.installEventFilter(self)
        self.field.hide()
        self.add = button(look, _("Add"), self._on_add, kind="link", icon="plus", small=True, name=_("Add a value"))
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 18)
        column.setSpacing(10)
        column.addWidget(label(look, _("What we stand for"), "h2", wrap=True))
        column.addLayout(self._place)
        cards.add(column, self.field, cards.row(self.add, "|"), "|")

    def show_of(self, vision: str) -> None:
        """Show the values of a version."""
        found = self._means.document.ask(values, vision)
        self._vision = vision
        if self._shown == (vision, found):
            return
        self._shown = (vision, found)
        cards.empty(self._place)
        self.chips = [self._chip(one) for one in found]
        if found:
            self._place.addWidget(in_lines(list[QWidget](self.chips), 8))
        self.rearranged.emit()

    def _chip(self, one: Value) -> Button:
        made = button(self._means.look, one.title, lambda: self._open(one.id), small=True)
        made.setProperty("kind", "chip")
        made.setFont(self._means.look.font("small_strong"))
        made.let_shrink()
        made.setAccessibleDescription(one.description)
        if one.description:
            QPushButton.setToolTip(made, tip(one.description))
        return made

    def _on_add(self) -> None:
        self.field.show()
        self.add.hide()
        self.rearranged.emit()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_enter(self) -> None:
        title = " ".join(self.field.text().split())
        if not title:
            self._put_away()
            return
        vision = self._vision
        said = Sentence("Add {table}: {name}", {"table": _("What we stand for"), "name": title})
        if self._means.run(said, lambda unit: visions.add_value(unit, vision, title)):
            self.field.clear()

    def _put_away(self) -> None:
        self.add.show()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.clear()
        self.field.hide()
        self.rearranged.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Put the field away with Escape."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._put_away()
            return True
        return super().eventFilter(watched, event)

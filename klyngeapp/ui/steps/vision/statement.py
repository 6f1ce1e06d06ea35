"""The words of the vision in serif letters, changed where they stand."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import visions
from klyngeapp.store.queries.visions import Vision
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui import fonts
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.forms.long_text import LongText
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label

_LETTER, _LINES, _AIR = 23, 60, 1.25
_NAMES = wording.Names(())


class Statement(QFrame):
    """The card of the words, and what one does with them. Where there is none, it invites to write the first one."""

    def __init__(self, means: Means, open_all: Callable[[], object], chosen: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, self._chosen = means, chosen
        self._vision: Vision | None = None
        look = means.look
        self.edit = FieldEdit(look, TABLES["vision"].field("statement"), lambda _field: _NAMES)
        self.edit.label.hide()
        text = self.edit.input
        assert isinstance(text, LongText)
        self.text = text
        text.setProperty("plain", "true")
        text.fewest, text.most = 3, _LINES
        text.setFont(fonts.font(look.px(_LETTER), serif=True))
        text.let_breathe(_AIR)
        text.setPlaceholderText(_("In some years we are …"))
        text.setAccessibleName(_("Your vision"))
        text.textChanged.connect(self._count)
        self.edit.committed.connect(self._keep)
        self.count = label(look, "", "small")
        self.aloud = label(look, _("Read it aloud. Can you hear that it is you?"), "small", wrap=True)
        self.begin = button(look, _("Write your vision"), self._on_begin, icon="pencil", small=True)
        self.adopt = button(look, _("Adopt the vision"), self._on_adopt, icon="check", small=True)
        self.onward = button(look, _("Write a new version"), self._on_carry_on, icon="plus", small=True)
        self.all = button(look, _("All fields"), open_all, kind="link", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 16)
        column.setSpacing(12)
        said = cards.column(self.count, self.aloud, spacing=2)
        foot = in_lines([said, self.all, self.begin, self.onward, self.adopt], 12, stretches=True)
        cards.add(column, self.edit, cards.line(), foot)

    def show_vision(self, one: Vision | None, *, is_newest: bool) -> None:
        """Show a version; only the newest one can be adopted."""
        before, self._vision = self._vision, one
        if before is not None and (one is None or before.id != one.id):
            self.edit.finish()
        self.edit.show_value(one.statement if one else None)
        for part in (self.aloud, self.count, self.all):
            part.setVisible(one is not None)
        self._offer(one, is_newest=is_newest)
        self._count()

    def _offer(self, one: Vision | None, *, is_newest: bool) -> None:
        """Show the one button that fits; it takes the focus of that which goes, else Qt hands it far on."""
        wanted = self.begin
        if one is not None:
            wanted = self.adopt if is_newest and not one.is_adopted else self.onward
        wanted.show()
        for made in (self.begin, self.adopt, self.onward):
            if made is not wanted:
                if made.hasFocus():
                    wanted.setFocus(Qt.FocusReason.OtherFocusReason)
                made.hide()

    def _count(self) -> None:
        number = len(self.text.toPlainText().split())
        self.count.setText(ngettext("{number} word", "{number} words", number))

    def _keep(self, value: Value) -> None:
        one, words = self._vision, str(value or "")
        if one is not None and one.statement == words:
            return
        name = Sentence("Write the vision") if one is not None else Sentence("Write the first vision")
        try:
            self._means.document.do(name, lambda unit: visions.write(unit, one.id if one else "", words))
        except KlyngeError as error:
            self.edit.refuse(str(error))

    def _on_begin(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_adopt(self) -> None:
        self.edit.finish()
        one = self._vision
        if one is not None:
            told = _("The vision is adopted.")
            self._means.run(Sentence("Adopt the vision"), lambda unit: visions.adopt(unit, one.id), told)

    def _on_carry_on(self) -> None:
        self.edit.finish()
        one = self._vision
        if one is None:
            return
        made: list[str] = []
        name = Sentence("New version of the vision")
        if self._means.run(name, lambda unit: made.append(visions.carry_on(unit, one.id))):
            self._chosen(made[0])
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

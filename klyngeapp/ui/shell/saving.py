"""A document as a PDF: who reads it, in which language. Imported when a workbook is opened."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _, spoken
from klyngeapp.ui.forms.printing import Job, Wanted
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look

_LANGUAGES = (("da", "Dansk"), ("en", "English"))  # each called as those who read it call it


class SavingDialog(QDialog):
    """Asks for whom a document is, and in which language."""

    def __init__(self, look: Look, parent: QWidget, job: Job, go: Callable[[Wanted], object]) -> None:
        super().__init__(parent)
        self.setWindowTitle(_(job.title))
        self.setMinimumWidth(look.px(460))
        self._go, self._readers = go, job.readers
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(6)
        column.addWidget(label(look, _("Who will read it?"), "h2"))
        column.addSpacing(6)
        self.readers = QButtonGroup(self)
        self._add_readers(look, column)
        column.addSpacing(8)
        self.languages = QButtonGroup(self)
        self._add_languages(look, column)
        column.addSpacing(16)
        self.save = button(look, _(job.go), self._on_save, kind="primary")
        cancel = button(look, _("Cancel"), self.reject)
        column.addWidget(cards.row("|", cancel, self.save, spacing=12))
        # Only now that they stand in the dialog: else Enter would cancel.
        cancel.setAutoDefault(False)
        self.save.setDefault(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _add_readers(self, look: Look, column: QVBoxLayout) -> None:
        for number, (_reader, name, detail) in enumerate(self._readers):
            column.addWidget(_choice(look, self.readers, _(name), number, detail=_(detail), strong=True))
            words = label(look, _(detail), "small", wrap=True)
            words.setContentsMargins(44, 0, 0, 6)
            column.addWidget(words)
        self.readers.button(0).setChecked(True)

    def _add_languages(self, look: Look, column: QVBoxLayout) -> None:
        column.addWidget(label(look, _("Language"), "h3"))
        choices = [_choice(look, self.languages, name, number) for number, (_code, name) in enumerate(_LANGUAGES)]
        column.addWidget(cards.row(*choices, "|", spacing=24))
        codes = [code for code, _name in _LANGUAGES]
        self.languages.button(codes.index(spoken())).setChecked(True)

    def _on_save(self) -> None:
        reader = self._readers[self.readers.checkedId()][0]
        wanted = Wanted(reader, _LANGUAGES[self.languages.checkedId()][0])
        self.accept()
        self._go(wanted)


def _choice(
    look: Look, group: QButtonGroup, name: str, number: int, *, detail: str = "", strong: bool = False
) -> QRadioButton:
    made = QRadioButton(name)
    made.setFont(look.font("strong" if strong else "body"))
    made.setAccessibleName(name)
    made.setAccessibleDescription(detail)
    group.addButton(made, number)
    return made

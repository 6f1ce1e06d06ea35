"""The elevator pitch: a text in serif letters that counts its own, and says kindly when it becomes long."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui import fonts
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.forms.long_text import LongText
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import label

ENOUGH = 600  # characters
_CLUSTER = TABLES["cluster"]
_FIELD = "elevator_speech"
_NAMES = wording.Names(())


class Pitch(QFrame):
    """The card of the elevator pitch."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, look = means, means.look
        self.count = label(look, "", "small")
        self.long = label(look, _("It is longer than most people listen. Try to say it in three sentences."), "small")
        self.long.setWordWrap(True)
        self.edit = FieldEdit(look, _CLUSTER.field(_FIELD), lambda _field: _NAMES)
        self.edit.label.hide()
        text = self.edit.input
        assert isinstance(text, LongText)
        self.text = text
        text.fewest = 3
        text.setFont(fonts.font(look.px(18), serif=True))
        text.setAccessibleName(_("Your elevator pitch"))
        text.textChanged.connect(self._count)
        self.edit.committed.connect(self._keep)
        heading = cards.row(label(look, _("Your elevator pitch"), "h2", wrap=True), self.count, spacing=12)
        line = heading.layout()
        assert isinstance(line, QHBoxLayout)
        line.setStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 14)
        column.setSpacing(6)
        said = label(look, _("What you say when somebody asks at the grocer's."), "small", wrap=True)
        cards.add(column, heading, said, self.edit, self.long)
        self._count()

    def _count(self) -> None:
        number = len(self.text.toPlainText().strip())
        self.count.setText(_("{number} of {most} characters", number=number, most=ENOUGH))
        self.long.setVisible(number > ENOUGH)

    def refresh(self) -> None:
        """Show the text as it is kept now."""
        self.edit.show_value(self._row()[1])
        self._count()

    def _row(self) -> tuple[str, Value]:
        (row_id,) = self._means.document.ask(lists.ids_of, "cluster")
        (row,) = self._means.document.ask(lists.rows_of, "cluster", [row_id])
        return row_id, row.values[_FIELD]

    def _keep(self, value: Value) -> None:
        row_id, was = self._row()
        if was == value:
            return
        change = {_FIELD: value}
        try:
            self._means.document.do(
                Sentence("Write the elevator pitch"), lambda unit: rows.change(unit, "cluster", row_id, **change)
            )
        except KlyngeError as error:
            self.edit.refuse(str(error))

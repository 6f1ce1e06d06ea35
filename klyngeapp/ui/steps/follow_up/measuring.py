"""One measurement written in: of what, when, and how much."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.domain.kinds import Field
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import follow_up as services
from klyngeapp.store.queries import lists
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button

_TABLE = TABLES["measurement"]
_NAMES = ("indicator", "value", "date")
_LEAST = (220, 120, 150)


class Measuring(QFrame):
    """The fields, and the button that keeps them. `done` is called when it is over, kept or not."""

    def __init__(self, means: Means, done: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "sunken")
        self._means, self._done, look = means, done, means.look
        self.fields = {name: FieldEdit(look, _TABLE.field(name), self._names) for name in _NAMES}
        self.save = button(look, _("Save the measurement"), self._on_save, small=True)
        cancel = button(look, _("Cancel"), self._on_cancel, kind="link", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(Beside(look, tuple(self.fields.values()), (3, 1, 2), _LEAST, top=True))
        column.addWidget(cards.row(self.save, cancel, "|", spacing=8))
        self.hide()

    def _names(self, field: Field) -> wording.Names:
        return wording.Names(self._means.document.ask(lists.choices_for, field))

    def begin(self, indicator: str = "") -> None:
        """Show the empty fields, with today as the day."""
        names = self._names(_TABLE.field("indicator"))
        first = indicator or (names.pairs[0][0] if names.pairs else "")
        self.fields["indicator"].show_options()
        self.fields["indicator"].show_value(first, names.name_of(first))
        self.fields["value"].show_value(None)
        self.fields["date"].show_value(clock.today().isoformat())
        self.show()
        self.fields["value"].input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_save(self) -> None:
        found: dict[str, Value] = {}
        for name, edit in self.fields.items():
            try:
                found[name] = wording.understood(edit.field, edit.text(), self._names)
                if found[name] is None:
                    raise KlyngeError("“{field}” must be filled in.", field=_(edit.field.label))
            except KlyngeError as error:
                edit.refuse(str(error))
                edit.input.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        title = self.fields["indicator"].text()
        indicator, day, value = str(found["indicator"]), str(found["date"]), int(found["value"] or 0)
        kept = self._means.run(
            Sentence("Measure {title}", {"title": title}),
            lambda unit: services.measure(unit, indicator, day=day, value=value),
        )
        if kept:
            self._on_cancel()

    def _on_cancel(self) -> None:
        self.hide()
        self._done()

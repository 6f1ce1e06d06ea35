"""The days of the hearing: on the newest version of the plan, or a button that sets them."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import hearings
from klyngeapp.store.queries.hearing import Hearing
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label

_FIELDS = ("hearing_from", "hearing_to")


class Period(QWidget):
    """Shows the days; `changed` is called when other fields stand there."""

    def __init__(self, means: Means, changed: Callable[[], object]) -> None:
        super().__init__()
        self._means, self._changed = means, changed
        self.form: RowForm | None = None
        self._version: str | None = None
        look = means.look
        self._frame, inside = cards.card((24, 18, 24, 20))
        self.title = label(look, _("When the villages are heard"), "h2", wrap=True)
        self.note = label(look, "", "small", wrap=True)
        self._place = QVBoxLayout()
        self.begin = button(look, _("Begin the hearing today"), self._on_begin, icon="calendar", small=True)
        self.begin.setEnabled(not means.document.looks)
        cards.add(inside, self.title, self.note)
        inside.addLayout(self._place)
        inside.addWidget(cards.row(self.begin, "|"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.addWidget(self._frame)

    def show_hearing(self, found: Hearing) -> None:
        """Show the days of a hearing."""
        has_days = bool(found.first and found.last)
        self.begin.setVisible(not has_days)
        said = _("The hearing is about “{title}”.", title=found.title)
        none = _("Three weeks are usual. The days can be changed afterwards.")
        self.note.setText(said if found.version else none)
        if found.version == self._version:
            return
        self._version = found.version
        cards.empty(self._place)
        self.form = None
        if found.version:
            self.form = RowForm(self._means.look, self._means.document, "plan_version", found.version, _FIELDS)
            self.form.setEnabled(not self._means.document.looks)
            self._place.addWidget(self.form)
        self._changed()

    def _on_begin(self) -> None:
        today = clock.today()
        told = _("The hearing begins today. Write until when it runs, and tell every village.")
        self._means.run(Sentence("Begin the hearing"), lambda unit: hearings.set_period(unit, today), told)

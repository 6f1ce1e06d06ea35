"""All of a row: its form, and the lists that are a part of it. The way back stands above."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import _
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries import lists
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.forms.row_history import history_button
from klyngeapp.ui.forms.rows_of_table import RowsOfTable
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import headline, label
from klyngeapp.ui.look import Look


class RowPage(QWidget):
    """Shows one row. `back` goes to the list it stands in; `left` says that the row was removed."""

    left = Signal()

    def __init__(
        self, look: Look, document: Document, source: RowsOfTable, row_id: str, back: Callable[[], object]
    ) -> None:
        super().__init__()
        self._look, self._document, self._source, self.row_id = look, document, source, row_id
        declared = TABLES[source.table]
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(14)
        self.back = button(look, _(declared.plural), back, kind="link", icon="arrow-left", small=True)
        column.addWidget(cards.row(self.back, "|"))
        self.heading = headline(look, source.called(row_id))
        self.remove = button(look, _("Remove"), self._on_remove, icon="trash", small=True)
        if not source.can_remove:
            self.remove.hide()
        self.history = history_button(look, document, source.table, row_id)
        column.addWidget(in_lines([self.heading, self.history, self.remove], 16, stretches=True))
        self.refusal = label(look, "", "small", ink="danger", wrap=True)
        self.refusal.hide()
        column.addWidget(self.refusal)
        names = [field.name for field in declared.fields if field.name not in source.where]
        self.form = RowForm(look, document, source.table, row_id, names, of_new=source.of_new)
        self.form.setEnabled(source.can_change)
        self.form.gone.connect(self.left)
        frame, inside = cards.card((24, 22, 24, 24))
        inside.addWidget(self.form)
        column.addWidget(frame)
        self.parts = [
            (part, {field.name: row_id})
            for part in columns.PARTS.get(source.table, ())
            for field in TABLES[part].fields
            if field.references == source.table
        ]
        document.changed.connect(self._on_changed)

    def _on_remove(self) -> None:
        try:
            self._source.remove([self.row_id])
        except KlyngeError as error:
            self.refusal.setText(str(error))
            self.refusal.show()

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._source.table in changes.tables:
            row = self._source.row(self.row_id)
            if row is not None:
                self.heading.setText(lists.called(self._source.table, row))

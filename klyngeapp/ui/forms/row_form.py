"""A form of some fields of one row. It saves by itself, and follows what is done elsewhere."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from klyngeapp.domain.kinds import Field, Kind
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import rows
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.forms.people_typed import settled
from klyngeapp.ui.kit.arranged import TwoColumns, fill
from klyngeapp.ui.look import Look

_TWO_COLUMNS, _TWO_NARROW = 640, 400
_NOT_TYPED = frozenset({Kind.BLOB})


class RowForm(QWidget):
    """Fields of a row; all that can be typed where `names` says nothing. `gone` says that the row was removed.

    With `of_new` somebody who is not there yet can be named: those are the fields of a new person.
    """

    gone = Signal()

    def __init__(
        self,
        look: Look,
        document: Document,
        table: str,
        row_id: str,
        names: Sequence[str] | None = None,
        *,
        of_new: Mapping[str, Value] | None = None,
    ) -> None:
        super().__init__()
        self._of_new = of_new
        self._look, self._document, self.table, self.row_id = look, document, table, row_id
        self._known: dict[str, wording.Names] = {}
        declared = TABLES[table]
        chosen = [declared.field(name) for name in names] if names is not None else list(declared.fields)
        self.fields = {field.name: self._field(field) for field in chosen if field.kind not in _NOT_TYPED}
        columns = self._lines()
        fill(self, columns)
        for edit in self.fields.values():
            columns.put(edit, is_wide=edit.is_wide)
        self._show(self._row())
        document.changed.connect(self._on_changed)

    def _lines(self) -> TwoColumns:
        """Return the layout in which the fields stand."""
        return TwoColumns(self._look.px(_TWO_COLUMNS), (16, 14))

    def _field(self, field: Field) -> FieldEdit:
        made = FieldEdit(self._look, field, self._names_behind)
        made.committed.connect(lambda value, name=field.name: self._keep(name, value))
        return made

    def _names_behind(self, field: Field) -> wording.Names:
        if field.references not in self._known:
            is_open = self._of_new is not None and field.references == "person"
            kind = wording.OpenNames if is_open else wording.Names
            self._known[field.references] = kind(self._document.ask(lists.choices_for, field))
        return self._known[field.references]

    def _row(self) -> ListRow | None:
        found = self._document.ask(lists.rows_of, self.table, [self.row_id])
        return found[0] if found else None

    def _show(self, row: ListRow | None) -> None:
        if row is None:
            self.gone.emit()
            return
        for name, edit in self.fields.items():
            value = row.values[name]
            behind = self._names_behind(edit.field).name_of(str(value)) if edit.field.references and value else ""
            edit.show_value(value, behind)

    def _keep(self, name: str, value: Value) -> None:
        row = self._row()
        if row is None or row.values[name] == value:
            return
        said: dict[str, object] = {"table": _(TABLES[self.table].label), "name": lists.called(self.table, row)}
        try:
            self._document.do(
                Sentence("Change {table}: {name}", said),
                lambda unit: rows.change(
                    unit, self.table, self.row_id, **settled(unit, {name: value}, self._of_new or {})
                ),
            )
        except KlyngeError as error:
            self.fields[name].refuse(str(error))

    def finish(self) -> None:
        """Keep what stands in every field, as on leaving them."""
        for edit in self.fields.values():
            edit.finish()

    def _on_changed(self, changes: ChangeSet) -> None:
        behind = {edit.field.references for edit in self.fields.values() if edit.field.references}
        for table in changes.tables & behind:
            self._known.pop(table, None)
        if changes.tables & behind:
            for edit in self.fields.values():
                edit.show_options()
        if changes.tables & (behind | {self.table}):
            self._show(self._row())


class InTwo(RowForm):
    """The same in a narrow card: its fields are short and stand two and two as long as they can."""

    def _lines(self) -> TwoColumns:
        return TwoColumns(self._look.px(_TWO_NARROW), (16, 14))

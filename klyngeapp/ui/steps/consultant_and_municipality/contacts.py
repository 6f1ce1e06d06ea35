"""The two lists: whom to call about what, and what is agreed in writing."""

from collections.abc import Mapping

from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import _
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.people_typed import PeopleTyped
from klyngeapp.ui.forms.rows_of_table import Show, WorkedOut
from klyngeapp.ui.kit.table.source import Column, Touched

_SIGNATURE = TABLES["signature"]
_CONTACT = ("subject", "person", "phone", "department", "minutes_per_month")
_AGREEMENT = ("title", "kind", "approved_on")


class Contacts(PeopleTyped):
    """Whom to call at the municipality. Who is only written as a name stands in the same column as a person."""

    def __init__(self, means: Means) -> None:
        fields = columns.columns_of("municipal_contact", names=_CONTACT)
        show = Show(headings={"person": _("Who")}, add_text=_("Add a contact"))
        super().__init__(
            means.document,
            "municipal_contact",
            fields,
            show=show,
            told=means.told,
            of_new={"status": "not_volunteer"},
        )

    def _cells(self, row: ListRow) -> tuple[str, ...]:
        cells = list(super()._cells(row))
        place = _CONTACT.index("person")
        cells[place] = cells[place] or str(row.values["name"] or "")
        return tuple(cells)

    def typed(self, row_id: str, column: int) -> str:
        """Return what stands in the field of a cell."""
        row = self.row(row_id)
        if self.fields[column].name == "person" and row is not None and row.values["person"] is None:
            return str(row.values["name"] or "")
        return super().typed(row_id, column)

    def _change(self, unit: Unit, row_id: str, values: Mapping[str, Value]) -> None:
        # Whoever is named now takes the place of the name that was only written.
        super()._change(unit, row_id, {**values, "name": None} if "person" in values else values)


class Agreements(PeopleTyped):
    """What is agreed, and how many have signed it."""

    def __init__(self, means: Means) -> None:
        signed = WorkedOut(Column(_(_SIGNATURE.plural), "number", fixed=True), self._signed)
        show = Show(worked_out=(signed,), add_text=_("Add an agreement"))
        super().__init__(
            means.document, "agreement", columns.columns_of("agreement", names=_AGREEMENT), show=show, told=means.told
        )

    def _signed(self, row: ListRow) -> str:
        number = self._document.ask(lists.number_of, "signature", {"agreement": row.id})
        return str(number) if number else ""

    def _on_changed(self, changes: ChangeSet) -> None:
        super()._on_changed(changes)
        if "signature" in changes.tables and "agreement" not in changes.tables:
            self.touched.emit(Touched(changed=None))

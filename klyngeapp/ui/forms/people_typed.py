"""A list in which somebody who is not known yet can be named: a name is typed, and the person is there.

ListOf("signature", make=lambda: PeopleTyped(document, "signature", fields, where=..., told=...))
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from klyngeapp.domain.kinds import Field
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value, checked
from klyngeapp.i18n.language import _
from klyngeapp.services import people
from klyngeapp.store.units import Unit
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show, Tell

_PERSON = TABLES["person"]
_NAME = _PERSON.field("name")


class PeopleTyped(RowsOfTable):
    """Rows whose columns of people take new names, in the same action; `of_new` are the other fields of a new person.

    A name is taken when its cell is left (Enter, Tab, a click elsewhere), never while it is being typed.
    """

    def __init__(
        self,
        document: Document,
        table: str,
        fields: Sequence[Field],
        *,
        where: Mapping[str, Value] | None = None,
        show: Show | None = None,
        told: Tell | None = None,
        of_new: Mapping[str, Value] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(document, table, fields, where=where, show=show or Show(), told=told, parent=parent)
        self.of_new = dict(of_new or {})
        self.columns = tuple(
            replace(column, free=True) if field is not None and field.references == "person" else column
            for column, field in zip(self.columns, [*self.fields, *[None] * len(self.columns)], strict=False)
        )

    def names(self, field: Field) -> wording.Names:
        """Return what a reference can lead to; new people may be named."""
        found = super().names(field)
        return wording.OpenNames(found.pairs) if field.references == "person" else found

    def must_come_first(self) -> list[str]:
        """Return the lists that need a row before; that of the people is not one of them."""
        return [name for name in super().must_come_first() if name != _(_PERSON.plural)]

    def check(self, column: int, text: str) -> None:
        """Refuse a text that means nothing in a column."""
        if self.fields[column].references == "person":
            checked(_NAME, text)
        super().check(column, text)

    def _change(self, unit: Unit, row_id: str, values: Mapping[str, Value]) -> None:
        super()._change(unit, row_id, settled(unit, values, self.of_new or {}))

    def _add(self, unit: Unit, values: Mapping[str, Value]) -> str:
        return super()._add(unit, settled(unit, values, self.of_new or {}))


def settled(unit: Unit, values: Mapping[str, Value], of_new: Mapping[str, Value]) -> dict[str, Value]:
    """Return values with the ids of the people who were named and are there now."""
    return {
        name: people.person_called(unit, value, **of_new) if isinstance(value, wording.NewName) else value
        for name, value in values.items()
    }

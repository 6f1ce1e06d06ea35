"""The tables of the day: what each was asked, what it answered, and the votes."""

from collections.abc import Mapping
from dataclasses import replace

from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import _
from klyngeapp.store.queries import lists
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show

_FIELDS = ("question", "answer", "name", "votes")
_TABLE = TABLES["workshop_table"]


class DayTables(RowsOfTable):
    """The tables of all days; a new one stands at the day that is shown, where nothing else is said."""

    def __init__(self, means: Means, day: str, *, several: bool) -> None:
        """Take the day that is shown, "" for none; where there are `several` each table tells which it stood at."""
        self._day = day
        names = (*_FIELDS, "meeting") if several else _FIELDS
        show = Show(add_text=_("Add a table"))
        super().__init__(
            means.document, "workshop_table", [_TABLE.field(name) for name in names], show=show, told=means.told
        )
        where = _(_TABLE.field("meeting").label)
        self.columns = tuple(replace(one, needed=not day and one.title == where) for one in self.columns)

    def _add(self, unit: Unit, values: Mapping[str, Value]) -> str:
        day = str(values.get("meeting") or self._day)
        number = lists.number_of(unit.connection, "workshop_table", {"meeting": day}) + 1
        name = values.get("name") or _("Table {number}", number=number)
        return super()._add(unit, {**values, "meeting": day, "name": name})

"""The meeting places as a list; their condition is five dots and a word."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show
from klyngeapp.ui.kit.table.source import Grid
from klyngeapp.ui.steps.meeting_places import words

_FIELDS = ("name", "village", "kind", "capacity", "condition")
_PLACE = TABLES["place"]


class Places(RowsOfTable):
    """The places of all the villages, or of one."""

    dense = True

    def __init__(self, means: Means, where: Mapping[str, Value]) -> None:
        fields = [_PLACE.field(name) for name in _FIELDS if name not in where]
        show = Show(headings={"name": _("Place"), "capacity": _("Seats")}, add_text=_("Add a place"))
        super().__init__(means.document, "place", fields, where=where, show=show, told=means.told)
        self._dots = len(fields) - 1
        self.columns = (*self.columns[:-1], replace(self.columns[-1], kind="dots"))

    def _cells(self, row: ListRow) -> tuple[str, ...]:
        value = row.values["condition"]
        dots = f"{value}\n{words.condition(value)}" if isinstance(value, int) else ""
        return (*super()._cells(row)[: self._dots], dots)

    def typed(self, row_id: str, column: int) -> str:
        """Return what stands in the field of a cell."""
        if column != self._dots:
            return super().typed(row_id, column)
        row = self.row(row_id)
        value = row.values["condition"] if row is not None else None
        return f"{value} {words.condition(value)}" if isinstance(value, int) else ""

    def options(self, column: int) -> Sequence[str]:
        """Return what can be chosen in a column."""
        return words.choices() if column == self._dots else super().options(column)

    def check(self, column: int, text: str) -> None:
        """Refuse a text that means nothing in a column."""
        super().check(column, self._meant(column, text))

    def change(self, row_id: str, column: int, text: str) -> None:
        """Let a cell hold what a text means."""
        super().change(row_id, column, self._meant(column, text))

    def add(self, texts: Mapping[int, str]) -> str:
        """Add a place and return its id."""
        return super().add({column: self._meant(column, text) for column, text in texts.items()})

    def paste(self, ids: Sequence[str], columns: Sequence[int], grid: Grid) -> None:
        """Put cells in."""
        meant = [[self._meant(column, text) for column, text in zip(columns, line, strict=False)] for line in grid]
        super().paste(ids, columns, meant)

    def _meant(self, column: int, text: str) -> str:
        return words.number_of(text) if column == self._dots else text

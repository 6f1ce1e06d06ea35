"""Who should hear what, and when: the messages, each with a tick when it is told."""

from collections.abc import Mapping

from klyngeapp.domain.kinds import NO, Field, Kind
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import N_, _
from klyngeapp.services import spreading
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show
from klyngeapp.ui.kit.table.source import Mark

_DONE = "done"
_MESSAGE = TABLES["message"]
# Read from and written to the status; here it is a tick.
_TICK = Field(name=_DONE, kind=Kind.FLAG, label=N_("Done"), personal=NO)
_FIELDS = (*(_MESSAGE.field(name) for name in ("title", "audience", "medium", "date")), _TICK)
_MARKS = {"x": Mark("circle-check", "ok"), "": Mark("circle", "edge")}


class Messages(RowsOfTable):
    """The messages in order of time."""

    dense = True

    def __init__(self, means: Means) -> None:
        show = Show(
            headings={"medium": _("How")},
            marks={_DONE: _MARKS},
            is_faded=lambda row: row.values["status"] == "dropped",
            add_text=_("Add a message"),
        )
        super().__init__(means.document, "message", _FIELDS, show=show, told=means.told)

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order; the tick sorts by whether a message is told."""
        if not 0 <= column < len(self.fields) or self.fields[column].name != _DONE:
            return super().ids(search, column, descending)
        found = super().ids(search, -1, False)
        told = {one: self._is_told(one) for one in found}
        return tuple(sorted(found, key=lambda one: told[one], reverse=descending))

    def _is_told(self, row_id: str) -> bool:
        row = self.row(row_id)
        return row is not None and bool(row.values[_DONE])

    def _cells(self, row: ListRow) -> tuple[str, ...]:
        cells = list(super()._cells(_with(row)))
        if not cells[2]:  # in words where there are any, else what is chosen
            cells[2] = wording.shown(_MESSAGE.field("kind"), row.values["kind"], "")
        return tuple(cells)

    def row(self, row_id: str) -> ListRow | None:
        """Return one message, with its tick."""
        found = super().row(row_id)
        return None if found is None else _with(found)

    def _change(self, unit: Unit, row_id: str, values: Mapping[str, Value]) -> None:
        rest = {name: value for name, value in values.items() if name != _DONE}
        if rest:
            super()._change(unit, row_id, rest)
        if _DONE in values:
            spreading.mark_told(unit, row_id, told=bool(values[_DONE]))

    def _add(self, unit: Unit, values: Mapping[str, Value]) -> str:
        made = super()._add(unit, {name: value for name, value in values.items() if name != _DONE})
        if values.get(_DONE):
            spreading.mark_told(unit, made, told=True)
        return made


def _with(row: ListRow) -> ListRow:
    return ListRow(row.id, {**row.values, _DONE: int(row.values["status"] == "done")}, row.names)

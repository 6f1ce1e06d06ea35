"""Those who offered to help in the survey, each with a tick when somebody has called."""

from collections.abc import Mapping

from klyngeapp.domain.kinds import NO, Field, Kind
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import N_
from klyngeapp.services import helpers_called
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show
from klyngeapp.ui.kit.table.source import Mark

_CALLED = "called"
_OFFER = TABLES["survey_volunteer"]
# Read from and written to the day of the call; here it is a tick.
_TICK = Field(name=_CALLED, kind=Kind.FLAG, label=N_("Contacted"), personal=NO)
_FIELDS = (*(_OFFER.field(name) for name in ("name", "village", "can_help_with", "phone")), _TICK)
_MARKS = {"x": Mark("circle-check", "ok"), "": Mark("circle", "edge")}


class Helpers(RowsOfTable):
    """The offers of help, those who wait first."""

    def __init__(self, means: Means) -> None:
        super().__init__(
            means.document, "survey_volunteer", _FIELDS, show=Show(marks={_CALLED: _MARKS}), told=means.told
        )

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order; at first, and by the tick, those who wait come first."""
        if 0 <= column < len(_FIELDS) - 1:
            return super().ids(search, column, descending)
        found = super().ids(search, -1, False)
        waits = {one: self._waits(one) for one in found}
        return tuple(sorted(found, key=lambda one: not waits[one], reverse=descending and column >= 0))

    def _waits(self, row_id: str) -> bool:
        row = self.row(row_id)
        return row is not None and not row.values[_CALLED]

    def _cells(self, row: ListRow) -> tuple[str, ...]:
        return super()._cells(_with(row))

    def row(self, row_id: str) -> ListRow | None:
        """Return one offer, with its tick."""
        found = super().row(row_id)
        return None if found is None else _with(found)

    def _change(self, unit: Unit, row_id: str, values: Mapping[str, Value]) -> None:
        rest = {name: value for name, value in values.items() if name != _CALLED}
        if rest:
            super()._change(unit, row_id, rest)
        if _CALLED in values:
            helpers_called.mark_contacted(unit, row_id, contacted=bool(values[_CALLED]))

    def _add(self, unit: Unit, values: Mapping[str, Value]) -> str:
        made = super()._add(unit, {name: value for name, value in values.items() if name != _CALLED})
        if values.get(_CALLED):
            helpers_called.mark_contacted(unit, made, contacted=True)
        return made


def _with(row: ListRow) -> ListRow:
    return ListRow(row.id, {**row.values, _CALLED: int(row.values["contacted_on"] is not None)}, row.names)

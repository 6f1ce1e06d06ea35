"""The phases as a list: the way to the timeline for those who would rather type."""

from collections.abc import Mapping

from klyngeapp.domain.values import Value
from klyngeapp.i18n import days
from klyngeapp.i18n.language import _
from klyngeapp.services import timeline
from klyngeapp.store.queries.home import course
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show, WorkedOut
from klyngeapp.ui.kit.table.source import Column


class Phases(RowsOfTable):
    """The phases as a list, with the months they take; the length of the process follows."""

    def __init__(self, means: Means) -> None:
        months = WorkedOut(Column(_("From and to"), fixed=True), self._months)
        fields = columns.columns_of("phase", names=("name", "start", "months"))
        super().__init__(means.document, "phase", fields, show=Show(worked_out=(months,)), told=means.told)
        self._ask = means.document

    def _months(self, row: ListRow) -> str:
        span = self._ask.ask(course).span(str(row.values["key"]))
        return days.months(span.first, span.last) if span else ""

    def _change(self, unit: Unit, row_id: str, values: Mapping[str, Value]) -> None:
        super()._change(unit, row_id, values)
        timeline.count_months(unit)

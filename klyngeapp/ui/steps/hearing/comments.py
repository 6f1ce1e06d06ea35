"""All comments of the hearing, the unanswered first, with what came of each."""

from collections.abc import Mapping

from klyngeapp.domain.schedule import parse_day
from klyngeapp.domain.values import Value
from klyngeapp.i18n import days
from klyngeapp.i18n.language import _
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show, WorkedOut
from klyngeapp.ui.kit.table.source import Column, Mark

_FIELDS = ("comment", "sender")


class Comments(RowsOfTable):
    """The comments. One that is written here is about a plan, unless somebody says otherwise."""

    def __init__(self, means: Means) -> None:
        marks = {
            _("No answer yet"): Mark("triangle-alert", "warn"),
            _("Answered"): Mark("check", "ok"),
            _("Plan changed"): Mark("check", "ok"),
        }
        came_of_it = WorkedOut(Column(_("Answer"), fixed=True, marks=marks), _came_of)
        show = Show(worked_out=(came_of_it,), add_text=_("Add a comment"))
        fields = columns.columns_of("hearing_comment", names=_FIELDS)
        super().__init__(means.document, "hearing_comment", fields, show=show, told=means.told)
        comment = Column(self.columns[0].title, "two_lines", strong=True, needed=True)
        self.columns = (comment, *self.columns[1:])

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order."""
        if 0 <= column < len(self.fields):
            return super().ids(search, column, descending)
        found = self._document.ask(
            lists.ids_of, self.table, where=self.where, search=search, sort="received_on", descending=True
        )
        waiting = set(self._document.ask(lists.ids_of, self.table, where={**self.where, "answer": None}))
        return tuple(sorted(found, key=lambda one: one not in waiting))

    def _add(self, unit: Unit, values: Mapping[str, Value]) -> str:
        return super()._add(unit, {"subject": "plan", **values})

    def _cells(self, row: ListRow) -> tuple[str, ...]:
        comment, *others = super()._cells(row)
        day = parse_day(row.values["received_on"])
        parts = (row.names.get("village", ""), days.day_and_month(day) if day else "", row.names.get("action_plan", ""))
        second = " · ".join(part for part in parts if part)
        first = " ".join(comment.split())
        return (f"{first}\n{second}" if second else first, *others)


def _came_of(row: ListRow) -> str:
    if row.values["answer"] is None:
        return _("No answer yet")
    return _("Plan changed") if row.values["changed"] else _("Answered")

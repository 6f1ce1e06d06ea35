"""What is kept about people: what, why it may be, and how long."""

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show
from klyngeapp.ui.kit.table.source import Column, Mark
from klyngeapp.ui.steps.kept import words

_FIELDS = ("name", "basis", "keep")


class Uses(RowsOfTable):
    """The record of what is kept."""

    def __init__(self, means: Means) -> None:
        fields = columns.columns_of("data_use", names=_FIELDS)
        super().__init__(means.document, "data_use", fields, show=Show(add_text=_("Add something")), told=means.told)
        self._marks: dict[str, Mark] = {}
        self.columns = (
            Column(_("What"), "two_lines", strong=True, needed=True),
            Column(_("Why may we?"), "choice"),
            Column(_("How long?"), marks=self._marks),
        )

    def _cells(self, row: ListRow) -> tuple[str, ...]:
        name, basis, _keep = super()._cells(row)
        second = str(row.values["whose"] or "")
        long = words.how_long(*(row.values[one] for one in ("keep", "keep_months", "deleted_on")))
        if row.values["deleted_on"]:
            self._marks[long] = Mark("check", "ok")
        return (f"{name}\n{second}" if second else name, basis, long)

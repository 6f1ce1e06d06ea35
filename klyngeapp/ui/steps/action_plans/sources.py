"""Who pays for one plan: each with how far it is below, and what comes of it. All of a source is in its form."""

from klyngeapp.domain.plan_facts import IN_KIND, OWN_MONEY
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show, WorkedOut
from klyngeapp.ui.kit.table.source import Column

_SOURCE = TABLES["financing"]


class Sources(RowsOfTable):
    """The sources of money of a plan."""

    def __init__(self, means: Means, plan: str) -> None:
        amount = WorkedOut(Column(_("Kroner"), "number", fixed=True), _amount)
        show = Show(worked_out=(amount,), add_text=_("Add a source"))
        fields = (_SOURCE.field("source"),)
        super().__init__(means.document, "financing", fields, where={"action_plan": plan}, show=show, told=means.told)
        first = Column(self.columns[0].title, "two_lines", strong=True, needed=True)
        self.columns = (first, *self.columns[1:])

    def _cells(self, row: ListRow) -> tuple[str, ...]:
        name, *others = super()._cells(row)
        return (f"{name}\n{_how_far(row)}", *others)


def _how_far(row: ListRow) -> str:
    """Return whether the money is there, asked for, or not written yet."""
    kind = row.values["kind"]
    if kind == IN_KIND:
        hours = row.values["hours"]
        return formats.hours(hours) if isinstance(hours, int) else _("Open it to write how much")
    if kind in OWN_MONEY:
        return _("Own money")
    if row.values["status"]:
        return wording.shown(_SOURCE.field("status"), row.values["status"])
    if row.values["granted"]:
        return wording.shown(_SOURCE.field("status"), "granted")
    return _("Applied for") if row.values["asked"] else _("Open it to write how much")


def _amount(row: ListRow) -> str:
    if row.values["kind"] == IN_KIND:
        return ""  # hours are in no sum
    amount = row.values["granted"] or row.values["asked"]
    return formats.amount(amount) if isinstance(amount, int) else ""

"""Who has received the plan: which edition, when it was sent, and what they answered."""

from collections.abc import Mapping

from klyngeapp.domain.values import Value
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.adoption import newest_version
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.store.units import Unit
from klyngeapp.system import clock
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show
from klyngeapp.ui.kit.table.source import Column, Mark

_FIELDS = ("name", "edition", "sent_on", "acknowledged_on")


class Recipients(RowsOfTable):
    """The recipients; a new one receives the newest version."""

    def __init__(self, means: Means) -> None:
        fields = columns.columns_of("recipient", names=_FIELDS)
        super().__init__(means.document, "recipient", fields, show=Show(add_text=_("Add a recipient")), told=means.told)
        self._marks: dict[str, Mark] = {}
        self.columns = (
            Column(_("Who"), "two_lines", strong=True, needed=True),
            Column(_("Edition")),
            Column(_("Sent")),
            Column(_("Reply"), marks=self._marks),
        )

    def _order(self, column: int, *, descending: bool) -> tuple[str, bool]:
        return ("sent_on", False) if column < 0 else super()._order(column, descending=descending)

    def _cells(self, row: ListRow) -> tuple[str, ...]:
        name, edition, _sent, _acknowledged = super()._cells(row)
        sent, second = _day(str(row.values["sent_on"] or "")), str(row.values["organisation"] or "")
        return (f"{name}\n{second}" if second else name, edition, sent, self._reply(row))

    def _reply(self, row: ListRow) -> str:
        acknowledged, answer, due = (str(row.values[name] or "") for name in ("acknowledged_on", "answer", "due"))
        if acknowledged:
            text = _("Acknowledged {day}", day=_day(acknowledged))
            self._marks[text] = Mark("check", "ok")
        elif row.values["sent_on"]:
            text = answer or _("Has been sent")
            if answer:
                self._marks[text] = Mark("check", "ok")
        elif due and not answer:
            text = _("By {day}", day=_day(due))
            late = due < clock.today().isoformat()[: len(due)]
            self._marks[text] = Mark("triangle-alert" if late else "clock", "warn")
        else:
            text = answer
        return text

    def _add(self, unit: Unit, values: Mapping[str, Value]) -> str:
        found = newest_version(unit.connection)
        return super()._add(unit, {"plan_version": found.id if found else None, **values})


def _day(iso: str) -> str:
    """Return a day in few letters: without the year, where it is this one."""
    return formats.short_date(iso).removesuffix(f" {clock.today().year}") if iso else ""

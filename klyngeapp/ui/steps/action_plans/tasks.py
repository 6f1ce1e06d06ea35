"""The tasks of one plan: what is to be done, with who does it and when below, and a tick. A row opens its form."""

from collections.abc import Mapping

from klyngeapp.domain.kinds import NO, Field, Kind
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, Sentence, _
from klyngeapp.services import rows, tasks
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show
from klyngeapp.ui.kit.table.source import Column

TITLE, DONE = range(2)
_DONE = "done"
_TASK = TABLES["task"]
# Kept as the status; here it reads and is ticked like a field of its own.
_FIELDS = (_TASK.field("title"), Field(name=_DONE, kind=Kind.FLAG, label=N_("Done"), personal=NO))


class Tasks(RowsOfTable):
    """What is to be done for a plan."""

    def __init__(self, means: Means, plan: str) -> None:
        show = Show(is_faded=lambda row: row.values["status"] == "done", add_text=_("Add a task"))
        super().__init__(means.document, "task", _FIELDS, where={"action_plan": plan}, show=show, told=means.told)
        self.columns = (Column(self.columns[TITLE].title, "two_lines", strong=True, needed=True), self.columns[DONE])

    def row(self, row_id: str) -> ListRow | None:
        """Return one row, with whether it is done."""
        found = super().row(row_id)
        return None if found is None else _with(found)

    def _cells(self, row: ListRow) -> tuple[str, ...]:
        title, done = super()._cells(_with(row))
        second = _who_and_when(row)
        return (f"{title}\n{second}" if second else title, done)

    def _order(self, column: int, *, descending: bool) -> tuple[str, bool]:
        return ("status", descending) if column == DONE else super()._order(column, descending=descending)

    def change(self, row_id: str, column: int, text: str) -> None:
        """Let a cell hold what a text means."""
        if column != DONE:
            super().change(row_id, column, text)
            return
        said: dict[str, object] = {"task": self.called(row_id)}
        done = text == "1"
        name = Sentence("Done: {task}", said) if done else Sentence("Not done: {task}", said)
        self._document.do(name, lambda unit: tasks.mark_task(unit, row_id, done=done))

    def _add(self, unit: Unit, values: Mapping[str, Value]) -> str:
        made = super()._add(unit, {name: value for name, value in values.items() if name != _DONE})
        if values.get(_DONE):
            rows.change(unit, "task", made, status="done", percent=100)
        return made

    def _change(self, unit: Unit, row_id: str, values: Mapping[str, Value]) -> None:
        super()._change(unit, row_id, {name: value for name, value in values.items() if name != _DONE})
        if _DONE in values:
            tasks.mark_task(unit, row_id, done=bool(values[_DONE]))


def _with(row: ListRow) -> ListRow:
    return ListRow(row.id, {**row.values, _DONE: int(row.values["status"] == "done")}, row.names)


def _who_and_when(row: ListRow) -> str:
    """Return who does a task and by when; what is not known is said, as it is what is missing."""
    who = row.names.get("responsible_person") or row.names.get("responsible_group") or row.values["responsible_text"]
    due = row.values["due"]
    when = formats.month(str(due)) if due else ""
    if not who and not when:
        return _("Nobody has it yet, and there is no deadline")
    parts = (str(who) if who else _("nobody has it yet"), when or _("no deadline"))
    return formats.capital(" · ".join(parts))

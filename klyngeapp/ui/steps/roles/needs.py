"""What help is needed, as a list: where it is most wanting stands first."""

from collections.abc import Mapping, Sequence

from klyngeapp.domain.helpers import Need
from klyngeapp.drawing.palette import area_colour
from klyngeapp.i18n.language import _
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries.helpers import needs
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show, WorkedOut
from klyngeapp.ui.kit.table.source import Column, Mark, Touched
from klyngeapp.ui.steps.roles import words

ROW = 58
_BEHIND = frozenset({"helper_promise", "action_plan", "action_area"})


class NeedRows(RowsOfTable):
    """The hands that are needed."""

    def __init__(self, means: Means) -> None:
        self._needs: Mapping[str, Need] = {}
        self._dots: dict[str, str] = {}
        self._marks: dict[str, Mark] = {}
        said = WorkedOut(Column(_("Have said yes"), fixed=True, marks=self._marks), lambda row: self._yes(row.id))
        part = WorkedOut(Column("", "bar", fixed=True), lambda row: self._part(row.id))
        show = Show(worked_out=(said, part), add_text=_("Add what you need help with"), headings={"title": _("Task")})
        fields = columns.columns_of("helper_need", names=("title",))[:1]
        super().__init__(means.document, "helper_need", fields, show=show, told=means.told)
        first = Column(self.columns[0].title, "two_lines", strong=True, needed=True, dots=self._dots)
        self.columns = (first, *self.columns[1:])

    def _read(self) -> None:
        self._needs = {need.id: need for need in self._document.ask(needs)}
        for need in self._needs.values():
            self._marks[words.said_yes(need)] = Mark("", "warn" if need.missing else "ok")
            if need.place is not None:
                self._dots[_title(need)] = area_colour(need.place)

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order."""
        self._read()
        if 0 <= column < len(self.fields):
            return super().ids(search, column, descending)
        found = set(super().ids(search, -1, False))
        return tuple(one for one in self._needs if one in found)

    def cells(self, ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the texts of rows."""
        if self._document.is_closed:
            return {}
        self._read()
        found = super().cells(ids)
        return {
            one: (_title(self._needs[one]), *texts[1:]) if one in self._needs else texts for one, texts in found.items()
        }

    def _yes(self, row_id: str) -> str:
        need = self._needs.get(row_id)
        return words.said_yes(need) if need else ""

    def _part(self, row_id: str) -> str:
        need = self._needs.get(row_id)
        return f"{min(len(need.yes) / max(need.number, 1), 1):.4f}" if need else ""

    def _on_changed(self, changes: ChangeSet) -> None:
        super()._on_changed(changes)
        if changes.tables & _BEHIND:
            self.touched.emit(Touched(changed=None))


def _title(need: Need) -> str:
    return f"{need.title}\n{need.plan_title}" if need.plan_title else need.title

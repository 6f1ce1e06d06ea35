"""The plans with what each costs, what is asked and granted, what is missing. Nothing is typed: a row opens."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex

from klyngeapp.domain.plan_facts import PlanMoney
from klyngeapp.domain.plan_states import PlanLine
from klyngeapp.drawing.palette import area_colour
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.i18n.sorting import folded
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries.action_plans import plan_lines, plan_sums
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit.table.card import Dress, RowsCard
from klyngeapp.ui.kit.table.model import KIND_ROLE
from klyngeapp.ui.kit.table.source import Column, Mark, RowSource, Touched
from klyngeapp.ui.steps.plan_money import words

ROW, _MANY = 40, 20
MISSING = 5
_BEHIND = frozenset({"action_plan", "action_area", "budget_line", "financing"})
_NONE = PlanMoney(None, 0, 0, 0)


class PlanSums(RowSource):
    """A row for each plan."""

    can_change = can_add = can_remove = False
    dense = True

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._document = means.document
        self._lines: Mapping[str, PlanLine] = {}
        self._sums: Mapping[str, PlanMoney] = {}
        self._dots: dict[str, str] = {}
        self._marks = {_("No budget"): Mark("", "warn")}
        self._missing_marks: dict[str, Mark] = {}
        self.name = _("Action plans")
        self.columns = (
            Column(_("Plan"), fixed=True, dots=self._dots),
            Column(_("Costs"), "number", fixed=True, marks=self._marks),
            Column(_("You pay"), "number", fixed=True),
            Column(_("Sought"), "number", fixed=True),
            Column(_("Granted"), "number", fixed=True),
            Column(_("Missing"), "number", fixed=True, needed=True, marks=self._missing_marks),
        )
        self._read()
        means.document.changed.connect(self._on_changed)

    def _read(self) -> None:
        self._lines = {line.id: line for line in self._document.ask(plan_lines)}
        self._sums = self._document.ask(plan_sums)
        for line in self._lines.values():
            self._dots[line.title] = area_colour(line.place) if line.place is not None else "edge"
        for money in self._sums.values():
            self._missing_marks[words.lacking(money)] = Mark("", "clay" if money.missing else "ok")

    def money(self, plan: str) -> PlanMoney:
        """Return the sums of a plan."""
        return self._sums.get(plan, _NONE)

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: ARG002, FBT001 - as Qt says it
        """Return the plans in the order of the printed plan."""
        needle = folded(search)
        return tuple(line.id for line in self._lines.values() if needle in folded(line.title))

    def cells(self, ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the texts of plans."""
        return {one: self._cells(self._lines[one]) for one in ids if one in self._lines}

    def _cells(self, line: PlanLine) -> tuple[str, ...]:
        money = self.money(line.id)
        figures = [words.figure(one) for one in (money.own, money.asked, money.granted)]
        if money.cost is None:
            return (line.title, _("No budget"), *figures, words.lacking(money))
        return (line.title, words.figure(money.cost), *figures, words.lacking(money))

    def totals(self) -> Mapping[int, str]:
        """Return the sums of all plans."""
        whole = words.total(self._sums.values())
        if whole.cost is None:
            return {}
        figures = (whole.cost, whole.own, whole.asked, whole.granted)
        lacking = words.missing(self._sums.values())
        last = formats.amount(lacking) if lacking else _("Covered")
        self._missing_marks[last] = Mark("", "clay" if lacking else "ok")
        return {0: _("Total"), **{at: words.figure(one) for at, one in enumerate(figures, 1)}, MISSING: last}

    def typed(self, row_id: str, column: int) -> str:
        """Return what stands in a cell."""
        return self._cells(self._lines[row_id])[column] if row_id in self._lines else ""

    def options(self, column: int) -> Sequence[str]:  # noqa: ARG002 - nothing is typed here
        """Return nothing to choose."""
        return ()

    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.tables & _BEHIND or self._document.is_closed:
            return
        before = set(self._lines)
        self._read()
        now = set(self._lines)
        self.touched.emit(
            Touched(None, frozenset(before - now), tuple(one for one in self._lines if one not in before))
        )


class SumsCard(RowsCard):
    """The table: a click opens a plan, as Enter does."""

    def __init__(self, means: Means, source: PlanSums) -> None:
        super().__init__(means.look, source, Dress(row=ROW))
        source.setParent(self)
        self.view.setAccessibleDescription(_("Enter opens a plan. Ctrl+Tab leaves the table."))
        self.view.clicked.connect(self._on_row_clicked)

    def _on_rows(self) -> None:
        """Offer to look for a plan only where they are more than one sees at once."""
        super()._on_rows()
        if len(self.rows.ids) <= _MANY and not self.rows.search and not self.search.hasFocus():
            self.filter.hide()

    def _on_row_clicked(self, index: QModelIndex) -> None:
        row_id = self.rows.id_at(index.row())
        if row_id and index.data(KIND_ROLE) != "menu":
            self.open_wanted.emit(row_id)

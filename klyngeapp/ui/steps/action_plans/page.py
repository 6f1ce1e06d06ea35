"""All action plans: over the months, as a list, or by how far they are. Each opens on a page of its own."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from klyngeapp.domain.plan_states import PlanLine
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import rows
from klyngeapp.store.queries.action_plans import plan_lines
from klyngeapp.system import clock
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.forms.empty import Empty, Invite
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show, WorkedOut
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.kit.table.card import RowsCard
from klyngeapp.ui.kit.table.source import Column, Mark
from klyngeapp.ui.page_keys import PLANS
from klyngeapp.ui.steps.action_plans import words
from klyngeapp.ui.steps.action_plans.board import Board
from klyngeapp.ui.steps.action_plans.timeline import PlanTimeline

TIMELINE, LIST, BOARD = range(3)
_FIELDS = ("title", "action_area", "coordinator", "start", "end")


class PlanRows(RowsOfTable):
    """The plans as a list, in the order of the printed plan."""

    def __init__(self, means: Means) -> None:
        self._lines: Mapping[str, PlanLine] = {}
        marks = {words.state(state): Mark(words.ICONS[state], words.INKS[state]) for state in words.ICONS}
        state = WorkedOut(Column(_("Status"), fixed=True, marks=marks), lambda row: self._state(row.id))
        show = Show(worked_out=(state,), add_text=_("Add a plan"))
        fields = columns.columns_of("action_plan", names=_FIELDS)
        super().__init__(means.document, "action_plan", fields, show=show, told=means.told)

    def _read(self) -> None:
        self._lines = {line.id: line for line in self._document.ask(plan_lines)}

    def _state(self, row_id: str) -> str:
        line = self._lines.get(row_id)
        return words.state(line.state) if line else ""

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order."""
        self._read()
        if 0 <= column < len(self.fields):
            return super().ids(search, column, descending)
        found = set(super().ids(search, -1, False))
        return tuple(one for one in self._lines if one in found)

    def cells(self, ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the texts of rows."""
        if not self._document.is_closed:
            self._read()
        return super().cells(ids)


class PlansBody(Body):
    """What the group will do."""

    is_wide = True

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self._shown: tuple[PlanLine, ...] | None = None
        self.view = TIMELINE
        self.state = label(look, "", "small_strong", wrap=True)
        self.timeline = PlanTimeline(look)
        self.timeline.opened.connect(self.open)
        self._timeline_card, inside = cards.card((14, 4, 14, 8))
        inside.addWidget(self.timeline)
        self.board = Board(look, self.open)
        source = PlanRows(means)
        self.card = RowsCard(look, source)
        source.setParent(self.card)
        self.card.open_wanted.connect(self.open)
        others = [
            ListOf("task", step=PLANS, title=_("Tasks of all plans")),
            ListOf("indicator", step=PLANS, title=_("Indicators of all plans")),
        ]
        self.lists = Lists(look, means.document, others, told=means.told)
        self.lists.opened.connect(self._on_opened)
        self.lists.rearranged.connect(self.rearranged)
        invite = Invite(
            icon="clipboard-list",
            title=_("No action plans yet"),
            words=_("A plan needs only a name to begin with. Choose action areas first, if you have not done so."),
        )
        self.empty = Empty(look, source.name, [], [], self.begin, invite=invite)
        if not source.can_add:
            self.empty.begin.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(16)
        cards.add(column, self.state, self.empty, self._timeline_card, self.card, self.board, self.lists)
        self.refresh()

    def beside_title(self) -> QWidget:
        """Return the choice of how the plans are shown, and the way to a new one."""
        look = self._means.look
        self.views = Segmented(look, _("How the plans are shown"), [_("Timeline"), _("List"), _("Board")])
        self.views.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.views.choose(self.view)
        self.views.chosen.connect(self.show_view)
        self.new = button(look, _("New plan"), self.begin, icon="plus")
        return cards.row(self.views, self.new, spacing=12)

    def show_view(self, view: int) -> None:
        """Show the plans over the months, as a list or by how far they are."""
        self.view = view
        if hasattr(self, "views"):
            self.views.choose(view)
        self._arrange_parts()
        self.rearranged.emit()

    def _arrange_parts(self) -> None:
        is_open, has_plans = self.lists.page is not None, bool(self._shown)
        self.state.setVisible(has_plans and not is_open)
        self.empty.setVisible(not has_plans and not is_open)
        self._timeline_card.setVisible(has_plans and not is_open and self.view == TIMELINE)
        self.board.setVisible(has_plans and not is_open and self.view == BOARD)
        self.card.setVisible(has_plans and not is_open and self.view == LIST)
        self.lists.setVisible(is_open or (has_plans and self.view == LIST))

    def _on_opened(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self._arrange_parts()
        self.opened.emit(is_open)

    # what is done

    def open(self, plan: str) -> None:
        """Show the page of a plan."""
        self._means.go(f"{PLANS}/{plan}")

    def begin(self) -> None:
        """Make a plan and open its page, where its name is written."""
        made: list[str] = []
        title = _("New plan")
        name = Sentence("Add {table}: {name}", {"table": _(TABLES["action_plan"].label), "name": title})
        if self._means.run(name, lambda unit: made.append(rows.add(unit, "action_plan", title=title))):
            self.open(made[0])

    # following

    def arrange(self, *, narrow: bool) -> None:
        """Show as many columns as there is room for."""
        self.card.view.most_columns = columns.MOST_NARROW if narrow else columns.MOST
        self.card.view.fit()
        self.lists.arrange(narrow=narrow)

    def refresh(self) -> None:
        """Show the plans as they are now."""
        found = self._means.document.ask(plan_lines)
        if found == self._shown:
            return
        self._shown = found
        self.state.setText(words.lead(found))
        self.timeline.show_plans(found, clock.today())
        self.board.show_plans(found)
        self._arrange_parts()
        self.rearranged.emit()

    def escape(self) -> bool:
        """Go back from a row to its list; False where none is open."""
        return self.lists.escape()

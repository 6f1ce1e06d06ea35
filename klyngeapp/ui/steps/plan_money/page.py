"""Money: a row for each plan with its sums, deadlines and rules of the funds beside it, all that is behind below."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.documents.catalogue import MONEY_OVERVIEW
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.action_plans import funds, plan_sums
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.page_keys import PLANS
from klyngeapp.ui.steps.plan_money import words
from klyngeapp.ui.steps.plan_money.beside_sums import Deadlines, Rules, told
from klyngeapp.ui.steps.plan_money.sums import PlanSums, SumsCard

KEY = "action_plans.money"
_PROCESS = "establishment.timeline_and_budget"
_OVERVIEW = f"documents/{MONEY_OVERVIEW}"
_TABLES = ("budget_line", "financing", "fund", "application")
_ASIDE, _LEAST = 308, 560


class PlanMoneyBody(CardsBody):
    """What the plans cost, and who pays."""

    is_wide = True

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self.state = label(look, "", "small_strong", wrap=True)
        self.sums = SumsCard(means, PlanSums(means))
        self.sums.open_wanted.connect(lambda plan: means.go(f"{PLANS}/{plan}"))
        self.none = label(look, _("There are no action plans yet. Their sums stand here when there are."), wrap=True)
        note = label(look, _("Volunteer hours are not counted in kroner."), "small", wrap=True)
        go = button(
            look, _("See the budget of the process itself"), lambda: means.go(_PROCESS), kind="link", small=True
        )
        left = cards.column(self.none, self.sums, in_lines([note, go], 12, stretches=True), spacing=10)
        self.deadlines = Deadlines(look, self._add_fund, can_add=not means.document.looks)
        self.rules = Rules(look)
        right = cards.column(self.deadlines, self.rules, spacing=14)
        for part in (left, right):
            layout = part.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.addStretch(1)
        self._top: QWidget = Beside(look, (left, right), (1, 0), (_LEAST, _ASIDE), top=True)
        titles = (_("All costs"), _("All who pay"), _("Funds"), _("Applications"))
        shown = [ListOf(table, step=KEY, title=title) for table, title in zip(_TABLES, titles, strict=True)]
        self.lists = Lists(look, means.document, shown, told=means.told)
        self.put(self.state, self._top, self.lists)
        self.refresh()

    def beside_title(self) -> QWidget:
        """Return the way to the overview on paper."""
        go = self._means.go
        return button(self._means.look, _("Print the overview"), lambda: go(_OVERVIEW), icon="printer")

    def _add_fund(self) -> None:
        """Begin to write a fund in."""
        self.lists.choose(_TABLES.index("fund"))
        if self.lists.card is not None:
            self.lists.card.show()
            self.lists.card.view.begin_to_add()

    def arrange(self, *, narrow: bool) -> None:
        """Show as many columns as there is room for."""
        super().arrange(narrow=narrow)
        self.sums.view.fit()

    def refresh(self) -> None:
        """Show how the money stands now."""
        document = self._means.document
        sums, found = document.ask(plan_sums), document.ask(funds, clock.today())
        self.state.setText(words.lead(sums.values()))
        self.sums.setVisible(bool(sums))
        self.none.setVisible(not sums)
        self.deadlines.show_funds(found, clock.today())
        self.rules.show_rules(list(told(found, sums)))
        self.rearranged.emit()

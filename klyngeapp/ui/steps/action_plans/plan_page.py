"""One action plan: its name, what it is for, its tasks and its money. Key "action_plans.plans/ID"."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout

from klyngeapp.domain.guidance.steps import GUIDANCE
from klyngeapp.domain.plan_states import PlanLine, is_paid_for
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import rows
from klyngeapp.store.queries.action_plans import plan_lines
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.edited_title import EditedTitle
from klyngeapp.ui.forms.page import Page, Way
from klyngeapp.ui.forms.row_history import history_button
from klyngeapp.ui.kit import cards
from klyngeapp.ui.page_keys import PLANS
from klyngeapp.ui.steps.action_plans.plan_parts import PlanBody
from klyngeapp.ui.steps.action_plans.plan_view import PlanView

_PLAN = TABLES["action_plan"]


def known(means: Means, key: str) -> PlanLine | None:
    """Return the plan of a page's key, None where it is not there (any more)."""
    plan = key.partition("/")[2]
    return next((line for line in means.document.ask(plan_lines) if line.id == plan), None)


class PlanPage(Page):
    """The page of one plan."""

    def __init__(self, means: Means, line: PlanLine) -> None:
        super().__init__()
        self._means, self.line = means, line
        self.title = EditedTitle(
            means.look, _PLAN.field("title"), change=_("Change the name of the plan"), name=_("Name of the plan")
        )
        self.title.pencil.setEnabled(not means.document.looks)
        self.title.committed.connect(self._on_title)
        self.title.rearranged.connect(self.rearranged)
        self.body = PlanBody(means, line.id)
        self.body.rearranged.connect(self.rearranged)
        self.body.opened.connect(self._on_opened)
        advice = tuple(_(text) for text in GUIDANCE[PLANS].advice)
        self.history = history_button(means.look, means.document, "action_plan", line.id)
        deeds = (self.go_back, self._on_remove, self.history)
        self.view = PlanView(means.look, self.title, self.body, advice, deeds)
        self.view.remove.setEnabled(not means.document.looks)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*cards.NONE)
        layout.addWidget(self.view)
        self._show()
        if line.title == _("New plan") and not means.document.looks:
            self.title.begin()  # a plan that has no name of its own yet is given one first

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self.title.heading

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width."""
        if self.view.narrow != narrow:
            self.view.arrange(narrow=narrow)
            self.body.arrange(narrow=narrow)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the top."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self.view, self.view.to_top)

    def refresh(self) -> None:
        """Show what has changed; where the plan is gone, go back to the others."""
        found = known(self._means, f"{PLANS}/{self.line.id}")
        if found is None:
            QTimer.singleShot(0, self, self.go_back)
            return
        self.line = found
        self._show()
        self.body.refresh()

    def _show(self) -> None:
        line, money = self.line, self.body.money()
        self.title.show_name(line.title)
        self.setAccessibleName(line.title)
        self.view.show_state(line.state)
        checks = (
            ("goal" in line.parts, _("the goal is written")),
            (bool(line.coordinator), _("a coordinator has said yes")),
            ("period" in line.parts, _("the months are set")),
            ("tasks" in line.parts, _("there are tasks")),
            ("indicators" in line.parts, _("there is an indicator to measure")),
            ("budget" in line.parts, _("there is a budget")),
            (is_paid_for(money), _("it is written who pays")),
        )
        missing = [holds for holds, _text in checks].count(False)
        state = ngettext("{number} thing is missing.", "{number} things are missing.", missing)
        self.view.hint.show_checks(checks, state if missing else _("Everything is there."))

    def _on_opened(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self.view.top.setVisible(not is_open)
        self.title.setVisible(not is_open)
        self.rearranged.emit()

    # where one goes

    def way(self) -> Way:
        """Return the way to the list, and on to the next plan."""
        lines = self._means.document.ask(plan_lines)
        place = next((number for number, line in enumerate(lines) if line.id == self.line.id), 0)
        where = _("Plan {number} of {total}", number=place + 1, total=len(lines))
        if place + 1 >= len(lines):
            return Way(where, self.go_back, self.go_back, _("All action plans"))
        following = lines[place + 1].id
        return Way(where, self.go_back, lambda: self._means.go(f"{PLANS}/{following}"), _("Next plan"))

    def go_back(self) -> None:
        """Show all plans."""
        self._means.go(PLANS)

    # what is done

    def _on_title(self, text: str) -> None:
        said: dict[str, object] = {"table": _(_PLAN.label), "name": self.line.title}
        plan = self.line.id
        self._means.run(
            Sentence("Change {table}: {name}", said), lambda unit: rows.change(unit, "action_plan", plan, title=text)
        )

    def _on_remove(self) -> None:
        said: dict[str, object] = {"table": _(_PLAN.label), "name": self.line.title}
        told, plan = _("Removed {name}", name=self.line.title), self.line.id
        self._means.run(
            Sentence("Remove {table}: {name}", said), lambda unit: rows.remove(unit, "action_plan", plan), told
        )

    def escape(self) -> bool:
        """Put away what lies over the page, or go back from a row; False where there is nothing."""
        if self.title.escape():
            return True
        if self.view.has_hint:
            self.view.toggle_hint()
            return True
        return self.body.escape()

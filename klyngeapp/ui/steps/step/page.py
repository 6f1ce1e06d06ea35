"""A step of the process: its lists, good advice, how far it is (worked out anew after every change), leaving it out."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QVBoxLayout

from klyngeapp.domain.guidance.steps import GUIDANCE
from klyngeapp.domain.phases import PHASES, Phase, Step
from klyngeapp.domain.progress import CHECKS
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import steps
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.kit import cards
from klyngeapp.ui.steps.step.leaving_out import Deeds, LeavingOut
from klyngeapp.ui.steps.step.lists import StepLists
from klyngeapp.ui.steps.step.view import Shown, StepView


class StepPage(Page):
    """One step ("phase.step") with its body: a page made for it, or else the lists of its tables."""

    def __init__(self, means: Means, key: str, make: Callable[[Means], Body] | None = None) -> None:
        super().__init__()
        self._means, self._document, self.key = means, means.document, key
        self.phase, self.step = find(key)
        guidance = GUIDANCE[key]
        shown = Shown(_(self.step.title), _(guidance.lead), tuple(_(text) for text in guidance.advice))
        self.view: StepView
        self.body = make(means) if make is not None else StepLists(means, key)
        self.body.opened.connect(lambda is_open: self.view.top.setVisible(not is_open))
        self.body.rearranged.connect(self.rearranged)
        leaving = LeavingOut(means.look, Deeds(self._on_leave_out, self._on_change_reason, self._on_take_in))
        self.view = StepView(means.look, shown, self.body, leaving, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*cards.NONE)
        layout.addWidget(self.view)
        self.refresh()

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self.view.heading

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width."""
        if self.view.narrow != narrow:
            self.view.arrange(narrow=narrow)
            self.body.arrange(narrow=narrow)

    def refresh(self) -> None:
        """Show how far the step is now; the lists follow by themselves."""
        facts = self._document.home.progress
        checks = tuple((check.holds(facts), _(check.text)) for check in CHECKS[self.key])
        self.view.hint.show_checks(checks, self._state([holds for holds, _text in checks]))
        self.view.leaving.show_reason(self._reason())
        self.body.refresh()

    def show_row(self, table: str, row_id: str) -> bool:
        """Show a row that stands in no list of the page; False where it has none such."""
        return self.body.show_row(table, row_id)

    def escape(self) -> bool:
        """Put away what lies over the page; False where there is nothing."""
        if self.view.has_hint:
            self.view.toggle_hint()
            return True
        return self.body.escape()

    def _state(self, holds: list[bool]) -> str:
        if self._reason() is not None:
            return _("You leave this step out.")
        missing = holds.count(False)
        if not missing:
            return _("The step is done.")
        return ngettext("{number} thing is missing.", "{number} things are missing.", missing)

    def _reason(self) -> str | None:
        return self._document.left_out(self.key)

    def _on_leave_out(self, reason: str) -> None:
        name = Sentence("Leave out {step}", {"step": _(self.step.title)})
        self._leave_out(name, reason, _("You leave out “{step}”.", step=_(self.step.title)))

    def _on_change_reason(self, reason: str) -> None:
        name = Sentence("Change why you leave out {step}", {"step": _(self.step.title)})
        self._leave_out(name, reason, _("The reason is changed."))

    def _leave_out(self, name: Sentence, reason: str, told: str) -> None:
        self._means.run(name, lambda unit: steps.leave_out(unit, step=self.key, reason=reason), told)

    def _on_take_in(self) -> None:
        name = Sentence("Take in {step}", {"step": _(self.step.title)})
        told = _("“{step}” is with you again.", step=_(self.step.title))
        self._means.run(name, lambda unit: steps.take_in(unit, step=self.key), told)


def find(key: str) -> tuple[Phase, Step]:
    """Return a step and its phase by its name ("phase.step")."""
    return next((phase, step) for phase in PHASES for step in phase.steps if f"{phase.id}.{step.id}" == key)

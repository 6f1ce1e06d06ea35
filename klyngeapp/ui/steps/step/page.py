"""A step of the process: its lists, good advice, how far it is (worked out anew after every change), leaving it out."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.domain.guidance.steps import GUIDANCE
from klyngeapp.domain.phases import PHASES, Phase, Step
from klyngeapp.domain.progress import CHECKS
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import steps
from klyngeapp.store.queries import lists
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.step.leaving_out import Deeds, LeavingOut
from klyngeapp.ui.steps.step.view import Shown, StepView

Tell = Callable[[str], object]


class StepPage(QWidget):
    """One step ("phase.step"). `done` tells what was done, with a way to take it back; `refused` why it was not.

    `rearranged` says that there are other fields to go through with Tab.
    """

    rearranged = Signal()

    def __init__(self, look: Look, document: Document, key: str, *, done: Tell, refused: Tell) -> None:
        super().__init__()
        self._look, self._document, self.key = look, document, key
        self._done, self._refused = done, refused
        self.phase, self.step = find(key)
        guidance = GUIDANCE[key]
        shown = Shown(_(self.step.title), _(guidance.lead), tuple(_(text) for text in guidance.advice))
        self.lists = Lists(look, document, self._shown_lists(guidance.tables), told=done)
        self.lists.opened.connect(self._on_opened)
        self.lists.rearranged.connect(self.rearranged)
        self._cluster = self._cluster_card()
        leaving = LeavingOut(look, Deeds(self._on_leave_out, self._on_change_reason, self._on_take_in))
        parts = [*([self._cluster] if self._cluster is not None else []), self.lists]
        self.view = StepView(look, shown, parts, leaving, narrow=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*cards.NONE)
        layout.addWidget(self.view)
        self.refresh()

    def _shown_lists(self, tables: tuple[str, ...]) -> list[ListOf]:
        first = columns.FIRST.get(self.key, tables[0])
        return [self._list_of(table) for table in sorted(tables, key=lambda table: table != first)]

    def _list_of(self, table: str) -> ListOf:
        """Return a list of the step, with only the rows that belong there."""
        of_one = columns.OF_ONE.get(f"{self.key}/{table}")
        if of_one is not None:
            field, owner, known_by = of_one
            found = self._document.ask(lists.ids_of, owner, where=known_by)
            if found:
                (row,) = self._document.ask(lists.rows_of, owner, found[:1])
                return ListOf(table, {field: found[0]}, self.key, lists.called(owner, row))
        return ListOf(table, columns.ONLY.get(f"{self.key}/{table}", {}), self.key)

    def _cluster_card(self) -> QWidget | None:
        names = columns.CLUSTER.get(self.key)
        if names is None:
            return None
        (row_id,) = self._document.ask(lists.ids_of, "cluster")
        frame, inside = cards.card((24, 18, 24, 20))
        inside.addWidget(RowForm(self._look, self._document, "cluster", row_id, names))
        return frame

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width."""
        if self.view.narrow != narrow:
            self.view.arrange(narrow=narrow)
            self.lists.arrange(narrow=narrow)

    def refresh(self) -> None:
        """Show how far the step is now; the lists follow by themselves."""
        facts = self._document.home.progress
        checks = tuple((check.holds(facts), _(check.text)) for check in CHECKS[self.key])
        self.view.hint.show_checks(checks, self._state([holds for holds, _text in checks]))
        self.view.leaving.show_reason(self._reason())

    def escape(self) -> bool:
        """Put away what lies over the lists; False where there is nothing."""
        if self.view.has_hint:
            self.view.toggle_hint()
            return True
        return self.lists.escape()

    def _on_opened(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self.view.top.setVisible(not is_open)
        if self._cluster is not None:
            self._cluster.setVisible(not is_open)

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
        self._run(_("You leave out “{step}”.", step=_(self.step.title)), lambda: self._do(name, reason))

    def _on_change_reason(self, reason: str) -> None:
        name = Sentence("Change why you leave out {step}", {"step": _(self.step.title)})
        self._run(_("The reason is changed."), lambda: self._do(name, reason))

    def _on_take_in(self) -> None:
        name = Sentence("Take in {step}", {"step": _(self.step.title)})
        told = _("“{step}” is with you again.", step=_(self.step.title))
        self._run(told, lambda: self._document.do(name, lambda unit: steps.take_in(unit, step=self.key)))

    def _do(self, name: Sentence, reason: str) -> None:
        self._document.do(name, lambda unit: steps.leave_out(unit, step=self.key, reason=reason))

    def _run(self, told: str, deed: Callable[[], None]) -> None:
        try:
            deed()
        except KlyngeError as error:
            self._refused(str(error))
        else:
            self._done(told)


def find(key: str) -> tuple[Phase, Step]:
    """Return a step and its phase by its name ("phase.step")."""
    return next((phase, step) for phase in PHASES for step in phase.steps if f"{phase.id}.{step.id}" == key)

"""The fourth question: which phases and steps; a step that is left out asks why."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from klyngeapp.domain.phases import PHASES, Phase, months_of
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.choices import Check
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.start.new_cluster.questions import Question


class StepsQuestion(Question):
    """Five phases with their steps, all of them ticked to begin with."""

    title = N_("What do you take along?")
    words = N_("Most take all five phases. A step can be left out or taken in again later.")

    def build(self) -> None:
        """Make a card for each phase."""
        self.checks: dict[str, Check] = {}
        self.reasons: dict[str, QLineEdit] = {}
        for phase in PHASES:
            self.column.addWidget(self._phase(phase))

    def _phase(self, phase: Phase) -> QWidget:
        look, steps = self.look, [f"{phase.id}.{step.id}" for step in phase.steps]
        frame, inside = cards.card((20, 12, 20, 12), spacing=4)
        whole = Check(look, _(phase.title))
        whole.setFont(look.font("h3"))
        whole.setChecked(any(step not in self.draft.left_out for step in steps))
        months = months_of(phase, self.draft.months() or 18)
        said = label(look, ngettext("{number} month", "{number} months", months), "small")
        inside.addWidget(cards.row(whole, said, "|", spacing=12))
        for key, step in zip(steps, phase.steps, strict=True):
            inside.addWidget(self._step(key, _(step.title)))
        whole.clicked.connect(lambda checked: self._take_all(steps, checked=checked))
        return frame

    def _step(self, key: str, title: str) -> QWidget:
        check = Check(self.look, title)
        check.setChecked(key not in self.draft.left_out)
        reason = QLineEdit(self.draft.left_out.get(key, ""))
        reason.setFont(self.look.font("body"))
        why = _("Why not?")
        reason.setPlaceholderText(why)
        reason.setAccessibleName(f"{title}: {why}")
        reason.setMaxLength(500)
        if check.isChecked():
            reason.hide()
        check.toggled.connect(self._toggler(key, reason))
        reason.textEdited.connect(lambda text: self.draft.left_out.__setitem__(key, text))
        self.checks[key], self.reasons[key] = check, reason
        return cards.column(check, reason, spacing=2, margins=(34, 0, 0, 0))

    def _toggler(self, key: str, reason: QLineEdit) -> Callable[[bool], None]:
        def toggle(checked: bool) -> None:  # noqa: FBT001 - Qt's way
            reason.setHidden(checked)
            if checked:
                self.draft.left_out.pop(key, None)
            else:
                self.draft.left_out[key] = reason.text()
                reason.setFocus()

        return toggle

    def _take_all(self, steps: list[str], *, checked: bool) -> None:
        for step in steps:
            self.checks[step].setChecked(checked)
        if not checked:
            self.reasons[steps[0]].setFocus()

    def _share_reason(self, steps: list[str]) -> None:
        left_out = self.draft.left_out
        given = next((left_out[step] for step in steps if left_out.get(step, "").strip()), "")
        if given and all(step in left_out for step in steps):
            for step in steps:
                left_out[step] = left_out[step].strip() or given
                self.reasons[step].setText(left_out[step])

    def begin(self) -> None:
        """Begin at the first step."""
        next(iter(self.checks.values())).setFocus()

    def problem(self) -> str:
        """Ask for the reasons; one is enough for a phase that is left out as a whole."""
        for phase in PHASES:
            self._share_reason([f"{phase.id}.{step.id}" for step in phase.steps])
        for step, reason in self.draft.left_out.items():
            if not reason.strip():
                self.reasons[step].setFocus()
                return _("Write why you leave the step out. Others will ask.")
        return ""

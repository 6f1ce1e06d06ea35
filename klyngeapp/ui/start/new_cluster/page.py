"""The questions of a new cluster, one at a time, in the same window."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit

from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look
from klyngeapp.ui.start.new_cluster.draft import Draft
from klyngeapp.ui.start.new_cluster.questions import NameQuestion, Question, TimeQuestion, VillagesQuestion
from klyngeapp.ui.start.new_cluster.steps_question import StepsQuestion
from klyngeapp.ui.start.page import WithPanel

QUESTIONS: tuple[type[Question], ...] = (NameQuestion, VillagesQuestion, TimeQuestion, StepsQuestion)


class NewPage(WithPanel):
    """Asks; `make` goes on with the draft after the last question, `leave` keeps it for later."""

    def __init__(self, look: Look, draft: Draft, make: Callable[[], object], leave: Callable[[], object]) -> None:
        super().__init__(look)
        self._draft, self._make, self._leave = draft, make, leave
        self.setAccessibleName(_("New cluster"))
        self.question: Question
        self._show()

    def _show(self) -> None:
        cards.empty(self.column)
        look, last = self._look, self._draft.number == len(QUESTIONS) - 1
        self.question = QUESTIONS[self._draft.number](look, self._draft)
        where = _("Question {number} of {all}", number=self._draft.number + 1, all=len(QUESTIONS))
        self.column.addWidget(label(look, " · ".join((_("New cluster"), where)), "small_strong", ink="softink"))
        self.head(_(self.question.title), _(self.question.words))
        self.column.addWidget(self.question)
        for field in self.question.findChildren(QLineEdit):
            field.returnPressed.connect(self.on)
        self.wrong = label(look, "", ink="danger", wrap=True)
        self.wrong.hide()
        self.back = button(look, _("Back"), self._on_back, kind="ghost", icon="arrow-left")
        self.cancel = button(look, _("Cancel"), self._leave, kind="ghost")
        words = _("Create the cluster") if last else _("Next")
        self.go_on = button(look, words, self.on, kind="primary", tail="arrow-right")
        foot = cards.row(self.back, "|", self.cancel, self.go_on, spacing=12)
        cards.add(self.column, self.wrong, foot, "|")
        if self.isVisible():
            self.question.begin()

    def _on_back(self) -> None:
        if self._draft.number:
            self._draft.number -= 1
            self._show()
        else:
            self._leave()

    def on(self) -> None:
        """Go on, if the answer can be used."""
        problem = self.question.problem()
        if problem:
            self.say_wrong(problem)
        elif self._draft.number == len(QUESTIONS) - 1:
            self._make()
        else:
            self._draft.number += 1
            self._show()

    def say_wrong(self, text: str) -> None:
        """Say in a sentence what is missing or what went wrong."""
        self.wrong.setText(text)
        self.wrong.show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the first field."""
        super().showEvent(event)
        self.question.begin()

"""The comments that wait for an answer, each with a field for it: what is written there is kept by itself."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.hearing import Comment
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.steps.hearing import words

_MOST = 5


class Unanswered(QFrame):
    """Shows them, the oldest first. One that has just been answered stays until the page is opened anew."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means = means
        self.forms: dict[str, RowForm] = {}
        self._parts: dict[str, QWidget] = {}
        look = means.look
        self.number = label(look, "", ink="ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(14)
        title = label(look, _("Waiting for an answer"), "h2", wrap=True)
        column.addWidget(in_lines([title, self.number], 12, stretches=True))
        self._column = QVBoxLayout()
        self._column.setSpacing(18)
        column.addLayout(self._column)
        self.more = label(look, "", "small", wrap=True)
        column.addWidget(self.more)

    def show_comments(self, waiting: Sequence[Comment], all_ids: frozenset[str]) -> None:
        """Show those that wait; of many the first ones."""
        for gone in [one for one in self.forms if one not in all_ids]:
            self._let_go(gone)
        for one in waiting:
            if one.id not in self.forms and len(self.forms) < _MOST:
                self._add(one)
        self.number.setText(formats.whole(len(waiting)))
        left = sum(1 for one in waiting if one.id not in self.forms)
        self.more.setText(_("{number} more stand in the list below.", number=left) if left else "")
        self.more.setVisible(bool(left))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is shown."""
        return not self.forms

    def _let_go(self, comment: str) -> None:
        del self.forms[comment]
        part = self._parts.pop(comment)
        self._column.removeWidget(part)
        cards.let_go(part)

    def _add(self, one: Comment) -> None:
        look, document = self._means.look, self._means.document
        form = RowForm(look, document, "hearing_comment", one.id, ("answer", "changed"))
        form.setEnabled(not document.looks)
        form.fields["answer"].input.setAccessibleDescription(one.text)
        said = label(look, one.text, wrap=True)
        part = cards.column(label(look, words.who(one), "small_strong", wrap=True), said, form, spacing=8)
        self.forms[one.id], self._parts[one.id] = form, part
        self._column.addWidget(part)

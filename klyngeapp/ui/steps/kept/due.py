"""Those who stopped so long ago that what is known of them is to go."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services.privacy import keep_longer
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.kept import Due, Kept
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.forgetting import forget
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import Button, button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.steps.kept import words

_MOST = 50


class DueCard(QFrame):
    """Lists them, each with two ways: keep a little longer, or forget."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, look = means, means.look
        self._shown: Kept | None = None
        self.deeds: list[Button] = []
        self.note = label(look, "", "small", wrap=True)
        title = label(look, _("It is time to tidy up"), "h2", wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        (cluster,) = means.document.ask(lists.ids_of, "cluster")
        self.form = RowForm(look, means.document, "cluster", cluster, ["keep_months"])
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(10)
        column.addWidget(cards.column(title, self.note, spacing=2))
        column.addLayout(self._column)
        cards.add(column, cards.line(), self.form)

    def show_kept(self, found: Kept) -> None:
        """Show whose time has come."""
        if found == self._shown:
            return
        self._shown = found
        held = next((place for place, one in enumerate(self.deeds) if one.hasFocus()), None)
        cards.empty(self._column)
        self.deeds = []
        self.note.setText(words.period(found.months))
        for place, one in enumerate(found.due[:_MOST]):
            if place:
                self._column.addWidget(cards.line())
            self._column.addWidget(self._line(one))
        if not found.due:
            look = self._means.look
            said = label(look, words.nobody_due(found.next, found.months), wrap=True)
            sign = icon_label(look, "circle-check", colour="ok", size=20)
            line = cards.row(sign, said, spacing=10)
            across = line.layout()
            assert across is not None
            across.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
            across.setStretch(1, 1)  # type: ignore[attr-defined]
            self._column.addWidget(line)
        if held is not None and self.deeds:
            after = self.deeds[min(held, len(self.deeds) - 1)]
            after.show()
            after.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, one: Due) -> QWidget:
        look = self._means.look
        second = label(look, words.stopped(one), "small", wrap=True)
        told = cards.column(label(look, words.who(one), "strong", wrap=True), second, spacing=1)
        if self._means.document.looks:
            return told
        named = {"name": one.name}
        longer = button(
            look,
            _("Keep a little longer"),
            partial(self._on_longer, one),
            kind="ghost",
            small=True,
            name=_("Keep {name} a little longer", **named),
        )
        gone = button(look, _("Forget …"), partial(self._on_forget, one), small=True, name=_("Forget {name}", **named))
        self.deeds += [longer, gone]
        for made in (longer, gone):
            made.let_shrink()
        return in_lines([told, cards.row(longer, gone, spacing=8)], 10, stretches=True)

    def _on_longer(self, one: Due) -> None:
        said = Sentence("Keep {name} a little longer", {"name": one.name})
        told = _("We ask again in three months. Noted as contacted today.")
        self._means.run(said, lambda unit: keep_longer(unit, one.person), told)

    def _on_forget(self, one: Due) -> None:
        forget(self._means, self, one.person, _("Stopped, and tidied away"))

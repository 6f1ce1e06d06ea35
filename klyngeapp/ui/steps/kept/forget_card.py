"""Choose somebody, and see what it would mean to forget them."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.i18n.language import _
from klyngeapp.i18n.sorting import danish_key, folded
from klyngeapp.store.queries import forgetting as queries
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.forget_view import ForgetView
from klyngeapp.ui.forms.forgetting import forget
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.bars import Notice
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.kit.labels import label


class ForgetCard(QFrame):
    """The card. Nothing is done before the dialog has been answered."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, look = means, means.look
        self.person = ""
        self._people: dict[str, str] = {}
        self.choice = ChoiceBox(look, (), typed=True)
        who = label(look, _("Who?"), "small_strong", wrap=True)
        who.setBuddy(self.choice)
        for part in (self.choice, self.choice.lineEdit()):
            assert part is not None
            part.setAccessibleName(_("Who is to be forgotten?"))
        self.choice.currentTextChanged.connect(self._on_chosen)
        self.none = label(look, "", "small", wrap=True)
        self.view = ForgetView(look)
        self.note = Notice(look, "soft", _("You are asked once more. Then it is gone for good."))
        self.forget = button(look, "", self._on_forget, kind="danger", icon="eraser")
        self.forget.let_shrink()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 24)
        column.setSpacing(10)
        column.addWidget(label(look, _("Forget a person"), "h2", wrap=True))
        cards.add(column, who, self.choice, self.none, self.view, self.note, self.forget, "|")
        self.refresh()

    def refresh(self) -> None:
        """Show who there is now, and what it would mean."""
        everybody = self._means.document.ask(queries.people)
        people: dict[str, str] = {}
        for one, name, village in sorted(everybody, key=lambda found: danish_key(found[1])):
            text = f"{name}, {village}" if village else name
            people[text if text not in people else f"{text} ({len(people) + 1})"] = one
        if people != self._people:
            self._people = people
            self.choice.offer(list(people))
        if self.person and self.person not in people.values():
            self.choose("")
        self.choice.setEnabled(bool(people))
        self._show()

    def choose(self, person: str) -> None:
        """Choose somebody by their id; "" for nobody."""
        self.choice.setCurrentText(next((text for text, one in self._people.items() if one == person), ""))

    def _on_chosen(self, text: str) -> None:
        wanted = folded(text.strip())
        self.person = next((one for known, one in self._people.items() if folded(known) == wanted), "")
        self._show()

    def _show(self) -> None:
        told = self._means.document.ask(queries.consequences, self.person) if self.person else None
        self.view.setVisible(told is not None)
        for part in (self.note, self.forget):
            part.setVisible(told is not None and not self._means.document.looks)
        self.none.setVisible(told is None)
        self.none.setText(
            _("Choose somebody, and see what goes and what stays. Nothing is done yet.")
            if self._people
            else _("There is nobody in the file yet.")
        )
        if told is not None:
            self.view.show_consequences(told)
            words = _("Forget {name}", name=told.name)
            self.forget.setText(f"\u2009 {words}".replace("&", "&&"))
            self.forget.setAccessibleName(_("Forget {name}", name=told.name))

    def _on_forget(self) -> None:
        if self.person and forget(self._means, self, self.person):
            self.choose("")
            self.choice.setFocus()

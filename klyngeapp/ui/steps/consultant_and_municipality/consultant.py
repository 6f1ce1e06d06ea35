"""The card of the consultant: name, phone and e-mail where there is one, else a field for a name, or a tick."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import arranging, consultants
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.steering_group import steering_group
from klyngeapp.store.queries.support import Consultant, Support
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import titled
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.kit.labels import label

_REACHED = ("name", "phone", "email")


class ConsultantCard(QWidget):
    """Shows who the consultant is. `rearranged` is told when it has other fields."""

    def __init__(self, means: Means, rearranged: Callable[[], object]) -> None:
        super().__init__()
        self._means, self._rearranged = means, rearranged
        self._shown: tuple[tuple[Consultant, ...], bool] | None = None
        self.field: ChoiceBox | None = None
        self.forms: list[RowForm] = []
        frame, inside = titled(means.look, _("The consultant"))
        self._place = QVBoxLayout()
        self._place.setSpacing(12)
        inside.addLayout(self._place)
        self.without: RowForm | None = None
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.addWidget(frame)
        self._inside = inside

    def show_support(self, found: Support) -> None:
        """Show the consultants there are now."""
        if self.without is None:
            self.without = RowForm(
                self._means.look, self._means.document, "cluster", found.cluster, ("without_consultant",)
            )
            self._inside.insertWidget(self._inside.count() - 1, self.without)
        self.without.setVisible(not found.consultants)
        shown = (found.consultants, found.without_consultant)
        if shown == self._shown:
            return
        holder: QWidget | None = self.focusWidget()
        had_focus = self.field is not None and holder is not None and self.field.isAncestorOf(holder)
        self._shown, self.field = shown, None
        cards.empty(self._place)
        self.forms = [self._form_of(one) for one in found.consultants]
        for form, one in zip(self.forms, found.consultants, strict=True):
            self._place.addWidget(cards.column(form, cards.row(self._away(one), "|"), spacing=8))
        if not found.consultants and not found.without_consultant:
            self._place.addWidget(self._asking())
        self._rearranged()
        if had_focus and self.forms:
            self.forms[0].show()
            self.forms[0].fields["phone"].input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _form_of(self, one: Consultant) -> RowForm:
        return RowForm(self._means.look, self._means.document, "person", one.person, _REACHED)

    def _away(self, one: Consultant) -> QPushButton:
        return button(
            self._means.look,
            _("Is no longer the consultant"),
            lambda: self._on_away(one),
            kind="link",
            small=True,
            name=_("{name} is no longer the consultant", name=one.name),
        )

    def _asking(self) -> QWidget:
        means = self._means
        field = TABLES["membership"].field("person")
        names = [name for _id, name in means.document.ask(lists.choices_for, field)]
        self.field = made = ChoiceBox(means.look, names, typed=True)
        said = _("Who is it? Write the name.")
        made.setAccessibleName(said)
        line = made.lineEdit()
        assert line is not None
        line.setAccessibleName(said)
        line.editingFinished.connect(self._on_named)
        made.activated.connect(lambda _place: self._on_named())
        asked = label(means.look, said, "small_strong", wrap=True)
        asked.setBuddy(made)
        return cards.column(asked, made, spacing=6)

    def _on_named(self) -> None:
        field = self.field
        name = " ".join(field.currentText().split()) if field is not None else ""
        if not name:
            return
        group = self._means.document.ask(steering_group, clock.today()).id
        said = Sentence("Name {name} as consultant", {"name": name})
        called = _("The steering group")
        self._means.run(
            said,
            lambda unit: consultants.name_consultant(unit, name, group=group, called=called),
            _("{name} is your consultant now", name=name),
        )

    def _on_away(self, one: Consultant) -> None:
        said = Sentence("{name} is no longer the consultant", {"name": one.name})
        told = _("{name} is no longer the consultant", name=one.name)
        self._means.run(said, lambda unit: arranging.remove_all(unit, "membership", [one.seat]), told)

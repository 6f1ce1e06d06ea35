"""Where somebody has a seat: one person, many roles."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.person import PersonFacts, Role
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.add_found import AddFound
from klyngeapp.ui.kit.buttons import button, icon_button
from klyngeapp.ui.kit.finder import Choice
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.menus import open_menu
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.person import words

_FIELDS = ("role", "title", "joined", "left")


class RolesCard(QFrame):
    """Shows the roles; `add` takes the name of a group, `remove` takes away a seat that was written by mistake."""

    def __init__(
        self,
        look: Look,
        document: Document,
        add: Callable[[str], bool],
        remove: Callable[[Role], object],
        rearranged: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look, self._document, self._remove, self._rearranged = look, document, remove, rearranged
        self._shown: object = None
        self.form: RowForm | None = None
        self.nothing = label(look, _("Is in no group yet."), ink="ink2", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._place = QVBoxLayout()
        self.add = AddFound(
            look,
            _("Add a group"),
            _("Add a group this person is in"),
            add,
            new=lambda name: _("A new group: {name}", name=name),
            example=_("for example {example}", example="Stigruppen"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 18, 14)
        column.setSpacing(8)
        cards.add(column, label(look, _("Roles"), "h2", wrap=True), self.nothing)
        column.addLayout(self._list)
        column.addLayout(self._place)
        column.addWidget(self.add)

    def offer(self, groups: tuple[str, ...]) -> None:
        """Offer the groups there are."""
        self.add.offer([Choice(name, name) for name in groups])

    def show_person(self, person: PersonFacts, *, can_change: bool) -> None:
        """Show the roles of this person."""
        if self._shown == (person.roles, can_change):
            return
        self._shown = (person.roles, can_change)
        self.nothing.setVisible(not person.roles)
        self.add.setVisible(can_change)
        cards.empty(self._list)
        for one in person.roles:
            self._list.addWidget(self._row(one, can_change=can_change))

    def _row(self, one: Role, *, can_change: bool) -> QWidget:
        look = self._look
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(*cards.NONE)
        line.setSpacing(10)
        line.addWidget(label(look, one.where, ink="ink2" if one.left else "", wrap=True), 3)
        named = label(look, words.role(one), "small", wrap=True)
        named.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(named, 2)
        if can_change and one.id:
            deeds = [
                (_("Change the role"), lambda: self._edit(one)),
                (_("Take off the list"), lambda: self._remove(one)),
            ]
            more = icon_button(look, "ellipsis", _("More about {name}", name=one.where), lambda: None)
            more.clicked.connect(lambda _checked=False: open_menu(look, more, deeds))
            line.addWidget(more)
        return made

    def _edit(self, one: Role) -> None:
        self.close_form()
        self.form = RowForm(self._look, self._document, "membership", one.id, _FIELDS)
        self.form.gone.connect(self.close_form)
        shut = button(self._look, _("Close"), self.close_form, small=True, name=_("Close the role"))
        frame, inside = cards.card((14, 12, 14, 12), kind="sunken", spacing=8)
        cards.add(inside, label(self._look, one.where, "strong", wrap=True), self.form, cards.row(shut, "|"))
        self._place.addWidget(frame)
        self.form.fields["role"].input.setFocus()
        self._rearranged()

    def close_form(self) -> bool:
        """Put the fields of a role away; False where none are open."""
        if self.form is None:
            return False
        self.form.finish()
        self.form = None
        cards.empty(self._place)
        return True

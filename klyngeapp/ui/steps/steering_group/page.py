"""The steering group: which villages are in it, its members, and those who stand beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.steering_group import Adviser, SteeringGroup, steering_group
from klyngeapp.system import clock
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.chips import Chip, Chips
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.person_card import person_card
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.steering_group.members import Members

_TINTS = {"consultant": "area4", "municipal_contact": "area5"}
_ROLE = TABLES["membership"].field("role")


class SteeringGroupBody(Body):
    """Who leads the work."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self._shown: SteeringGroup | None = None
        look = means.look
        self.state = label(look, "", "small_strong", ink="ok", wrap=True)
        self.chips = Chips(look)
        self._covered = cards.column(self.state, self.chips, spacing=6)
        shown = [
            ListOf("membership", title=_("Members"), dress=Dress(row=46), make=lambda: Members(means)),
            ListOf("group", title=_("All groups"), step="establishment.steering_group"),
        ]
        self.lists = Lists(look, means.document, shown, told=means.told)
        self.lists.opened.connect(self._on_opened)
        self.lists.rearranged.connect(self.rearranged)
        self._segments = self.lists.take_segments()
        self._beside = QWidget()
        self._people = QGridLayout(self._beside)
        self._people.setContentsMargins(*cards.NONE)
        self._people.setSpacing(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(14)
        cards.add(column, self._covered, self.lists, self._beside)
        self._narrow = False

    def beside_title(self) -> QWidget | None:
        """Return the choice between the members and all groups."""
        return self._segments

    def _on_opened(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self._covered.setVisible(not is_open and bool(self._shown and self._shown.villages))
        self._beside.setVisible(not is_open)
        self.opened.emit(is_open)

    def arrange(self, *, narrow: bool) -> None:
        """Show as many columns as there is room for; the cards below one another where it is narrow."""
        self.lists.arrange(narrow=narrow)
        if narrow != self._narrow:
            self._narrow = narrow
            self._show_advisers(self._shown.advisers if self._shown else ())

    def refresh(self) -> None:
        """Show which villages are in the group now, and who stands beside it."""
        found = self._means.document.ask(steering_group, clock.today())
        if found == self._shown:
            return
        self._shown = found
        self._covered.setVisible(bool(found.villages) and self.lists.page is None)
        missing = [name for name, is_in in found.villages if not is_in]
        self.state.setText(_covered(len(found.villages), missing))
        self.state.setProperty("ink", "ink2" if missing else "ok")
        self.state.style().polish(self.state)
        spoken = {True: _("is in it"), False: _("is missing")}
        self.chips.show_chips([Chip(name, is_in, spoken[is_in]) for name, is_in in found.villages])
        self._show_advisers(found.advisers)

    def _show_advisers(self, advisers: tuple[Adviser, ...]) -> None:
        cards.empty(self._people)
        for place, one in enumerate(advisers):
            role = wording.shown(_ROLE, one.role)
            made = person_card(self._means.look, one.name, one.title or role, _short(one.role), _TINTS[one.role])
            row, column = (place, 0) if self._narrow else divmod(place, 2)
            self._people.addWidget(made, row, column, Qt.AlignmentFlag.AlignTop)
        for column in range(2):
            self._people.setColumnStretch(column, 1 if column == 0 or not self._narrow else 0)

    def escape(self) -> bool:
        """Go back from a row to its list; False where none is open."""
        return self.lists.escape()


def _short(role: str) -> str:
    return _("Consultant") if role == "consultant" else _("Municipality")


def _covered(number: int, missing: list[str]) -> str:
    if not missing:
        return ngettext("{number} village is in it", "All {number} villages are in it", number)
    if len(missing) == number:
        return _("None of the villages is in it yet")
    return ngettext("{number} village is still missing", "{number} villages are still missing", len(missing))

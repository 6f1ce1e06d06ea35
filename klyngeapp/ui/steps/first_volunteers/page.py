"""The first volunteers: villages that have one, the list, and what people have been told."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services.privacy import write_usual_uses
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.store.queries.volunteers import Coverage, coverage
from klyngeapp.system import clock
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody, titled
from klyngeapp.ui.forms.empty import Invite
from klyngeapp.ui.forms.fetching import Fetching
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.volunteer_rows import Volunteers
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.chips import Chip, Chips
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.table.card import Dress

ENOUGH = 10  # as the step's check asks for
_MOST_SAID, _MOST_CHIPS = 3, 12
_BASIS = TABLES["data_use"].field("basis")
_USES = ("name", "whose", "basis", "keep_months")


class FirstVolunteersBody(CardsBody):
    """Who would like to give a hand."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self._shown: tuple[Coverage, tuple[ListRow, ...]] | None = None
        self.fetch: QPushButton | None = None
        self._is_changing = False
        self.fetching = Fetching(means, self)
        self.state = label(look, "", "small_strong", ink="ok", wrap=True)
        self.chips = Chips(look)
        self.covered = cards.column(self.state, self.chips, spacing=6)
        invite = Invite(
            "handshake",
            "",
            _("Write the first one in, or get a list from Excel. A name is all you need to begin."),
            ((_("Get from Excel"), "file-plus", self._on_fetch),),
        )
        people = ListOf("person", make=lambda: Volunteers(means), invite=invite)
        self.people = Lists(look, means.document, [people], told=means.told)
        self.telling = self._telling_card()
        uses = ListOf("data_use", fields=_USES, dress=Dress(_("What you keep, and why"), row=43), quiet=True)
        self.uses = Lists(look, means.document, [uses], told=means.told)
        self.put(self.covered, self.people, self.telling, self.uses)
        self.refresh()

    def beside_title(self) -> QWidget:
        """Return the way to fetch a list from Excel."""
        self.fetch = button(self._means.look, _("Get from Excel"), self._on_fetch, icon="file-plus")
        if self.people.empty is not None:
            self.fetch.hide()  # it stands in the middle of the page
        return self.fetch

    def _on_fetch(self) -> None:
        self.fetching.fetch("person")

    # what is kept about them

    def _telling_card(self) -> QWidget:
        look = self._means.look
        self.change = button(look, _("Change or add to it"), self._on_change, kind="link", icon="pencil", small=True)
        frame, inside = titled(look, _("Have you told them what you keep?"), beside=self.change)
        self._told = QVBoxLayout()
        self._told.setSpacing(12)
        inside.addLayout(self._told)
        return frame

    def _show_uses(self, uses: tuple[ListRow, ...]) -> None:
        look = self._means.look
        cards.empty(self._told)
        self.change.setVisible(bool(uses))
        if not uses:
            words = _(
                "You may keep the names of those who help, as long as you tell them. Most clusters write the same: "
                "what you keep, why, and that it is deleted twelve months after they stop."
            )
            self.usual = button(look, _("Write the usual"), self._on_usual, icon="shield-check")
            cards.add(self._told, label(look, words, wrap=True), cards.row(self.usual, "|"))
            return
        sign = icon_label(look, "shield-check", colour="ok", size=22)
        words_of = [
            label(look, text, "body" if not place else "small", wrap=True) for place, text in enumerate(_spoken(uses))
        ]
        line = cards.row(sign, cards.column(*words_of, spacing=2), spacing=12)
        across = line.layout()
        assert across is not None
        across.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        across.setStretch(1, 1)  # type: ignore[attr-defined]
        self._told.addWidget(line)

    def _on_change(self) -> None:
        """Show the list itself, in the place of its words."""
        self._is_changing = True
        self.show_part(self.telling, shown=False)
        self.show_part(self.uses, shown=True)
        self.rearranged.emit()
        if self.uses.card is not None:
            self.uses.card.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_usual(self) -> None:
        said = Sentence("Write down what you keep about people, and why")
        self._means.run(said, write_usual_uses, _("Written. Read it through, and say it at the next meeting."))

    def refresh(self) -> None:
        """Show which villages have somebody now, and what is written about what is kept."""
        document = self._means.document
        found = document.ask(coverage, clock.today())
        uses = tuple(document.ask(lists.rows_of, "data_use", document.ask(lists.ids_of, "data_use")))
        if (found, uses) == self._shown:
            return
        if self._shown is None or self._shown[1] != uses:
            self._show_uses(uses)
        self._shown = (found, uses)
        self._is_changing = self._is_changing and bool(uses)
        missing = [name for name, has_one in found.villages if not has_one]
        self.state.setText(_covered(found, len(missing)))
        self.state.setProperty("ink", "ink2" if missing or found.number < ENOUGH else "ok")
        self.state.style().polish(self.state)
        spoken = {True: _("has somebody"), False: _("has nobody yet")}
        # Of many villages only those are named that nobody comes from.
        named = [one for one in found.villages if len(found.villages) <= _MOST_CHIPS or not one[1]]
        self.chips.show_chips([Chip(name, has_one, spoken[has_one]) for name, has_one in named])
        self.chips.setVisible(bool(named))
        self.show_part(self.covered, shown=found.number > 0 and bool(found.villages))
        self.show_part(self.telling, shown=not self._is_changing)
        self.show_part(self.uses, shown=self._is_changing)
        if self.fetch is not None:
            self.fetch.setVisible(self.people.empty is None)
        self.rearranged.emit()


def _covered(found: Coverage, missing: int) -> str:
    number = ngettext("{number} wants to help.", "{number} want to help.", found.number)
    if not missing:
        villages = ngettext(
            "{number} village has somebody.", "All {number} villages have somebody.", len(found.villages)
        )
    else:
        villages = ngettext("{number} village has nobody yet.", "{number} villages have nobody yet.", missing)
    return f"{number} {villages}"


def _spoken(uses: tuple[ListRow, ...]) -> list[str]:
    """Return in words what is kept and why, and how long."""
    names = [str(use.values["name"]) for use in uses]
    bases = dict.fromkeys(wording.shown(_BASIS, use.values["basis"]) for use in uses if use.values["basis"])
    months = {int(use.values["keep_months"] or 0) for use in uses} - {0}
    more = len(names) - _MOST_SAID
    said = names[:_MOST_SAID] + ([ngettext("{number} more", "{number} more", more)] if more > 0 else [])
    lines = [_("You have written down why you keep: {things}.", things=formats.and_list(said))]
    if bases:
        lines.append(_("Because of: {bases}.", bases=formats.and_list([one.lower() for one in bases])))
    if len(months) == 1:
        (number,) = months
        lines.append(ngettext("Kept for {number} month.", "Kept for {number} months.", number))
    return [lines[0], " ".join([*lines[1:], _("Say it at the next meeting.")])]

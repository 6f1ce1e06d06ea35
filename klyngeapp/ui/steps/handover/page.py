"""Handover and clean-up: the list of what is passed on, who has it, what is to be deleted, the reports."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import handover as services
from klyngeapp.store.queries.handover import Handover, handover
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody, titled
from klyngeapp.ui.forms.empty import Invite
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.rows_of_table import Show
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.handover import words
from klyngeapp.ui.steps.handover.clean_up import CleanUp

_LIST, _LEAST = 560, 330
_FIELDS = ("title", "responsible_person", "done_on", "place")


class HandoverBody(CardsBody):
    """See that those who come after can go on."""

    is_wide = True

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self._found: Handover | None = None
        propose = (_("Begin with the usual things"), "list-plus", self._on_propose)
        invite = Invite("key-round", "", _("Write where things are, and who has them. Never a password."), (propose,))
        items = ListOf(
            "handover_item",
            fields=_FIELDS,
            show=Show(
                headings={"responsible_person": _("Who")},
                is_faded=lambda row: bool(row.values["done_on"]),
                add_text=_("Add something to hand over"),
            ),
            dress=Dress(_("To hand over"), row=46),
            invite=invite,
        )
        self.items = Lists(look, means.document, [items], told=means.told)
        self.takings, self._takings = self._takings_card()
        self.clean_up = CleanUp(means)
        right = cards.column(self.takings, self.clean_up, spacing=16)
        self.parts = Beside(look, (self.items, right), (1, 0), (_LIST, _LEAST), top=True)
        self.put_beside(self.parts, [(self.items, self.items)])
        reports = [ListOf("status_report", quiet=True), ListOf("erasure")]
        self.lists = Lists(look, means.document, reports, told=means.told)
        self.put(self.lists)
        self.refresh()

    def _takings_card(self) -> tuple[QFrame, QVBoxLayout]:
        frame, inside = titled(self._means.look, _("Who hands over what?"))
        assert isinstance(frame, QFrame)
        column = QVBoxLayout()
        column.setSpacing(8)
        inside.addLayout(column)
        return frame, column

    def refresh(self) -> None:
        """Show how far it is now."""
        found = self._means.document.ask(handover, clock.today())
        if self.items.card is not None:
            self.items.card.say_note(words.state(found))
        if self.clean_up.show_handover(found):
            self.rearranged.emit()
        self.takings.setVisible(bool(found.takings))
        if self._found is None or self._found.takings != found.takings:
            self._show_takings(found)
        self._found = found

    def _show_takings(self, found: Handover) -> None:
        look = self._means.look
        cards.empty(self._takings)
        for one in found.takings:
            who, told = words.taking(one)
            ink = "ok" if one.done == one.number else "ink2"
            line = cards.row(label(look, who, "strong", wrap=True), label(look, told, "small", ink=ink, wrap=True))
            across = line.layout()
            assert across is not None
            across.setStretch(0, 1)  # type: ignore[attr-defined]
            self._takings.addWidget(line)

    def _on_propose(self) -> None:
        self._means.run(Sentence("Write down the usual things to hand over"), services.propose_items)

"""The villages beside each other: what stands apart, share beside share, and the figures. Key below the villages."""

from klyngeapp.domain import fairness
from klyngeapp.domain.fairness import Beside
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.villages_beside import villages_beside
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.further_page import FurtherPage
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.table.card import Dress, RowsCard
from klyngeapp.ui.page_keys import VILLAGES
from klyngeapp.ui.steps.villages_beside import tables, words
from klyngeapp.ui.steps.villages_beside.shares import ROW, Shares


class BesidePage(FurtherPage):
    """The page."""

    def __init__(self, means: Means) -> None:
        look = means.look
        back = (_("The villages"), lambda: means.go(VILLAGES))
        super().__init__(look, _("The villages beside each other"), _("So that you can see whether it is fair."), back)
        self._means = means
        self._found: Beside | None = None
        frame, inside = cards.bar((20, 14, 20, 14))
        self.words = label(look, "", ink="softink", wrap=True)
        cards.add(inside, icon_label(look, "scale", colour="softink", size=24), self.words)
        inside.setStretch(1, 1)
        self.begin = button(look, _("Write the villages in"), self.escape, kind="primary", icon="plus")
        self.shares = Shares(look)
        self.people, self.comes = tables.taking_part(), tables.what_comes()
        self.tables = tuple(self._card(source) for source in (self.people, self.comes))
        divided = _("The money of a plan for several villages is divided as their inhabitants are.")
        self.note = label(look, divided, "small", wrap=True)
        self.put(frame, cards.row(self.begin, "|"), self.shares, *self.tables, self.note)
        self.refresh()

    def _card(self, source: tables.Figures) -> RowsCard:
        made = RowsCard(self._means.look, source, Dress(source.name, row=ROW))
        source.setParent(made)
        made.view.setAccessibleDescription(_("Ctrl+C copies rows for a spreadsheet. Ctrl+Tab leaves the table."))
        return made

    def refresh(self) -> None:
        """Show the figures as they are now."""
        document = self._means.document
        found = document.ask(villages_beside, document.home.overview, clock.today())
        if found == self._found:
            return
        self._found = found
        seen = fairness.apart(found)
        self.words.setText("\n".join(words.sentences(found, seen, is_known=bool(fairness.inhabitants(found)))))
        is_there = bool(found.villages)
        self.begin.setVisible(len(found.villages) < 2)
        for part in (self.shares, self.note, *self.tables):
            part.setVisible(is_there)
        self.shares.show_beside(found, seen)
        self.people.show(found)
        self.comes.show(found)
        self.rearranged.emit()

"""The villages beside each other: what stands apart, share beside share, and the figures. Key below the villages."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from klyngeapp.domain import fairness
from klyngeapp.domain.fairness import Beside
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.villages_beside import villages_beside
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import headline, icon_label, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.kit.table.card import Dress, RowsCard
from klyngeapp.ui.steps.villages_beside import tables, words
from klyngeapp.ui.steps.villages_beside.shares import ROW, Shares

VILLAGES = "establishment.villages"
KEY = "beside"  # after the slash
_WIDEST = 1480


class BesidePage(Page):
    """The page."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self._found: Beside | None = None
        self._heading = headline(look, _("The villages beside each other"))
        lead = label(look, _("So that you can see whether it is fair."), "lead", wrap=True)
        back = button(look, _("The villages"), self.go_back, kind="link", icon="arrow-left", small=True)
        frame, inside = cards.bar((20, 14, 20, 14))
        self.words = label(look, "", ink="softink", wrap=True)
        cards.add(inside, icon_label(look, "scale", colour="softink", size=24), self.words)
        inside.setStretch(1, 1)
        self.begin = button(look, _("Write the villages in"), self.go_back, kind="primary", icon="plus")
        self.shares = Shares(look)
        self.people, self.comes = tables.taking_part(), tables.what_comes()
        self.tables = tuple(self._card(source) for source in (self.people, self.comes))
        divided = _("The money of a plan for several villages is divided as their inhabitants are.")
        self.note = label(look, divided, "small", wrap=True)
        content = QWidget()
        content.setObjectName("page")
        content.setMaximumWidth(look.px(_WIDEST))
        self._column = QVBoxLayout(content)
        cards.add(self._column, cards.row(back, "|"), cards.column(self._heading, lead, spacing=4), frame)
        cards.add(self._column, cards.row(self.begin, "|"), self.shares, *self.tables, self.note, "|")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        self._scroll = Scroll(content)
        outer.addWidget(self._scroll)
        self.arrange(narrow=False, tight=False)
        self.refresh()

    def _card(self, source: tables.Figures) -> RowsCard:
        made = RowsCard(self._means.look, source, Dress(source.name, row=ROW))
        source.setParent(made)
        made.view.setAccessibleDescription(_("Ctrl+C copies rows for a spreadsheet. Ctrl+Tab leaves the table."))
        return made

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self._heading

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the top, with the way back in sight."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self._scroll, lambda: self._scroll.verticalScrollBar().setValue(0))

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width."""
        self._column.setContentsMargins(*((24, 16, 24, 20) if narrow else (40, 20, 40, 28)))
        self._column.setSpacing(14 if narrow else 16)

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

    def go_back(self) -> None:
        """Show the villages."""
        self._means.go(VILLAGES)

    def escape(self) -> bool:
        """Go back to the villages."""
        self.go_back()
        return True

"""The history, read a few actions at a time; a text is looked for in one portion after another."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout

from klyngeapp.domain.changes_told import ActionTold, RowTold
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import _
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.store.queries import history, lists, search
from klyngeapp.store.queries.history import Wanted
from klyngeapp.system import clock
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.kit import cards
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.history import words
from klyngeapp.ui.steps.history.view import HistoryView

_TYPING = 200  # milliseconds without a further key


class HistoryPage(Page):
    """All that is kept, or that of one row with its parts. `open_row` gets a page, a table and an id."""

    topic = "history"

    def __init__(
        self,
        look: Look,
        document: Document,
        of: tuple[str, str],
        *,
        back: Callable[[], object],
        open_row: Callable[[str, str, str], object],
        here: tuple[str, str] = ("", ""),
    ) -> None:
        """Take the table and the id of a row, both "" for all that is kept; `here` is the row one came from."""
        super().__init__()
        self.setObjectName("page")
        self._document, self._back, self._go = document, back, open_row
        self.wanted = Wanted(*of)
        self.text = ""
        self._oldest, self._is_all = 0, False
        self.view = HistoryView(look, self._title(of), self._lead(of), back)
        self.view.tables.setVisible(not of[1])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*cards.NONE)
        layout.addWidget(self.view)
        self._go_on = self._timer(0, self._look_further)
        self._search_soon = self._timer(_TYPING, self.search_now)
        self._fill_choices()
        if here[1] and not of[1]:
            self._offer(here)
        self.view.field.textChanged.connect(lambda _text: self._search_soon.start())
        self.view.tables.activated.connect(lambda _place: self._on_chosen())
        self.view.people.activated.connect(lambda _place: self._on_chosen())
        self.view.more.clicked.connect(lambda _checked=False: self._show_more())
        document.changed.connect(self._on_changed)
        self.view.arrange(narrow=False)
        self.begin()

    def _timer(self, milliseconds: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def _title(self, of: tuple[str, str]) -> str:
        return _("History of {name}", name=self._called(*of)) if of[1] else _("History of changes")

    def _called(self, table: str, row_id: str) -> str:
        found = self._document.ask(lists.rows_of, table, [row_id])
        return lists.called(table, found[0]) if found else _(TABLES[table].label)

    def _offer(self, here: tuple[str, str]) -> None:
        """Offer the history of the row that one came from alone."""
        text, wanted = _("Only {name}", name=self._called(*here)), "/".join(("history", *here))
        self.view.offer_only(text, self._title(here), lambda: self._document.wanted.emit(wanted))

    @staticmethod
    def _lead(of: tuple[str, str]) -> str:
        if of[1]:
            return _("What was changed here, and in what belongs to it. The newest stands first.")
        return _(
            "Who changed what, and when. It stays on this computer and never goes with the file. "
            "The last thousand changes are kept."
        )

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self.view.heading

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width."""
        self.view.arrange(narrow=narrow)

    def escape(self) -> bool:
        """Go back to where one was."""
        self._back()
        return True

    # what can be chosen

    def _fill_choices(self) -> None:
        known = [name for name in self._document.ask(history.tables) if name in TABLES]
        self._tables = sorted(known, key=lambda name: danish_key(_(TABLES[name].plural)))
        self._people = list(self._document.ask(history.people))
        shown = self.view
        shown.tables.offer([_("All lists"), *(_(TABLES[name].plural) for name in self._tables)])
        shown.people.offer([_("Everybody"), *(who or _("No name given") for who in self._people)])
        shown.people.setVisible(len(self._people) > 1)

    def _on_chosen(self) -> None:
        table, who = self.view.tables.currentIndex() - 1, self.view.people.currentIndex() - 1
        wanted = Wanted(by=self._people[who]) if who >= 0 else Wanted()
        if self.wanted.row:
            wanted = replace(wanted, table=self.wanted.table, row=self.wanted.row)
        elif table >= 0:
            wanted = replace(wanted, table=self._tables[table])
        self.wanted = wanted
        self.begin()

    def search_now(self) -> None:
        """Look for what is typed."""
        self._search_soon.stop()
        self.text = " ".join(self.view.field.text().split())
        self.begin()

    # reading

    def begin(self) -> None:
        """Show the newest that fits the filter."""
        self.view.clear()
        self._oldest, self._is_all, self._missing = 0, False, history.AT_ONCE
        self._look_further()

    def _show_more(self) -> None:
        place = len(self.view.shown)
        self._missing = history.AT_ONCE
        self._look_further()
        if place < len(self.view.shown):
            self.view.shown[place].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.view.shown[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_further(self) -> None:
        """Read a portion; where a text is looked for, as many as it takes, and the window breathes between them."""
        if self._document.is_closed:
            return
        found = self._document.ask(history.actions, self.wanted, before=self._oldest)
        self._is_all = len(found) < history.AT_ONCE
        if found:
            self._oldest = found[-1].number
        fits = [one for one in found if self._is_about(one)]
        self.view.add(fits, clock.today(), self._open)
        self._missing -= len(fits)
        if self._missing > 0 and not self._is_all:
            self._go_on.start()
        self._say_state()

    def _is_about(self, action: ActionTold) -> bool:
        if not self.text or words.is_about(action, self.text):
            return True
        return bool(action.more) and self._document.ask(history.holding, action.number, self.text)

    @property
    def is_searching(self) -> bool:
        """Whether more is being looked through."""
        return self._go_on.isActive() or self._search_soon.isActive()

    def _say_state(self) -> None:
        nothing = self._is_all and not self.view.shown
        self.view.more.setVisible(not self._is_all and not self.is_searching)
        is_filtered = bool(self.text) or self.view.people.currentIndex() > 0 or self.view.tables.currentIndex() > 0
        is_empty = nothing and not is_filtered
        self.view.filter.setVisible(not is_empty)
        self.view.nothing.setVisible(is_empty)
        self.view.show_empty("")
        if is_empty:
            self.rearranged.emit()
            return
        if nothing:
            self.view.show_empty(_("Nothing of that kind is kept. Try a shorter word, or another list."))
        self.rearranged.emit()

    # following

    def _open(self, row: RowTold) -> None:
        """Lead to the row, or to the one that it is a part of."""
        hits = self._document.ask(search.hits, row.table, [row.id], "")
        if hits:
            self._go(hits[0].page, hits[0].open_table, hits[0].open_id)

    def _on_changed(self, _changes: object) -> None:
        self._fill_choices_again()
        self.begin()

    def _fill_choices_again(self) -> None:
        tables, people = self.view.tables.currentText(), self.view.people.currentText()
        self._fill_choices()
        for box, text in ((self.view.tables, tables), (self.view.people, people)):
            box.setCurrentIndex(max(0, box.findText(text)))

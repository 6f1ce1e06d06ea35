"""Search: what is typed is looked for in one list after another, so that nobody waits for the largest."""

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout

from klyngeapp.domain.searching import GROUPS, Group, searched
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries import search
from klyngeapp.store.queries.search import Hit
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.kit import cards
from klyngeapp.ui.steps.search.view import SearchField, SearchView, Shown

_TYPING = 150  # milliseconds without a further key
_PATIENCE = 300  # milliseconds until what is found so far is shown
_FEW, _MANY = 3, 100  # hits of a group beside the others, and alone


class SearchPage(Page):
    """The page. Esc leads back to the page one came from."""

    def __init__(self, means: Means, came_from: str) -> None:
        super().__init__()
        self._means, self._came_from = means, came_from
        self.text, self.group, self.place = "", "", 0
        self._since = QElapsedTimer()
        self._found: dict[str, list[tuple[str, str]]] = {}  # by group: (table, id) in order
        self._left: list[tuple[Group, str]] = []
        self.field = SearchField(means.look, self._move, self._enter)
        self.view = SearchView(means.look, self.field, self.choose, self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*cards.NONE)
        layout.addWidget(self.view)
        self._search_soon = QTimer(self)
        self._search_soon.setSingleShot(True)
        self._search_soon.setInterval(_TYPING)
        self._search_soon.timeout.connect(self.search_now)
        self._go_on = QTimer(self)
        self._go_on.setSingleShot(True)
        self._go_on.setInterval(0)
        self._go_on.timeout.connect(self._look_through_one)
        self.field.textChanged.connect(lambda _text: self._search_soon.start())
        self.view.arrange(narrow=False)
        self.field.setText(means.document.searched)
        self.field.selectAll()
        self._show()

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self.view.heading

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width."""
        self.view.arrange(narrow=narrow)

    def escape(self) -> bool:
        """Go back to where one was."""
        self._means.go(self._came_from)
        return True

    def refresh(self) -> None:
        """Search again: what was found may be called otherwise now."""
        self.search_now()

    # searching

    def search_now(self) -> None:
        """Look for what is typed."""
        self._search_soon.stop()
        self.text = " ".join(self.field.text().split())
        self._means.document.searched = self.text
        self._found = {group.id: [] for group in GROUPS}
        self._left = [(group, table) for group in GROUPS for table in searched(group)] if self.text else []
        self.group, self.place = "", 0
        self._since.start()
        self._look_through_one()

    @property
    def is_searching(self) -> bool:
        """Whether there are lists that are not looked through yet."""
        return bool(self._left) or self._search_soon.isActive()

    def _look_through_one(self) -> None:
        """Look through the lists of one group, and let the window breathe before the next."""
        if self._means.document.is_closed:
            return
        group = self._left[0][0] if self._left else None
        while self._left and self._left[0][0] is group:
            _group, table = self._left.pop(0)
            ids = self._means.document.ask(search.ids_with, table, self.text)
            assert group is not None
            self._found[group.id] += [(table, row_id) for row_id in ids]
        if self._left:
            self._go_on.start()
            if self._since.elapsed() < _PATIENCE:
                return  # to show it all anew after every list takes longer than the search
        self._since.start()
        self._show()

    def choose(self, group: str) -> None:
        """Show what was found in one group; "" for all of them."""
        self.group, self.place = group, 0
        self._show()
        if group in self.view.kinds:
            self.view.kinds[group].setFocus(Qt.FocusReason.OtherFocusReason)

    # showing

    def _show(self) -> None:
        most = _MANY if self.group else _FEW
        shown = []
        for group in GROUPS:
            found = self._found.get(group.id, [])
            wanted = found[:most] if self.group in ("", group.id) else []
            shown.append(Shown(group, len(found), self._hits(wanted)))
        self.view.show_found(shown if self.text else [], self.group, self.text, self._state())
        self._show_chosen()
        self.rearranged.emit()

    def _hits(self, wanted: list[tuple[str, str]]) -> tuple[Hit, ...]:
        made: list[Hit] = []
        for table in dict.fromkeys(table for table, _id in wanted):
            ids = [row_id for one, row_id in wanted if one == table]
            made += self._means.document.ask(search.hits, table, ids, self.text)
        return tuple(made)

    def _state(self) -> str:
        number = sum(map(len, self._found.values()))
        if not self.text:
            return _("Write a name, a village, or a word from a minute. You need not write all of it.")
        if self._left:
            return ""
        if not number:
            return _("Nothing here holds “{text}”. Try a shorter word.", text=self.text)
        shown = min(number, _MANY)
        if self.group and number > shown and len(self._found[self.group]) > _MANY:
            return ngettext("The first {number} are shown.", "The first {number} are shown.", _MANY)
        return ""

    # the keys

    def _move(self, by: int) -> None:
        if self.view.rows:
            self.place = max(0, min(self.place + by, len(self.view.rows) - 1))
            self._show_chosen()

    def _show_chosen(self) -> None:
        for place, row in enumerate(self.view.rows):
            row.choose(chosen=place == self.place)
        if self.place < len(self.view.rows):
            row = self.view.rows[self.place]
            self.field.setAccessibleDescription(_("Enter goes to {title}", title=row.accessibleName()))

    def _enter(self) -> None:
        if self._search_soon.isActive():
            self.search_now()
        if self.place < len(self.view.rows):
            self.view.rows[self.place].click()

    def _go(self, hit: Hit) -> None:
        self._means.open_row(hit.page, hit.open_table, hit.open_id)

"""How search stands: the field, the kinds of things with their numbers, and the cards with what was found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.domain.searching import Group
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.search import Hit
from klyngeapp.ui import fonts
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import headline, label
from klyngeapp.ui.kit.line import Line
from klyngeapp.ui.kit.rows import NavRow, RowText
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.search.hit_row import HitRow

WIDEST = 1480
_KINDS, _CARDS = 232, 320  # the least widths


@dataclass(frozen=True)
class Shown:
    """What was found in a group: how many rows, and those that are shown of them."""

    group: Group
    number: int
    hits: tuple[Hit, ...]


class SearchField(Line):
    """What is searched for. The arrows and Enter belong to what was found."""

    def __init__(self, look: Look, moved: Callable[[int], object], entered: Callable[[], object]) -> None:
        super().__init__()
        self._moved, self._entered = moved, entered
        self.setFont(fonts.font(look.px(21)))
        self.setProperty("large", "true")
        self.setAccessibleName(_("Search"))
        self.setPlaceholderText(_("Search in everything you have written"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let the arrows choose a hit, and Enter open it."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._moved(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._entered()
        else:
            super().keyPressEvent(event)


class SearchView(QWidget):
    """The page. `choose` gets the id of a group ("" for all), `go` a hit."""

    def __init__(
        self, look: Look, field: SearchField, choose: Callable[[str], object], go: Callable[[Hit], object]
    ) -> None:
        super().__init__()
        self._look, self._choose, self._go = look, choose, go
        self.heading = headline(look, _("Search"))
        self.rows: list[HitRow] = []
        self.kinds: dict[str, NavRow] = {}
        self.state = label(look, "", "lead", wrap=True)
        content = QWidget()
        content.setObjectName("page")
        content.setMaximumWidth(look.px(WIDEST))
        self._column = QVBoxLayout(content)
        cards.add(self._column, self.heading, field)
        self._column.addWidget(self._found())
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        outer.addWidget(Scroll(content))

    def _found(self) -> Beside:
        """Return the kinds of things, and beside them the cards; below them where it is narrow."""
        kinds, found = QWidget(), QWidget()
        self._kinds = QVBoxLayout(kinds)
        self._kinds.setContentsMargins(*cards.NONE)
        self._kinds.setSpacing(2)
        right = QVBoxLayout(found)
        right.setContentsMargins(*cards.NONE)
        right.addWidget(self.state)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(14)
        right.addLayout(self._cards)
        right.addStretch(1)
        return Beside(self._look, [kinds, found], [0, 1], [_KINDS, _CARDS], top=True)

    def arrange(self, *, narrow: bool) -> None:
        """Stand as it fits the width."""
        self._column.setContentsMargins(*((24, 16, 24, 20) if narrow else (40, 24, 40, 28)))
        self._column.setSpacing(14 if narrow else 18)

    def show_found(self, found: Sequence[Shown], chosen: str, text: str, state: str) -> None:
        """Show what was found: of one group (`chosen`), or a few rows of each."""
        self.state.setText(state)
        self.state.setVisible(bool(state))
        self._show_kinds(found, chosen)
        cards.empty(self._cards)
        self.rows = []
        for one in found:
            if one.hits and chosen in ("", one.group.id):
                self._cards.addWidget(self._card(one, text, whole=bool(chosen)))
        for place, row in enumerate(self.rows):
            row.moved.connect(lambda by, place=place: self._on_moved(place + by))

    def _on_moved(self, place: int) -> None:
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_kinds(self, found: Sequence[Shown], chosen: str) -> None:
        cards.empty(self._kinds)
        self.kinds = {}
        if not found:
            return
        everything = sum(one.number for one in found)
        self._add_kind("", RowText(_("Everything"), "page", "search", "", formats.whole(everything)), chosen)
        for one in found:
            if one.number:
                number = formats.whole(one.number)
                said = RowText(_(one.group.title), "page", one.group.icon, number, number)
                self._add_kind(one.group.id, said, chosen)
        private = label(self._look, _("The search stays on this computer."), "small", wrap=True)
        private.setContentsMargins(12, 12, 0, 0)
        self._kinds.addWidget(private)

    def _add_kind(self, group: str, said: RowText, chosen: str) -> None:
        made = NavRow(self._look, said, lambda: self._choose(group), height=42)
        made.activate(active=group == chosen)
        made.moved.connect(lambda by: self._move_kind(group, by))
        self.kinds[group] = made
        self._kinds.addWidget(made)

    def _move_kind(self, group: str, by: int) -> None:
        keys = list(self.kinds)
        place = keys.index(group) + by
        if 0 <= place < len(keys):
            self.kinds[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def _card(self, one: Shown, text: str, *, whole: bool) -> QFrame:
        frame, inside = cards.card((1, 0, 1, 6), spacing=0)
        title = label(self._look, _(one.group.title), "h3")
        parts: list[QWidget | str] = [title, "|"]
        if not whole and one.number > len(one.hits):
            every = _("Show all {number}", number=formats.whole(one.number))
            shown = button(
                self._look, every, lambda: self._choose(one.group.id), kind="link", tail="arrow-right", small=True
            )
            shown.setAccessibleName(_("Show all {number}: {group}", number=one.number, group=_(one.group.title)))
            parts.append(shown)
        inside.addWidget(cards.row(*parts, margins=(22, 8, 12, 8)))
        for hit in one.hits:
            row = HitRow(self._look, hit, one.group.icon, text, partial(self._go, hit))
            self.rows.append(row)
            inside.addWidget(row)
        return frame

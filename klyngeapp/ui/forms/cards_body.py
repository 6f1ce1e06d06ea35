"""The inside of a page that is made of cards: a row that is opened from one of its lists stands in the place of all."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from klyngeapp.ui.forms.body import Body
from klyngeapp.ui.forms.lists import Lists
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look


class CardsBody(Body):
    """Cards below one another."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[QWidget] = []
        self._lists: list[Lists] = []
        self._put_away: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*cards.NONE)
        self._column.setSpacing(16)

    def put(self, *parts: QWidget) -> None:
        """Put parts below those that are there; lists among them open their rows here."""
        for part in parts:
            self._parts.append(part)
            self._column.addWidget(part)
            if isinstance(part, Lists):
                self._lists.append(part)
                part.opened.connect(lambda is_open, part=part: self._on_opened(part, is_open=is_open))
                part.rearranged.connect(self.rearranged)

    def put_beside(self, beside: Beside, lists: Sequence[tuple[Lists, QWidget]]) -> None:
        """Put parts that stand beside one another; the lists in them, given with their part, open rows over all."""
        self.put(beside)
        for one, part in lists:
            self._lists.append(one)
            one.rearranged.connect(self.rearranged)
            one.opened.connect(lambda is_open, part=part: self._on_opened_beside(beside, part, is_open=is_open))

    def _on_opened_beside(self, beside: Beside, part: QWidget, *, is_open: bool) -> None:
        for other in beside.parts:
            other.setVisible(not is_open or other is part)
        self._on_opened(beside, is_open=is_open)

    def take_out(self, part: QWidget) -> None:
        """Take a part away for good."""
        for kept in (self._parts, self._lists, self._put_away):
            if part in kept:
                kept.remove(part)  # type: ignore[arg-type]
        self._column.removeWidget(part)
        cards.let_go(part)

    def _on_opened(self, lists: QWidget, *, is_open: bool) -> None:
        if is_open:
            lists.show()  # found by search, it may stand in a list that is not shown
            self._put_away = [part for part in self._parts if part is not lists and not part.isHidden()]
        for part in self._put_away:
            part.setVisible(not is_open)
        self.opened.emit(is_open)
        if not is_open:
            self.refresh()

    @property
    def has_row(self) -> bool:
        """Whether a row stands in the place of the cards."""
        return any(lists.page is not None for lists in self._lists)

    def show_part(self, part: QWidget, *, shown: bool) -> None:
        """Show or hide a part, now or when the row that stands in its place is closed."""
        if not self.has_row:
            part.setVisible(shown)
        elif shown and part not in self._put_away:
            self._put_away.append(part)
        elif not shown and part in self._put_away:
            self._put_away.remove(part)

    def arrange(self, *, narrow: bool) -> None:
        """Show as many columns as there is room for."""
        for lists in self._lists:
            lists.arrange(narrow=narrow)

    def escape(self) -> bool:
        """Go back from a row to the cards; False where none is open."""
        return any(lists.escape() for lists in self._lists)


class State(QWidget):
    """How far it is, in a soft card: a sentence, and below it a second, smaller one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        frame, self._line = cards.bar((20, 14, 20, 14))
        self._icon = icon_label(look, "info", colour="softink", size=22)
        self._icon_name = "info"
        self.words = label(look, "", ink="softink", wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self.words, 1)
        column.addWidget(frame)

    def say(self, icon: str, words: str) -> None:
        """Say how far it is."""
        if icon != self._icon_name:
            self._icon_name = icon
            fresh = icon_label(self._look, icon, colour="softink", size=22)
            self._icon.setPixmap(fresh.pixmap())
        self.words.setText(words)
        self.setAccessibleName(words)


def titled(look: Look, title: str, note: str = "", beside: QWidget | None = None) -> tuple[QWidget, QVBoxLayout]:
    """Return a card with its title, and the column below it; `beside` stands at the right of the title."""
    frame, inside = cards.card((24, 18, 24, 22), spacing=12)
    heading = label(look, title, "h2", wrap=True)
    if beside is None:
        inside.addWidget(heading)
    else:
        line = QHBoxLayout()
        line.addWidget(heading, 1)
        line.addWidget(beside)
        inside.addLayout(line)
    if note:
        inside.addWidget(label(look, note, "small", wrap=True))
    return frame, inside

"""One of a few, each with words below its name: the whole row can be clicked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look


@dataclass(frozen=True)
class Option:
    """Something to choose: its key, its name, and the words below it."""

    key: str
    name: str
    words: str


class OptionRow(QFrame):
    """A radio button with its name and words."""

    def __init__(self, look: Look, option: Option) -> None:
        super().__init__()
        self.radio = QRadioButton()
        self.name = label(look, option.name, "strong", wrap=True)
        self.words = label(look, "", "small", wrap=True)
        self.inside = QVBoxLayout()
        self.inside.setSpacing(0)
        cards.add(self.inside, self.name, self.words)
        across = QHBoxLayout(self)
        across.setContentsMargins(10, 8, 14, 8)
        across.setSpacing(2)
        across.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(self.inside, 1)
        self.radio.setAccessibleName(option.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.say(option.words)

    def say(self, words: str) -> None:
        """Show other words."""
        if words != self.words.text():
            self.words.setText(words)
            self.radio.setAccessibleDescription(words)
        self.words.setVisible(bool(words))

    def mark(self, kind: str) -> None:
        """Stand as a card, or as the one that is chosen."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose it, wherever it is clicked."""
        super().mousePressEvent(event)
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        self.radio.click()


class Options(QWidget):
    """Shows options below one another, as cards of their own or as the rows of one. `chosen` carries a key."""

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, *, as_cards: bool) -> None:
        super().__init__()
        self._look, self._as_cards = look, as_cards
        self.rows: dict[str, OptionRow] = {}
        self._shown: tuple[Option, ...] = ()
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._on_toggled)
        self.setAccessibleName(name)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        self._column = outer
        if as_cards:
            outer.setSpacing(8)
        else:
            frame, self._column = cards.card((4, 2, 4, 2), spacing=0)
            outer.addWidget(frame)

    @property
    def key(self) -> str:
        """Return the key of the one that is chosen."""
        place = self._group.checkedId()
        return self._shown[place].key if 0 <= place < len(self._shown) else ""

    def offer(self, options: Sequence[Option], chosen: str) -> bool:
        """Offer options, of which one is chosen; return whether they are others than before, beyond their words."""
        given = tuple(options)
        if [(one.key, one.name) for one in given] == [(one.key, one.name) for one in self._shown]:
            self._shown = given
            for option in given:
                self.rows[option.key].say(option.words)
            self._choose(chosen)
            return False
        self._shown, self.rows = given, {}
        for radio in self._group.buttons():
            self._group.removeButton(radio)
        cards.empty(self._column)
        for place, option in enumerate(given):
            if place and not self._as_cards:
                self._column.addWidget(cards.line())
            row = self.rows[option.key] = OptionRow(self._look, option)
            self._group.addButton(row.radio, place)
            self._column.addWidget(row)
        self._choose(chosen)
        return True

    def _choose(self, key: str) -> None:
        was = self._group.blockSignals(True)
        self.rows[key].radio.setChecked(True)
        self._group.blockSignals(was)
        self._mark()

    def _mark(self) -> None:
        if self._as_cards:
            for row in self.rows.values():
                row.mark("pick" if row.radio.isChecked() else "card")

    def _on_toggled(self, _place: int, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self._mark()
        if is_on:
            self.chosen.emit(self.key)


def note(look: Look) -> QLabel:
    """Return a small line of words that has none yet."""
    return label(look, "", "small", wrap=True)

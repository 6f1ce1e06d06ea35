"""The parts that the questions of a new cluster are made of: two halves, the list as it is read, bars and the foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards, foot
from klyngeapp.ui.kit.bars import announce
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import elided, icon_label, label
from klyngeapp.ui.look import Look

_LEAST_BESIDE = 470  # narrower than this the halves stand below one another
_LEFT, _RIGHT = 9, 10
_ROW, _HEAD = 45, 42
_LEAST_NAME = 80


class Halves(QWidget):
    """What one writes, and beside it how we read it; below one another where it is narrow."""

    def __init__(self, look: Look, left: QWidget, right: QWidget, *, least: int = _LEAST_BESIDE) -> None:
        super().__init__()
        self._look, self._least = look, least
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(*cards.NONE)
        self._layout.setSpacing(32)
        for part, weight in ((left, _LEFT), (right, _RIGHT)):
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            part.setSizePolicy(policy)
            self._layout.addWidget(part, weight)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand beside one another where there is room."""
        super().resizeEvent(event)
        fits = event.size().width() >= self._look.px(self._least)
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._layout.direction() != way:
            self._layout.setDirection(way)
            for place, weight in enumerate((_LEFT, _RIGHT) if fits else (0, 0)):
                self._layout.setStretch(place, weight)


class _EdgeLine(QWidget):
    """A line that parts the head and the total from the rows."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("edge"))
        painter.end()


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A line of what we have read: a name, and what stands at its right. One without a tick says something."""

    name: str
    value: str = ""
    ticked: bool = True


class ReadList(QFrame):
    """A card with a heading, a row for each thing that was read, and the total."""

    def __init__(self, look: Look, name: str, headings: tuple[str, str]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(name)
        self._look, self._headings = look, headings
        self._filled: tuple[tuple[ReadRow, ...], tuple[str, str]] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(0)

    def fill(self, rows: Sequence[ReadRow], total: tuple[str, str]) -> None:
        """Show other rows; where they are as they were, nothing moves."""
        look, wanted = self._look, (tuple(rows), total)
        if wanted == self._filled:
            return
        self._filled = wanted
        cards.empty(self._column)
        heads = [label(look, words, "small_strong", ink="ink2", wrap=True) for words in self._headings]
        heads[1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._column.addWidget(self._row(heads[0], heads[1], _HEAD))
        self._column.addWidget(_EdgeLine(look))
        for number, row in enumerate(rows):
            if number:
                self._column.addWidget(cards.line())
            self._column.addWidget(self._read(row))
        self._column.addWidget(_EdgeLine(look))
        last = label(look, total[0], "strong", wrap=True), label(look, total[1], "strong")
        self._column.addWidget(self._row(*last, _ROW))
        self._column.addStretch(1)
        self.setAccessibleDescription(": ".join(part for part in total if part))

    def _read(self, row: ReadRow) -> QWidget:
        look = self._look
        if not row.ticked:
            return self._row(label(look, row.name, ink="ink2", wrap=True), label(look, row.value, ink="ink2"), _ROW)
        tick = icon_label(look, "check", colour="ok", size=18, width=2.4)
        return self._row(elided(look, row.name, "strong"), label(look, row.value), _ROW, tick)

    def _row(self, name: QWidget, value: QWidget, height: int, tick: QWidget | None = None) -> QWidget:
        box = QWidget()
        box.setMinimumHeight(self._look.px(height))
        inside = QHBoxLayout(box)
        inside.setContentsMargins(16, 4, 20, 4)
        inside.setSpacing(10)
        if tick is not None:
            inside.addWidget(tick)
        name.setMinimumWidth(self._look.px(_LEAST_NAME))
        inside.addWidget(name, 1)
        inside.addWidget(value)
        return box


class Bar(QFrame):
    """A sentence with an icon that can become another one. Hidden where there is nothing to say."""

    def __init__(self, look: Look, kind: str, icon: str, *, padding: int = 12) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, padding, 14, padding)
        row.setSpacing(12)
        colour = "warn" if kind == "warn" else "softink"
        row.addWidget(icon_label(look, icon, colour=colour, size=22))
        self.words = label(look, "", ink="ink" if kind == "warn" else "softink", wrap=True)
        row.addWidget(self.words, 1)
        self._is_warning = kind == "warn"
        self.hide()

    def say(self, text: str) -> None:
        """Show a sentence, or nothing; a warning is read aloud."""
        is_new = text != self.words.text()
        self.words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if text and is_new and self._is_warning:
            announce(self)


@dataclass(frozen=True, slots=True)
class FootDeeds:
    """What the foot does."""

    back: Callable[[], object]
    leave: Callable[[], object]
    on: Callable[[], object]


class Foot(foot.Foot):
    """Back, leave, and the way on. Where it is narrow it says less, never half a word."""

    def __init__(self, look: Look, onward: str, brief: str, deeds: FootDeeds) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setFixedHeight(max(76, look.px(64)))
        self.back = button(look, _("Back"), deeds.back, kind="ghost", icon="arrow-left")
        self.cancel = button(look, _("Cancel"), deeds.leave, kind="ghost")
        self.go_on = button(look, onward, deeds.on, kind="primary", tail="arrow-right")
        self.brief = button(look, brief, deeds.on, kind="primary", tail="arrow-right", name=onward)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(16)
        for one in (self.back, self.cancel):
            one.let_shrink()
        cards.add(row, self.back, "|", self.cancel, self.go_on, self.brief)
        parts = (self.back, self.cancel, self.go_on)
        self._needed = sum(part.sizeHint().width() for part in parts) + 2 * 24 + 2 * 16
        self._fit(10_000)

    def _fit(self, width: int) -> None:
        is_whole = width >= self._needed
        self.go_on.setVisible(is_whole)
        self.brief.setVisible(not is_whole)
        side = 56 if width >= self._needed + 64 else 24
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(side, 0, side, 0)


class Folding(QFrame):
    """The head of something that can be unfolded: all of it is the target of the mouse."""

    def __init__(self, on_click: Callable[[], object]) -> None:
        super().__init__()
        self._on_click = on_click
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: object) -> None:  # noqa: ARG002, N802 - Qt's name
        """Unfold or fold."""
        self._on_click()

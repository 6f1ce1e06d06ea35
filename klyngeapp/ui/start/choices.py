"""What one can begin on: cards that are buttons, beside one another or below one another."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look

_HEIGHT, _NARROWEST = 158, 200
_GAP = 16


class Choice(NamedTuple):
    """An icon, what one does, what comes of it."""

    icon: str
    title: str
    text: str
    deed: Callable[[], object]


class ChoiceCard(QPushButton):
    """A card that can be chosen; all of it is the button."""

    def __init__(self, look: Look, choice: Choice) -> None:
        super().__init__()
        self._look = look
        self.setProperty("kind", "choice")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(choice.title)
        self.setAccessibleDescription(choice.text)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 20, 20, 20)
        inside.setSpacing(6)
        icon = icon_label(look, choice.icon, colour="primary", size=26)
        cards.add(inside, icon, 4, label(look, choice.title, "h3", wrap=True))
        cards.add(inside, label(look, choice.text, "small", wrap=True), "|")
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked=False: choice.deed())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how high the card is at a width."""
        layout = self.layout()
        return max(self._look.px(_HEIGHT), layout.totalHeightForWidth(width) if layout else 0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size to begin with."""
        width = self._look.px(_NARROWEST)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size."""
        return QSize(100, self.sizeHint().height())


class Choices(QWidget):
    """The cards, all as wide as one another; below one another where they would become too narrow."""

    def __init__(self, look: Look, choices: tuple[Choice, ...]) -> None:
        super().__init__()
        self._look = look
        self.cards = tuple(ChoiceCard(look, choice) for choice in choices)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(*cards.NONE)
        self._layout.setSpacing(_GAP)
        for card in self.cards:
            self._layout.addWidget(card, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand beside one another where there is room."""
        super().resizeEvent(event)
        count = len(self.cards)
        fits = event.size().width() >= self._look.px(_NARROWEST) * count + _GAP * (count - 1)
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._layout.direction() != way:
            self._layout.setDirection(way)

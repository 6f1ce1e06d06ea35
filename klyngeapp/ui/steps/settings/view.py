"""How the settings stand: two columns of cards; a row has a name, a second line and its control."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import headline, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.kit.sheet import Sheet
from klyngeapp.ui.look import Look

WIDEST = 1480
_NARROW_ROW = 400  # below this the control stands under the words


class Row(QWidget):
    """A setting. `first_line` and `second_line` are its words; `control` is what one changes it with, beside them or
    `below` them.
    """

    def __init__(self, look: Look, name: str, detail: str, control: QWidget, *, below: bool = False) -> None:
        super().__init__()
        self._look, self.control, self._below = look, control, below
        self.first_line = label(look, name, "strong", wrap=True)
        self.second_line = label(look, detail, "small", wrap=True)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 10, 0, 10)
        self._layout.setSpacing(12)
        self._layout.addWidget(cards.column(self.first_line, self.second_line, spacing=2), 1)
        self.second_line.setVisible(bool(detail))
        self._layout.addWidget(control)
        self._layout.setAlignment(control, Qt.AlignmentFlag.AlignVCenter)
        if below:
            self._layout.setDirection(QBoxLayout.Direction.TopToBottom)
            self._layout.setSpacing(8)

    def say(self, detail: str) -> None:
        """Show another second line."""
        self.second_line.setText(detail)
        self.second_line.setVisible(bool(detail))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand beside one another where there is room."""
        super().resizeEvent(event)
        beside = not self._below and event.size().width() >= self._look.px(_NARROW_ROW)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._layout.direction() != way:
            self._layout.setDirection(way)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a least width that lets the control stand below."""
        return QSize(self.control.minimumSizeHint().width(), super().minimumSizeHint().height())


def card(look: Look, title: str, parts: Sequence[QWidget]) -> QFrame:
    """Return a card with its headline, and a hairline between its parts."""
    frame, inside = cards.card((24, 18, 24, 12), spacing=0)
    inside.addWidget(label(look, title, "h2", wrap=True))
    for number, part in enumerate(parts):
        if number:
            inside.addWidget(cards.line())
        inside.addWidget(part)
    return frame


class SettingsView(QWidget):
    """The page: the computer's cards at the left, those of the cluster at the right."""

    def __init__(self, look: Look, lead: str, left: Sequence[QFrame], right: Sequence[QFrame]) -> None:
        super().__init__()
        self.heading: QLabel = headline(look, _("Settings"))
        self._content = Sheet()
        self._content.setMaximumWidth(look.px(WIDEST))
        self._column = QVBoxLayout(self._content)
        self._column.addWidget(cards.column(self.heading, label(look, lead, "lead", wrap=True), spacing=4))
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(18)
        sides = [_side(part) for part in (left, right) if part]
        for side, share in zip(sides, (9, 11), strict=False):
            self._across.addWidget(side, share)
        self._is_one = len(sides) == 1
        self._column.addLayout(self._across)
        self._column.addStretch(1)
        if self._is_one:
            self._content.setMaximumWidth(look.px(760))
        self.scrolled = Scroll(self._content)
        if self._is_one:
            self.scrolled.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        outer.addWidget(self.scrolled)

    def put_above(self, widget: QWidget) -> None:
        """Put a way back above the headline."""
        self._column.insertWidget(0, widget)

    def arrange(self, *, narrow: bool) -> None:
        """Stand as it fits the width: two columns, or one."""
        self._column.setContentsMargins(*((24, 16, 24, 20) if narrow else (40, 24, 40, 28)))
        self._column.setSpacing(14 if narrow else 18)
        one = narrow or self._is_one
        self._across.setDirection(QBoxLayout.Direction.TopToBottom if one else QBoxLayout.Direction.LeftToRight)


def _side(parts: Sequence[QFrame]) -> QWidget:
    side = cards.column(*parts, spacing=16)
    side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    layout = side.layout()
    if isinstance(layout, QVBoxLayout):
        layout.addStretch(1)
    return side

"""Small words in a row, each with its sign: what is there, and what is missing. They flow on to the next line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look

_GAP = 6


@dataclass(frozen=True, slots=True)
class Chip:
    """A word, whether it is there, and what that means when it is read aloud."""

    text: str
    is_there: bool
    spoken: str


class Chips(QWidget):
    """Shows chips as wide as they need to be, in as many lines as it takes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[Chip, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these."""
        if tuple(chips) == self._shown:
            return
        self._shown = tuple(chips)
        for old in self._frames():
            old.setParent(None)
            old.deleteLater()
        for chip in chips:
            made = _frame(self._look, chip)
            made.setParent(self)
            made.show()
        self.updateGeometry()
        self._place(self.width())

    def _frames(self) -> list[QFrame]:
        return self.findChildren(QFrame, "chip", Qt.FindChildOption.FindDirectChildrenOnly)

    def _place(self, width: int, *, move: bool = True) -> int:
        """Put the chips where they belong, and return how high that is."""
        gap = self._look.px(_GAP)
        x = y = high = 0
        for frame in self._frames():
            size = frame.sizeHint()
            if x and x + size.width() > width:
                x, y = 0, y + high + gap
            if move:
                frame.setGeometry(QRect(x, y, min(size.width(), max(width, 1)), size.height()))
            x, high = x + size.width() + gap, size.height()
        return y + high

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Flow anew."""
        super().resizeEvent(event)
        self._place(event.size().width())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that a narrower row is a higher one."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how high it is in a width."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size; the page decides the width."""
        return QSize(300, self._place(max(self.width(), 300), move=False))


def _frame(look: Look, chip: Chip) -> QFrame:
    frame = QFrame()
    frame.setObjectName("chip")
    frame.setProperty("state", "there" if chip.is_there else "missing")
    frame.setAccessibleName(f"{chip.text}: {chip.spoken}")
    line = QHBoxLayout(frame)
    line.setContentsMargins(look.px(8), look.px(4), look.px(10), look.px(4))
    line.setSpacing(look.px(4))
    sign = icon_label(
        look, "check" if chip.is_there else "circle", colour="ok" if chip.is_there else "edge", size=16, width=2.4
    )
    line.addWidget(sign)
    line.addWidget(label(look, chip.text, "small"))
    return frame

"""Parts beside one another, each with its share of the width; below one another where that is too narrow."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from klyngeapp.ui.kit import cards
from klyngeapp.ui.look import Look

_GAP = 16
_FILL = Qt.AlignmentFlag(0)


class Beside(QWidget):
    """Shows parts side by side where each has its least width. One that is hidden leaves its room to the others."""

    def __init__(
        self, look: Look, parts: Sequence[QWidget], shares: Sequence[int], least: Sequence[int], *, top: bool = False
    ) -> None:
        """Take the parts with their shares (0: just as wide as its least) and least widths; `top` lets each be no
        taller than it needs.
        """
        super().__init__()
        self.parts, self._shares = tuple(parts), tuple(shares)
        self._least = [look.px(one) for one in least]
        self._stacked = False
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(*cards.NONE)
        self._line.setSpacing(_GAP)
        for part, share in zip(self.parts, self._shares, strict=True):
            self._line.addWidget(part, share, Qt.AlignmentFlag.AlignTop if top else _FILL)
        self._is_below: bool | None = None
        self._arrange(below=False)

    def stack(self, *, stacked: bool) -> None:
        """Stand below one another however wide it is, or as it fits again."""
        self._stacked = stacked
        self._fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand as it fits the width."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        self._arrange(below=self._stacked or width < sum(self._least) + _GAP * (len(self._least) - 1))

    def _arrange(self, *, below: bool) -> None:
        if below == self._is_below:
            return
        self._is_below = below
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(way)
        for place, (part, share, least) in enumerate(zip(self.parts, self._shares, self._least, strict=True)):
            self._line.setStretch(place, 0 if below else share)
            fixed = not share and not below
            part.setMinimumWidth(least if fixed else 0)
            part.setMaximumWidth(least if fixed else 16_777_215)

"""Parts beside one another, each with its share of the width; below one another where that is too narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from klyngeapp.ui.kit.arranged import Arranged, height_of, hint_of, least_of
from klyngeapp.ui.look import Look

_GAP = 16


class Beside(Arranged):
    """Shows parts side by side where each has its least width. One that is hidden leaves its room to the others."""

    def __init__(
        self, look: Look, parts: Sequence[QWidget], shares: Sequence[int], least: Sequence[int], *, top: bool = False
    ) -> None:
        """Take the parts with their shares (0: just as wide as its least) and least widths; `top` lets each be no
        taller than it needs.
        """
        super().__init__()
        self._shares, self._least, self._top = tuple(shares), [look.px(one) for one in least], top
        self._stacked = False
        self.hold(*parts)

    def stack(self, *, stacked: bool) -> None:
        """Stand below one another however wide it is, or as it fits again."""
        self._stacked = stacked
        self._settle()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size side by side, or below one another where they are to stand so."""
        hints = [max(hint_of(part).width(), self._least[place]) for place, part in self._seen()]
        wide = max(hints, default=0) if self._stacked else sum(hints) + _GAP * max(0, len(hints) - 1)
        return QSize(wide, self.heightForWidth(wide))

    def _seen(self) -> list[tuple[int, QWidget]]:
        """Return the parts that are shown, with their places among all."""
        shown = self._shown()
        return [(place, part) for place, part in enumerate(self.parts) if part in shown]

    def _place(self, rect: QRect, *, move: bool) -> int:
        seen = self._seen()
        if self._stacked or rect.width() < sum(self._least) + _GAP * (len(self._least) - 1):
            return self._place_below(seen, rect, move=move)
        wide = self._widths([place for place, _part in seen], rect.width())
        high = [height_of(part, width) for (_place, part), width in zip(seen, wide, strict=True)]
        tallest = max([rect.height(), *high])
        x = 0
        for (_place, part), width, height in zip(seen, wide, high, strict=True):
            if move:
                corner = rect.topLeft() + QPoint(x, 0)
                part.setGeometry(QRect(corner, QSize(width, height if self._top else tallest)))
            x += width + _GAP
        return max(high, default=0)

    def _place_below(self, seen: Sequence[tuple[int, QWidget]], rect: QRect, *, move: bool) -> int:
        y = 0
        for _place, part in seen:
            high = height_of(part, rect.width())
            if move:
                part.setGeometry(QRect(rect.topLeft() + QPoint(0, y), QSize(rect.width(), high)))
            y += high + _GAP
        return max(0, y - _GAP)

    def _widths(self, places: Sequence[int], room: int) -> list[int]:
        """Share the width; one without a share is as wide as its least. Alone, any takes it all."""
        if len(places) == 1:
            return [room]
        room -= _GAP * (len(places) - 1)
        fixed = sum(self._least[place] for place in places if not self._shares[place])
        free, shares = room - fixed, sum(self._shares[place] for place in places)
        wide = [free * self._shares[place] // shares if self._shares[place] else self._least[place] for place in places]
        return self._not_too_narrow(places, wide)

    def _not_too_narrow(self, places: Sequence[int], wide: list[int]) -> list[int]:
        """Let none be narrower than it can be, at the cost of the widest."""
        for at, place in enumerate(places):
            short = least_of(self.parts[place]).width() - wide[at]
            widest = max(range(len(wide)), key=lambda other: wide[other])
            if short > 0 and widest != at:
                wide[at] += short
                wide[widest] -= short
        return wide

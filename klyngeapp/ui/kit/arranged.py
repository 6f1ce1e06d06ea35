"""Layouts that stand otherwise at another width, and know beforehand how high they will be there.

A grid that is filled anew when it gets narrower has its new height a moment too late: the page around it is laid out
already, and its fields are cut until the next event. Here the width alone says how things stand.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Arranged(QLayout):
    """Holds widgets; `_place` says where they stand in a rectangle, and how high they are together."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Return an item, None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Say that it may be wider than it needs."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that narrower is higher."""
        return True

    def invalidate(self) -> None:
        """Forget what was worked out."""
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how high it is in a width, in pixels."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size: the widest part alone."""
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put the parts where they belong."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        raise NotImplementedError


class Lines(Arranged):
    """Lines of widgets that go on in the next one where there is no room. The first widget may take all the room its
    line has left (`stretches`), or all stand in the middle (`centred`).
    """

    def __init__(self, spacing: int, *, stretches: bool = False, centred: bool = False) -> None:
        super().__init__()
        self._stretches, self._centred = stretches, centred
        self.setSpacing(spacing)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of all in one line."""
        hints = [hint_of(item) for item in self._shown()]
        wide = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    def _least(self, item: QLayoutItem) -> int:
        """Return how much of a line a part takes at the least."""
        is_first = item is self._items[0]
        return item.minimumSize().width() if self._stretches and is_first else hint_of(item).width()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wide = self._least(item)
            if lines and used + self.spacing() + wide <= width:
                lines[-1].append(item)
                used += self.spacing() + wide
            else:
                lines.append([item])
                used = wide
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = 0
        for line in self._lines(rect.width()):
            wide = [min(self._least(item), rect.width()) for item in line]
            left = rect.width() - sum(wide) - self.spacing() * (len(line) - 1)
            if self._stretches and line[0] is self._items[0]:
                wide[0] += left
                left = 0
            high = [height_of(item, width) for item, width in zip(line, wide, strict=True)]
            x = left // 2 if self._centred else 0
            for item, width, height in zip(line, wide, high, strict=True):
                if move:
                    corner = rect.topLeft() + QPoint(x, y + (max(high) - height) // 2)
                    item.setGeometry(QRect(corner, QSize(width, height)))
                x += width + self.spacing()
            y += max(high) + self.spacing()
        return max(0, y - self.spacing())


class TwoColumns(Arranged):
    """Widgets in two columns from a width on, else in one; those that are wide take a whole row."""

    def __init__(self, least: int, gaps: tuple[int, int]) -> None:
        """Take the least width of two columns, and the gaps across and down, in pixels."""
        super().__init__()
        self._two_from, self._across, self._down = least, *gaps
        self._wide: set[QWidget] = set()

    def put(self, part: QWidget, *, is_wide: bool) -> None:
        """Add a part at the end."""
        if is_wide:
            self._wide.add(part)
        self.addWidget(part)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size in two columns."""
        wide = max((hint_of(item).width() for item in self._shown()), default=0)
        wide = max(wide, self._two_from)
        return QSize(wide, self.heightForWidth(wide))

    def _rows(self, columns: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        is_full = True
        for item in self._shown():
            is_wide = item.widget() in self._wide
            if is_full or is_wide or len(rows[-1]) >= columns:
                rows.append([item])
            else:
                rows[-1].append(item)
            is_full = is_wide
        return rows

    def _place(self, rect: QRect, *, move: bool) -> int:
        columns = 2 if rect.width() >= self._two_from else 1
        half = (rect.width() - self._across) // 2
        y = 0
        for row in self._rows(columns):
            whole = columns == 1 or row[0].widget() in self._wide
            wide = rect.width() if whole else half
            high = max(height_of(item, wide) for item in row)
            for place, item in enumerate(row):
                if move:
                    corner = rect.topLeft() + QPoint(place * (wide + self._across), y)
                    item.setGeometry(QRect(corner, QSize(wide, high)))
            y += high + self._down
        return max(0, y - self._down)


def hint_of(item: QLayoutItem) -> QSize:
    """Return the size that a part wants, never less than it needs."""
    return item.sizeHint().expandedTo(item.minimumSize())


def height_of(item: QLayoutItem, width: int) -> int:
    """Return how high a part is in a width, in pixels."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else hint_of(item).height()


def in_lines(parts: Sequence[QWidget], spacing: int, *, stretches: bool = False, centred: bool = False) -> QWidget:
    """Return widgets in a line that goes on in the next; see `Lines`."""
    box = QWidget()
    layout = Lines(spacing, stretches=stretches, centred=centred)
    box.setLayout(layout)
    for part in parts:
        layout.addWidget(part)
    return box

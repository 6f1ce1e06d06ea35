"""Widgets that place their parts by their width, and know beforehand how high they will be there.

A grid that is filled anew when it gets narrower has its new height a moment too late: the page around it is laid out
already, and its fields are cut until the next event. Here the width alone says how things stand.

These are widgets and no layouts of Qt: a layout holds items that Qt takes away without Python hearing of it, and one
that Python still knows is then mistaken for whatever comes to lie in its place. That ends the program.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

# The policies of parts that do not shrink below what they want.
_FIRM = (QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)
_IGNORED = QSizePolicy.Policy.Ignored


class Arranged(QWidget):
    """Holds parts; `_place` says where they stand in a rectangle, and how high they are together."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: tuple[QWidget, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hold(self, *parts: QWidget) -> None:
        """Add parts at the end."""
        self.parts = (*self.parts, *parts)
        for part in parts:
            part.setParent(self)
            if part.isHidden() and not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                part.show()  # we are seen already: nobody else shows it
        self.updateGeometry()
        if self.isVisible():  # else it is done when it is shown, once for all parts
            self._place(self.rect(), move=True)

    def event(self, event: QEvent) -> bool:
        """Place the parts anew when one of them wants another size, comes or goes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
            return True
        return super().event(event)

    def _settle(self) -> None:
        self.updateGeometry()
        self._place(self.rect(), move=True)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the parts where they belong."""
        super().resizeEvent(event)
        self._place(self.rect(), move=True)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Put the parts where they belong: nobody told of what they wanted while they were not seen."""
        super().showEvent(event)
        self._settle()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how high it is in a width, in pixels."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size: the widest part alone."""
        sizes = [least_of(part) for part in self._shown()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _shown(self) -> list[QWidget]:
        return [part for part in self.parts if isValid(part) and not part.isHidden()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        raise NotImplementedError


class Lines(Arranged):
    """Lines of widgets that go on in the next one where there is no room. The first widget may take all the room its
    line has left (`stretches`), or all stand in the middle (`centred`).
    """

    def __init__(self, spacing: int, *, stretches: bool = False, centred: bool = False) -> None:
        super().__init__()
        self._spacing, self._stretches, self._centred = spacing, stretches, centred

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of all in one line."""
        hints = [hint_of(part) for part in self._shown()]
        wide = sum(hint.width() for hint in hints) + self._spacing * max(0, len(hints) - 1)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    def _least(self, part: QWidget) -> int:
        """Return how much of a line a part takes at the least."""
        is_first = part is self.parts[0]
        return least_of(part).width() if self._stretches and is_first else hint_of(part).width()

    def _lines(self, width: int) -> list[list[tuple[QWidget, int]]]:
        """Return the lines: their parts, each with what it takes at the least."""
        lines: list[list[tuple[QWidget, int]]] = []
        used = 0
        for part in self._shown():
            wide = self._least(part)
            if lines and used + self._spacing + wide <= width:
                lines[-1].append((part, wide))
                used += self._spacing + wide
            else:
                lines.append([(part, wide)])
                used = wide
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = 0
        for found in self._lines(rect.width()):
            line, wide = [part for part, _wide in found], [min(wide, rect.width()) for _part, wide in found]
            left = rect.width() - sum(wide) - self._spacing * (len(line) - 1)
            if self._stretches and line[0] is self.parts[0]:
                wide[0] += left
                left = 0
            high = [height_of(part, width) for part, width in zip(line, wide, strict=True)]
            x = left // 2 if self._centred else 0
            for part, width, height in zip(line, wide, high, strict=True):
                if move:
                    corner = rect.topLeft() + QPoint(x, y + (max(high) - height) // 2)
                    part.setGeometry(QRect(corner, QSize(width, height)))
                x += width + self._spacing
            y += max(high) + self._spacing
        return max(0, y - self._spacing)


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
        self.hold(part)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size in two columns."""
        wide = max((hint_of(part).width() for part in self._shown()), default=0)
        wide = max(wide, self._two_from)
        return QSize(wide, self.heightForWidth(wide))

    def _rows(self, columns: int) -> list[list[QWidget]]:
        rows: list[list[QWidget]] = []
        is_full = True
        for part in self._shown():
            is_wide = part in self._wide
            if is_full or is_wide or len(rows[-1]) >= columns:
                rows.append([part])
            else:
                rows[-1].append(part)
            is_full = is_wide
        return rows

    def _place(self, rect: QRect, *, move: bool) -> int:
        columns = 2 if rect.width() >= self._two_from else 1
        half = (rect.width() - self._across) // 2
        y = 0
        for row in self._rows(columns):
            whole = columns == 1 or row[0] in self._wide
            wide = rect.width() if whole else half
            high = max(height_of(part, wide) for part in row)
            for place, part in enumerate(row):
                if move:
                    corner = rect.topLeft() + QPoint(place * (wide + self._across), y)
                    part.setGeometry(QRect(corner, QSize(wide, high)))
            y += high + self._down
        return max(0, y - self._down)


def least_of(part: QWidget) -> QSize:
    """Return the least size of a part, as a layout of Qt would see it."""
    return _least_of(part, None)


def _least_of(part: QWidget, hint: QSize | None) -> QSize:
    """Return the least size; what a part wants (`hint`) is only asked for where it counts, for it may take long."""
    policy = part.sizePolicy()
    across, down = policy.horizontalPolicy(), policy.verticalPolicy()
    if hint is None and (across in _FIRM or down in _FIRM):
        hint = part.sizeHint()
    least = part.minimumSizeHint()
    wide = _least(across, hint.width() if hint else 0, least.width())
    high = _least(down, hint.height() if hint else 0, least.height())
    return QSize(part.minimumWidth() or wide, part.minimumHeight() or high).boundedTo(part.maximumSize())


def _least(policy: QSizePolicy.Policy, hint: int, least: int) -> int:
    if policy == _IGNORED:
        return 0
    return max(hint, least, 0) if policy in _FIRM else max(least, 0)


def hint_of(part: QWidget) -> QSize:
    """Return the size that a part wants, never less than it needs."""
    hint = part.sizeHint()
    return hint.boundedTo(part.maximumSize()).expandedTo(_least_of(part, hint))


def height_of(part: QWidget, width: int) -> int:
    """Return how high a part is in a width, in pixels."""
    if not part.hasHeightForWidth():
        return hint_of(part).height()
    return min(max(part.heightForWidth(width), part.minimumHeight()), part.maximumHeight())


def in_lines(parts: Sequence[QWidget], spacing: int, *, stretches: bool = False, centred: bool = False) -> QWidget:
    """Return widgets in a line that goes on in the next; see `Lines`."""
    made = Lines(spacing, stretches=stretches, centred=centred)
    made.hold(*parts)
    return made


def fill(box: QWidget, part: QWidget) -> QLayout:
    """Let a part take all of a box."""
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(part)
    return column

"""A field for a text of several lines, which grows as one writes, up to eight lines."""

from math import ceil

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from klyngeapp.ui.forms.airy import AiryLines
from klyngeapp.ui.look import Look

_FEWEST, _MOST = 2, 8
_AROUND = 32


class LongText(QPlainTextEdit):
    """Grows with its text. Tab leaves it, as it leaves every other field. `left` says that the focus went elsewhere."""

    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.fewest, self.most = _FEWEST, _MOST  # lines for which there is always room, and from which on it scrolls
        self.setFont(look.font("body"))
        self.setTabChangesFocus(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._times = 1.0
        self._counted: tuple[int, int, int] = (-1, -1, 0)  # the version of the text, a width, and the lines there
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)

    def let_breathe(self, times: float) -> None:
        """Lay the lines so many times as far from one another as they usually are."""
        self._times = times
        laid = AiryLines(self.document(), times)
        self.document().setDocumentLayout(laid)
        laid.documentSizeChanged.connect(self._on_size)

    def _height(self, lines: int) -> int:
        return ceil(lines * self.fontMetrics().lineSpacing() * self._times) + _AROUND

    def _on_size(self) -> None:
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how high it is in a width: a page is laid out before its fields have counted their lines."""
        lines = min(max(self._lines(width), self.fewest), self.most)
        return self._height(lines)

    def _lines(self, width: int) -> int:
        version = self.document().revision()
        if self._counted[:2] != (version, width):
            beside = self.width() - self.viewport().width() + 2 * self.document().documentMargin()
            self._counted = (version, width, self._count(max(width - beside, 1)))
        return self._counted[2]

    def _count(self, room: float) -> int:
        """Count the lines that the text takes in so many pixels; more than there is room for need no counting."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        number, block = 0, self.document().begin()
        while block.isValid() and number < self.most:
            laid = QTextLayout(block.text(), self.font())
            laid.setTextOption(option)
            laid.beginLayout()
            line = laid.createLine()
            number += 0 if line.isValid() else 1
            while line.isValid() and number < self.most:
                line.setLineWidth(room)
                number += 1
                line = laid.createLine()
            laid.endLayout()
            block = block.next()
        return number

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size with room for the lines there are, two at least and eight at most."""
        lines = min(max(int(self.document().size().height()), self.fewest), self.most)
        return QSize(240, self._height(lines))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same height: the page scrolls, not its fields."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Count the lines anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()

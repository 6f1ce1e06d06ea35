"""A field for a text of several lines, which grows as one writes, up to eight lines."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from klyngeapp.ui.look import Look

_FEWEST, _MOST = 2, 8
_AROUND = 32


class LongText(QPlainTextEdit):
    """Grows with its text. Tab leaves it, as it leaves every other field. `left` says that the focus went elsewhere."""

    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.fewest = _FEWEST  # lines for which there is always room
        self.setFont(look.font("body"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)

    def _on_size(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size with room for the lines there are, two at least and eight at most."""
        lines = min(max(int(self.document().size().height()), self.fewest), _MOST)
        return QSize(240, lines * self.fontMetrics().lineSpacing() + _AROUND)

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

"""A field of one line that tells in a tip what it shows for an example, where there is no room for all of it."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit

from klyngeapp.ui.kit.labels import tip

_BESIDE = 28  # pixels that the frame and the cursor take


class Line(QLineEdit):
    """A line to type in."""

    def setPlaceholderText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show an example in the empty field."""
        super().setPlaceholderText(text)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell what has no room."""
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        text = self.placeholderText()
        is_cut = self.fontMetrics().horizontalAdvance(text) > self.width() - _BESIDE
        self.setToolTip(tip(text) if is_cut else "")

"""The bar below a page: it says as much as there is room for."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame


class Foot(QFrame):
    """A bar that fits itself to its width; what it shows and hides is told by `_fit`."""

    def _fit(self, width: int) -> None:
        raise NotImplementedError

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a least width that lets the foot get narrow enough to say less."""
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit(event.size().width())
        layout = self.layout()
        if layout is not None:
            layout.activate()  # at once: nothing is seen half as wide as it is

"""A drawing of the drawing room as a widget."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from klyngeapp.drawing.surface import Drawing
from klyngeapp.ui.look import Look
from klyngeapp.ui.painting import ScreenRuler, ScreenSurface


class Picture(QWidget):
    """Shows a drawing as wide as there is room. `description` says in a sentence what is to be seen."""

    def __init__(self, look: Look, drawing: Drawing, *, name: str, description: str) -> None:
        super().__init__()
        self._look = look
        self._drawing = drawing
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_drawing(self, drawing: Drawing, description: str) -> None:
        """Show another drawing; what stands around it moves only where that is higher or lower."""
        high = self.heightForWidth(self.width())
        self._drawing = drawing
        self.setAccessibleDescription(description)
        if self.heightForWidth(self.width()) != high:
            self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how tall the drawing is at a width."""
        return round(self._drawing.height(width, ScreenRuler()))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size to begin with."""
        width = max(self.width(), 300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least width; the height follows from the width there is."""
        return QSize(120, 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw."""
        painter = QPainter(self)
        self._drawing.draw(ScreenSurface(painter, self._look), self.width())
        painter.end()

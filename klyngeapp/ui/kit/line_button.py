"""A line of words as a button: all of it can be clicked, and it is as high as its words need."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget


class LineButton(QPushButton):
    """Shows widgets below one another; `name` is what a screen reader says of them together."""

    def __init__(self, name: str, parts: tuple[QWidget, ...], on_click: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(6, 8, 6, 8)
        self._inside.setSpacing(2)
        for part in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._inside.addWidget(part)
        self.clicked.connect(lambda _checked=False: on_click())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that a narrower line is a higher one."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how high it is in a width."""
        inside = self._inside
        return inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of what it shows."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size of what it shows."""
        return self._inside.minimumSize()

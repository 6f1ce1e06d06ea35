"""What a scrolled page stands on."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Sheet(QWidget):
    """As high as its width makes it. A plain widget would be as high as its texts were if it had its least width."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least width; the height follows from the width."""
        return QSize(super().minimumSizeHint().width(), 0)

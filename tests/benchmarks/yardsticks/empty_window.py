"""A window of PySide6 with nothing in it, which leaves when it has been painted: what any window costs."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Window(QWidget):
    """Leaves after its first paint, as ours does where it is asked to."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        QTimer.singleShot(0, self.close)


app = QApplication(["bare"])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()

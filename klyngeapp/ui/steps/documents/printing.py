"""Pages on paper, one after another, so that the window goes on meanwhile. Imported when somebody prints."""

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from klyngeapp.ui.steps.documents.loading import loaded

_SHARPEST = 300  # dots per inch: more is only slower


class Printing(QObject):
    """Prints the bytes of a document on a printer that has been asked for. `printed` carries the number of pages."""

    stepped = Signal(int)
    printed = Signal(int)
    failed = Signal()

    def __init__(self, data: bytes, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._printer = printer
        self._pdf = loaded(data, self)
        self._painter = QPainter()
        self._number = 0
        self._left = _pages(printer, self._pdf.pageCount())

    def start(self) -> None:
        """Begin with the first page; the others follow by themselves."""
        if not self._left or not self._painter.begin(self._printer):
            self.failed.emit()
            return
        self._next()

    def _next(self) -> None:
        page = self._left.pop(0)
        if self._number and not self._printer.newPage():
            self._painter.end()
            self.failed.emit()
            return
        self._paint(page)
        self._number += 1
        self.stepped.emit(self._number)
        if self._left:
            QTimer.singleShot(0, self, self._next)
            return
        self._painter.end()
        self.printed.emit(self._number)

    def _paint(self, page: int) -> None:
        """Paint a page as large as the paper allows, in its middle."""
        room = self._painter.viewport()
        size = self._pdf.pagePointSize(page).scaled(room.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio).toSize()
        fine = min(1.0, _SHARPEST / max(self._printer.resolution(), 1))
        picture = self._pdf.render(page, QSize(round(size.width() * fine), round(size.height() * fine)))
        target = QRect((room.width() - size.width()) // 2, (room.height() - size.height()) // 2, *size.toTuple())
        self._painter.drawImage(target, picture)


def _pages(printer: QPrinter, number: int) -> list[int]:
    """Return the pages that are wanted, from nought."""
    first, last = printer.fromPage() or 1, printer.toPage() or number
    return list(range(max(first, 1) - 1, min(last, number)))

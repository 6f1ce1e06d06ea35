"""A PDF out of its bytes. Imported with the first document that is looked at."""

from PySide6.QtCore import QBuffer, QIODevice, QObject
from PySide6.QtPdf import QPdfDocument


def loaded(data: bytes, parent: QObject) -> QPdfDocument:
    """Return the document of some bytes; it is not ready where they are no PDF."""
    pdf = QPdfDocument(parent)
    # It reads from there as long as it lives, on other threads too: so the bytes belong to it, and go with it.
    buffer = QBuffer(pdf)
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    pdf.load(buffer)
    return pdf

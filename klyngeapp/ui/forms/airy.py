"""Lines of plain text with air between them: a text that is to be read slowly."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout


class AiryLines(QPlainTextDocumentLayout):
    """Lays the lines `times` as far from one another as their letters ask for: plain text knows no such format."""

    def __init__(self, document: QTextDocument, times: float) -> None:
        super().__init__(document)
        self._times = times

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:  # noqa: N802 - Qt's name
        """Return how much room a paragraph takes; its lines stand in the middle of theirs."""
        rect = super().blockBoundingRect(block)
        if not block.isValid() or rect.isEmpty():
            return rect
        laid, top = block.layout(), 0.0
        for number in range(laid.lineCount()):
            line = laid.lineAt(number)
            air = line.height() * (self._times - 1)
            line.setPosition(QPointF(line.position().x(), top + air / 2))
            top += line.height() + air
        rect.setHeight(top)
        return rect

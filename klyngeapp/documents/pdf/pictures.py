"""Drawings and photographs as flowables: tagged figures with a text in their place."""

import warnings
from io import BytesIO

from PIL import Image
from reportlab.lib.utils import ImageReader

from klyngeapp.documents.pdf.flowables import Piece
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import TEXT_HEIGHT
from klyngeapp.documents.pdf.surface import PdfRuler, PdfSurface
from klyngeapp.drawing.surface import Drawing


def is_readable(data: bytes) -> bool:
    """Whether a picture can be shown: what is broken, or far too large to be a photograph, is left out."""
    try:
        with warnings.catch_warnings(), Image.open(BytesIO(data)) as image:
            warnings.simplefilter("error")  # of pictures that unpack to more than they look
            wide, tall = image.size
            image.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return False
    return wide > 0 and tall > 0


class FigurePiece(Piece):
    """A drawing, as wide as its place."""

    before, after = 8.0, 8.0

    def __init__(self, drawing: Drawing, element: Element, width: float) -> None:
        super().__init__()
        self.drawing, self.element, self.width = drawing, element, width
        self.height = min(drawing.height(width, PdfRuler()), TEXT_HEIGHT)

    def wrap(self, _width: float, available: float) -> tuple[float, float]:
        """Return the size."""
        return self.width, self.kept(self.height, available)

    def lead(self) -> float:
        """Return the whole height: a drawing is not cut."""
        return self.height

    def draw(self) -> None:
        """Draw the drawing."""
        self.canv.place(self.element, self.width, self.height)
        with self.canv.marked(self.element):
            self.drawing.draw(PdfSurface(self.canv, 0, self.height), self.width)


_ROUND = 6.0
_MOST_CUT = 0.5  # of a photograph's height; one that is taller still is shown whole, and narrower


class PhotoPiece(Piece):
    """A photograph that fills its place; what is too tall for it is cut off above and below."""

    before, after = 8.0, 6.0

    def __init__(self, data: bytes, element: Element, width: float, most_height: float) -> None:
        super().__init__()
        self.element = element
        with Image.open(BytesIO(data)) as image:
            wide, tall = image.size
        self.full = width * tall / max(wide, 1)  # the height of all of it
        if self.full * (1 - _MOST_CUT) > most_height:
            width, self.full = most_height * wide / max(tall, 1), most_height
        self.width, self.height = width, min(self.full, most_height)
        self.reader = ImageReader(BytesIO(data))

    def wrap(self, _width: float, available: float) -> tuple[float, float]:
        """Return the size."""
        return self.width, self.kept(self.height, available)

    def lead(self) -> float:
        """Return the whole height: a photograph is not cut."""
        return self.height

    def draw(self) -> None:
        """Draw the photograph."""
        self.canv.place(self.element, self.width, self.height)
        canvas = self.canv
        with canvas.marked(self.element):
            canvas.saveState()
            frame = canvas.beginPath()
            frame.roundRect(0, 0, self.width, self.height, _ROUND)
            canvas.clipPath(frame, stroke=0, fill=0)
            canvas.drawImage(self.reader, 0, (self.height - self.full) / 2, self.width, self.full, mask="auto")
            canvas.restoreState()

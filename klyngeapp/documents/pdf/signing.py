"""Lines to sign on: who signs stands above, the name and what belongs on the line below."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Signatures
from klyngeapp.documents.pdf.beside import GAP, places
from klyngeapp.documents.pdf.flowables import Piece
from klyngeapp.documents.pdf.lines import break_lines, draw_lines, line_width
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import CELL_STRONG, EDGE, RUNNING, colour
from klyngeapp.i18n.language import _

_ROOM = 40.0  # for the pen, between who signs and the line
_UNDER = 4.0  # between the line and the name
_MOST = 2  # beside each other


class SignatureLines(Piece):
    """Up to two lines to sign on, never parted between pages."""

    before, after = 30.0, 12.0

    def __init__(self, found: tuple[tuple[str, str], ...], parent: Element, width: float) -> None:
        super().__init__()
        self._hint = _("Date and signature")
        self._columns = []
        self._head = self._foot = 0.0
        for (x, wide), (who, name) in zip(places(_MOST, (), width), found, strict=False):
            element = parent.add("P")
            above = break_lines(who, CELL_STRONG, wide)
            room = wide - line_width(self._hint, RUNNING) - GAP / 2
            below = break_lines(name, RUNNING, room)
            self._columns.append((x, wide, element, above, below))
            self._head = max(self._head, len(above) * CELL_STRONG.leading)
            self._foot = max(self._foot, max(len(below), 1) * RUNNING.leading)
        self._height = self._head + _ROOM + _UNDER + self._foot

    def wrap(self, width: float, available: float) -> tuple[float, float]:
        """Return the size."""
        return width, self.kept(self._height, available)

    def lead(self) -> float:
        """Return the whole height."""
        return self._height

    def draw(self) -> None:
        """Draw the lines with their words."""
        line = self._foot + _UNDER
        for x, wide, element, above, below in self._columns:
            with self.canv.marked(element):
                draw_lines(self.canv, above, CELL_STRONG, x, self._height)
                draw_lines(self.canv, below, RUNNING, x, self._foot)
                draw_lines(self.canv, [self._hint], RUNNING, x, self._foot, right_edge=x + wide)
            with self.canv.artifact():
                self.canv.setStrokeColor(colour(EDGE))
                self.canv.setLineWidth(0.9)
                self.canv.line(x, line, x + wide, line)


def signature_lines(block: Signatures, parent: Element, width: float) -> Iterator[SignatureLines]:
    """Yield the lines of a block, two beside each other."""
    for start in range(0, len(block.places), _MOST):
        yield SignatureLines(block.places[start : start + _MOST], parent, width)

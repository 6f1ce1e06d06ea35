"""Paragraphs and list items: flowables of plain text that know what they are in the structure tree."""

import copy
from collections.abc import Sequence
from itertools import pairwise
from typing import Self

from klyngeapp.documents.pdf.lines import break_lines, draw_lines
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import BULLET, QUOTE, TEXT_HEIGHT, Style, named
from klyngeapp.documents.pdf.tagging import TaggedCanvas

FUZZ = 1e-6  # heights are sums of floats
_MOST_KEPT = TEXT_HEIGHT * 0.8  # more than this is not held together


class Piece:
    """Something that stands on a page. All distance to its neighbours lies before it: see `set_distances`.

    `keeps_next` holds it on one page with what follows; `keep` is the height that takes.
    """

    canv: TaggedCanvas
    space_before: float = 0
    before: float = 0
    after: float = 0
    keeps_next: bool = False
    keep: float = 0
    sticks: bool = False  # what follows stands close, however much distance it wants
    splits: bool = False  # its beginning may stand on one page and its end on the next

    def __init__(self) -> None:
        self.is_first = True

    def wrap(self, width: float, available: float) -> tuple[float, float]:
        """Return the size in a place of this width, of which so much height is free."""
        raise NotImplementedError

    def split(self, _width: float, _available: float) -> Sequence["Piece"]:
        """Return the part that fits and the rest; nothing where it cannot be cut."""
        return ()

    def draw(self) -> None:
        """Draw the piece on `canv`, from its lower left corner."""
        raise NotImplementedError

    def lead(self) -> float:
        """Return the height that has to be free for this piece to begin on a page."""
        raise NotImplementedError

    def mark(self, canvas: TaggedCanvas) -> None:
        """Set the bookmark of this piece, if it has one: all that a dry canvas wants to know."""

    def draw_on(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw the piece at a place, or only mark it."""
        if canvas.is_dry:
            self.mark(canvas)
            return
        self.canv = canvas
        canvas.saveState()
        canvas.translate(x, y)
        self.draw()
        canvas.restoreState()

    def kept(self, height: float, available: float) -> float:
        """Return the height to claim: where what has to follow has no room, more than is available."""
        needed = height + self.keep
        if not self.splits:
            needed = min(needed, max(_MOST_KEPT, height))
        return max(height, needed) if needed > available + FUZZ else height

    def part(self, *, first: bool) -> Self:
        """Return a copy that shall show a part of this piece: the first one, or one that continues it."""
        part = copy.copy(self)
        part.is_first = first
        part.space_before = self.space_before if first else 0
        return part


def set_distances(pieces: Sequence[Piece]) -> None:
    """Set the distance before each piece: what it wants, or what its neighbour above wants, if that is more."""
    for above, below in pairwise(pieces):
        below.space_before = above.after if above.sticks else max(above.after, below.before)


def keep_together(pieces: Sequence[Piece | None]) -> None:
    """Tell every piece that keeps the next one how much has to follow; None stands for a page break."""
    needed = 0.0
    for piece in reversed(pieces):
        if piece is None:
            needed = 0
            continue
        if piece.keeps_next:
            piece.keep = needed
        needed = piece.lead() + piece.space_before + (piece.keep if piece.keeps_next and not piece.splits else 0)


def height_of(pieces: Sequence[Piece], width: float) -> float:
    """Return the height of pieces below each other, with the distances between them."""
    heights = sum(piece.wrap(width, float("inf"))[1] for piece in pieces)
    return float(heights + sum(piece.space_before for piece in pieces[1:]))


class Words(Piece):
    """A paragraph. It can continue on the next page, and still is one element."""

    indent: float = 0

    def __init__(self, text: str, style: Style, element: Element, width: float) -> None:
        super().__init__()
        self.style, self.element = style, element
        self.before, self.after = style.before, style.after
        self.lines = break_lines(text, style, width - self.indent)

    def wrap(self, width: float, available: float) -> tuple[float, float]:
        """Return the size."""
        return width, self.kept(len(self.lines) * self.style.leading, available)

    def lead(self) -> float:
        """Return the height of as much as may stand alone at the foot of a page."""
        count = len(self.lines)
        return (count if count < 4 or self.keeps_next else 2) * self.style.leading

    def split(self, _width: float, available: float) -> list["Words"]:
        """Split at a line, and leave no single line behind or ahead."""
        fits, count = int((available + FUZZ) / self.style.leading), len(self.lines)
        fits = min(fits, count - 2)
        if fits < 2:
            return []
        first = self._part(0, fits, first=self.is_first)
        first.keep = 0
        return [first, self._part(fits, count, first=False)]

    def _part(self, start: int, end: int, *, first: bool) -> Self:
        part = self.part(first=first)
        part.lines = self.lines[start:end]
        return part

    def draw(self) -> None:
        """Draw the lines."""
        with self.canv.marked(self.element):
            draw_lines(self.canv, self.lines, self.style, self.indent, len(self.lines) * self.style.leading)


class BulletItem(Words):
    """One item of a list: LI, with the bullet as its label."""

    indent = 14

    def __init__(self, text: str, parent: Element, width: float) -> None:
        item = parent.add("LI")
        self.label = item.add("Lbl")
        super().__init__(text, BULLET, item.add("LBody"), width)

    def draw(self) -> None:
        """Draw the bullet before the first line, and the text."""
        if self.is_first:
            with self.canv.marked(self.label):
                draw_lines(self.canv, ["• "], self.style, 2, len(self.lines) * self.style.leading)
        super().draw()


class QuoteWords(Words):
    """What somebody said, with a bar of colour beside it."""

    indent = 14

    def __init__(self, text: str, element: Element, width: float, bar: str) -> None:
        super().__init__(text, QUOTE, element, width)
        self.bar = bar

    def draw(self) -> None:
        """Draw the bar, and the words."""
        with self.canv.artifact():
            self.canv.setFillColor(named(self.bar))
            self.canv.rect(0, 2, 3, len(self.lines) * self.style.leading - 4, stroke=0, fill=1)
        super().draw()

"""Paragraphs, headlines and list items: flowables of plain text that know what they are in the structure tree."""

import copy
from itertools import pairwise
from typing import Self

from reportlab.platypus import Flowable

from klyngeapp.documents.pdf.lines import break_lines, draw_lines
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import BULLET, HEADINGS, TEXT_HEIGHT, TEXT_WIDTH, Style
from klyngeapp.documents.pdf.tagging import TaggedCanvas

FUZZ = 1e-6  # heights are sums of floats


class Piece(Flowable):  # type: ignore[misc]
    """A flowable with distances to its neighbours. All distance lies before a piece: see `set_distances`."""

    canv: TaggedCanvas
    spaceBefore: float  # noqa: N815 - ReportLab's name
    before: float = 0
    after: float = 0

    def __init__(self) -> None:
        super().__init__()
        self.spaceBefore = self.spaceAfter = 0
        self.is_first = True

    def lead(self) -> float:
        """Return the height that has to be free for this piece to begin on a page."""
        raise NotImplementedError

    def part(self, *, first: bool) -> Self:
        """Return a copy that shall show a part of this piece: the first one, or one that continues it."""
        part = copy.copy(self)
        part.is_first = first
        part.spaceBefore = self.spaceBefore if first else 0
        # ReportLab's note that this piece was moved to the next page; it refuses to move a piece twice.
        part.__dict__.pop("_postponed", None)
        return part


def set_distances(pieces: list[Piece]) -> None:
    """Set the distance before each piece: what it wants, or what its neighbour above wants, if that is more."""
    for above, below in pairwise(pieces):
        below.spaceBefore = max(above.after, below.before)


class Words(Piece):
    """A paragraph. It can continue on the next page, and still is one element."""

    indent: float = 0

    def __init__(self, text: str, style: Style, element: Element) -> None:
        super().__init__()
        self.style, self.element = style, element
        self.before, self.after = style.before, style.after
        self.lines = break_lines(text, style, TEXT_WIDTH - self.indent)

    def wrap(self, width: float, _available: float) -> tuple[float, float]:
        """Return the size."""
        return width, len(self.lines) * self.style.leading

    def lead(self) -> float:
        """Return the height of as much as may stand alone at the foot of a page."""
        count = len(self.lines)
        return (count if count < 4 else 2) * self.style.leading

    def split(self, _width: float, available: float) -> list["Words"]:
        """Split at a line, and leave no single line behind or ahead."""
        fits, count = int((available + FUZZ) / self.style.leading), len(self.lines)
        fits = min(fits, count - 2)
        if fits < 2:
            return []
        return [self._part(0, fits, first=self.is_first), self._part(fits, count, first=False)]

    def _part(self, start: int, end: int, *, first: bool) -> Self:
        part = self.part(first=first)
        part.lines = self.lines[start:end]
        return part

    def draw(self) -> None:
        """Draw the lines."""
        with self.canv.marked(self.element):
            draw_lines(self.canv, self.lines, self.style, self.indent, len(self.lines) * self.style.leading)


class Headline(Words):
    """A headline: it keeps together with what follows, and has a bookmark."""

    def __init__(self, text: str, level: int, element: Element, key: str, *, section: str = "") -> None:
        super().__init__(text, HEADINGS[level], element)
        self.text, self.level, self.key, self.section = text, level, key, section
        self.keep = 0.0  # the height needed by what has to follow on the same page

    def wrap(self, width: float, available: float) -> tuple[float, float]:
        """Return the size; where what follows has no room, pretend to have none either."""
        _, height = super().wrap(width, available)
        needed = min(height + self.keep, TEXT_HEIGHT * 0.8)
        return width, max(height, needed) if needed > available else height

    def lead(self) -> float:
        """Return the height of the whole headline."""
        return len(self.lines) * self.style.leading

    def split(self, width: float, available: float) -> list["Words"]:
        """Split only a headline that is no headline any more, but longer than a page."""
        return super().split(width, available) if self.lead() > TEXT_HEIGHT * 0.8 else []

    def draw(self) -> None:
        """Draw the headline, and set the bookmark and the section of the page header."""
        if self.is_first:
            self.canv.headline(self.text, self.key, self.level, self.lead())
            if self.level == 1:
                self.canv.begin_section(self.section or self.text)
        super().draw()


class BulletItem(Words):
    """One item of a list: LI, with the bullet as its label."""

    indent = 14

    def __init__(self, text: str, parent: Element) -> None:
        item = parent.add("LI")
        self.label = item.add("Lbl")
        super().__init__(text, BULLET, item.add("LBody"))

    def draw(self) -> None:
        """Draw the bullet before the first line, and the text."""
        if self.is_first:
            with self.canv.marked(self.label):
                draw_lines(self.canv, ["• "], self.style, 2, len(self.lines) * self.style.leading)
        super().draw()


def keep_headlines(pieces: list[Piece | None]) -> None:
    """Tell every headline how much has to follow it on its page; None stands for a page break."""
    needed = 0.0
    for piece in reversed(pieces):
        if isinstance(piece, Headline):
            piece.keep = needed
            needed += piece.lead() + piece.spaceBefore
        else:
            needed = piece.lead() + piece.spaceBefore if piece else 0

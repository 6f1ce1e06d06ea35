"""A cell: lines in a column, perhaps with a dot, a bar or a small picture."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from klyngeapp.documents.pdf.lines import break_lines, draw_lines, line_width
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import INK2, PRIMARY, TRACK, Style, colour, named
from klyngeapp.documents.pdf.surface import PdfRuler, PdfSurface
from klyngeapp.documents.pdf.tagging import TaggedCanvas
from klyngeapp.drawing.surface import Drawing

DOT_ROOM = 14.0  # from the left edge of a dot to the text after it
_DOT, _BAR = 3.2, 9.0
_NUMBER_ROOM = 34.0  # what a number beside a bar takes at least


@dataclass(frozen=True)
class Cell:
    """Lines in a column from `x` on, set to the left or to the right.

    `dot` is the colour of a dot before them; `bar` a share shown as a bar before a number; `line` one to write on;
    `picture` a drawing in place of the lines, which hangs in the tree as `figure`.
    """

    lines: Sequence[str]
    style: Style
    x: float
    width: float
    element: Element
    right: bool = False
    dot: str = ""
    bar: float | None = None
    picture: Drawing | None = None
    figure: Element | None = None
    line: bool = False

    @classmethod
    def of(cls, text: str, style: Style, x: float, width: float, element: Element, *, right: bool = False) -> "Cell":
        """Make a cell of a text, broken into lines to fit."""
        return cls(break_lines(text, style, width), style, x, width, element, right)

    def with_dot(self, text: str, dot: str) -> "Cell":
        """Return the cell with a dot before its text, which is broken again for the room that is left."""
        room = self.width - DOT_ROOM
        return replace(self, lines=break_lines(text, self.style, room), x=self.x + DOT_ROOM, width=room, dot=dot)

    def with_bar(self, share: float) -> "Cell":
        """Return the cell with a bar before its number."""
        return replace(self, bar=share)

    def with_picture(self, picture: Drawing, figure: Element) -> "Cell":
        """Return the cell with a picture in place of its lines."""
        return replace(self, lines=(), picture=picture, figure=figure)

    @property
    def height(self) -> float:
        """The height without air; an empty cell is one line high."""
        if self.picture is not None:
            return max(self.picture.height(self.width, PdfRuler()), self.style.leading)
        return max(len(self.lines), 1) * self.style.leading

    @property
    def has_ornaments(self) -> bool:
        """Whether a dot, a bar or a line belongs to it."""
        return bool(self.dot) or self.line or self.bar is not None

    def part(self, start: int, end: int | None) -> "Cell":
        """Return a part of the lines as a cell of its own, in the same element."""
        if start:
            return replace(self, lines=self.lines[start:end], dot="", bar=None, picture=None, line=False)
        return replace(self, lines=self.lines[start:end])

    def draw(self, canvas: TaggedCanvas, top: float) -> None:
        """Draw the lines downwards from `top`."""
        edge = self.x + self.width if self.right else None
        draw_lines(canvas, self.lines, self.style, self.x, top, right_edge=edge)

    def draw_ornaments(self, canvas: TaggedCanvas, top: float) -> None:
        """Draw the dot or the bar beside the first line, or the line to write on below it."""
        middle = top - self.style.leading / 2
        if self.line:
            canvas.setStrokeColor(colour(INK2))
            canvas.setLineWidth(0.6)
            canvas.line(self.x, top - self.style.leading, self.x + self.width, top - self.style.leading)
        if self.dot:
            canvas.setFillColor(named(self.dot))
            canvas.circle(self.x - DOT_ROOM + _DOT + 1, middle, _DOT, stroke=0, fill=1)
        if self.bar is not None:
            taken = max((line_width(line, self.style) for line in self.lines), default=0)
            room = self.width - max(taken + 8, _NUMBER_ROOM)
            foot, share = middle - _BAR / 2, min(max(self.bar, 0), 1)
            canvas.setFillColor(colour(TRACK))
            canvas.roundRect(self.x, foot, room, _BAR, 2, stroke=0, fill=1)
            if share:
                canvas.setFillColor(colour(PRIMARY))
                canvas.roundRect(self.x, foot, max(room * share, 2), _BAR, min(2, room * share / 2), stroke=0, fill=1)

    def draw_picture(self, canvas: TaggedCanvas, top: float, *, place: bool) -> None:
        """Draw the picture, in the middle of a row that is taller."""
        if self.picture is None:
            return
        height = self.picture.height(self.width, PdfRuler())
        canvas.saveState()
        canvas.translate(self.x, top - max(self.style.leading - height, 0) / 2 - height)
        if place and self.figure is not None:
            canvas.place(self.figure, self.width, height)
        self.picture.draw(PdfSurface(canvas, 0, height), self.width)
        canvas.restoreState()

"""Rows of cells on top of each other: what tables and boxes of facts are made of."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import cached_property

from klyngeapp.documents.pdf.flowables import FUZZ, Piece
from klyngeapp.documents.pdf.lines import break_lines, draw_lines
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import TEXT_HEIGHT, Style, colour
from klyngeapp.documents.pdf.tagging import TaggedCanvas

_LEAST_LINES = 3  # of a row that is too tall for a page, and so is begun at the foot of one


@dataclass(frozen=True)
class Cell:
    """Lines in a column from `x` on, set to the left or to the right."""

    lines: Sequence[str]
    style: Style
    x: float
    width: float
    element: Element
    right: bool = False

    @classmethod
    def of(cls, text: str, style: Style, x: float, width: float, element: Element, *, right: bool = False) -> "Cell":
        """Make a cell of a text, broken into lines to fit."""
        return cls(break_lines(text, style, width), style, x, width, element, right)

    def part(self, start: int, end: int | None) -> "Cell":
        """Return a part of the lines as a cell of its own, in the same element."""
        return replace(self, lines=self.lines[start:end])

    def draw(self, canvas: TaggedCanvas, top: float) -> None:
        """Draw the lines downwards from `top`."""
        edge = self.x + self.width if self.right else None
        draw_lines(canvas, self.lines, self.style, self.x, top, right_edge=edge)


@dataclass(frozen=True)
class Rule:
    """A line across the whole width, below a row."""

    colour: str
    width: float


@dataclass(frozen=True)
class Row:
    """Cells beside each other. `keep` holds a row on the same page as the one after it."""

    cells: tuple[Cell, ...]
    above: float
    below: float
    rule: Rule | None = None
    keep: bool = False

    @cached_property
    def height(self) -> float:
        """The height with the air above and below; an empty row is one line high."""
        tallest = max(max(len(cell.lines), 1) * cell.style.leading for cell in self.cells)
        return self.above + tallest + self.below

    def split(self, room: float) -> tuple["Row", "Row"]:
        """Split in two rows, of which the first fits the room, or has at least one line."""
        leading = max(cell.style.leading for cell in self.cells)
        count = max(int((room - self.above - self.below) / leading), 1)
        first = replace(self, cells=tuple(cell.part(0, count) for cell in self.cells), rule=None, keep=False)
        return first, replace(self, cells=tuple(cell.part(count, None) for cell in self.cells))


class Stack(Piece):
    """Rows, split between pages at their borders; only a row taller than a page is itself cut in two.

    `header` is repeated at the top of every page the stack continues on. `fill` is the colour of a ground with
    round corners, `inset` the air between its upper and lower edge and the rows.
    """

    def __init__(
        self,
        rows: list[Row],
        header: Row | None = None,
        *,
        fill: str = "",
        inset: float = 0,
        before: float = 0,
        after: float = 0,
    ) -> None:
        super().__init__()
        self.rows, self.header, self.fill, self.inset = rows, header, fill, inset
        self.before, self.after = before, after

    @property
    def _around(self) -> float:
        return 2 * self.inset + (self.header.height if self.header else 0)

    def wrap(self, width: float, _available: float) -> tuple[float, float]:
        """Return the size."""
        self._size = width, self._around + sum(row.height for row in self.rows)
        return self._size

    def lead(self) -> float:
        """Return the height of the header and the first rows that belong together."""
        height = self._around
        for row in self.rows:
            if self._is_too_tall(row):
                return height + self._least(row)
            height += row.height
            if not row.keep:
                break
        return height

    def _is_too_tall(self, row: Row) -> bool:
        return row.height > TEXT_HEIGHT - self._around

    def split(self, _width: float, available: float) -> list["Stack"]:
        """Split between the last row that fits and the next; cut one in two only if it is too tall for a page."""
        room, count = available - self._around + FUZZ, 0
        while count < len(self.rows) and self.rows[count].height <= room:
            room -= self.rows[count].height
            count += 1
        if count == len(self.rows):
            return []
        rows = self.rows
        if self._is_too_tall(rows[count]) and room >= self._least(rows[count]):
            begun, rest = rows[count].split(room)
            return [self._part([*rows[:count], begun], first=self.is_first), self._part([rest, *rows[count + 1 :]])]
        kept = count
        while kept and rows[kept - 1].keep:
            kept -= 1
        # Rows that all want to stay together, and are more than a page: part them where they fit.
        count = kept or (count if available > TEXT_HEIGHT - 1 else 0)
        if not count:
            return []
        return [self._part(rows[:count], first=self.is_first), self._part(rows[count:])]

    @staticmethod
    def _least(row: Row) -> float:
        return row.above + row.below + _LEAST_LINES * max(cell.style.leading for cell in row.cells)

    def _part(self, rows: list[Row], *, first: bool = False) -> "Stack":
        part = self.part(first=first)
        part.rows = rows
        return part

    def draw(self) -> None:
        """Draw the ground, the header and the rows."""
        width, height = self._size
        top = height - self.inset
        if self.fill:
            with self.canv.artifact():
                self.canv.setFillColor(colour(self.fill))
                self.canv.roundRect(0, 0, width, height, 6, stroke=0, fill=1)
        for row in ([self.header] if self.header else []) + self.rows:
            repeated = row is self.header and not self.is_first
            for cell in row.cells:
                if cell.lines:
                    with self._tag(cell, repeated=repeated):
                        cell.draw(self.canv, top - row.above)
            top -= row.height
            if row.rule:
                self._draw_rule(row.rule, width, top)

    def _tag(self, cell: Cell, *, repeated: bool) -> AbstractContextManager[None]:
        return self.canv.artifact("Pagination") if repeated else self.canv.marked(cell.element)

    def _draw_rule(self, rule: Rule, width: float, y: float) -> None:
        with self.canv.artifact():
            self.canv.setStrokeColor(colour(rule.colour))
            self.canv.setLineWidth(rule.width)
            self.canv.line(0, y, width, y)

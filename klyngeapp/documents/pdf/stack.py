"""Rows of cells on top of each other: what tables and boxes of facts are made of."""

from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import cached_property

from klyngeapp.documents.pdf.cells import Cell
from klyngeapp.documents.pdf.flowables import FUZZ, Piece
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import TEXT_HEIGHT, colour
from klyngeapp.documents.pdf.tagging import TaggedCanvas

_LEAST_LINES = 3  # of a row that is too tall for a page, and so is begun at the foot of one


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
        return self.above + self.inner + self.below

    @cached_property
    def inner(self) -> float:
        """The height of the tallest cell."""
        return max(cell.height for cell in self.cells)

    @cached_property
    def has_picture(self) -> bool:
        """Whether one of the cells is a picture."""
        return any(cell.picture is not None for cell in self.cells)

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

    splits = True

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

    def wrap(self, width: float, available: float) -> tuple[float, float]:
        """Return the size; where what has to follow has no room, pretend to have none either."""
        height = self._around + sum(row.height for row in self.rows)
        self._size = width, height
        return width, self.kept(height, available)

    def lead(self) -> float:
        """Return the height of the header and the first rows that belong together."""
        height = self._around
        for number, row in enumerate(self.rows):
            if self._is_too_tall(row):
                return height + self._least(row)
            height += row.height
            if number == len(self.rows) - 1:
                return height + self.keep
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
            # Only what has to follow does not fit: it takes the last rows along.
            count -= 1
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
        first = self._part(rows[:count], first=self.is_first)
        first.keep = 0
        return [first, self._part(rows[count:])]

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
                # Beside a picture the words stand in the middle; otherwise all begin at the top.
                lower = (row.inner - cell.height) / 2 if row.has_picture else 0
                self._draw_cell(cell, top - row.above - lower, repeated=repeated)
            top -= row.height
            if row.rule:
                self._draw_rule(row.rule, width, top)

    def _draw_cell(self, cell: Cell, top: float, *, repeated: bool) -> None:
        if cell.has_ornaments:
            with self.canv.artifact():
                cell.draw_ornaments(self.canv, top)
        if cell.picture is not None:
            with self._tag(cell.figure or cell.element, repeated=repeated):
                cell.draw_picture(self.canv, top, place=not repeated)
        elif cell.lines:
            with self._tag(cell.element, repeated=repeated):
                cell.draw(self.canv, top)

    def _tag(self, element: Element, *, repeated: bool) -> AbstractContextManager[None]:
        canvas: TaggedCanvas = self.canv
        return canvas.artifact("Pagination") if repeated else canvas.marked(element)

    def _draw_rule(self, rule: Rule, width: float, y: float) -> None:
        with self.canv.artifact():
            self.canv.setStrokeColor(colour(rule.colour))
            self.canv.setLineWidth(rule.width)
            self.canv.line(0, y, width, y)

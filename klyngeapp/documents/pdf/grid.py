"""A table as the documents set it: hairlines between the rows, no vertical lines, numbers to the right."""

from collections.abc import Sequence
from dataclasses import replace

from klyngeapp.documents import blocks
from klyngeapp.documents.blocks import Grid
from klyngeapp.documents.pdf.cells import DOT_ROOM, Cell
from klyngeapp.documents.pdf.fonts import shown, width
from klyngeapp.documents.pdf.stack import Row, Rule, Stack
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import (
    CELL,
    CELL_HEADING,
    CELL_QUIET,
    CELL_STRONG,
    CELL_WARN,
    EDGE,
    LINE,
    TEXT_HEIGHT,
    Style,
)

_GAP = 12.0  # between two columns
_AIR = {"tight": 1.6, "usual": 3.6, "roomy": 5.6, "written": 9.5}  # above and below the text of a row
_HEADING_AIR = 5.0
_WIDEST = 240.0  # a column never asks for more, however much is written in it
_WIDEST_WORD = 110.0  # longer words may be cut
_BAR_ROOM = 130.0  # what a number with a bar asks for
_TALLEST_HEADER = TEXT_HEIGHT / 3  # a taller one is printed once, not on every page
_HAIRLINE, _STRONG = Rule(LINE, 0.5), Rule(EDGE, 0.8)
_TONES = {"": CELL, "quiet": CELL_QUIET, "warn": CELL_WARN}


def table(grid: Grid, parent: Element, room: float) -> tuple[Stack | None, Element]:
    """Set a grid; None where it has no cells at all. Its element is returned to take the caption."""
    element = parent.add("Table")
    count = max([len(grid.headings), *(len(row) for row in grid.rows)])
    if not count:
        return None, element
    setter = _Setter(grid, element, count, room)
    header = setter.header() if any(_text(heading) for heading in grid.headings) else None
    rows = setter.rows()
    if header and (not rows or header.height > _TALLEST_HEADER):
        rows, header = [header, *rows], None
    return (Stack(rows, header, before=8, after=10) if rows else None), element


class _Setter:
    """Sets the rows of one grid in columns of the same widths."""

    def __init__(self, grid: Grid, element: Element, count: int, room: float) -> None:
        self.grid, self.element, self.room = grid, element, room
        self.numeric = {column % count for column in grid.numeric if -count <= column < count}
        self.headings = _padded(grid.headings, count)
        self.cells = [_padded(row, count) for row in grid.rows]
        self.columns = self._columns(count)

    def _columns(self, count: int) -> list[tuple[float, float]]:
        """Return where each column begins and how wide it is."""
        room = max(self.room - _GAP * (count - 1), self.room * 0.5)
        gap = (self.room - room) / max(count - 1, 1)
        shares = self.grid.widths
        if shares and len(shares) == count and min(shares) >= 0 and sum(shares) > 0:
            widths = [room * share / sum(shares) for share in shares]
        else:
            widths = self._widths_by_text(room, count)
        return [(sum(widths[:column]) + gap * column, widths[column]) for column in range(count)]

    def _widths_by_text(self, room: float, count: int) -> list[float]:
        least, wanted = [], []
        for column in range(count):
            heading, cells = self.headings[column], [row[column] for row in self.cells]
            least.append(max([_least(heading, CELL_HEADING), *(_least(cell, CELL_STRONG) for cell in cells)]))
            most = max([_wanted(heading, CELL_HEADING), *(_wanted(cell, CELL_STRONG) for cell in cells)])
            wanted.append(max(least[-1], most))
        if sum(wanted) <= room:
            # What is left over goes to the columns of words more than to the numbers: they stay together.
            parts = [1 if column in self.numeric else 3 for column in range(count)]
            extra = (room - sum(wanted)) / sum(parts)
            return [want + extra * part for want, part in zip(wanted, parts, strict=True)]
        if sum(least) >= room:
            return [room * word / sum(least) for word in least]
        share = (room - sum(least)) / (sum(wanted) - sum(least))
        return [word + (want - word) * share for word, want in zip(least, wanted, strict=True)]

    def header(self) -> Row:
        row = self.element.add("TR")
        cells = (
            self._cell(column, heading, CELL_HEADING, row.add("TH", "Table", Scope="Column"))
            for column, heading in enumerate(self.headings)
        )
        return Row(tuple(cells), _HEADING_AIR, _HEADING_AIR, _STRONG)

    def rows(self) -> list[Row]:
        last = len(self.cells) - 1
        air = _AIR[self.grid.air]
        rows = []
        for number, cells in enumerate(self.cells):
            is_total = self.grid.total and number == last
            element = self.element.add("TR")
            set_cells = tuple(
                self._cell(column, cell, self._style(column, cell, is_total=is_total), self._add(element, column, cell))
                for column, cell in enumerate(cells)
            )
            rule = None if is_total else _STRONG if self.grid.total and number == last - 1 else _HAIRLINE
            # The last row, be it the total or not, never stands alone on a page.
            keep = number == last - 1
            rows.append(Row(set_cells, air, air, rule if self.grid.ruled or rule is _STRONG else None, keep=keep))
        return rows

    def _add(self, row: Element, column: int, cell: str | blocks.Cell) -> Element:
        if self.tags_row_heads and column == 0 and _text(cell):
            return row.add("TH", "Table", Scope="Row")
        return row.add("TD")

    @property
    def tags_row_heads(self) -> bool:
        """Whether the first cells are read as heads of their rows: else a table without headings has none at all.

        Where there would be more heads than data, hearing them all again and again helps nobody.
        """
        if not any(_text(heading) for heading in self.headings):
            return len(self.headings) > 1
        heads, data = len(self.headings) + len(self.cells), (len(self.headings) - 1) * len(self.cells)
        return self.grid.row_heads and heads <= data

    def _style(self, column: int, cell: str | blocks.Cell, *, is_total: bool) -> Style:
        strong = isinstance(cell, blocks.Cell) and cell.strong
        if is_total or strong or (self.grid.row_heads and column == 0):
            return CELL_STRONG
        return _TONES[cell.tone] if isinstance(cell, blocks.Cell) else CELL

    def _cell(self, column: int, cell: str | blocks.Cell, style: Style, element: Element) -> Cell:
        x, room = self.columns[column]
        made = Cell.of(_text(cell), style, x, room, element, right=column in self.numeric)
        return _dressed(made, cell) if isinstance(cell, blocks.Cell) else made


def _dressed(made: Cell, cell: blocks.Cell) -> Cell:
    """Return a cell with the dot, the bar, the line or the picture that belongs to it."""
    if cell.picture is not None:
        figure = made.element.add("Figure")
        figure.alt = cell.text
        return made.with_picture(cell.picture, figure)
    if cell.line:
        made = replace(made, line=True)
    if cell.bar is not None:
        made = made.with_bar(cell.bar)
    return made.with_dot(cell.text, cell.dot) if cell.dot else made


def _text(cell: str | blocks.Cell) -> str:
    return cell.text if isinstance(cell, blocks.Cell) else cell


def _padded(cells: Sequence[str | blocks.Cell], count: int) -> tuple[str | blocks.Cell, ...]:
    return (*cells, *("" for _ in range(count - len(cells))))


def _extra(cell: str | blocks.Cell) -> float:
    if isinstance(cell, str):
        return 0
    return DOT_ROOM if cell.dot else _BAR_ROOM if cell.bar is not None else 0


def _least(cell: str | blocks.Cell, style: Style) -> float:
    if isinstance(cell, blocks.Cell) and cell.picture is not None:
        return _BAR_ROOM
    words = _text(cell)[:2000].split()
    return min(max((_points(word[:30], style) for word in words), default=1.0), _WIDEST_WORD) + _extra(cell)


def _wanted(cell: str | blocks.Cell, style: Style) -> float:
    if isinstance(cell, blocks.Cell) and cell.picture is not None:
        return _BAR_ROOM
    # Sixty letters are wider than _WIDEST in any case.
    lines = (line[:60] for line in _text(cell).split("\n"))
    return min(max(_points(line, style) for line in lines), _WIDEST) + _extra(cell)


def _points(text: str, style: Style) -> float:
    # A little more than it is, lest a float's last digit break the line it was measured for.
    return width(shown(text, style.face), style.face) * style.size / 1000 + 0.01

"""A table as the documents set it: hairlines between the rows, no vertical lines, numbers to the right."""

from collections.abc import Sequence

from klyngeapp.documents.blocks import Grid
from klyngeapp.documents.pdf.fonts import shown, width
from klyngeapp.documents.pdf.stack import Cell, Row, Rule, Stack
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import CELL, CELL_HEADING, CELL_TOTAL, EDGE, LINE, TEXT_HEIGHT, TEXT_WIDTH, Style

_GAP = 12.0  # between two columns
_AIR = 3.6  # above and below the text of a row
_HEADING_AIR = 5.0
_WIDEST = 240.0  # a column never asks for more, however much is written in it
_WIDEST_WORD = 110.0  # longer words may be cut
_TALLEST_HEADER = TEXT_HEIGHT / 3  # a taller one is printed once, not on every page
_HAIRLINE, _STRONG = Rule(LINE, 0.5), Rule(EDGE, 0.8)


def table(grid: Grid, parent: Element) -> tuple[Stack | None, Element]:
    """Set a grid; None where it has no cells at all. Its element is returned to take the caption."""
    element = parent.add("Table")
    count = max([len(grid.headings), *(len(row) for row in grid.rows)])
    if not count:
        return None, element
    setter = _Setter(grid, element, count)
    header = setter.header() if any(grid.headings) else None
    rows = setter.rows()
    if header and (not rows or header.height > _TALLEST_HEADER):
        rows, header = [header, *rows], None
    return (Stack(rows, header, before=8, after=10) if rows else None), element


class _Setter:
    """Sets the rows of one grid in columns of the same widths."""

    def __init__(self, grid: Grid, element: Element, count: int) -> None:
        self.grid, self.element = grid, element
        self.numeric = {column % count for column in grid.numeric if -count <= column < count}
        self.headings = _padded(grid.headings, count)
        self.texts = [_padded(row, count) for row in grid.rows]
        self.columns = self._columns(count)

    def _columns(self, count: int) -> list[tuple[float, float]]:
        """Return where each column begins and how wide it is."""
        room = max(TEXT_WIDTH - _GAP * (count - 1), TEXT_WIDTH * 0.5)
        gap = (TEXT_WIDTH - room) / max(count - 1, 1)
        shares = self.grid.widths
        if shares and len(shares) == count and min(shares) >= 0 and sum(shares) > 0:
            widths = [room * share / sum(shares) for share in shares]
        else:
            widths = self._widths_by_text(room, count)
        return [(sum(widths[:column]) + gap * column, widths[column]) for column in range(count)]

    def _widths_by_text(self, room: float, count: int) -> list[float]:
        least, wanted = [], []
        for column in range(count):
            texts = [(self.headings[column], CELL_HEADING), *((row[column], CELL_TOTAL) for row in self.texts)]
            least.append(max(_longest_word(text, style) for text, style in texts))
            wanted.append(max(least[-1], *(_longest_line(text, style) for text, style in texts)))
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
            self._cell(column, text, CELL_HEADING, row.add("TH", "Table", Scope="Column"))
            for column, text in enumerate(self.headings)
        )
        return Row(tuple(cells), _HEADING_AIR, _HEADING_AIR, _STRONG)

    def rows(self) -> list[Row]:
        last = len(self.texts) - 1
        rows = []
        for number, texts in enumerate(self.texts):
            is_total = self.grid.total and number == last
            element, style = self.element.add("TR"), CELL_TOTAL if is_total else CELL
            cells = (self._cell(column, text, style, element.add("TD")) for column, text in enumerate(texts))
            rule = None if is_total else _STRONG if self.grid.total and number == last - 1 else _HAIRLINE
            # The last row, be it the total or not, never stands alone on a page.
            rows.append(Row(tuple(cells), _AIR, _AIR, rule, keep=number == last - 1))
        return rows

    def _cell(self, column: int, text: str, style: Style, element: Element) -> Cell:
        x, room = self.columns[column]
        return Cell.of(text, style, x, room, element, right=column in self.numeric)


def _padded(texts: Sequence[str], count: int) -> tuple[str, ...]:
    return (*texts, *("" for _ in range(count - len(texts))))


def _longest_line(text: str, style: Style) -> float:
    # Sixty letters are wider than _WIDEST in any case.
    lines = (line[:60] for line in text.split("\n"))
    return min(max(_points(line, style) for line in lines), _WIDEST)


def _longest_word(text: str, style: Style) -> float:
    return min(max((_points(word[:30], style) for word in text[:2000].split()), default=1.0), _WIDEST_WORD)


def _points(text: str, style: Style) -> float:
    # A little more than it is, lest a float's last digit break the line it was measured for.
    return width(shown(text, style.face), style.face) * style.size / 1000 + 0.01

"""The boxes on the colour of the ground: facts with small labels, and a few large figures."""

from math import ceil

from klyngeapp.documents.blocks import Facts, Numbers
from klyngeapp.documents.pdf.cells import Cell
from klyngeapp.documents.pdf.fonts import Face, clean, width
from klyngeapp.documents.pdf.lines import scaled
from klyngeapp.documents.pdf.stack import Row, Stack
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import FACT_LABEL, FACT_VALUE, GROUND, NUMBER, NUMBER_LABEL, Style

_SIDE, _GAP, _INSET = 16.0, 12.0, 12.0
_SIZES = (1.0, 0.9, 0.8, 0.7)  # of letters, until the longest word has room
_NOT_KNOWN = "–"


def facts_box(facts: Facts, parent: Element, room: float) -> Stack | None:
    """Set the facts as a list of labels and values; None where there are none."""
    # A value that is not known shows as a dash, not as nothing.
    pairs = tuple((label, value if clean(value).strip() else _NOT_KNOWN) for label, value in facts.pairs)
    return _box(pairs, parent, room, (FACT_LABEL, FACT_VALUE))


def numbers_box(numbers: Numbers, parent: Element, room: float) -> Stack | None:
    """Set large figures, each above what it counts; None where there are none."""
    return _box(numbers.pairs, parent, room, (NUMBER, NUMBER_LABEL))


def _box(pairs: tuple[tuple[str, str], ...], parent: Element, room: float, styles: tuple[Style, Style]) -> Stack | None:
    if not pairs:
        return None
    listing = parent.add("L", "List", ListNumbering="None")
    columns = _columns(len(pairs))
    column_width = (room - 2 * _SIDE - _GAP * (columns - 1)) / columns
    upper, lower = (_fitting([pair[n] for pair in pairs], style, column_width) for n, style in enumerate(styles))
    rows: list[Row] = []
    for start in range(0, len(pairs), columns):
        above, below = [], []
        for column, (first, second) in enumerate(pairs[start : start + columns]):
            item, x = listing.add("LI"), _SIDE + column * (column_width + _GAP)
            above.append(Cell.of(first, upper, x, column_width, item.add("Lbl")))
            below.append(Cell.of(second, lower, x, column_width, item.add("LBody")))
        rows += [Row(tuple(above), 4, 1, keep=True), Row(tuple(below), 1, 4)]
    return Stack(rows, fill=GROUND, inset=_INSET, before=10, after=10)


def _fitting(texts: list[str], style: Style, room: float) -> Style:
    """Return the style in a size in which the longest word of all has room."""
    words = [word for text in texts for word in text.split()] or [""]
    longest = max(width(word, Face(style.face)) for word in words) * style.size / 1000
    scale = next((size for size in _SIZES if longest * size <= room), _SIZES[-1])
    return style if scale == 1 else scaled(style, style.size * scale)


def _columns(count: int) -> int:
    """Return how many facts stand beside each other: two to four, the rows as full as can be."""
    return max(2, ceil(count / ceil(count / 4)))

"""The box of facts under a headline: small labels, strong values, side by side on the colour of the ground."""

from math import ceil

from klyngeapp.documents.blocks import Facts
from klyngeapp.documents.pdf.fonts import clean
from klyngeapp.documents.pdf.stack import Cell, Row, Stack
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import FACT_LABEL, FACT_VALUE, GROUND, TEXT_WIDTH

_SIDE, _GAP, _INSET = 16.0, 12.0, 12.0


def facts_box(facts: Facts, parent: Element) -> Stack | None:
    """Set the facts as a list of labels and values; None where there are none."""
    if not facts.pairs:
        return None
    listing = parent.add("L", "List", ListNumbering="None")
    columns = _columns(len(facts.pairs))
    width = (TEXT_WIDTH - 2 * _SIDE - _GAP * (columns - 1)) / columns
    rows: list[Row] = []
    for start in range(0, len(facts.pairs), columns):
        labels, values = [], []
        for column, (label, value) in enumerate(facts.pairs[start : start + columns]):
            item, x = listing.add("LI"), _SIDE + column * (width + _GAP)
            labels.append(Cell.of(label, FACT_LABEL, x, width, item.add("Lbl")))
            # A value that is not known shows as a dash, not as nothing.
            values.append(Cell.of(value if clean(value).strip() else "–", FACT_VALUE, x, width, item.add("LBody")))
        rows += [Row(tuple(labels), 4, 1, keep=True), Row(tuple(values), 1, 4)]
    return Stack(rows, fill=GROUND, inset=_INSET, before=10, after=10)


def _columns(count: int) -> int:
    """Return how many facts stand beside each other: two to four, the rows as full as can be."""
    return max(2, ceil(count / ceil(count / 4)))

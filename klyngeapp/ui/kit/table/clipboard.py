"""Cells as text: out of Excel and into it again."""

import csv
import io
from collections.abc import Iterable, Sequence

MOST_ROWS = 5000  # more is a file, to be fetched as one
_LARGEST_CELL = 1_000_000


def cells_of(text: str) -> list[list[str]]:
    """Return the cells of a pasted text: tabs between them as from Excel, else semicolons; quoted cells are whole."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if not text.strip():
        return []
    between = "\t" if "\t" in text else ";" if _is_table(text) else "\t"
    csv.field_size_limit(_LARGEST_CELL)
    try:
        found = list(csv.reader(io.StringIO(text), delimiter=between))
    except csv.Error:
        found = [line.split(between) for line in text.split("\n")]
    return [[cell.strip() for cell in row] for row in found if any(cell.strip() for cell in row)][:MOST_ROWS]


def _is_table(text: str) -> bool:
    """Whether every line has as many semicolons as the first; a sentence may hold one."""
    numbers = {line.count(";") for line in text.split("\n") if line.strip()}
    return len(numbers) == 1 and numbers != {0}


def text_of(rows: Iterable[Sequence[str]]) -> str:
    """Return cells as Excel takes them: tabs between them, quotes around those that hold a tab or a line's end."""
    written = io.StringIO()
    csv.writer(written, delimiter="\t", lineterminator="\n").writerows(rows)
    return written.getvalue().removesuffix("\n")

"""A list as it was read: headings, and rows of text with the line each stands on."""

from dataclasses import dataclass

from klyngeapp.system.errors import KlyngeError

MOST_COLUMNS = 2_000
MOST_ROWS = 1_000_000
LARGEST = 100_000_000  # bytes of a list that is read

# Stands for a cell whose formula has no result: its figure would be lost without a word.
FORMULA = "\ufffc"

# How the lines begin that a template explains itself with; they are no rows.
EXPLAINING = ("# eksempel", "# example", "# vælg mellem", "# choose among")


@dataclass(frozen=True)
class Line:
    """One row of a list; `number` is the line (or row of the spreadsheet) it stands on, counted from 1."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """A list: its headings and its rows, without empty and explaining ones.

    `guarded` says that texts may carry the apostrophe that keeps a spreadsheet from computing them.
    """

    headings: tuple[str, ...]
    lines: tuple[Line, ...]
    guarded: bool


def sheet_of(found: list[Line], *, guarded: bool) -> Sheet:
    """Make a sheet out of lines, the first of them the headings; KlyngeError where there are none."""
    lines = [line for line in found if any(cell.strip() for cell in line.cells)]
    if not lines:
        raise KlyngeError("The list is empty. It needs a line of headings, and a line for each row.")
    headings = tuple(cell.strip() for cell in lines[0].cells)
    if len(headings) > MOST_COLUMNS or len(lines) > MOST_ROWS:
        raise KlyngeError(
            "The list is too large: at most {columns} columns and {rows} rows.", columns=MOST_COLUMNS, rows=MOST_ROWS
        )
    return Sheet(headings, tuple(line for line in lines[1:] if not _explains(line)), guarded)


def _explains(line: Line) -> bool:
    first = next(cell for cell in line.cells if cell.strip())
    return first.strip().casefold().startswith(EXPLAINING)

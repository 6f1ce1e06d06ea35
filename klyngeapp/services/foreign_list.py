"""A list of people or hours as somebody else has made it: read, its headings found, its columns guessed.

`known_in` looks into the workbook; `read`, which is slow, does not, so that it can run beside the window.
`people_list` and `hours_list` say what the rows mean once the columns are right.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import sqlalchemy as sa

from klyngeapp.documents.lists import csv_file, xlsx_file
from klyngeapp.documents.lists.sheet import LARGEST, Line, Sheet
from klyngeapp.domain import reading
from klyngeapp.domain.guessed_columns import Kind, Known, guessed, is_heading
from klyngeapp.domain.values import clean_text
from klyngeapp.domain.writing import unguarded
from klyngeapp.i18n import formats
from klyngeapp.i18n.sorting import folded
from klyngeapp.model.tables import TABLES
from klyngeapp.system import files
from klyngeapp.system.errors import KlyngeError

MOST = 20_000  # rows at once
_ABOVE = 10  # lines of titles that may stand above the headings
_NAMES = {"people": ("person",), "villages": ("village",), "skills": ("tag",), "work": ("action_plan", "phase")}
_SHORT_YEAR = re.compile(r"(\d{1,2})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]+\s*(\d{2})")


@dataclass(frozen=True)
class ForeignList:
    """A list that was read; `columns` are the fields that its columns are taken for, "" for those left out."""

    source: str
    kind: Kind
    headings: tuple[str, ...]
    lines: tuple[Line, ...]
    columns: tuple[str, ...]

    def cells(self, line: Line) -> dict[str, str]:
        """Return what a line says, by field."""
        found = {}
        for field, cell in zip(self.columns, line.cells, strict=False):
            if field:
                found[field] = clean_text(cell) or ""
        whole = " ".join(part for part in (found.pop("first_name", ""), found.pop("last_name", "")) if part)
        if whole and not found.get("name"):
            found["name"] = whole
        elif whole and whole not in found["name"]:
            found["name"] = f"{found['name']} {whole}" if " " not in found["name"] else found["name"]
        return found


def known_in(connection: sa.Connection) -> Known:
    """Read the names that columns can be known again by."""

    def names(*tables: str) -> frozenset[str]:
        found: set[str] = set()
        for table in tables:
            of = TABLES[table]
            column = of.c.title if "title" in of.c else of.c.name
            found |= {folded(name) for name in connection.scalars(sa.select(column)) if name}
        return frozenset(found)

    return Known(**{part: names(*tables) for part, tables in _NAMES.items()})


def read(source: Path, kind: Kind | None, known: Known) -> ForeignList:
    """Read a list and guess its columns; KlyngeError where it cannot be read or there is nothing in it.

    Where nobody says of which `kind` it is, a list with dates and lengths of time is one of hours.
    """
    sheet = _sheet(source)
    headings, lines = _below_titles(sheet)
    if not lines:
        raise KlyngeError("There is nothing in “{source}” below the headings.", source=source.name)
    if len(lines) > MOST:
        raise KlyngeError(
            "“{source}” has {number} rows. At most {most} can be fetched at once.",
            source=source.name,
            number=formats.whole(len(lines)),
            most=formats.whole(MOST),
        )
    cells = [line.cells for line in lines]
    if kind is None:
        kind = "hours" if {"date", "time"} <= set(guessed("hours", headings, cells, known)) else "people"
    columns = guessed(kind, headings, cells, known)
    return ForeignList(source.name, kind, headings, lines, columns)


def _sheet(source: Path) -> Sheet:
    ending = source.suffix.lower()
    if ending not in (".csv", ".txt", ".xlsx"):
        raise KlyngeError(
            "“{path}” is neither a .csv nor an .xlsx file. Save the list as one of them.", path=source.name
        )
    data = files.read_whole(source, LARGEST)
    return xlsx_file.read(data) if ending == ".xlsx" else csv_file.read(data, is_heading)


def _below_titles(sheet: Sheet) -> tuple[tuple[str, ...], tuple[Line, ...]]:
    """Return the headings and the rows below them, where a title may stand above; rows are as wide as the widest."""
    every = (Line(0, sheet.headings), *sheet.lines)
    scores = [sum(is_heading(cell) for cell in line.cells) for line in every[: _ABOVE + 1]]
    best = max(range(len(scores)), key=lambda place: (scores[place], -place))
    wide = max(len(line.cells) for line in every)
    below = [_even(line, wide, guarded=sheet.guarded) for line in every[best + 1 :]]
    heads = tuple(cell.strip() for cell in every[best].cells)
    return heads + ("",) * (wide - len(heads)), tuple(line for line in below if any(line.cells))


def _even(line: Line, wide: int, *, guarded: bool) -> Line:
    cells = tuple((unguarded(cell.strip()) if guarded else cell).strip() for cell in line.cells)
    return Line(line.number, cells + ("",) * (wide - len(cells)))


def day(text: str, today: date) -> date:
    """Return the day a cell means, with a year of two figures too; KlyngeError where it means none."""
    short = _SHORT_YEAR.fullmatch(text.strip())
    if short:
        year = today.year // 100 * 100 + int(short[3])
        year -= 100 if year > today.year + 10 else 0
        text = f"{short[1]}-{short[2]}-{year}"
    # A date with a time of day, as programs write it, is that day.
    text = re.sub(r"^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d.*$", r"\1", text.strip())
    text = re.sub(r"^(man|tirs|ons|tors|fre|lør|søn)(dag)?\.?( den| d\.)? ", "", text, flags=re.IGNORECASE)
    return date.fromisoformat(reading.day(text))


def shown(names: Sequence[str], most: int = 5) -> str:
    """Return some of many names, as a list in a sentence."""
    return formats.and_list(names[:most]) + (" …" if len(names) > most else "")

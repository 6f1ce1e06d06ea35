"""XLSX: written with real numbers and dates; read in a child process, since the file may be meant to harm."""

import io
import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from klyngeapp.documents.lists.sheet import Line, Sheet, sheet_of
from klyngeapp.domain.kinds import Field, Kind
from klyngeapp.domain.values import Value
from klyngeapp.system.errors import KlyngeError

if TYPE_CHECKING:
    import xlsxwriter

CHILD = "read-xlsx"  # the hidden command that reads in a process of its own
_SECONDS = 30
_FORMATS = {Kind.MONEY: "#,##0.00", Kind.MINUTES: "[h]:mm", Kind.DATE: "yyyy-mm-dd", Kind.MONTH: "yyyy-mm-dd"}
_PER = {Kind.MONEY: 100, Kind.DECIMAL: 1000, Kind.COORDINATE: 1_000_000, Kind.MINUTES: 1440}
_FIRST_DAY = "1900-03-01"  # Excel counts a day too many before it
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


def write(
    title: str,
    headings: Sequence[str],
    rows: Iterable[Sequence[Value]],
    fields: Sequence[Field | None],
    *,
    notes: tuple[str, Iterable[Sequence[str]]] = ("", ()),
) -> bytes:
    """Return an XLSX file with one sheet: values in the unit of their field, texts always as texts.

    Where `fields` has None the cell is a text. `notes` (title, rows) become a second sheet that explains the first.
    """
    import xlsxwriter  # noqa: PLC0415 - who only reads does without

    out = io.BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    # The same content gives the same bytes.
    book.set_properties({"created": date(2000, 1, 1), "author": "klyngeapp"})
    sheet = book.add_worksheet(title[:31])
    bold = book.add_format({"bold": True, "bottom": 1})
    for column, heading in enumerate(headings):
        sheet.write_string(0, column, heading, bold)
        sheet.set_column(column, column, min(40, max(12, len(heading) + 2)))
    sheet.freeze_panes(1, 0)
    write_cell = _cell_writer(sheet, {kind: book.add_format({"num_format": form}) for kind, form in _FORMATS.items()})
    for number, row in enumerate(rows, 1):
        for column, (value, field) in enumerate(zip(row, fields, strict=True)):
            if value not in (None, ""):
                write_cell((number, column), value, field)
    _write_notes(book, *notes)
    book.close()
    return out.getvalue()


def _cell_writer(sheet: Any, formats: dict[Kind, Any]) -> Callable[[tuple[int, int], Value, Field | None], None]:
    def write_cell(place: tuple[int, int], value: Value, field: Field | None) -> None:
        kind = field.kind if field is not None else Kind.TEXT
        if isinstance(value, int):
            per = _PER.get(kind, 1)
            sheet.write_number(*place, value / per if per > 1 else value, formats.get(kind))
        elif kind in (Kind.DATE, Kind.MONTH) and len(str(value)) == 10 and str(value) >= _FIRST_DAY:
            sheet.write_datetime(*place, date.fromisoformat(str(value)), formats[Kind.DATE])
        else:
            sheet.write_string(*place, str(value))

    return write_cell


def _write_notes(book: "xlsxwriter.Workbook", title: str, notes: Iterable[Sequence[str]]) -> None:
    rows = list(notes)
    if not rows:
        return
    sheet = book.add_worksheet(title[:31])
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            sheet.write_string(number, column, text)
            sheet.set_column(column, column, 28 if column == 0 else 60)


def read(data: bytes) -> Sheet:
    """Return the first sheet of an XLSX file; KlyngeError where it cannot be read or asks for too much."""
    if data.startswith(_OLD_EXCEL):
        raise KlyngeError(
            "This is an older Excel file, or one with a password. Save it as .xlsx without a password, and try again."
        )
    if not data.startswith(b"PK"):
        raise KlyngeError("This is not an Excel file. Save it as .xlsx or as CSV (UTF-8), and try again.")
    try:
        done = subprocess.run(  # noqa: S603 - our own program with fixed words
            _command(), input=data, capture_output=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise KlyngeError("The Excel file takes too long to read. Save only the list itself in a new file.") from None
    if done.returncode != 0:
        raise KlyngeError(
            "The Excel file is damaged, or unpacks to far more than a list. Save only the list itself in a new file."
        )
    rows = json.loads(done.stdout)
    return sheet_of([Line(number, tuple(cells)) for number, cells in rows], guarded=False)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD]
    return [sys.executable, "-m", "klyngeapp", CHILD]

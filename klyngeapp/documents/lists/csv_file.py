"""CSV as Danish spreadsheets write and read it: semicolons, decimal comma, UTF-8 with BOM, CRLF."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence

from klyngeapp.documents.lists.sheet import MOST_COLUMNS, Line, Sheet, sheet_of
from klyngeapp.system.errors import KlyngeError

_LONGEST_CELL = 1_000_000
_DELIMITERS = ";,\t"


def write(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a CSV file: UTF-8 with BOM, semicolons, CRLF."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows(rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def read(data: bytes, is_heading: Callable[[str], bool]) -> Sheet:
    """Return the list in a CSV file; KlyngeError where it cannot be read.

    Takes UTF-8 with or without BOM, UTF-16 and Windows-1252; semicolon, comma or tab, whichever gives the
    most headings that `is_heading` knows.
    """
    text = decoded(data)
    start = 1
    first, _newline, rest = text.partition("\n")
    named = first.strip().casefold()
    if len(named) == 5 and named.startswith("sep="):
        return sheet_of(_lines(rest, first.strip()[4:] or "\t", start + 1), guarded=True)
    return sheet_of(_lines(text, _delimiter(text, is_heading), start), guarded=True)


def decoded(data: bytes) -> str:
    """Return the text of a list; KlyngeError where the bytes are not a text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif len(data) > 3 and data[1:4:2] == b"\0\0":
        encodings = ["utf-16-le"]
    elif len(data) > 3 and data[0:3:2] == b"\0\0":
        encodings = ["utf-16-be"]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise KlyngeError("The file is not a list in text. Save it as CSV (UTF-8) or as .xlsx, and try again.")


def _delimiter(text: str, is_heading: Callable[[str], bool]) -> str:
    def score(delimiter: str) -> tuple[int, int]:
        try:
            headings = next((row for row in csv.reader(_head(text), delimiter=delimiter) if any(row)), [])
        except csv.Error:
            return 0, 0
        return sum(is_heading(heading) for heading in headings), len(headings)

    return max(_DELIMITERS, key=score)


def _head(text: str) -> Iterable[str]:
    return io.StringIO(text[:200_000], newline="")


def _lines(text: str, delimiter: str, start: int) -> list[Line]:
    before = csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    lines: list[Line] = []
    number = start
    try:
        for cells in reader:
            if len(cells) > MOST_COLUMNS * 10:
                raise KlyngeError("Line {line} has more than {most} columns.", line=number, most=MOST_COLUMNS * 10)
            lines.append(Line(number, tuple(cells)))
            number = start + reader.line_num
    except csv.Error as error:
        raise KlyngeError(
            "The list cannot be read from line {line} on: a quotation mark is missing, or a cell is too long.",
            line=number,
        ) from error
    finally:
        csv.field_size_limit(before)
    return lines

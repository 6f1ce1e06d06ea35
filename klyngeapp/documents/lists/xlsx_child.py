"""The child process that reads an XLSX file: bytes on standard input, rows as JSON on standard output.

Capped in time by its parent and in memory here; whatever the file makes of it, the parent goes on.
"""

import io
import json
import re
import sys
import zipfile
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineWorkbook, SheetVisibleEnum

from klyngeapp.documents.lists.sheet import FORMULA

_MEMORY = 1_500_000_000  # bytes of address space, most of it shared libraries
_MOST_ENTRIES, _MOST_BYTES, _MOST_RATIO = 1_000, 100_000_000, 200
_MOST_CELLS = 20_000_000
_SMALL = 1_000_000


def main() -> int:
    """Read, write, and return 0; 1 where the file asks for too much or is no workbook."""
    _cap_memory()
    data = sys.stdin.buffer.read()
    try:
        _inspect(data)
        rows = _rows(data)
    except Exception:  # noqa: BLE001 - the parent says the sentence; nothing of the file is shown
        return 1
    json.dump(rows, sys.stdout)
    return 0


def _cap_memory() -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not there on Windows

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _inspect(data: bytes) -> None:
    """Unpack everything once, counting, so that a lying header cannot hide how much there is."""
    total = 0
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        if len(entries) > _MOST_ENTRIES:
            raise ValueError("too many entries")
        for entry in entries:
            size = 0
            with archive.open(entry) as content:
                while block := content.read(_SMALL):
                    size += len(block)
                    if total + size > _MOST_BYTES or (size > _SMALL and size > _MOST_RATIO * entry.compress_size):
                        raise ValueError("unpacks to too much")
            total += size


def _rows(data: bytes) -> list[tuple[int, list[str]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    shown = [sheet for sheet in book.sheets_metadata if sheet.visible is SheetVisibleEnum.Visible]
    first = (shown or book.sheets_metadata)[0]
    sheet = book.get_sheet_by_name(first.name)
    if sheet.total_height * sheet.total_width > _MOST_CELLS:
        raise ValueError("too many cells")
    empty = _formulas_without_result(data, [found.name for found in book.sheets_metadata].index(first.name))
    rows = []
    for number, row in enumerate(sheet.to_python(skip_empty_area=False), 1):
        cells = [_text(cell) for cell in row]
        for column in empty.get(number, ()):
            cells += [""] * (column + 1 - len(cells))
            cells[column] = cells[column] or FORMULA
        if any(cells):
            rows.append((number, cells))
    return rows


def _formulas_without_result(data: bytes, place: int) -> dict[int, list[int]]:
    """Return {row: columns} of formulas that no spreadsheet has worked out yet, in the sheet at a place.

    Read with patterns, not as XML: nothing in the file is expanded.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.read("xl/workbook.xml").decode(errors="replace")
        links = archive.read("xl/_rels/workbook.xml.rels").decode(errors="replace")
        wanted = re.findall(r"<(?:\w+:)?sheet\b[^>]*?\br:id=\"([^\"]+)\"", names)[place : place + 1]
        target = [link for link in re.findall(r"<Relationship\b[^>]*>", links) if f'Id="{"".join(wanted)}"' in link]
        path = re.search(r'Target="/?(?:xl/)?([^"]+)"', "".join(target))
        if not wanted or path is None or f"xl/{path[1]}" not in archive.namelist():
            return {}
        text = archive.read(f"xl/{path[1]}").decode(errors="replace")
    found: dict[int, list[int]] = {}
    for letters, row, inside in re.findall(r'<c\b[^>]*?\br="([A-Z]+)(\d+)"[^>]*?(?<!/)>(.*?)</c>', text, re.DOTALL):
        if "<f" in inside and not re.search(r"<v>[^<]", inside) and "<is>" not in inside:
            found.setdefault(int(row), []).append(_column(letters))
    return found


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _text(cell: object) -> str:
    """Return a cell as a Danish list would write it."""
    match cell:
        case bool():
            return "1" if cell else "0"
        case int() | float():
            return f"{cell:.15g}".replace(".", ",") if abs(cell) < 1e15 else f"{cell:.0f}"
        case datetime():
            return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
        case date():
            return cell.isoformat()
        case time():
            return cell.strftime("%H:%M")
        case timedelta():
            whole = round(cell.total_seconds() / 60)
            return f"{whole // 60}:{whole % 60:02d}"
        case None:
            return ""
        case _:
            return str(cell)

"""What is said of a table to those who do not see it, and how its columns are headed."""

from typing import Any

from PySide6.QtCore import Qt

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.ui.kit.labels import tip
from klyngeapp.ui.kit.table.source import Column


def cell(column: Column, text: str) -> str:
    """Return a cell with its column, as it is read aloud."""
    if column.kind == "check":
        said = _("yes") if text else _("no")
    elif column.kind == "dots" and text:
        number, _line, word = text.partition("\n")
        said = _("{number} of 5, {word}", number=number, word=word)
    elif column.kind == "bar" and text:
        said = formats.percent(round(1000 * float(text)), 1000)
    else:
        said = text or _("empty")
    return f"{column.title}: {said}"


def one_line(text: str) -> str:
    """Return the first line of a text: a list is to be looked over."""
    return text[:300].partition("\n")[0]


def menu(name: str) -> str:
    """Return what the menu of a row is called."""
    return _("What can be done with {name}", name=name)


def side(column: Column) -> Qt.AlignmentFlag:
    """Return the side on which a column stands: numbers at the right."""
    found = Qt.AlignmentFlag.AlignRight if column.kind == "number" else Qt.AlignmentFlag.AlignLeft
    return found | Qt.AlignmentFlag.AlignVCenter


def heading(column: Column, way: int, role: int) -> Any:
    """Return the heading of a column; `way` is 1 where the list is sorted by it upwards, -1 downwards, else 0."""
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return side(column)
    if role == Qt.ItemDataRole.DisplayRole:
        return f"{column.title} {'↑' if way > 0 else '↓'}" if way else column.title
    if role == Qt.ItemDataRole.ToolTipRole:
        return tip(column.title)  # where the column is narrow, all of it
    if role == Qt.ItemDataRole.AccessibleTextRole and way:
        if way < 0:
            return _("{column}, sorted downwards", column=column.title)
        return _("{column}, sorted upwards", column=column.title)
    return None

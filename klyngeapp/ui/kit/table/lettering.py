"""The letters of a list, and the room of its menu: a dense one takes less of both."""

from PySide6.QtGui import QFont

from klyngeapp.ui import fonts
from klyngeapp.ui.kit.table.source import RowSource
from klyngeapp.ui.look import Look

_DENSE = 16
_MENU, _MENU_DENSE = 56, 40


def cell_font(look: Look, source: RowSource, *, strong: bool) -> QFont:
    """Return the letters of a cell."""
    if source.dense:
        return fonts.font(look.px(_DENSE), strong=strong)
    return look.font("strong" if strong else "body")


def menu_width(look: Look, source: RowSource) -> int:
    """Return the width of the column with the menus of the rows."""
    return look.px(_MENU_DENSE if source.dense else _MENU)

"""The menu of a row: what can be done with it, and sorting for those who have no mouse."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QMenu

from klyngeapp.i18n.language import _
from klyngeapp.ui.look import Look

if TYPE_CHECKING:
    from klyngeapp.ui.kit.table.view import RowsView


def row_menu(look: Look, view: "RowsView", index: QModelIndex) -> QMenu:
    """Return the menu of a row of a table."""
    rows, row = view.rows, index.row()
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setFont(look.font("body"))
    row_id = rows.id_at(row)
    if row_id:
        _add(menu, _("Open"), lambda: view.open_wanted.emit(row_id))
        if rows.source.can_move and rows.sorted_by < 0 and not rows.search:
            _add(menu, _("Move up"), lambda: view.move_row(row, -1), able=row > 0)
            _add(menu, _("Move down"), lambda: view.move_row(row, 1), able=row + 1 < len(rows.ids))
        if rows.source.can_remove:
            _add(menu, _("Remove"), lambda: view.remove_here(row))
        for text, deed in rows.source.deeds(row_id):
            _add(menu, text, deed)
    column = rows.column_at(index.column())
    if column is not None and not column.fixed and rows.ids:
        _add(menu, _("Sort by {column}", column=column.title), lambda: rows.sort_by(index.column()))
    return menu


def _add(menu: QMenu, text: str, deed: Callable[[], object], *, able: bool = True) -> None:
    action = menu.addAction(text.replace("&", "&&"))
    action.setEnabled(able)
    action.triggered.connect(lambda _checked=False: deed())

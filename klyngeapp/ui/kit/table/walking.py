"""Which cell comes next, with Tab and with Enter: past what is worked out, and on to the row that adds."""

from PySide6.QtCore import QModelIndex

from klyngeapp.ui.kit.table.model import RowsModel


def beside(rows: RowsModel, index: QModelIndex, *, forward: bool) -> QModelIndex:
    """Return the cell after or before one, row by row; none at the ends."""
    columns, number = rows.columnCount(), rows.rowCount()
    if not index.isValid():
        return QModelIndex()
    way = 1 if forward else -1
    place = index.row() * columns + index.column() + way
    while place // columns == rows.total_row or (rows.adds and place == number * columns - 1):
        place += way  # nobody goes into the sums, and the row that adds has no menu
    return rows.index(place // columns, place % columns) if 0 <= place < number * columns else QModelIndex()


def typed_in(rows: RowsModel, index: QModelIndex) -> QModelIndex:
    """Return the cell one has typed in: where the row that adds has become a row of its own, one goes on in that."""
    made, rows.made = rows.made, ""
    return rows.index(rows.ids.index(made), index.column()) if made in rows.ids else index


def below(rows: RowsModel, index: QModelIndex) -> QModelIndex:
    """Return the cell below one; none after the last row."""
    row = index.row() + 1
    return rows.index(row + 1 if row == rows.total_row else row, index.column())

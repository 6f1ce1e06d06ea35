"""The table on the screen: the keys, the clicks and the menu of a row. One scroll bar at most, never sideways."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.kit.table import clipboard, walking
from klyngeapp.ui.kit.table.delegate import CellDelegate, Hint
from klyngeapp.ui.kit.table.dressing import HEADER, ROW, dress
from klyngeapp.ui.kit.table.model import RowsModel
from klyngeapp.ui.kit.table.row_menu import row_menu
from klyngeapp.ui.kit.table.widths import Widths
from klyngeapp.ui.look import Look

_FEWEST, _SHORT, _MANY = 3, 14, 40  # rows always seen; in a list that never scrolls; in a page that scrolls
Trigger = QAbstractItemView.EditTrigger
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowsView(QTableView):
    """Shows a RowsModel. `open_wanted` carries the id of a row whose form is to be opened."""

    open_wanted = Signal(str)

    def __init__(self, look: Look, model: RowsModel, row: int = ROW) -> None:
        super().__init__()
        self._look, self.rows, self._row = look, model, row
        self.is_refused = False
        self._room = self._high(_MANY)
        self._widths = Widths(look, model)
        self.most_columns = len(model.source.columns)
        dress(look, self, row)
        self.horizontalHeader().sectionClicked.connect(self._on_header)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(look, self))
        typed = Trigger.EditKeyPressed | Trigger.AnyKeyPressed
        self.setEditTriggers(typed if model.source.opens else typed | Trigger.DoubleClicked)
        self.setAccessibleName(model.source.name)
        self.setAccessibleDescription(_("Enter edits a cell. Ctrl+Tab leaves the table."))
        self.clicked.connect(self._on_clicked)
        if model.source.opens:
            self.doubleClicked.connect(self._enter)
        model.refused.connect(self._on_refused)
        model.taken.connect(self._on_taken)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._on_rows_changed)

    # size

    def _high(self, rows: int) -> int:
        return self._look.px(HEADER) + rows * self._look.px(self._row) + 2

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size with room for all rows."""
        return QSize(400, min(self._high(min(self.rows.rowCount(), _MANY)), self._room))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size with room for a few rows."""
        return QSize(200, self._high(min(self.rows.rowCount(), _FEWEST)))

    def take_room(self, height: int) -> None:
        """Be no higher than there is room on the page. A short list never scrolls by itself: the page does."""
        scrolls = height >= self._high(_FEWEST) and self.rows.rowCount() > _SHORT
        room = height if scrolls else self._high(_MANY)
        if room != self._room:
            self._room = room
            self.updateGeometry()

    def _on_rows_changed(self) -> None:
        self.updateGeometry()
        QTimer.singleShot(0, self, self.fit)

    def fit(self) -> None:
        """Give the columns the widths that fill the room, as soon as it is known."""
        if self.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            return
        header = self.horizontalHeader()
        if self.state() != QAbstractItemView.State.EditingState:
            self._show_columns(self._widths.how_many(self.viewport().width(), self.most_columns))
        made = self._widths.of_shown(self.viewport().width())
        for column, width in enumerate(made):
            header.resizeSection(column, width)
        header.resizeSection(len(made), max(self.viewport().width() - sum(made), 0))

    def _show_columns(self, most: int) -> None:
        """Show the first columns; where one is, and what is chosen, stays."""
        at, chosen = (self.currentIndex().row(), self.currentIndex().column()), self._chosen()
        self.rows.show_columns(most)
        if at[0] >= 0 and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(at[0], min(at[1], self.rows.menu_column)))
        if chosen and not self._chosen():
            flags = QItemSelectionModel.SelectionFlag
            for row in chosen:
                self.selectionModel().select(self.rows.index(row, 0), flags.Select | flags.Rows)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fill the new width."""
        super().resizeEvent(event)
        self.fit()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do what a key asks for; the rest is moving about."""
        if not self._is_ours(event):
            super().keyPressEvent(event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        key, index = event.key(), self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif key == Qt.Key.Key_Delete:
            self.remove_selected()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._leave(forward=key == Qt.Key.Key_Tab)
        elif index.isValid() and self._opens(Qt.Key(key), index):
            self._enter(index)
        else:
            return False
        return True

    def _opens(self, key: Qt.Key, index: QModelIndex) -> bool:
        return key in _ENTER or (key == Qt.Key.Key_Space and self.rows.data(index, _KIND) in ("check", "menu"))

    def _enter(self, index: QModelIndex) -> None:
        kind = self.rows.data(index, _KIND)
        if kind == "menu":
            self.show_menu(index, self.visualRect(index).bottomLeft())
        elif kind == "check" and self.rows.source.can_change:
            self.rows.setData(index, "0" if self.rows.text_at(index.row(), index.column()) else "1")
        elif self._is_typed_in(index):
            self._begin(index)
        elif self.rows.id_at(index.row()):
            self.open_wanted.emit(self.rows.id_at(index.row()))

    def _is_typed_in(self, index: QModelIndex) -> bool:
        is_opened = self.rows.source.opens and self.rows.id_at(index.row())
        return not is_opened and bool(self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802, A002, FBT001 - Qt's name
        """Go to the next cell; at the ends of the table, out of it."""
        if self.state() == QAbstractItemView.State.EditingState:
            return True  # the field in the cell has its own Tab
        index = walking.beside(self.rows, self.currentIndex(), forward=next)
        if index.isValid():
            self.setCurrentIndex(index)
            return True
        return super().focusNextPrevChild(next)

    def _leave(self, *, forward: bool) -> None:
        super().focusNextPrevChild(forward)

    # typing

    def closeEditor(self, editor: QWidget, hint: Hint) -> None:  # noqa: N802 - Qt's name
        """Close the field of a cell and go on; where what it holds was refused, it stays until Esc."""
        if self.is_refused and hint != Hint.RevertModelCache:
            return
        self.rows.taken.emit()
        index = walking.typed_in(self.rows, self.currentIndex())
        super().closeEditor(editor, Hint.NoHint)
        if hint == Hint.SubmitModelCache:
            self._go_to(walking.below(self.rows, index))
        elif hint in (Hint.EditNextItem, Hint.EditPreviousItem):
            beside = walking.beside(self.rows, index, forward=hint == Hint.EditNextItem)
            if beside.isValid():
                self._go_to(beside)
                self._begin(beside)
            else:
                self._leave(forward=hint == Hint.EditNextItem)

    def _begin(self, index: QModelIndex) -> None:
        """Let one type in a cell, where that can be and is not done already."""
        if self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable and self.state() != self.State.EditingState:
            self.edit(index)

    def _go_to(self, index: QModelIndex) -> None:
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def begin_to_add(self) -> None:
        """Begin to type in the last, empty row."""
        if self.rows.adds:
            index = self.rows.index(self.rows.add_row, 0)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._go_to(index)
            self._begin(index)

    def _on_refused(self, _why: str) -> None:
        self.is_refused = True

    def _on_taken(self) -> None:
        self.is_refused = False

    def open_editor(self) -> QWidget | None:
        """Return the field one types in just now, None where there is none."""
        return self.indexWidget(self.currentIndex())

    # clicks

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose; what was refused keeps its place until it is mended or given up."""
        if self.is_refused:
            editor = self.open_editor()
            if editor is not None:
                editor.setFocus()
            return
        super().mousePressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        kind = self.rows.data(index, _KIND)
        if kind in ("menu", "check"):
            self._enter(index)
        elif index.row() == self.rows.add_row:
            self._begin(index)

    def _on_header(self, column: int) -> None:
        told = self.rows.column_at(column)
        if told is not None and not told.fixed:
            self.rows.sort_by(column)

    # the menu of a row

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Show the menu of the row, by the mouse or by its key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.show_menu(index, self.visualRect(index).bottomLeft() if by_key else event.pos())

    def show_menu(self, index: QModelIndex, at: QPoint) -> None:
        """Show what can be done with a row."""
        if not (menu := row_menu(self._look, self, index)).isEmpty():
            menu.popup(self.viewport().mapToGlobal(at))

    def remove_here(self, row: int) -> None:
        """Remove a row; where it is one of those that are chosen, all of them."""
        chosen = self._chosen()
        self._remove(chosen if row in chosen else [row])

    def _chosen(self) -> list[int]:
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def remove_selected(self) -> None:
        """Remove the rows that are chosen, all in one action."""
        rows = self._chosen()
        if self.rows.add_row in rows and self.rows.draft:
            self.rows.forget_draft()
        self._remove(rows)

    def _remove(self, rows: list[int]) -> None:
        ids = [self.rows.id_at(row) for row in rows if self.rows.id_at(row)]
        if not ids or not self.rows.source.can_remove:
            return
        column = max(self.currentIndex().column(), 0)
        self._try(lambda: self.rows.source.remove(ids))
        self._go_to(self.rows.index(min(rows[0], self.rows.rowCount() - 1), column))

    def move_row(self, row: int, by: int) -> None:
        """Move a row up (-1) or down (1)."""
        row_id = self.rows.id_at(row)
        self._try(lambda: self.rows.source.move(list(self.rows.ids), row_id, by))
        self.rows.read_again()
        self.rows.reading.when_read(lambda: self._go_to(self.rows.index(self.rows.ids.index(row_id), 0)))

    def _try(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except KlyngeError as error:
            self.rows.refused.emit(str(error))
            self.is_refused = False  # nothing is open that could be mended

    # cells from elsewhere

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, as a spreadsheet takes them."""
        cells = self.rows.texts_of(self._chosen())
        if cells:
            QGuiApplication.clipboard().setText(clipboard.text_of(cells))

    def paste(self) -> None:
        """Let what is on the clipboard into the cells from here on, in one action; lines left over become rows."""
        index, grid = self.currentIndex(), clipboard.cells_of(QGuiApplication.clipboard().text())
        column = self.rows.column_at(index.column())
        if not grid or column is None or not self.rows.source.can_change:
            return
        ids = self.rows.ids[index.row() : index.row() + len(grid)]
        self._try(lambda: self.rows.paste(ids, self.rows.places[index.column() :], grid))
        self._go_to(self.rows.index(index.row(), index.column()))


_KIND = Qt.ItemDataRole.UserRole

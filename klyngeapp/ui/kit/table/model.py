"""The rows of a list for Qt: all ids, but only the cells of the rows that are seen, and a last empty row that adds."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.kit.table import saying
from klyngeapp.ui.kit.table.source import Column, Grid, RowSource, Touched
from klyngeapp.ui.look import Look

BLOCK, MOST_KEPT = 64, 1024
KIND_ROLE = Qt.ItemDataRole.UserRole  # the kind of a cell, for the delegate
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ALOUD = Qt.ItemDataRole.AccessibleTextRole


class RowsModel(QAbstractTableModel):
    """Rows out of a source. Its last column is that of the row's menu; `refused` tells why a cell was not taken."""

    refused = Signal(str)
    taken = Signal()  # a cell was taken, or given up: nothing is refused any more

    def __init__(self, look: Look, source: RowSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self.source = look, source
        self.places = tuple(range(len(source.columns)))  # the columns that are shown
        self.search, self.sorted_by, self.descending = "", -1, False
        self.ids: list[str] = []
        self.draft: dict[int, str] = {}
        self._kept: OrderedDict[str, tuple[str, ...]] = OrderedDict()
        self._adds = False
        source.touched.connect(self._on_touched)
        self.read_again()

    # what there is

    def read_again(self) -> None:
        """Read which rows there are, in which order."""
        self.beginResetModel()
        self.ids = list(self.source.ids(self.search, self.sorted_by, self.descending))
        self._kept.clear()
        self.endResetModel()

    def show_columns(self, most: int) -> None:
        """Show the first columns, and those that a new row needs."""
        columns = self.source.columns
        needed = [place for place, column in enumerate(columns) if column.needed]
        others = [place for place in range(len(columns)) if place not in needed]
        places = tuple(sorted(needed + others[: max(most - len(needed), 0)]))
        if places != self.places:
            self.beginResetModel()
            self.places = places
            self.endResetModel()

    def find(self, search: str) -> None:
        """Show only rows that hold a text."""
        if search.strip() != self.search:
            self.search = search.strip()
            self.read_again()

    def sort_by(self, column: int) -> None:
        """Sort by a column; a second time the other way round, a third time as it was."""
        place = self.places[column]
        if self.sorted_by != place:
            self.sorted_by, self.descending = place, False
        elif not self.descending:
            self.descending = True
        else:
            self.sorted_by, self.descending = -1, False
        self.read_again()

    @property
    def adds(self) -> bool:
        """Whether the last row is an empty one that adds."""
        return self.source.can_add and not self.search

    @property
    def menu_column(self) -> int:
        """Return the column of the row's menu."""
        return len(self.places)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows, with the one that adds."""
        return 0 if parent.isValid() else len(self.ids) + self.adds

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns, with that of the menu."""
        return 0 if parent.isValid() else len(self.places) + 1

    def id_at(self, row: int) -> str:
        """Return the id of a row, "" for the one that adds."""
        return self.ids[row] if 0 <= row < len(self.ids) else ""

    def column_at(self, column: int) -> Column | None:
        """Return a column, None for that of the menu."""
        return self.source.columns[self.places[column]] if 0 <= column < len(self.places) else None

    def text_at(self, row: int, column: int) -> str:
        """Return the text of a cell as it is shown."""
        return self.text_of(row, self.places[column]) if 0 <= column < len(self.places) else ""

    def text_of(self, row: int, place: int) -> str:
        """Return the text of a row in a column of the source, also one that is not shown."""
        row_id = self.id_at(row)
        if not row_id:
            return self.draft.get(place, "")
        if row_id not in self._kept:
            self._fetch(row)
        cells = self._kept.get(row_id)
        return cells[place] if cells else ""

    def texts_of(self, rows: Sequence[int]) -> list[list[str]]:
        """Return the texts of rows, without the one that adds."""
        return [[self.text_at(row, at) for at in range(self.menu_column)] for row in rows if self.id_at(row)]

    def _fetch(self, row: int) -> None:
        first = row // BLOCK * BLOCK
        wanted = self.ids[first : first + BLOCK]
        found = self.source.cells(wanted)
        self._kept.update({row_id: found.get(row_id, ()) for row_id in wanted})
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)

    # what Qt asks

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell, how it stands there, and what is said of it."""
        column = self.column_at(index.column())
        if role == KIND_ROLE:
            return column.kind if column else "menu"
        if column is None:
            return saying.menu(self.text_at(index.row(), 0)) if role == _ALOUD and self.id_at(index.row()) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(index.row(), index.column())
        if role == Qt.ItemDataRole.EditRole:
            row_id, place = self.id_at(index.row()), self.places[index.column()]
            return self.source.typed(row_id, place) if row_id else self.draft.get(place, "")
        return self._dressed(index, column, role)

    def _dressed(self, index: Index, column: Column, role: int) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return saying.side(column)
        if role == Qt.ItemDataRole.FontRole:
            return self._look.font("strong" if column.strong and self.id_at(index.row()) else "body")
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._look.colour("softink" if self.is_invitation(index) else "ink")
        if role == _ALOUD:
            return saying.cell(column, self.text_at(index.row(), index.column()))
        return None

    def is_invitation(self, index: Index) -> bool:
        """Whether a cell is the one that says that the last row adds."""
        return not self.id_at(index.row()) and not self.draft and index.column() == 0

    def _shown(self, row: int, column: int) -> str:
        if not self.id_at(row) and not self.draft and column == 0:
            return self.source.add_text
        text = self.text_at(row, column)
        # One line of each text: a list is to be looked over.
        return text.partition("\n")[0] if len(text) < 300 else text[:300].partition("\n")[0]

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column, with an arrow where the list is sorted by it."""
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        column = self.column_at(section)
        if column is None:
            return None
        way = 0 if self.sorted_by != self.places[section] else -1 if self.descending else 1
        return saying.heading(column, way, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that every cell can be chosen, and all but that of the menu typed in."""
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column = self.column_at(index.column())
        if column is not None and column.kind != "check" and self.source.can_change:
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    # what is typed

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Take what was typed in a cell; False, with a sentence, where it cannot be taken."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text, row_id, place = str(value), self.id_at(index.row()), self.places[index.column()]
        try:
            if row_id:
                if text != self.source.typed(row_id, place):
                    self.source.change(row_id, place, text)
            else:
                self._draft(place, text.strip())
        except KlyngeError as error:
            self.refused.emit(str(error))
            return False
        self.taken.emit()
        return True

    def _draft(self, place: int, text: str) -> None:
        """Keep what stands in the last row, until there is enough for a row of its own."""
        if text:
            self.source.check(place, text)
        if text == self.draft.get(place, ""):
            return
        self.draft[place] = text
        self.draft = {at: kept for at, kept in self.draft.items() if kept}
        self._show_draft()
        if self.draft and not self.source.missing(self.draft):
            self._adds = True
            try:
                # Emptied only when the row is there: what was typed is never lost.
                self.source.add(self.draft)
            finally:
                self._adds = False

    def paste(self, ids: Sequence[str], places: Sequence[int], grid: Grid) -> None:
        """Put cells in; rows that come with them stand last, where they can be seen."""
        self._adds = True
        try:
            self.source.paste(ids, places, grid)
        finally:
            self._adds = False

    def forget_draft(self) -> None:
        """Empty the last row."""
        self.draft = {}
        self._show_draft()

    def _show_draft(self) -> None:
        if self.adds:
            row = len(self.ids)
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.menu_column))

    def toggle(self, index: Index) -> bool:
        """Turn a check on or off."""
        turned = "0" if self.text_at(index.row(), index.column()) else "1"
        return self.setData(index, turned)

    # what was changed

    def _on_touched(self, touched: Touched) -> None:
        if touched.removed:
            self._take_out(touched.removed)
        if touched.added:
            self._take_in(touched.added)
        self._show_again(touched.changed)

    def _take_in(self, added: Sequence[str]) -> None:
        new = [row_id for row_id in added if row_id not in self.ids]
        if not new:
            return
        if not self._adds:
            self.read_again()
            return
        last = len(self.ids)
        self.beginInsertRows(_NOWHERE, last, last + len(new) - 1)
        self.ids += new
        self.draft = {}
        self.endInsertRows()
        self._show_draft()

    def _take_out(self, removed: frozenset[str]) -> None:
        rows = [row for row, row_id in enumerate(self.ids) if row_id in removed]
        if len(rows) > BLOCK:
            self.read_again()
            return
        for row in reversed(rows):
            self.beginRemoveRows(_NOWHERE, row, row)
            self._kept.pop(self.ids.pop(row), None)
            self.endRemoveRows()

    def _show_again(self, changed: frozenset[str] | None) -> None:
        if changed is None:
            self._kept.clear()
            if self.ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, self.menu_column))
            return
        here = [row_id for row_id in changed if row_id in self._kept]
        for row_id in here:
            del self._kept[row_id]
            row = self.ids.index(row_id)
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.menu_column))

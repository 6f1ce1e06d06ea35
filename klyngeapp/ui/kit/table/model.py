"""The rows of a list for Qt: all ids, but only the cells of those that are seen; their sums; the row that adds."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.kit.table import lettering, saying
from klyngeapp.ui.kit.table.kept import BLOCK, KeptCells
from klyngeapp.ui.kit.table.reading import Reading, next_order
from klyngeapp.ui.kit.table.source import Column, Grid, RowSource, Touched, first_columns
from klyngeapp.ui.look import Look

KIND_ROLE = Qt.ItemDataRole.UserRole  # the kind of a cell, for the delegate
FULL_ROLE = KIND_ROLE + 1  # all lines of its text
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ALOUD = Qt.ItemDataRole.AccessibleTextRole


class RowsModel(QAbstractTableModel):
    """Rows out of a source. Its last column is that of the row's menu; `refused` tells why a cell was not taken."""

    refused = Signal(str)
    taken = Signal()  # a cell was taken, or given up: nothing is refused any more
    waits = Signal()  # rows are being read; `modelReset` says that they are there

    def __init__(self, look: Look, source: RowSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self.source = look, source
        self.places = tuple(range(len(source.columns)))  # the columns that are shown
        self.search, self.sorted_by, self.descending = "", -1, False
        self.ids: list[str] = []
        self.draft: dict[int, str] = {}
        self._kept = KeptCells(source)
        self._totals = source.totals()
        self._adds, self.made = False, ""  # made: the id of the row that the last row has just become
        self.reading = Reading(source, self._take, self)
        source.touched.connect(self._on_touched)
        self.read_again()

    # what there is

    def read_again(self) -> None:
        """Read which rows there are, in which order; a long list stays as it was until they are there."""
        if not self.reading.read((self.search, self.sorted_by, self.descending)):
            self.waits.emit()

    def _take(self, ids: Sequence[str]) -> None:
        self.beginResetModel()
        self.ids = list(ids)
        self._kept.forget_all()
        self._totals = self.source.totals()
        self.endResetModel()

    def show_columns(self, most: int) -> None:
        """Show the first columns, and those that a new row needs."""
        places = first_columns(self.source.columns, most)
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
        self.sorted_by, self.descending = next_order(self.places[column], self.sorted_by, self.descending)
        self.read_again()

    @property
    def adds(self) -> bool:
        """Whether the last row is an empty one that adds."""
        return self.source.can_add and self.reading.has_read and not self.search

    @property
    def total_row(self) -> int:
        """Return the row that sums up, -1 where there is none."""
        return len(self.ids) if self._totals and self.reading.has_read and not self.search else -1

    @property
    def add_row(self) -> int:
        """Return the row that adds, -1 where there is none."""
        return self.rowCount() - 1 if self.adds else -1

    @property
    def menu_column(self) -> int:
        """Return the column of the row's menu."""
        return len(self.places)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows, with the one that sums up and the one that adds."""
        return 0 if parent.isValid() else len(self.ids) + (self.total_row >= 0) + self.adds

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns, with that of the menu."""
        return 0 if parent.isValid() else len(self.places) + 1

    def id_at(self, row: int) -> str:
        """Return the id of a row, "" for those at the end."""
        return self.ids[row] if 0 <= row < len(self.ids) else ""

    def column_at(self, column: int) -> Column | None:
        """Return a column, None for that of the menu."""
        return self.source.columns[self.places[column]] if 0 <= column < len(self.places) else None

    def text_at(self, row: int, column: int) -> str:
        """Return the text of a cell as it is shown."""
        return self.text_of(row, self.places[column]) if 0 <= column < len(self.places) else ""

    def text_of(self, row: int, place: int) -> str:
        """Return the text of a row in a column of the source, also one that is not shown."""
        if row == self.total_row:
            return self._totals.get(place, "")
        if not self.id_at(row):
            return self.draft.get(place, "")
        cells = self._kept.of(self.ids, row)
        return cells[place] if cells else ""

    def texts_of(self, rows: Sequence[int]) -> list[list[str]]:
        """Return the texts of rows, without the one that adds."""
        return [[self.text_at(row, at) for at in range(self.menu_column)] for row in rows if self.id_at(row)]

    # what Qt asks

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell, how it stands there, and what is said of it."""
        column = self.column_at(index.column())
        if role == KIND_ROLE:
            return column.kind if column else "menu"
        if column is None:
            return saying.menu(self.text_at(index.row(), 0)) if role == _ALOUD and self.id_at(index.row()) else None
        if role == FULL_ROLE:
            return self.text_at(index.row(), index.column())
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
            strong = index.row() == self.total_row or (column.strong and self.id_at(index.row()))
            return lettering.cell_font(self._look, self.source, strong=bool(strong))
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._look.colour(self._ink(index))
        if role == _ALOUD:
            return saying.cell(column, self.text_at(index.row(), index.column()))
        return None

    def _ink(self, index: Index) -> str:
        if self.is_invitation(index):
            return "softink"
        return "ink2" if self.id_at(index.row()) in self.source.faded else "ink"

    def is_invitation(self, index: Index) -> bool:
        """Whether a cell is the one that says that the last row adds."""
        return index.row() == self.add_row and not self.draft and index.column() == 0

    def _shown(self, row: int, column: int) -> str:
        if row == self.add_row and not self.draft and column == 0:
            return self.source.add_text
        return saying.one_line(self.text_at(row, column))

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
        """Say that every cell but those of the sums can be chosen, and all but that of the menu typed in."""
        if index.row() == self.total_row:
            return Qt.ItemFlag.ItemIsEnabled
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column = self.column_at(index.column())
        typed = column is not None and column.kind != "check" and not column.fixed
        if typed and self.source.can_change and not self.reading.is_on:
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
        self.draft = {at: kept for at, kept in {**self.draft, place: text}.items() if kept}
        self._show_draft()
        if self.draft and not self.source.missing(self.draft):
            known = len(self.ids)
            with self._adding():
                # Emptied only when the row is there: what was typed is never lost.
                self.source.add(self.draft)
            self.made = self.ids[known] if len(self.ids) > known else ""

    def paste(self, ids: Sequence[str], places: Sequence[int], grid: Grid) -> None:
        """Put cells in; rows that come with them stand last, where they can be seen."""
        with self._adding():
            self.source.paste(ids, places, grid)

    @contextmanager
    def _adding(self) -> Iterator[None]:
        self._adds = True
        try:
            yield
        finally:
            self._adds = False

    def forget_draft(self) -> None:
        """Empty the last row."""
        self.draft = {}
        self._show_draft()

    def _show_draft(self) -> None:
        self._tell_row(self.add_row)

    def _tell_row(self, row: int) -> None:
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.menu_column))

    def _on_touched(self, touched: Touched) -> None:
        self.reading.again()
        if touched.removed:
            self._take_out(touched.removed)
        if touched.added:
            self._take_in(touched.added)
        self._show_again(touched.changed)
        if self._totals:
            self._totals = self.source.totals() or self._totals
            self._tell_row(self.total_row)

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
            self._take([row_id for row_id in self.ids if row_id not in removed])
            return
        for row in reversed(rows):
            self.beginRemoveRows(_NOWHERE, row, row)
            self._kept.forget(self.ids.pop(row))
            self.endRemoveRows()

    def _show_again(self, changed: frozenset[str] | None) -> None:
        if changed is None:
            self._kept.forget_all()
            if self.ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, self.menu_column))
            return
        for row_id in changed:
            if self._kept.forget(row_id):
                self._tell_row(self.ids.index(row_id))

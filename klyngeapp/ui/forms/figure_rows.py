"""Figures as a table: nothing is typed, a row may open a page, and all of it can be copied into a spreadsheet."""

from collections.abc import Mapping, Sequence

from klyngeapp.i18n.sorting import danish_key, folded
from klyngeapp.ui.kit.table.source import Column, RowSource, Touched


class FigureRows(RowSource):
    """Rows of texts by an id, in the order in which they are given; sorted by another column in Danish order."""

    can_change = can_add = can_remove = False

    def __init__(self, name: str, columns: tuple[Column, ...]) -> None:
        super().__init__()
        self.name, self.columns = name, columns
        self._rows: dict[str, tuple[str, ...]] = {}
        self._sums: Mapping[int, str] = {}

    def show(self, rows: Mapping[str, tuple[str, ...]], sums: Mapping[int, str] | None = None) -> None:
        """Show other rows, and below them their sums."""
        before = self._rows
        self._rows, self._sums = dict(rows), dict(sums or {})
        removed = frozenset(before) - set(rows)
        self.touched.emit(Touched(None, removed, tuple(one for one in rows if one not in before)))

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order."""
        needle = folded(search)
        found = [one for one, texts in self._rows.items() if not needle or needle in folded(" ".join(texts))]
        if column >= 0:
            found.sort(key=lambda one: danish_key(self._rows[one][column]), reverse=descending)
        return tuple(found)

    def cells(self, ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the texts of rows."""
        return {one: self._rows[one] for one in ids if one in self._rows}

    def totals(self) -> Mapping[int, str]:
        """Return the sums."""
        return self._sums if len(self._rows) > 1 else {}

    def typed(self, row_id: str, column: int) -> str:
        """Return what stands in a cell."""
        return self._rows[row_id][column] if row_id in self._rows else ""

    def options(self, column: int) -> Sequence[str]:  # noqa: ARG002 - nothing is typed here
        """Return nothing to choose."""
        return ()

"""The cells of the rows that are seen: read a screenful at a time, and forgotten again when there are too many."""

from collections import OrderedDict
from collections.abc import Sequence

from klyngeapp.ui.kit.table.source import RowSource

BLOCK, MOST_KEPT = 32, 1024


class KeptCells:
    """Reads the cells of rows in blocks. `ids` are all rows in order."""

    def __init__(self, source: RowSource) -> None:
        self._source = source
        self._kept: OrderedDict[str, tuple[str, ...]] = OrderedDict()

    def of(self, ids: Sequence[str], row: int) -> tuple[str, ...]:
        """Return the texts of a row; () where it is gone."""
        if ids[row] not in self._kept:
            self._fetch(ids, row)
        return self._kept.get(ids[row], ())

    def _fetch(self, ids: Sequence[str], row: int) -> None:
        first = row // BLOCK * BLOCK
        wanted = ids[first : first + BLOCK]
        found = self._source.cells(wanted)
        self._kept.update({row_id: found.get(row_id, ()) for row_id in wanted})
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)

    def forget(self, row_id: str) -> bool:
        """Forget a row, and say whether it was known."""
        return self._kept.pop(row_id, None) is not None

    def forget_all(self) -> None:
        """Forget all of them."""
        self._kept.clear()

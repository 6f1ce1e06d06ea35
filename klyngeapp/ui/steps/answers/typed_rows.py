"""Lists in which one column takes numbers; the rows themselves come from elsewhere."""

from collections.abc import Mapping, Sequence

from klyngeapp.domain.kinds import Field
from klyngeapp.i18n.language import Sentence
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit.table.source import Grid, RowSource, Touched

_NAMES = wording.Names(())
TYPED = 2  # the column one types in, in both lists


class TypedRows(RowSource):
    """Rows (id: texts) of which one column is typed in. `tables` are those whose changes show here."""

    can_add = can_remove = False
    tables: frozenset[str] = frozenset()

    def __init__(self, means: Means, field: Field) -> None:
        super().__init__()
        self._means, self._field = means, field
        self._cells: dict[str, tuple[str, ...]] = {}
        means.document.changed.connect(self._on_changed)

    def _read(self) -> dict[str, tuple[str, ...]]:
        raise NotImplementedError

    def _typed(self, row_id: str) -> int | None:
        raise NotImplementedError

    def _said(self, row_id: str) -> Sentence:
        raise NotImplementedError

    def _put(self, unit: Unit, row_id: str, number: int | None) -> None:
        raise NotImplementedError

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order."""
        self._cells = self._read()
        found = [one for one, texts in self._cells.items() if search.casefold() in " ".join(texts).casefold()]
        if column >= 0:
            found.sort(key=lambda one: _sorting(self._cells[one][column]), reverse=descending)
        return tuple(found)

    def cells(self, ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the texts of rows."""
        if self._means.document.is_closed:
            return {}
        self._cells = self._read()
        return {row_id: self._cells[row_id] for row_id in ids if row_id in self._cells}

    def typed(self, row_id: str, column: int) -> str:  # noqa: ARG002 - there is one
        """Return what stands in the field when one begins to type."""
        return wording.typed(self._field, self._typed(row_id))

    def options(self, column: int) -> Sequence[str]:  # noqa: ARG002 - nothing is chosen here
        """Return nothing to choose from."""
        return ()

    def check(self, column: int, text: str) -> None:  # noqa: ARG002 - there is one
        """Refuse what is no number."""
        self._meant(text)

    def _meant(self, text: str) -> int | None:
        if not text.strip():
            return None
        value = wording.understood(self._field, text, lambda _field: _NAMES)
        return value if isinstance(value, int) else None

    def change(self, row_id: str, column: int, text: str) -> None:  # noqa: ARG002 - there is one
        """Let a cell hold a number."""
        number = self._meant(text)
        if number != self._typed(row_id):
            self._means.document.do(self._said(row_id), lambda unit: self._put(unit, row_id, number))

    def paste(self, ids: Sequence[str], columns: Sequence[int], grid: Grid) -> None:
        """Put numbers into the column, in one action."""
        place = next((at for at, column in enumerate(columns) if column == TYPED), None)
        if place is None:
            return
        numbers = [self._meant(line[place]) if place < len(line) else None for line in grid]

        def put(unit: Unit) -> None:
            for row_id, number in zip(ids, numbers, strict=False):
                self._put(unit, row_id, number)

        said = Sentence("Put {number} rows into {table}", {"number": min(len(ids), len(numbers)), "table": self.name})
        self._means.document.do(said, put)

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.tables & changes.tables:
            before, now = set(self._cells), self._read()
            self._cells = now
            added = tuple(one for one in now if one not in before)
            self.touched.emit(Touched(None, frozenset(before - now.keys()), added))


def _sorting(text: str) -> tuple[bool, float, tuple[str, str]]:
    """Return how a text stands among others: numbers by what they are."""
    digits = "".join(letter for letter in text if letter.isdigit())
    return (not digits, float(digits or 0), danish_key(text))

"""The usual inside of a step: what it asks about the cluster, and the lists of its tables."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.domain.guidance.steps import GUIDANCE
from klyngeapp.store.queries import lists
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards


class StepLists(Body):
    """The lists of a step ("phase.step")."""

    def __init__(self, means: Means, key: str) -> None:
        super().__init__()
        self._means, self.key = means, key
        self.lists = Lists(means.look, means.document, self._shown_lists(GUIDANCE[key].tables), told=means.told)
        self.lists.opened.connect(self._on_opened)
        self.lists.rearranged.connect(self.rearranged)
        self._cluster = self._cluster_card()
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(18)
        cards.add(column, *([self._cluster] if self._cluster is not None else []), self.lists)

    def _shown_lists(self, tables: tuple[str, ...]) -> list[ListOf]:
        first = columns.FIRST.get(self.key, tables[0])
        return [self._list_of(table) for table in sorted(tables, key=lambda table: table != first)]

    def _list_of(self, table: str) -> ListOf:
        """Return a list of the step, with only the rows that belong there."""
        of_one = columns.OF_ONE.get(f"{self.key}/{table}")
        if of_one is not None:
            field, owner, known_by = of_one
            found = self._means.document.ask(lists.ids_of, owner, where=known_by)
            if found:
                (row,) = self._means.document.ask(lists.rows_of, owner, found[:1])
                return ListOf(table, {field: found[0]}, self.key, lists.called(owner, row))
        return ListOf(table, columns.ONLY.get(f"{self.key}/{table}", {}), self.key)

    def _cluster_card(self) -> QWidget | None:
        names = columns.CLUSTER.get(self.key)
        if names is None:
            return None
        (row_id,) = self._means.document.ask(lists.ids_of, "cluster")
        frame, inside = cards.card((24, 18, 24, 20))
        inside.addWidget(RowForm(self._means.look, self._means.document, "cluster", row_id, names))
        return frame

    def arrange(self, *, narrow: bool) -> None:
        """Show as many columns as there is room for."""
        self.lists.arrange(narrow=narrow)

    def escape(self) -> bool:
        """Go back from a row to its list; False where none is open."""
        return self.lists.escape()

    def _on_opened(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        if self._cluster is not None:
            self._cluster.setVisible(not is_open)
        self.opened.emit(is_open)

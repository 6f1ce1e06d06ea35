"""The cards: two and two beside one another, and what only this place has at the right of them."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from klyngeapp.store.queries.strengths import existing_plans, potentials, swot_items
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.steps.strengths.aside import Potentials
from klyngeapp.ui.steps.strengths.quarter import Quarter
from klyngeapp.ui.steps.strengths.words import KINDS

_LEAST, _ASIDE, _LEAST_FOUR = 250, 344, 520
Open = Callable[[str, str], object]  # a table, and the id of its row ("" for none)


class Board(Body):
    """All that is written, as cards. `open_row` shows all of a row."""

    def __init__(self, means: Means, open_row: Open) -> None:
        super().__init__()
        self._means, look = means, means.look
        self.quarters = [Quarter(means, kind, lambda item: open_row("swot_item", item)) for kind in KINDS]
        four = cards.column(
            Beside(look, self.quarters[:2], (1, 1), (_LEAST, _LEAST)),
            Beside(look, self.quarters[2:], (1, 1), (_LEAST, _LEAST)),
            spacing=14,
        )
        self.potentials = Potentials(
            means, lambda row: open_row("potential", row), lambda: open_row("existing_plan", "")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.addWidget(Beside(look, (four, self.potentials), (1, 0), (_LEAST_FOUR, _ASIDE)))
        self.refresh()

    def refresh(self) -> None:
        """Show everything as it is now."""
        ask = self._means.document.ask
        items = ask(swot_items)
        is_new = [one.show_items([item for item in items if item.kind == one.kind]) for one in self.quarters]
        is_new.append(self.potentials.show_potentials(ask(potentials)))
        self.potentials.show_plans(ask(existing_plans))
        if any(is_new):
            self.rearranged.emit()

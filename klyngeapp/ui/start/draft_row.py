"""The cluster that was not made to its end: it can be gone on with, or given up."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button, icon_button
from klyngeapp.ui.kit.labels import elided, icon_label
from klyngeapp.ui.look import Look


class Unfinished(NamedTuple):
    """What is told of a cluster that is not made yet, and what can be done with it."""

    name: str
    number: int
    total: int
    go_on: Callable[[], object]
    give_up: Callable[[], object]


class DraftRow(QFrame):
    """`go_on` is what the arrows lead to."""

    def __init__(self, look: Look, told: Unfinished) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        called = told.name or _("New cluster")
        said = _("Not made yet · Question {number} of {all}", number=told.number, all=told.total)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 12, 12)
        row.setSpacing(16)
        row.addWidget(icon_label(look, "file-pen-line", size=22), 0, Qt.AlignmentFlag.AlignVCenter)
        lines = cards.column(elided(look, called, "strong"), elided(look, said, "small"), spacing=1)
        row.addWidget(lines, 1)
        self.go_on = button(look, _("Continue"), told.go_on, small=True, tail="arrow-right")
        self.go_on.setAccessibleDescription(f"{called}. {said}")
        self.give_up = icon_button(look, "trash", _("Give up {name}", name=called), told.give_up)
        cards.add(row, self.go_on, self.give_up)

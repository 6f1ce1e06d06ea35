"""One action: what it is called, when and by whom, and the rows it changed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.domain.changes_told import ActionTold, RowTold
from klyngeapp.i18n import days
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.history import words

_FEW, _MANY = 4, 100  # rows that are shown at first, and when all are asked for
_LINES = 8  # fields of a row that came or went

OpenRow = Callable[[RowTold], object]


class ActionCard(QFrame):
    """Shows an action; `open_row` leads to a row that is still there."""

    def __init__(self, look: Look, action: ActionTold, open_row: OpenRow) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look, self.action, self._open_row = look, action, open_row
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        column.addWidget(in_lines(self._head(), 14, stretches=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        column.addLayout(self._rows)
        self.all_rows = self._all_button()
        if self.all_rows is not None:
            column.addWidget(cards.row(self.all_rows, "|"))
        self.show_rows(_FEW)

    def _head(self) -> list[QWidget]:
        look, action = self._look, self.action
        name = str(action.name)
        made: list[QWidget] = [label(look, name, "strong", ink="ink2" if action.is_undone else "", wrap=True)]
        if action.is_undone:
            sign = icon_label(look, "undo-2", size=16)
            made.append(cards.row(sign, label(look, _("Taken back"), "small"), spacing=4))
        time = days.clock_time(words.local(action.at))
        told = _("{time} · {who}", time=time, who=action.by) if action.by else time
        made.append(label(look, told, "small"))
        self.setAccessibleName(name)
        return made

    def _all_button(self) -> QWidget | None:
        number = len(self.action.rows) + self.action.more
        if number <= _FEW:
            return None
        text = ngettext("Show {number} row", "Show all {number} rows", number)
        return button(self._look, text, lambda: self.show_rows(_MANY), kind="link", icon="chevron-down", small=True)

    def show_rows(self, most: int) -> None:
        """Show at most so many of the rows that were changed."""
        cards.empty(self._rows)
        shown = self.action.rows[:most]
        for row in shown:
            self._rows.addWidget(self._row(row))
        if most > _FEW and self.all_rows is not None:
            left = len(self.action.rows) + self.action.more - len(shown)
            cards.let_go(self.all_rows)
            self.all_rows = None
            if left:
                told = ngettext("and {number} more", "and {number} more", left)
                self._rows.addWidget(label(self._look, told, "small"))

    def _row(self, row: RowTold) -> QWidget:
        look, title = self._look, words.row_title(row)
        head: QWidget = label(look, title, "small_strong", wrap=True)
        if row.is_there:
            deed = partial(self._open_row, row)
            name = _("Open {row}", row=title)
            opener = button(look, _("Open"), deed, kind="link", tail="arrow-right", small=True, name=name)
            head = in_lines([head, opener], 10, stretches=True)
        lines = words.field_lines(row)
        if row.how != "changed" and len(lines) > _LINES:
            left = len(lines) - _LINES
            lines = [*lines[:_LINES], ngettext("and {number} more field", "and {number} more fields", left)]
        if not lines:
            return head
        between = "\n" if row.how == "changed" else " · "
        return cards.column(head, label(look, between.join(lines), "small", wrap=True), spacing=2)

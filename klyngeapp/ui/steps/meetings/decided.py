"""What the meeting decided and agreed: how much in one sentence, and all of it on demand."""

from datetime import date

from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.meetings import Meeting
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import Button, button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.steps.meetings import words
from klyngeapp.ui.steps.meetings.agreed import task_row
from klyngeapp.ui.steps.meetings.ticks import TickRow


class DecidedCard(QFrame):
    """A sentence, and below it decisions and tasks where somebody wants to see them."""

    def __init__(self, means: Means, meeting: Meeting) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, self._meeting, self._all = means, meeting, False
        look = means.look
        self.rows: dict[str, TickRow] = {}
        self.told = label(look, "", ink="ink2", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.more: Button = button(look, _("See all"), self._on_more, kind="link", tail="arrow-right", small=True)
        self.less: Button = button(look, _("See less"), self._on_more, kind="link", icon="chevron-up", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(6)
        column.addWidget(label(look, _("Decided and agreed"), "h2", wrap=True))
        column.addWidget(self.told)
        column.addLayout(self._list)
        column.addWidget(cards.row(self.more, self.less, "|"))

    def show_meeting(self, meeting: Meeting, today: date) -> None:
        """Show what is decided now."""
        focused = next((key for key, row in self.rows.items() if row.tick.hasFocus()), "")
        self._meeting, self._today = meeting, today
        decisions = [(number, item) for number, item in enumerate(meeting.items, 1) if item.decision]
        self.told.setText(words.decided(meeting))
        has_some = bool(decisions or meeting.tasks)
        self.more.setVisible(has_some and not self._all)
        self.less.setVisible(has_some and self._all)
        cards.empty(self._list)
        self.rows = {}
        if not self._all:
            return
        look = self._means.look
        for number, item in decisions:
            title = label(look, f"{number}. {item.title}", "small", wrap=True)
            self._list.addWidget(cards.column(title, label(look, item.decision or "", wrap=True), spacing=1))
        for task in meeting.tasks:
            self.rows[task.id] = task_row(self._means, task, today, with_meeting=False)
            self._list.addWidget(self.rows[task.id])
        if focused in self.rows:
            self.rows[focused].tick.setFocus()

    def _on_more(self) -> None:
        self._all = not self._all
        self.show_meeting(self._meeting, self._today)
        (self.less if self._all else self.more).setFocus()

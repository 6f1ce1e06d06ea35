"""What was agreed and is not done yet: each with a tick that says that it is."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from klyngeapp.domain.meetings import is_overdue
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import meetings as deeds
from klyngeapp.store.queries.meetings import Task
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.meetings import words
from klyngeapp.ui.steps.meetings.ticks import TickRow

WIDE = 330
_SHOWN = 7  # as many as stand beside the list; the rest on demand


def task_row(means: Means, task: Task, today: date, *, with_meeting: bool) -> TickRow:
    """Return a task with its tick; ticking it is an action that can be taken back."""
    made = TickRow(means.look, _("Done: {task}", task=task.title), *_lines(means.look, task, today, with_meeting))
    made.show_tick(ticked=task.done_on is not None)

    def on_ticked(done: bool) -> None:  # noqa: FBT001 - a slot
        if not mark(means, task, done=done):
            made.tick.setChecked(not done)

    made.ticked.connect(on_ticked)
    made.tick.setAccessibleDescription(words.who_and_when(task, today))
    return made


def _lines(look: Look, task: Task, today: date, with_meeting: bool) -> list[QLabel]:  # noqa: FBT001 - of one use
    is_late = task.done_on is None and is_overdue(task.due, today)
    ink = "clay" if is_late else "ink2"
    texts = [(words.who_and_when(task, today), ink), (_("Overdue") if is_late else "", "clay")]
    if with_meeting:
        texts.append((words.where_agreed(task), "ink2"))
    title = label(look, task.title, "strong", wrap=True)
    return [title, *(label(look, text, "small", ink=colour, wrap=True) for text, colour in texts if text)]


def mark(means: Means, task: Task, *, done: bool) -> bool:
    """Note that a task is done, with a way to take it back, or that it is not; False where that was refused."""
    said: dict[str, object] = {"task": task.title}
    name = Sentence("Done: {task}", said) if done else Sentence("Not done: {task}", said)
    told = _("Done: {task}", task=task.title) if done else ""
    return means.run(name, lambda unit: deeds.mark_done(unit, task.id, done=done), told)


class AgreedCard(QFrame):
    """Shows what is agreed and not done; says so where there is nothing."""

    def __init__(self, means: Means, changed: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, self._changed = means, changed
        self._shown: tuple[Task, ...] | None = None
        self._all = False
        self.rows: dict[str, TickRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 20, 16)
        column.setSpacing(8)
        title = label(means.look, _("Agreed but not done"), "h2", wrap=True)
        column.addWidget(title)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addLayout(self._list)
        column.addStretch(1)
        foot = label(means.look, _("What is overdue also stands under Next steps in the overview."), "small", wrap=True)
        for one in (title, foot):
            one.setContentsMargins(6, 0, 0, 0)
        column.addWidget(foot)

    def show_tasks(self, tasks: Sequence[Task], today: date, *, again: bool = False) -> None:
        """Show tasks in order; the rest of many on demand."""
        if tuple(tasks) == self._shown and not again:
            return
        focused = next((key for key, row in self.rows.items() if row.tick.hasFocus()), "")
        self._shown = tuple(tasks)
        cards.empty(self._list)
        self.rows = {}
        shown = self._shown if self._all else self._shown[:_SHOWN]
        for task in shown:
            self.rows[task.id] = task_row(self._means, task, today, with_meeting=True)
            self._list.addWidget(self.rows[task.id])
            self._list.addWidget(cards.line())
        if not tasks:
            said = _("Everything that was agreed is done.")
            self._list.addWidget(label(self._means.look, said, ink="ink2", wrap=True))
        self._offer_rest(len(self._shown) - len(shown), today)
        if focused:
            self._focus_after(focused)

    def _offer_rest(self, left: int, today: date) -> None:
        if left <= 0:
            return
        words_of_button = _("Show {number} more", number=left)
        more = button(self._means.look, words_of_button, lambda: self._show_all(today), kind="link", small=True)
        self._list.addWidget(cards.row(more, "|"))

    def _show_all(self, today: date) -> None:
        self._all = True
        before = len(self.rows)
        self.show_tasks(self._shown or (), today, again=True)
        self._changed()
        list(self.rows.values())[before].tick.setFocus()

    def _focus_after(self, key: str) -> None:
        """Keep the focus in the list when the row that had it is done."""
        row = self.rows.get(key) or next(iter(self.rows.values()), None)
        if row is not None:
            row.tick.setFocus()

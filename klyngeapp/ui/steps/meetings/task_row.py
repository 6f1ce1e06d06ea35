"""A task of an item: what, who, until when. One that is only begun becomes a task with its first words."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from klyngeapp.domain.values import Value
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import meetings as deeds
from klyngeapp.services import rows
from klyngeapp.store.queries.meetings import Task
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import icon_button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.steps.meetings.edits import Edits, Known, Responsible, Who

_PARTS = (6, 4, 3)


class TaskRow(QWidget):
    """Fields of a task. `given_up` is called where a row that was only begun is not wanted after all."""

    def __init__(self, means: Means, known: Known, item: str, given_up: Callable[["TaskRow"], object]) -> None:
        super().__init__()
        self._means, self._item, self._given_up = means, item, given_up
        self.task: Task | None = None
        self._waiting_due: Value = None
        self._waiting_who: Responsible | None = None
        self.edits = Edits(means, "follow_up", ("title", "due"), make=self._make, parent=self)
        self.title, self.due = self.edits.fields["title"], self.edits.fields["due"]
        self.due.label.setText(_("By"))
        self.who = Who(means.look, known, _("Who"))
        self.who.committed.connect(self._on_who)
        self.done = label(means.look, "", "small", ink="ok", wrap=True)
        self.done.hide()
        remove = icon_button(means.look, "x", _("Remove the task"), self._on_remove)
        self._aside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._aside.setSpacing(10)
        for part, share in ((self.who, _PARTS[1]), (self.due, _PARTS[2])):
            self._aside.addWidget(part, share)
        self._aside.addWidget(remove, 0, Qt.AlignmentFlag.AlignBottom)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(10)
        self._line.addWidget(self.title, _PARTS[0])
        self._line.addLayout(self._aside, _PARTS[1] + _PARTS[2] + 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(2)
        column.addLayout(self._line)
        column.addWidget(self.done)

    @property
    def task_id(self) -> str:
        """Return the id of the task, "" while it is only begun."""
        return self.edits.row_id

    def arrange(self, *, tight: bool, headed: bool) -> None:
        """Stand as it fits the width; `headed` rows have their labels above them."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(down if tight else across)
        for part in (self.title, self.who, self.due):
            part.label.setVisible(headed or tight)

    def show_task(self, task: Task) -> None:
        """Show a task as it is now."""
        self.task, self.edits.row_id = task, task.id
        self.edits.show({"title": task.title, "due": task.due})
        self.who.show_who(task.who)
        self.done.setText(_("Done on {day}", day=formats.short_date(task.done_on)) if task.done_on else "")
        self.done.setVisible(bool(task.done_on))

    def _make(self, name: str, value: Value) -> bool:
        """Make the task with its first words; until there are some, what else is written waits."""
        if name != "title" or not isinstance(value, str):
            self._waiting_due = value
            return False
        name_of_action = Sentence("Add task: {title}", {"title": value})
        if not self._means.run(name_of_action, lambda unit: self._add(unit, value)):
            self.edits.row_id = ""
            return False
        return True

    def _add(self, unit: Unit, title: str) -> None:
        # Known before the page is told, so that this row becomes that task's and keeps the focus.
        self.edits.row_id = made = deeds.add_task(unit, self._item, title)
        if self._waiting_due is not None:
            rows.change(unit, "follow_up", made, due=self._waiting_due)
        if self._waiting_who is not None:
            deeds.hold_responsible(unit, "follow_up", made, self._waiting_who)

    def _on_who(self, who: Responsible) -> None:
        task_id = self.task_id
        if not task_id:
            self._waiting_who = who
            return
        name = Sentence("Who does it: {title}", {"title": self.title.text()})
        self._means.run(name, lambda unit: deeds.hold_responsible(unit, "follow_up", task_id, who))

    def _on_remove(self) -> None:
        if self.task is None:
            self._given_up(self)
            return
        task = self.task
        name = Sentence("Remove task: {title}", {"title": task.title})
        told = _("Removed {name}", name=task.title)
        self._means.run(name, lambda unit: rows.remove(unit, "follow_up", task.id), told)

    def finish(self) -> None:
        """Keep what stands in every field."""
        self.edits.finish()
        self.who.finish()

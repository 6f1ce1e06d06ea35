"""The item of the agenda that is open: its minutes, what was decided, and what was agreed."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import meetings as deeds
from klyngeapp.store.queries.meetings import Task
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.forms.long_text import LongText
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button, icon_button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.steps.meetings import words
from klyngeapp.ui.steps.meetings.edits import Edits, Known, Responsible, Who
from klyngeapp.ui.steps.meetings.item_row import CLOCK, EDGE, Placed
from klyngeapp.ui.steps.meetings.task_row import TaskRow
from klyngeapp.ui.steps.meetings.ticks import Deed, popup_menu

_WHO, _MINUTES = 180, 76
_TEXTS = ("recorded", "decision")


class OpenItem(QFrame):
    """Fields of one item. `closed` puts it away, `moved` says up (-1) or down (1), `grown` that it has other fields."""

    closed = Signal()
    moved = Signal(int)
    grown = Signal()

    def __init__(self, means: Means, known: Known, placed: Placed, menu: tuple[Deed, ...]) -> None:
        super().__init__()
        self.setObjectName("openitem")
        self._means, self._known, self.item_id, self.deeds = means, known, placed.item.id, menu
        self._tight = False
        look = means.look
        self.edits = Edits(means, "agenda_item", ("title", "length", *_TEXTS), row_id=self.item_id, parent=self)
        self.title, self.length = self.edits.fields["title"], self.edits.fields["length"]
        self.recorded, self.decision = (self.edits.fields[name] for name in _TEXTS)
        if isinstance(self.decision.input, LongText):
            self.decision.input.fewest = 1
        self.title.input.setFont(look.font("strong"))
        if isinstance(self.length.input, QLineEdit):
            self.length.input.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.length.input.setPlaceholderText("")
        self.who = Who(look, known, _("Responsible"))
        self.who.committed.connect(self._on_who)
        self.clock = label(look, "", "strong", ink="primary")
        self.clock.setMinimumWidth(look.px(CLOCK))
        self.number = label(look, "", "strong")
        self.rows: list[TaskRow] = []
        self._tasks = QVBoxLayout()
        self._tasks.setSpacing(8)
        self._build()
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.moved.emit(by))

    def _build(self) -> None:
        look = self._means.look
        self.more = icon_button(look, "ellipsis", _("What can be done with the item"), self._on_more)
        self.shut = icon_button(look, "chevron-up", _("Close the item"), self.closed.emit)
        first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        first.setSpacing(8)
        for part in (self.clock, self.number):
            part.setMinimumHeight(look.px(44))
            first.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.title, 1)
        aside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        aside.setSpacing(8)
        for one in (self.who, self.length):
            aside.addWidget(one, 1)
        for tool in (self.more, self.shut):
            aside.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._head.addLayout(first, 1)
        self._head.addLayout(aside)
        add = button(look, _("Add task"), self.begin_task, kind="link", icon="plus", small=True)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(8)
        cards.add(self._inner, self.recorded, self.decision)
        self._inner.addLayout(self._tasks)
        self._inner.addWidget(cards.row(add, "|"))
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addLayout(self._inner)
        self.arrange(tight=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Put the item away where somebody clicks on its time."""
        at: QWidget | None = self.childAt(event.position().toPoint())
        if isinstance(at, QLabel) and at in (self.clock, self.number):
            self.closed.emit()

    # what it shows

    def show_item(self, placed: Placed, tasks: Sequence[Task]) -> None:
        """Show the item as it is now; what somebody is typing stays."""
        item = placed.item
        self.clock.setText(words.time(placed.begins))
        self.number.setText(f"{placed.number}.")
        self.edits.show(
            {"title": item.title, "length": item.length, "recorded": item.recorded, "decision": item.decision}
        )
        self.who.show_who(item.who)
        spoken = _("Item {number}: {title}", number=placed.number, title=item.title)
        self.setAccessibleName(spoken)
        self._show_tasks(tasks)

    def _show_tasks(self, tasks: Sequence[Task]) -> None:
        kept = {row.task_id: row for row in self.rows if row.task_id}
        begun = [row for row in self.rows if not row.task_id]
        wanted = [kept.pop(task.id) if task.id in kept else self._row() for task in tasks]
        for row, task in zip(wanted, tasks, strict=True):
            row.show_task(task)
        for row in kept.values():
            cards.let_go(row)
        if [*wanted, *begun] != self.rows:
            self._place([*wanted, *begun])

    def _row(self) -> TaskRow:
        return TaskRow(self._means, self._known, self.item_id, self._give_up)

    def _place(self, placed: list[TaskRow]) -> None:
        self.rows = placed
        for row in placed:
            self._tasks.removeWidget(row)
            self._tasks.addWidget(row)
            row.show()
        self.arrange(tight=self._tight)
        self.grown.emit()

    def begin_task(self) -> None:
        """Show a row for a task that is about to be written."""
        empty = next((row for row in self.rows if not row.task_id), None)
        if empty is None:
            empty = self._row()
            self._place([*self.rows, empty])
        empty.title.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_up(self, row: TaskRow) -> None:
        cards.let_go(row)
        self._place([one for one in self.rows if one is not row])

    def arrange(self, *, tight: bool) -> None:
        """Stand as it fits the width."""
        self._tight, look = tight, self._means.look
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(EDGE - 3, 6, EDGE if not tight else 12, 10)
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if tight else QBoxLayout.Direction.LeftToRight)
        self._inner.setContentsMargins(0 if tight else look.px(CLOCK) + 8, 0, 0, 0)
        for edit in (self.title, self.who, self.length):
            edit.label.setVisible(tight and edit is not self.title)
        self.who.setMinimumWidth(0 if tight else look.px(_WHO))
        self.length.setMaximumWidth(16_777_215 if tight else look.px(_MINUTES))
        for place, row in enumerate(self.rows):
            row.arrange(tight=tight, headed=place == 0)

    # what is done

    def begin(self, field: FieldEdit | None = None) -> None:
        """Give the focus to a field: that of the minutes where none is named."""
        wanted = field or self.recorded
        wanted.input.setFocus(Qt.FocusReason.OtherFocusReason)
        if field is not None and isinstance(field.input, QLineEdit):
            field.input.selectAll()

    def _on_who(self, who: Responsible) -> None:
        name = Sentence("Who has it: {title}", {"title": self.title.text()})
        item = self.item_id
        self._means.run(name, lambda unit: deeds.hold_responsible(unit, "agenda_item", item, who))

    def _on_more(self) -> None:
        menu = popup_menu(self._means.look, self, self.deeds)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def finish(self) -> None:
        """Keep what stands in every field."""
        self.edits.finish()
        self.who.finish()
        for row in self.rows:
            row.finish()

    def offer_again(self) -> None:
        """Offer everybody there is now."""
        for who in (self.who, *(row.who for row in self.rows)):
            who.offer_again()

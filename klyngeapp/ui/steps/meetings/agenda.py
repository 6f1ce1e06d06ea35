"""The agenda: items with their clock times, of which one at most is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.domain.meetings import clock
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import arranging, rows
from klyngeapp.services import meetings as deeds
from klyngeapp.store.queries.meetings import Meeting
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.steps.meetings import words
from klyngeapp.ui.steps.meetings.edits import Known
from klyngeapp.ui.steps.meetings.item_row import EDGE, ItemRow, Placed, head
from klyngeapp.ui.steps.meetings.open_item import OpenItem
from klyngeapp.ui.steps.meetings.ticks import Deed


class AgendaCard(QFrame):
    """Shows the items of a meeting. `grown` says that there are other fields to go through with Tab."""

    grown = Signal()

    def __init__(self, means: Means, meeting: Meeting) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, self._meeting, self._tight = means, meeting, False
        self._known = Known(means.document, "agenda_item")
        self.rows: dict[str, ItemRow] = {}
        self.open_item: OpenItem | None = None
        self._placed: dict[str, Placed] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._lines: list[QFrame] = []
        self._build()
        means.document.changed.connect(self._on_changed)
        self.show_meeting(meeting)

    def _build(self) -> None:
        look = self._means.look
        first, line = head(look)
        first.setText(_("Time"))
        cards.add(line, label(look, _("Item"), "small_strong", ink="ink2"), "|")
        cards.add(line, label(look, _("Length"), "small_strong", ink="ink2"), 14)
        self.add = button(look, _("Add item"), self._on_add, kind="link", icon="plus", small=True)
        self.ends = label(look, "", "small_strong")
        self.too_long = label(look, "", "small_strong", ink="clay")
        end = cards.column(self.ends, self.too_long, spacing=0)
        for one in (self.ends, self.too_long):
            one.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 6)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(cards.line())
        column.addLayout(self._list)
        self._foot = cards.row(self.add, "|", end, spacing=8, margins=(EDGE - 8, 6, EDGE, 4))
        column.addWidget(self._foot)

    def _on_changed(self, changes: object) -> None:
        tables: frozenset[str] = getattr(changes, "tables", frozenset())
        if tables & {"person", "group"}:
            self._known.forget()
            if self.open_item is not None:
                self.open_item.offer_again()

    # what it shows

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the items as they are now; the one that is open stays so, and so does the focus."""
        self._meeting = meeting
        times = clock(meeting.start, meeting.end, [item.length for item in meeting.items])
        self._placed = {
            item.id: Placed(number, begins, item)
            for number, (item, begins) in enumerate(zip(meeting.items, times.begins, strict=True), 1)
        }
        order = [item_id for item_id in self.rows if item_id in self._placed]
        for item_id in [one for one in self.rows if one not in self._placed]:
            self._forget(item_id)
        for item_id, placed in self._placed.items():
            if item_id not in self.rows:
                self.rows[item_id] = self._row(item_id)
            self.rows[item_id].show_item(placed)
        if order != list(self._placed):
            self._place()
        self._show_open()
        self.ends.setText(words.ends(times))
        self.too_long.setText(words.too_long(times))
        self.too_long.setVisible(bool(times.over))
        self.ends.setProperty("ink", "clay" if times.over else "ink")
        self.ends.style().polish(self.ends)

    def _show_open(self) -> None:
        if self.open_item is not None:
            placed = self._placed[self.open_item.item_id]
            tasks = [task for task in self._meeting.tasks if task.item == placed.item.id]
            self.open_item.show_item(placed, tasks)

    def _row(self, item_id: str) -> ItemRow:
        made = ItemRow(self._means.look)
        made.clicked.connect(lambda _checked=False: self.open(item_id))
        made.moved.connect(lambda by: self.move_item(item_id, by))
        made.stepped.connect(lambda by: self._step(item_id, by))
        made.removed.connect(lambda: self.remove(item_id))
        made.deeds = self._deeds(item_id)
        return made

    def _deeds(self, item_id: str) -> tuple[Deed, ...]:
        return (
            (_("Move up"), lambda: self.move_item(item_id, -1)),
            (_("Move down"), lambda: self.move_item(item_id, 1)),
            (_("Remove"), lambda: self.remove(item_id)),
        )

    def _forget(self, item_id: str) -> None:
        if self.open_item is not None and self.open_item.item_id == item_id:
            cards.let_go(self.open_item)
            self.open_item = None
        cards.let_go(self.rows.pop(item_id))

    def _place(self) -> None:
        """Put the rows in their order, a line after each; nothing is hidden, so that the focus stays."""
        self.rows = {item_id: self.rows[item_id] for item_id in self._placed}
        while self._list.count():
            self._list.takeAt(0)
        while len(self._lines) < len(self.rows):
            self._lines.append(cards.line())
        for line, (item_id, row) in zip(self._lines, self.rows.items(), strict=False):
            self._list.addWidget(row)
            if self.open_item is not None and self.open_item.item_id == item_id:
                self._list.addWidget(self.open_item)
            self._list.addWidget(line)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(self.rows))
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Let Tab go through the items as they stand: among its brothers, what is raised last comes last."""
        for item_id, row in self.rows.items():
            row.raise_()
            if self.open_item is not None and self.open_item.item_id == item_id:
                self.open_item.raise_()
        self._foot.raise_()
        self.grown.emit()

    # opening and closing

    def open(self, item_id: str, *, title: bool = False) -> None:
        """Open an item and put away the one that was; the focus goes to the minutes, or to the title."""
        if item_id not in self._placed:
            return
        self._put_away()
        made = OpenItem(self._means, self._known, self._placed[item_id], self._deeds(item_id))
        made.closed.connect(self.close_item, Qt.ConnectionType.QueuedConnection)
        made.moved.connect(lambda by: self.move_item(item_id, by))
        made.grown.connect(self.grown)
        self.open_item = made
        self._list.insertWidget(self._list.indexOf(self.rows[item_id]) + 1, made)
        self.rows[item_id].hide()
        made.arrange(tight=self._tight)
        self._show_open()
        made.show()
        self._put_in_order()
        made.begin(made.title if title else None)

    def _put_away(self) -> str:
        if self.open_item is None:
            return ""
        item_id, old = self.open_item.item_id, self.open_item
        old.finish()
        self.open_item = None
        if item_id in self.rows:
            self.rows[item_id].show()
        self._list.removeWidget(old)
        cards.let_go(old)
        return item_id

    def close_item(self) -> bool:
        """Put the open item away; False where none is open."""
        item_id = self._put_away()
        if item_id in self.rows:
            self.rows[item_id].setFocus(Qt.FocusReason.OtherFocusReason)
        self.grown.emit()
        return bool(item_id)

    def _step(self, item_id: str, by: int) -> None:
        ids = list(self.rows)
        to = ids.index(item_id) + by
        if 0 <= to < len(ids):
            self._focus(ids[to])

    def _focus(self, item_id: str) -> None:
        is_open = self.open_item is not None and self.open_item.item_id == item_id
        target: QWidget = self.open_item.title.input if self.open_item and is_open else self.rows[item_id]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # what is done

    def _finish(self) -> None:
        if self.open_item is not None:
            self.open_item.finish()

    def move_item(self, item_id: str, by: int) -> None:
        """Move an item up (-1) or down (1); at the ends nothing happens."""
        self._finish()
        ids = list(self._placed)
        if not 0 <= ids.index(item_id) + by < len(ids):
            return
        name = Sentence("Move item: {title}", {"title": self._placed[item_id].item.title})
        self._means.run(name, lambda unit: arranging.move(unit, "agenda_item", ids, item_id, by))

    def remove(self, item_id: str) -> None:
        """Remove an item, with a way to take it back; the one after it has the focus then."""
        self._finish()
        title, ids = self._placed[item_id].item.title, list(self._placed)
        place = ids.index(item_id)
        name = Sentence("Remove item: {title}", {"title": title})
        told = _("Removed {name}", name=title)
        if self._means.run(name, lambda unit: rows.remove(unit, "agenda_item", item_id), told):
            left = list(self.rows)
            if left:
                self._focus(left[min(place, len(left) - 1)])
            else:
                self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_add(self) -> None:
        self._finish()
        made: list[str] = []
        meeting, title = self._meeting.id, _("New item")
        if self._means.run(Sentence("Add an item"), lambda unit: made.append(deeds.add_item(unit, meeting, title))):
            self.open(made[0], title=True)

    def finish(self) -> None:
        """Keep what stands in every field."""
        self._finish()

    def arrange(self, *, tight: bool) -> None:
        """Stand as it fits the width."""
        self._tight = tight
        if self.open_item is not None:
            self.open_item.arrange(tight=tight)

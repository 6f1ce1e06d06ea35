"""The list of topics: under their groups, those that hold what is looked for."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.domain.guidance.help import GROUPS
from klyngeapp.domain.guidance.help_kinds import Topic
from klyngeapp.i18n.language import _
from klyngeapp.i18n.sorting import folded
from klyngeapp.ui import fonts
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import label, tip
from klyngeapp.ui.kit.line import Line
from klyngeapp.ui.kit.rows import NavRow, RowText
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.look import Look

_ROW = 36


class TopicRow(NavRow):
    """A topic in the list: its words alone, as there is nothing to be done or not done about it."""

    left = 24  # where they begin

    def _step_mark(self, painter: QPainter) -> None:
        """Paint no mark."""

    def _words(self, painter: QPainter) -> None:
        look = self._look
        font = fonts.font(look.px(16), strong=self.is_active)
        room = self.width() - look.px(self.left + 4)
        shown = QFontMetricsF(font).elidedText(self.said.text, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(tip(self.said.text) if shown != self.said.text else "")
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        box = QRectF(look.px(self.left), 0, room, self.height() - 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class FilterField(Line):
    """What is looked for in help. The arrows and Enter belong to the topics."""

    moved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setFont(look.font("body"))
        self.setAccessibleName(_("Search in help"))
        self.setPlaceholderText(_("Search in help"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(100)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on to the topics with the arrow or Enter."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.moved.emit()
        else:
            super().keyPressEvent(event)


class Topics(QWidget):
    """The list and the field above it. `choose` gets the id of a topic."""

    def __init__(self, look: Look, choose: Callable[[str], object]) -> None:
        super().__init__()
        self._look, self._choose = look, choose
        self.rows: dict[str, NavRow] = {}
        self.field = FilterField(look)
        self.field.textChanged.connect(self._filter)
        self.field.moved.connect(self._enter)
        self.nothing = label(look, _("No topic holds that word. Try a shorter one."), "small", wrap=True)
        self.nothing.hide()
        inside = QWidget()
        inside.setObjectName("page")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 8, 12)
        self._list.setSpacing(1)
        self._headings: list[tuple[QWidget, tuple[str, ...]]] = []
        for group in GROUPS:
            heading = label(look, _(group.title), "caption_strong")
            heading.setContentsMargins(12, 14 if self._headings else 2, 0, 2)
            self._list.addWidget(heading)
            self._headings.append((heading, tuple(topic.id for topic in group.topics)))
            for topic in group.topics:
                self._list.addWidget(self._row(topic))
        self._list.addStretch(1)
        self.scrolled = Scroll(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(10)
        cards.add(column, self.field, self.nothing)
        column.addWidget(self.scrolled, 1)
        self._texts = {topic.id: folded(_text_of(topic)) for group in GROUPS for topic in group.topics}

    def _row(self, topic: Topic) -> NavRow:
        made = TopicRow(self._look, RowText(_(topic.title), "step_open"), lambda: self._choose(topic.id), height=_ROW)
        made.moved.connect(lambda by: self._move(topic.id, by))
        self.rows[topic.id] = made
        return made

    def show_topic(self, topic: str) -> None:
        """Show which topic is open, and bring it into sight."""
        for key, row in self.rows.items():
            row.activate(active=key == topic)
        self.scrolled.ensureWidgetVisible(self.rows[topic], 0, self._look.px(2 * _ROW))

    @property
    def found(self) -> list[str]:
        """Return the ids of the topics that hold what is looked for."""
        wanted = folded(self.field.text())
        return [key for key, text in self._texts.items() if wanted in text]

    def _filter(self) -> None:
        found = self.found
        for key, row in self.rows.items():
            row.setVisible(key in found)
        for heading, ids in self._headings:
            heading.setVisible(any(key in found for key in ids))
        self.nothing.setVisible(not found)

    def _enter(self) -> None:
        if self.found:
            self.rows[self.found[0]].setFocus(Qt.FocusReason.TabFocusReason)
            self._choose(self.found[0])

    def _move(self, topic: str, by: int) -> None:
        found = self.found
        place = found.index(topic) + by if topic in found else -1
        if 0 <= place < len(found):
            self.rows[found[place]].setFocus(Qt.FocusReason.TabFocusReason)
            self._choose(found[place])


def _text_of(topic: Topic) -> str:
    """Return all that a topic says, in the language spoken now."""
    lines = [_(line) for part in topic.parts for line in part.lines]
    return " ".join((_(topic.title), _(topic.lead), *lines))

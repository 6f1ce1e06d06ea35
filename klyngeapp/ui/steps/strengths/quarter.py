"""One of the four cards: its line of colour, icon and word, and a line for each thing with its source."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import rows
from klyngeapp.store.queries.strengths import Item
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.add_line import AddLine
from klyngeapp.ui.kit.labels import icon_label, label, name
from klyngeapp.ui.kit.line_button import LineButton
from klyngeapp.ui.steps.strengths.words import KINDS

_LINE, _RADIUS = 4, 12


class Quarter(QFrame):
    """The card of one kind of things. `open_item` shows all of one."""

    def __init__(self, means: Means, kind: str, open_item: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, self.kind, self._open_item = means, kind, open_item
        self._shown: tuple[Item, ...] | None = None
        look, said = means.look, KINDS[kind]
        self.number = label(look, "", "small")
        title = label(look, _(said.title), "h2", wrap=True)
        heading = cards.row(icon_label(look, said.icon, colour=said.colour, size=22), title, self.number, spacing=10)
        line = heading.layout()
        assert line is not None
        line.setStretch(1, 1)  # type: ignore[attr-defined]
        self.empty = label(look, _(said.empty), ink="ink2", wrap=True)
        self.empty.setContentsMargins(6, 6, 6, 6)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        adding = _("Add to “{list}”", list=_(said.title))
        self.adding = AddLine(look, _("Add"), adding, _(said.example), self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 10)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addLayout(self._lines)
        cards.add(column, self.empty, "|", self.adding)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the card, and the line of colour along its top."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(shape)
        painter.fillRect(0, 0, self.width(), _LINE, self._means.look.colour(KINDS[self.kind].colour))
        painter.end()

    def show_items(self, items: Sequence[Item]) -> bool:
        """Show these; return whether they are others than before."""
        if tuple(items) == self._shown:
            return False
        self._shown = tuple(items)
        cards.empty(self._lines)
        for place, item in enumerate(items):
            if place:
                self._lines.addWidget(cards.line())
            self._lines.addWidget(self._line(item))
        self.empty.setVisible(not items)
        self.number.setText(formats.whole(len(items)))
        said = ngettext("{number} thing is written", "{number} things are written", len(items))
        name(self, _(KINDS[self.kind].title), said)
        return True

    def _line(self, item: Item) -> QWidget:
        look = self._means.look
        source = item.source or _("No source")
        sign = icon_label(look, "link-2", size=16)
        words = label(look, source, "small", wrap=True)
        below = cards.row(sign, words, spacing=6)
        box = below.layout()
        assert box is not None
        box.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        box.setStretch(1, 1)  # type: ignore[attr-defined]
        said = _("{title}. Source: {source}", title=item.title, source=source)
        return LineButton(said, (label(look, item.title, wrap=True), below), lambda: self._open_item(item.id))

    def _add(self, title: str) -> bool:
        name = Sentence("Add to “{list}”: {name}", {"list": _(KINDS[self.kind].title), "name": title})
        return self._means.run(name, lambda unit: rows.add(unit, "swot_item", id=None, kind=self.kind, title=title))

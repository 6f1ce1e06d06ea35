"""How the page of one person stands: the way back, who it is, and two columns of cards."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.forms.edited_title import EditedTitle
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button, icon_button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.person_card import Initials
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.kit.sheet import Sheet
from klyngeapp.ui.look import Look

WIDEST, _ROUND = 1480, 64
_SHARES, _LEAST = (11, 10), (440, 400)


@dataclass(frozen=True)
class Deeds:
    """What the buttons above the cards do; `more` opens below the widget it is given."""

    back: Callable[[], object]
    paper: Callable[[], object]
    hours: Callable[[], object]
    more: Callable[[QWidget], object]


class PersonView(QWidget):
    """The page."""

    def __init__(
        self, look: Look, title: EditedTitle, left: tuple[QWidget, ...], right: tuple[QWidget, ...], deeds: Deeds
    ) -> None:
        super().__init__()
        self._look = look
        self.back = button(look, _("Volunteers and hours"), deeds.back, kind="link", icon="arrow-left", small=True)
        self.more = icon_button(look, "ellipsis", _("More about this person"), lambda: deeds.more(self.more))
        self.lead: QLabel = label(look, "", "lead", wrap=True)
        self.paper = button(look, _("Timesheet"), deeds.paper, icon="printer")
        self.hours = button(look, _("Write in hours"), deeds.hours, kind="primary", icon="plus")
        for made in (self.paper, self.hours):
            made.let_shrink()
        self._face = QHBoxLayout()
        who = QWidget()
        across = QHBoxLayout(who)
        across.setContentsMargins(*cards.NONE)
        across.setSpacing(16)
        across.addLayout(self._face)
        across.addWidget(cards.column(title, self.lead, spacing=2), 1)
        tools = in_lines([self.paper, self.hours], 14)
        self.top = in_lines([who, tools], 14, stretches=True)
        self._beside = Beside(look, (_stack(*left), _stack(*right)), _SHARES, _LEAST, top=True)
        content = Sheet()
        content.setMaximumWidth(look.px(WIDEST))
        self._column = QVBoxLayout(content)
        cards.add(self._column, cards.row(self.back, "|", self.more), self.top, self._beside)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        self.area = Scroll(content)
        outer.addWidget(self.area)
        self._shown = ("", "")

    def show_face(self, name: str, tint: str) -> None:
        """Show the initials of a name on a tint."""
        if self._shown == (name, tint):
            return
        self._shown = (name, tint)
        cards.empty(self._face)
        self._face.addWidget(Initials(self._look, name, tint, _ROUND), 0, Qt.AlignmentFlag.AlignTop)

    def to_top(self) -> None:
        """Show the beginning of the page."""
        self.area.verticalScrollBar().setValue(0)

    def arrange(self, *, narrow: bool) -> None:
        """Stand as it fits the width."""
        self._column.setContentsMargins(*((24, 12, 24, 20) if narrow else (40, 16, 40, 22)))
        self._column.setSpacing(12)


def _stack(*parts: QWidget) -> QWidget:
    made = cards.column(*parts, spacing=16)
    layout = made.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addStretch(1)
    return made

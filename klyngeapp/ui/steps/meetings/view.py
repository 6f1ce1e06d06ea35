"""How the page of all meetings stands: headline, the next meeting, the list, and what is agreed and not done."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QVBoxLayout, QWidget

from klyngeapp.i18n import days
from klyngeapp.i18n.language import _
from klyngeapp.ui import icons
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import Button, button
from klyngeapp.ui.kit.date_leaf import DateLeaf
from klyngeapp.ui.kit.labels import headline, icon_label, label, tip
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.meetings.agreed import WIDE, AgreedCard
from klyngeapp.ui.steps.meetings.rows import MeetingsView

WIDEST = 1480


@dataclass(frozen=True)
class Coming:
    """The next meeting: its day, its title, when and where it is, and what opens it."""

    day: date
    title: str
    second: str
    open: Callable[[], object]
    invite: Callable[[], object]


class MeetingsPageView(QWidget):
    """The page."""

    def __init__(self, look: Look, rows: MeetingsView, agreed: AgreedCard, begin: Callable[[QWidget], object]) -> None:
        super().__init__()
        self._look, self._coming_place = look, QVBoxLayout()
        self._narrow = self._tight = False
        self.heading = headline(look, _("Meetings"))
        self.lead = label(look, "", "lead", wrap=True)
        self.new: Button = button(look, _("New meeting"), lambda: begin(self.new), icon="plus")
        self.opening: Button | None = None
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(16)
        self._head.addWidget(cards.column(self.heading, self.lead, spacing=4), 1)
        self._head.addWidget(self.new, 0, Qt.AlignmentFlag.AlignVCenter)
        self.search = self._search()
        self.kinds = Segmented(look, _("Which meetings"), (_("All"), _("Citizens"), _("Steering group")))
        self.kinds.setMaximumWidth(self.kinds.sizeHint().width())
        self.nothing = label(look, _("No meeting holds what you look for."), ink="ink2", wrap=True)
        self.nothing.setContentsMargins(16, 12, 16, 12)
        self.agreed = agreed
        self.list = self._list_card(rows)
        self.empty = self._empty(begin)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(16)
        self._body.addWidget(self.list, 1)
        self._body.addWidget(self.agreed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        outer.addWidget(Scroll(self._content()))

    def _content(self) -> QWidget:
        content = QWidget()
        content.setObjectName("page")
        content.setMaximumWidth(self._look.px(WIDEST))
        self._column = QVBoxLayout(content)
        self._column.addLayout(self._head)
        self._column.addLayout(self._coming_place)
        self._column.addWidget(self.empty)
        self._column.addLayout(self._body, 1)
        return content

    def _search(self) -> QLineEdit:
        look, words = self._look, _("Search in meetings and minutes")
        made = QLineEdit()
        made.setFont(look.font("body"))
        made.setPlaceholderText(words)
        made.setAccessibleName(words)
        made.setToolTip(tip(words))
        made.setClearButtonEnabled(True)
        made.addAction(QIcon(icons.pixmap(look, "search", size=look.px(20))), QLineEdit.ActionPosition.LeadingPosition)
        made.setMaximumWidth(look.px(360))
        made.setMinimumWidth(min(look.px(220), 300))
        return made

    def _list_card(self, rows: MeetingsView) -> QFrame:
        frame, inside = cards.card((8, 14, 8, 8), spacing=4)
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tools.setContentsMargins(16, 0, 16, 0)
        self._tools.setSpacing(12)
        self._tools.addWidget(self.search, 3)
        self._tools.addStretch(1)
        self._tools.addWidget(self.kinds, 4)
        inside.addLayout(self._tools)
        inside.addWidget(rows)
        inside.addWidget(self.nothing)
        inside.addStretch(1)
        return frame

    def _empty(self, begin: Callable[[QWidget], object]) -> QWidget:
        look = self._look
        title = label(look, _("There are no meetings here yet"), "h2", wrap=True)
        told = label(look, _("Choose what kind it is, and an agenda lies ready. The rest can wait."), "lead", wrap=True)
        for one in (title, told):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.begin: Button = button(look, _("New meeting"), lambda: begin(self.begin), kind="primary", icon="plus")
        sign = icon_label(look, "calendar-plus", colour="primary", size=56, width=1.4)
        lines = cards.row("|", sign, "|"), title, told, 6, cards.row("|", self.begin, "|")
        return cards.column(*lines, spacing=12, margins=(24, 40, 24, 40))

    def show_coming(self, coming: Coming | None) -> None:
        """Show the next meeting; nothing where none is agreed."""
        had_focus = self.opening is not None and self.opening.hasFocus()
        cards.empty(self._coming_place)
        self.opening = None
        if coming is not None:
            self._coming_place.addWidget(self._coming(coming))
        if had_focus and self.opening is not None:
            self.opening.setFocus()

    def _coming(self, coming: Coming) -> QFrame:
        look = self._look
        frame, inside = cards.card((22, 16, 20, 16), kind="soft", spacing=12)
        title = label(look, coming.title, "h3", wrap=True)
        second = label(look, coming.second, ink="softink", wrap=True)
        invite = button(look, _("Write the invitation"), coming.invite, icon="mail")
        self.opening = button(look, _("Open the agenda"), coming.open, kind="primary", tail="arrow-right")
        self.opening.setAccessibleDescription(f"{coming.title}. {days.whole_day(coming.day)}. {coming.second}")
        lines = cards.column(title, second, spacing=3)
        told = cards.row(DateLeaf(look, coming.day), lines, spacing=16)
        line = told.layout()
        if isinstance(line, QBoxLayout):
            line.setStretch(1, 1)
            line.setAlignment(lines, Qt.AlignmentFlag.AlignVCenter)
        if self._tight:
            cards.add(inside, told, self.opening, invite)
        elif isinstance(line, QBoxLayout):
            beside = cards.column(self.opening, invite) if self._narrow else cards.row(invite, self.opening, spacing=16)
            line.addWidget(beside)
            inside.addWidget(told)
        return frame

    def arrange(self, *, narrow: bool, tight: bool) -> None:
        """Stand as it fits the width."""
        self._narrow, self._tight = narrow, tight
        self._column.setContentsMargins(*((24, 16, 24, 20) if narrow else (40, 22, 40, 24)))
        self._column.setSpacing(14 if narrow else 16)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(down if narrow else across)
        self._tools.setDirection(down if tight else across)
        self.search.setMaximumWidth(16_777_215 if tight else self._look.px(360))
        if narrow:
            self.agreed.setMinimumWidth(0)
            self.agreed.setMaximumWidth(16_777_215)
        else:
            self.agreed.setFixedWidth(self._look.px(WIDE))

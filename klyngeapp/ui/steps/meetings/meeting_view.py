"""How the page of one meeting stands: the way back, the headline, the agenda, who came, what was decided."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import Button, button
from klyngeapp.ui.kit.labels import headline, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.look import Look

WIDEST, ASIDE = 1480, 310
_TAB = Qt.FocusPolicy.TabFocus
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


@dataclass(frozen=True)
class MeetingParts:
    """What stands on the page: the form at its head, the agenda, the minutes in short, and the cards at the side."""

    form: QWidget
    agenda: QWidget
    minutes: QWidget
    aside: tuple[QWidget, ...]


class MeetingView(QWidget):
    """The page."""

    def __init__(self, look: Look, parts: MeetingParts, back: Callable[[], object], deeds: tuple[Button, ...]) -> None:
        super().__init__()
        self._look = look
        self.back = button(look, _("All meetings"), back, kind="link", icon="arrow-left", small=True)
        self._top, self._tools, self._body = (QBoxLayout(QBoxLayout.Direction.LeftToRight) for _each in range(3))
        for line, gap in ((self._top, 10), (self._tools, 10), (self._body, 16)):
            line.setSpacing(gap)
        self._top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._top.addStretch(1)
        self._deeds = deeds
        for deed in deeds:
            self._tools.addWidget(deed)
        self._tools.addStretch(0)
        self._top.addLayout(self._tools)
        self.heading = headline(look, "")
        self.lead = label(look, "", "lead", wrap=True)
        self._aside = _stack(*parts.aside)
        self._body.addWidget(_stack(parts.agenda, parts.minutes), 1)
        self._body.addWidget(self._aside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        self.area = Scroll(self._content(parts.form))
        outer.addWidget(self.area)

    def _content(self, form: QWidget) -> QWidget:
        content = QWidget()
        content.setObjectName("page")
        content.setMaximumWidth(self._look.px(WIDEST))
        self._column = QVBoxLayout(content)
        self._column.addLayout(self._top)
        self._column.addWidget(cards.column(self.heading, self.lead, spacing=4))
        self._column.addWidget(form)
        self._column.addLayout(self._body)
        self._column.addStretch(1)
        return content

    def to_top(self) -> None:
        """Show the beginning of the page."""
        self.area.verticalScrollBar().setValue(0)

    def arrange(self, *, narrow: bool) -> None:
        """Stand as it fits the width."""
        self._column.setContentsMargins(*((24, 12, 24, 20) if narrow else (40, 16, 40, 20)))
        self._column.setSpacing(10)
        self._body.setDirection(_DOWN if narrow else _ACROSS)
        self.fit_tools()
        if narrow:
            self._aside.setMinimumWidth(0)
            self._aside.setMaximumWidth(16_777_215)
        else:
            self._aside.setFixedWidth(self._look.px(ASIDE))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand as it fits the new width."""
        super().resizeEvent(event)
        self.fit_tools()

    def fit_tools(self) -> None:
        """Let the buttons stand beside the way back, below it, or below one another: as there is room for them."""
        sides = self._column.contentsMargins()
        bar = self.area.verticalScrollBar().sizeHint().width()
        room = self.width() - sides.left() - sides.right() - bar
        shown = [deed.sizeHint().width() for deed in self._deeds if not deed.isHidden()]
        wide = sum(shown) + self._tools.spacing() * (len(shown) - 1)
        beside = wide + self._top.spacing() + self.back.sizeHint().width()
        self._top.setDirection(_ACROSS if beside <= room else _DOWN)
        self._tools.setDirection(_ACROSS if wide <= room else _DOWN)


def _stack(*parts: QWidget) -> QWidget:
    """Return cards below one another, each no higher than it needs to be."""
    made = cards.column(*parts, spacing=16)
    layout = made.layout()
    if isinstance(layout, QVBoxLayout):
        layout.addStretch(1)
    return made


class AboutCard(QFrame):
    """What is known of the meeting itself; what is seldom needed comes on demand. `unfolded` says that it did."""

    unfolded = Signal()

    def __init__(self, look: Look, form: QWidget, more: QWidget, close: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._more = more
        more.hide()
        shut = button(look, _("Close"), close, small=True, name=_("Close what is known of the meeting"))
        self.button = button(look, _("More about the meeting"), self._on_more, kind="link", icon="plus", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(14)
        column.addWidget(cards.row(label(look, _("About the meeting"), "h2", wrap=True), "|", shut))
        cards.add(column, form, more, cards.row(self.button, "|"))

    def _on_more(self) -> None:
        self._more.show()
        self.button.hide()
        self.unfolded.emit()
        first = next((one for one in self._more.findChildren(QWidget) if one.focusPolicy() & _TAB), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

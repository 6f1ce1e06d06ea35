"""Help as a page: the topics, and the one that is read."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from klyngeapp.domain.guidance.help import FIRST, TOPICS
from klyngeapp.i18n.language import _
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.kit.sheet import Sheet
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.help import text
from klyngeapp.ui.steps.help.text import Beyond
from klyngeapp.ui.steps.help.topics import Topics

_LIST, _WIDEST, _GAP = 330, 760, 28


class HelpPage(Page):
    """Shows a topic. `go` leads to the page of a topic; None where there is none to go to."""

    def __init__(
        self,
        look: Look,
        topic: str,
        beyond: Beyond,
        *,
        back: Callable[[], object],
        go: Callable[[str], Callable[[], object] | None],
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._look, self._beyond, self._back, self._go = look, beyond, back, go
        self._narrow = self._has_list = False
        self.topic = topic if topic in TOPICS else FIRST
        self.topics = Topics(look, self.show_topic)
        self.back = button(look, _("Back"), back, kind="link", icon="arrow-left", small=True)
        self.all = button(look, _("All topics"), self._toggle_list, icon="list", small=True)
        self._top = in_lines([self.back, self.all], 12)
        self._content = Sheet()
        self._content.setMaximumWidth(look.px(_WIDEST))
        self._read = QVBoxLayout(self._content)
        self._read.setContentsMargins(0, 0, 8, 24)
        self._read.setSpacing(16)
        self.scrolled = Scroll(self._content)
        self._lay_out()
        self._heading: QLabel
        self._show()
        self.arrange(narrow=False, tight=False)

    def _lay_out(self) -> None:
        """Put the way back above, and below it the topics beside the one that is read, in the middle of the window."""
        box = QWidget()
        box.setMaximumWidth(self._look.px(_LIST + _WIDEST + 20) + _GAP)
        self._column = QVBoxLayout(box)
        self._column.setSpacing(14)
        self._column.addWidget(self._top)
        across = QHBoxLayout()
        across.setSpacing(_GAP)
        across.addWidget(self.topics)
        across.addWidget(self.scrolled, 1)
        self._column.addLayout(across, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        outer.addStretch(0)
        outer.addWidget(box, 100)
        outer.addStretch(0)

    @property
    def heading(self) -> QLabel:
        """Return the headline of the topic."""
        return self._heading

    def show_topic(self, topic: str) -> None:
        """Show another topic."""
        self.topic = topic if topic in TOPICS else FIRST
        self._has_list, was_read = False, self._heading.hasFocus()
        self._show()
        self._stand()
        if was_read:
            self._heading.show()  # at once, or it cannot have the focus
            self._heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scrolled.verticalScrollBar().setValue(0)
        self.rearranged.emit()

    def _show(self) -> None:
        cards.empty(self._read)
        topic = TOPICS[self.topic]
        self._heading = text.heading_of(self._look, topic)
        self._read.addWidget(self._heading)
        for part in text.parts_of(self._look, topic, self._beyond, self._go(self.topic)):
            self._read.addWidget(part)
        self._read.addStretch(1)
        self.topics.show_topic(self.topic)

    # width

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width: where it is narrow, either the topics or the one that is read."""
        self._narrow = narrow
        self._column.setContentsMargins(*((24, 12, 16, 0) if narrow else (16, 18, 16, 0)))
        self._stand()

    def _stand(self) -> None:
        most = 16_777_215  # Qt's own "as wide as you like"
        self.topics.setMinimumWidth(0 if self._narrow else self._look.px(_LIST))
        self.topics.setMaximumWidth(most if self._narrow else self._look.px(_LIST))
        self.topics.setVisible(not self._narrow or self._has_list)
        self.scrolled.setVisible(not self._narrow or not self._has_list)
        self.all.setVisible(self._narrow and not self._has_list)

    def _toggle_list(self) -> None:
        self._has_list = True
        self._stand()
        self.topics.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> bool:
        """Go back: from what is looked for to all topics, else to where one was."""
        if self.topics.field.text():
            self.topics.field.clear()
        elif self._narrow and self._has_list:
            self._has_list = False
            self._stand()
        else:
            self._back()
        return True

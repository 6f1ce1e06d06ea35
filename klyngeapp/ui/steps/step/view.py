"""How a step stands on the page: its title, its lists, and the panel with good advice. No rules."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.hint import Hint
from klyngeapp.ui.kit.labels import headline, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.step.leaving_out import LeavingOut

WIDEST = 1480


@dataclass(frozen=True)
class Shown:
    """What a step says."""

    title: str
    lead: str
    advice: tuple[str, ...]


class StepView(QWidget):
    """The page of a step: `parts` stand below the title; the panel stands at the right, or opens over the page."""

    def __init__(
        self, look: Look, shown: Shown, parts: Sequence[QWidget], leaving: LeavingOut, *, narrow: bool
    ) -> None:
        super().__init__()
        self._look, self._shown, self.narrow = look, shown, narrow
        self.heading = headline(look, shown.title)
        self.advice = button(look, _("Good advice"), self.toggle_hint, icon="lightbulb", small=True)
        self.leaving, self.reason, self.deed = leaving, leaving.reason, leaving.deed
        self.hint = Hint(look, shown.advice, leaving)
        content = QWidget()
        content.setObjectName("page")
        content.setMaximumWidth(look.px(WIDEST))
        self._column = column = QVBoxLayout(content)
        self.top = self._top()
        column.addWidget(self.top)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self._across = across = QHBoxLayout(self)
        across.setContentsMargins(*cards.NONE)
        across.setSpacing(0)
        across.addWidget(Scroll(content), 1)
        across.addWidget(self.hint)
        self.arrange(narrow=narrow)

    def arrange(self, *, narrow: bool) -> None:
        """Stand as it fits the width: the panel beside the page, or a button that opens it."""
        self.narrow = narrow
        self._column.setContentsMargins(*((24, 16, 24, 20) if narrow else (40, 24, 40, 28)))
        self._column.setSpacing(14 if narrow else 18)
        self.advice.setVisible(narrow)
        self.hint.setVisible(not narrow)
        if narrow:
            self._across.removeWidget(self.hint)
            self._place_hint()
        elif self._across.indexOf(self.hint) < 0:
            self._across.addWidget(self.hint)

    def _top(self) -> QWidget:
        title = cards.row(self.heading, self.advice, spacing=16)
        line = title.layout()
        if isinstance(line, QHBoxLayout):
            line.setStretch(0, 1)
            line.setAlignment(self.advice, Qt.AlignmentFlag.AlignTop)
        return cards.column(title, label(self._look, self._shown.lead, "lead", wrap=True), spacing=4)

    # the panel over the page

    @property
    def has_hint(self) -> bool:
        """Whether the panel lies over the page."""
        return self.narrow and self.hint.isVisible()

    def toggle_hint(self) -> None:
        """Open the panel over the page, or put it away."""
        if self.has_hint:
            self.hint.hide()
            self.advice.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._place_hint()
        self.hint.show()
        self.hint.raise_()
        self.leaving.link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_hint(self) -> None:
        self.hint.setGeometry(self.width() - self.hint.width(), 0, self.hint.width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the panel at the edge."""
        super().resizeEvent(event)
        if self.narrow:
            self._place_hint()

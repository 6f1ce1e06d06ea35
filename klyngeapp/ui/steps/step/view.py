"""How a step stands on the page: its title, its body, and the panel with good advice. No rules."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.forms.body import Body
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.hint import Hint
from klyngeapp.ui.kit.labels import headline, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.step.leaving_out import LeavingOut

WIDEST = 1480
_LOW_HEADLINE = 400  # narrower than this the headline is smaller: a long word has no place to break


@dataclass(frozen=True)
class Shown:
    """What a step says."""

    title: str
    lead: str
    advice: tuple[str, ...]


class StepView(QWidget):
    """The page of a step: its body below the title; the panel at the right, or over the page where that is needed."""

    def __init__(self, look: Look, shown: Shown, body: Body, leaving: LeavingOut, page: QWidget) -> None:
        super().__init__(page)
        self._look, self._shown, self._body, self.narrow = look, shown, body, False
        self.heading = headline(look, shown.title)
        self.advice = button(look, _("Good advice"), self.toggle_hint, icon="lightbulb", small=True)
        self.leaving, self.reason, self.deed = leaving, leaving.reason, leaving.deed
        self.hint = Hint(look, shown.advice, leaving, between=body.beside_advice())
        content = QWidget()
        content.setObjectName("page")
        content.setMaximumWidth(look.px(WIDEST))
        self._column = column = QVBoxLayout(content)
        self._across = across = QHBoxLayout(self)
        across.setContentsMargins(*cards.NONE)
        across.setSpacing(0)
        # First the frame, then what is in it: whatever gets another parent is dressed anew, with all that it holds.
        across.addWidget(Scroll(content), 1)
        self.top = self._top()
        column.addWidget(self.top)
        column.addWidget(body)
        column.addStretch(1)
        across.addWidget(self.hint)
        self.arrange(narrow=False)

    def arrange(self, *, narrow: bool) -> None:
        """Stand as it fits the width: the panel beside the page, or a button that opens it."""
        self.narrow = narrow
        self._column.setContentsMargins(*((24, 16, 24, 20) if narrow else (40, 24, 40, 28)))
        self._column.setSpacing(14 if narrow else 18)
        self.advice.setVisible(self.has_no_panel)
        self.hint.setVisible(not self.has_no_panel)
        if self.has_no_panel:
            self._across.removeWidget(self.hint)
            self._place_hint()
        elif self._across.indexOf(self.hint) < 0:
            self._across.addWidget(self.hint)

    def _top(self) -> QWidget:
        lead = label(self._look, self._shown.lead, "lead", wrap=True)
        beside = self._body.beside_title()
        controls = [self.advice, *([beside] if beside is not None else [])]
        return in_lines([cards.column(self.heading, lead, spacing=4), *controls], 16, stretches=True)

    # the panel over the page

    @property
    def has_no_panel(self) -> bool:
        """Whether good advice opens from a button: where it is narrow, or the page takes the whole width."""
        return self.narrow or self._body.is_wide

    @property
    def has_hint(self) -> bool:
        """Whether the panel lies over the page."""
        return self.has_no_panel and self.hint.isVisible()

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
        """Keep the panel at the edge, and the longest word of the headline inside."""
        super().resizeEvent(event)
        least = event.size().width() < self._look.px(_LOW_HEADLINE)
        self.heading.setFont(self._look.font("h2" if least else "h1"))
        if self.has_no_panel:
            self._place_hint()

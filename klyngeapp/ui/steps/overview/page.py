"""The first screen: reads the facts, says where its buttons lead."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QVBoxLayout

from klyngeapp.domain.home import HomeFacts
from klyngeapp.domain.next_steps import NextStep, next_steps
from klyngeapp.i18n.language import _
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.overview import words
from klyngeapp.ui.steps.overview.view import Line, OverviewView, Shown

_BESIDE = "establishment.villages/beside"
_ICONS = {
    "plans": "clipboard-list",
    "step": "clipboard-list",
    "meeting": "calendar",
    "hearing": "message-circle",
    "fund": "landmark",
    "overdue": "clock",
    "forget": "eraser",
    "done": "circle-check",
}


class OverviewPage(Page):
    """The first screen. `go` opens a step by its name ("phase.step")."""

    scrolls_itself = False

    def __init__(self, look: Look, document: Document, go: Callable[[str], object]) -> None:
        super().__init__()
        self._look, self._document, self._go = look, document, go
        self._widths = (False, False)
        self.view: OverviewView
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*cards.NONE)
        self.refresh()

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self.view.heading

    def arrange(self, *, narrow: bool, tight: bool) -> None:
        """Stand as it fits the width."""
        if self._widths != (narrow, tight):
            self._widths = (narrow, tight)
            self.refresh()

    def refresh(self) -> None:
        """Show the facts as they are now."""
        cards.empty(self._layout)
        narrow, tight = self._widths
        self.view = OverviewView(self._look, self._shown(), narrow=narrow, tight=tight)
        self._layout.addWidget(self.view)

    def _shown(self) -> Shown:
        facts, look = self._document.home, self._look
        months = words.timeline(facts, look.factor)
        months_title = words.months_title(facts) if months else ""
        return Shown(
            title=_("Overview"),
            lead=words.lead(facts, short=self._widths[0]),
            path=Picture(
                look, words.path(facts, look.factor), name=_("The process"), description=words.path_spoken(facts)
            ),
            next_title=_("Next steps"),
            lines=tuple(self._lines(facts)),
            figures=words.figures(facts),
            months_title=months_title,
            months=Picture(look, months, name=months_title, description=words.timeline_spoken(facts))
            if months
            else None,
            beside=(lambda: self._go(_BESIDE)) if len(facts.overview.villages) > 1 else None,
        )

    def _lines(self, facts: HomeFacts) -> list[Line]:
        found = next_steps(facts)
        words_of = {"forget": _("See them")}
        return [
            self._line(step, _("Continue") if not number else words_of.get(step.kind, _("See the step")))
            for number, step in enumerate(found)
        ]

    def _line(self, step: NextStep, words_of_button: str) -> Line:
        return Line(
            _ICONS[step.kind],
            step.title,
            step.detail,
            words_of_button if step.step else "",
            lambda: self._go(step.step),
        )

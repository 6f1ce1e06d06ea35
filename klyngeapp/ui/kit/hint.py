"""Good advice beside a page, and below it when the page is done. Where it is narrow it lies over the page."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import let_shrink
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.look import Look

WIDTH = 336
Checks = Sequence[tuple[bool, str]]


class Hint(QFrame):
    """The panel: `advice` are paragraphs, `checks` (does it hold, its words); `between` and `below` may follow them."""

    def __init__(
        self,
        look: Look,
        advice: Sequence[str],
        below: QWidget | None = None,
        *,
        done_when: str = "",
        between: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("hint")
        self._look = look
        self._shown: tuple[Checks, str] | None = None
        self.setFixedWidth(look.px(WIDTH))
        self.setAccessibleName(_("Good advice"))
        inside = QWidget()
        inside.setObjectName("hint_inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 28, 24, 24)
        column.setSpacing(12)
        bulb = icon_label(look, "lightbulb", colour="warn", size=22)
        column.addWidget(cards.row(bulb, label(look, _("Good advice"), "h3"), "|", spacing=10))
        for text in advice:
            column.addWidget(label(look, text, wrap=True))
        if between is not None:
            column.addWidget(between)
        done = label(look, done_when or _("The step is done when …"), "h3", wrap=True)
        cards.add(column, 8, cards.line(), 8, done)
        self._checks = QVBoxLayout()
        self._checks.setSpacing(10)
        column.addLayout(self._checks)
        if below is not None:
            column.addSpacing(12)
            let_shrink(below)
            column.addWidget(below)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        outer.addWidget(Scroll(inside))

    def show_checks(self, checks: Checks, state: str) -> None:
        """Show what holds and what does not, and in a sentence how far that is."""
        if self._shown == (checks, state):
            return
        self._shown = (checks, state)
        cards.empty(self._checks)
        for holds, text in checks:
            self._checks.addWidget(_check(self._look, holds=holds, text=text))
        self._checks.addWidget(label(self._look, state, "small", wrap=True))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size that never makes the window taller: the panel scrolls."""
        return QSize(self._look.px(WIDTH), 100)


def _check(look: Look, *, holds: bool, text: str) -> QWidget:
    icon = icon_label(look, "circle-check" if holds else "circle", colour="ok" if holds else "edge", size=20)
    words = label(look, text, wrap=True)
    words.setAccessibleName(_("{check}: in place", check=text) if holds else _("{check}: missing", check=text))
    line = cards.row(icon, words, spacing=10)
    layout = line.layout()
    if layout is not None:
        layout.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
    return line

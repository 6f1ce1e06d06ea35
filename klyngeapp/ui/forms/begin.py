"""What stands on a page that has nothing yet: what it is for, and the one button that starts."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look

_WIDEST = 520


class Begin(QWidget):
    """An icon, a title, a few words, and a button."""

    def __init__(self, look: Look, icon: str, title: str, words: str, deed: tuple[str, Callable[[], object]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 40, 24, 40)
        column.setSpacing(12)
        sign = icon_label(look, icon, colour="primary", size=56, width=1.4)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for made in (label(look, title, "h2", wrap=True), label(look, words, "lead", wrap=True)):
            column.addWidget(_centred(look, made))
        column.addSpacing(6)
        self.begin = button(look, deed[0], deed[1], kind="primary", icon="plus")
        self.begin.let_shrink()
        column.addWidget(cards.row("|", self.begin, "|", spacing=0))

    def setVisible(self, visible: bool) -> None:  # noqa: N802, FBT001 - Qt's name
        """Show it, or put it away: then the headline takes the focus of the button, else Qt hands it far on."""
        if not visible and self.begin.hasFocus():
            page = self.parentWidget()
            while page is not None and not isinstance(page, Page):
                page = page.parentWidget()
            if page is not None:
                page.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        super().setVisible(visible)


def _centred(look: Look, made: QLabel) -> QWidget:
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    made.setMaximumWidth(look.px(_WIDEST))
    line = cards.row("|", made, "|", spacing=0)
    layout = line.layout()
    assert layout is not None
    layout.setStretch(1, 8)  # type: ignore[attr-defined]
    return line

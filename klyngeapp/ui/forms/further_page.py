"""A page behind another one: the way back, its title and lead, and what stands below them."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import headline, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.kit.sheet import Sheet
from klyngeapp.ui.look import Look

_WIDEST = 1480


class FurtherPage(Page):
    """A page that leads back to another one, with the button and with Esc."""

    def __init__(self, look: Look, title: str, lead: str, back: tuple[str, Callable[[], object]]) -> None:
        super().__init__()
        self._back = back[1]
        self._heading = headline(look, title)
        self.lead = label(look, lead, "lead", wrap=True)
        self.back = button(look, back[0], self._back, kind="link", icon="arrow-left", small=True)
        self._titles = cards.column(self._heading, self.lead, spacing=4)
        content = Sheet()
        content.setMaximumWidth(look.px(_WIDEST))
        self.column = QVBoxLayout(content)
        self.column.addWidget(cards.row(self.back, "|"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        self.area = Scroll(content)
        outer.addWidget(self.area)

    def put(self, *parts: QWidget, beside: tuple[QWidget, ...] = ()) -> None:
        """Put parts below the title, and others beside it; once."""
        self.column.addWidget(in_lines([self._titles, *beside], 16, stretches=True) if beside else self._titles)
        cards.add(self.column, *parts, "|")
        self.arrange(narrow=False, tight=False)

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self._heading

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the top, with the way back in sight."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self.area, lambda: self.area.verticalScrollBar().setValue(0))

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width."""
        self.column.setContentsMargins(*((24, 12, 24, 20) if narrow else (40, 16, 40, 24)))
        self.column.setSpacing(12 if narrow else 14)

    def escape(self) -> bool:
        """Go back."""
        self._back()
        return True

"""How the page of the documents stands: the choice at the left, the preview to the edges of the window."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import headline, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.look import Look

_WIDE, _LESS = 400, 340  # the choice, without its margins


class _Choice(Scroll):
    """The left column: as wide as it is told, where it does not have the page for itself."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.wide = 0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width it is told."""
        return QSize(self.wide or 400, 400)


class View(QWidget):
    """Title and lead, the choice, the preview; where there is no room for both, a button goes from one to the other."""

    def __init__(self, look: Look, parts: tuple[QWidget, ...], preview: QWidget, on_swap: Callable[[], object]) -> None:
        super().__init__()
        self._look, self._preview = look, preview
        self._tight = self._shows = False
        self.heading = headline(look, _("Documents"))
        self.lead = label(look, _("Make a fine PDF, or send a copy to the municipality."), "lead", wrap=True)
        self.swap = button(look, _("See the document"), on_swap, small=True)
        titles = cards.column(self.heading, self.lead, spacing=4)
        self._top = in_lines([titles, self.swap], 12, stretches=True)
        content = QWidget()
        content.setObjectName("page")
        self._column = QVBoxLayout(content)
        self._column.setSpacing(10)
        cards.add(self._column, *parts, "|")
        self.choice = _Choice(content)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.choice)
        across.addWidget(preview, 1)
        self._above = QVBoxLayout()
        self._above.addWidget(self._top)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        outer.setSpacing(14)
        outer.addLayout(self._above)
        outer.addLayout(across, 1)
        self.arrange(narrow=False, tight=False)

    @property
    def shows_preview_alone(self) -> bool:
        """Whether the preview has the page for itself."""
        return self._tight and self._shows

    def arrange(self, *, narrow: bool, tight: bool) -> None:
        """Stand as it fits the width."""
        self._tight = tight
        sides = 24 if narrow else 40
        self._above.setContentsMargins(sides, 16 if narrow else 24, sides, 0)
        self._column.setContentsMargins(sides, 4, 24 if not tight else sides, 20)
        wide = self._look.px(_LESS if narrow else _WIDE) + sides + 24
        self.choice.setMinimumWidth(0 if tight else wide)
        self.choice.setMaximumWidth(16777215 if tight else wide)
        self._show()

    def show_preview(self, *, shown: bool) -> None:
        """Show the preview in the place of the choice, or the choice again."""
        self._shows = shown
        self._show()

    def _show(self) -> None:
        alone = self.shows_preview_alone
        self.choice.setVisible(not alone)
        self._preview.setVisible(alone or not self._tight)
        self.swap.setVisible(self._tight)
        words = _("Back to the choice") if alone else _("See the document")
        self.swap.setText(words)
        self.swap.setAccessibleName(words)
        self.lead.setVisible(not alone)

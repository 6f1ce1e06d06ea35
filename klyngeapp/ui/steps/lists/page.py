"""Lists that are used all along the process, and not in one step of it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from klyngeapp.i18n.language import N_, _
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import headline, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.look import Look

WIDEST = 1480


@dataclass(frozen=True)
class ListsOf:
    """A page: its title, its lead, its tables."""

    title: str
    lead: str
    tables: tuple[str, ...]


PAGES = {
    "volunteers": ListsOf(
        N_("Volunteers and hours"),
        N_("Who helps, what can they do, and how much have they given?"),
        ("person", "hours_entry", "helper_need", "helper_promise"),
    ),
}


class View(QWidget):
    """The title and the lists below it."""

    def __init__(self, look: Look, told: ListsOf, shown: Lists) -> None:
        super().__init__()
        self.heading = headline(look, _(told.title))
        self.top = cards.column(self.heading, label(look, _(told.lead), "lead", wrap=True), spacing=4)
        content = QWidget()
        content.setObjectName("page")
        content.setMaximumWidth(look.px(WIDEST))
        self._column = QVBoxLayout(content)
        cards.add(self._column, self.top, shown, "|")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        outer.addWidget(Scroll(content))

    def arrange(self, *, narrow: bool) -> None:
        """Stand as it fits the width."""
        self._column.setContentsMargins(*((24, 16, 24, 20) if narrow else (40, 24, 40, 28)))
        self._column.setSpacing(14 if narrow else 18)


class ListsPage(Page):
    """One of PAGES."""

    def __init__(self, means: Means, key: str) -> None:
        super().__init__()
        self.key, told = key, PAGES[key]
        shown = [ListOf(table) for table in told.tables]
        self.lists = Lists(means.look, means.document, shown, told=means.told)
        self.view = View(means.look, told, self.lists)
        self.lists.opened.connect(lambda is_open: self.view.top.setVisible(not is_open))
        self.lists.rearranged.connect(self.rearranged)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*cards.NONE)
        layout.addWidget(self.view)
        self.view.arrange(narrow=False)

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self.view.heading

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width."""
        self.view.arrange(narrow=narrow)
        self.lists.arrange(narrow=narrow)

    def escape(self) -> bool:
        """Go back from a row to its list; False where none is open."""
        return self.lists.escape()

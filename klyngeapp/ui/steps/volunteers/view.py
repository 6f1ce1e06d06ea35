"""How the page of volunteers stands: title, the ways to the other pages, the quick entry, people beside months."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.i18n.language import N_, _
from klyngeapp.ui.forms.hours_months import MonthsCard
from klyngeapp.ui.forms.lists import Lists
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import Button, button
from klyngeapp.ui.kit.labels import headline, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.volunteers.entry import EntryCard
from klyngeapp.ui.steps.volunteers.needs import NeedsCard

WIDEST = 1480
_SHARES, _LEAST, _HIGH = (3, 2), (580, 330), 420
# Where the links lead (what stands after the stroke), what they say, their icon.
LINKS = (
    ("hours", N_("All hours"), "clock"),
    ("paper", N_("Paper list"), "clipboard-list"),
    ("event", N_("An event"), "calendar"),
    ("find", N_("Find helpers"), "handshake"),
    ("rules", N_("Rules of the funds"), "landmark"),
    ("kept", N_("What we keep about people"), "shield-check"),
)


class _Filling(QWidget):
    """The list of people: as high as what stands beside it, and scrolling by itself."""

    def __init__(self, look: Look, people: Lists) -> None:
        super().__init__()
        self._look, self._people = look, people
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        cards.add(column, people, "|")

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height is told by the width: that of an empty list."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how high it is at the least."""
        column = self.layout()
        assert column is not None
        whole = column.heightForWidth(width) if column.hasHeightForWidth() else column.sizeHint().height()
        return whole if self._people.empty is not None else min(whole, self._look.px(_HIGH))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size to begin with."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self._look.px(_LEAST[0])))


class VolunteersView(QWidget):
    """The page."""

    def __init__(
        self,
        look: Look,
        entry: EntryCard,
        people: Lists,
        aside: tuple[MonthsCard, NeedsCard],
        ways: tuple[Callable[[], object], Callable[[], object], Callable[[], object], Callable[[str], object]],
    ) -> None:
        """`ways` begin a new volunteer, make a paper, fetch a list, and lead to another page."""
        super().__init__()
        new, paper, fetch, go = ways
        self.heading = headline(look, _("Volunteers and hours"))
        self.lead = label(look, "", "lead", wrap=True)
        self.new = button(look, _("New volunteer"), new, icon="user")
        self.paper = button(look, _("Make a paper"), paper, icon="printer")
        titles = cards.column(self.heading, self.lead, spacing=4)
        top = in_lines([titles, self.paper, self.new], 16, stretches=True)
        self.links: dict[str, Button] = {
            key: button(look, _(text), self._going(go, key), kind="link", icon=icon, small=True)
            for key, text, icon in LINKS
        }
        self.fetch = button(look, _("Fetch a list"), fetch, kind="link", icon="file-plus", small=True)
        self.people = people
        right = cards.column(*aside, spacing=16)
        layout = right.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addStretch(1)
        self.body = Beside(look, (_Filling(look, people), right), _SHARES, _LEAST)
        content = QWidget()
        content.setObjectName("page")
        content.setMaximumWidth(look.px(WIDEST))
        self._column = QVBoxLayout(content)
        cards.add(self._column, top, in_lines([*self.links.values(), self.fetch], 6), entry)
        self._column.addWidget(self.body, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        self.area = Scroll(content)
        outer.addWidget(self.area)
        self.arrange(narrow=False)

    @staticmethod
    def _going(go: Callable[[str], object], key: str) -> Callable[[], object]:
        return lambda: go(key)

    def arrange(self, *, narrow: bool) -> None:
        """Stand as it fits the width."""
        self._column.setContentsMargins(*((24, 16, 24, 20) if narrow else (40, 22, 40, 24)))
        self._column.setSpacing(10 if narrow else 12)

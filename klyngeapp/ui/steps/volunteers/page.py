"""Volunteers and hours: everything on the page follows each entry at once."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout

from klyngeapp.documents.catalogue import VOLUNTEER_LIST
from klyngeapp.domain.hour_papers import PaperAsked
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.helpers import needs
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.counted_hours import CountedHours
from klyngeapp.ui.forms.empty import Invite
from klyngeapp.ui.forms.hours_months import MonthsCard
from klyngeapp.ui.forms.list_fetching import ListFetching
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.forms.paper_key import paper_key
from klyngeapp.ui.forms.volunteer_rows import WithHours
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.page_keys import VOLUNTEERS
from klyngeapp.ui.steps.volunteers.entry import EntryCard
from klyngeapp.ui.steps.volunteers.needs import NeedsCard
from klyngeapp.ui.steps.volunteers.view import VolunteersView

_ROW = 46
_SOON = 100  # milliseconds: the page is painted first, and its people are read


class _People(Lists):
    """The list of people, whose rows have pages of their own."""

    def __init__(self, means: Means, invite: Invite) -> None:
        self._means = means
        dress = Dress(row=_ROW, find=_("Search by name, village, or what they can"))
        people = ListOf("person", make=lambda: WithHours(means), dress=dress, invite=invite)
        super().__init__(means.look, means.document, [people], told=means.told)

    def open(self, row_id: str) -> None:
        """Show the page of a person."""
        self._means.go(f"{VOLUNTEERS}/{row_id}")


class VolunteersPage(Page):
    """The page of all volunteers."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self.fetching = ListFetching(means, self)
        invite = Invite(
            "users",
            _("There are no volunteers here yet"),
            _("You only need a name to begin."),
            ((_("Fetch a list"), "file-plus", self._on_fetch),),
            is_second=not means.document.looks,
        )
        self.people = _People(means, invite)
        self.entry = EntryCard(means)
        self.months = MonthsCard(look)
        self.needs = NeedsCard(look, lambda: means.go(f"{VOLUNTEERS}/find"))
        ways = (self._on_new, self._on_paper, self._on_fetch, lambda key: means.go(f"{VOLUNTEERS}/{key}"))
        self.view = VolunteersView(look, self.entry, self.people, (self.months, self.needs), ways)
        if self.people.card is not None:
            self.people.card.add.hide()  # it stands beside the title
        self.people.rearranged.connect(self.rearranged)
        self.entry.setVisible(not means.document.looks)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*cards.NONE)
        layout.addWidget(self.view)
        counting = CountedHours.of(means.document)
        QTimer.singleShot(_SOON, counting, counting.prepare)  # what somebody has given is then at hand
        self.refresh()

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self.view.heading

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width."""
        self.view.arrange(narrow=narrow)
        self.people.arrange(narrow=narrow)

    def refresh(self) -> None:
        """Show the sums as they are now; the list of people follows by itself."""
        document = self._means.document
        found, number = document.home.hours_by_month, document.home.overview.volunteers
        self.view.lead.setText(_lead(number, sum(found.values()), min(found, default="")))
        is_empty = self.people.empty is not None
        self.view.new.setVisible(not is_empty)
        self.view.paper.setVisible(not is_empty or bool(found))
        self.months.show_months(found)
        self.months.setVisible(bool(found) or not is_empty)
        self.needs.show_needs(document.known(needs))

    # what is done

    def _on_new(self) -> None:
        """Go to the row that adds; it stands last."""
        card = self.people.card
        if card is not None:
            card.search.clear()
            card.rows.find("")
            card.rows.reading.when_read(self.people.begin_to_add)

    def _on_paper(self) -> None:
        self._means.go(paper_key(VOLUNTEER_LIST, PaperAsked()))

    def _on_fetch(self) -> None:
        self.fetching.fetch()

    def escape(self) -> bool:
        """Empty the search of the list; False where nothing is looked for."""
        card = self.people.card
        if card is None or not card.search.text():
            return False
        card.search.clear()
        card.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


def _lead(number: int, minutes: int, first: str) -> str:
    if not number and not minutes:
        return _("Who helps, what can they do, and how much have they given?")
    if not minutes:
        return ngettext("{number} volunteer", "{number} volunteers", number)
    return ngettext(
        "{number} volunteer has given {hours} since {month}",
        "{number} volunteers have given {hours} since {month}",
        number,
        hours=formats.hours(minutes),
        month=formats.month(first),
    )

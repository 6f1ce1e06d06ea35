"""All hours: which ones, what they sum up to, who certifies them, and every entry in a table."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QWidget

from klyngeapp.documents.catalogue import HOURS_REPORT, TIMESHEET
from klyngeapp.domain.hour_papers import PaperAsked
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries import hours_choices, lists
from klyngeapp.store.queries.hours import EVER, Totals
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import State
from klyngeapp.ui.forms.counted_hours import CountedHours
from klyngeapp.ui.forms.empty import Invite
from klyngeapp.ui.forms.further_page import FurtherPage
from klyngeapp.ui.forms.hours_months import every_month
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.paper_key import paper_key
from klyngeapp.ui.kit.arranged import fill
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.hours.certifying import CertifyCard
from klyngeapp.ui.steps.hours.filters import Filters
from klyngeapp.ui.steps.hours.rows import HoursRows
from klyngeapp.ui.steps.hours.sums import SumsCard

_NAMES = frozenset({"person", "village", "action_plan", "phase"})
_ROW = 43
_ROUNDED = 30  # minutes; a mean of a month is no finer
ENTRIES, SUMS = range(2)


class HoursPage(FurtherPage):
    """The page of all hours."""

    def __init__(self, means: Means, person: str = "") -> None:
        """Show all hours, or those of one person."""
        super().__init__(means.look, _("All hours"), "", (_("Volunteers and hours"), lambda: means.go("volunteers")))
        self._means, look = means, means.look
        self.view = ENTRIES
        self.counting = CountedHours.of(means.document)
        self.filters = Filters(means)
        self.outside = State(look)
        self._sums: SumsCard | None = None
        self._place = QWidget()
        self.source = HoursRows(means)
        if person:
            self.filters.show_person(person)
            self.source.show_period(self.filters.period)
        invite = Invite("clock", _("No hours yet"), _("Write the first hours in, one line for each person and day."))
        hours = ListOf("hours_entry", make=lambda: self.source, dress=Dress(row=_ROW), invite=invite)
        self.lists = Lists(look, means.document, [hours], told=means.told)
        self.certify = CertifyCard(means, self.chosen)
        self.paper = button(look, _("Make a paper"), self._on_paper, icon="printer")
        self.paper.let_shrink()
        self.views = Segmented(look, _("What is shown"), [_("Entries"), _("Sums")])
        self.views.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.views.choose(ENTRIES)
        self.views.chosen.connect(self.show_view)
        self.put(self.filters, self.outside, self._place, self.certify, self.lists, beside=(self.paper, self.views))
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.lists.opened.connect(self._on_opened)
        self.lists.rearranged.connect(self.rearranged)
        self.filters.chosen.connect(self._on_chosen)
        self.counting.counted.connect(self.refresh)
        self._means.document.changed.connect(self._on_changed)
        self._count_soon = QTimer(self)
        self._count_soon.setSingleShot(True)
        self._count_soon.timeout.connect(self.certify.count)
        if self.lists.card is not None:
            self.lists.card.view.selectionModel().selectionChanged.connect(lambda *_what: self._count_soon.start(0))

    def arrange(self, *, narrow: bool, tight: bool) -> None:
        """Stand as it fits the width."""
        super().arrange(narrow=narrow, tight=tight)
        if hasattr(self, "lists"):
            self.lists.arrange(narrow=narrow)

    def refresh(self) -> None:
        """Show the sums as they are now; the table follows by itself."""
        document, period = self._means.document, self.filters.period
        is_list, is_empty = self.lists.page is None, self.lists.empty is not None
        sums = self.view == SUMS and is_list
        needed = sums or period != EVER
        found = self.counting.totals(period) if needed else None
        if found is not None or not needed:
            minutes = found.minutes if found is not None else document.home.overview.hours.volunteers
            self.lead.setText(_("The volunteers have given {hours}.", hours=formats.hours(minutes)))
        if found is not None and sums:
            self.sums.show_totals(found, document.known(hours_choices.names))
            self.outside.say("landmark", _outside(found, self._municipal_hours()))
        self.outside.setVisible(bool(self.outside.words.text()) and sums)
        self._place.setVisible(sums)
        self.lists.setVisible(not sums)
        for part in (self.filters, self.views, self.paper):
            part.setVisible(is_list and not is_empty)
        self.certify.setVisible(is_list and not sums and not is_empty and not document.looks)

    @property
    def sums(self) -> SumsCard:
        """Return the card of the sums, made when it is first looked at."""
        if self._sums is None:
            self._sums = SumsCard(self._means.look)
            fill(self._place, self._sums)
        return self._sums

    def show_view(self, view: int) -> None:
        """Show the entries one by one, or what they sum up to."""
        self.view = view
        self.views.choose(view)
        self.refresh()
        self.rearranged.emit()

    def _municipal_hours(self) -> int:
        document = self._means.document
        row = document.ask(lists.rows_of, "cluster", document.ask(lists.ids_of, "cluster"))[0]
        return int(row.values["municipal_hours"] or 0)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.tables & _NAMES:
            self.filters.offer()
            self.certify.offer()

    def _on_chosen(self) -> None:
        """Show other hours."""
        self.source.show_period(self.filters.period)
        if self.lists.card is not None:
            self.lists.card.rows.read_again()
        self.refresh()

    def _on_opened(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        if is_open:
            self.view = ENTRIES  # a row was asked for from elsewhere
            self.views.choose(ENTRIES)
        self.refresh()

    def _on_paper(self) -> None:
        """Lead to the papers, with what is chosen here."""
        period = self.filters.period
        asked = PaperAsked(person=period.person, plan=period.plan, first=period.first, last=period.last)
        self._means.go(paper_key(TIMESHEET if period.person or period.plan else HOURS_REPORT, asked))

    def chosen(self) -> tuple[str, ...]:
        """Return the entries that are chosen in the table."""
        card = self.lists.card
        if card is None:
            return ()
        rows = card.view.selectionModel().selectedRows()
        return tuple(row_id for row_id in (card.rows.id_at(index.row()) for index in rows) if row_id)

    def show_row(self, table: str, row_id: str) -> bool:
        """Show an entry; False where it is none."""
        return self.lists.show_row(table, row_id)

    def escape(self) -> bool:
        """Close the entry that is open, else go back."""
        return self.lists.escape() or super().escape()


def _outside(found: Totals, planned: int) -> str:
    """Return the hours of the municipality's contact and of the consultant, beside what is agreed."""
    months = max(len(every_month(found.by_month)), 1)
    said = []
    municipal, consultant = found.outside.get("municipality", 0), found.outside.get("consultant", 0)
    if municipal:
        told, each = formats.hours(municipal), _mean(municipal, months)
        if planned:
            agreed = formats.hours(planned)
            said.append(
                _(
                    "The municipality's contact: {hours}, about {each} a month. Agreed: {agreed} a month.",
                    hours=told,
                    each=each,
                    agreed=agreed,
                )
            )
        else:
            said.append(_("The municipality's contact: {hours}, about {each} a month.", hours=told, each=each))
    if consultant:
        told, each = formats.hours(consultant), _mean(consultant, months)
        said.append(_("The consultant: {hours}, about {each} a month.", hours=told, each=each))
    if said:
        said.append(_("These hours are not counted with those of the volunteers."))
    return " ".join(said)


def _mean(minutes: int, months: int) -> str:
    return formats.hours(round(minutes / months / _ROUNDED) * _ROUNDED)

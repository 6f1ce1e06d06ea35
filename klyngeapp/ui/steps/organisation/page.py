"""The organisation: its form, its parts as a drawing or a list, the seats of the council, and the statutes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from klyngeapp.documents.catalogue import STATUTES
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import organisation as services
from klyngeapp.store.queries.organisation import Organisation, organisation
from klyngeapp.system import clock
from klyngeapp.ui.forms.begin import Begin
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.empty import Invite
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.kit.table.card import Dress, RowsCard
from klyngeapp.ui.steps.organisation import words
from klyngeapp.ui.steps.organisation.chart import Chart
from klyngeapp.ui.steps.organisation.seats import Seats, width

_CHART, _LIST = 0, 1
_PAPER = f"documents/{STATUTES}"
_ALL_SEATS = 2
_SEAT, _FORM = 38, 190


class OrganisationBody(CardsBody):
    """Who carries the plan on."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self._found: Organisation = means.document.ask(organisation, clock.today())
        self.seats: RowsCard | None = None
        self._width = 0
        self.begin = Begin(
            look,
            "network",
            _("Who carries the plan on when the process ends?"),
            _("Begin with what most clusters have: an annual meeting, and a council with two seats for each village."),
            (_("Begin with the usual parts"), self._on_propose),
        )
        self.ways = Segmented(look, _("The parts of the organisation"), [_("Chart"), _("List")])
        self.ways.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.ways.choose(_CHART)
        self.ways.chosen.connect(self._show)
        self.chart = Chart(look)
        self.bodies = Lists(look, means.document, [ListOf("body", quiet=True)], told=means.told)
        self._seats = QWidget()
        self._place = QVBoxLayout(self._seats)
        self._place.setContentsMargins(*cards.NONE)
        propose = (_("Write short statutes"), "file-text", self._on_statutes)
        invite = Invite("file-text", "", _("They may be short. Begin with ours, and correct them."), (propose,))
        self.lists = Lists(
            look,
            means.document,
            [
                ListOf("statute", invite=invite),
                ListOf("organisation", title=_("The organisation itself")),
                ListOf("seat", title=_("All seats")),
            ],
            told=means.told,
        )
        self.put(self.begin, self.chart, self.bodies, self._seats, self.lists)
        self.refresh()

    def beside_title(self) -> QWidget:
        """Return the form of the organisation, and how its parts are shown."""
        self.form = RowForm(self._means.look, self._means.document, "organisation", self._found.id, ("form",))
        self.form.setFixedWidth(self._means.look.px(_FORM))
        return cards.row(self.form, self.ways, spacing=12)

    def beside_advice(self) -> QWidget:
        """Return the way to the statutes as a paper."""
        go = self._means.go
        self.paper = button(self._means.look, _("Statutes"), lambda: go(_PAPER), icon="file-text")
        return self.paper

    def refresh(self) -> None:
        """Show the organisation as it is now."""
        self._found = self._means.document.ask(organisation, clock.today())
        self._show()

    def _show(self, _way: int = 0) -> None:
        found = self._found
        has_some, as_list = bool(found.bodies), self.ways.buttons.checkedId() == _LIST
        self.show_part(self.begin, shown=not has_some and not as_list)
        self.show_part(self.chart, shown=has_some and not as_list)
        self.show_part(self.bodies, shown=as_list)
        self.show_part(self._seats, shown=found.council is not None)
        self.show_part(self.lists, shown=has_some or as_list)
        self.chart.show_organisation(found)
        if found.council is not None and width(found) != self._width:
            self._make_seats()
        if self.seats is not None:
            self.seats.say_note(words.seats_note(found))
        self.rearranged.emit()

    def _make_seats(self) -> None:
        cards.empty(self._place)
        self._width = width(self._found)
        source = Seats(self._means)
        self.seats = RowsCard(self._means.look, source, Dress(words.seats_title(self._found), row=_SEAT))
        source.setParent(self.seats)
        self.seats.open_wanted.connect(lambda _row: self._on_all_seats())
        self._place.addWidget(self.seats)

    # what is done

    def _on_all_seats(self) -> None:
        """Show the seats one by one: the row of a village has no form of its own."""
        self.lists.choose(_ALL_SEATS)
        if self.lists.card is not None:
            self.lists.card.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_propose(self) -> None:
        villages = tuple(one.id for one in self._means.document.home.overview.villages)
        self._means.run(
            Sentence("Begin the organisation with its usual parts"),
            lambda unit: services.propose_bodies(unit, villages=villages),
        )

    def _on_statutes(self) -> None:
        self._means.run(Sentence("Write short statutes"), services.propose_statutes)

"""Consultant and municipality: how far it is, what is promised, the consultant, contacts and agreements."""

from collections.abc import Callable

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.support import Support, support
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody, State, titled
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.forms.rows_of_table import RowsOfTable
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.consultant_and_municipality import words
from klyngeapp.ui.steps.consultant_and_municipality.consultant import ConsultantCard
from klyngeapp.ui.steps.consultant_and_municipality.contacts import Agreements, Contacts


class ConsultantAndMunicipalityBody(CardsBody):
    """Who helps, and what is agreed."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self._found: Support = means.document.ask(support, clock.today())
        look = means.look
        self.state = State(look)
        backing, inside = titled(look, _("The municipality backs you"))
        self.backing = RowForm(look, means.document, "cluster", self._found.cluster, ("backed_on", "municipal_hours"))
        self.hours = label(look, "", "small", wrap=True)
        self.who = label(look, "", "small", wrap=True)
        for part in (self.backing, self.hours, self.who):
            inside.addWidget(part)
        inside.addStretch(1)
        self.consultant = ConsultantCard(means, self.rearranged.emit)
        self.contacts = self._list("municipal_contact", _("Contacts at the municipality"), lambda: Contacts(means))
        self.agreements = self._list("agreement", _("What you have agreed"), lambda: Agreements(means))
        support_and_help = Beside(look, (backing, self.consultant), (1, 1), (330, 330))
        self.put(self.state, support_and_help, self.contacts, self.agreements)
        self._show()

    def _list(self, table: str, title: str, make: Callable[[], RowsOfTable]) -> Lists:
        one = ListOf(table, make=make, dress=Dress(title, row=43), quiet=True)
        return Lists(self._means.look, self._means.document, [one], told=self._means.told)

    def refresh(self) -> None:
        """Show how far it is now."""
        found = self._means.document.ask(support, clock.today())
        if found != self._found:
            self._found = found
            self._show()

    def _show(self) -> None:
        found = self._found
        self.state.say("circle-check" if not words.missing(found) else "info", words.state(found))
        self.hours.setText(words.hours(found))
        self.who.setText(words.who(found))
        self.consultant.show_support(found)

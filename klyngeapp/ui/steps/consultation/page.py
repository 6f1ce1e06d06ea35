"""Consult the municipality: how far it is, the talks, whom to call, and the responses."""

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.consultations import contacts, responses, talks
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody, State
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.consultation import words
from klyngeapp.ui.steps.consultation.calling import Calling
from klyngeapp.ui.steps.consultation.responses import Responses
from klyngeapp.ui.steps.consultation.talks import Talks


class ConsultationBody(CardsBody):
    """What the municipality says."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self.state = State(look)
        self.talks = Talks(means, lambda row: self.rows.show_row("consultation", row))
        self.calling = Calling(look, lambda: means.go("establishment.consultant_and_municipality"))
        self.rows = Lists(look, means.document, [ListOf("consultation")], told=means.told)
        self.rows.opened.connect(self.rows.setVisible)
        one = ListOf(
            "hearing_comment",
            make=lambda: Responses(means),
            dress=Dress(_("Consultation responses")),
            quiet=True,
        )
        self.responses = Lists(look, means.document, [one], told=means.told)
        self.put(self.state, self.talks, self.calling, self.responses, self.rows)
        self.refresh()

    def refresh(self) -> None:
        """Show how far it is now."""
        ask, today = self._means.document.ask, clock.today()
        found = ask(talks)
        is_done = any(one.day is not None and one.day <= today.isoformat() for one in found)
        self.state.say("circle-check" if is_done else "info", words.state(found, today))
        if self.rows.page is None:
            self.rows.hide()
        if self.talks.show_talks(found):
            self.rearranged.emit()
        self.calling.show_contacts(ask(contacts, today))
        if self.responses.card is not None:
            self.responses.card.say_note(words.responses(*ask(responses)))

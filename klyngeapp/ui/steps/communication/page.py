"""Shared communication: the channels beside the calendar, the messages, and where people hear news."""

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.communication import Coming, channels, coming, where_people_hear
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody, State
from klyngeapp.ui.forms.empty import Invite
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.communication import words
from klyngeapp.ui.steps.communication.calendar import Calendar
from klyngeapp.ui.steps.communication.heard import Heard

_ROW = 45
_LEAST, _ASIDE = 520, 330
_CHANNEL = ("name", "kind", "editor", "live_from", "url")
_MESSAGE = ("title", "audience", "channel", "date", "responsible_person", "status")
_ANSWERS, _FOLLOW_UP = "mapping.answers", "implementation.follow_up"


class CommunicationBody(CardsBody):
    """Where people find news of the cluster."""

    is_wide = True

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look, document = means, means.look, means.document
        self.state = State(look)
        invite = Invite(
            icon="megaphone",
            title=_("No shared channel yet"),
            words=_("A website, a page on Facebook or seven notice boards: begin with the one that lives already."),
        )
        channel = ListOf("channel", fields=_CHANNEL, dress=Dress(title=_("Shared channels"), row=_ROW), invite=invite)
        message = ListOf(
            "message", fields=_MESSAGE, dress=Dress(title=_("What you tell, and to whom"), row=_ROW), quiet=True
        )
        self.channels = Lists(look, document, [channel], told=means.told)
        self.messages = Lists(look, document, [message], told=means.told)
        self.calendar = Calendar(look, self._open, self.rearranged.emit)
        self.heard = Heard(look, lambda: means.go(_ANSWERS))
        self.put(self.state)
        beside = Beside(look, (self.channels, self.calendar), (1, 0), (_LEAST, _ASIDE), top=True)
        self.put_beside(beside, [(self.channels, self.channels)])
        self.put(self.messages, self.heard)
        self.refresh()

    def _open(self, one: Coming) -> None:
        if one.kind == "meeting":
            self._means.go(f"meetings/{one.id}")
        elif one.kind == "message":
            self.messages.show_row("message", one.id)
        else:
            self._means.open_row(_FOLLOW_UP, "yearly_item", one.id)

    def refresh(self) -> None:
        """Show how it stands now; the lists follow by themselves."""
        document, today = self._means.document, clock.today()
        said = words.channels(document.ask(channels, today))
        self.state.say("info", said)
        self.show_part(self.state, shown=bool(said))
        is_new = self.calendar.show_coming(document.ask(coming, today))
        overview = document.home.overview
        found = document.ask(where_people_hear, overview)
        is_new = self.heard.show_questions(found, overview.survey.respondents) or is_new
        self.show_part(self.heard, shown=bool(found))
        if is_new:
            self.rearranged.emit()

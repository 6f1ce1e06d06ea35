"""The hearing in the villages: its days, the answers that are waited for, every comment, the meetings about it."""

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.hearing import Hearing, hearing
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody, State
from klyngeapp.ui.forms.empty import Invite
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.hearing import words
from klyngeapp.ui.steps.hearing.around import Meetings, Villages
from klyngeapp.ui.steps.hearing.comments import Comments
from klyngeapp.ui.steps.hearing.period import Period
from klyngeapp.ui.steps.hearing.unanswered import Unanswered


class HearingBody(CardsBody):
    """What the villages say of the plans."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self._shown: Hearing | None = None
        self.state = State(look)
        self.period = Period(means, self.rearranged.emit)
        self.unanswered = Unanswered(means)
        invite = Invite(
            icon="message-circle",
            title=_("No comments yet"),
            words=_("Write each comment in as it came, and answer it here. A name and a sentence are enough."),
        )
        all_of_them = ListOf(
            "hearing_comment", make=lambda: Comments(means), dress=Dress(_("All comments"), row=56), invite=invite
        )
        self.comments = Lists(look, means.document, [all_of_them], told=means.told)
        self.meetings = Meetings(look, means.go)
        self.villages = Villages(look)
        self.put(self.state, self.period, self.unanswered, self.comments, self.meetings, self.villages)
        self.refresh()

    def refresh(self) -> None:
        """Show how far the hearing is now."""
        if self._means.document.is_closed:
            return
        found = self._means.document.ask(hearing, clock.today())
        if found == self._shown:
            return
        self._shown = found
        self.state.say("message-circle", words.state(found, clock.today()))
        self.period.show_hearing(found)
        self.unanswered.show_comments(found.unanswered, frozenset(one.id for one in found.comments))
        self.show_part(self.unanswered, shown=not self.unanswered.is_empty)
        self.meetings.show_meetings(found)
        self.villages.show_villages(found)
        self.villages.setVisible(bool(found.villages))
        self.rearranged.emit()

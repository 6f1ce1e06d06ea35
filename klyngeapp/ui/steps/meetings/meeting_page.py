"""One meeting: its agenda with clock times, what is said and decided, who came."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout

from klyngeapp.domain.meetings import CLOSED
from klyngeapp.i18n.language import _
from klyngeapp.store.queries import meetings
from klyngeapp.store.queries.meetings import Meeting
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.forms.printing import Save
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.forms.row_history import history_button
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.page_keys import MEETINGS
from klyngeapp.ui.steps.meetings import words
from klyngeapp.ui.steps.meetings.agenda import AgendaCard
from klyngeapp.ui.steps.meetings.attendance import AttendanceCard
from klyngeapp.ui.steps.meetings.decided import DecidedCard
from klyngeapp.ui.steps.meetings.edits import Edits
from klyngeapp.ui.steps.meetings.meeting_view import AboutCard, MeetingParts, MeetingView
from klyngeapp.ui.steps.meetings.paper import PaperButtons

_ABOUT = ("title", "kind", "date", "place", "start_time", "end_time", "minute_taker", "group")
_MORE = ("theme", "village", "phase", "signup_by", "approved_on", "voters", "programme", "note")


def known(means: Means, key: str) -> Meeting | None:
    """Return the meeting of a page's key ("meetings/ID"), None where it is not there any more."""
    return means.document.ask(meetings.meeting, key.partition("/")[2], clock.today())


class MeetingPage(Page):
    """The page of one meeting."""

    def __init__(self, means: Means, meeting: Meeting, save: Save) -> None:
        super().__init__()
        self._means, self.meeting = means, meeting
        look = means.look
        self.agenda = AgendaCard(means, meeting)
        self.agenda.grown.connect(self.rearranged)
        self.attendance = AttendanceCard(means, meeting)
        self.decided = DecidedCard(means, meeting)
        self.form = RowForm(look, means.document, "meeting", meeting.id, _ABOUT)
        self.more = RowForm(look, means.document, "meeting", meeting.id, _MORE)
        self.about = AboutCard(look, self.form, self.more, self._fold)
        self.about.unfolded.connect(self.rearranged)
        self.about.hide()
        self.minutes = Edits(means, "meeting", ("minutes",), row_id=meeting.id, parent=self)
        self._minutes_card, inside = cards.card((24, 18, 24, 20))
        inside.addWidget(label(look, _("The meeting in short"), "h2", wrap=True))
        inside.addWidget(self.minutes.fields["minutes"])
        self.change = button(look, _("Change the meeting"), self._fold, icon="pencil", small=True)
        self.paper = PaperButtons(means, save, meeting)
        self.history = history_button(look, means.document, "meeting", meeting.id)
        parts = MeetingParts(self.about, self.agenda, self._minutes_card, (self.attendance, self.decided))
        self.view = MeetingView(look, parts, self._go_back, (self.change, *self.paper.all, self.history))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*cards.NONE)
        layout.addWidget(self.view)
        self._show()
        if meeting.day is None:
            self.about.show()

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self.view.heading

    def arrange(self, *, narrow: bool, tight: bool) -> None:
        """Stand as it fits the width."""
        self.view.arrange(narrow=narrow)
        self.agenda.arrange(tight=tight)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the top, and in the day where that is not set yet."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self.view, self._begin)

    def _begin(self) -> None:
        self.view.to_top()
        if self.meeting.day is None and self.window().focusWidget() is self.heading:
            self.form.fields["date"].input.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what has changed; where the meeting is gone, go back to the others."""
        found = self._means.document.ask(meetings.meeting, self.meeting.id, clock.today())
        if found is None:
            QTimer.singleShot(0, self, self._go_back)
            return
        self.meeting = found
        self._show()

    def _show(self) -> None:
        meeting, today = self.meeting, clock.today()
        self.view.heading.setText(words.title(meeting))
        self.view.lead.setText(words.when_and_where(meeting))
        self.paper.show_meeting(meeting)
        self.view.fit_tools()
        self.agenda.show_meeting(meeting)
        self.attendance.show_meeting(meeting)
        self.decided.show_meeting(meeting, today)
        self.minutes.show({"title": meeting.title, "minutes": meeting.minutes})
        told = "\n\n".join(item.recorded for item in meeting.items if item.recorded)
        is_its_own = meeting.minutes is not None and meeting.minutes != told
        self._minutes_card.setVisible(meeting.kind not in CLOSED or is_its_own)

    # the form about the meeting

    def _fold(self) -> None:
        opens = self.about.isHidden()
        self.about.setVisible(opens)
        self.rearranged.emit()
        if opens:
            self.form.fields["title"].input.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.finish()
            self.more.finish()
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        self._means.go(MEETINGS)

    def escape(self) -> bool:
        """Close the item that is open, else the form; False where neither is."""
        if self.agenda.close_item():
            return True
        if self.about.isHidden():
            return False
        self._fold()
        return True

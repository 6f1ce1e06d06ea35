"""The hours of those who came to a meeting: written in with one press, once, and told where that is done."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.domain.meetings import is_about_who_came
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import hours
from klyngeapp.store.queries.hours_choices import OfMeeting, of_meeting
from klyngeapp.store.queries.meetings import Meeting
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label

_HOURS = "volunteers/hours"


class HoursLine(QWidget):
    """A button below those who came; once it is pressed, what was written and the way to it."""

    def __init__(self, means: Means, meeting: Meeting) -> None:
        super().__init__()
        self._means, self._meeting, look = means, meeting, means.look
        self.write = button(look, _("Write the hours in"), self._on_write, icon="clock", small=True)
        self.said = label(look, "", "small", wrap=True)
        self.see = button(look, _("See all hours"), lambda: means.go(_HOURS), kind="link", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 8, 0)
        column.setSpacing(4)
        cards.add(column, in_lines([self.write], 8), self.said, in_lines([self.see], 8))

    def show_meeting(self, meeting: Meeting) -> None:
        """Show whether the hours are written in."""
        self._meeting = meeting
        found = self._means.document.ask(of_meeting, meeting.id)
        came = sum(one.presence == "attended" for one in meeting.people) or (meeting.counted or 0)
        is_past = is_about_who_came(meeting.day, clock.today())
        is_written = found.entries > 0
        self.write.setVisible(not is_written)
        self.write.setEnabled(not self._means.document.looks)
        self.said.setText(_told(found))
        self.said.setVisible(is_written)
        self.see.setVisible(is_written)
        self.setVisible(is_written or (is_past and came > 0))

    def _on_write(self) -> None:
        meeting = self._meeting
        name = Sentence("Write in the hours of {title}", {"title": meeting.title})
        made: list[int] = []
        if self._means.run(name, lambda unit: made.append(hours.record_meeting(unit, meeting.id))):
            found = self._means.document.ask(of_meeting, meeting.id)
            self._means.told(_("Written in: {hours}", hours=formats.hours(found.minutes)))


def _told(found: OfMeeting) -> str:
    if not found.entries:
        return ""
    if found.least == found.most:
        people = found.minutes // found.least if found.least else 0
        each = formats.hours(found.least)
        return ngettext(
            "The hours are written in: {number} person, {each}.",
            "The hours are written in: {number} people, {each} each.",
            people,
            each=each,
        )
    return _("The hours are written in: {hours} in all.", hours=formats.hours(found.minutes))

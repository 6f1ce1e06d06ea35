"""The minutes of a meeting on paper and by mail; before the day its agenda and the invitation."""

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.meetings import Meeting
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.minutes_jobs import save_job, send_job, still_agenda
from klyngeapp.ui.forms.printing import Save
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.steps.meetings import inviting


class PaperButtons:
    """Two buttons at a time: of the agenda, or of the minutes."""

    def __init__(self, means: Means, save: Save, meeting: Meeting) -> None:
        look = means.look
        self._means, self._ask, self._meeting = means, save, meeting
        self.save_agenda = button(look, _("Save the agenda as PDF"), self._on_save, icon="download", small=True)
        self.invite = button(look, _("Write the invitation"), self._on_invite, icon="mail", small=True)
        self.save = button(look, _("Save the minutes as PDF"), self._on_save, icon="download", small=True)
        self.send = button(look, _("Send the minutes"), self._on_send, icon="mail", small=True)
        self.all = (self.save_agenda, self.invite, self.save, self.send)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the buttons of a meeting as it is now."""
        self._meeting = meeting
        agenda = still_agenda(meeting)
        for one in (self.save_agenda, self.invite):
            one.setVisible(agenda)
        for one in (self.save, self.send):
            one.setVisible(not agenda)

    def _on_save(self) -> None:
        self._ask(save_job(self._meeting))

    def _on_invite(self) -> None:
        inviting.invite(self._means, self._meeting.id)

    def _on_send(self) -> None:
        self._ask(send_job(self._meeting, self._means.document.workbook_id))

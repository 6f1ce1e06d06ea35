"""How the survey is handed out: its dates and numbers, the ways, and the stands."""

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.plan_survey import latest_survey
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody, titled
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.table.card import Dress

_FIELDS = (
    "title",
    "takes_minutes",
    "opens",
    "closes",
    "population",
    "sent",
    "min_age",
    "approved_on",
    "prizes",
    "prize_entries",
    "purpose",
    "consent_text",
)
_STAND = ("place", "date", "start_time", "end_time", "responsible_person", "note")
_ROW = 42


class HandingOut(CardsBody):
    """The cards of the latest survey."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self._survey = ""
        self.form: RowForm | None = None
        self.channels: Lists | None = None
        self.nothing = label(means.look, _("Begin with the questions. Then there is something to hand out."), wrap=True)
        stands = ListOf("survey_stand", fields=_STAND, dress=Dress(_("Stands"), row=_ROW), quiet=True)
        self.stands = Lists(means.look, means.document, [stands], told=means.told)
        self.put(self.nothing, self.stands)
        self.refresh()

    def refresh(self) -> None:
        """Show the survey there is now."""
        survey = self._means.document.ask(latest_survey)
        self.show_part(self.nothing, shown=not survey)
        if survey == self._survey:
            return
        self._survey = survey
        for old in [part for part in self._parts if part not in (self.nothing, self.stands)]:
            self.take_out(old)
        self.take_out_stands()
        if survey:
            self._show(survey)
        self.put_stands()
        self.rearranged.emit()

    def _show(self, survey: str) -> None:
        means = self._means
        card, inside = titled(means.look, _("When, to whom, and how many"))
        self.form = RowForm(means.look, means.document, "survey", survey, _FIELDS)
        inside.addWidget(self.form)
        dress = Dress(_("Ways to hand it out"), row=_ROW)
        channels = ListOf(
            "survey_channel", {"survey": survey}, fields=("kind", "sent", "note"), dress=dress, quiet=True
        )
        self.channels = Lists(means.look, means.document, [channels], told=means.told)
        self.put(card, self.channels)

    def take_out_stands(self) -> None:
        """Take the stands out for a moment, so that they come last."""
        self._column.removeWidget(self.stands)

    def put_stands(self) -> None:
        """Put the stands last."""
        self._column.addWidget(self.stands)

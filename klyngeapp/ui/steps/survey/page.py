"""The citizen survey: the questions, how it is handed out, who goes from door to door, and everything as lists."""

from klyngeapp.i18n.language import _
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.views_body import ViewsBody
from klyngeapp.ui.steps.survey.ambassadors import Ambassadors
from klyngeapp.ui.steps.survey.handing_out import HandingOut
from klyngeapp.ui.steps.survey.questions import Questions

QUESTIONS, HANDING_OUT, AMBASSADORS, LISTS = range(4)


class SurveyBody(ViewsBody):
    """What is asked, and how everybody gets to answer."""

    def __init__(self, means: Means) -> None:
        shown = [ListOf("survey_question"), ListOf("survey")]
        self.lists = Lists(means.look, means.document, shown, told=means.told)
        self.questions = Questions(means, lambda row: self.lists.show_row("survey_question", row))
        self.handing_out, self.ambassadors = HandingOut(means), Ambassadors(means)
        inside = CardsBody()
        inside.put(self.lists)
        views = [
            (_("The questions"), self.questions),
            (_("Distribution"), self.handing_out),
            (_("Street ambassadors"), self.ambassadors),
            (_("List"), inside),
        ]
        super().__init__(means.look, _("Show as"), views)

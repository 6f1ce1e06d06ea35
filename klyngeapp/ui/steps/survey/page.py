"""The citizen survey: the questions, how it is handed out, who goes from door to door, and everything as lists."""

from klyngeapp.i18n.language import _
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.views_body import ViewOf, ViewsBody, in_lists
from klyngeapp.ui.steps.survey.ambassadors import Ambassadors
from klyngeapp.ui.steps.survey.handing_out import HandingOut
from klyngeapp.ui.steps.survey.questions import Questions

QUESTIONS, HANDING_OUT, AMBASSADORS, LISTS = range(4)
_TABLES = ("survey_question", "survey")
_HANDED_OUT = ("survey_channel", "survey_stand")


class SurveyBody(ViewsBody):
    """What is asked, and how everybody gets to answer."""

    def __init__(self, means: Means) -> None:
        self._means = means
        views = [
            ViewOf(_("The questions"), self._make_questions),
            ViewOf(_("Distribution"), lambda: HandingOut(means), _HANDED_OUT),
            ViewOf(_("Street ambassadors"), self._make_ambassadors, ("street_ambassador",)),
            ViewOf(_("List"), self._make_lists, _TABLES),
        ]
        super().__init__(means.look, _("Show as"), views)

    def _make_questions(self) -> Body:
        self.questions = Questions(self._means, self._open_question)
        return self.questions

    def _make_ambassadors(self) -> Body:
        self.ambassadors = Ambassadors(self._means)
        return self.ambassadors

    def _make_lists(self) -> Body:
        means = self._means
        self.lists = Lists(means.look, means.document, [ListOf(table) for table in _TABLES], told=means.told)
        return in_lists(self.lists)

    def _open_question(self, row_id: str) -> None:
        self.view_at(LISTS)
        self.lists.show_row("survey_question", row_id)

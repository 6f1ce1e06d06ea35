"""The answers: at a glance, the numbers behind, the quotations, and those who offered to help."""

from klyngeapp.i18n.language import _
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.views_body import ViewOf, ViewsBody, in_lists
from klyngeapp.ui.steps.answers.glance import Glance
from klyngeapp.ui.steps.answers.numbers import Numbers

GLANCE, NUMBERS, QUOTES, OFFERS = range(4)


class AnswersBody(ViewsBody):
    """How many have answered, and what they say."""

    def __init__(self, means: Means) -> None:
        self._means = means
        views = [
            ViewOf(_("At a glance"), self._make_glance),
            ViewOf(_("Numbers"), self._make_numbers),
            ViewOf(_("Quotations"), lambda: self._make_list("quote"), ("quote",)),
            ViewOf(_("Will help"), lambda: self._make_list("survey_volunteer"), ("survey_volunteer",)),
        ]
        super().__init__(means.look, _("Show as"), views)

    def _make_glance(self) -> Body:
        def show(place: int) -> Body:
            self.choose(place)
            return self.view

        self.glance = Glance(self._means, lambda: show(NUMBERS), lambda: show(QUOTES), lambda: show(OFFERS))
        return self.glance

    def _make_numbers(self) -> Body:
        self.numbers = Numbers(self._means)
        return self.numbers

    def _make_list(self, table: str) -> Body:
        means = self._means
        return in_lists(Lists(means.look, means.document, [ListOf(table)], told=means.told))

"""The answers: at a glance, the numbers behind, the quotations, and those who offered to help."""

from klyngeapp.i18n.language import _
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.views_body import ViewsBody
from klyngeapp.ui.steps.answers.glance import Glance
from klyngeapp.ui.steps.answers.numbers import Numbers

GLANCE, NUMBERS, QUOTES, OFFERS = range(4)


class AnswersBody(ViewsBody):
    """How many have answered, and what they say."""

    def __init__(self, means: Means) -> None:
        self.glance = Glance(
            means,
            lambda: self.choose(NUMBERS),
            lambda: self.choose(QUOTES),
            lambda: self.choose(OFFERS),
        )
        self.numbers = Numbers(means)
        self.quotes, quotes = _list(means, "quote")
        self.offers, offers = _list(means, "survey_volunteer")
        views = [
            (_("At a glance"), self.glance),
            (_("Numbers"), self.numbers),
            (_("Quotations"), quotes),
            (_("Will help"), offers),
        ]
        super().__init__(means.look, _("Show as"), views)


def _list(means: Means, table: str) -> tuple[Lists, CardsBody]:
    lists = Lists(means.look, means.document, [ListOf(table)], told=means.told)
    inside = CardsBody()
    inside.put(lists)
    return lists, inside

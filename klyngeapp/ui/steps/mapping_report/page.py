"""The mapping report: what is in it, how it is shown, what is quoted, and those who are to be thanked and called."""

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.mapping_report import Telling, telling
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.printing import Save
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.table.card import Dress
from klyngeapp.ui.steps.mapping_report.helpers import Helpers
from klyngeapp.ui.steps.mapping_report.inside import Inside
from klyngeapp.ui.steps.mapping_report.shown import Presented, Printed, Thanks

_ROW = 42
_QUOTE = ("quotation", "village", "focus_theme", "approved")


class MappingReportBody(CardsBody):
    """What people answered, on its way back to them."""

    is_wide = True

    def __init__(self, means: Means, save: Save) -> None:
        super().__init__()
        self._means, look = means, means.look
        self.inside, self.printed = Inside(means), Printed(means, save)
        self.presented, self.thanks = Presented(means), Thanks(means)
        aside = cards.column(self.printed, self.presented, self.thanks, spacing=16)
        quotes = ListOf("quote", fields=_QUOTE, dress=Dress(_("What may be quoted?"), row=_ROW), quiet=True)
        self.quotes = Lists(look, means.document, [quotes], told=means.told)
        offers = ListOf(
            "survey_volunteer",
            make=lambda: Helpers(means),
            dress=Dress(_("Call those who would like to help"), row=_ROW),
            quiet=True,
        )
        self.helpers = Lists(look, means.document, [offers], told=means.told)
        self.put(Beside(look, (self.inside, aside), (6, 5), (420, 360)), self.helpers, self.quotes)
        self.refresh()

    def refresh(self) -> None:
        """Show how far the report is now."""
        told = self._means.document.ask(telling, clock.today())
        is_new = self.inside.show_lines(told)
        self.presented.show_meetings(told)
        self.thanks.show_number(self._means.document.home.overview.survey.respondents)
        if self.helpers.card is not None:
            self.helpers.card.say_note(_contacted(told) if told.offers else "")
        if self.quotes.card is not None:
            self.quotes.card.say_note(_approved(told) if told.quotes else "")
        if is_new:
            self.rearranged.emit()


def _contacted(told: Telling) -> str:
    return _("{number} of {all} are contacted", number=formats.whole(told.contacted), all=formats.whole(told.offers))


def _approved(told: Telling) -> str:
    return _("{number} of {all} may be shown", number=formats.whole(told.approved), all=formats.whole(told.quotes))

"""Key figures, as a table of one year or as a list of all that is written in."""

from klyngeapp.i18n.language import _
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.views_body import ViewsBody
from klyngeapp.ui.steps.key_figures.sheet import Sheet


class KeyFiguresBody(ViewsBody):
    """How many live where, how old they are, and where it is going."""

    def __init__(self, means: Means) -> None:
        self.sheet = Sheet(means, lambda row: self.lists.show_row("village_figure", row))
        self.lists = Lists(means.look, means.document, [ListOf("village_figure")], told=means.told)
        inside = CardsBody()
        inside.put(self.lists)
        super().__init__(means.look, _("Show as"), [(_("Year by year"), self.sheet), (_("List"), inside)])

"""Strengths and potentials, as cards or as lists in which everything can be typed."""

from klyngeapp.i18n.language import _
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.views_body import ViewsBody
from klyngeapp.ui.steps.strengths.board import Board

CARDS, LISTS = range(2)
_TABLES = ("swot_item", "potential", "existing_plan")


class StrengthsBody(ViewsBody):
    """What to build on, and what to look after."""

    def __init__(self, means: Means) -> None:
        self.board = Board(means, self.open_row)
        self.lists = Lists(means.look, means.document, [ListOf(table) for table in _TABLES], told=means.told)
        inside = CardsBody()
        inside.put(self.lists)
        super().__init__(means.look, _("Show as"), [(_("Cards"), self.board), (_("List"), inside)])

    def open_row(self, table: str, row_id: str) -> None:
        """Show all of a row, or without one its list."""
        if row_id:
            self.lists.show_row(table, row_id)
            return
        self.choose(LISTS)
        self.lists.choose(_TABLES.index(table))

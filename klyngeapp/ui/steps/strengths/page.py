"""Strengths and potentials, as cards or as lists in which everything can be typed."""

from klyngeapp.i18n.language import _
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.views_body import ViewOf, ViewsBody, in_lists
from klyngeapp.ui.steps.strengths.board import Board

CARDS, LISTS = range(2)
_TABLES = ("swot_item", "potential", "existing_plan")


class StrengthsBody(ViewsBody):
    """What to build on, and what to look after."""

    def __init__(self, means: Means) -> None:
        self._means = means
        views = [ViewOf(_("Cards"), self._make_board), ViewOf(_("List"), self._make_lists, _TABLES)]
        super().__init__(means.look, _("Show as"), views)

    def _make_board(self) -> Body:
        self.board = Board(self._means, self.open_row)
        return self.board

    def _make_lists(self) -> Body:
        means = self._means
        self.lists = Lists(means.look, means.document, [ListOf(table) for table in _TABLES], told=means.told)
        return in_lists(self.lists)

    def open_row(self, table: str, row_id: str) -> None:
        """Show all of a row, or without one its list."""
        self.view_at(LISTS)
        if row_id:
            self.lists.show_row(table, row_id)
            return
        self.choose(LISTS)
        self.lists.choose(_TABLES.index(table))

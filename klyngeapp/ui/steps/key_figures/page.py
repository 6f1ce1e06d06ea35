"""Key figures, as a table of one year or as a list of all that is written in."""

from klyngeapp.i18n.language import _
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.views_body import ViewOf, ViewsBody, in_lists
from klyngeapp.ui.steps.key_figures.sheet import Sheet

SHEET, LIST = range(2)
_TABLE = "village_figure"


class KeyFiguresBody(ViewsBody):
    """How many live where, how old they are, and where it is going."""

    def __init__(self, means: Means) -> None:
        self._means = means
        views = [ViewOf(_("Year by year"), self._make_sheet), ViewOf(_("List"), self._make_list, (_TABLE,))]
        super().__init__(means.look, _("Show as"), views)

    def _make_sheet(self) -> Body:
        self.sheet = Sheet(self._means, self._open_row)
        return self.sheet

    def _make_list(self) -> Body:
        means = self._means
        self.lists = Lists(means.look, means.document, [ListOf(_TABLE)], told=means.told)
        return in_lists(self.lists)

    def _open_row(self, row_id: str) -> None:
        self.view_at(LIST)
        self.lists.show_row(_TABLE, row_id)

"""The map of the cluster, as a sketch or as lists in which positions are typed."""

from klyngeapp.i18n.language import _
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.rows_of_table import Show
from klyngeapp.ui.forms.views_body import ViewOf, ViewsBody, in_lists
from klyngeapp.ui.steps.cluster_map.sketch import Sketch

KEY = "mapping.map"
MAP, LIST = range(2)
_TABLES = ("village", "map_shape")


class ClusterMapBody(ViewsBody):
    """Where the villages are, and what lies between them."""

    def __init__(self, means: Means) -> None:
        self._means = means
        views = [ViewOf(_("Map"), self._make_sketch), ViewOf(_("List"), self._make_lists, _TABLES)]
        super().__init__(means.look, _("Show as"), views)

    def _make_sketch(self) -> Body:
        self.sketch = Sketch(self._means, self.open_row)
        return self.sketch

    def _make_lists(self) -> Body:
        means = self._means
        headings = {"name": _("Village"), "map_x": _("Across, 0 to 1000"), "map_y": _("Down, 0 to 1000")}
        shown = [
            ListOf("village", step=KEY, title=_("Places of the villages"), show=Show(headings=headings)),
            ListOf("map_shape", title=_("Paths, streams and woods")),
        ]
        self.lists = Lists(means.look, means.document, shown, told=means.told)
        return in_lists(self.lists)

    def open_row(self, table: str, row_id: str) -> None:
        """Show all of a row, or without one its list."""
        self.view_at(LIST)
        if row_id:
            self.lists.show_row(table, row_id)
            return
        self.choose(LIST)
        self.lists.choose(_TABLES.index(table))

"""The map of the cluster, as a sketch or as lists in which positions are typed."""

from klyngeapp.i18n.language import _
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import CardsBody
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.rows_of_table import Show
from klyngeapp.ui.forms.views_body import ViewsBody
from klyngeapp.ui.steps.cluster_map.sketch import Sketch

KEY = "mapping.map"
MAP, LIST = range(2)
_TABLES = ("village", "map_shape")


class ClusterMapBody(ViewsBody):
    """Where the villages are, and what lies between them."""

    def __init__(self, means: Means) -> None:
        headings = {"name": _("Village"), "map_x": _("Across, 0 to 1000"), "map_y": _("Down, 0 to 1000")}
        titles = (_("Places of the villages"), _("Paths, streams and woods"))
        self.lists = Lists(
            means.look,
            means.document,
            [
                ListOf("village", step=KEY, title=titles[0], show=Show(headings=headings)),
                ListOf("map_shape", title=titles[1]),
            ],
            told=means.told,
        )
        self.sketch = Sketch(means, self.open_row)
        inside = CardsBody()
        inside.put(self.lists)
        super().__init__(means.look, _("Show as"), [(_("Map"), self.sketch), (_("List"), inside)])

    def open_row(self, table: str, row_id: str) -> None:
        """Show all of a row, or without one its list."""
        if row_id:
            self.lists.show_row(table, row_id)
            return
        self.choose(LIST)
        self.lists.choose(_TABLES.index(table))

"""The ideas as a list: what, in which area, from which village, and how it came."""

from klyngeapp.drawing.palette import area_colour
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.choosing import Area
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show
from klyngeapp.ui.kit.table.source import Mark

_FIELDS = ("title", "action_area", "village", "source", "focus_theme", "status", "votes")


class Ideas(RowsOfTable):
    """The ideas; those kept for later are faint. The area stands in its colour."""

    def __init__(self, means: Means, areas: tuple[Area, ...]) -> None:
        marks = {area.title: Mark("tag", area_colour(area.place)) for area in areas}
        show = Show(
            marks={"action_area": marks},
            is_faded=lambda row: row.values["status"] == "parked",
            add_text=_("Add an idea"),
        )
        fields = columns.columns_of("idea", names=_FIELDS)
        super().__init__(means.document, "idea", fields, show=show, told=means.told)

"""The landscape of the panel at the left: hills, two streams and villages, as on the cover of the plan."""

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from klyngeapp.drawing.cluster_map import MapVillage
from klyngeapp.drawing.cover import CoverPicture, nearest_links
from klyngeapp.drawing.surface import Point
from klyngeapp.ui.look import Look
from klyngeapp.ui.painting import ScreenSurface

# No cluster's own map: a landscape that any of them could be.
_VILLAGES = tuple(
    MapVillage("", x, y, inhabitants)
    for x, y, inhabitants in (
        (0.48, 0.22, 1043),
        (0.72, 0.38, 624),
        (0.29, 0.47, 412),
        (0.6, 0.06, 296),
        (0.5, 0.76, 203),
        (0.25, 0.12, 158),
        (0.68, 0.68, 96),
    )
)
_STREAMS = (
    (Point(0.14, 0.0), Point(0.1, 0.2), Point(0.03, 0.45), Point(0.08, 0.7), Point(0.17, 1.0)),
    (Point(0.86, 0.0), Point(0.92, 0.2), Point(0.97, 0.45), Point(0.88, 0.7), Point(0.74, 1.0)),
)


def draw(panel: QWidget, look: Look) -> None:
    """Draw the landscape over all of a panel, while it is painted."""
    picture = CoverPicture(_VILLAGES, _STREAMS, nearest_links(_VILLAGES), panel.height())
    painter = QPainter(panel)
    painter.setClipRect(panel.rect())
    picture.draw(ScreenSurface(painter, look), panel.width())
    painter.end()

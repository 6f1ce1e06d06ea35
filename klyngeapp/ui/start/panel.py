"""The drawn panel at the left: hills, two streams and villages, as on the cover of the plan."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.drawing.cluster_map import MapVillage
from klyngeapp.drawing.cover import CoverPicture, nearest_links
from klyngeapp.drawing.surface import Point
from klyngeapp.i18n.language import _
from klyngeapp.ui import fonts
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import icon_label, label
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


class Panel(QWidget):
    """The name of the program and what it is for, over the landscape."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("startpanel")
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 60, 50, 24)
        column.setSpacing(0)
        name = label(look, "klyngeapp")
        name.setFont(fonts.font(look.px(52), strong=True, serif=True))
        words = label(look, _("From the first meetings at the kitchen table to one plan for your villages."), wrap=True)
        words.setFont(fonts.font(look.px(22)))
        lock = icon_label(look, "lock", colour="cover_village")
        stays = label(look, _("Everything stays on this computer."), wrap=True)
        cards.add(column, name, 12, words, 18)
        cards.add(column, cards.row(lock, stays, spacing=10), "|")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the landscape."""
        picture = CoverPicture(_VILLAGES, _STREAMS, nearest_links(_VILLAGES), self.height())
        painter = QPainter(self)
        painter.setClipRect(self.rect())
        picture.draw(ScreenSurface(painter, self._look), self.width())
        painter.end()

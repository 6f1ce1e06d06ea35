"""Marks and legends, painted: the icons are those of the screen."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from klyngeapp.drawing.lettering import elided
from klyngeapp.drawing.surface import Ink, Point
from klyngeapp.ui import icons
from klyngeapp.ui.look import Look
from klyngeapp.ui.painting import ScreenSurface
from klyngeapp.ui.steps.cluster_map.laid import MARK, SIGN, Item, Laid, lettering
from klyngeapp.ui.steps.cluster_map.words import GROUPS

_LEGEND_MARK = 11
_DASHES = {"wished_path": (4.0, 3.0)}
_COLOURS = {"wished_path": "clay"}


def paint_marks(painter: QPainter, look: Look, laid: Laid) -> None:
    """Paint where people meet, around the villages."""
    for point, key in laid.marks:
        paint_mark(painter, look, key, point, look.px(MARK))


def paint_mark(painter: QPainter, look: Look, key: str, at: Point, radius: float) -> None:
    """Paint the mark of a group of meeting places."""
    group = GROUPS[key]
    painter.setPen(QPen(look.colour(group.colour), 1.6))
    painter.setBrush(look.colour("surface"))
    painter.drawEllipse(QPointF(at.x, at.y), radius - 0.8, radius - 0.8)
    half = radius * 0.62
    icons.draw(painter, look, group.icon, QRectF(at.x - half, at.y - half, 2 * half, 2 * half), colour=group.colour)


def paint_names(painter: QPainter, look: Look, laid: Laid) -> None:
    """Paint the names of the streams along them."""
    set_in = lettering(look.factor)
    for one in laid.names:
        painter.save()
        painter.translate(one.at.x, one.at.y)
        painter.rotate(one.angle)
        surface = ScreenSurface(painter, look)
        along = replace(set_in, serif=True, italic=True)
        surface.text(Point(0, set_in.size * 0.34), one.text, along, colour="area4", anchor="centre")
        painter.restore()


def paint_legends(painter: QPainter, look: Look, laid: Laid) -> None:
    """Paint what lines and marks mean."""
    surface = ScreenSurface(painter, look)
    for ground in laid.grounds:
        surface.rect(ground, Ink(fill="surface", stroke="line"), 8)
    for item in laid.items:
        _paint_item(painter, surface, look, item)


def _paint_item(painter: QPainter, surface: ScreenSurface, look: Look, item: Item) -> None:
    box, factor, set_in = item.box, look.factor, lettering(look.factor)
    middle, sign = box.y + box.height / 2, SIGN * factor
    if item.is_line:
        dash = tuple(length * factor for length in _DASHES.get(item.key, ()))
        width = (2.2 if dash else 1.8) * factor
        ink = Ink(stroke=_COLOURS.get(item.key, "edge"), width=width, dash=dash)
        surface.line(Point(box.x, middle), Point(box.x + sign - 10 * factor, middle), ink)
    else:
        paint_mark(painter, look, item.key, Point(box.x + _LEGEND_MARK * factor, middle), _LEGEND_MARK * factor)
    text = elided(item.text, set_in, box.width - sign + 1, surface)
    surface.text(Point(box.x + sign, middle + set_in.size * 0.34), text, set_in)


def paint_ring(painter: QPainter, look: Look, at: Point, radius: float, *, is_chosen: bool) -> None:
    """Paint the ring of the village that is chosen, or a thinner one around that with the focus."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_chosen:
        painter.setPen(QPen(look.colour("surface"), 2.5))
        painter.drawEllipse(QPointF(at.x, at.y), radius - 2, radius - 2)
        painter.setPen(QPen(look.colour("primary"), 3))
        painter.drawEllipse(QPointF(at.x, at.y), radius + 0.7, radius + 0.7)
        return
    painter.setPen(QPen(look.colour("ink"), 2))
    painter.drawEllipse(QPointF(at.x, at.y), radius + 3.5, radius + 3.5)


def paint_ghost(painter: QPainter, look: Look, at: QPointF, radius: float) -> None:
    """Paint where a village that is being dragged would stand."""
    colour = look.colour("primary")
    painter.setPen(QPen(colour, 2, Qt.PenStyle.DashLine))
    colour.setAlphaF(0.35)
    painter.setBrush(colour)
    painter.drawEllipse(at, radius, radius)

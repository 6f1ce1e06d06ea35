"""Lucide icons by name, drawn in a colour of the palette, sharp on every screen."""

from functools import lru_cache

from lucide import lucide_icon
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from klyngeapp.ui.look import Look


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str, width: float) -> QSvgRenderer:
    svg = lucide_icon(name, stroke=colour, stroke_width=str(width))
    return QSvgRenderer(QByteArray(svg.encode("utf-8")))


def draw(painter: QPainter, look: Look, name: str, box: QRectF, *, colour: str = "ink2", width: float = 1.75) -> None:
    """Draw an icon into a box; `width` is that of its strokes on a grid of 24."""
    _renderer(name, look.palette[colour], width).render(painter, box)


def pixmap(look: Look, name: str, *, colour: str = "ink2", size: int = 20, width: float = 1.75) -> QPixmap:
    """Return an icon as a picture, `size` logical pixels wide, as sharp as the sharpest screen."""
    screens = QGuiApplication.screens()
    ratio = max((screen.devicePixelRatio() for screen in screens), default=1.0)
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw(painter, look, name, QRectF(0, 0, size, size), colour=colour, width=width)
    painter.end()
    return picture


def icon(look: Look, name: str, *, colour: str = "ink2", size: int = 20) -> QIcon:
    """Return an icon for a button."""
    return QIcon(pixmap(look, name, colour=colour, size=size))

"""Lucide icons by name, drawn in a colour of the palette, sharp on every screen."""

import importlib
import os
import sys
from collections.abc import Callable
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from klyngeapp.ui.first_icons import SHAPES
from klyngeapp.ui.look import Look

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="{colour}" '
    'stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round">{shapes}</svg>'
)


@cache
def _drawer() -> Callable[..., str]:
    """Return what knows the icons, without the package's own front door: its search takes urllib along to the start."""
    found = find_spec("lucide")
    assert found is not None
    door, before = ModuleType("lucide"), sys.modules.get("lucide")
    door.__path__ = list(found.submodule_search_locations or ())
    # Through this side door a packaged program does not find the pictures, unless it is told where they lie.
    os.environ.setdefault("LUCIDE_DB_PATH", str(Path(*door.__path__[:1], "data", "lucide-icons.db")))
    sys.modules["lucide"] = before or door
    try:
        drawer: Callable[..., str] = importlib.import_module("lucide.core").lucide_icon
    finally:
        if before is None:
            del sys.modules["lucide"]
    return drawer


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str, width: float) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg(name, colour, width).encode("utf-8")))


def svg(name: str, colour: str, width: float) -> str:
    """Return an icon as SVG; those of the start window are at hand, the others are looked up."""
    if name in SHAPES:
        return _SVG.format(colour=colour, width=width, shapes=SHAPES[name])
    return _drawer()(name, stroke=colour, stroke_width=str(width))


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
    drawing = _renderer(name, look.palette[colour], width)  # first: an icon nobody knows leaves no painter open
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def icon(look: Look, name: str, *, colour: str = "ink2", size: int = 20) -> QIcon:
    """Return an icon for a button."""
    return QIcon(pixmap(look, name, colour=colour, size=size))

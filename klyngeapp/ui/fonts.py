"""The two faces, brought along: few computers have them, and a bare Linux has none."""

from functools import cache

import font_source_sans_pro
import font_source_serif_pro
from PySide6.QtGui import QFont, QFontDatabase

_SANS = ("Source Sans Pro", "Segoe UI", "Noto Sans")
_SERIF = ("Source Serif Pro", "Georgia", "Noto Serif")


def load() -> None:
    """Make the faces known to Qt, once an application is there: those of every page; the others when they are used."""
    _know(serif=False, style="")
    _know(serif=False, style="Semibold")
    _know(serif=True, style="Semibold")


@cache
def _know(*, serif: bool, style: str) -> None:
    files = (font_source_serif_pro if serif else font_source_sans_pro).font_files_ttf
    QFontDatabase.addApplicationFont(files[f"{'SourceSerifPro' if serif else 'SourceSansPro'}{style}"])


def font(pixels: int, *, strong: bool = False, serif: bool = False, italic: bool = False) -> QFont:
    """Return a font; the face's names stand before those of the system that come nearest."""
    return QFont(_made(pixels, strong=strong, serif=serif, italic=italic))


@cache
def _made(pixels: int, *, strong: bool, serif: bool, italic: bool) -> QFont:
    _know(serif=serif, style="SemiboldIt" if strong and italic else "It" if italic else "Semibold" if strong else "")
    made = QFont()
    made.setFamilies(list(_SERIF if serif else _SANS))
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made

"""The two faces, brought along: few computers have them, and a bare Linux has none."""

import font_source_sans_pro
import font_source_serif_pro
from PySide6.QtGui import QFont, QFontDatabase

_SANS = ("Source Sans Pro", "Segoe UI", "Noto Sans")
_SERIF = ("Source Serif Pro", "Georgia", "Noto Serif")
_LOADED = {
    font_source_sans_pro: ("SourceSansPro", "SourceSansProIt", "SourceSansProSemibold", "SourceSansProBold"),
    font_source_serif_pro: ("SourceSerifPro", "SourceSerifProIt", "SourceSerifProSemibold", "SourceSerifProBold"),
}


def load() -> None:
    """Make the faces known to Qt, once an application is there."""
    for package, names in _LOADED.items():
        for name in names:
            QFontDatabase.addApplicationFont(package.font_files_ttf[name])


def font(pixels: int, *, strong: bool = False, serif: bool = False, italic: bool = False) -> QFont:
    """Return a font; the face's names stand before those of the system that come nearest."""
    made = QFont()
    made.setFamilies(list(_SERIF if serif else _SANS))
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made

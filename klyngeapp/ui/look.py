"""How everything looks just now: colours by day or night, text size. Given to each widget; made anew on a change."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QColor, QFont

from klyngeapp.drawing.palette import DARK, LIGHT
from klyngeapp.ui import fonts

Role = Literal[
    "h1", "h2", "h3", "lead", "body", "strong", "small", "small_strong", "caption", "caption_strong", "figure"
]

# Size in pixels at 100 per cent, semibold, serif.
ROLES: dict[Role, tuple[int, bool, bool]] = {
    "h1": (32, True, True),
    "h2": (21, True, True),
    "h3": (18, True, False),
    "lead": (18, False, False),
    "body": (17, False, False),
    "strong": (17, True, False),
    "small": (15, False, False),
    "small_strong": (15, True, False),
    "caption": (14, False, False),
    "caption_strong": (14, True, False),
    "figure": (34, True, True),
}


@dataclass(frozen=True)
class Look:
    """Colours and sizes. `factor` is the text size: 1 is 100 per cent."""

    dark: bool = False
    factor: float = 1.0

    @property
    def palette(self) -> Mapping[str, str]:
        """Return the colours by name."""
        return DARK if self.dark else LIGHT

    def colour(self, name: str) -> QColor:
        """Return a colour of the palette."""
        return QColor(self.palette[name])

    def px(self, size: float) -> int:
        """Return a size that grows with the text."""
        return round(size * self.factor)

    def font(self, role: Role = "body") -> QFont:
        """Return the font of a role."""
        size, strong, serif = ROLES[role]
        return fonts.font(self.px(size), strong=strong, serif=serif)

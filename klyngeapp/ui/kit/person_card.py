"""A person in a card of their own: initials, name, a second line, and what they are there as."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from klyngeapp.ui import fonts
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import elided, label
from klyngeapp.ui.look import Look

_ROUND = 40


class Initials(QWidget):
    """A tinted round with the first letters of a name. It says nothing that the name does not."""

    def __init__(self, look: Look, name: str, tint: str, size: int = _ROUND) -> None:
        super().__init__()
        self._look, self._tint = look, tint
        self._font = look.font("small_strong") if size <= _ROUND else fonts.font(look.px(size * 2 // 5), strong=True)
        words = [word for word in name.split() if word[:1].isalpha()]
        self.letters = (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper() if words else ""
        self.setFixedSize(look.px(size), look.px(size))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the round and the letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(f"{self._tint}_s"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(self._look.colour(self._tint))
        painter.setFont(self._font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.letters)
        painter.end()


def person_card(look: Look, name: str, second: str, chip: str, tint: str) -> QFrame:
    """Return the card; `tint` is a colour with a soft one beside it ("area4", "area5")."""
    frame, line = cards.bar((16, 14, 16, 14), kind="card")
    words = cards.column(elided(look, name, "strong"), elided(look, second, "small"), spacing=2)
    words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    sign = QFrame()
    sign.setObjectName("chip")
    sign.setProperty("tint", tint)
    inside = QHBoxLayout(sign)
    inside.setContentsMargins(look.px(11), look.px(3), look.px(11), look.px(3))
    inside.addWidget(label(look, chip, "small_strong"))
    line.addWidget(Initials(look, name, tint))
    line.addWidget(words, 1)
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
    return frame

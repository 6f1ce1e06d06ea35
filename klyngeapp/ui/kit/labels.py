"""Text on the screen: always plain text, so that a name with a tag in it is a name."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from klyngeapp.ui import icons
from klyngeapp.ui.look import Look, Role

_SECOND = ("lead", "small", "caption", "caption_strong")


class ElidedLabel(QLabel):
    """A label on one line that shows the beginning and the end of a text that is too long, and all of it as a tip."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(text)
        self.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Elide for the new width."""
        super().resizeEvent(event)
        room = self.width() - self.contentsMargins().left() - self.contentsMargins().right()
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideMiddle, room)
        self.setText(shown)
        self.setToolTip(tip(self._text) if shown != self._text else "")


def shortened(widget: QWidget, text: str, over: int) -> str:
    """Return the words of a widget that is narrower than they are by `over` pixels; all of them where it is not."""
    if over <= 0:
        return text
    metrics = widget.fontMetrics()
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, metrics.horizontalAdvance(text) - over)


def balanced(look: Look, text: str, role: Role, room: int) -> str:
    """Return a text that needs two lines broken at the blank that makes them most alike, else as it is."""
    metrics = QFontMetrics(look.font(role))
    words = text.split()
    if metrics.horizontalAdvance(text) <= room or len(words) < 2:
        return text
    breaks = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    widest, best = min((max(map(metrics.horizontalAdvance, pair)), pair) for pair in breaks)
    return "\n".join(best) if widest <= room else text


def label(look: Look, text: str, role: Role = "body", *, ink: str = "", wrap: bool = False) -> QLabel:
    """Return a text in a role; `ink` is one of "ink", "ink2", "ok", "softink", "danger"."""
    return dressed(look, QLabel(text), role, ink=ink, wrap=wrap)


def headline(look: Look, text: str) -> QLabel:
    """Return the headline of a page: it is given the focus when the page opens, and Tab passes it by."""
    made = label(look, text, "h1", wrap=True)
    made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return made


def elided(look: Look, text: str, role: Role = "body", *, ink: str = "") -> QLabel:
    """Return a text on one line that may be shortened in the middle."""
    return dressed(look, ElidedLabel(text), role, ink=ink)


def dressed(look: Look, made: QLabel, role: Role, *, ink: str = "", wrap: bool = False) -> QLabel:
    """Give a label its font and colour."""
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(look.font(role))
    made.setProperty("ink", ink or ("ink2" if role in _SECOND else "ink"))
    made.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def icon_label(look: Look, name: str, *, colour: str = "ink2", size: int = 20, width: float = 1.75) -> QLabel:
    """Return an icon that says nothing to a screen reader: the words beside it do."""
    made = QLabel()
    grown = look.px(size)
    made.setPixmap(icons.pixmap(look, name, colour=colour, size=grown, width=width))
    made.setFixedSize(grown, grown)
    return made


def tip(text: str) -> str:
    """Return a text for a tooltip, which Qt would else read as rich text where it looks like it."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>"


def name(widget: QWidget, text: str, description: str = "") -> None:
    """Tell a screen reader what a widget is."""
    widget.setAccessibleName(text)
    widget.setAccessibleDescription(description)

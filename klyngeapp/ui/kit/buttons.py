"""Buttons: one primary a window, secondary, ghost, small, and those with an icon alone."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton, QToolButton, QWidget

from klyngeapp.ui import fonts, icons
from klyngeapp.ui.kit.labels import shortened, tip
from klyngeapp.ui.look import Look

Kind = Literal["primary", "secondary", "ghost", "link", "toast", "danger"]
_ICON_COLOURS = {"primary": "on", "danger": "on", "link": "softink", "toast": "bg"}
_FILLED = ("primary", "danger")
_LEAST = 96


class Button(QPushButton):
    """A button that is as wide as its words. One that `shrinks` may be narrower: it shows the rest as a tip."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text)
        self._look = look
        self.shrinks = False
        self._over = 0  # by how much it is narrower than its words

    def let_shrink(self) -> None:
        """Let the button be narrower than its words from now on."""
        self.shrinks = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size: all its words, unless it shrinks."""
        wanted = super().minimumSizeHint()
        return QSize(min(wanted.width(), self._look.px(_LEAST)), wanted.height()) if self.shrinks else wanted

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802 - Qt's name
        """Show as much of the words as there is room for."""
        super().initStyleOption(option)
        option.text = shortened(self, self.text(), self._over)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell in a tip what has no room."""
        super().resizeEvent(event)
        self._over = self.sizeHint().width() - self.width()
        if self.shrinks:
            self.setToolTip(tip(self.accessibleName() or self.text()) if self._over > 0 else "")


class PrimaryButton(Button):
    """The one thing to do. With the focus it has a ring inside its edge, which its own colour cannot hide."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the button, and the ring over it."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.colour("on"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 5, 5)
            painter.end()


def button(
    look: Look,
    text: str,
    on_click: Callable[[], object],
    *,
    kind: Kind = "secondary",
    icon: str = "",
    tail: str = "",
    small: bool = False,
    name: str = "",
) -> Button:
    """Return a button; `icon` stands before the text, `tail` after it; `name` is what a screen reader says."""
    # "&" would underline a letter; a thin space keeps icon and words apart.
    shown = text.replace("&", "&&")
    shown = f"\u2009 {shown}" if icon else f"{shown} \u2009" if tail else shown
    made = PrimaryButton(look, shown) if kind in _FILLED else Button(look, shown)
    made.setProperty("kind", kind)
    made.setProperty("small", "true" if small else "false")
    made.setFont(fonts.font(look.px(16 if small else 17), strong=kind in _FILLED))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAccessibleName(name or text)
    if icon or tail:
        size = look.px(20)
        made.setIcon(icons.icon(look, icon or tail, colour=_ICON_COLOURS.get(kind, "ink"), size=size))
        made.setIconSize(QSize(size, size))
    if tail:
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.clicked.connect(lambda _checked=False: on_click())
    if kind == "link":
        made.let_shrink()
    return made


def let_shrink(part: QWidget) -> None:
    """Let the buttons of a part that cannot become wider be narrower than their words."""
    for one in part.findChildren(Button):
        one.let_shrink()


def icon_button(look: Look, icon: str, name: str, on_click: Callable[[], object]) -> QToolButton:
    """Return a button with an icon alone; its name is its tip."""
    made = QToolButton()
    made.setIcon(icons.icon(look, icon, size=look.px(20)))
    made.setIconSize(QSize(look.px(20), look.px(20)))
    made.setFixedSize(look.px(40), look.px(40))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    rename(made, name)
    made.clicked.connect(lambda _checked=False: on_click())
    return made


def rename(made: QToolButton, name: str, shortcut: str = "") -> None:
    """Give an icon button another name, with its shortcut in the tip."""
    made.setAccessibleName(name)
    made.setToolTip(tip(f"{name} ({shortcut})" if shortcut else name))

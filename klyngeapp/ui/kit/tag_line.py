"""Words about somebody or something, each with a cross that takes it off, and after them the way to add one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui import fonts, icons
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import Lines
from klyngeapp.ui.kit.buttons import Button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look

_CROSS = 15
Tag = tuple[str, str]  # what it is known by, and its words


class TagLine(QWidget):
    """Shows tags below their title; `take_off` hears which is not to be there any more, `add` stands after them."""

    def __init__(self, look: Look, title: str, add: QWidget, take_off: Callable[[str], object]) -> None:
        super().__init__()
        self._look, self._take_off, self._add = look, take_off, add
        self._shown: tuple[tuple[Tag, ...], bool] | None = None
        self.chips: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(6)
        column.addWidget(label(look, title, "small_strong", wrap=True))
        self._flow = Lines(look.px(8))
        column.addWidget(self._flow)
        self._flow.hold(add)

    def show_tags(self, tags: Sequence[Tag], *, can_change: bool) -> None:
        """Show these; where nothing can be changed the words stand alone."""
        if self._shown == (tuple(tags), can_change):
            return
        had_focus = any(chip.hasFocus() for chip in self.chips.values())
        self._shown = (tuple(tags), can_change)
        old = self.chips.values()
        self.chips = {key: self._chip(key, text, can_change=can_change) for key, text in tags}
        for chip in old:
            cards.let_go(chip)
        self._flow.parts = ()
        self._flow.hold(*self.chips.values(), self._add)
        self._add.setVisible(can_change)
        if had_focus:
            following = next(iter(self.chips.values()), None)
            (following or self._add.findChild(QPushButton) or self._add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, key: str, text: str, *, can_change: bool) -> QPushButton:
        look = self._look
        made = Button(look, f"{text}\u2009 ".replace("&", "&&") if can_change else text.replace("&", "&&"))
        made.setProperty("kind", "chip")
        made.let_shrink()
        made.setFont(fonts.font(look.px(15), strong=True))
        made.setEnabled(can_change)
        made.setAccessibleName(_("Take off {name}", name=text) if can_change else text)
        if can_change:
            size = look.px(_CROSS)
            made.setIcon(icons.icon(look, "x", colour="ink2", size=size))
            made.setIconSize(QSize(size, size))
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            made.setToolTip(made.accessibleName())
            made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(lambda _checked=False: self._take_off(key))
        return made

"""The bar at the top: the menus, whether all is saved, undo and redo, search and help."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenuBar, QSizePolicy

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.ui import actions, fonts, icons
from klyngeapp.ui.kit.buttons import icon_button, rename
from klyngeapp.ui.kit.labels import label, tip
from klyngeapp.ui.look import Look

_HEIGHT = 52
_MENUS = 96  # the least width of the menus: one, and the way to the others


class TopBar(QFrame):
    """Menus and state. `deeds` says what each line of the menus does."""

    def __init__(self, look: Look, deeds: Mapping[str, Callable[[], object]]) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self._look = look
        self.setFixedHeight(look.px(_HEIGHT))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 0, 24, 0)
        layout.setSpacing(4)
        self.menus = QMenuBar()
        self.menus.setNativeMenuBar(False)
        self.menus.setFont(fonts.font(look.px(16)))
        self.menus.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.actions_by_id = actions.fill(self.menus, deeds)
        layout.addWidget(self.menus)
        layout.addStretch(1)
        self._sign = QLabel()
        self.saved = label(look, "", "small")
        layout.addWidget(self._sign)
        layout.addSpacing(4)
        layout.addWidget(self.saved)
        layout.addSpacing(16)
        self.undo = icon_button(look, "undo-2", _("Undo"), deeds["undo"])
        self.redo = icon_button(look, "redo-2", _("Redo"), deeds["redo"])
        self.search = icon_button(look, "search", _("Search"), deeds["search"])
        rename(self.search, _("Search"), "Ctrl+F")
        self.help = icon_button(look, "circle-question-mark", _("Help"), deeds["help"])
        rename(self.help, _("Help"), "F1")
        for made in (self.undo, self.redo, self.search, self.help):
            layout.addWidget(made)
        self.show_saved("", well=True)
        self.show_history(None, None)

    def show_saved(self, text: str, *, well: bool) -> None:
        """Say whether all is saved; nothing where no workbook is open."""
        if text:
            name, colour = ("circle-check", "ok") if well else ("triangle-alert", "warn")
            self._sign.setPixmap(icons.pixmap(self._look, name, colour=colour, size=self._look.px(18)))
            self._sign.setAccessibleName(text)
            self._sign.setToolTip(tip(text))
        self._sign.setVisible(bool(text))
        self.saved.setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say in words whether all is saved where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        others = sum(one.width() + 4 for one in (self.undo, self.redo, self.search, self.help))
        least = others + self._look.px(_MENUS) + self._look.px(18) + 80
        self.saved.setVisible(bool(self.saved.text()) and least + self.saved.sizeHint().width() <= self.width())

    def show_history(self, undo: Sentence | None, redo: Sentence | None) -> None:
        """Name what undo and redo would do."""
        for key, button, action_name in (("undo", self.undo, undo), ("redo", self.redo, redo)):
            plain = _("Undo") if key == "undo" else _("Redo")
            if action_name is not None:
                text = _("Undo: {name}", name=action_name) if key == "undo" else _("Redo: {name}", name=action_name)
            else:
                text = plain
            action = self.actions_by_id[key]
            action.setText(text.replace("&", "&&"))
            action.setToolTip(tip(text))  # else it is the text, read as rich text where it looks like it
            action.setEnabled(action_name is not None)
            button.setEnabled(action_name is not None)
            rename(button, text, "Ctrl+Z" if key == "undo" else "Ctrl+Y")

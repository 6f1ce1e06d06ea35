"""A small menu that a button opens below itself."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from klyngeapp.ui.look import Look

Deed = tuple[str, Callable[[], object]]  # what a line says, and what it does


def open_menu(look: Look, below: QWidget, deeds: Sequence[Deed]) -> QMenu:
    """Open a menu of what can be done below a widget; it goes when it is closed."""
    menu = QMenu(below)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setFont(look.font("body"))
    for words, deed in deeds:
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda _checked=False, run=deed: run())
    menu.popup(below.mapToGlobal(QPoint(0, below.height())))
    return menu

"""Keys that are in no menu: phases, back and onward, the parts of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from klyngeapp.ui.shell.window import Window


def install(window: "Window") -> None:
    """Let the window know its keys."""
    opening = window.opening
    for number in range(1, 6):
        _on(window, f"Alt+{number}", lambda number=number: opening.go_to_phase(number))
    _on(window, "Alt+Left", opening.back)
    _on(window, "Alt+Right", opening.onward)
    _on(window, "F6", opening.next_pane)
    _on(window, "Escape", opening.escape)


def _on(window: "Window", keys: str, deed: object) -> None:
    shortcut = QShortcut(QKeySequence(keys), window)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.activated.connect(deed)

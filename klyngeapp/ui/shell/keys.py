"""Keys that are in no menu: phases, back and onward, the parts of the window. One table, which help shows, too."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from klyngeapp.i18n.language import N_

if TYPE_CHECKING:
    from klyngeapp.ui.shell.window import Window


class Key(NamedTuple):
    """A key: what it does, in words and in deed; `leaves` says that what stands in front is put away first."""

    keys: str
    text: str
    deed: "Callable[[Window], object]"
    leaves: bool = True


def _to_phase(number: int) -> "Callable[[Window], object]":
    return lambda window: window.opening.go_to_phase(number)


def _back(window: "Window") -> None:
    window.opening.back()


def _onward(window: "Window") -> None:
    window.opening.onward()


def _next_pane(window: "Window") -> None:
    window.opening.next_pane()


def _escape(window: "Window") -> None:
    if not window.front.escape():
        window.opening.escape()


KEYS = (
    Key("Alt+1", N_("To phase 1, Establishment"), _to_phase(1)),
    Key("Alt+2", N_("To phase 2, Mapping"), _to_phase(2)),
    Key("Alt+3", N_("To phase 3, Vision"), _to_phase(3)),
    Key("Alt+4", N_("To phase 4, Action plans"), _to_phase(4)),
    Key("Alt+5", N_("To phase 5, Implementation"), _to_phase(5)),
    Key("Alt+Left", N_("One step back"), _back),
    Key("Alt+Right", N_("One step on"), _onward),
    Key("F6", N_("To the next part of the window"), _next_pane),
    Key("Escape", N_("Close what lies over the page, or go back"), _escape, leaves=False),
)


def install(window: "Window") -> None:
    """Let the window know its keys."""
    for key in KEYS:
        shortcut = QShortcut(QKeySequence(key.keys), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(lambda key=key: _press(window, key))


def _press(window: "Window", key: Key) -> None:
    if key.leaves:
        window.front.leave()
    key.deed(window)

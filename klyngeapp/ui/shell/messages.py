"""The bars above the page: kept by key, so that they are there again when the window is dressed anew."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.ui.kit import cards
from klyngeapp.ui.look import Look

Make = Callable[[Look], QFrame]
OF_THE_COMPUTER = "computer"  # the key of what holds whatever is open


class Messages:
    """What is to be read just now, the oldest first."""

    def __init__(self) -> None:
        self._made: dict[str, Make] = {}
        self._shown: dict[str, QFrame] = {}
        self._place: tuple[Look, QVBoxLayout] | None = None

    def __contains__(self, key: str) -> bool:
        return key in self._made

    def shown(self, key: str) -> QFrame | None:
        """Return the bar of a message, None where it is not on the screen."""
        return self._shown.get(key)

    def put(self, key: str, make: Make) -> None:
        """Show a message; one with the same key gives way to it."""
        self.take_away(key)
        self._made[key] = make
        self._show(key)

    def take_away(self, key: str) -> None:
        """Take a message away, if it is there."""
        self._made.pop(key, None)
        old = self._shown.pop(key, None)
        if old is not None:
            cards.let_go(old)
            self._settle()

    def clear(self) -> None:
        """Take all messages away that are about a workbook."""
        for key in [one for one in self._made if one != OF_THE_COMPUTER]:
            self.take_away(key)

    def live_in(self, look: Look, layout: QVBoxLayout) -> None:
        """Show all messages in a new place."""
        self._place, self._shown = (look, layout), {}
        self._settle()
        for key in self._made:
            self._show(key)

    def homeless(self) -> None:
        """Forget the place: the window is being dressed anew, or nothing is open."""
        self._place, self._shown = None, {}

    def _show(self, key: str) -> None:
        if self._place is None:
            return
        look, layout = self._place
        bar = self._made[key](look)
        self._shown[key] = bar
        layout.addWidget(bar)
        self._settle()

    def _settle(self) -> None:
        if self._place is not None:
            self._place[1].setContentsMargins(*((40, 14, 40, 0) if self._shown else cards.NONE))

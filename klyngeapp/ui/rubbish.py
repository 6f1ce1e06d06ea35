"""Python's rubbish is looked for on the GUI thread alone.

Python looks for rubbish whenever enough has been made, on whichever thread that happens. Ours is full of widgets and
timers that hold one another; one that is taken away on another thread than its own takes the program with it, now or
a while later. So Python does not look by itself while the window stands: we do, between two events.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 500  # milliseconds
_NEW, _OF_NEW, _OF_OLD = 5_000, 10, 10  # how much is made before it is looked through: as Python, but less often


class Rubbish(QObject):
    """Looks for what nobody holds any more, as often as Python would, as long as its parent is there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look through the youngest things, and through older ones now and then."""
        new, of_new, of_old = gc.get_count()
        if new < _NEW:
            return
        gc.collect(0 if of_new < _OF_NEW else 1 if of_old < _OF_OLD else 2)

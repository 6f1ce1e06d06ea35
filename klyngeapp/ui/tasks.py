"""Slow work off the GUI thread: it can be followed and stopped, and the window never waits for it."""

import contextvars
import sys
from collections.abc import Callable
from threading import Event, Thread

from PySide6.QtCore import QObject, Qt, Signal

from klyngeapp.system.errors import KlyngeError
from klyngeapp.system.progress import Cancelled, Progress

Work = Callable[[Progress], object]
_at_work: set[Thread] = set()


class Task(QObject):
    """One piece of work. Exactly one of `done`, `failed`, `cancelled` and `crashed` comes, on the GUI thread."""

    stepped = Signal(float)
    done = Signal(object)
    failed = Signal(object)  # the Sentence of a KlyngeError
    cancelled = Signal()
    ended = Signal()
    _told = Signal(str, object)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._is_unwanted = Event()
        context = contextvars.copy_context()  # so that the work speaks our language
        self._thread = Thread(target=context.run, args=(self._do, work))
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin, on a thread of its own."""
        _at_work.add(self._thread)
        self._thread.start()

    def cancel(self) -> None:
        """Stop as soon as the work looks up."""
        self._is_unwanted.set()

    def step(self, part: float) -> None:
        """Say how far the work is; called by the work, on its own thread."""
        if self._is_unwanted.is_set():
            raise Cancelled
        self._told.emit("step", part)

    def _do(self, work: Work) -> None:
        """Do the work, on its own thread; every way it can end is told."""
        try:
            self._told.emit("done", work(self))
        except Cancelled:
            self._told.emit("cancelled", None)
        except KlyngeError as error:
            self._told.emit("failed", error.sentence)
        except Exception as error:  # noqa: BLE001 - a bug: told on the GUI thread, where it can be shown
            self._told.emit("crashed", error)

    def _on_told(self, how: str, what: object) -> None:
        if how == "step":
            self.stepped.emit(what)
            return
        self._thread.join()  # it has told its last; what it holds is let go of here, on this thread
        _at_work.discard(self._thread)
        if how == "done":
            self.done.emit(what)
        elif how == "failed":
            self.failed.emit(what)
        elif how == "cancelled":
            self.cancelled.emit()
        self.ended.emit()
        if isinstance(what, BaseException):
            sys.excepthook(type(what), what, what.__traceback__)
        self.deleteLater()


def wait_for_all() -> None:
    """Wait for all work to end, before the program does."""
    for thread in tuple(_at_work):
        thread.join()
        _at_work.discard(thread)

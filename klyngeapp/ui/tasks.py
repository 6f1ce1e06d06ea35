"""Slow work off the GUI thread: it can be followed and stopped, and the window never waits for it."""

import contextvars
import sys
from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from klyngeapp.system.errors import KlyngeError
from klyngeapp.system.progress import Cancelled, Progress

Work = Callable[[Progress], object]


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
        self._runnable = _Run(self, work)
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin, on a thread of the pool."""
        QThreadPool.globalInstance().start(self._runnable)

    def cancel(self) -> None:
        """Stop as soon as the work looks up."""
        self._is_unwanted.set()

    def step(self, part: float) -> None:
        """Say how far the work is; called by the work, on its own thread."""
        if self._is_unwanted.is_set():
            raise Cancelled
        self._told.emit("step", part)

    def tell(self, how: str, what: object) -> None:
        """Say how the work ended; called on its own thread."""
        self._told.emit(how, what)

    def _on_told(self, how: str, what: object) -> None:
        if how == "step":
            self.stepped.emit(what)
            return
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


class _Run(QRunnable):
    def __init__(self, task: Task, work: Work) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._task = task
        self._work = work
        self._context = contextvars.copy_context()  # so that the work speaks our language

    def run(self) -> None:
        """Do the work; every way it can end is told."""
        try:
            self._task.tell("done", self._context.run(self._work, self._task))
        except Cancelled:
            self._task.tell("cancelled", None)
        except KlyngeError as error:
            self._task.tell("failed", error.sentence)
        except Exception as error:  # noqa: BLE001 - a bug: told on the GUI thread, where it can be shown
            self._task.tell("crashed", error)


def wait_for_all() -> None:
    """Wait for all work to end, before the program does."""
    QThreadPool.globalInstance().waitForDone()

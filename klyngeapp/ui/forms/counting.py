"""Something worked out of the whole workbook on another thread, a moment after the last change."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from klyngeapp.store import reading
from klyngeapp.system.progress import Progress
from klyngeapp.ui.document import Document
from klyngeapp.ui.tasks import Task

SOON = 250  # milliseconds without a further change
WorkOut = Callable[[Any, Progress], object]  # out of a connection


class Counting(QObject):
    """Works something out anew after every change. `counted` carries it; what is not wanted any more is stopped.

    `work_out` is called on a thread of its own, and must know nothing of the window.
    """

    counted = Signal(object)

    def __init__(self, document: Document, work_out: WorkOut, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._work_out = document, work_out
        self._number = 0  # of the work that is wanted
        self._task: Task | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._begin)
        document.changed.connect(self._on_changed)
        self._soon.start(0)

    @property
    def is_counting(self) -> bool:
        """Whether what is known is about to be worked out anew."""
        return self._soon.isActive() or self._task is not None

    def _on_changed(self, _changes: object) -> None:
        self.count()

    def count(self) -> None:
        """Work it out anew, soon; what is under way is not wanted any more."""
        self._stop()
        self._soon.start(SOON)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _begin(self) -> None:
        if self._document.is_closed:
            return
        self._stop()
        self._number += 1
        number, data, work_out = self._number, self._document.snapshot(), self._work_out

        def work(progress: Progress) -> tuple[int, object]:
            with reading.snapshot(data) as connection:
                return number, work_out(connection, progress)

        # It belongs to the program: the page may be gone before the work looks up.
        program = QCoreApplication.instance()
        assert program is not None
        task = Task(work, program)
        self._task = task
        task.done.connect(self._on_done)
        self.destroyed.connect(task.cancel)
        task.start()

    def _on_done(self, found: tuple[int, object]) -> None:
        number, what = found
        if number == self._number and self._task is not None:
            self._task = None
            self.counted.emit(what)

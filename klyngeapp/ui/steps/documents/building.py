"""A document made to be looked at: on another thread, in memory alone, anew a moment after the workbook changes."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from klyngeapp.i18n.language import Sentence
from klyngeapp.store import reading
from klyngeapp.system.errors import KlyngeError
from klyngeapp.system.progress import Progress
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms.printing import Job, Wanted
from klyngeapp.ui.tasks import Task

SOON = 700  # milliseconds without a further change
_BROKEN = Sentence("The document could not be shown here.")


class Building(QObject):
    """Makes the bytes of the document that was wanted last; what is not wanted any more is stopped.

    `began` comes when they are made anew, then either `made` with them or `failed` with the Sentence.
    """

    began = Signal()
    stepped = Signal(float)
    made = Signal(object)
    failed = Signal(object)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._job: Job | None = None
        self._wanted = Wanted("group", "da")
        self._task: Task | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._begin)

    @property
    def is_building(self) -> bool:
        """Whether what is shown is about to be another."""
        return self._soon.isActive() or self._task is not None

    def want(self, job: Job | None, wanted: Wanted) -> None:
        """Make a document now; None: no document at all."""
        self._job, self._wanted = job, wanted
        self.stop()
        if job is not None:
            self._soon.start(0)

    def again(self, after: int = SOON) -> None:
        """Make the same anew, so many milliseconds after the last call."""
        self.stop()
        if self._job is not None:
            self._soon.start(after)

    def fail(self) -> None:
        """Say that what was made cannot be shown."""
        self.failed.emit(_BROKEN)

    def stop(self) -> None:
        """Make nothing any more."""
        self._soon.stop()
        if self._task is not None:
            task, self._task = self._task, None
            task.cancel()
            task.stepped.disconnect(self.stepped)
            task.done.disconnect(self._on_done)
            task.failed.disconnect(self._on_failed)
            task.ended.disconnect(self._on_ended)

    def _begin(self) -> None:
        job, wanted = self._job, self._wanted
        if job is None or job.pdf is None or self._document.is_closed:
            return
        make = job.pdf
        self.began.emit()
        try:
            data = self._document.snapshot()
        except KlyngeError as error:
            self.failed.emit(error.sentence)
            return

        def work(progress: Progress) -> bytes:
            with reading.snapshot(data) as connection:
                return make(connection, wanted, lambda _warning: None, progress)

        # It belongs to the program: the page may be gone before the work looks up.
        program = QCoreApplication.instance()
        assert program is not None
        task = self._task = Task(work, program)
        task.stepped.connect(self.stepped)
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.ended.connect(self._on_ended)
        self.destroyed.connect(task.cancel)
        task.start()

    def _on_done(self, pdf: bytes) -> None:
        self._task = None
        self.made.emit(pdf)

    def _on_failed(self, why: Sentence) -> None:
        self._task = None
        self.failed.emit(why)

    def _on_ended(self) -> None:
        if self._task is not None:  # it broke: nothing else was told
            self._on_failed(_BROKEN)

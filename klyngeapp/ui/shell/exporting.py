"""A document on its way to a file: asked for, followed, stopped, told of."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.system import places
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms.printing import Job, Made, Wanted
from klyngeapp.ui.kit.bars import Working
from klyngeapp.ui.look import Look
from klyngeapp.ui.shell.saving import SavingDialog
from klyngeapp.ui.tasks import Task

if TYPE_CHECKING:
    from klyngeapp.ui.shell.window import Window

_QUIET = 400  # milliseconds in which nothing is said
_WORKING, _RESULT, _WARNING = "export", "exported", "export warning"


class Exporting(QObject):
    """Writes one document at a time, off the GUI thread."""

    def __init__(self, window: "Window", document: Document) -> None:
        super().__init__(document)
        self._window, self._document = window, document
        self._job: Job
        self._part = 0.0
        self.task: Task | None = None
        self.dialog: SavingDialog | None = None
        self._say_soon = QTimer(self)
        self._say_soon.setSingleShot(True)
        self._say_soon.setInterval(_QUIET)
        self._say_soon.timeout.connect(self._say_working)

    def ask(self, job: Job, wanted: Wanted | None = None) -> None:
        """Ask for whom a document is, unless that is known; while one is being made, nothing happens."""
        if self.task is not None:
            return
        if wanted is not None:
            self._on_wanted(job, wanted)
        else:
            look, window = self._window.theme.look, self._window
            self.dialog = SavingDialog(look, window, job, lambda wanted: self._on_wanted(job, wanted))
            self.dialog.open()

    def _on_wanted(self, job: Job, wanted: Wanted) -> None:
        path = job.draft
        if path is None:
            name = job.suggested(self._document.home.overview.name, wanted)
            file = self._document.file
            folder = places.proposal(file).parent if self._document.looks else file.parent
            path = self._window.ask.file_to_save(self._window, folder / name)
        if path is not None:
            self.begin(path, wanted, job)

    def begin(self, path: Path, wanted: Wanted, job: Job) -> None:
        """Make the document out of what the workbook holds at this moment."""
        data = self._document.snapshot()
        self._job, self._part = job, 0.0
        for key in (_RESULT, _WARNING):
            self._window.messages.take_away(key)
        task = Task(lambda progress: job.make(data, path, wanted, progress), self)
        self.task = task
        task.stepped.connect(self._on_stepped)
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.ended.connect(self._on_ended)
        self._say_soon.start()
        task.start()

    def stop(self) -> None:
        """Stop the work under way; nothing of it stays."""
        if self.task is not None:
            self.task.cancel()

    def _say_working(self) -> None:
        def make(look: Look) -> Working:
            bar = Working(look, _(self._job.working), (_("Stop"), self.stop))
            bar.step(self._part)
            return bar

        self._window.messages.put(_WORKING, make)

    def _on_stepped(self, part: float) -> None:
        self._part = part
        bar = self._window.messages.shown(_WORKING)
        if isinstance(bar, Working):
            bar.step(part)

    def _on_ended(self) -> None:
        self._say_soon.stop()
        self.task = None
        self._window.messages.take_away(_WORKING)

    def _on_failed(self, why: Sentence) -> None:
        self._window.notify(_RESULT, "warn", why)

    def _on_done(self, made: Made) -> None:
        show = self._window.ask.show_outside
        if made.path == self._job.draft:
            show(made.path)
        else:
            deeds = (
                (_("Open"), lambda: show(made.path)),
                (_("Show the file"), lambda: show(made.path.parent)),
            )
            if self._job.mail is not None:
                show(self._job.mail)
            self._window.notify(_RESULT, "done", Sentence("Saved: {name}", {"name": made.path.name}), deeds)
        if made.warnings:
            told = "\n".join(str(warning) for warning in made.warnings[:5])
            self._window.notify(_WARNING, "warn", told)

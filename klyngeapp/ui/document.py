"""The open workbook: runs actions, takes them back, and sees that everything gets into the file."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any, Concatenate, Literal, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from klyngeapp.domain.home import HomeFacts
from klyngeapp.domain.traces import Traces
from klyngeapp.i18n.language import Sentence
from klyngeapp.services.forgetting_in import Forgotten, Texts, forget_in
from klyngeapp.store.backups import Backup
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.looked_at import LookedAt, looked_at
from klyngeapp.store.purging import Copies
from klyngeapp.store.queries.home import home_facts, left_out_reason
from klyngeapp.store.queries.remembered import Remembered
from klyngeapp.store.units import Unit
from klyngeapp.store.workbook import Workbook, edition_beside, open_to_change
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.tasks import Task

PUBLISH_AFTER = 2000  # milliseconds without a further change
SAY_SAVING_AFTER = 400
_PATIENCE = 0.3  # seconds that we wait for another window to let go

_Given = ParamSpec("_Given")
_Answer = TypeVar("_Answer")
Saved = Literal["saved", "saving", "in_file", "failed", "looking"]


class Document(QObject):
    """One open workbook. `changed` carries the ChangeSet of an action, an undo or a redo; `wanted` the key of what a
    part of a page asks to see in front of it: "backups", "history/TABLE/ID"; `forgotten` says that somebody was;
    `closed` that nothing can be asked any more.
    """

    changed = Signal(object)
    forgotten = Signal()
    wanted = Signal(str)
    saved_changed = Signal()
    closed = Signal()

    def __init__(self, file: Path, *, looks: bool = False) -> None:
        """Open the file, or only look at it; KlyngeError where it cannot be, InUse where another window has it."""
        super().__init__()
        self.file, self.looks = file, looks
        self._open = ExitStack()
        self._book: Workbook | LookedAt
        if looks:
            self._book = self._open.enter_context(looked_at(file))
        else:
            self._book = self._open.enter_context(open_to_change(file, patience=_PATIENCE))
        self.notices: tuple[Sentence, ...] = tuple(self._book.notices)
        self.saved: Saved = "looking" if looks else "saved"
        self.saved_at: datetime = clock.now()
        self.trouble: Sentence | None = None
        self._facts: HomeFacts | None = None
        self._kept = Remembered()  # of the day of the facts
        self._kept_on = clock.today()
        self.is_closed = False
        self.searched = ""  # what was looked for last
        self._making: Task | None = None
        self._publish_soon = self._timer(PUBLISH_AFTER, self._publish_beside)
        self._say_saving_soon = self._timer(SAY_SAVING_AFTER, self._on_saving)

    def _timer(self, milliseconds: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    @property
    def workbook_id(self) -> str:
        """Return whose workbook this is, whatever the file is called."""
        return self._book.workbook_id

    def at_the_keyboard(self, who: str) -> None:
        """Let the history say from now on who did it; "" is nobody in particular."""
        self._book.by = who

    def backups(self) -> list[Backup]:
        """Return the backups on this computer, the newest first."""
        return self._book.backups()

    @property
    def home(self) -> HomeFacts:
        """Return the facts of the first screen as they are now."""
        today = clock.today()
        if self._kept_on != today:
            self._kept, self._kept_on, self._facts = Remembered(), today, None
        if self._facts is None:
            self._facts = home_facts(self._book.connection, today, self._kept)
        return self._facts

    def left_out(self, step: str) -> str | None:
        """Return why a step ("phase.step") is left out; None where it is not."""
        return left_out_reason(self._book.connection, step)

    def ask(
        self, query: Callable[Concatenate[Any, _Given], _Answer], *args: _Given.args, **kw: _Given.kwargs
    ) -> _Answer:
        """Return what a query of `store.queries` finds in the workbook."""
        return query(self._book.connection, *args, **kw)

    def known(self, query: Callable[[Any], _Answer]) -> _Answer:
        """Return what a query finds that needs nothing but the workbook; found anew when what it reads has changed."""
        connection = self._book.connection
        return self._kept.of(connection, f"{query.__module__}.{query.__qualname__}", lambda: query(connection))

    @property
    def undo_name(self) -> Sentence | None:
        """Return what undo would take back."""
        return self._book.undo_name

    @property
    def redo_name(self) -> Sentence | None:
        """Return what redo would do again."""
        return self._book.redo_name

    def do(self, name: Sentence, use_case: Callable[[Unit], object], *, follows: int = 0) -> int:
        """Run a use case as one action and return its number; KlyngeError where it refuses: then nothing has changed.

        One that `follows` another goes on with it, and is undone together with it, as long as that is the last one.
        """
        with self._book.unit(name) as unit:
            unit.follows = follows
            use_case(unit)
        self._has_changed(unit.changes)
        return unit.number

    def copies_with(self, person: str, traces: Traces) -> Copies:
        """Return the backups on this computer that still hold a person."""
        return self._book.copies_with(person, traces) if isinstance(self._book, Workbook) else Copies((), ())

    def forget(self, person: str, reason: str, *, purge: bool, perhaps: Texts = ()) -> Forgotten:
        """Forget a person for good, in the file at once; KlyngeError where it is refused: then nothing has changed."""
        assert isinstance(self._book, Workbook)
        self._publish_soon.stop()
        self._say_saving_soon.stop()
        self._making = None  # it still holds the person
        done = forget_in(self._book, person, reason, purge=purge, perhaps=perhaps)
        self.searched, self._facts, self._kept = "", None, Remembered()
        self.saved_at = clock.now()
        self.changed.emit(done.changes)
        self.forgotten.emit()
        self._say("saved") if done.trouble is None else self._on_failed(done.trouble.sentence)
        return done

    def undo(self) -> Sentence | None:
        """Take the last action back and return its name."""
        done = self._book.undo()
        if done is None:
            return None
        self._has_changed(done[1])
        return done[0].name

    def redo(self) -> Sentence | None:
        """Do the last undone action again and return its name."""
        done = self._book.redo()
        if done is None:
            return None
        self._has_changed(done[1])
        return done[0].name

    def snapshot(self) -> bytes:
        """Return everything as it is now, for work on another thread."""
        return self._book.snapshot()

    def _has_changed(self, changes: ChangeSet) -> None:
        if not changes:
            return
        self._facts = None
        self._kept.forget(changes.tables)
        self._publish_soon.start()
        self._say_saving_soon.start()
        self.changed.emit(changes)

    def _on_saving(self) -> None:
        self._say("saving")

    def publish(self, *, asked_for: bool = False) -> bool:
        """Put everything into the file; where that fails, say so until it works. Return whether it is in the file."""
        self._publish_soon.stop()
        self._say_saving_soon.stop()
        if self.looks:
            return True
        self._making = None  # what is being made is older than what is put there now
        return self._put(self._book.publish, "in_file" if asked_for else "saved")

    def _put(self, put: Callable[[], None], then: Saved) -> bool:
        try:
            put()
        except KlyngeError as error:
            self._on_failed(error.sentence)
            return False
        self.trouble = None
        self.saved_at = clock.now()
        self._say(then)
        return True

    def _on_failed(self, why: Sentence) -> None:
        self.trouble = why
        self._say("failed")

    def _publish_beside(self) -> None:
        """Put everything into the file; the file is made and checked on another thread, so that nobody waits for it."""
        if self._making is not None:
            self._publish_soon.start()
            return
        assert isinstance(self._book, Workbook)
        book, taken = self._book, self._book.draft()
        if taken is None:
            self._put(lambda: None, "saved")
            return
        # It belongs to the program: its thread must not lose it when the workbook is closed meanwhile.
        task = self._making = Task(lambda _progress: edition_beside(taken), QCoreApplication.instance() or self)
        task.done.connect(lambda new: self._on_made(task, lambda: book.publish_edition(taken, new)))
        task.failed.connect(lambda why: self._on_made(task, lambda: _refuse(why)))
        task.ended.connect(lambda: self._on_ended(task))
        task.start()

    def _on_ended(self, task: Task) -> None:
        if self._making is task:  # it broke: the next change tries again
            self._making = None

    def _on_made(self, task: Task, put: Callable[[], None]) -> None:
        if self._making is not task or self.is_closed:
            return
        self._making = None
        self._say_saving_soon.stop()
        self._put(put, "saving" if self._publish_soon.isActive() else "saved")

    def _say(self, saved: Saved) -> None:
        self.saved = saved
        self.saved_changed.emit()

    def close(self) -> None:
        """Let go of the workbook; whatever is not in the file yet stays on this computer and gets there next time."""
        self._publish_soon.stop()
        self._say_saving_soon.stop()
        self.is_closed = True
        self.closed.emit()
        self._open.close()


def _refuse(why: Sentence) -> None:
    raise KlyngeError(why.msgid, **why.fields)

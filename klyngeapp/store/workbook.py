"""A workbook opened to be changed: the lock, the working copy, and which of the two is ahead.

    with open_to_change(path) as book:
        with book.unit(Sentence("Add a village")) as unit:
            ...
        book.publish()

Whoever writes meets one of four cases: (i) the file is as we left it: go on; (ii) the same, but with edits
that never got into it: publish them first; (iii) the file differs and holds everything we know nothing of:
back up, take it over; (iv) both differ: refuse and keep both.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy as sa

from klyngeapp.domain.traces import Traces
from klyngeapp.i18n.language import Sentence
from klyngeapp.store import backups, examining, history, publishing, purging, readying, units, working
from klyngeapp.store.backups import Backup
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.history import Action
from klyngeapp.store.publishing import Draft, Edition
from klyngeapp.store.purging import Copies
from klyngeapp.store.units import Unit
from klyngeapp.store.working import BACKUPS, LOCK, WORKING_COPY, WorkingCopy
from klyngeapp.system import files, locks, paths, settings
from klyngeapp.system.errors import KlyngeError
from klyngeapp.system.files import REAL_DISK, Disk


@dataclass
class Workbook:
    """An open workbook. `notices` are sentences the person should hear about how it was opened.

    `by` is who is at the keyboard, for the history.
    """

    file: Path
    folder: Path
    copy: WorkingCopy
    file_bytes: bytes | None
    notices: list[Sentence] = field(default_factory=list)
    disk: Disk = REAL_DISK
    by: str = ""

    @property
    def connection(self) -> sa.Connection:
        """Return the connection to read with; it refuses to write outside a unit."""
        return self.copy.connection

    @property
    def undo_name(self) -> Sentence | None:
        """Return the name of the action that undo would take back; None where there is none."""
        action = history.last_done(self.copy.raw)
        return action.name if action else None

    @property
    def redo_name(self) -> Sentence | None:
        """Return the name of the action that redo would do again; None where there is none."""
        action = history.last_undone(self.copy.raw)
        return action.name if action else None

    @property
    def workbook_id(self) -> str:
        """Return whose workbook this is."""
        return self.folder.name

    def snapshot(self) -> bytes:
        """Return everything as it is now, for `reading.snapshot` on another thread."""
        return self.copy.raw.serialize()

    @contextmanager
    def unit(self, name: Sentence) -> Iterator[Unit]:
        """Do one action: one transaction, one undo step."""
        with units.unit(self.copy.raw, self.copy.connection, name, self.by) as unit:
            yield unit

    def undo(self) -> tuple[Action, ChangeSet] | None:
        """Take back the last action; None where there is nothing to undo."""
        raw = self.copy.raw
        action = history.last_done(raw)
        if action is None:
            return None
        return action, units.replayed(raw, lambda: history.take_back(raw, action))

    def redo(self) -> tuple[Action, ChangeSet] | None:
        """Do the last undone action again; None where there is none."""
        raw = self.copy.raw
        action = history.last_undone(raw)
        if action is None:
            return None
        return action, units.replayed(raw, lambda: history.do_again(raw, action))

    def take_back_replay(self, *, undone: bool) -> None:
        """Take back an undo (or a redo) as if it had never been done."""
        raw = self.copy.raw
        action = history.last_undone(raw) if undone else history.last_done(raw)
        if action is None:
            return

        def step() -> None:
            (history.do_again if undone else history.take_back)(raw, action)
            units.discount_edits(raw, 2)

        units.replayed(raw, step)

    def withdraw(self, unit: Unit) -> None:
        """Take an action back as if it had never been done: no redo, no trace in the history."""
        raw = self.copy.raw
        action = history.last_done(raw)
        if action is not None and action.number == unit.number:

            def step() -> None:
                history.take_back(raw, action)
                history.forget(raw, action.number)
                units.discount_edits(raw, 2)  # the action's own, and the one that taking back counts

            units.replayed(raw, step)

    def forget(self, use_case: Callable[[Unit], object], values: Iterable[str]) -> ChangeSet:
        """Do an action that can never be undone, and empty the history; see `purging.without_trace`."""
        return purging.without_trace(self.copy, use_case, values)

    def copies_with(self, person: str, traces: Traces) -> Copies:
        """Return the backups on this computer that still hold a person."""
        return purging.copies_with(self.folder, person, traces)

    def backups(self) -> list[Backup]:
        """Return the backups on this computer, the newest first."""
        return backups.all_of(self.folder / BACKUPS)

    def back_up(self) -> None:
        """Keep what the file holds now as a backup."""
        if self.file_bytes is not None:
            backups.keep(self.folder / BACKUPS, self.file_bytes, backups.BEFORE)

    def publish(self) -> None:
        """Put everything done so far into the user's file, if anything is missing there."""
        with units.disk_errors_told():
            taken = self.draft()
            if taken is not None:
                self.publish_edition(taken, publishing.edition_of(taken))

    def draft(self) -> Draft | None:
        """Return what is to be published, for `edition_of` on another thread; None where nothing is missing."""
        return publishing.draft(self.copy) if self.copy.state.is_unpublished else None

    def publish_edition(self, taken: Draft, new: Edition) -> None:
        """Put into the user's file what was made out of a draft; what was done since then stays unpublished."""
        with units.disk_errors_told():
            must_be = files.sha256(self.file_bytes) if self.file_bytes is not None else None
            publishing.publish(self.copy, self.file, new, must_be=must_be, edits=taken.edits, disk=self.disk)
        self.file_bytes = new.data
        self._back_up_published(new.data)

    def _back_up_published(self, data: bytes) -> None:
        # The file is written already: what fails here must not make anybody believe that it is not.
        try:
            if backups.is_due(self.folder / BACKUPS):
                backups.keep(self.folder / BACKUPS, data)
        except (KlyngeError, OSError) as error:
            self.notices.append(Sentence("The file is saved, but no backup could be made: {why}", {"why": error}))


def edition_beside(taken: Draft) -> Edition:
    """Make the next whole file out of a draft, on any thread; KlyngeError where that cannot be."""
    with units.disk_errors_told():
        return publishing.edition_of(taken)


@contextmanager
def open_to_change(file: Path, *, patience: float = locks.PATIENCE, disk: Disk = REAL_DISK) -> Iterator[Workbook]:
    """Open a workbook to change it, as its only writer on this computer; KlyngeError where that cannot be."""
    file = file.resolve()
    before = files.read_whole(file)
    glanced = examining.glance(file, before)
    workbook_id = glanced.workbook_id
    glanced.connection.close()
    folder = paths.workbook(workbook_id)
    with locks.held(folder / LOCK, patience=patience):
        files.remove_left_over(file)
        readying.remove_left_over(folder)
        data = files.read_whole(file)  # what it holds now that nobody else writes
        if data != before:
            _still_is(file, data, workbook_id)
        notices: list[Sentence] = []
        readying.ready(file, folder, data, notices)
        with working.opened(folder / WORKING_COPY) as copy:
            book = Workbook(file, folder, copy, data, notices, disk, settings.load().who)
            _publish_unpublished(book)
            yield book


def _still_is(file: Path, data: bytes, workbook_id: str) -> None:
    """Refuse a file that became another workbook's while we waited for the lock."""
    glanced = examining.glance(file, data)
    found = glanced.workbook_id
    glanced.connection.close()
    if found != workbook_id:
        raise KlyngeError("“{path}” was replaced by another workbook just now. Try again.", path=file)


def _publish_unpublished(book: Workbook) -> None:
    """Finish what a crash or a lost disk kept from reaching the file."""
    if book.copy.state.is_unpublished:
        book.publish()
        book.notices.append(
            Sentence("Changes from last time had not reached “{file}”. They are in it now.", {"file": book.file})
        )

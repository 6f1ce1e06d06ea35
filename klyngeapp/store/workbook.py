"""A workbook opened to be changed: the lock, the working copy, and which of the two is ahead.

    with open_to_change(path) as book:
        with book.unit(Sentence("Add a village")) as unit:
            ...
        book.publish()

Whoever writes meets one of four cases: (i) the file is as we left it: go on; (ii) the same, but with edits
that never got into it: publish them first; (iii) the file differs and holds everything we know nothing of:
back up, take it over; (iv) both differ: refuse and keep both.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy as sa

from klyngeapp.i18n.language import Sentence
from klyngeapp.store import backups, examining, history, publishing, revisions, schema, units, upgrading, working
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.examining import Examined
from klyngeapp.store.history import Action
from klyngeapp.store.migrations import road
from klyngeapp.store.units import Unit
from klyngeapp.store.working import WorkingCopy
from klyngeapp.system import files, locks, paths
from klyngeapp.system.errors import KlyngeError
from klyngeapp.system.files import REAL_DISK, Disk

WORKING_COPY = "working.db"
LOCK = "lock"
BACKUPS = "backups"


@dataclass
class Workbook:
    """An open workbook. `notices` are sentences the person should hear about how it was opened."""

    file: Path
    folder: Path
    copy: WorkingCopy
    file_bytes: bytes | None
    notices: list[Sentence] = field(default_factory=list)
    disk: Disk = REAL_DISK

    @property
    def connection(self) -> sa.Connection:
        """Return the connection to read with; it refuses to write outside a unit."""
        return self.copy.connection

    @contextmanager
    def unit(self, name: Sentence) -> Iterator[Unit]:
        """Do one action: one transaction, one undo step."""
        with units.unit(self.copy.raw, self.copy.connection, name) as unit:
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

    def back_up(self) -> None:
        """Keep what the file holds now as a backup."""
        if self.file_bytes is not None:
            backups.keep(self.folder / BACKUPS, self.file_bytes)

    def publish(self) -> None:
        """Put everything done so far into the user's file, if anything is missing there."""
        with units.disk_errors_told():
            if not self.copy.state.is_unpublished:
                return
            new = publishing.edition(self.copy)
            must_be = files.sha256(self.file_bytes) if self.file_bytes is not None else None
            publishing.publish(self.copy, self.file, new, must_be=must_be, disk=self.disk)
        self.file_bytes = new.data
        if backups.is_due(self.folder / BACKUPS):
            backups.keep(self.folder / BACKUPS, new.data)


@contextmanager
def open_to_change(file: Path, *, patience: float = locks.PATIENCE, disk: Disk = REAL_DISK) -> Iterator[Workbook]:
    """Open a workbook to change it, as its only writer on this computer; KlyngeError where that cannot be."""
    file = file.resolve()
    glanced = examining.glance(file, files.read_whole(file))
    workbook_id = glanced.workbook_id
    glanced.connection.close()
    folder = paths.workbook(workbook_id)
    with locks.held(folder / LOCK, patience=patience):
        files.remove_left_over(file)
        _remove_left_over(folder)
        data = files.read_whole(file)  # what it holds now that nobody else writes
        notices: list[Sentence] = []
        _ready(file, folder, data, notices)
        with working.opened(folder / WORKING_COPY) as copy:
            book = Workbook(file, folder, copy, data, notices, disk)
            _publish_unpublished(book)
            yield book


def _remove_left_over(folder: Path) -> None:
    """Remove what a crash may have left in our own folder: half made files."""
    for made in folder.glob("making-*"):
        shutil.rmtree(made, ignore_errors=True)
    for waiting in (*folder.glob("~$*.tmp"), *folder.glob(f"{BACKUPS}/~$*.tmp")):
        waiting.unlink(missing_ok=True)


def _ready(file: Path, folder: Path, data: bytes, notices: list[Sentence]) -> None:
    """Make sure that the working copy is there and is the file's."""
    path = folder / WORKING_COPY
    sha256 = files.sha256(data)
    if path.exists() and not _set_aside_if_spoilt(path, file, data, notices):
        with working.opened(path) as copy:
            if not _differs(copy, file, folder, data, sha256):
                _mind_old_form(file, folder, data, notices)
                return
    found = examining.examine(file, data)
    _refuse_broken_seal(found)
    _take_over(path, file, data, found, notices)


def _set_aside_if_spoilt(path: Path, file: Path, data: bytes, notices: list[Sentence]) -> bool:
    """Whether a failing disk has spoilt the working copy. It is kept under another name: edits may be in it."""
    try:
        upgrading.upgrade(path, file, data)
        with working.opened(path) as copy:
            if working.is_sound(copy):
                return False
    except sqlite3.DatabaseError as error:
        if not units.is_of_the_disk(error):
            _set_aside(path, file, notices)
            return True
        raise KlyngeError(
            "The working copy of “{file}” on this computer cannot be opened now: {why}. Nothing was changed. "
            "Try again, or start the computer anew.",
            file=file,
            why=error,
        ) from error
    _set_aside(path, file, notices)
    return True


def _set_aside(path: Path, file: Path, notices: list[Sentence]) -> None:
    number = 1 + len(list(path.parent.glob("spoilt-*.db")))
    kept = path.with_name(f"spoilt-{number}.db")
    path.replace(kept)
    notices.append(
        Sentence(
            "The working copy of “{file}” on this computer is damaged; the disk may be failing. We go on with the file "
            "as it is; what had not reached it may be missing. The damaged copy is kept: “{kept}”",
            {"file": file, "kept": kept},
        )
    )


def _mind_old_form(file: Path, folder: Path, data: bytes, notices: list[Sentence]) -> None:
    """Keep a file of an older klyngeapp as a backup and say that it will be saved in the new form."""
    if examining.version_of(data) < schema.CURRENT:
        backups.keep(folder / BACKUPS, data)
        notices.append(
            Sentence(
                "“{file}” was made by an older klyngeapp. It is saved in the new form; people with the older program "
                "cannot open it any more.",
                {"file": file},
            )
        )


def _differs(copy: WorkingCopy, file: Path, folder: Path, data: bytes, sha256: str) -> bool:
    """Whether the file must be taken over; KlyngeError where it and the working copy both have changed."""
    state = copy.state
    if state.pending_sha256 == sha256:
        # We were stopped between writing the file and noting it.
        found = examining.glance(file, data)
        revision = revisions.of(found.connection)
        found.connection.close()
        copy.has_published(file, revision.branch, revision.number)
        return False
    if state.sha256 == sha256:
        return False
    if state.is_unpublished:
        kept = backups.keep(folder / BACKUPS, publishing.edition(copy).data)
        raise KlyngeError(
            "“{file}” was changed by somebody else, and there are changes on this computer that are not in it yet. "
            "Both are kept. Get the changes from this computer as a file of their own with: klyngeapp restore "
            "“{file}” {number} NEW-FILE",
            file=file,
            number=kept.number,
        )
    backups.keep(folder / BACKUPS, publishing.edition(copy).data)
    return True


def _refuse_broken_seal(found: Examined) -> None:
    if not found.seal_fits:
        found.connection.close()
        warning = found.warnings[0]
        raise KlyngeError(warning.msgid, **warning.fields)


def _take_over(path: Path, file: Path, data: bytes, found: Examined, notices: list[Sentence]) -> None:
    """Make the working copy anew from the file; undo is empty from here."""
    _mind_old_form(file, path.parent, data, notices)
    if found.version == schema.CURRENT and path.exists():
        notices.append(
            Sentence("“{file}” has come back changed. We go on with it as it is now; undo begins anew.", {"file": file})
        )
    fresh = road.renewed(found)
    found.connection.close()
    content = _branched(fresh, keep_base=found.version == schema.CURRENT)
    working.make(path, content, file=file, sha256=files.sha256(data))


def _branched(content: bytes, *, keep_base: bool) -> bytes:
    """Begin a branch; `keep_base` notes what it begins with, so that every file published on it says so."""
    made = sqlite3.connect(":memory:", isolation_level=None)
    try:
        made.deserialize(content)
        if keep_base:
            revisions.add_manifest(made, made)
        revisions.begin_branch(made)
        return bytes(made.serialize())
    finally:
        made.close()


def _publish_unpublished(book: Workbook) -> None:
    """Finish what a crash or a lost disk kept from reaching the file."""
    if book.copy.state.is_unpublished:
        book.publish()
        book.notices.append(
            Sentence("Changes from last time had not reached “{file}”. They are in it now.", {"file": book.file})
        )

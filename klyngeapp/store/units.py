"""A unit of work: one user action, one transaction, one undo step, one change set.

Outside a unit the connection refuses to write (`query_only`), so nothing changes unrecorded.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import sqlalchemy as sa

from klyngeapp.i18n.language import Sentence
from klyngeapp.store import history, recorder
from klyngeapp.store.changes import ChangeSet
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError

_OF_THE_DISK = frozenset(
    {
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
    }
)


@dataclass
class Unit:
    """What a use case works on: a connection inside the open transaction.

    After the `with` block `changes` says what was done, and `number` which action of the history it is
    (0 where nothing was changed, so that there is nothing to undo). `follows` is the number of an action that this
    one goes on with: where it is still the last one, both are undone together.
    """

    name: Sentence
    connection: sa.Connection
    changes: ChangeSet = field(default_factory=lambda: ChangeSet(()))
    number: int = 0
    follows: int = 0


@contextmanager
def transaction(raw: sqlite3.Connection) -> Iterator[None]:
    """Open a transaction that writes; an exception takes all of it back."""
    raw.execute("PRAGMA query_only = OFF")
    try:
        with disk_errors_told():
            raw.execute("BEGIN IMMEDIATE")
            try:
                yield
                raw.execute("COMMIT")
            except BaseException:
                if raw.in_transaction:
                    raw.execute("ROLLBACK")
                raise
    finally:
        raw.execute("PRAGMA query_only = ON")


@contextmanager
def disk_errors_told() -> Iterator[None]:
    """Let a disk that is full or fails under the working copy be told of in our words."""
    try:
        yield
    except (sqlite3.OperationalError, sa.exc.OperationalError) as error:
        if not is_of_the_disk(error):
            raise
        raise KlyngeError(
            "This could not be kept on this computer ({why}). Clear some space on the disk and try again. "
            "Nothing else is lost.",
            why=getattr(error, "orig", error),
        ) from error


def is_of_the_disk(error: BaseException) -> bool:
    """Whether SQLite says that the disk is full, fails, is locked or may not be written."""
    cause = getattr(error, "orig", error)
    return isinstance(cause, sqlite3.OperationalError) and getattr(cause, "sqlite_errorcode", 0) & 0xFF in _OF_THE_DISK


@contextmanager
def unit(raw: sqlite3.Connection, connection: sa.Connection, name: Sentence, by: str = "") -> Iterator[Unit]:
    """Do one action: commit it with its place in the history, and who did it, or leave no trace."""
    work = Unit(name, connection)
    with transaction(raw):
        yield work
        work.changes = recorder.taken(raw)
        if work.changes:
            work.number = history.go_on(raw, work.follows, work.changes) if work.follows else 0
            work.number = work.number or history.add(raw, work.name, clock.stamp(), work.changes, by)
            count_edit(raw)


def replayed(raw: sqlite3.Connection, step: Callable[[], None]) -> ChangeSet:
    """Undo or redo in a transaction of its own and return what changed."""
    with transaction(raw):
        step()
        done = recorder.taken(raw)
        count_edit(raw)
    return done


def count_edit(raw: sqlite3.Connection) -> None:
    """Note that the working copy holds something that is not in the file yet."""
    raw.execute("UPDATE local_state SET edits = edits + 1")


def discount_edits(raw: sqlite3.Connection, number: int) -> None:
    """Forget edits that were taken back without a trace."""
    raw.execute("UPDATE local_state SET edits = edits - ?, pending_sha256 = ''", (number,))

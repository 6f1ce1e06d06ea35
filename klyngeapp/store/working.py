"""The private working copy of one workbook: a SQLite database in our own folder, never beside the user's file.

It holds the same tables as the file, and besides them the history (`history_…`) and what we know of the
file (`local_state`): whose bytes it had when we last read or wrote it, and which of our edits are in it.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

from klyngeapp.store import history, hour_sums, recorder, schema
from klyngeapp.store.units import transaction
from klyngeapp.system import files

# What lies in our folder of a workbook.
WORKING_COPY, LOCK, BACKUPS = "working.db", "lock", "backups"

_PRAGMAS = (
    "journal_mode = DELETE",
    "synchronous = EXTRA",
    "foreign_keys = ON",
    "recursive_triggers = ON",
    "trusted_schema = OFF",
    "secure_delete = ON",
    "cell_size_check = ON",
    "mmap_size = 0",
    "temp_store = MEMORY",
    "busy_timeout = 5000",
    "cache_size = -20000",
)
_STATE = (
    "CREATE TABLE local_state (id INTEGER PRIMARY KEY CHECK (id = 1), file TEXT NOT NULL, sha256 TEXT NOT NULL, "
    "edits INTEGER NOT NULL, published INTEGER NOT NULL, pending_sha256 TEXT NOT NULL, pending INTEGER NOT NULL) STRICT"
)


@dataclass(frozen=True)
class State:
    """What the working copy knows of the file: its path and bytes, our edits, and those the file holds.

    `pending_sha256` are the bytes that a publish was about to put in place, holding `pending` edits: a crash
    right after it leaves a file that we know all the same.
    """

    file: str
    sha256: str
    edits: int
    published: int
    pending_sha256: str
    pending: int

    @property
    def is_unpublished(self) -> bool:
        """Whether the working copy holds edits that are not in the file."""
        return self.edits != self.published


class WorkingCopy:
    """An open working copy. `raw` is the one writing connection; `connection` is the same for SQLAlchemy."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.raw = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=512)
        for pragma in _PRAGMAS:
            self.raw.execute(f"PRAGMA {pragma}")
        self._engine = sa.create_engine(
            "sqlite://", creator=lambda: self.raw, poolclass=StaticPool, hide_parameters=True
        )
        # Transactions are ours (`units`), so SQLAlchemy must not open any.
        self.connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        recorder.install(self.raw)
        hour_sums.install(self.raw)
        self.raw.execute("PRAGMA query_only = ON")

    def close(self) -> None:
        """Close the working copy; it stays where it is."""
        self.connection.close()
        self._engine.dispose()
        self.raw.close()

    @property
    def version(self) -> int:
        """Return the schema number of the working copy."""
        (found,) = self.raw.execute("PRAGMA user_version").fetchone()
        return int(found)

    @property
    def state(self) -> State:
        """Return what the working copy knows of the file."""
        row = self.raw.execute(
            "SELECT file, sha256, edits, published, pending_sha256, pending FROM local_state"
        ).fetchone()
        return State(*row)

    def will_publish(self, sha256: str, edits: int | None = None) -> None:
        """Note the bytes that are about to take the file's place, with so many of our edits (None: all of them)."""
        with transaction(self.raw):
            self.raw.execute("UPDATE local_state SET pending_sha256 = ?, pending = coalesce(?, edits)", (sha256, edits))

    def has_published(self, file: Path, branch: str, number: int) -> None:
        """Note that the pending bytes are in the file now, as this revision."""
        with transaction(self.raw):
            self.raw.execute(
                "UPDATE local_state SET file = ?, sha256 = pending_sha256, published = pending, pending_sha256 = ''",
                (str(file),),
            )
            self.raw.execute("UPDATE workbook SET branch = ?, number = ?", (branch, number))

    def count_as_kept(self) -> None:
        """Note that the unpublished edits are safe in a file of their own, so the user's file may be taken over."""
        with transaction(self.raw):
            self.raw.execute("UPDATE local_state SET published = edits")


def make(path: Path, content: bytes, *, file: Path, sha256: str, edits: int = 0) -> None:
    """Make a working copy out of checked bytes of the present schema, in one step.

    `edits` above 0 says that the content is not in the file yet.
    """
    made = sqlite3.connect(":memory:", isolation_level=None)
    try:
        made.deserialize(content)
        for statement in (*history.DDL, _STATE):
            made.execute(statement)
        made.execute(
            "INSERT INTO local_state VALUES (1, ?, ?, ?, 0, '', 0)",
            (str(file), sha256, edits),
        )
        # A sound old copy was opened before this and has no journal left; an unreadable one must not leave its
        # journal to the new copy.
        path.with_name(path.name + "-journal").unlink(missing_ok=True)
        files.replace_whole(path, made.serialize(), mode=0o600)
    finally:
        made.close()


@contextmanager
def opened(path: Path) -> Iterator[WorkingCopy]:
    """Open a working copy for a `with` block."""
    copy = WorkingCopy(path)
    try:
        yield copy
    finally:
        copy.close()


def is_sound(copy: WorkingCopy) -> bool:
    """Whether the working copy is whole; a failing disk may have spoilt it. sqlite3.Error where it cannot be read."""
    return copy.raw.execute("PRAGMA quick_check(1)").fetchone() == ("ok",) and schema.tables(copy.raw) != []

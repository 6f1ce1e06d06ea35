"""Publishing: a whole, verified file takes the place of the user's file, or nothing happens."""

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from klyngeapp.store import digest, examining, revisions, schema
from klyngeapp.store.revisions import Revision
from klyngeapp.store.working import WorkingCopy
from klyngeapp.system import files
from klyngeapp.system.errors import KlyngeError
from klyngeapp.system.files import REAL_DISK, Disk


@dataclass(frozen=True)
class Edition:
    """A finished file: its bytes and which revision of the workbook they are."""

    data: bytes
    revision: Revision

    @property
    def sha256(self) -> str:
        """Return the SHA-256 of the bytes, in hex."""
        return files.sha256(self.data)


@dataclass(frozen=True)
class Draft:
    """A working copy (at `path`) as it was at one moment: its bytes, and how many edits they hold."""

    path: Path
    content: bytes
    edits: int


def draft(copy: WorkingCopy) -> Draft:
    """Return the working copy as it is now."""
    return Draft(copy.path, copy.raw.serialize(), copy.state.edits)


def edition(copy: WorkingCopy) -> Edition:
    """Make the next whole file out of a working copy, sealed and checked. Nothing of it is kept yet."""
    return edition_of(draft(copy))


def edition_of(taken: Draft) -> Edition:
    """Make the next whole file out of a draft; it needs no open workbook, so another thread can do it."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        made.deserialize(taken.content)
        matter = digest.of_matter(made)
        revision = _dress(made)
        data = _vacuumed(made, taken.path.parent)
    _verify(taken.path, matter, data)
    return Edition(data, revision)


def _vacuumed(made: sqlite3.Connection, folder: Path) -> bytes:
    """Return the file without a trace of what was removed; the same content gives the same bytes."""
    try:
        with tempfile.TemporaryDirectory(prefix="making-", dir=folder) as workshop:
            final = Path(workshop) / "final.klynge"
            made.execute("VACUUM INTO ?", (str(final),))
            return files.read_whole(final)
    except (OSError, sqlite3.OperationalError) as error:
        raise KlyngeError(
            "There is not room enough on this computer to make the new file. Clear some space and try again. "
            "Nothing is lost."
        ) from error


def _dress(made: sqlite3.Connection) -> Revision:
    """Take out what must not travel, and write in which revision it is, and the seal."""
    made.execute("BEGIN")
    for (table,) in made.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND (name LIKE 'history\\_%' ESCAPE '\\' "
        "OR name LIKE 'local\\_%' ESCAPE '\\')"
    ).fetchall():
        made.execute(f"DROP TABLE {schema.quoted(table)}")
    made.execute("UPDATE workbook SET number = number + 1")
    revision = revisions.of(made)
    made.execute("DELETE FROM seal")
    made.execute("INSERT INTO seal VALUES (1, ?)", (digest.of_file(made),))
    made.execute("COMMIT")
    return revision


def _verify(path: Path, matter: str, data: bytes) -> None:
    """Open the new file afresh and compare it with the working copy; a fault of ours must not reach anybody."""
    found = examining.examine(path, data)
    try:
        same = found.seal_fits and digest.of_matter(found.connection) == matter
    finally:
        found.connection.close()
    if not same:
        raise KlyngeError("The new file does not hold what it should, so the old one was left as it is.")


def publish(
    copy: WorkingCopy,
    file: Path,
    new: Edition,
    *,
    must_be: str | None,
    edits: int | None = None,
    disk: Disk = REAL_DISK,
) -> None:
    """Put an edition in the user's file's place; the working copy knows before and after.

    `must_be` is the SHA-256 the file must have right before (None: there must be no file), `edits` how many edits
    the edition holds (None: all that are there now).
    """
    copy.will_publish(new.sha256, edits)
    files.replace_whole(file, new.data, disk=disk, before=_unchanged(file, must_be))
    # The file is written. Where that cannot be noted, the note from before says it at the next opening.
    with suppress(KlyngeError, sqlite3.Error):
        copy.has_published(file, new.revision.branch, new.revision.number)


def _unchanged(file: Path, must_be: str | None) -> Callable[[], None]:
    def check() -> None:
        if must_be is None:
            if file.exists():
                raise KlyngeError("There is a file “{path}” already. Choose another name.", path=file)
        elif not file.exists():
            raise KlyngeError(
                "“{path}” has been moved or removed meanwhile. Your work is kept on this computer.", path=file
            )
        elif files.sha256(files.read_whole(file)) != must_be:
            raise KlyngeError(
                "“{path}” was changed by somebody else meanwhile, so we did not write over it. Your work is kept on "
                "this computer.",
                path=file,
            )

    return check

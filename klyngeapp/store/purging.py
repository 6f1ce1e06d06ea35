"""What an act leaves no trace of: no undo, no digests of what it changed, nothing in pages that were freed.

And the copies on this computer that still hold a person, found cell by cell, whatever page a text is broken over.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from klyngeapp.domain.traces import Traces
from klyngeapp.i18n.language import Sentence
from klyngeapp.store import backups, examining, history, recorder, revisions, schema, units
from klyngeapp.store.backups import Backup
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries.forgetting import is_former
from klyngeapp.store.units import Unit
from klyngeapp.store.working import BACKUPS, WorkingCopy
from klyngeapp.system import files
from klyngeapp.system.errors import KlyngeError

_ID = 16  # bytes of a row's id in a manifest
_MAILS, _SPOILT = "*.eml", "spoilt-*.db*"


@dataclass(frozen=True)
class Copies:
    """What on this computer still holds a person: backups, and damaged working copies that were set aside."""

    backups: tuple[Backup, ...]
    spoilt: tuple[Path, ...]

    def __len__(self) -> int:
        return len(self.backups) + len(self.spoilt)


def without_trace(copy: WorkingCopy, use_case: Callable[[Unit], object], values: Iterable[str]) -> ChangeSet:
    """Run a use case after which nothing can be undone; `values` are the words of which no digest may stay.

    One transaction: where the use case refuses, nothing has changed.
    """
    raw = copy.raw
    with units.transaction(raw):
        unit = Unit(Sentence("Forget a person"), copy.connection)
        use_case(unit)
        unit.changes = recorder.taken(raw)
        history.empty(raw)
        _blot_manifests(raw, unit.changes, values)
        units.count_edit(raw)
    tidy(copy)
    return unit.changes


def tidy(copy: WorkingCopy) -> None:
    """Write the working copy anew, without what lay in freed pages."""
    raw = copy.raw
    raw.execute("PRAGMA query_only = OFF")
    try:
        # Freed bytes have been written over already; where there is no room for this, nothing has to be taken back.
        with suppress(sqlite3.OperationalError):
            raw.execute("VACUUM")
    finally:
        raw.execute("PRAGMA query_only = ON")


def remove_drafts(folder: Path) -> None:
    """Remove the drafts of mails: the mail program has its own copy. KlyngeError where one will not go."""
    _delete(folder.glob(_MAILS))


# ---- the digests of what was -------------------------------------------------------------------------------------


def _blot_manifests(raw: sqlite3.Connection, changes: ChangeSet, values: Iterable[str]) -> None:
    """Take the digests of changed rows, of rows that are gone, and of these words out of the base manifests.

    The random ids stay: they tell another copy that the row was there, and nothing of what was in it.
    """
    (key,) = raw.execute("SELECT digest_key FROM workbook").fetchone()
    known = {revisions.digest_of(key, value) for value in values}
    changed: dict[str, set[bytes]] = {}
    for change in changes.changes:
        for image in (change.before, change.after):
            if image:
                changed.setdefault(change.table, set()).add(revisions.bytes_of(json.loads(image)["id"]))
    kept = raw.execute("SELECT branch, number, table_name, per_row, columns, digests FROM base_manifest").fetchall()
    for branch, number, table, per_row, columns, digests in kept:
        there = {revisions.bytes_of(one) for (one,) in raw.execute(f"SELECT id FROM {schema.quoted(table)}")}
        cells = 1 if per_row else len(columns.split(",")) if columns else 0
        blotted = _blotted(digests, cells, there - changed.get(table, set()), known)
        if blotted != digests:
            place = "branch = ? AND number = ? AND table_name = ?"
            raw.execute(f"UPDATE base_manifest SET digests = ? WHERE {place}", (blotted, branch, number, table))


def _blotted(digests: bytes, cells: int, same: set[bytes], known: set[bytes]) -> bytes:
    made, size, blank = bytearray(), revisions.DIGEST, bytes(revisions.DIGEST)
    width = _ID + cells * size
    for start in range(0, len(digests), width):
        row = digests[start : start + width]
        made += row[:_ID]
        for place in range(_ID, width, size):
            cell = row[place : place + size]
            made += cell if row[:_ID] in same and cell not in known else blank
    return bytes(made)


# ---- copies that still hold somebody -----------------------------------------------------------------------------


def copies_with(folder: Path, person: str, traces: Traces) -> Copies:
    """Return the copies in our folder of a workbook that still hold a person, or cannot be read any more."""
    held = tuple(one for one in backups.all_of(folder / BACKUPS) if _holds(one, person, traces))
    return Copies(held, tuple(sorted(folder.glob(_SPOILT))))


def _holds(backup: Backup, person: str, traces: Traces) -> bool:
    try:
        found = examining.glance(backup.path, files.read_whole(backup.path))
    except (KlyngeError, OSError):
        return True  # what cannot be read cannot be said to be without them
    with closing(found.connection) as raw:
        raw.set_authorizer(None)
        with suppress(sqlite3.Error, UnicodeDecodeError):
            row = raw.execute("SELECT name FROM person WHERE id = ?", (person,)).fetchone()
            if row is not None and not is_former(row[0]):
                return True
            return not is_former(traces.name) and any(map(traces.is_in, _texts(raw)))
    return True


def _texts(raw: sqlite3.Connection) -> Iterator[str]:
    for table in schema.tables(raw):
        columns = [column.name for column in schema.columns(raw, table) if column.type == "TEXT"]
        for column in map(schema.quoted, columns):
            name = schema.quoted(table)
            # An id or a date is shorter than most names are long; whatever is, is soon looked through.
            yield from (text for (text,) in raw.execute(f"SELECT {column} FROM {name} WHERE length({column}) > 3"))


def purge(copies: Copies) -> int:
    """Delete copies and return how many; KlyngeError where one will not go."""
    _delete((*(one.path for one in copies.backups), *copies.spoilt))
    return len(copies)


def _delete(paths: Iterable[Path]) -> None:
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise KlyngeError(
                "The copy “{path}” could not be deleted: {why}. It still holds what you wanted to forget. Delete it "
                "yourselves.",
                path=path,
                why=error.strerror,
            ) from error

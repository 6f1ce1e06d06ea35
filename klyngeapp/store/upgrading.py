"""A working copy that an older klyngeapp left behind is brought to the present schema; its undo begins anew."""

import sqlite3
from contextlib import closing
from pathlib import Path

from klyngeapp.store import examining, revisions, schema, working
from klyngeapp.store.examining import Examined
from klyngeapp.store.migrations import road
from klyngeapp.store.working import State
from klyngeapp.system import files
from klyngeapp.system.errors import KlyngeError


def upgrade(path: Path, file: Path, data: bytes) -> None:
    """Renew the working copy at `path` where it is older than this program; its unpublished edits stay.

    `data` are the bytes of the user's file: the older program may have been stopped between writing and noting.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        (version,) = raw.execute("PRAGMA user_version").fetchone()
        if version > schema.CURRENT:
            raise KlyngeError(
                "A newer klyngeapp has worked on “{file}” on this computer. Use the newer program. "
                "Nothing was changed.",
                file=file,
            )
        if version == schema.CURRENT:
            return
        if version < 1:
            raise sqlite3.DatabaseError("no working copy")
        _note_finished_publish(raw, file, data)
        state = State(
            *raw.execute("SELECT file, sha256, edits, published, pending_sha256, pending FROM local_state").fetchone()
        )
        content = raw.serialize()
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as old:
        old.deserialize(content)
        fresh = road.renewed(Examined(old, version, seal_fits=True))
    working.make(path, fresh, file=Path(state.file), sha256=state.sha256, edits=int(state.is_unpublished))


def _note_finished_publish(raw: sqlite3.Connection, file: Path, data: bytes) -> None:
    (pending,) = raw.execute("SELECT pending_sha256 FROM local_state").fetchone()
    if pending != files.sha256(data):
        return
    with closing(examining.glance(file, data).connection) as found:
        revision = revisions.of(found)
    raw.execute("BEGIN")
    raw.execute("UPDATE local_state SET sha256 = pending_sha256, published = pending, pending_sha256 = ''")
    raw.execute("UPDATE workbook SET branch = ?, number = ?", (revision.branch, revision.number))
    raw.execute("COMMIT")

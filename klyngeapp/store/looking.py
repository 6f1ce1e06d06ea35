"""A look at a workbook's history without opening it to be changed: no lock, nothing published."""

import sqlite3
from contextlib import closing
from pathlib import Path

from klyngeapp.store import examining, history, schema
from klyngeapp.store.history import Action
from klyngeapp.store.working import WORKING_COPY
from klyngeapp.system import files, paths


def has_working_copy(file: Path) -> bool:
    """Whether this computer has a working copy of the workbook in a file."""
    glanced = examining.glance(file.resolve(), files.read_whole(file.resolve()))
    path = paths.workbooks() / glanced.workbook_id / WORKING_COPY
    glanced.connection.close()
    return path.exists()


def actions(file: Path) -> list[Action]:
    """Return the actions of the file's working copy, the newest first; none where undo would begin anew."""
    data = files.read_whole(file.resolve())
    glanced = examining.glance(file, data)
    path = paths.workbooks() / glanced.workbook_id / WORKING_COPY
    glanced.connection.close()
    if not path.exists():
        return []
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        (version,) = raw.execute("PRAGMA user_version").fetchone()
        known = raw.execute("SELECT sha256, pending_sha256 FROM local_state").fetchone()
        if version != schema.CURRENT or files.sha256(data) not in known:
            return []
        return history.actions(raw)

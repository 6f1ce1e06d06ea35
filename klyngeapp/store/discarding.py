"""A workbook that nobody needs any more, such as yesterday's sample: the file and all that we keep of it."""

import shutil
from contextlib import suppress
from pathlib import Path

from klyngeapp.store import examining
from klyngeapp.store.working import LOCK
from klyngeapp.system import files, locks, paths
from klyngeapp.system.errors import KlyngeError


def discard(file: Path) -> None:
    """Remove a workbook, its working copy and its backups; KlyngeError where it is open in another window."""
    folder = _folder(file)
    if folder is not None and folder.is_dir():
        with locks.held(folder / LOCK, patience=0):
            shutil.rmtree(folder, ignore_errors=True)
    file.unlink(missing_ok=True)


def _folder(file: Path) -> Path | None:
    data = files.read_whole(file)
    with suppress(KlyngeError):  # a file that is none of ours has no folder
        found = examining.glance(file, data)
        folder = paths.workbooks() / found.workbook_id
        found.connection.close()
        return folder
    return None

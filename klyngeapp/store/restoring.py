"""Backups of a file, found and given back as new files. The present is never written over."""

import sqlite3
from contextlib import closing
from pathlib import Path

from klyngeapp.store import backups, digest, examining, working
from klyngeapp.store.backups import Backup
from klyngeapp.store.working import BACKUPS, LOCK, WORKING_COPY
from klyngeapp.system import files, locks, paths
from klyngeapp.system.errors import KlyngeError


def backups_of(file: Path) -> list[Backup]:
    """Return the backups of the workbook in a file, the newest first; also where the file is damaged or gone."""
    folder = _folder_of(file.resolve())
    return backups.all_of(folder / BACKUPS) if folder else []


def restore(file: Path, number: int, output: Path) -> None:
    """Write backup `number` of a file to `output`, which must not be there yet."""
    folder = _folder_of(file.resolve())
    if folder is None:
        raise KlyngeError("There are no backups of “{path}” on this computer.", path=file)
    backup = backups.numbered(folder / BACKUPS, number)
    output = output.resolve()
    if output.exists():
        raise KlyngeError("There is a file “{path}” already. Choose another name.", path=output)
    data = files.read_whole(backup.path)
    found = examining.examine(backup.path, data)
    kept = digest.of_matter(found.connection)
    found.connection.close()
    with locks.held(folder / LOCK):
        files.replace_whole(output, data, before=lambda: _still_free(output))
        _count_as_kept(folder / WORKING_COPY, kept)


def _still_free(output: Path) -> None:
    if output.exists():
        raise KlyngeError("There is a file “{path}” already. Choose another name.", path=output)


def _count_as_kept(path: Path, kept: str) -> None:
    """Where the backup holds all that the file lacks, the file may be taken over from now on."""
    if not path.exists():
        return
    with working.opened(path) as copy:
        if copy.state.is_unpublished and digest.of_matter(copy.raw) == kept:
            copy.count_as_kept()


def _folder_of(file: Path) -> Path | None:
    """Return our folder for the workbook in a file: by the id it carries, else by where it last lay."""
    try:
        found = examining.glance(file, files.read_whole(file))
    except KlyngeError:
        return _folder_by_path(file)
    folder = paths.workbooks() / found.workbook_id
    found.connection.close()
    return folder if folder.is_dir() else _folder_by_path(file)


def _folder_by_path(file: Path) -> Path | None:
    for folder in sorted(paths.workbooks().iterdir()):
        path = folder / WORKING_COPY
        if not path.exists():
            continue
        try:
            with closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True)) as raw:
                row = raw.execute("SELECT file FROM local_state").fetchone()
        except sqlite3.Error:
            continue
        if row and row[0] == str(file):
            return folder
    return None

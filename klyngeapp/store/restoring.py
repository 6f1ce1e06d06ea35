"""Backups of a file, found and given back as new files. The present is never written over."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from klyngeapp.store import backups, digest, examining, working
from klyngeapp.store.backups import Backup
from klyngeapp.store.working import BACKUPS, LOCK, WORKING_COPY
from klyngeapp.system import files, locks, paths
from klyngeapp.system.errors import KlyngeError

_PATIENCE = 0.3  # seconds that we wait for whoever has the workbook open: most often our own window
_STAMP = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True)
class Listed:
    """A backup as it is listed: how large it is in bytes, and how many actions were done since (None: unknown)."""

    backup: Backup
    size: int
    since: int | None


def backups_of(file: Path) -> list[Backup]:
    """Return the backups of the workbook in a file, the newest first; also where the file is damaged or gone."""
    folder = _folder_of(file.resolve())
    return backups.all_of(folder / BACKUPS) if folder else []


def listed(file: Path) -> list[Listed]:
    """Return the backups of a file as they are listed, the newest first."""
    folder = _folder_of(file.resolve())
    found = backups.all_of(folder / BACKUPS) if folder else []
    times = _times_of_actions(folder / WORKING_COPY) if folder and found else []
    return [Listed(one, _size_of(one.path), _since(one, times)) for one in found]


def known() -> list[Path]:
    """Return the files of all workbooks of which this computer has backups, in the order of their paths."""
    if not paths.workbooks().is_dir():
        return []
    return sorted(
        Path(file)
        for folder, file in folders()
        if any((folder / BACKUPS).glob("*.klynge")) and not file.startswith(str(paths.home()))
    )


def is_whole(backup: Backup) -> bool:
    """Whether a backup can be read, and is what was kept: a failing disk may have spoilt it."""
    try:
        found = examining.examine(backup.path, files.read_whole(backup.path))
    except (KlyngeError, OSError):
        return False
    found.connection.close()
    return found.seal_fits


def restore(file: Path, number: int, output: Path) -> None:
    """Write backup `number` of a file to `output`, which must not be there yet; the workbook may be open meanwhile."""
    folder = _folder_of(file.resolve())
    if folder is None:
        raise KlyngeError("There are no backups of “{path}” on this computer.", path=file)
    backup = backups.numbered(folder / BACKUPS, number)
    output = output.resolve()
    _still_free(output)
    data = files.read_whole(backup.path)
    found = examining.examine(backup.path, data)
    kept = digest.of_matter(found.connection)
    found.connection.close()
    try:
        with locks.held(folder / LOCK, patience=_PATIENCE):
            files.replace_whole(output, data, before=lambda: _still_free(output))
            _count_as_kept(folder / WORKING_COPY, kept)
    except locks.InUse:
        # Whoever has it open puts what is missing into the file by themselves: there is nothing to count.
        files.replace_whole(output, data, before=lambda: _still_free(output))


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


def _size_of(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0


def _since(backup: Backup, times: list[str]) -> int | None:
    """Count the actions after a backup; None where those kept do not reach back to it."""
    at = backup.at.strftime(_STAMP)
    if not any(time <= at for time in times):
        return None
    return sum(time > at for time in times)


def _times_of_actions(path: Path) -> list[str]:
    """Return when the actions that still hold were done (UTC); none where the working copy cannot be read now."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as raw:
        return [at for (at,) in raw.execute("SELECT at FROM history_action WHERE undone = 0")]
    return []


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
    return next((folder for folder, lay in folders() if lay == str(file)), None)


def folders() -> Iterator[tuple[Path, str]]:
    """Give our folder of each workbook, and where its file last lay."""
    for folder in sorted(paths.workbooks().iterdir()):
        path = folder / WORKING_COPY
        if not path.exists():
            continue
        try:
            with closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True)) as raw:
                row = raw.execute("SELECT file FROM local_state").fetchone()
        except sqlite3.Error:
            continue
        if row:
            yield folder, str(row[0])

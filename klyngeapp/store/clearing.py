"""What klyngeapp keeps on this computer, thing by thing, and how each is cleared away.

A user's own file is never touched. What of a workbook is not in its file yet is told before it is asked for.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from klyngeapp.store import discarding, restoring
from klyngeapp.store.working import BACKUPS, LOCK, WORKING_COPY
from klyngeapp.system import locks, paths
from klyngeapp.system.errors import KlyngeError

WORKING, KEPT_BACKUPS, DRAFTS, SPOILT, LEFT_OVER = "working", "backups", "drafts", "spoilt", "left_over"
SETTINGS, RECENT, NEW_CLUSTER, SAMPLE, LOGS = "settings", "recent", "new_cluster", "sample", "logs"


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that lies here: how many files, how many bytes, whose folder it is in.

    `is_alone` says of a working copy that it holds what is in no file: the file lacks it, or is gone.
    """

    kind: str
    number: int
    size: int
    folder: Path
    is_alone: bool = False


@dataclass(frozen=True, slots=True)
class OfWorkbook:
    """What lies here of one workbook; `file` is where its file was last, None where that is not known."""

    workbook_id: str
    file: Path | None
    things: tuple[Thing, ...]


def of_workbooks() -> tuple[OfWorkbook, ...]:
    """Return what lies here of workbooks, in the order of their files, without those of samples."""
    known = {folder: Path(file) for folder, file in restoring.folders()}
    found = []
    for folder in sorted(paths.workbooks().iterdir()):
        file = known.get(folder)
        if not folder.is_dir() or (file is not None and file.parent == _sample()):
            continue
        things = tuple(_things(folder, file))
        if things:
            found.append(OfWorkbook(folder.name, file, things))
    return tuple(sorted(found, key=lambda one: (one.file is None, one.file or Path(one.workbook_id))))


def of_program() -> tuple[Thing, ...]:
    """Return what lies here of the program itself."""
    home = paths.home()
    places = (
        (SETTINGS, [home / "settings.json"]),
        (RECENT, [home / "recent.json"]),
        (NEW_CLUSTER, [paths.draft()]),
        (SAMPLE, list(_sample().glob("*.klynge"))),
        (LOGS, list(paths.logs().iterdir())),
    )
    return tuple(one for kind, files in places for one in _thing(kind, home, files))


def _sample() -> Path:
    return paths.home() / "sample"


def _things(folder: Path, file: Path | None) -> Iterator[Thing]:
    working = folder / WORKING_COPY
    for thing in _thing(WORKING, folder, [working]):
        yield Thing(WORKING, 1, thing.size, folder, is_alone=_is_alone(working, file))
    yield from _thing(KEPT_BACKUPS, folder, (folder / BACKUPS).glob("*.klynge"))
    yield from _thing(DRAFTS, folder, folder.glob("*.eml"))
    yield from _thing(SPOILT, folder, folder.glob("spoilt-*"))
    if not working.exists():
        known = {LOCK, BACKUPS}
        others = [one for one in folder.iterdir() if one.name not in known and not _has_a_kind(one)]
        yield from _thing(LEFT_OVER, folder, others)


def _has_a_kind(path: Path) -> bool:
    return path.suffix == ".eml" or path.name.startswith("spoilt-")


def _thing(kind: str, folder: Path, files: Iterable[Path]) -> Iterator[Thing]:
    sizes = []
    for path in files:
        with suppress(OSError):
            if path.is_file():
                sizes.append(path.stat().st_size)
    if sizes:
        yield Thing(kind, len(sizes), sum(sizes), folder)


def _is_alone(working: Path, file: Path | None) -> bool:
    if file is None or not file.is_file():
        return True
    with suppress(sqlite3.Error), closing(sqlite3.connect(f"{working.as_uri()}?mode=ro", uri=True)) as raw:
        edits, published = raw.execute("SELECT edits, published FROM local_state").fetchone()
        return bool(edits != published)
    return True


# clearing away


def clear(thing: Thing) -> None:
    """Delete a thing for good; InUse where a window has the workbook, KlyngeError where it will not go."""
    with _told(thing.folder):
        _WAYS[thing.kind](thing.folder)


def _working(folder: Path) -> None:
    with locks.held(folder / LOCK, patience=0):
        for path in folder.glob(f"{WORKING_COPY}*"):
            path.unlink()
    _remove_empty(folder)


def _matching(*patterns: str) -> Callable[[Path], None]:
    def remove(folder: Path) -> None:
        for pattern in patterns:
            for path in folder.glob(pattern):
                path.unlink(missing_ok=True)
        _remove_empty(folder)

    return remove


def _left_over(folder: Path) -> None:
    with locks.held(folder / LOCK, patience=0):
        for path in folder.iterdir():
            if path.name not in (LOCK, BACKUPS) and path.is_file():
                path.unlink()
    _remove_empty(folder)


def _remove_empty(folder: Path) -> None:
    """Remove our folder of a workbook where nothing but its lock is left in it, and nobody holds that."""
    left = [one for one in folder.rglob("*") if one.is_file() and one.name != LOCK]
    if not left:
        with suppress(locks.InUse), locks.held(folder / LOCK, patience=0):
            shutil.rmtree(folder, ignore_errors=True)


def _samples(_home: Path) -> None:
    for file in _sample().glob("*.klynge"):
        discarding.discard(file)


def _logs(_home: Path) -> None:
    for path in paths.logs().iterdir():
        path.unlink(missing_ok=True)


def _of_home(name: str) -> Callable[[Path], None]:
    return lambda home: (home / name).unlink(missing_ok=True)


_WAYS: dict[str, Callable[[Path], None]] = {
    WORKING: _working,
    KEPT_BACKUPS: _matching(f"{BACKUPS}/*.klynge"),
    DRAFTS: _matching("*.eml"),
    SPOILT: _matching("spoilt-*"),
    LEFT_OVER: _left_over,
    SETTINGS: _of_home("settings.json"),
    RECENT: _of_home("recent.json"),
    NEW_CLUSTER: _of_home("new-cluster.json"),
    SAMPLE: _samples,
    LOGS: _logs,
}


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Tell in a sentence what the system refuses."""
    try:
        yield
    except OSError as error:
        raise KlyngeError(
            "It could not be deleted from “{folder}”: {why}. Open the folder, and delete it yourselves.",
            folder=folder,
            why=error.strerror,
        ) from error

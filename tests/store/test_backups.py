"""Backups: enough of them whatever the clock says, each one whole, none ever written over the present."""

import random
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from klyngeapp.domain.ids import new_id
from klyngeapp.store import backups, reading, restoring, workbook, working
from klyngeapp.store.backups import Backup
from klyngeapp.system import clock, files
from klyngeapp.system.errors import KlyngeError
from tests import making

START = datetime(2026, 3, 1, 8, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a new workbook in a folder of its own."""
    (tmp_path / "work").mkdir()
    return making.make_workbook(tmp_path / "work" / "søklyngen.klynge")


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """Return a list whose last entry is what the clock says."""
    times = [START]
    monkeypatch.setattr(clock, "stamp", lambda: times[-1].strftime("%Y-%m-%dT%H:%M:%SZ"))
    return times


def thinned(times: list[datetime]) -> list[Backup]:
    """Return what is kept where a backup is made at each of these times in turn."""
    kept: list[Backup] = []
    for number, at in enumerate(times, 1):
        kept.insert(0, Backup(number, at, Path(str(number))))
        gone = backups.outdated(kept, at)
        kept = [backup for backup in kept if backup not in gone]
    return kept


@pytest.mark.parametrize("seed", range(5))
def test_400_days(seed: int) -> None:
    """The newest ten, one per day for a week, one per week for eight weeks; and not many more."""
    chance = random.Random(seed)
    times = [START]
    while times[-1] < START + timedelta(days=400):
        times.append(times[-1] + timedelta(minutes=chance.choice((10, 15, 60, 600, 1440))))
    kept = thinned(times)
    now = times[-1]
    assert [b.number for b in kept[: backups.NEWEST]] == list(range(len(times), len(times) - backups.NEWEST, -1))
    made = {at.date() for at in times}
    for days in range(backups.DAYS):
        day = (now - timedelta(days=days)).date()
        assert day not in made or day in {b.at.date() for b in kept}, day
    for weeks in range(backups.WEEKS):
        week = (now - timedelta(weeks=weeks)).isocalendar()[:2]
        assert week in {b.at.isocalendar()[:2] for b in kept}, week
    assert len(kept) <= backups.NEWEST + backups.DAYS + 1 + backups.WEEKS + 1
    old = [b for b in kept[backups.NEWEST :] if now - b.at > timedelta(weeks=backups.WEEKS)]
    assert old == []


@pytest.mark.parametrize("seed", range(5))
def test_clock_that_jumps(seed: int) -> None:
    """1970, 2099, back and forth: the newest ten by number are never thinned out."""
    chance = random.Random(seed)
    times = [START]
    for _ in range(300):
        minutes = chance.choice((11,) * 8 + (-1440, 9000 * 1440, -9000 * 1440))
        jumped = times[-1] + timedelta(minutes=minutes)
        times.append(max(datetime(1970, 1, 1, tzinfo=UTC), min(datetime(2099, 1, 1, tzinfo=UTC), jumped)))
        kept = thinned(times[-40:])
        newest = len(times[-40:])
        assert [b.number for b in kept[:10]] == list(range(newest, max(newest - 10, 0), -1))


def test_thinning_is_steady() -> None:
    """What is kept once thinned stays kept when thinned again at the same moment."""
    kept = thinned([START + timedelta(hours=5 * n) for n in range(500)])
    assert backups.outdated(kept, kept[0].at) == []


def test_is_due(path: Path, told: list[datetime]) -> None:
    """At once where there is none; then after ten minutes, or when the clock went back."""
    folder = making.folder_of_workbook() / working.BACKUPS
    assert backups.is_due(folder)
    backups.keep(folder, path.read_bytes())
    assert not backups.is_due(folder)
    for minutes, due in ((9, False), (10, True), (-1, True)):
        told.append(START + timedelta(minutes=minutes))
        assert backups.is_due(folder) is due


def test_publishing_backs_up_when_due(path: Path, told: list[datetime]) -> None:
    """A backup is what a publish put into the file, at most one in ten minutes."""
    for number in range(6):
        told.append(START + timedelta(minutes=4 * number))
        making.edited(path, f"By {number}")
    found = restoring.backups_of(path)
    assert [b.number for b in found] == [2, 1]
    assert [(b.at - START).seconds // 60 for b in found] == [12, 0]
    assert all(reading.faults(backup.path) == [] for backup in found)


def test_kept_is_read_back(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A backup that is not whole is no backup: it is refused when it is made."""
    folder = making.folder_of_workbook() / working.BACKUPS
    data = path.read_bytes()
    with pytest.raises(KlyngeError):
        backups.keep(folder, data[:-4096])
    monkeypatch.setattr(files.RealDisk, "write", lambda _self, file, data: file.write(bytes(len(data))))
    with pytest.raises(KlyngeError, match="reads back differently"):
        backups.keep(folder, data)


def test_same_bytes_are_kept_once(path: Path) -> None:
    """Backing up twice makes one backup."""
    with workbook.open_to_change(path) as book:
        book.back_up()
        book.back_up()
    assert len(restoring.backups_of(path)) == 1


def test_a_backup_knows_why_it_was_made(path: Path, told: list[datetime]) -> None:
    """After a save, before much is changed, before the file of somebody else is taken over: it stands in its name."""
    making.edited(path, "Nyby")
    told.append(START + timedelta(minutes=1))
    making.edited(path, "Toby")
    with workbook.open_to_change(path) as book:
        book.back_up()
    folder = making.folder_of_workbook() / working.BACKUPS
    assert [backup.why for backup in backups.all_of(folder)] == [backups.BEFORE, ""]


def test_a_backup_is_so_many_actions_old_and_so_large(path: Path, told: list[datetime]) -> None:
    """Actions are counted from the time of the backup on; where the history does not reach back, nothing is said."""
    making.edited(path, "Nyby")
    for number in range(3):
        told.append(START + timedelta(minutes=1 + number))
        making.edited(path, f"By {number}")
    (only,) = restoring.listed(path)
    assert (only.since, only.size) == (3, only.backup.path.stat().st_size)
    with workbook.open_to_change(path) as book:
        book.undo()
    assert restoring.listed(path)[0].since == 2
    (making.folder_of_workbook() / working.WORKING_COPY).unlink()
    making.edited(path, "Nul")
    assert restoring.listed(path)[-1].since is None


def test_a_backup_comes_back_while_the_workbook_is_open(path: Path, tmp_path: Path) -> None:
    """Whoever has the workbook open need not close it, and is not disturbed."""
    making.edited(path, "Nyby")
    with workbook.open_to_change(path) as book:
        making.add_village(book, "Toby")
        restoring.restore(path, 1, tmp_path / "igen.klynge")
        book.publish()
    assert "Toby" not in making.village_names(tmp_path / "igen.klynge")
    assert {"Nyby", "Toby"} <= set(making.village_names(path))


def test_all_workbooks_with_backups_are_known_also_those_that_are_gone(path: Path) -> None:
    """The start window can offer them without a file to begin at."""
    assert restoring.known() == []
    making.edited(path, "Nyby")
    path.unlink()
    assert restoring.known() == [path]
    assert len(restoring.listed(path)) == 1


def test_a_spoilt_backup_is_not_whole(path: Path) -> None:
    """A bit that flipped on the disk is found before anybody relies on the copy."""
    making.edited(path, "Nyby")
    (only,) = restoring.backups_of(path)
    assert restoring.is_whole(only)
    data = bytearray(only.path.read_bytes())
    data[data.index(b"Nyby")] ^= 1
    only.path.write_bytes(data)
    assert not restoring.is_whole(only)


def test_restore_never_writes_over(path: Path) -> None:
    """Neither the file itself nor any other, nor a folder."""
    making.edited(path)
    before = path.read_bytes()
    other = path.with_name("other.klynge")
    other.write_bytes(b"mine")
    (path.parent / "folder").mkdir()
    for target in (path, other, path.parent / "folder"):
        with pytest.raises(KlyngeError, match="already"):
            restoring.restore(path, 1, target)
    assert (path.read_bytes(), other.read_bytes()) == (before, b"mine")


def test_restore_that_another_program_overtakes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that appears while we write is not written over."""
    making.edited(path)
    target = path.with_name("new.klynge")
    real = files.RealDisk.flush

    def flush(self: files.RealDisk, file: object) -> None:
        real(self, file)  # type: ignore[arg-type]
        target.write_bytes(b"theirs")

    monkeypatch.setattr(files.RealDisk, "flush", flush)
    with pytest.raises(KlyngeError, match="already"):
        restoring.restore(path, 1, target)
    assert target.read_bytes() == b"theirs"
    assert sorted(p.name for p in path.parent.iterdir()) == ["new.klynge", path.name]


@pytest.mark.parametrize("what", ["gone", "damaged", "in the middle of a transaction"])
def test_restore_where_the_file_is_no_help(what: str, path: Path) -> None:
    """The backups are found by where the file last lay."""
    making.make_workbook(path.with_name("another.klynge"))
    making.edited(path, "Ry")
    whole = path.read_bytes()
    if what == "in the middle of a transaction":
        _left_with_a_journal(path)
    if what == "damaged":
        path.write_bytes(whole[:5000])
    else:
        path.unlink()
    assert [backup.number for backup in restoring.backups_of(path)] == [1]
    new = path.with_name("new.klynge")
    restoring.restore(path, 1, new)
    assert new.read_bytes() == whole
    making.edited(new, "Videre")
    assert {"Ry", "Videre"} <= set(making.village_names(new))


def _left_with_a_journal(path: Path) -> None:
    """Leave the working copy as a crash in the middle of a commit does: with a hot journal beside it."""
    with workbook.open_to_change(path) as book:
        copy = book.copy.path
    left = path.with_name("left")
    with closing(sqlite3.connect(copy, isolation_level=None)) as raw:
        raw.execute("PRAGMA cache_size = 2")
        raw.execute("BEGIN IMMEDIATE")
        for _ in range(200):
            raw.execute("INSERT INTO village (id, name, note) VALUES (?, 'halv', ?)", (new_id(), "x" * 3000))
        shutil.copy(copy, left)
        shutil.copy(f"{copy}-journal", f"{left}-journal")
        raw.execute("ROLLBACK")
    shutil.move(left, copy)
    shutil.move(f"{left}-journal", f"{copy}-journal")


def test_crash_in_the_middle_of_a_commit(path: Path) -> None:
    """A journal that is left beside the working copy takes back what was written by half."""
    making.edited(path, "Ry")
    _left_with_a_journal(path)
    with workbook.open_to_change(path) as book:
        assert book.notices == []
        names = {str(name) for (name,) in book.copy.raw.execute("SELECT name FROM village")}
        assert "Ry" in names
        assert "halv" not in names
        assert book.undo() is not None


def test_no_such_backup(path: Path) -> None:
    """A number that is not there, a workbook never opened here."""
    making.edited(path)
    with pytest.raises(KlyngeError, match="no backup number 9"):
        restoring.restore(path, 9, path.with_name("new.klynge"))
    with pytest.raises(KlyngeError, match="no backups of"):
        restoring.restore(path.with_name("unknown.klynge"), 1, path.with_name("new.klynge"))
    assert restoring.backups_of(path.with_name("unknown.klynge")) == []
    assert not path.with_name("new.klynge").exists()

"""Whoever opens a workbook to change it meets one of four cases, and loses nothing in any of them."""

import os
import shutil
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from klyngeapp.domain import seeds
from klyngeapp.store import backups, creating, history, publishing, reading, restoring, workbook, working
from klyngeapp.system import files
from klyngeapp.system.errors import KlyngeError
from tests import making
from tests.making import add_village

BACK_CHANGED = "has come back changed"
NOT_REACHED = "had not reached"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a new workbook."""
    (tmp_path / "work").mkdir()
    return making.make_workbook(tmp_path / "work" / "søklyngen.klynge")


def theirs(path: Path, tmp_path: Path, name: str = "Deres by") -> bytes:
    """Return the file as somebody else changed it on another computer."""
    other = tmp_path / "other.klynge"
    shutil.copy(path, other)
    with making.at_home_in(tmp_path / "other-home"):
        making.edited(other, name)
    return other.read_bytes()


def notices(path: Path) -> list[str]:
    """Open and close; return what was said about it."""
    with workbook.open_to_change(path) as book:
        return [str(notice) for notice in book.notices]


def test_case_1_nothing_happened_meanwhile(path: Path) -> None:
    """Undo and redo go on across a restart, with the names of the actions."""
    with workbook.open_to_change(path) as book:
        add_village(book, "Ry {name} %s")
        book.publish()
    with workbook.open_to_change(path) as book:
        assert book.notices == []
        undone = book.undo()
        assert undone is not None
        assert str(undone[0].name) == "Add Ry {name} %s"
        assert undone[1].tables == {"village"}
        book.publish()
    assert making.village_names(path) == sorted(making.VILLAGES)
    with workbook.open_to_change(path) as book:
        redone = book.redo()
        assert redone is not None
        assert str(redone[0].name) == "Add Ry {name} %s"
        assert [action.undone for action in history.actions(book.copy.raw)] == [False]
        assert book.redo() is None


def test_case_2_edits_that_never_got_there(path: Path) -> None:
    """They are published first, and it is said."""
    with workbook.open_to_change(path) as book:
        add_village(book, "Ry")
    assert "Ry" not in making.village_names(path)
    (said,) = notices(path)
    assert NOT_REACHED in said
    assert "Ry" in making.village_names(path)
    assert notices(path) == []


def test_case_3_the_file_came_back_changed(path: Path, tmp_path: Path) -> None:
    """It is taken over, ours is backed up, undo begins anew."""
    making.edited(path, "Vores by")
    ours = making.dump_of_file(path)
    data = theirs(path, tmp_path)
    path.write_bytes(data)
    with workbook.open_to_change(path) as book:
        assert BACK_CHANGED in str(book.notices[0])
        assert book.undo() is None
        assert path.read_bytes() == data
        assert making.dump_of_file(backups.all_of(book.folder / working.BACKUPS)[0].path) == ours
    assert {"Vores by", "Deres by"} <= set(making.village_names(path))


def test_case_4_both_have_changed(path: Path, tmp_path: Path) -> None:
    """Refused, as often as it is tried; both kept; free again once our edits are a file of their own."""
    data = theirs(path, tmp_path)
    with workbook.open_to_change(path) as book:
        add_village(book, "Vores by")
        ours = making.dump(book.copy.raw)
    path.write_bytes(data)
    for _ in range(3):
        with pytest.raises(KlyngeError, match="Both are kept") as refusal, workbook.open_to_change(path):
            raise AssertionError
    assert path.read_bytes() == data
    number = refusal.value.sentence.fields["number"]
    assert isinstance(number, int)
    assert f"number {number}, as a file of its own" in str(refusal.value)
    (told,) = [one for one in restoring.backups_of(path) if one.number == number]
    assert told.why == backups.UNSAVED
    new = tmp_path / "vores.klynge"
    restoring.restore(path, number, new)
    assert making.dump_of_file(new) == ours
    assert BACK_CHANGED in notices(path)[0]
    assert "Deres by" in making.village_names(path)


def test_restoring_another_backup_frees_nothing(path: Path, tmp_path: Path) -> None:
    """Only the backup that holds our edits lets the file be taken over."""
    with workbook.open_to_change(path) as book:
        book.back_up()
    data = theirs(path, tmp_path)
    with workbook.open_to_change(path) as book:
        add_village(book, "Vores by")
    path.write_bytes(data)
    with pytest.raises(KlyngeError, match="Both are kept"), workbook.open_to_change(path):
        raise AssertionError
    restoring.restore(path, 1, tmp_path / "old.klynge")
    with pytest.raises(KlyngeError, match="Both are kept"), workbook.open_to_change(path):
        raise AssertionError


def test_undoing_back_is_an_edit_all_the_same(path: Path) -> None:
    """An undo that is not published is published on the next open."""
    making.edited(path, "Ry")
    with workbook.open_to_change(path) as book:
        book.undo()
    assert NOT_REACHED in notices(path)[0]
    assert "Ry" not in making.village_names(path)


def test_file_moved_or_copied_is_the_same_workbook(path: Path) -> None:
    """Moved, it goes on with undo; an unchanged copy too."""
    making.edited(path, "Ry")
    moved = path.with_name("flyttet.klynge")
    path.rename(moved)
    with workbook.open_to_change(moved) as book:
        assert book.notices == []
        assert book.undo() is not None
        book.publish()
    assert "Ry" not in making.village_names(moved)


def test_file_changed_while_open(path: Path, tmp_path: Path) -> None:
    """What somebody wrote since we opened is not written over; ours stays on this computer."""
    data = theirs(path, tmp_path)
    with workbook.open_to_change(path) as book:
        add_village(book, "Vores by")
        path.write_bytes(data)
        with pytest.raises(KlyngeError, match="changed by somebody else meanwhile"):
            book.publish()
        assert path.read_bytes() == data
        path.unlink()
        with pytest.raises(KlyngeError, match="moved or removed"):
            book.publish()
        assert not path.exists()
    assert os.listdir(path.parent) == []
    path.write_bytes(data)
    with pytest.raises(KlyngeError, match="Both are kept"), workbook.open_to_change(path):
        raise AssertionError


def test_second_writer_is_refused(path: Path) -> None:
    """After its patience; readers are never refused, and the first one goes on."""
    with workbook.open_to_change(path) as book:
        began = time.monotonic()
        with pytest.raises(KlyngeError, match="another window"), workbook.open_to_change(path, patience=0.2):
            raise AssertionError
        assert 0.2 <= time.monotonic() - began < 3
        assert reading.faults(path) == []
        add_village(book, "Ry")
        book.publish()
    assert notices(path) == []


def test_crash_frees_the_lock(path: Path) -> None:
    """A killed program locks nobody out."""
    reading_end, writing_end = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            with workbook.open_to_change(path):
                os.write(writing_end, b"x")
                time.sleep(60)
        finally:
            os._exit(1)
    assert os.read(reading_end, 1) == b"x"
    with pytest.raises(KlyngeError, match="another window"), workbook.open_to_change(path, patience=0.1):
        raise AssertionError
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reading_end)
    os.close(writing_end)
    with workbook.open_to_change(path, patience=0.1) as book:
        assert book.notices == []


def test_stopped_between_writing_and_noting(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is ours all the same: no notice, undo goes on, the number counts on."""

    def stopped(*_args: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt), workbook.open_to_change(path) as book:
        patched.setattr(working.WorkingCopy, "has_published", stopped)
        add_village(book, "Ry")
        book.publish()
    with workbook.open_to_change(path) as book:
        assert book.notices == []
        assert not book.copy.state.is_unpublished
        assert book.undo() is not None
        book.publish()
    with reading.opened(path) as found:
        assert found.revision.number == 3


@pytest.mark.parametrize("rubbish", [b"", b"rubbish" * 1000, None], ids=["emptied", "rubbish", "spoilt page"])
def test_spoilt_working_copy(rubbish: bytes | None, path: Path) -> None:
    """It is kept under another name, the file is opened anew, and it is said."""
    with workbook.open_to_change(path) as book:
        add_village(book, "Ry")
        copy = book.copy.path
    if rubbish is None:
        data = copy.read_bytes()
        rubbish = data[:4096] + b"\xff" * 8192 + data[12288:]
    copy.write_bytes(rubbish)
    with workbook.open_to_change(path) as book:
        assert "is damaged" in str(book.notices[0])
        assert (book.folder / "spoilt-1.db").read_bytes() == rubbish
        add_village(book, "Låsby Nord")
        book.publish()
    assert "Låsby Nord" in making.village_names(path)


def test_working_copy_out_of_reach_is_not_given_up(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that fails for a moment never costs the edits that are only in the working copy."""
    with workbook.open_to_change(path) as book:
        add_village(book, "Ry")
        copy = book.copy.path
    before = copy.read_bytes()

    def busy(_copy: working.WorkingCopy) -> bool:
        with closing(sqlite3.connect(copy)) as one, closing(sqlite3.connect(copy, timeout=0)) as other:
            one.execute("BEGIN EXCLUSIVE")
            other.execute("BEGIN EXCLUSIVE")
        return True

    with monkeypatch.context() as patched:
        patched.setattr(working, "is_sound", busy)
        with pytest.raises(KlyngeError, match="cannot be opened now"), workbook.open_to_change(path):
            raise AssertionError
    assert copy.read_bytes() == before
    notices(path)
    assert "Ry" in making.village_names(path)


def test_publishing_twice_does_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a change nothing is written, nothing even made."""
    making.edited(path)
    before = (path.read_bytes(), path.stat().st_mtime_ns)

    def never(*_args: object, **_words: object) -> None:
        raise AssertionError

    with workbook.open_to_change(path) as book:
        monkeypatch.setattr(publishing, "edition", never)
        monkeypatch.setattr(files, "replace_whole", never)
        book.publish()
        book.publish()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_writing_outside_a_unit_is_refused(path: Path) -> None:
    """Nothing changes unrecorded."""
    with workbook.open_to_change(path) as book:
        with pytest.raises(Exception, match="readonly"):
            book.connection.exec_driver_sql("DELETE FROM village")
        assert book.undo() is None


def test_a_file_that_becomes_another_workbook_while_we_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The lock and the folder are those of one workbook; what lies there afterwards must be the same one."""
    path = making.make_workbook(tmp_path / "a.klynge")
    other = making.make_workbook(tmp_path / "b.klynge").read_bytes()
    monkeypatch.setattr(files, "remove_left_over", lambda file: file.write_bytes(other))
    with pytest.raises(KlyngeError, match="another workbook"), workbook.open_to_change(path):
        raise AssertionError
    assert path.read_bytes() == other


def test_replacing_a_workbook_waits_for_whoever_has_it_open(path: Path) -> None:
    """`new --force` is a writer like any other: refused while the old workbook is open, and then a way back is kept."""
    before = path.read_bytes()
    cluster = ("cluster", seeds.cluster_row("Ny klynge", None, None))
    rows = [*seeds.rows("da", {}), cluster]
    with workbook.open_to_change(path), pytest.raises(KlyngeError, match="open in another window"):
        creating.create(path, rows, language="da", replace=True)
    assert path.read_bytes() == before
    creating.create(path, rows, language="da", replace=True)
    (kept,) = restoring.backups_of(path)
    assert kept.path.read_bytes() == before
    restoring.restore(path, kept.number, path.with_name("old.klynge"))
    assert making.village_names(path.with_name("old.klynge")) == sorted(making.VILLAGES)


def test_a_copy_is_told_apart_from_the_file_that_came_back(path: Path) -> None:
    """Another file with the same cluster in it did not come back: it is another file."""
    copy = path.with_name("kopi.klynge")
    copy.write_bytes(path.read_bytes())
    making.edited(path)
    with workbook.open_to_change(copy) as book:
        assert ["is another file than" in str(notice) for notice in book.notices] == [True]

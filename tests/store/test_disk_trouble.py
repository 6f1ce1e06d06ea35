"""A disk that is full, read-only or gone: the old file is untouched, the work is kept, and it is said why."""

import errno
import os
import resource
import signal
import subprocess
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store import reading, restoring, workbook
from klyngeapp.system import files
from klyngeapp.system.errors import KlyngeError
from tests import making

STEPS = ("write", "flush", "replace")


class FailingDisk(files.RealDisk):
    """A disk that fails at one step, after having written a part."""

    def __init__(self, step: str, code: int) -> None:
        self.step, self.code = step, code

    def _fail(self, step: str) -> None:
        if step == self.step:
            raise OSError(self.code, os.strerror(self.code))

    def write(self, file: BinaryIO, data: bytes) -> None:
        """Write a third and fail, or all of it."""
        if self.step == "write":
            super().write(file, data[: len(data) // 3])
        self._fail("write")
        super().write(file, data)

    def flush(self, file: BinaryIO) -> None:
        """Flush, or fail."""
        self._fail("flush")
        super().flush(file)

    def replace(self, source: Path, target: Path) -> None:
        """Replace, or fail."""
        self._fail("replace")
        super().replace(source, target)


class LyingDisk(files.RealDisk):
    """A disk that says it has written, and has written something else."""

    def write(self, file: BinaryIO, data: bytes) -> None:
        """Write all but the last page as it should be."""
        super().write(file, data[:-4096] + bytes(4096))


class ShortDisk(files.RealDisk):
    """A disk that drops the end without a word."""

    def write(self, file: BinaryIO, data: bytes) -> None:
        """Write all but the end."""
        super().write(file, data[:-1])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a new workbook in a folder of its own."""
    (tmp_path / "work").mkdir()
    return making.make_workbook(tmp_path / "work" / "søklyngen.klynge")


def said_when_publishing(path: Path, disk: files.Disk, *, replaced: bool = False) -> Sentence:
    """Publish onto a failing disk; check that nothing is lost, and return what was said."""
    before = path.read_bytes()
    with workbook.open_to_change(path, disk=disk) as book:
        making.add_village(book, "Ry")
        with pytest.raises(KlyngeError) as told:
            book.publish()
        assert replaced or path.read_bytes() == before
        assert os.listdir(path.parent) == [path.name]
        assert book.copy.state.is_unpublished
        if not replaced:
            book.disk = files.REAL_DISK
            book.publish()
            assert "Ry" in making.village_names(path)
    return told.value.sentence


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "no room"),
        (errno.EDQUOT, "no room"),
        (errno.EFBIG, "no room"),
        (errno.EACCES, "Nothing can be written in the folder"),
        (errno.EROFS, "Nothing can be written in the folder"),
        (errno.EPERM, "Nothing can be written in the folder"),
        (errno.EIO, "could not be written"),
        (errno.ESTALE, "could not be written"),
    ],
)
def test_failing_disk(step: str, code: int, words: str, path: Path) -> None:
    """At each step, for each reason: said, untouched, kept, and done at the next try."""
    assert words in str(said_when_publishing(path, FailingDisk(step, code)))


def test_failure_is_made_good_at_the_next_start(path: Path) -> None:
    """Who gives up and closes finds the work the next day."""
    with workbook.open_to_change(path, disk=FailingDisk("write", errno.ENOSPC)) as book:
        making.add_village(book, "Ry")
        with pytest.raises(KlyngeError):
            book.publish()
    with workbook.open_to_change(path) as book:
        assert len(book.notices) == 1
    assert "Ry" in making.village_names(path)


def test_disk_that_drops_the_end(path: Path) -> None:
    """Seen before the file is replaced."""
    assert "no room" in str(said_when_publishing(path, ShortDisk()))


def test_lying_disk(path: Path) -> None:
    """What reads back differently is never called saved; the work can be had from this computer."""
    assert "reads back differently" in str(said_when_publishing(path, LyingDisk(), replaced=True))


@pytest.mark.parametrize("code", [errno.EACCES, errno.EROFS])
def test_folder_that_may_not_be_written(code: int, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first thing that is made in the folder is refused."""
    real = os.open

    def refusing(name: object, flags: int, *rest: int, **words: int) -> int:
        if flags & os.O_CREAT and str(name).startswith(str(path.parent)):
            raise OSError(code, os.strerror(code), str(name))
        return real(name, flags, *rest, **words)  # type: ignore[arg-type]

    before = path.read_bytes()
    with workbook.open_to_change(path) as book:
        making.add_village(book, "Ry")
        with monkeypatch.context() as patched:
            patched.setattr(os, "open", refusing)
            with pytest.raises(KlyngeError, match="Nothing can be written in the folder"):
                book.publish()
            assert path.read_bytes() == before
        book.publish()
    assert "Ry" in making.village_names(path)


def test_vanished_folder(path: Path) -> None:
    """A stick that was pulled out: said; and when it is back, the work goes onto it."""
    away = path.parent.with_name("away")
    with workbook.open_to_change(path) as book:
        making.add_village(book, "Ry")
        path.parent.rename(away)
        with pytest.raises(KlyngeError, match="folder “.*” is not there"):
            book.publish()
        away.rename(path.parent)
        book.publish()
    assert "Ry" in making.village_names(path)


def test_restore_onto_a_full_disk(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is left of a file that could not be written whole."""
    making.edited(path)
    new = path.with_name("new.klynge")
    full = FailingDisk("write", errno.ENOSPC)
    real = files.replace_whole
    monkeypatch.setattr(files, "replace_whole", lambda *args, **words: real(*args, **{**words, "disk": full}))
    with pytest.raises(KlyngeError, match="no room"):
        restoring.restore(path, 1, new)
    assert os.listdir(path.parent) == [path.name]


def _in_a_child(work: object) -> None:
    child = os.fork()
    if child == 0:
        code = 1
        try:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            work()  # type: ignore[operator]
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_no_file_may_grow(path: Path) -> None:
    """RLIMIT_FSIZE: everything that writes is refused in our words, and works again once there is room."""
    before = path.read_bytes()

    def work() -> None:
        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        with workbook.open_to_change(path) as book:
            making.add_village(book, "Før")
            kept = book.copy.path.stat().st_size
            for room in (kept + 8192, len(before) // 2, 4096):
                resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
                with pytest.raises(KlyngeError), book.unit(Sentence("Big")) as unit:
                    for number in range(200):
                        rows.add(unit, "village", name=f"Stor {number}", note="x" * 5000)
                if room < len(before):
                    with pytest.raises(KlyngeError):
                        book.publish()
                resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
                assert path.read_bytes() == before
                assert book.copy.raw.execute("SELECT count(*) FROM village WHERE name LIKE 'Stor%'").fetchone() == (0,)
            book.publish()

    _in_a_child(work)
    assert reading.faults(path) == []
    assert "Før" in making.village_names(path)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of 2 MB, where mounting is allowed."""
    place = tmp_path / "stick"
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)],
        capture_output=True,
        check=False,
    )
    if made.returncode:
        pytest.skip("mounting is not allowed here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


def test_real_full_disk(small_disk: Path) -> None:
    """A stick of 2 MB, full: untouched; room made: saved."""
    path = making.make_workbook(small_disk / "søklyngen.klynge")
    (small_disk / "photos").write_bytes(b"x" * (2 * 1024 * 1024 - path.stat().st_size - 300_000))
    before = path.read_bytes()
    with workbook.open_to_change(path) as book:
        making.add_village(book, "Ry")
        with pytest.raises(KlyngeError, match="no room"):
            book.publish()
        assert path.read_bytes() == before
        assert sorted(os.listdir(small_disk)) == ["photos", path.name]
        (small_disk / "photos").unlink()
        book.publish()
    assert "Ry" in making.village_names(path)


def test_real_read_only_disk(small_disk: Path) -> None:
    """Mounted read-only: it is read, changed on this computer, and told of."""
    path = making.make_workbook(small_disk / "søklyngen.klynge")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    assert reading.faults(path) == []
    with workbook.open_to_change(path) as book:
        making.add_village(book, "Ry")
        with pytest.raises(KlyngeError, match="Nothing can be written in the folder"):
            book.publish()
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    with workbook.open_to_change(path) as book:
        assert len(book.notices) == 1
    assert "Ry" in making.village_names(path)

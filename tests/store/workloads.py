"""What a child does until it is killed, and what must be true of whatever it leaves behind."""

import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store import backups, reading, restoring, workbook, working
from klyngeapp.store.workbook import Workbook
from tests import making
from tests.golden.make_v1 import GOLDEN
from tests.store.killing import Ack, Killed, Workload

GROUP = 3  # rows that one operation adds together
BIG = 300
RESTORED = "gendannet.klynge"


def add_group(book: Workbook, word: str, size: int = GROUP) -> None:
    """Do one operation: add rows that all bear the same word."""
    with book.unit(Sentence("Add")) as unit:
        for number in range(size):
            rows.add(unit, "person", name=f"{word} {number}", note="x" * 500)


def edit(path: Path, ack: Ack) -> None:
    """Edit without publishing."""
    with workbook.open_to_change(path) as book:
        for number in range(10):
            add_group(book, f"e{number}")
            ack(f"e{number}")


def publish(path: Path, ack: Ack) -> None:
    """Edit and publish in turn."""
    with workbook.open_to_change(path) as book:
        for number in range(2):
            add_group(book, f"p{number}")
            book.publish()
            ack(f"p{number}")


def big_import(path: Path, ack: Ack) -> None:
    """Add many rows as one action, and publish."""
    with workbook.open_to_change(path) as book:
        add_group(book, "i0", BIG)
        ack("i0")
        book.publish()


def migrate(path: Path, ack: Ack) -> None:
    """Open a file of an older version, edit and publish."""
    with workbook.open_to_change(path) as book:
        add_group(book, "m0")
        ack("m0")
        book.publish()


def restore(path: Path, ack: Ack) -> None:
    """Get a backup back as a file of its own."""
    restoring.restore(path, 1, path.with_name(RESTORED))
    ack("restored")


@dataclass(frozen=True)
class Case:
    """A workload, how its workbook is made, how many rows belong together."""

    name: str
    work: Workload
    prepare: Callable[[Path], None]
    size: int = GROUP


def _new(path: Path) -> None:
    making.make_workbook(path)
    making.edited(path, "Ejer")


def _old(path: Path) -> None:
    shutil.copy(GOLDEN, path)


CASES = {
    case.name: case
    for case in (
        Case("edit", edit, _new),
        Case("publish", publish, _new),
        Case("import", big_import, _new, BIG),
        Case("migration", migrate, _old),
        Case("restore", restore, _new),
    )
}


class Scene:
    """A prepared workbook that can be set up again, as it was, for every kill."""

    def __init__(self, case: Case, folder: Path) -> None:
        self.case = case
        self.folder = folder
        self.path = folder / "work" / "søklyngen.klynge"
        self.home = folder / "home"
        self.path.parent.mkdir(parents=True)
        with making.at_home_in(self.home):
            case.prepare(self.path)
        self.old = self.path.read_bytes()
        self.home.mkdir(exist_ok=True)
        shutil.copytree(folder / "work", folder / "work-before")
        shutil.copytree(self.home, folder / "home-before")

    def again(self) -> None:
        """Set everything up as it was."""
        for name in ("work", "home"):
            shutil.rmtree(self.folder / name)
            shutil.copytree(self.folder / f"{name}-before", self.folder / name)

    def check(self, killed: Killed) -> None:
        """Look at what the child left: nothing half, nothing lost, nothing left lying about."""
        with making.at_home_in(self.home):
            if self.case.work is restore:
                self._check_restored(killed)
            else:
                self._check_file(self.path.read_bytes())
                self._check_opened(killed)

    def _check_file(self, data: bytes) -> None:
        if data != self.old:
            assert reading.faults(self.path) == []
            _none_half(_names_in(data), self.case.size)

    def _check_opened(self, killed: Killed) -> None:
        with workbook.open_to_change(self.path, patience=2) as book:
            raw = book.copy.raw
            assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
            found = _counted(raw)
            _none_half(found, self.case.size)
            assert set(killed.acks) <= found.keys(), "a promised operation is missing"
            book.publish()
            folder = book.folder
            assert book.undo() is not None or not found
        names = _names_in(self.path.read_bytes())
        assert set(killed.acks) <= names.keys(), "a promised operation is not in the file"
        _nothing_left(self.path.parent, folder)

    def _check_restored(self, killed: Killed) -> None:
        output = self.path.with_name(RESTORED)
        assert self.path.read_bytes() == self.old
        backup = backups.all_of(making.folder_of_workbook() / working.BACKUPS)[-1]
        if killed.acks:
            assert output.exists()
        if output.exists():
            assert output.read_bytes() == backup.path.read_bytes(), "half a file was restored"
        else:
            restoring.restore(self.path, 1, output)
        with workbook.open_to_change(self.path) as book:
            folder = book.folder
        _nothing_left(self.path.parent, folder)


def _nothing_left(beside: Path, folder: Path) -> None:
    left = [p.name for p in beside.iterdir() if p.suffix != ".klynge"]
    left += [p.name for p in folder.rglob("*") if p.name.startswith(("making-", "~$"))]
    # SQLite may leave a journal that says nothing any more: empty, or begun with zeros.
    left += [p.name for p in folder.glob("*-journal") if p.read_bytes()[:1] not in (b"", b"\0")]
    assert left == [], left


def _names_in(data: bytes) -> Counter[str]:
    with closing(sqlite3.connect(":memory:")) as plain:
        plain.deserialize(data)
        return _counted(plain)


def _counted(connection: sqlite3.Connection) -> Counter[str]:
    if connection.execute("PRAGMA user_version").fetchone() == (1,):
        return Counter()  # an untouched file of version 1: persons had no notes
    names = connection.execute("SELECT name FROM person WHERE note LIKE 'xxx%'")
    return Counter(str(name).split()[0] for (name,) in names)


def _none_half(found: Counter[str], size: int) -> None:
    assert all(number == size for number in found.values()), f"an operation is there by half: {found}"

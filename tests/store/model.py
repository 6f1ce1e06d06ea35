"""What a workbook should hold, kept beside the real one: a list of states and where in it we are."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence
from klyngeapp.store import backups, digest, history, reading, restoring, workbook, working
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError
from tests import making
from tests.making import Dump

Work = Callable[[Unit], object]


@dataclass(frozen=True)
class State:
    """What the workbook holds at one moment; `name` is that of the action that led here."""

    digest: str
    rows: Dump
    name: str = ""


class Model:
    """A workbook, opened to be changed, and every state it should be able to come back to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = making.make_workbook(folder / "søklyngen.klynge")
        self.counter = 0
        self.notices: list[str] = []
        self._open()
        self.states = [self.now()]
        self.place = 0
        self.published = self.states[0]

    def _open(self) -> None:
        self._stack = ExitStack()
        self.book = self._stack.enter_context(workbook.open_to_change(self.file, patience=0.2))
        self.notices = [notice.msgid for notice in self.book.notices]

    def close(self) -> None:
        """Close the workbook without publishing."""
        self._stack.close()

    def now(self, name: str = "") -> State:
        """Return what the working copy holds."""
        raw = self.book.copy.raw
        return State(digest.of_matter(raw), making.dump(raw), name)

    def ids(self) -> dict[str, list[str]]:
        """Return the ids of all rows, table by table, as the model knows them."""
        return {table: [str(row[0]) for row in self.states[self.place].rows[table]] for table in TABLES}

    def do(self, work: Work) -> None:
        """Do an action; where a check or a reference refuses it, nothing must have changed."""
        self.counter += 1
        name = f"Action {self.counter}"
        before = self.states[self.place]
        try:
            with self.book.unit(Sentence("Action {n}", {"n": self.counter})) as unit:
                work(unit)
        except (KlyngeError, sa.exc.IntegrityError, sqlite3.IntegrityError):
            self.is_as_in_the_model()
            return
        after = self.now(name)
        assert bool(unit.changes) == bool(unit.number)
        if after.digest == before.digest:
            if not unit.changes:
                return
        else:
            assert unit.changes, "rows changed and nobody wrote it down"
            changed = {table for table in after.rows if after.rows[table] != before.rows[table]}
            assert changed <= unit.changes.tables
        self.states[self.place + 1 :] = [after]
        self.place += 1

    def fail(self, work: Work) -> None:
        """Do an action that breaks off at its end: nothing may have changed."""
        with (
            pytest.raises((ZeroDivisionError, KlyngeError, sa.exc.IntegrityError)),
            self.book.unit(Sentence("Fail")) as unit,
        ):
            work(unit)
            raise ZeroDivisionError
        self.is_as_in_the_model()

    def undo(self) -> None:
        """Undo, and be back exactly."""
        done = self.book.undo()
        assert (done is None) == (self.place == 0)
        if done is not None:
            assert str(done[0].name) == self.states[self.place].name
            self.place -= 1
        self.is_as_in_the_model()

    def redo(self) -> None:
        """Redo, and be there exactly again."""
        done = self.book.redo()
        assert (done is None) == (self.place == len(self.states) - 1)
        if done is not None:
            self.place += 1
            assert str(done[0].name) == self.states[self.place].name
        self.is_as_in_the_model()

    def is_as_in_the_model(self) -> None:
        """Check rows, digest, references and history against the model."""
        found = self.now()
        wanted = self.states[self.place]
        assert found.rows == wanted.rows
        assert found.digest == wanted.digest
        raw = self.book.copy.raw
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        assert len([a for a in history.actions(raw) if not a.undone]) == self.place

    def publish(self) -> None:
        """Publish: the file holds what the working copy holds."""
        self.book.publish()
        self.published = self.states[self.place]
        self.file_holds(self.published)
        assert not self.book.copy.state.is_unpublished

    def file_holds(self, state: State, file: Path | None = None) -> None:
        """Check that a file is sound and holds this state."""
        path = file or self.file
        assert reading.faults(path) == []
        assert making.dump_of_file(path) == state.rows

    def restart(self) -> None:
        """Close and open again: nothing is lost, and what was not in the file goes there first."""
        missing = self.book.copy.state.is_unpublished
        self.close()
        self._open()
        assert len(self.notices) == int(missing)
        assert all(notice.startswith("Changes from last time") for notice in self.notices)
        if missing:
            self.published = self.states[self.place]
        self.is_as_in_the_model()
        self.file_holds(self.published)

    def _begin_anew(self, state: State) -> None:
        """Undo is empty; the workbook holds this."""
        assert self.book.undo() is None
        assert self.book.redo() is None
        self.states, self.place, self.published = [state], 0, state
        self.is_as_in_the_model()

    def _theirs(self, name: str) -> tuple[bytes, State]:
        """Let somebody else change a copy of the file on another computer."""
        self.counter += 1
        theirs = self.folder / f"theirs-{self.counter}.klynge"
        shutil.copy(self.file, theirs)
        with making.at_home_in(self.folder / f"home-{self.counter}"):
            making.edited(theirs, name)
            rows = making.dump_of_file(theirs)
            with reading.opened(theirs) as found:
                raw = found.connection.connection.driver_connection
                assert raw is not None
                return theirs.read_bytes(), State(digest.of_matter(raw), rows)

    def taken_over(self, name: str) -> None:
        """Somebody else's later file lies there, and we have nothing unpublished: it is taken over (iii)."""
        self.publish()
        ours = self.published
        self.close()
        data, theirs = self._theirs(name)
        self.file.write_bytes(data)
        self._open()
        assert [notice[:28] for notice in self.notices] == ["“{file}” has come back chang"]
        self._begin_anew(theirs)
        newest = backups.all_of(self.book.folder / working.BACKUPS)[0]
        self.file_holds(ours, newest.path)

    def refused(self, name: str) -> None:
        """Both have changed: nothing is written over (iv); restoring our edits frees the file."""
        if not self.book.copy.state.is_unpublished:
            return
        ours = self.states[self.place]
        self.close()
        data, theirs = self._theirs(name)
        self.file.write_bytes(data)
        for _ in range(2):
            with pytest.raises(KlyngeError, match="Both are kept") as refusal:
                self._open()
            assert self.file.read_bytes() == data
        number = refusal.value.sentence.fields["number"]
        assert isinstance(number, int)
        self.restored_to_new_file(number, ours)
        self._open()
        self._begin_anew(theirs)

    def restored_to_new_file(self, number: int, state: State) -> Path:
        """Restore a backup as a new file, which must hold this state."""
        self.counter += 1
        new = self.folder / f"restored-{self.counter}.klynge"
        restoring.restore(self.file, number, new)
        self.file_holds(state, new)
        return new

    def go_on_from_backup(self) -> None:
        """Restore the newest backup as a new file and go on there."""
        self.publish()
        self.book.back_up()
        state = self.published
        number = backups.all_of(self.book.folder / working.BACKUPS)[0].number
        self.do(lambda unit: unit.connection.exec_driver_sql("UPDATE cluster SET name = name || ' efter'"))
        self.publish()
        later = self.published
        self.close()
        old = self.file
        self.file = self.restored_to_new_file(number, state)
        self._open()
        self._begin_anew(state)
        self.file_holds(later, old)

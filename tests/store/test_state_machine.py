"""Whatever is done in whatever order, undo and redo give back exactly what was, and the file holds what we hold."""

import random
import sqlite3
import tempfile
import uuid
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from klyngeapp.domain.ids import new_id
from klyngeapp.domain.kinds import Table
from klyngeapp.domain.schema import TABLES
from klyngeapp.services import rows
from klyngeapp.store import recorder, working
from klyngeapp.store.units import Unit
from tests.store import rows_strategy
from tests.store.model import Model

NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)  # a failure is told of within seconds
NAMES = st.sampled_from(rows_strategy.NASTY)
# SQL that touches many rows at once, cascades, sets null, replaces.
BULK = (
    "UPDATE village SET name = name || '!' WHERE length(name) < 290",
    "UPDATE person SET village = (SELECT max(id) FROM village)",
    "UPDATE person SET village = NULL, email = NULL",
    "UPDATE village SET name = name",
    "UPDATE meeting SET title = upper(title), note = 'a' || char(10) || 'b'",
    "UPDATE criterion SET weight = weight + 1",
    "DELETE FROM village",
    "DELETE FROM village WHERE id = (SELECT min(id) FROM village)",
    "DELETE FROM person WHERE id > '8'",
    "DELETE FROM meeting",
    'DELETE FROM "group"',
    "DELETE FROM survey",
    "DELETE FROM tag WHERE id > '8'",
    "DELETE FROM image",
    "INSERT OR REPLACE INTO village (id, name) SELECT id, name || ' ny' FROM village WHERE length(name) < 290",
    "INSERT OR REPLACE INTO person (id, name, status, wants_more) SELECT id, 'Ny', status, 0 FROM person",
    'INSERT OR REPLACE INTO "group" (id, name) SELECT id, name FROM "group"',
    "INSERT OR REPLACE INTO phase (id, name, key) SELECT id, name || '.', key FROM phase",
    "REPLACE INTO focus_theme SELECT * FROM focus_theme",
    "INSERT INTO village (id, name) SELECT id, name || ' igen' FROM village WHERE true ON CONFLICT (id) DO UPDATE "
    "SET name = substr(excluded.name, 1, 300)",
    "UPDATE OR REPLACE municipality SET id = (SELECT min(id) FROM municipality) WHERE id = "
    "(SELECT max(id) FROM municipality)",
    "UPDATE map_shape SET id = '00000000' || substr(id, 9)",
)


def bulk(sql: str):
    """Return work that runs this SQL."""
    return lambda unit: unit.connection.exec_driver_sql(sql)


class Workbooks(RuleBasedStateMachine):
    """Everything that can happen to a workbook, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="klynge-")
        folder = Path(self._folder.name)
        self._home = mock.patch.dict("os.environ", {"KLYNGE_HOME": str(folder / "home")})
        self._home.start()
        # The same ids in every run: what bulk SQL touches hangs on their order, and Hypothesis must be able to repeat.
        chance = random.Random(1)
        self._ids = mock.patch("uuid.uuid4", side_effect=lambda: uuid.UUID(int=chance.getrandbits(128), version=4))
        self._ids.start()
        self.model = Model(folder)

    def teardown(self) -> None:
        """Close everything and clear up."""
        self.model.close()
        self._ids.stop()
        self._home.stop()
        self._folder.cleanup()

    @initialize(data=st.data())
    def some_people(self, data: st.DataObject) -> None:
        """Begin with rows that refer to one another."""

        def work(unit: Unit) -> None:
            ids = self.model.ids()
            for name in ("municipality", "image", "person", "person", "group", "survey", "meeting", "body"):
                found = rows.add(unit, name, **data.draw(rows_strategy.row(TABLES[name], ids)))
                ids[name].append(found)
            rows.add(unit, "membership", person=ids["person"][0], group=ids["group"][0])
            rows.add(unit, "attendee", person=ids["person"][0], meeting=ids["meeting"][0])
            rows.add(unit, "person_skill", person=ids["person"][1], tag=ids["tag"][0])

        self.model.do(work)

    def _some_row(self, data: st.DataObject) -> tuple[Table, str] | None:
        filled = [name for name, ids in self.model.ids().items() if ids]
        name = data.draw(st.sampled_from(filled))
        return TABLES[name], data.draw(st.sampled_from(self.model.ids()[name]))

    @rule(data=st.data(), times=st.integers(1, 3))
    def add(self, data: st.DataObject, times: int) -> None:
        """Add rows to any table, in one action."""

        def work(unit: Unit) -> None:
            ids = self.model.ids()
            for _ in range(times):
                table = data.draw(rows_strategy.tables(ids))
                ids[table.name].append(rows.add(unit, table.name, **data.draw(rows_strategy.row(table, ids))))

        self.model.do(work)

    @rule(data=st.data())
    def change(self, data: st.DataObject) -> None:
        """Change some fields of some row."""
        table, row_id = self._some_row(data)
        values = data.draw(rows_strategy.row(table, self.model.ids(), all_required=False))
        self.model.do(lambda unit: rows.change(unit, table.name, row_id, **values))

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        """Remove some row and what is a part of it."""
        table, row_id = self._some_row(data)
        self.model.do(lambda unit: rows.remove(unit, table.name, row_id))

    @rule(statements=st.lists(st.sampled_from(BULK), min_size=1, max_size=3))
    def many_at_once(self, statements: list[str]) -> None:
        """Write past the services."""
        self.model.do(lambda unit: [unit.connection.exec_driver_sql(sql) for sql in statements])

    @rule(statement=st.sampled_from(BULK), name=NAMES)
    def fail(self, statement: str, name: str) -> None:
        """Break off in the middle."""

        def work(unit: Unit) -> None:
            unit.connection.exec_driver_sql(statement)
            rows.add(unit, "village", name=name)

        self.model.fail(work)

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        """Undo some steps."""
        for _ in range(times):
            self.model.undo()

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        """Redo some steps."""
        for _ in range(times):
            self.model.redo()

    @rule()
    def publish(self) -> None:
        """Put it into the file."""
        self.model.publish()

    @rule()
    def restart(self) -> None:
        """Close, with or without edits that are not in the file, and open again."""
        self.model.restart()

    @rule(name=NAMES)
    def taken_over(self, name: str) -> None:
        """The file comes back changed."""
        self.model.taken_over(name)

    @rule(name=NAMES)
    def refused(self, name: str) -> None:
        """The file comes back changed while we have edits of our own."""
        self.model.refused(name)

    @rule()
    def go_on_from_backup(self) -> None:
        """Restore a backup as a new file and go on there."""
        self.model.go_on_from_backup()


def test_any_order() -> None:
    """Hypothesis finds no order of things that loses or invents anything."""
    run_state_machine_as_test(Workbooks, settings=settings(max_examples=2, stateful_step_count=20, phases=NO_SHRINKING))


@pytest.mark.heavy
def test_any_order_for_long() -> None:
    """The same for an hour's worth of steps."""
    long = settings(max_examples=150, stateful_step_count=50, phases=NO_SHRINKING)
    run_state_machine_as_test(Workbooks, settings=long)


def scenario(model: Model) -> None:
    """Do one of each thing, in an order in which every part of the recorder is needed."""
    ids = {name: new_id() for name in ("village", "person", "group")}

    def people(unit: Unit) -> None:
        rows.add(unit, "village", id=ids["village"], name="Ry")
        rows.add(unit, "person", id=ids["person"], name="Åse", village=ids["village"])
        rows.add(unit, "group", id=ids["group"], name="Styregruppen")
        rows.add(unit, "membership", person=ids["person"], group=ids["group"])

    model.do(people)
    for sql in ("UPDATE person SET phone = '86 00 00 00'", *BULK):
        model.do(bulk(sql))
        if model.place:
            model.undo()
            model.redo()
            if sql.startswith(("DELETE", "INSERT OR REPLACE", "UPDATE OR")):
                model.undo()
    model.publish()
    model.restart()
    while model.place:
        model.undo()
    while model.place < len(model.states) - 1:
        model.redo()
    model.taken_over("Skanderborg")
    model.do(bulk("DELETE FROM village"))
    model.refused("Galten")
    model.go_on_from_backup()
    model.do(bulk("UPDATE village SET name = name || ' !'"))
    model.restart()
    model.close()


def test_one_of_each(tmp_path: Path) -> None:
    """The scenario that broken builds fail passes with the build we ship."""
    scenario(Model(tmp_path))


def _without(event: str) -> mock._patch:
    real = recorder._triggers
    return mock.patch.object(recorder, "_triggers", lambda table: [t for t in real(table) if f" {event} ON " not in t])


def _pragma(name: str) -> mock._patch:
    kept = tuple(p for p in working._PRAGMAS if not p.startswith(name))
    return mock.patch.object(working, "_PRAGMAS", (*kept, f"{name} = OFF"))


def _undo_in_first_order() -> mock._patch:
    from klyngeapp.store.changes import Change, ChangeSet

    def inverted(self: ChangeSet) -> ChangeSet:
        return ChangeSet(tuple(Change(c.table, c.after, c.before) for c in self.changes))

    return mock.patch.object(ChangeSet, "inverted", inverted)


BROKEN = {
    "recorder sees no DELETE": lambda: _without("DELETE"),
    "recorder sees no UPDATE": lambda: _without("UPDATE"),
    "recorder sees no INSERT": lambda: _without("INSERT"),
    "INSERT OR REPLACE unseen": lambda: _pragma("recursive_triggers"),
    "references not kept": lambda: _pragma("foreign_keys"),
    "undone in the wrong order": _undo_in_first_order,
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_build_is_caught(name: str, tmp_path: Path) -> None:
    """A canary for each way in which the recorder could be wrong."""
    with BROKEN[name](), pytest.raises((AssertionError, sqlite3.Error, KeyError)):
        scenario(Model(tmp_path))


@pytest.mark.heavy
def test_machine_catches_a_broken_build() -> None:
    """The state machine itself, not only the scenario, finds a recorder that sees no DELETE."""
    quiet = settings(
        derandomize=True,
        database=None,
        max_examples=3,
        phases=NO_SHRINKING,
        print_blob=False,
        report_multiple_bugs=False,
    )
    with _without("DELETE"), pytest.raises((AssertionError, sqlite3.Error, ExceptionGroup)):
        run_state_machine_as_test(Workbooks, settings=quiet)

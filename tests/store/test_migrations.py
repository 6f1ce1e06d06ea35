"""Files of every version ever released open with all their rows, and lie untouched until they are published."""

import hashlib
import itertools
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from klyngeapp.domain import seeds
from klyngeapp.model import ddl
from klyngeapp.store import backups, examining, history, reading, recorder, revisions, schema, workbook, working
from klyngeapp.store.migrations import road, steps
from klyngeapp.system import files, paths
from tests import making
from tests.golden import make_v1
from tests.golden.make_v1 import GOLDEN, WORKBOOK_ID

V1_SHA256 = "741ea17d256e990d32128219f5ff4b42a49288e3d038d68697097bebf5453dc8"
Rows = dict[str, dict[object, dict[str, object]]]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a copy of the golden file of version 1."""
    path = tmp_path / "søklyngen.klynge"
    path.write_bytes(GOLDEN.read_bytes())
    return path


def rows_of(data: bytes) -> Rows:
    """Return all rows of a file: table, key, column."""
    with closing(sqlite3.connect(":memory:")) as plain:
        plain.deserialize(data)
        plain.row_factory = sqlite3.Row
        found: Rows = {}
        for table in schema.tables(plain):
            rows = plain.execute(f'SELECT * FROM "{table}"').fetchall()
            found[table] = {row[0]: dict(row) for row in rows}
        return found


def renewed(data: bytes) -> tuple[bytes, list[tuple[int, str, int, int]]]:
    """Return the file in the present form and what was counted on the way."""
    counts: list[tuple[int, str, int, int]] = []
    found = examining.examine(GOLDEN, data)
    with closing(found.connection):
        return road.renewed(found, lambda *count: counts.append(count)), counts


def test_golden_file_is_as_it_was_released() -> None:
    """Nobody makes the old file anew to please a new program."""
    assert hashlib.sha256(GOLDEN.read_bytes()).hexdigest() == V1_SHA256
    assert reading.faults(GOLDEN) == []
    assert GOLDEN.read_bytes()[24:28] == b"\0\0\0\x01"
    assert rows_of(make_v1.made()) == rows_of(GOLDEN.read_bytes())


def test_models_equal_migrations() -> None:
    """The frozen text of the present version is what the declarations say."""
    assert tuple(ddl.statements()) == schema.statements(schema.CURRENT)
    frozen = Path(schema.__file__).parent / "migrations" / f"schema_{schema.CURRENT}.sql"
    assert ";\n\n".join(ddl.statements()) + ";\n" == frozen.read_text(encoding="utf-8")


def test_there_is_a_road_from_every_version() -> None:
    """A frozen text and a step for each number, and nothing beyond the present one."""
    assert sorted(steps.STEPS) == list(range(2, schema.CURRENT + 1))
    texts = sorted(path.name for path in Path(road.__file__).parent.glob("schema_*.sql"))
    assert texts == [f"schema_{number}.sql" for number in range(1, schema.CURRENT + 1)]


def test_every_row_is_kept() -> None:
    """Counted on the way, and compared value by value afterwards."""
    data, counts = renewed(GOLDEN.read_bytes())
    before, after = rows_of(GOLDEN.read_bytes()), rows_of(data)
    counted = {table: (old, new) for _version, table, old, new in counts}
    for table, rows in before.items():
        if table == "seal":
            continue
        assert counted[table] == (len(rows), len(rows)), table
        for key, row in rows.items():
            new = after[table][key]
            for column in row.keys() - {"municipality"}:
                wanted = 1 if (table, column, row[column]) == ("hours_entry", "people", None) else row[column]
                assert new[column] == wanted, (table, column)


def test_what_is_new_has_its_default() -> None:
    """Columns that version 1 did not have."""
    after = rows_of(renewed(GOLDEN.read_bytes())[0])
    assert {row["status"] for row in after["person"].values()} == {"interested"}
    assert {row["voting"] for row in after["membership"].values()} == {1}
    assert {row["without_consultant"] for row in after["cluster"].values()} == {0}


def test_municipalities_are_made_once_per_name() -> None:
    """Version 1 had a word in every village; blanks around it do not make another municipality."""
    before, after = rows_of(GOLDEN.read_bytes()), rows_of(renewed(GOLDEN.read_bytes())[0])
    assert sorted(str(row["name"]) for row in after["municipality"].values()) == ["Horsens", "Skanderborg"]
    for key, village in before["village"].items():
        target = after["municipality"].get(after["village"][key]["municipality"])
        word = str(village["municipality"] or "").strip()
        assert (target["name"] if target else "") == word
        assert target is None or len(str(target["id"])) == 36


def test_result_is_a_file_of_the_present_version() -> None:
    """Exactly its schema, its seeds, its references."""
    data, _ = renewed(GOLDEN.read_bytes())
    with closing(sqlite3.connect(":memory:")) as plain:
        plain.deserialize(data)
        found = plain.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema").fetchall()
        assert Counter(found) == Counter(schema.objects(schema.CURRENT))
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert plain.execute("PRAGMA user_version").fetchone() == (schema.CURRENT,)
        assert plain.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
        for table, row in seeds.rows("da", {}):
            assert plain.execute(f'SELECT 1 FROM "{table}" WHERE id = ?', (row["id"],)).fetchone()


def test_reading_leaves_the_old_file_alone(old: Path) -> None:
    """It is read in the present form, and lies there in the old one."""
    with reading.opened(old) as found:
        assert found.version == 1
        assert found.warnings == ()
        assert found.workbook_id == WORKBOOK_ID
        assert str(found.revision).endswith(":7")
        assert found.connection.exec_driver_sql("SELECT count(*) FROM municipality").scalar() == 2
    assert old.read_bytes() == GOLDEN.read_bytes()
    assert making.home_files() == []


def test_old_file_changes_only_when_published(old: Path) -> None:
    """Opened: untouched and backed up. Published: of the present version, its own branch."""
    with workbook.open_to_change(old) as book:
        assert [notice.msgid[:40] for notice in book.notices] == ["“{file}” was made by an older klyngeapp."]
        assert old.read_bytes() == GOLDEN.read_bytes()
        kept = backups.all_of(book.folder / working.BACKUPS)
        assert [backup.path.read_bytes() for backup in kept] == [GOLDEN.read_bytes()]
        book.publish()
        assert old.read_bytes() == GOLDEN.read_bytes()
        making.add_village(book, "Nyby")
        book.publish()
        assert revisions.ancestors(book.copy.raw)[_branch(GOLDEN.read_bytes())] == 7
    assert examining.version_of(old.read_bytes()) == schema.CURRENT
    assert reading.faults(old) == []
    assert "Nyby" in making.village_names(old)


def test_notice_comes_until_it_is_published(old: Path) -> None:
    """Who opens twice before changing anything hears it twice; afterwards never again."""
    for _ in range(2):
        with workbook.open_to_change(old) as book:
            assert len(book.notices) == 1
    making.edited(old)
    with workbook.open_to_change(old) as book:
        assert book.notices == []


def _branch(data: bytes) -> str:
    (row,) = rows_of(data)["workbook"].values()
    return str(row["branch"])


def _working_copy_of_version_1(file: Path, sha256: str, pending: str = "", edits: int = 0) -> Path:
    """Make what the older program would have left in our folder."""
    path = paths.workbook(WORKBOOK_ID) / working.WORKING_COPY
    with closing(sqlite3.connect(path, isolation_level=None)) as plain:
        plain.deserialize(GOLDEN.read_bytes())
        for statement in (*history.DDL, workbook.working._STATE):
            plain.execute(statement)
        plain.execute("UPDATE village SET name = 'Alken By' WHERE name = 'Alken'" if edits else "SELECT 1")
        state = (str(file), sha256, edits, 0, pending, edits if pending else 0)
        plain.execute("INSERT INTO local_state VALUES (1, ?, ?, ?, ?, ?, ?)", state)
        path.write_bytes(plain.serialize())
    return path


def test_old_working_copy_is_brought_along(old: Path) -> None:
    """Edits that the older program had not published are published by this one, the old file backed up first."""
    _working_copy_of_version_1(old, files.sha256(GOLDEN.read_bytes()), edits=3)
    with workbook.open_to_change(old) as book:
        assert len(book.notices) == 2
        kept = backups.all_of(book.folder / working.BACKUPS)
        assert GOLDEN.read_bytes() in [backup.path.read_bytes() for backup in kept]
    assert "Alken By" in making.village_names(old)
    assert reading.faults(old) == []


def test_old_working_copy_stopped_right_after_writing(old: Path) -> None:
    """The older program wrote the file and was stopped before it noted so: the file is ours all the same."""
    sha256 = files.sha256(GOLDEN.read_bytes())
    _working_copy_of_version_1(old, "0" * 64, pending=sha256, edits=2)
    with workbook.open_to_change(old) as book:
        assert not book.copy.state.is_unpublished
        assert len(book.notices) == 1
        assert revisions.of(book.copy.raw).number == 7


def _broken_roads() -> Iterator[steps.Step]:
    yield steps.Step(2)  # forgets what version 1 did not have
    yield steps.Step(2, columns={**steps.STEPS[2].columns, "village": {"municipality": "old.municipality"}})


@pytest.mark.parametrize("step", list(_broken_roads()), ids=["defaults forgotten", "references to nothing"])
def test_migration_that_fails_changes_nothing(step: steps.Step, old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error of ours on the road leaves the file and our folder as they were."""
    monkeypatch.setitem(steps.STEPS, 2, step)
    with pytest.raises((sqlite3.Error, ValueError)), workbook.open_to_change(old):
        raise AssertionError
    assert old.read_bytes() == GOLDEN.read_bytes()
    assert not any(name.endswith(working.WORKING_COPY) for name in making.home_files())
    monkeypatch.undo()


def test_recorder_knows_every_table() -> None:
    """No table of the present version goes unrecorded, but those that say who the workbook is."""
    with closing(sqlite3.connect(":memory:")) as plain:
        schema.create(plain)
        recorder.install(plain)
        triggers = [name for (name,) in plain.execute("SELECT tbl_name FROM temp.sqlite_schema WHERE type = 'trigger'")]
        wanted = set(schema.tables(plain)) - {"workbook", "ancestor", "base_manifest", "seal"}
    assert Counter(triggers) == dict.fromkeys(wanted, 3)
    assert all(len(list(group)) == 3 for _, group in itertools.groupby(sorted(triggers)))

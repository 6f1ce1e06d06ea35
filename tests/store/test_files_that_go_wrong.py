"""A file that is not what it should be is told of in plain words, and left as it is."""

import io
import os
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from klyngeapp.store import reading, schema, workbook
from klyngeapp.system.errors import KlyngeError
from tests import making
from tests.store import spoiling
from tests.store.spoiling import Spoil, by_sql, bytes_at, content, resealed, version

NAME = "Sønderbæk"


def _zip() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        packed.writestr("x", "y" * 1000)
    return made.getvalue()


# What is wrong, by its cause; causes have sentences of their own.
WRONG: dict[str, dict[str, Spoil]] = {
    "empty": {"0 byte": content(b"")},
    "no workbook": {
        "zip": content(_zip()),
        "HTML page": content(b"<!doctype html><title>404</title>" * 50),
        "one byte": content(b"S"),
        "header only": content(b"SQLite format 3\0"),
    },
    "no file": {"folder": spoiling.folder, "pipe": spoiling.pipe, "endless": spoiling.endless},
    "another program's": {"somebody else's": spoiling.somebody_elses},
    "newer": {
        "+1": version(schema.CURRENT + 1),
        "+10": version(schema.CURRENT + 10),
        "2**31-1": version(2**31 - 1),
    },
    "cut": {
        "half": lambda path: os.truncate(path, path.stat().st_size // 2 // 4096 * 4096),
        "a byte": lambda path: os.truncate(path, path.stat().st_size - 1),
        "page size": bytes_at(16, b"\x02\x00"),
    },
    "foreign object": {
        "trigger": by_sql("CREATE TRIGGER t AFTER INSERT ON village BEGIN DELETE FROM person; END"),
        "view": by_sql("CREATE VIEW v AS SELECT * FROM person"),
        "index": by_sql("CREATE INDEX i ON person (name)"),
        "table": by_sql("CREATE TABLE t (x)"),
        "altered table": by_sql("ALTER TABLE village ADD COLUMN x TEXT"),
        "analyzed": by_sql("ANALYZE"),
        "history": by_sql("CREATE TABLE history_action (number INTEGER)"),
        "trigger on the sly": by_sql("UPDATE sqlite_schema SET sql = sql || ' ' WHERE name = 'village'"),
    },
    "damaged": {
        "-1": version(-1),
        "version 0": version(0),
        "UTF-16": bytes_at(56, b"\0\0\0\x02"),
        "schema page": bytes_at(100, b"\0" * 2000),
        "table gone": by_sql("DELETE FROM sqlite_schema WHERE name = 'image'"),
        "says nothing of itself": by_sql("DELETE FROM workbook"),
        "id leads elsewhere": resealed("UPDATE workbook SET workbook_id = '../../../../../../../../../../tmp/xx'"),
        "id is a path": resealed("UPDATE workbook SET workbook_id = '/tmp/" + "x" * 31 + "'"),
        "row id is none": resealed("UPDATE tag SET id = '" + "x" * 36 + "' WHERE id = (SELECT min(id) FROM tag)"),
        "a page of rows": lambda path: bytes_at(path.stat().st_size - 4096, b"\x0d" + b"\xff" * 4095)(path),
    },
    "points nowhere": {
        "reference": resealed(
            "PRAGMA foreign_keys = OFF",
            "UPDATE village SET municipality = '00000000-0000-4000-8000-000000000000'",
        )
    },
    "NUL": {"in a name": resealed("UPDATE village SET name = 'a' || char(0) || 'b'")},
    "edited": {
        "a cell": by_sql("UPDATE village SET name = 'Ny' WHERE name = 'Alken'"),
        "a row less": by_sql("DELETE FROM village WHERE name = 'Alken'"),
        "no seal": by_sql("DELETE FROM seal"),
    },
    "failing disk": {
        "invalid UTF-8": spoiling.replaced("Sønderbæk".encode(), b"S\xff\xffnderb\xc3\xa6k"[:10] + b"k"),
        "flipped bit": spoiling.flipped_in(NAME.encode()),
    },
}
EACH = [(cause, kind) for cause, kinds in WRONG.items() for kind in kinds]
SEALS = {"edited", "failing disk"}  # the file is sound, so it can be read, with a warning


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a workbook that nobody on this computer has opened."""
    (tmp_path / "mail").mkdir()
    path = tmp_path / "mail" / "søklyngen.klynge"
    with making.at_home_in(tmp_path / "sender"):
        making.make_workbook(path, (*making.VILLAGES, NAME))
    return path


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _msgids(path: Path) -> set[str]:
    return {fault.msgid for fault in reading.faults(path)}


@pytest.mark.parametrize(("cause", "kind"), EACH)
def test_it_is_told_and_left_alone(cause: str, kind: str, path: Path) -> None:
    """A sentence, no change, nothing beside it, no working copy."""
    WRONG[cause][kind](path)
    before = _bytes(path)
    faults = reading.faults(path)
    assert faults
    assert all(str(path.name) in str(fault) for fault in faults)
    with pytest.raises(KlyngeError), workbook.open_to_change(path):
        raise AssertionError
    if cause in SEALS:
        with reading.opened(path) as found:
            assert [warning.msgid for warning in found.warnings] == [faults[0].msgid]
    else:
        with pytest.raises(KlyngeError), reading.opened(path):
            raise AssertionError
    assert _bytes(path) == before
    assert os.listdir(path.parent) == [path.name]
    assert not [name for name in making.home_files() if not name.endswith("lock")]


def test_causes_have_sentences_of_their_own(tmp_path: Path) -> None:
    """No two causes are told of in the same words."""
    told: dict[str, set[str]] = {}
    for number, (cause, kind) in enumerate(EACH):
        path = tmp_path / f"{number}.klynge"
        with making.at_home_in(tmp_path / "sender"):
            making.make_workbook(path, (*making.VILLAGES, NAME))
        WRONG[cause][kind](path)
        told.setdefault(cause, set()).update(_msgids(path))
    for one, words in told.items():
        for other, others in told.items():
            assert one == other or not words & others, (one, other, words & others)


def test_missing_file_and_missing_folder(tmp_path: Path) -> None:
    """Two sentences: the file is not there, the folder is not there."""
    first, second = _msgids(tmp_path / "no.klynge"), _msgids(tmp_path / "no" / "no.klynge")
    assert first
    assert second
    assert first != second


def test_every_cut_is_seen(path: Path) -> None:
    """Cut at every multiple of 512 bytes."""
    data = path.read_bytes()
    cut = path.with_name("cut.klynge")
    for length in range(0, len(data), 512):
        cut.write_bytes(data[:length])
        assert len(reading.faults(cut)) == 1, length


def test_file_flagged_for_a_log_is_taken(path: Path) -> None:
    """A lone file out of a program with a write-ahead log is read, changed and published without the flag."""
    bytes_at(18, b"\x02\x02")(path)
    assert reading.faults(path) == []
    making.edited(path)
    assert path.read_bytes()[18:20] == b"\x01\x01"
    assert "Nyby" in making.village_names(path)


@pytest.mark.parametrize("pragma", ["page_size = 512", "page_size = 65536", "encoding = 'UTF-16le'"])
def test_other_forms_of_a_database(pragma: str, path: Path) -> None:
    """The same rows in a file that we would not have written are refused, not half understood."""
    spoiling.remade(pragma)(path)
    assert reading.faults(path)
    with pytest.raises(KlyngeError), workbook.open_to_change(path):
        raise AssertionError


def test_ids_never_lead_out_of_our_folder(path: Path, tmp_path: Path) -> None:
    """A hostile file cannot make us write anywhere but in our own folder."""
    target = tmp_path / "out"
    word = os.path.relpath(target, Path(os.environ["KLYNGE_HOME"]) / "workbooks")
    word = word + "/" * (36 - len(word)) if len(word) <= 36 else "../" * 12
    resealed(f"UPDATE workbook SET workbook_id = '{word}'")(path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(KlyngeError), workbook.open_to_change(path):
        raise AssertionError
    assert sorted(tmp_path.rglob("*")) == before
    assert not Path("/lock").exists()


def test_letters_that_cannot_be_read_in_what_no_check_limits(path: Path) -> None:
    """A flipped bit leaves a text that is no text, here in the name of the branch: warned of, and read all the same."""
    data = path.read_bytes()
    with closing(sqlite3.connect(":memory:")) as plain:
        plain.deserialize(data)
        (branch,) = plain.execute("SELECT branch FROM workbook").fetchone()
    place = data.rindex(branch.encode()) + 10
    path.write_bytes(data[:place] + b"\xff" + data[place + 1 :])
    with reading.opened(path) as found:
        assert len(found.warnings) == 1
        assert "\ufffd" in str(found.revision)
    assert len(reading.faults(path)) == 1

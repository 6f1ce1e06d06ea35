"""What a published file says of itself, and what it holds besides people's matter."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from klyngeapp.domain.ids import new_id
from klyngeapp.domain.schema import TABLES
from klyngeapp.store import digest, reading, revisions, schema, workbook
from klyngeapp.store.revisions import Revision
from tests import making


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a new workbook."""
    return making.make_workbook(tmp_path / "søklyngen.klynge")


def revision(path: Path) -> Revision:
    """Return the revision a file says it is."""
    with reading.opened(path) as found:
        return found.revision


def query(path: Path, sql: str) -> list[tuple[object, ...]]:
    """Ask plain SQLite."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as plain:
        return plain.execute(sql).fetchall()


def from_elsewhere(path: Path, home: Path, name: str) -> None:
    """Let somebody on another computer change the file and send it back."""
    with making.at_home_in(home):
        making.edited(path, name)


def test_numbers_count_on_one_branch(path: Path) -> None:
    """A new workbook is number 1; each publish counts one; a restart does not begin a branch."""
    first = revision(path)
    assert first.number == 1
    for number in (2, 3, 4):
        making.edited(path, f"By {number}")
        assert revision(path) == Revision(first.branch, number)
    assert query(path, "SELECT * FROM ancestor") == []
    assert query(path, "SELECT * FROM base_manifest") == []


def test_another_computer_begins_a_branch(path: Path, tmp_path: Path) -> None:
    """It names what it began with, and keeps what that looked like, once."""
    first = revision(path)
    from_elsewhere(path, tmp_path / "b", "Bs by")
    second = revision(path)
    assert second.branch != first.branch
    assert second.number == 1
    assert query(path, "SELECT branch, number FROM ancestor") == [(first.branch, first.number)]
    manifests = query(path, "SELECT DISTINCT branch, number FROM base_manifest")
    assert manifests == [(first.branch, first.number)]
    before = query(path, "SELECT * FROM base_manifest ORDER BY table_name")
    from_elsewhere(path, tmp_path / "b", "Bs anden by")
    assert revision(path) == Revision(second.branch, 2)
    assert query(path, "SELECT * FROM base_manifest ORDER BY table_name") == before


def test_ancestors_keep_the_highest_number(path: Path, tmp_path: Path) -> None:
    """To and fro between two computers."""
    seen: dict[str, int] = {}
    for turn in range(8):
        now = revision(path)
        seen[now.branch] = max(now.number, seen.get(now.branch, 0))
        from_elsewhere(path, tmp_path / "ab"[turn % 2], f"By {turn}")
        found = dict(query(path, "SELECT branch, number FROM ancestor"))
        assert found == seen
        assert revision(path).branch not in found
        assert len(query(path, "SELECT DISTINCT branch, number FROM base_manifest")) == min(turn + 1, revisions.KEPT)
    ages = query(path, "SELECT DISTINCT age FROM base_manifest ORDER BY age")
    assert ages == [(0,), (1,), (2,)]


def test_manifest_is_small_and_tells_nothing(path: Path, tmp_path: Path) -> None:
    """At most 16 bytes per cell, ids among the cells; no name in it; one row per table."""
    base = making.dump_of_file(path)
    from_elsewhere(path, tmp_path / "b", "Bs by")
    rows = query(path, "SELECT table_name, per_row, columns, digests FROM base_manifest")
    assert {name for name, *_ in rows} == set(TABLES)
    for name, per_row, columns, digests in rows:
        cells = sum(len(row) for row in base[str(name)])
        assert isinstance(digests, bytes)
        assert len(digests) <= revisions.DIGEST * cells
        assert len(digests) == revisions.DIGEST * cells
        assert per_row == 0
        assert str(columns).split(",") == [field.name for field in TABLES[str(name)].fields]
        assert b"Alken" not in digests


def test_many_rows_have_one_digest_each(monkeypatch: pytest.MonkeyPatch, path: Path, tmp_path: Path) -> None:
    """A large table's manifest has one digest per row; one that is too large altogether is left out."""
    monkeypatch.setattr(revisions, "MANY_ROWS", 3)
    villages = len(making.VILLAGES)
    from_elsewhere(path, tmp_path / "b", "Bs by")
    (found,) = query(path, "SELECT per_row, length(digests) FROM base_manifest WHERE table_name = 'village'")
    assert found == (1, 2 * revisions.DIGEST * villages)
    monkeypatch.setattr(revisions, "LARGEST", 10)
    from_elsewhere(path, tmp_path / "c", "Cs by")
    assert len(query(path, "SELECT DISTINCT branch FROM base_manifest")) == 1


def test_published_file_is_a_plain_one(path: Path) -> None:
    """No history, nothing of this computer, the numbers that say what it is, no trace of what was removed."""
    with workbook.open_to_change(path) as book:
        making.add_village(book, "Fjernet Hemmelighed")
        book.undo()
        making.add_village(book, "Ry")
        book.publish()
    data = path.read_bytes()
    assert b"Fjernet" not in data
    assert data[24:28] == b"\0\0\0\x01"
    names = {str(name) for (name,) in query(path, "SELECT name FROM sqlite_schema")}
    assert not [name for name in names if name.startswith(("history_", "local_", "record"))]
    assert query(path, "PRAGMA application_id") == [(schema.APPLICATION_ID,)]
    assert query(path, "PRAGMA user_version") == [(schema.CURRENT,)]
    assert query(path, "PRAGMA journal_mode") == [("delete",)]
    assert query(path, "PRAGMA encoding") == [("UTF-8",)]
    assert query(path, "PRAGMA page_size") == [(schema.PAGE_SIZE,)]
    assert query(path, "PRAGMA freelist_count") == [(0,)]
    assert query(path, "PRAGMA integrity_check") == [("ok",)]
    assert ("Ry",) in query(path, "SELECT name FROM village")


def test_opens_without_us(path: Path) -> None:
    """Any program with SQLite can read it."""
    code = (
        "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute("
        "\"SELECT count(*) FROM village WHERE name = 'Alken'\").fetchone()[0])"
    )
    found = subprocess.run([sys.executable, "-I", "-c", code, str(path)], capture_output=True, check=True, text=True)
    assert found.stdout.strip() == "1"


def test_seal_fits_and_matter_is_what_we_hold(path: Path) -> None:
    """The seal is over the whole file; the digest of matter is the working copy's."""
    with workbook.open_to_change(path) as book:
        making.add_village(book, "Ry")
        book.publish()
        ours = digest.of_matter(book.copy.raw)
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("SELECT digest FROM seal").fetchone() == (digest.of_file(plain),)
        assert digest.of_matter(plain) == ours


def test_digest_sees_types_and_borders(path: Path) -> None:
    """A text that moves from one cell to the next, a NULL that becomes text, an order of rows that does not matter."""
    seen = set()
    ids = [new_id() for _ in range(2)]
    cells = (("ab", "c"), ("a", "bc"), ("abc", None), ("abc", "null"), ("ab,c", None), ('ab","c', None))
    for name, note in cells:
        with closing(sqlite3.connect(":memory:")) as plain:
            plain.deserialize(path.read_bytes())
            plain.execute("INSERT INTO municipality VALUES (?, ?, ?)", (ids[0], name, note))
            seen.add(digest.of_matter(plain))
    assert len(seen) == len(cells)


def test_no_change_no_revision(path: Path) -> None:
    """An action that changes nothing is no edit and no undo step."""
    before = path.read_bytes()
    making.edited(path, change=lambda unit: unit.connection.exec_driver_sql("UPDATE village SET name = name"))
    assert path.read_bytes() == before

"""Search folds thousands of texts as one: it must find what a look at each text by itself finds."""

import sqlite3
import unicodedata
from pathlib import Path

import pytest

from klyngeapp.domain import seeds
from klyngeapp.domain.ids import new_id
from klyngeapp.domain.values import Value
from klyngeapp.i18n.sorting import danish_key, folded, folded_all
from klyngeapp.store import creating, reading
from klyngeapp.store.queries import holding

ODD = [
    "Åse Ærø",
    "Aase Øllgaard",
    "AAGE",
    "ǿ og Ǣ",
    "e\u0301t sted",
    "Łódź",
    "Straße",
    "İstanbul",
    "й и",
    "日本",
    "😀 æbler",
    "",
    "a",
    "a\u030a",
    "linje\nto",
    "\ud800 halv",
]


def made(path: Path, people: list[dict[str, Value]]) -> Path:
    rows = [("person", {"id": new_id(), **one}) for one in people]
    cluster = ("cluster", seeds.cluster_row("Nord", "2026-01-01", 12))
    creating.create(path, [*seeds.rows("da", {}), cluster, *rows], language="da")
    return path


def test_many_at_once_are_folded_as_each_by_itself() -> None:
    assert folded_all(ODD) == [danish_key(one)[0] for one in ODD]
    assert folded_all([]) == [""]


@pytest.mark.parametrize("wanted", ["åse", "aase", "ÆRØ", "Łod", "et  sted", "halv", "a", "nogen helt anden", "  "])
def test_what_is_held_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wanted: str) -> None:
    monkeypatch.setattr(holding, "_AT_ONCE", 3)
    kept = [unicodedata.normalize("NFC", one.encode("utf-8", "replace").decode()) for one in ODD]
    named = [one for one in kept if one and "\n" not in one]
    rows = [{"name": name, "note": "ved åen" if place % 2 else None} for place, name in enumerate(named)]
    with reading.opened(made(tmp_path / "a.klynge", rows)) as found:
        ids = holding.ids_holding(found.connection, "person", wanted)
        names = dict(found.connection.exec_driver_sql("SELECT id, name FROM person").all())
        told = {names[one] for one in ids}
    by_hand = {name for name in named if folded(wanted) and folded(wanted) in danish_key(name)[0]}
    assert told == by_hand


def test_texts_with_the_sign_between_them_and_texts_too_long_for_one_value(tmp_path: Path) -> None:
    rows = [{"name": f"Person {number}", "note": "x" * 900 + f" nål {number}."} for number in range(40)]
    with reading.opened(made(tmp_path / "a.klynge", rows)) as found:
        raw = found.connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        before = holding.ids_holding(found.connection, "person", "nål 7.")
        assert len(before) == 1
        raw.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 5_000)
        assert holding.ids_holding(found.connection, "person", "nål 7.") == before
        assert len(holding.ids_holding(found.connection, "person", "nål")) == 40
        assert len(holding._texts(found.connection, "person", ("name",), "", 40)) == 40

"""Lists out of a workbook: every table in order, searched and sorted in SQL, in Danish."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from klyngeapp.domain.kinds import Kind
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence, speak
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.services import arranging, rows
from klyngeapp.services.clusters import new_cluster
from klyngeapp.services.sample.build import make_sample
from klyngeapp.store import reading
from klyngeapp.store.queries.lists import called, choices_for, ids_of, number_of, rows_of
from klyngeapp.store.workbook import open_to_change
from tests.making import at_home_in


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sa.Connection]:
    folder = tmp_path_factory.mktemp("lists")
    os.environ.setdefault("KLYNGE_HOME", str(folder))
    with at_home_in(folder):
        make_sample(folder / "s.klynge", "da")
    with reading.opened(folder / "s.klynge") as found:
        yield found.connection


@pytest.mark.parametrize("table", TABLES)
def test_every_table_can_be_listed_sorted_and_searched(connection: sa.Connection, table: str) -> None:
    speak("da")
    ids = ids_of(connection, table)
    assert len(ids) == number_of(connection, table) == len(set(ids))
    for field in TABLES[table].fields:
        if field.kind is not Kind.BLOB:
            assert set(ids_of(connection, table, sort=field.name, descending=True)) == set(ids)
        if field.references:
            names = [name for _id, name in choices_for(connection, field)]
            assert len(set(names)) == len(names)
    assert set(ids_of(connection, table, search="a")) <= set(ids)
    for row in rows_of(connection, table, ids[:50]):
        assert called(table, row)


def test_names_are_in_danish_order(connection: sa.Connection) -> None:
    ids = ids_of(connection, "person", sort="village")
    villages = [row.names["village"] for row in rows_of(connection, "person", ids)]
    filled = [name for name in villages if name]
    assert filled == sorted(filled, key=lambda name: danish_key(name)[0])
    assert villages == filled + [""] * (len(villages) - len(filled))  # what is empty stands last


def test_words_of_choices_and_names_behind_references_are_found(connection: sa.Connection) -> None:
    speak("da")
    found = rows_of(connection, "person", ids_of(connection, "person", search="kærbølle"))
    assert found
    assert all("Kærbølle" in (row.names["village"], str(row.values)) for row in found)
    paused = rows_of(connection, "person", ids_of(connection, "person", search="holder pause"))
    assert {row.values["status"] for row in paused} == {"pause"}
    assert ids_of(connection, "village", search="Kaerboelle") == ()
    assert len(ids_of(connection, "village", search="skovsgaarde")) == 1


def test_ids_that_are_gone_are_left_out(connection: sa.Connection) -> None:
    ids = ids_of(connection, "village")
    assert [row.id for row in rows_of(connection, "village", (ids[2], "gone", ids[0]))] == [ids[2], ids[0]]


def test_a_list_of_what_is_part_of_a_row(connection: sa.Connection) -> None:
    (first, *_rest) = ids_of(connection, "meeting")
    items = rows_of(connection, "agenda_item", ids_of(connection, "agenda_item", where={"meeting": first}))
    assert all(item.values["meeting"] == first for item in items)
    assert [item.values["position"] for item in items] == sorted(item.values["position"] for item in items)


def test_rows_are_moved_and_removed_together(tmp_path: Path) -> None:
    path = tmp_path / "n.klynge"
    new_cluster(path, name="Ny", municipalities=["Åsted"], start="2026-01-01")
    with open_to_change(path) as book:
        with book.unit(Sentence("Add")) as unit:
            ids = [rows.add(unit, "plan_section", title=title, position=place) for place, title in enumerate("abc")]
        kept = [one for one in ids_of(book.connection, "plan_section") if one in ids]
        with book.unit(Sentence("Move")) as unit:
            arranging.move(unit, "plan_section", kept, ids[2], -1)
            arranging.move(unit, "plan_section", [ids[0], ids[2], ids[1]], ids[0], -1)
        moved = [one for one in ids_of(book.connection, "plan_section") if one in ids]
        assert moved == [ids[0], ids[2], ids[1]]
        with book.unit(Sentence("Remove")) as unit:
            arranging.remove_all(unit, "plan_section", [*ids, ids[0]])
        assert not set(ids) & set(ids_of(book.connection, "plan_section"))

"""A name is enough for somebody to be there, and nobody is there twice for being written another way."""

from pathlib import Path

import pytest

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import people, rows
from klyngeapp.store.units import Unit
from klyngeapp.store.workbook import open_to_change
from klyngeapp.system.errors import KlyngeError
from tests.making import make_workbook


@pytest.fixture
def unit(tmp_path: Path):
    path = make_workbook(tmp_path / "a.klynge")
    with open_to_change(path) as book, book.unit(Sentence("Try")) as unit:
        yield unit


def count(unit: Unit) -> int:
    return unit.connection.exec_driver_sql("SELECT count(*) FROM person").scalar()


def test_a_new_name_is_a_new_person(unit: Unit) -> None:
    made = people.person_called(unit, "  Åse   Ø. Ærø ", status="not_volunteer", phone="12 34 56 78")
    row = unit.connection.exec_driver_sql("SELECT id, name, status, phone FROM person").one()
    assert tuple(row) == (made, "Åse Ø. Ærø", "not_volunteer", "12 34 56 78")


@pytest.mark.parametrize("written", ["Åse Krog", "åse krog", "AASE  KROG", "Aase Krog"])
def test_a_name_in_other_capitals_or_with_aa_is_the_same_person(unit: Unit, written: str) -> None:
    there = rows.add(unit, "person", name="Åse Krog", phone="1")
    assert people.person_called(unit, written, phone="2") == there
    assert count(unit) == 1
    assert unit.connection.exec_driver_sql("SELECT phone FROM person").scalar() == "1"


def test_the_name_as_it_is_written_comes_first(unit: Unit) -> None:
    rows.add(unit, "person", name="Aase Krog")
    exact = rows.add(unit, "person", name="Åse Krog")
    assert people.person_called(unit, "Åse Krog") == exact
    assert count(unit) == 2


def test_half_a_name_is_another_name(unit: Unit) -> None:
    whole = rows.add(unit, "person", name="Karen Møllergård")
    assert people.person_called(unit, "Karen Møller") != whole


def test_a_name_of_two_is_refused(unit: Unit) -> None:
    rows.add(unit, "person", name="Karen Møller")
    rows.add(unit, "person", name="Karen Møller")
    with pytest.raises(KlyngeError, match="2"):
        people.person_called(unit, "Karen Møller")


@pytest.mark.parametrize("name", ["", "   ", "Å" * 301])
def test_no_name_is_no_person(unit: Unit, name: str) -> None:
    with pytest.raises(KlyngeError):
        people.person_called(unit, name)
    assert count(unit) == 0

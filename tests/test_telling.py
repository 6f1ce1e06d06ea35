"""Before a plan goes to others: whom the group's own texts name without their yes, and how they can be reached."""

from datetime import date
from pathlib import Path

import pytest

from klyngeapp.services import rows
from klyngeapp.services.plans import strategy_plan
from klyngeapp.store import reading
from klyngeapp.store.units import Unit
from tests.making import edited, make_workbook

TODAY = date(2026, 11, 12)


def told(path: Path, reader: str) -> list[str]:
    found: list[str] = []
    with reading.opened(path) as opened:
        strategy_plan(
            opened.connection,
            language="da",
            reader=reader,  # type: ignore[arg-type]
            today=TODAY,
            warn=lambda sentence: found.append(str(sentence)),
        )
    return found


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = make_workbook(tmp_path / "a.klynge")

    def fill(unit: Unit) -> None:
        rows.add(unit, "person", name="Hemmelig Hanne", phone="11 22 33 44", email="hanne@eksempel.dk")
        willing = rows.add(unit, "person", name="Åben Åse", phone="55667788")
        rows.add(unit, "consent", person=willing, purpose="publish_name", given_on="2026-01-01")
        rows.add(unit, "action_area", title="Stier", reason="Ring til Hemmelig Hanne på 11223344. Åben Åse ved mere.")

    edited(path, change=fill)
    return path


@pytest.mark.parametrize("reader", ["public", "municipality"])
def test_it_is_told_who_is_named_and_can_be_reached(book: Path, reader: str) -> None:
    assert told(book, reader) == [
        "The texts name “Hemmelig Hanne”, who has not said yes to that.",
        "The texts tell how to reach “Hemmelig Hanne”.",
    ]


def test_the_group_may_read_its_own_texts(book: Path) -> None:
    assert told(book, "group") == []


def test_nothing_is_told_where_nobody_is_named(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "b.klynge")
    edited(path, change=lambda unit: rows.add(unit, "person", name="Ib", phone="2026", email=None))
    assert told(path, "public") == []

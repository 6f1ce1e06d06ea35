"""The history as it is told: names instead of ids, fields before and after, portions, filters, one row alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from klyngeapp.domain.changes_told import RowTold
from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store import reading, workbook
from klyngeapp.store.queries import history
from klyngeapp.store.queries.history import Wanted
from klyngeapp.store.workbook import Workbook
from tests.making import add_village, make_workbook


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workbook]:
    """Give an open workbook on which nothing was done yet."""
    with workbook.open_to_change(make_workbook(tmp_path / "k.klynge")) as opened:
        yield opened


def told(book: Workbook, wanted: Wanted | None = None) -> list[RowTold]:
    return [row for action in history.actions(book.connection, wanted or Wanted()) for row in action.rows]


def test_a_change_is_told_with_names_before_and_after(book: Workbook) -> None:
    first, second = add_village(book, "Nyby"), add_village(book, "Toby")
    with book.unit(Sentence("Add")) as unit:
        person = rows.add(unit, "person", name="Inger Holm", village=first)
    with book.unit(Sentence("Change")) as unit:
        rows.change(unit, "person", person, village=second)
        rows.remove(unit, "village", first)
    gone, moved = sorted(told(book)[:2], key=lambda row: row.table != "village")
    assert (gone.called, gone.how, gone.is_there) == ("Nyby", "removed", False)
    assert (moved.called, moved.how, moved.is_there) == ("Inger Holm", "changed", True)
    (field,) = moved.fields
    assert (field.field, field.name_before, field.name_after) == ("village", "Nyby", "Toby")


def test_who_did_it_is_kept_and_can_be_asked_for(book: Workbook) -> None:
    add_village(book, "Nyby")
    book.by = "Karen"
    add_village(book, "Toby")
    assert history.people(book.connection) == ("", "Karen")
    assert [row.called for row in told(book, Wanted(by="Karen"))] == ["Toby"]
    assert [row.called for row in told(book, Wanted(by=""))] == ["Nyby"]
    book.undo()
    assert [action.is_undone for action in history.actions(book.connection, Wanted())] == [True, False]


def test_the_history_of_a_row_holds_its_parts_and_nothing_else(book: Workbook) -> None:
    with book.unit(Sentence("Add")) as unit:
        area = rows.add(unit, "action_area", title="Stier")
        plan = rows.add(unit, "action_plan", title="Sti langs åen", action_area=area)
        other = rows.add(unit, "action_plan", title="Bænk", action_area=area)
        rows.add(unit, "task", title="Spørg lodsejeren", action_plan=plan)
        rows.add(unit, "task", title="Køb brædder", action_plan=other)
    found = {row.called for row in told(book, Wanted("action_plan", plan))}
    assert found == {"Sti langs åen", "Spørg lodsejeren"}
    assert {row.called for row in told(book, Wanted("task"))} == {"Spørg lodsejeren", "Køb brædder"}


def test_a_long_history_is_read_in_portions(book: Workbook) -> None:
    for number in range(history.AT_ONCE + 3):
        add_village(book, f"By {number:02d}")
    first = history.actions(book.connection, Wanted())
    rest = history.actions(book.connection, Wanted(), before=first[-1].number)
    names = [action.rows[0].called for action in (*first, *rest)]
    assert (len(first), len(rest)) == (history.AT_ONCE, 3)
    assert names == sorted(names, reverse=True)


def test_an_action_with_very_many_rows_tells_the_first_and_counts_the_others(book: Workbook) -> None:
    with book.unit(Sentence("Add many")) as unit:
        for number in range(230):
            rows.add(unit, "village", name=f"By {number}")
    (action,) = history.actions(book.connection, Wanted())
    assert (len(action.rows), action.more) == (200, 30)
    assert history.holding(book.connection, action.number, "by 229")
    assert not history.holding(book.connection, action.number, "by 230")


def test_two_changes_of_a_row_in_one_action_are_one(book: Workbook) -> None:
    village = add_village(book, "Nyby")
    with book.unit(Sentence("Change")) as unit:
        rows.change(unit, "village", village, name="Midtby")
        rows.change(unit, "village", village, name="Nyere by")
    (field,) = told(book)[0].fields
    assert (field.before, field.after) == ("Nyby", "Nyere by")


def test_a_file_that_is_only_looked_at_has_no_history(tmp_path: Path) -> None:
    with reading.opened(make_workbook(tmp_path / "k.klynge")) as found:
        assert history.actions(found.connection, Wanted()) == ()
        assert history.tables(found.connection) == history.people(found.connection) == ()

"""An action that goes on with the one before it: both are taken back together, as long as nothing came between."""

from pathlib import Path

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store import workbook
from tests.making import add_village, make_workbook

WRITE = Sentence("Write")


def write(book: workbook.Workbook, village: str, text: str, follows: int = 0) -> int:
    with book.unit(WRITE) as unit:
        unit.follows = follows
        rows.change(unit, "village", village, source=text)
    return unit.number


def source(book: workbook.Workbook, village: str) -> str | None:
    return book.connection.exec_driver_sql("SELECT source FROM village WHERE id = ?", (village,)).scalar()


def test_what_goes_on_is_undone_and_redone_with_what_it_goes_on_with(tmp_path: Path) -> None:
    with workbook.open_to_change(make_workbook(tmp_path / "a.klynge", ())) as book:
        village = add_village(book, "Alken")
        first = write(book, village, "Et")
        assert write(book, village, "Et to", first) == first
        assert write(book, village, "Et to tre", first) == first
        book.undo()
        assert source(book, village) is None
        book.redo()
        assert source(book, village) == "Et to tre"


def test_what_came_between_ends_it(tmp_path: Path) -> None:
    with workbook.open_to_change(make_workbook(tmp_path / "a.klynge", ())) as book:
        village = add_village(book, "Alken")
        first = write(book, village, "Et")
        add_village(book, "Øm")
        assert write(book, village, "Et to", first) != first
        book.undo()
        assert source(book, village) == "Et"


def test_what_was_undone_ends_it_and_cannot_be_redone(tmp_path: Path) -> None:
    with workbook.open_to_change(make_workbook(tmp_path / "a.klynge", ())) as book:
        village = add_village(book, "Alken")
        first = write(book, village, "Et")
        add_village(book, "Øm")
        book.undo()
        assert write(book, village, "Et to", first) != first
        assert book.redo() is None
        book.undo()
        assert source(book, village) == "Et"


def test_what_goes_on_reaches_the_file(tmp_path: Path) -> None:
    file = make_workbook(tmp_path / "a.klynge", ())
    with workbook.open_to_change(file) as book:
        village = add_village(book, "Alken")
        first = write(book, village, "Et")
        book.publish()
        write(book, village, "Et to", first)
        book.publish()
    with workbook.open_to_change(file) as book:
        assert source(book, village) == "Et to"

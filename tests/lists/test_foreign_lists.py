"""Lists of people and hours of another make: columns guessed, doubles asked about, sums equal to the file's own."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from klyngeapp.domain.guessed_columns import Known, guessed
from klyngeapp.domain.total_lines import is_total
from klyngeapp.i18n.language import Sentence
from klyngeapp.services import foreign_list, hours_list, people_list, rows
from klyngeapp.services.foreign_list import ForeignList
from klyngeapp.store.queries.hours import totals
from klyngeapp.store.workbook import Workbook, open_to_change
from klyngeapp.system.errors import KlyngeError
from tests.lists.foreign import HOURS_HEADINGS, PEOPLE_HEADINGS, hours, people, sheet
from tests.making import make_workbook


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")
    with open_to_change(make_workbook(tmp_path / "a.klynge")) as book:
        yield book


def read(book: Workbook, path: Path, kind: str) -> ForeignList:
    return foreign_list.read(path, kind, foreign_list.known_in(book.connection))  # type: ignore[arg-type]


def csv(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "liste.csv"
    path.write_bytes(text.encode("cp1252"))
    return path


def add(book: Workbook, **values: object) -> str:
    with book.unit(Sentence("Add")) as unit:
        return rows.add(unit, "person", **values)  # type: ignore[arg-type]


def count(book: Workbook, table: str) -> int:
    return int(book.connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() or 0)


def test_300_volunteers_and_5000_hours_from_excel(book: Workbook, tmp_path: Path) -> None:
    listed = people(300)
    total: list[object] = ["", "I alt", "", "", "", "", "", 300]
    found = read(book, sheet(tmp_path / "p.xlsx", PEOPLE_HEADINGS, [*listed, total], "Frivillige i klyngen"), "people")
    assert found.columns == ("", "name", "email", "phone", "village", "address", "skills", "note")
    understood = people_list.understood(book.connection, found)
    assert (len(understood.new), len(understood.doubles), understood.total, understood.told) == (300, 0, 300, [])
    with book.unit(Sentence("Take in")) as unit:
        assert people_list.take(unit, understood, {}) == 300
    assert book.connection.exec_driver_sql("SELECT count(*) FROM person WHERE village IS NOT NULL").scalar() == 300

    entries, minutes = hours(5000, [str(row[1]) for row in listed])
    entries.append(["Total", "", minutes / 60])
    found = read(book, sheet(tmp_path / "h.xlsx", HOURS_HEADINGS, entries), "hours")
    assert found.columns == ("name", "date", "time", "work", "kind", "village", "note")
    given = hours_list.understood(book.connection, found)
    assert (len(given.rows), given.minutes, given.total, given.unsure, given.told) == (5000, minutes, minutes, {}, [])
    before = book.undo_name
    with book.unit(Sentence("Take in")) as unit:
        assert hours_list.take(unit, given, {}) == 5000
    assert totals(book.connection).minutes == minutes
    again = hours_list.understood(book.connection, found)
    assert len(hours_list.already(again, {})) == 5000
    book.undo()
    assert (count(book, "hours_entry"), book.undo_name) == (0, before)
    assert totals(book.connection).minutes == 0


PEOPLE = (
    ("Navn", "E-mail", "Telefon", "Landsby", "Note"),
    ("Medlem", "Mail", "Tlf.", "By", "Bemærkning"),
    ("Fulde navn", "E-post", "Mobilnr.", "Bor i", "Kommentar"),
    ("Kontaktperson", "Kontaktmail", "Telefonnummer", "Hjemby", "Andet"),
    ("Hvem", "E-mailadresse:", "Mobilnummer *", "Bopæl", "Noter"),
)
HOURS = (
    ("Navn", "Dato", "Timer", "Projekt", "Type"),
    ("Frivillig", "Hvornår", "Tid", "Handleplan", "Art"),
    ("Person", "Udført den", "Tidsforbrug", "Aktivitet", "Kategori"),
    ("Hjælper", "Dag", "Timetal", "Indsats", "Slags"),
)


def test_nine_of_ten_columns_are_right_unaided() -> None:
    wanted = {
        "people": ("name", "email", "phone", "village", "note"),
        "hours": ("name", "date", "time", "work", "kind"),
    }
    cells = {
        "people": ("Åse Krog", "aase@eksempel.dk", "12 34 56 78", "Alken", "Kommer gerne"),
        "hours": ("Åse Krog", "3-4-2026", "1:30", "Stien", "Møde"),
    }
    right = every = 0
    for kind, lists in (("people", PEOPLE), ("hours", HOURS)):
        for headings in lists:
            found = guessed(kind, headings, [cells[kind]], Known())  # type: ignore[arg-type]
            right += sum(one == other for one, other in zip(found, wanted[kind], strict=True))
            every += len(headings)
    assert right * 10 >= every * 9, f"{right} of {every}"


def test_a_double_is_asked_about_and_nobody_is_merged_without_a_yes(book: Workbook, tmp_path: Path) -> None:
    add(book, name="Aase Krog", phone="12345678")
    add(book, name="Ole Friis", email="ole@eksempel.dk")
    add(book, name="Karen Møller")
    text = "Navn;Mail;Mobil\nÅse Krog;aase@x.dk;\nO. Friis;OLE@eksempel.dk;\nHans Dam;;+45 12 34 56 78\nKaren Møler;;\n"
    found = people_list.understood(book.connection, read(book, csv(tmp_path, text), "people"))
    alike = [one.alike.why for one in found.doubles if one.alike]
    assert (alike, found.new) == (["name", "email", "phone", "name"], [])
    with book.unit(Sentence("Take in")) as unit:
        assert people_list.take(unit, found, {}) == 0
    assert count(book, "person") == 3
    with book.unit(Sentence("Take in")) as unit:
        assert people_list.take(unit, found, {2: "same", 4: "new"}) == 2
    kept = book.connection.exec_driver_sql("SELECT name, phone, email FROM person ORDER BY name")
    assert next(tuple(row) for row in kept) == ("Aase Krog", "12345678", "aase@x.dk")
    assert count(book, "person") == 4


def test_the_same_twice_in_a_list_and_a_village_nobody_knows(book: Workbook, tmp_path: Path) -> None:
    text = "Fornavn;Efternavn;By\nÅse;Krog;Månen\nAase;Krog;Månen\n;;Alken\nI alt 7;;\n"
    found = people_list.understood(book.connection, read(book, csv(tmp_path, text), "people"))
    assert [one.values["name"] for one in found.lines] == ["Åse Krog", "Aase Krog"]
    assert [one.alike.line for one in found.doubles if one.alike] == [2]
    assert (found.total, len(found.told)) == (7, 3)


def test_hours_of_names_that_are_nobody_s_or_several_s(book: Workbook, tmp_path: Path) -> None:
    village = str(book.connection.exec_driver_sql("SELECT id FROM village WHERE name = 'Alken'").scalar())
    karen = add(book, name="Karen Møller", village=village)
    add(book, name="Karen Møller")
    text = (
        "Navn;By;Dato;Minutter\nKaren Møller;Alken;3-4-26;90\nKaren Møller;;4-4-26;30\n"
        "Karin Møler;;fredag 5/4 2026;60\nNy Mand;Øm;6. april 2026;45\n"
        "Mange Steder;Øm;7-4-2026;10\nMange Steder;Alken;8-4-2026;10\n"
    )
    found = hours_list.understood(book.connection, read(book, csv(tmp_path, text), "hours"))
    assert [(row.day, row.minutes) for row in found.rows][:1] == [(date(2026, 4, 3), 90)]
    assert found.sure == {("Karen Møller", "Alken"): karen}
    assert {who[0]: len(can) for who, can in found.unsure.items()} == {
        "Karen Møller": 2,
        "Karin Møler": 2,
        "Ny Mand": 0,
        "Mange Steder": 0,
    }
    with book.unit(Sentence("Take in")) as unit:
        assert hours_list.take(unit, found, found.proposed()) == 5  # the one that could be either is left out
    assert totals(book.connection).by_person[karen] == 90
    assert (
        book.connection.exec_driver_sql(
            "SELECT count(*) FROM person WHERE name IN ('Ny Mand', 'Mange Steder')"
        ).scalar()
        == 2
    )


def test_hours_that_cannot_be_are_told_and_left_out(book: Workbook, tmp_path: Path) -> None:
    text = (
        "Navn;Dato;Timer\nÅse;1-2-2026;25\nÅse;1-2-2027;1\nÅse;32-1-2026;1\nÅse;2-2-2026;-1\nÅse;;1\n;3-2-2026;1\n"
        "Åse;4-2-2026;20\nÅse;4-2-2026;5\nÅse;29-3-2026;23,5\nSum;;20\n"
    )
    found = hours_list.understood(book.connection, read(book, csv(tmp_path, text), "hours"))
    assert (found.minutes, found.total, len(found.told)) == (1200, 1200, 8)


def test_a_total_that_is_wrong_is_told(book: Workbook, tmp_path: Path) -> None:
    found = hours_list.understood(
        book.connection, read(book, csv(tmp_path, "Navn;Dato;Timer\nÅse;1-2-2026;1,5\n;;99\n"), "hours")
    )
    assert "99" in str(hours_list.total_told(found))
    assert is_total(["I alt:", "", "1.240"])
    assert not is_total(["Tim Total", "x", "1"])


def test_columns_that_are_corrected(book: Workbook, tmp_path: Path) -> None:
    found = read(book, csv(tmp_path, "Kolonne1;Kolonne2;Kolonne3\nÅse Krog;1-2-2026;2\n"), "hours")
    wrong = replace(found, columns=("name", "", ""))
    with pytest.raises(KlyngeError):
        hours_list.understood(book.connection, wrong)
    assert hours_list.understood(book.connection, replace(found, columns=("name", "date", "time"))).minutes == 120


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.xlsx", b""),
        ("a.xlsx", b"PK\x03\x04 nothing"),
        ("a.csv", b""),
        ("a.csv", b"\xff\xfe\x00\xd8"),
        ("a.csv", b"Navn;Mail\n"),
        ("a.csv", b'Navn;"Mail\n' + b"x;" * 10),
        ("a.csv", b"Navn\n" + b"x\n" * (foreign_list.MOST + 1)),
        ("a.csv", b";" * 30_000 + b"\nx\n"),
        ("a.pdf", b"%PDF"),
    ],
)
def test_broken_hostile_huge_and_empty_files_are_refused(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(KlyngeError):
        foreign_list.read(path, "people", Known())


def test_formulas_and_controls_in_cells_are_only_text(book: Workbook, tmp_path: Path) -> None:
    text = "Navn;Mail\n=1+1;x@y.dk\n<b>Åse</b>\x07;'; DROP TABLE person\n" + "Å" * 5000 + ";a@b.dk\n"
    found = people_list.understood(book.connection, read(book, csv(tmp_path, text), "people"))
    assert [one.values["name"] for one in found.lines] == ["=1+1", "<b>Åse</b>"]
    assert len(found.told) == 1


def test_what_kind_of_list_it_is_shows(book: Workbook, tmp_path: Path) -> None:
    known = foreign_list.known_in(book.connection)
    people_text, hours_text = "Medlem;Mobil;Indmeldt\nÅse;12345678;1-2-2026\n", "Medlem;Dag;Timer\nÅse;1-2-2026;2\n"
    assert foreign_list.read(csv(tmp_path, people_text), None, known).kind == "people"
    assert foreign_list.read(csv(tmp_path, hours_text), None, known).kind == "hours"

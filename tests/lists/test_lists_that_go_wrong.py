"""Lists that are broken, hostile, huge or empty: a sentence with the place, and nothing taken."""

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klyngeapp.documents.lists import csv_file, xlsx_file
from klyngeapp.services import importing, rows
from klyngeapp.services.understanding import ListRefused, Plan
from klyngeapp.store import reading
from klyngeapp.system.errors import KlyngeError
from tests.making import edited, make_workbook


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return make_workbook(tmp_path / "a.klynge", villages=["Alken", "Øm", "Øm"])


def planned(book: Path, source: Path, table: str = "village") -> Plan:
    with reading.opened(book) as found:
        return importing.plan(found.connection, table, source)


def listed(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode(encoding))
    return path


def workbook_of(*rows: list[object]) -> bytes:
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)  # type: ignore[union-attr]
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def xlsx(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "list.xlsx"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_every_way_a_list_is_saved(book: Path, tmp_path: Path, encoding: str, delimiter: str) -> None:
    text = "\r\n".join(delimiter.join(row) for row in (["Navn", "Indbyggere"], ["Kærbølle", "1.903"], ["Ærø", "2"]))
    found = planned(book, listed(tmp_path, text, encoding))
    assert [(row["name"], row["inhabitants"]) for row in found.added] == [("Kærbølle", 1903), ("Ærø", 2)]


def test_headings_in_any_case_and_order_and_either_language(book: Path, tmp_path: Path) -> None:
    found = planned(
        book, listed(tmp_path, "INHABITANTS 16+;navn ;noget andet;Breddegrad;longitude\n5;Åby;x;55.5;9,25\n")
    )
    (row,) = found.added
    assert (row["name"], row["inhabitants_16plus"], row["latitude"], row["longitude"]) == (
        "Åby",
        5,
        55_500_000,
        9_250_000,
    )
    assert found.left_out == ("noget andet",)


def test_every_fault_is_told_with_line_and_column(book: Path, tmp_path: Path) -> None:
    text = 'Navn;Indbyggere;Kommune;Kom med\n\nA;12,5;;\n;7;;\n"B\nC";8;Ukendt;31-02-2026\nD;9;;;mere\n'
    with pytest.raises(ListRefused) as told:
        planned(book, listed(tmp_path, text))
    assert [(fault.line, fault.column) for fault in told.value.faults] == [
        (3, "Indbyggere"),
        (4, "Navn"),
        (5, "Kommune"),
        (5, "Kom med"),
        (7, ""),
    ]


def test_an_ambiguous_name_is_refused(book: Path, tmp_path: Path) -> None:
    with pytest.raises(ListRefused) as told:
        planned(book, listed(tmp_path, "name;village\nJens;Øm\nHans;alken\n"), "person")
    assert [fault.line for fault in told.value.faults] == [2]


def test_ids_count_only_where_all_are_ids(book: Path, tmp_path: Path) -> None:
    found = planned(book, listed(tmp_path, "id;name\n1;A\n2;B\n"))
    assert len(found.added) == 2
    assert found.left_out == ("id",)


def test_the_same_id_twice_is_refused(book: Path, tmp_path: Path) -> None:
    one = "0b0c3b7e-6c6e-4c62-9d4e-0b7b0d3c0f11"
    with pytest.raises(ListRefused) as told:
        planned(book, listed(tmp_path, f"id;name\n{one};A\n{one};B\n"))
    assert told.value.faults[0].line == 3


def test_responsible_in_one_word(book: Path, tmp_path: Path) -> None:
    found = planned(book, listed(tmp_path, "title;Ansvarlig\nA;Naboerne\n"), "milestone")
    assert found.added[0]["responsible_text"] == "Naboerne"
    edited(book, change=lambda unit: [rows.add(unit, "person", name=name) for name in ("Bo", "Ib", "Ib")])
    edited(book, change=lambda unit: [rows.add(unit, "group", name=name) for name in ("Bo", "Stigruppen")])
    found = planned(book, listed(tmp_path, "title;Responsible\nA;Bo\nB;stigruppen\nC;\n"), "milestone")
    parts = [[bool(row[f"responsible_{part}"]) for part in ("person", "group", "text")] for row in found.added]
    assert parts == [[True, False, False], [False, True, False], [False, False, False]]
    with pytest.raises(ListRefused) as told:
        planned(book, listed(tmp_path, "title;responsible\nA;Ib\n"), "milestone")
    assert told.value.faults[0].column == "responsible"


@pytest.mark.parametrize(
    ("data", "ending"),
    [
        (b"", "csv"),
        (b"\r\n\r\n", "csv"),
        (b"\xef\xbb\xbf", "csv"),
        (b"hello", "csv"),
        (b"<html><body>Fejl 404</body></html>", "csv"),
        (b"Navn;Indbyggere\nA;\x81\x8d", "csv"),
        (b"Navn\0;Indbyggere\nA;1", "csv"),
        (b'Navn;Indbyggere\n"A;1\nB;2\n', "csv"),
        (b"Navn;Navn\nA;B", "csv"),
        (b"Navn;name\nA;B", "csv"),
        (b"Navn\n" + b"A" * 2_000_000, "csv"),
        (b"Navn;" + b"x;" * 100_000 + b"\nA", "csv"),
        (b"PK\x03\x04", "csv"),
        (b"", "xlsx"),
        (b"PK\x03\x04 not a zip", "xlsx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old excel", "xlsx"),
        (b"<html></html>", "xlsx"),
    ],
    ids=repr,
)
def test_what_is_no_list_gets_a_sentence(book: Path, tmp_path: Path, data: bytes, ending: str) -> None:
    path = tmp_path / f"list.{ending}"
    path.write_bytes(data)
    before = book.read_bytes()
    with pytest.raises(KlyngeError) as told:
        planned(book, path)
    assert len(str(told.value)) > 20
    assert book.read_bytes() == before


def zipped(entries: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return out.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_workbook_that_unpacks_to_gigabytes_is_stopped(book: Path, tmp_path: Path) -> None:
    entries = unpacked(workbook_of(["Navn"], ["A"])) | {"xl/media/bomb.bin": b"\0" * 150_000_000}
    with pytest.raises(KlyngeError):
        planned(book, xlsx(tmp_path, zipped(entries)))


def test_ten_thousand_entries_are_stopped(book: Path, tmp_path: Path) -> None:
    entries = unpacked(workbook_of(["Navn"], ["A"])) | {f"x/{n}": b"" for n in range(10_000)}
    with pytest.raises(KlyngeError):
        planned(book, xlsx(tmp_path, zipped(entries)))


def test_an_entity_bomb_and_an_outer_entity_do_nothing(book: Path, tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    entries = unpacked(workbook_of(["Navn"], ["A"]))
    for name in ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"):
        if name in entries:
            text = entries[name].decode()
            head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
            entries[name] = (head + bomb + text.split("?>", 1)[-1].replace(">A<", ">&b;&f;<")).encode()
    try:
        found = planned(book, xlsx(tmp_path, zipped(entries)))
    except KlyngeError:
        return
    assert all("root:" not in str(row) for row in found.added)


def test_a_sheet_that_claims_to_be_endless_is_read_or_refused_at_once(book: Path, tmp_path: Path) -> None:
    entries = unpacked(workbook_of(["Navn"], ["A"]))
    name = "xl/worksheets/sheet1.xml"
    entries[name] = entries[name].replace(b'ref="A1:A2"', b'ref="A1:XFD1048576"')
    entries[name] = entries[name].replace(b'r="A2"', b'r="XFD1048576"').replace(b'r="2"', b'r="1048576"')
    with pytest.raises(KlyngeError):
        planned(book, xlsx(tmp_path, zipped(entries)))


def test_formulas_errors_and_numbers_of_excel(book: Path, tmp_path: Path) -> None:
    from datetime import date

    data = workbook_of(["Navn", "Indbyggere", "Kom med", "Breddegrad"], ["Åby", 742.0, date(2026, 1, 1), 55.3214])
    (row,) = planned(book, xlsx(tmp_path, data)).added
    assert (row["name"], row["inhabitants"], row["joined"], row["latitude"]) == ("Åby", 742, "2026-01-01", 55_321_400)
    with pytest.raises(ListRefused):
        planned(book, xlsx(tmp_path, workbook_of(["Navn", "Indbyggere"], ["A", 12.5])))


def test_the_first_sheet_that_is_shown_is_read(book: Path, tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    hidden = made.active
    assert hidden is not None
    hidden.append(["Hemmeligt"])
    hidden.sheet_state = "hidden"
    shown = made.create_sheet("Landsbyer")
    shown.append(["Navn", "Indbyggere"])
    shown.append(["Åby", 5])
    made.active = 1
    out = io.BytesIO()
    made.save(out)
    assert planned(book, xlsx(tmp_path, out.getvalue())).added[0]["name"] == "Åby"


def test_a_formula_without_a_result_is_told_of(book: Path, tmp_path: Path) -> None:
    data = workbook_of(["Navn", "Indbyggere"], ["Åby", 5], ["Formelby", "=1+2"])
    with pytest.raises(ListRefused) as told:
        planned(book, xlsx(tmp_path, data))
    assert [(fault.line, fault.column) for fault in told.value.faults] == [(3, "Indbyggere")]


def test_columns_that_must_be_there_are_named_once(book: Path, tmp_path: Path) -> None:
    with pytest.raises(ListRefused) as told:
        planned(book, listed(tmp_path, "Titel;Beløb\nA;1\nB;2\n"), "budget_line")
    assert [(fault.line, fault.column) for fault in told.value.faults] == [(1, "Item")]
    assert told.value.left_out == ("Titel",)


def test_a_faulty_line_makes_no_faults_elsewhere(book: Path, tmp_path: Path) -> None:
    edited(book, change=lambda unit: rows.add(unit, "action_plan", title="Stien"))
    text = "action_plan;title;depends_on;due\nStien;Tegn ruten;;i går\nStien;Grav;Tegn ruten;\nStien;Tegn;Grav;\n"
    with pytest.raises(ListRefused) as told:
        planned(book, listed(tmp_path, text), "task")
    assert [fault.line for fault in told.value.faults] == [2]


def test_somebody_responsible_may_be_taken_off(book: Path, tmp_path: Path) -> None:
    kept: list[str] = []
    edited(book, change=lambda unit: kept.append(rows.add(unit, "milestone", title="A", responsible_text="Bo")))
    found = planned(book, listed(tmp_path, f"id;responsible\n{kept[0]};\n"), "milestone")
    assert found.changed[kept[0]]["responsible_text"] is None


def test_a_file_of_another_ending(book: Path, tmp_path: Path) -> None:
    path = tmp_path / "list.xls"
    path.write_bytes(b"Navn\nA")
    with pytest.raises(KlyngeError, match="csv"):
        planned(book, path)


@pytest.mark.parametrize("name", ["../secret.jpg", "/etc/passwd", "images/../../x.png", "images/none.png", "a\0b"])
def test_an_image_outside_the_folder_is_not_read(book: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "secret.jpg").write_bytes(b"x")
    path = tmp_path / "in" / "image.csv"
    path.write_text(f"name;file\nA;{name.replace(chr(0), '')}\n", encoding="utf-8")
    with pytest.raises(KlyngeError):
        planned(book, path, "image")


@settings(max_examples=150)
@given(data=st.binary(max_size=400))
def test_any_bytes_are_a_list_or_a_sentence(data: bytes) -> None:
    try:
        csv_file.read(data, lambda heading: heading == "Navn")
    except KlyngeError as error:
        assert str(error)


@settings(max_examples=150)
@given(rows=st.lists(st.lists(st.text(max_size=20), min_size=2, max_size=4), min_size=1, max_size=6))
def test_a_list_we_write_is_a_list_we_read(rows: list[list[str]]) -> None:
    rows = [[cell.replace("\0", "").replace("\r", "") for cell in row] for row in rows]
    rows = [[cell if cell.isprintable() else "x" for cell in row] for row in rows]
    sheet = csv_file.read(csv_file.write(["Navn", "b", "c", "d"], rows), lambda heading: heading == "Navn")
    wanted = [tuple(row) for row in rows if any(cell.strip() for cell in row)]
    assert [line.cells for line in sheet.lines] == [row for row in wanted if not row[0].startswith("# ")] or any(
        cell.strip().startswith("#") for row in wanted for cell in row
    )


def test_an_xlsx_we_write_computes_nothing() -> None:
    data = xlsx_file.write("Landsbyer", ["Navn"], [["=1+1"], ["http://x.dk"], ["+45 1"], ["@x"]], [None])
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert sheet is not None
    assert [cell.data_type for cell in sheet["A"]] == ["s"] * 5
    assert [cell.value for cell in sheet["A"]][1:] == ["=1+1", "http://x.dk", "+45 1", "@x"]
    assert data == xlsx_file.write("Landsbyer", ["Navn"], [["=1+1"], ["http://x.dk"], ["+45 1"], ["@x"]], [None])

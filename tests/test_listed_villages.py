"""Villages out of lists that were written elsewhere: Excel, CSV, with headings or without, and what is no list."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from klyngeapp.domain.village_list import ListedVillage
from klyngeapp.services.listed_villages import MOST, villages_in
from klyngeapp.system.errors import KlyngeError


def listed(tmp_path: Path, text: str) -> list[tuple[str, int | None]]:
    file = tmp_path / "liste.csv"
    file.write_text(text, encoding="utf-8")
    return [(one.name, one.inhabitants) for one in villages_in(file)]


@pytest.mark.parametrize(
    "text",
    [
        "Landsby;Indbyggere\nOvstrup;521\nKærbølle;1.042\nØ;\n",
        "Navn,Kommune,Indbyggere\nOvstrup,Åsted,521\nKærbølle,Åsted,1042\nØ,Åsted,ved ikke\n",
        "Name\tInhabitants\nOvstrup\t521\nKærbølle\t1042\nØ\t\n",
        "Ovstrup;521\nKærbølle;1042\nØ;\n",
        "Ovstrup 521\nKærbølle 1042\nØ\n",
    ],
)
def test_a_list_with_headings_or_without(tmp_path: Path, text: str) -> None:
    assert listed(tmp_path, text) == [("Ovstrup", 521), ("Kærbølle", 1042), ("Ø", None)]


def test_a_spreadsheet(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("Landsby", "Indbyggere"), ("<b>Ovstrup</b>", 521), ("By 7", 96), ("=1+1", 3)):
        sheet.append(row)
    book.save(tmp_path / "liste.xlsx")
    found = villages_in(tmp_path / "liste.xlsx")
    assert found[:2] == (ListedVillage("<b>Ovstrup</b>", 521), ListedVillage("By 7", 96))


def test_a_village_written_twice_is_handed_on_twice(tmp_path: Path) -> None:
    assert listed(tmp_path, "Landsby\nOvstrup\nOvstrup\n") == [("Ovstrup", None), ("Ovstrup", None)]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("liste.csv", b""),
        ("liste.csv", b"\n \n;;\n"),
        ("liste.csv", b"Landsby;Indbyggere\n"),
        ("liste.csv", "\n".join(f"By {n}" for n in range(MOST + 1)).encode()),
        ("liste.xlsx", b""),
        ("liste.xlsx", b"PK\x03\x04"),
        ("liste.xlsx", b"Landsby;Indbyggere\nOvstrup;4\n"),
        ("liste.pdf", b"%PDF"),
    ],
    ids=["empty", "blank", "headings", "too long", "no spreadsheet", "broken", "a text", "another kind"],
)
def test_what_is_no_list_is_said_in_a_sentence(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(KlyngeError) as told:
        villages_in(tmp_path / name)
    assert str(told.value).endswith(".")


def test_a_list_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(KlyngeError):
        villages_in(tmp_path / "væk.csv")

"""A list from a file: shown before it is taken, one action, and nothing at all where something is wrong with it."""

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence, speak
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms.fetched_dialog import FetchedDialog
from klyngeapp.ui.forms.fetching import Fetching
from klyngeapp.ui.shell.window import Window
from tests.ui.windows import person_of, window_on, workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def names_in(document: Document, table: str = "person") -> list[str]:
    found = document.ask(lists.rows_of, table, document.ask(lists.ids_of, table))
    return [str(row.values["name"]) for row in found]


def listed(folder: Path, text: str) -> Path:
    path = folder / "Frivillige.csv"
    path.write_text(text, encoding="utf-8")
    return path


def sheet(folder: Path, *found: list[object]) -> Path:
    made = openpyxl.Workbook()
    for row in found:
        made.active.append(row)  # type: ignore[union-attr]
    made.save(folder / "Frivillige.xlsx")
    return folder / "Frivillige.xlsx"


def fetched(qtbot: QtBot, window: Window, file: Path, table: str = "person") -> tuple[Fetching, FetchedDialog]:
    """Fetch a file, and wait for what is said about it."""
    page = workspace(window).page
    made = Fetching(workspace(window)._means, page)
    person_of(window).list = file
    made.fetch(table)
    qtbot.waitUntil(lambda: made.task is None and made.dialog is not None, timeout=20000)
    assert made.dialog is not None
    return made, made.dialog


def said(dialog: FetchedDialog) -> str:
    assert dialog.said is not None
    return "\n".join((dialog.said.title, *(text for _icon, text in dialog.said.lines)))


def agree(dialog: FetchedDialog) -> None:
    assert dialog.yes is not None
    QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)


def with_villages(window: Window, *names: str) -> None:
    def write(unit) -> None:
        for name in names:
            rows.add(unit, "village", name=name)

    window.opening.document.do(Sentence("Add"), write)


def test_names_alone_are_enough(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        _made, dialog = fetched(qtbot, window, sheet(tmp_path, ["Karen Møller"], ["Åse Ærø"], ["Ole Friis"]))
        assert "3 nye: Karen Møller, Åse Ærø og Ole Friis" in said(dialog)
        assert names_in(document) == []
        agree(dialog)
        assert names_in(document) == ["Karen Møller", "Ole Friis", "Åse Ærø"]
        document.undo()
        assert names_in(document) == []


def test_a_list_with_village_and_phone_is_taken_as_one_action(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        with_villages(window, "Årup", "Øm")
        rows_ = "Navn;Landsby;Telefon\nKaren Møller;Aarup;12 34 56 78\nOle Friis;øm;\n"
        _made, dialog = fetched(qtbot, window, listed(tmp_path, rows_))
        agree(dialog)
        (karen, ole) = document.ask(lists.rows_of, "person", document.ask(lists.ids_of, "person"))
        assert (karen.values["name"], karen.names["village"], karen.values["phone"]) == (
            "Karen Møller",
            "Årup",
            "12 34 56 78",
        )
        assert ole.names["village"] == "Øm"
        assert str(document.undo_name) == "Hent ”Frivillige.csv”"
        document.undo()
        assert names_in(document) == []


def test_who_is_there_already_is_not_written_twice(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        document.do(
            Sentence("Add"),
            lambda unit: (
                rows.add(unit, "person", name="Aase Krog", phone="11 11 11 11", status="active"),
                rows.add(unit, "person", name="Ole Friis", email="ole@eksempel.dk"),
            ),
        )
        text = "Navn,Telefon,Mobil\nÅse Krog,,1\nOle Friis,22 22 22 22,2\nNy Mand,33 33 33 33,3"
        _made, dialog = fetched(qtbot, window, listed(tmp_path, text))
        told = said(dialog)
        assert "1 ny: Ny Mand" in told
        assert "1 står her i forvejen og bliver rettet." in told
        assert "Kolonner, vi ikke kender og springer over: ”Mobil”" in told
        agree(dialog)
        found = document.ask(lists.rows_of, "person", document.ask(lists.ids_of, "person"))
        kept = {str(row.values["name"]): row.values for row in found}
        assert set(kept) == {"Aase Krog", "Ole Friis", "Ny Mand"}
        assert (kept["Aase Krog"]["phone"], kept["Aase Krog"]["status"]) == ("11 11 11 11", "active")
        assert (kept["Ole Friis"]["phone"], kept["Ole Friis"]["email"]) == ("22 22 22 22", "ole@eksempel.dk")


def test_two_of_one_name_from_two_villages_are_two(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        with_villages(window, "Årup", "Øm")
        text = "Navn;Landsby\nKaren Møller;Årup\nKaren Møller;Øm\n"
        _made, dialog = fetched(qtbot, window, listed(tmp_path, text))
        assert "Står mere end én gang i listen: Karen Møller" in said(dialog)
        agree(dialog)
        assert names_in(document) == ["Karen Møller", "Karen Møller"]
        _made, again = fetched(qtbot, window, listed(tmp_path, text))
        assert "Der er intet nyt" in said(again)
        assert again.yes is None


def test_unknown_villages_are_named_together_and_nothing_is_kept(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        with_villages(window, "Øm")
        text = "Navn;Landsby\nKaren;Xby\nOle;Øm\nIda;Yderby\nBo;Xby\n"
        made, dialog = fetched(qtbot, window, listed(tmp_path, text))
        assert "Disse landsbyer står her ikke: Xby og Yderby. Skriv dem først ind under ”Landsbyerne”" in said(dialog)
        assert names_in(document) == []
        with_villages(window, "Xby", "Yderby")
        agree(dialog)  # try again
        qtbot.waitUntil(lambda: made.dialog is not None and made.dialog is not dialog and made.task is None)
        assert made.dialog is not None
        agree(made.dialog)
        assert len(names_in(document)) == 4


def test_villages_are_fetched_with_their_figures(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        with_villages(window, "Øm")
        _made, dialog = fetched(
            qtbot, window, sheet(tmp_path, ["Landsby", "Indbyggere"], ["Øm", 212], ["Ny", 3]), "village"
        )
        assert "1 ny landsby: Ny" in said(dialog)
        agree(dialog)
        found = document.ask(lists.rows_of, "village", document.ask(lists.ids_of, "village"))
        assert [(row.values["name"], row.values["inhabitants"]) for row in found] == [("Ny", 3), ("Øm", 212)]


def test_a_change_made_meanwhile_is_read_again(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        with_villages(window, "Øm")
        made, dialog = fetched(qtbot, window, listed(tmp_path, "Navn;Landsby\nKaren;Øm\n"))
        (village,) = document.ask(lists.ids_of, "village")
        document.do(Sentence("Remove"), lambda unit: rows.remove(unit, "village", village))
        agree(dialog)
        qtbot.waitUntil(lambda: made.dialog is not None and made.dialog is not dialog and made.task is None)
        assert made.dialog is not None
        assert "Øm" in said(made.dialog)
        assert names_in(document) == []


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 200_000_000)
    return out.getvalue()


WRONG: dict[str, tuple[str, bytes, str]] = {
    "empty": ("a.csv", b"", "Listen er tom"),
    "only headings": ("a.csv", b"Navn;Telefon\n", "under overskrifterne"),
    "old Excel": ("Frivillige 2025.xlsx", b"\xd0\xcf\x11\xe0" + b"\0" * 600, "ældre Excel-fil"),
    "another ending": ("a.pdf", b"%PDF", "hverken"),
    "no headings": ("a.csv", b"Karen;12\nOle;13\n", "Den første linje skal sige"),
    "no text": ("a.csv", b"Navn\n\x00\x01\x02\x00", "ikke en liste i tekst"),
    "broken Excel": ("a.xlsx", b"PK\x03\x04 not really", "beskadiget"),
    "a bomb": ("a.xlsx", bomb(), "beskadiget"),
    "too many": ("a.csv", b"Navn\n" + b"Karen\n" * 10_001, "højst hentes 10.000"),
    "too long a name": ("a.csv", ("Navn\n" + "Å" * 301).encode(), "for lang"),
    "a name is missing": ("a.csv", b"Navn;Telefon\n;12 34 56 78\n", "skal udfyldes"),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_cannot_be_taken_is_said_and_nothing_is_kept(qtbot: QtBot, new: Path, tmp_path: Path, case: str) -> None:
    name, data, sentence = WRONG[case]
    (tmp_path / name).write_bytes(data)
    with window_on(qtbot, new) as window:
        before = window.opening.document.undo_name
        _made, dialog = fetched(qtbot, window, tmp_path / name)
        assert f"Intet er hentet fra ”{name}”" in said(dialog)
        assert sentence in said(dialog)
        assert names_in(window.opening.document) == []
        assert window.opening.document.undo_name == before
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_file_that_is_gone_is_said(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    with window_on(qtbot, new) as window:
        _made, dialog = fetched(qtbot, window, tmp_path / "væk.csv")
        assert "væk.csv" in said(dialog)
        dialog.reject()


def test_texts_are_shown_as_they_are(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    nasty = '<b>FED</b><img src="//h/s/x.png">'
    with window_on(qtbot, new) as window:
        _made, dialog = fetched(qtbot, window, sheet(tmp_path, ["Navn", nasty], [nasty, "1"]))
        assert said(dialog).count(nasty) == 2
        agree(dialog)
        assert names_in(window.opening.document) == [nasty]


def test_saying_no_changes_nothing_and_one_can_fetch_again(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    with window_on(qtbot, new) as window:
        made, dialog = fetched(qtbot, window, listed(tmp_path, "Karen Møller\n"))
        made.fetch("person")  # while one waits for an answer nothing happens
        assert made.dialog is dialog
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not made.is_busy
        assert names_in(window.opening.document) == []


def test_it_says_so_in_english(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    with window_on(qtbot, new) as window:
        speak("en")
        _made, dialog = fetched(qtbot, window, listed(tmp_path, "Name;Village\nKaren;Xby\n"))
        assert "These villages are not here: Xby." in said(dialog)
        dialog.reject()

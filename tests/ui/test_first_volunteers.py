"""The first volunteers: a name and Enter is enough; what they can is typed; what is kept about them is told."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.first_volunteers.page import FirstVolunteersBody
from tests.clusters import large
from tests.ui.test_looks import cut
from tests.ui.windows import LIGHT, add, body_on, person_of, settle, window_on

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
KEY = "establishment.first_volunteers"


def body_of(qtbot: QtBot, window: Window) -> FirstVolunteersBody:
    return body_on(qtbot, window, KEY, FirstVolunteersBody)


def shown(body: FirstVolunteersBody) -> list[tuple[str, ...]]:
    source = body.people.source
    ids = source.ids("", -1, False)
    return [source.cells(ids)[row_id] for row_id in ids]


def test_a_name_and_enter_is_enough(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        assert body.people.empty.isVisible()
        assert not body.fetch.isVisible()
        qtbot.mouseClick(body.people.empty.begin, Qt.MouseButton.LeftButton)
        for name in ("Karen Møller", "Ole Friis"):
            line = window.focusWidget()
            qtbot.keyClicks(line, name)
            qtbot.keyClick(line, Qt.Key.Key_Return)
            body.people.card.view.begin_to_add()
        assert [cells[0] for cells in shown(body)] == ["Karen Møller", "Ole Friis"]
        assert shown(body)[0][4] == "Interesseret"
        assert body.fetch.isVisible()
        assert str(window.opening.document.undo_name) == "Tilføj Person: Ole Friis"


def test_the_villages_that_have_somebody_are_told(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        add(window, "village", name="Øm", inhabitants=200)
        add(window, "village", name="Årup", inhabitants=100)
        body = body_of(qtbot, window)
        assert not body.covered.isVisible()
        body.people.source.add({0: "Karen Møller", 1: "Øm"})
        settle(qtbot, window)
        assert body.state.text() == "1 vil hjælpe. 1 landsby mangler endnu."
        assert [(chip.text, chip.is_there) for chip in body.chips._shown] == [("Øm", True), ("Årup", False)]
        (row_id,) = body.people.source.ids("", -1, False)
        body.people.source.change(row_id, 1, "Årup")
        assert [(chip.text, chip.is_there) for chip in body.chips._shown] == [("Øm", False), ("Årup", True)]


def test_what_people_can_is_typed_with_commas(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body, document = body_of(qtbot, window), window.opening.document
        tags = document.ask(lists.number_of, "tag")
        row_id = body.people.source.add({0: "Karen Møller", 3: "regnskab, Bagning; regnskab"})
        assert shown(body)[0][3] == "Bagning, Regnskab"
        assert document.ask(lists.number_of, "tag") == tags + 1  # accounts are there from the beginning
        document.undo()
        assert document.ask(lists.number_of, "tag") == tags
        document.redo()
        body.people.source.change(row_id, 3, "Bagning")
        assert body.people.card.rows.text_at(0, 3) == "Bagning"
        assert body.people.source.ids("bagn", -1, False) == (row_id,)
        assert body.people.source.ids("regnskab", -1, False) == ()
        body.people.source.change(row_id, 3, "")
        assert shown(body)[0][3] == ""


def test_nobody_is_written_twice_and_a_contact_becomes_a_volunteer(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        add(window, "village", name="Øm")
        contact = add(window, "person", name="Lars Bisgaard", status="not_volunteer")
        body = body_of(qtbot, window)
        assert shown(body) == []
        assert body.people.source.add({0: "lars bisgaard"}) == contact
        assert [cells[0] for cells in shown(body)] == ["Lars Bisgaard"]
        with pytest.raises(KlyngeError, match="står på listen i forvejen"):
            body.people.source.add({0: "LARS Bisgaard"})
        body.people.source.change(contact, 1, "Øm")
        add(window, "village", name="Årup")
        body.people.source.add({0: "Lars Bisgaard", 1: "Årup"})
        assert len(shown(body)) == 2


def test_the_usual_words_about_what_is_kept_are_one_action(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body, document = body_of(qtbot, window), window.opening.document
        qtbot.mouseClick(body.usual, Qt.MouseButton.LeftButton)
        uses = document.ask(lists.rows_of, "data_use", document.ask(lists.ids_of, "data_use"))
        assert {use.values["basis"] for use in uses} == {"legitimate_interest"}
        assert {use.values["keep_months"] for use in uses} == {12}
        settle(qtbot, window)
        texts = [one.text() for one in body.telling.findChildren(QLabel) if one.isVisible()]
        kept = "Grupper og deres medlemmer, Liste over frivillige og Møder og referater"
        assert f"I har skrevet ned, hvorfor I gemmer: {kept}." in texts
        assert "Grundlag: berettiget interesse. Gemmes i 12 måneder. Sig det på næste møde." in texts
        assert "informed" in document.home.progress.true
        document.undo()
        assert document.ask(lists.number_of, "data_use") == 0
        settle(qtbot, window)
        assert body.usual.isVisible()


def test_what_is_kept_can_be_changed_in_its_list(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        assert not body.uses.isVisible()
        qtbot.mouseClick(body.change, Qt.MouseButton.LeftButton)
        settle(qtbot, window)
        assert body.uses.isVisible()
        assert not body.telling.isVisible()
        body.uses.open(body.uses.card.rows.ids[0])
        assert not body.people.isVisible()
        assert body.escape()
        assert body.people.isVisible()
        assert body.uses.isVisible()


def test_a_list_is_fetched_from_beside_the_title(qtbot: QtBot, sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "Liste.csv"
    file.write_text("Navn;Landsby;Telefon\nÅse Ny;Ovstrup;12 34 56 78\n", encoding="utf-8")
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        before = len(shown(body))
        person_of(window).list = file
        qtbot.mouseClick(body.fetch, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: body.fetching.dialog is not None and body.fetching.task is None, timeout=20000)
        qtbot.mouseClick(body.fetching.dialog.yes, Qt.MouseButton.LeftButton)
        assert len(shown(body)) == before + 1
        window.opening.document.undo()
        assert len(shown(body)) == before


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("size", [(1440, 900), (1024, 700)])
def test_nothing_is_cut_off_with_much_in_it(qtbot: QtBot, tmp_path: Path, size: tuple[int, int], text: int) -> None:
    path = large(tmp_path / "stor.klynge")
    with window_on(qtbot, path, replace(LIGHT, text_size=text), size) as window:

        def write(unit) -> None:
            for number in range(300):
                rows.add(unit, "person", name=f"Anne-Kirstine Nørregaard-Østerbølle den {number}.")

        window.opening.document.do(Sentence("Add"), write)
        body = body_of(qtbot, window)
        assert len(body.people.card.rows.ids) == 360
        assert not body.chips.isVisible()  # all 24 have somebody: one sentence is enough
        for one in body.findChildren(QWidget):
            if one.isVisible():
                assert not cut(one), cut(one)

"""Consultant and municipality: what is missing is said, and a name that nobody knows yet is enough."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import people, rows
from klyngeapp.store.queries import lists
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.consultant_and_municipality.page import ConsultantAndMunicipalityBody
from tests.clusters import large
from tests.ui.test_looks import cut
from tests.ui.windows import LIGHT, body_on, settle, window_on

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
KEY = "establishment.consultant_and_municipality"


def body_of(qtbot: QtBot, window: Window) -> ConsultantAndMunicipalityBody:
    return body_on(qtbot, window, KEY, ConsultantAndMunicipalityBody)


def people_in(window: Window) -> dict[str, str]:
    document = window.opening.document
    found = document.ask(lists.rows_of, "person", document.ask(lists.ids_of, "person"))
    return {str(row.values["name"]): str(row.values["status"]) for row in found}


def test_an_empty_cluster_is_told_what_is_missing_until_it_is_there(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        assert "datoen for kommunens ja, en kontakt i kommunen, kommunens timer og navnet på en konsulent" in (
            body.state.words.text()
        )
        body.backing.fields["backed_on"].input.setFocus()
        qtbot.keyClicks(body.backing.fields["backed_on"].input, "26-8-2026")
        body.backing.finish()
        qtbot.keyClicks(body.backing.fields["municipal_hours"].input, "3")
        body.backing.finish()
        assert body.state.words.text() == "Her mangler endnu: en kontakt i kommunen og navnet på en konsulent."
        assert body.hours.text() == "3 timer om måneden. Det er lidt: fem til ti er det sædvanlige."
        body.contacts.source.add({0: "Veje", 1: "Trine Hjort"})
        without = body.consultant.without.fields["without_consultant"].input
        qtbot.mouseClick(without, Qt.MouseButton.LeftButton)
        assert body.state.words.text() == "Trine Hjort svarer i kommunen. I klarer jer uden konsulent."
        assert body.consultant.field is None
        assert people_in(window) == {"Trine Hjort": "not_volunteer"}


def test_a_consultant_is_named_by_typing_a_name(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        document = window.opening.document
        field = body.consultant.field
        field.setFocus()
        qtbot.keyClicks(field.lineEdit(), "Hanne Rosenkilde")
        assert people_in(window) == {}
        qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Return)
        assert people_in(window) == {"Hanne Rosenkilde": "not_volunteer"}
        (seat,) = document.ask(lists.rows_of, "membership", document.ask(lists.ids_of, "membership"))
        assert (seat.values["role"], seat.values["voting"]) == ("consultant", 0)
        (form,) = body.consultant.forms
        phone = form.fields["phone"]
        assert phone.input.hasFocus()
        qtbot.keyClicks(phone.input, "23 58 04 01")
        form.finish()
        assert str(document.undo_name) == "Ret Person: Hanne Rosenkilde"
        document.undo()
        document.undo()
        assert people_in(window) == {}
        assert body.consultant.field is not None


def test_a_consultant_goes_and_stays_among_the_people(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        assert body.state.words.text() == "Lars Bisgaard svarer i kommunen. Hanne Rosenkilde hjælper jer som konsulent."
        (one,) = body._found.consultants
        body.consultant._on_away(one)
        assert body.consultant.field is not None
        assert "Hanne Rosenkilde" in people_in(window)
        window.opening.document.undo()
        assert body.consultant.forms


def test_a_contact_is_a_person_or_only_a_name_and_looks_the_same(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        contacts = body.contacts.card.rows
        who = {contacts.text_at(row, 0): contacts.text_at(row, 1) for row in range(len(contacts.ids))}
        assert who["Forløbet i det hele"] == "Lars Bisgaard"
        assert who["Veje og stier"] == "Trine Hjort"
        row = next(row for row, row_id in enumerate(contacts.ids) if contacts.text_at(row, 0) == "Veje og stier")
        assert contacts.setData(contacts.index(row, 1), "Aage Krog")
        assert contacts.text_at(row, 1) == "Aage Krog"
        assert people_in(window)["Aage Krog"] == "not_volunteer"
        before = len(people_in(window))
        assert contacts.setData(contacts.index(row, 1), "åge krog")
        assert len(people_in(window)) == before
        window.opening.document.undo()
        assert "Aage Krog" not in people_in(window) or contacts.text_at(row, 1) == "Aage Krog"


def test_half_a_name_is_kept_only_when_the_cell_is_left(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        body.contacts.source.add({0: "Veje"})
        view = body.contacts.card.view
        view.setCurrentIndex(body.contacts.card.rows.index(0, 1))
        view.edit(view.currentIndex())
        line = window.focusWidget()
        qtbot.keyClicks(line, "Tri")
        qtbot.wait(1200)
        assert people_in(window) == {}
        qtbot.keyClicks(line, "ne Hjort")
        qtbot.keyClick(line, Qt.Key.Key_Tab)
        assert people_in(window) == {"Trine Hjort": "not_volunteer"}


def test_an_agreement_opens_alone_with_its_signatures(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        agreements = body.agreements.card.rows
        place = next(n for n in range(3) if agreements.text_at(n, 0).startswith("Kommissorium"))
        assert agreements.text_at(place, 3) == "7"
        body.agreements.open(agreements.ids[place])
        settle(qtbot, window)
        assert not body.state.isVisible()
        assert not body.contacts.isVisible()
        assert [one.table for one in body.agreements.inner.shown] == ["signature"]
        body.agreements.inner.source.add({0: "Lars Bisgaard"})
        assert body.escape()
        assert body.state.isVisible()
        assert agreements.text_at(place, 3) == "8"


def test_who_is_a_person_already_is_not_made_again(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        document.do(Sentence("Add"), lambda unit: people.person_called(unit, "Åge Krog"))
        body = body_of(qtbot, window)
        body.contacts.source.add({0: "Veje", 1: "Aage krog"})
        assert list(people_in(window)) == ["Åge Krog"]


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("size", [(1440, 900), (1024, 700)])
def test_nothing_is_cut_off_with_much_in_it(qtbot: QtBot, tmp_path: Path, size: tuple[int, int], text: int) -> None:
    path = large(tmp_path / "stor.klynge")
    with window_on(qtbot, path, replace(LIGHT, text_size=text), size) as window:
        body = body_of(qtbot, window)

        def write(unit) -> None:
            for number in range(24):
                rows.add(unit, "municipal_contact", subject=f"Emne nummer {number}", name="Anne-Kirstine " * 8)

        window.opening.document.do(Sentence("Add"), write)
        settle(qtbot, window)
        for one in body.findChildren(QWidget):
            if one.isVisible():
                assert not cut(one), cut(one)

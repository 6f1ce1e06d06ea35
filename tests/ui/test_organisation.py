"""The organisation: drawn from its parts, seats that are filled by typing a name, and statutes to begin with."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from klyngeapp.documents import strategy_plan
from klyngeapp.documents.reading import texts
from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.organisation import organisation
from klyngeapp.store.queries.plan import plan_facts
from klyngeapp.system import clock
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.organisation.page import OrganisationBody
from klyngeapp.ui.steps.organisation.seats import Seats
from tests.ui.windows import body_on, window_on

KEY = "implementation.organisation"


@pytest.fixture(autouse=True)
def on_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")


def body_of(qtbot: QtBot, window: Window) -> OrganisationBody:
    return body_on(qtbot, window, KEY, OrganisationBody)


def shown(body: OrganisationBody) -> dict[str, tuple[str, ...]]:
    source = body.seats.rows.source
    return {cells[0]: cells[1:] for cells in source.cells(source.ids("", -1, False)).values()}


def source_of(body: OrganisationBody) -> Seats:
    source = body.seats.rows.source
    assert isinstance(source, Seats)
    return source


def test_the_sample_stands_as_in_its_picture_and_as_in_the_plan(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        (picture,) = body.chart.findChildren(Picture)
        assert picture.accessibleDescription().startswith("Organisationens dele: Årsmødet, Klyngerådet, Formandskabet")
        assert body.seats.note.text() == "2 ledige pladser"
        assert shown(body)["Hedelund"] == ("Poul Erik Brandt", "Ledig plads", "Karl-Emil Juhl")
        assert shown(body)["Kærbølle"] == ("Birthe Overgaard", "Fatima Haddad", "Svend Aage Riis")
        found = window.opening.document.ask(organisation, clock.today())
        assert (found.council.seats, found.council.taken) == (14, 12)
        facts = window.opening.document.ask(plan_facts, "group", clock.today())
        (section,) = [one for one in strategy_plan.all_chosen(facts) if one.key == "organisation"]
        printed = " ".join(texts(strategy_plan.section(facts, section)))
        assert "12 af 14 er besat" in printed
        assert {one.people for one in found.bodies if one.kind == "working_group"} == {6, 8, 4, 5, 3}


def test_a_name_takes_a_seat_and_nothing_makes_it_vacant(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body, document = body_of(qtbot, window), window.opening.document
        source = source_of(body)
        ids = {source.cells([one])[one][0]: one for one in source.ids("", -1, False)}
        source.change(ids["Broholt"], 2, "Ny <b>Nabo</b>")
        assert shown(body)["Broholt"][:2] == ("Søren Vang", "Ny <b>Nabo</b>")
        assert str(document.undo_name) == "Giv en plads for Broholt til Ny <b>Nabo</b>"
        assert body.seats.note.text() == "1 ledig plads"
        source.change(ids["Ovstrup"], 1, "")
        assert shown(body)["Ovstrup"][0] == "Ledig plads"
        source.change(ids["Ovstrup"], 3, "Inger Holm")  # there was no seat for a substitute
        assert shown(body)["Ovstrup"][2] == "Inger Holm"
        for _time in range(3):
            document.undo()
        assert shown(body)["Broholt"][1] == "Ledig plads"
        assert shown(body)["Ovstrup"] == ("Jens-Ole Damgaard", "Inger Holm", "")


def test_a_village_that_comes_later_is_said_to_have_no_seat(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        window.opening.document.do(Sentence("Add"), lambda unit: rows.add(unit, "village", name="Ådum"))
        assert shown(body)["Ådum"] == ("", "", "")
        assert body.seats.note.text() == "2 ledige pladser · 1 landsby har ingen plads"


def test_a_new_cluster_begins_with_the_usual_parts(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        for name in ("Aa", "Årup"):
            document.do(Sentence("Add"), lambda unit, name=name: rows.add(unit, "village", name=name))
        body = body_of(qtbot, window)
        assert body.begin.isVisible()
        assert body.seats is None
        qtbot.mouseClick(body.begin.begin, Qt.MouseButton.LeftButton)
        assert not body.begin.isVisible()
        assert set(shown(body)) == {"Aa", "Årup"}
        assert body.seats.note.text() == "4 ledige pladser"
        body.lists.choose(0)
        (write,) = [one for one in body.lists.empty.findChildren(QPushButton) if "korte" in one.text()]
        qtbot.mouseClick(write, Qt.MouseButton.LeftButton)
        assert len(document.ask(lists.ids_of, "statute")) == 7
        body.ways.choose(1)
        body._show()
        assert body.bodies.isVisible()
        assert not body.chart.isVisible()
        document.undo()
        document.undo()
        assert document.ask(lists.ids_of, "body") == ()

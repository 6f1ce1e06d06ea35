"""Hours in very great number: their sums are counted beside the window, and follow what is done meanwhile."""

from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import hours, volunteers
from klyngeapp.store.queries import hours as query
from klyngeapp.store.queries import kept_hours
from klyngeapp.system import clock
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms import long_list
from klyngeapp.ui.steps.hours.page import SUMS, HoursPage
from klyngeapp.ui.steps.volunteers.page import VolunteersPage
from tests.ui.windows import settle, window_on, workspace


@pytest.fixture(autouse=True)
def _few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_list, "LONG", 3)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Hold the counting back until the event is set."""
    opened, before = Event(), query.summed

    def held(connection, *args):
        assert opened.wait(20)
        return before(connection, *args)

    monkeypatch.setattr(query, "summed", held)
    yield opened
    opened.set()


def write(document: Document, minutes: int, name: str = "") -> None:
    def put(unit) -> None:
        person = volunteers.add_volunteer(unit, name=name, status="active") if name else None
        hours.record(unit, person=person, day=clock.today(), minutes=minutes, kind="work", sure=True)

    document.do(Sentence("Write"), put)


def test_sums_that_are_counted_beside_the_window_hold_what_was_written_meanwhile(
    qtbot: QtBot, new: Path, gate: Event
) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        for minutes in (60, 120, 180, 240):
            write(document, minutes, f"Nr. {minutes}")
        workspace(window).go("volunteers/hours")
        page = workspace(window).page
        assert isinstance(page, HoursPage)
        assert page.lead.text() == "De frivillige har brugt 10 timer."
        page.show_view(SUMS)
        settle(qtbot, window)
        assert not document.ask(kept_hours.are_full)
        page.sums._on_by(1)  # nothing to show yet, and nothing that breaks
        write(document, 300)
        document.undo()
        write(document, 90)
        gate.set()
        qtbot.waitUntil(lambda: document.ask(kept_hours.are_full), timeout=10000)
        settle(qtbot, window)
        assert sum(minutes for _name, minutes in page.sums.rows().values()) == 690
        assert document.ask(query.totals) == query.of_sums(document.ask(query.summed))
        write(document, 30)
        assert sum(minutes for _name, minutes in page.sums.rows().values()) == 720


def test_sums_of_a_period_are_counted_anew_where_something_was_written_meanwhile(
    qtbot: QtBot, new: Path, gate: Event
) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        for minutes in (60, 120, 180, 240):
            write(document, minutes)
        workspace(window).go("volunteers/hours")
        page = workspace(window).page
        assert isinstance(page, HoursPage)
        page.filters.time.setCurrentIndex(1)  # this month
        page.filters.time.activated.emit(1)
        settle(qtbot, window)
        write(document, 30)
        gate.set()
        qtbot.waitUntil(lambda: page.lead.text() == "De frivillige har brugt 10,5 timer.", timeout=10000)


def test_a_workbook_is_closed_while_its_hours_are_counted(qtbot: QtBot, new: Path, gate: Event) -> None:
    with window_on(qtbot, new) as window:
        for minutes in (60, 120, 180, 240):
            write(window.opening.document, minutes)
        workspace(window).go("volunteers/hours")
        page = workspace(window).page
        assert isinstance(page, HoursPage)
        page.show_view(SUMS)
        settle(qtbot, window)
        window.opening.show_start()
        settle(qtbot, window)
        gate.set()
        qtbot.wait(100)
        assert window.opening.document is None


def test_very_many_volunteers_are_listed_beside_the_window(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        for number in range(5):
            write(document, 60 * (number + 1), f"Nr. {number}")
        workspace(window).go("volunteers")
        page = workspace(window).page
        assert isinstance(page, VolunteersPage)
        model = page.people.card.rows
        assert model.reading.is_on
        qtbot.waitUntil(lambda: not model.reading.is_on, timeout=10000)
        assert [model.text_at(row, 0) for row in range(5)] == [f"Nr. {number}" for number in reversed(range(5))]
        assert model.text_of(0, 3) == "5"
        qtbot.waitUntil(lambda: document.ask(kept_hours.are_full), timeout=10000)
        card = page.entry
        card.who.choose(next(iter(card.who._choices)))
        card.time.setText("2:00")
        card.send()
        assert model.text_of(model.ids.index(card.who.chosen), 3) == "3"
        assert page.view.lead.text() == "5 frivillige har brugt 17 timer siden november 2026"

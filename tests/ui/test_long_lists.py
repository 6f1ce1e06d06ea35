"""Lists of very many rows: put in order beside the window, which goes on meanwhile; nothing is lost on the way."""

from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store import reading
from klyngeapp.store.queries import lists
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms import long_list
from klyngeapp.ui.forms.lists import Lists
from klyngeapp.ui.kit.table.model import RowsModel
from tests.ui.finding import lists_of
from tests.ui.windows import settle, window_on, workspace

VILLAGES = "establishment.villages"
NAMES = ["Ask", "Bøg", "Eg", "Elm", "Lind", "Pil"]


@pytest.fixture(autouse=True)
def _few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_list, "LONG", 3)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Hold the reading back until the event is set."""
    opened, before = Event(), lists.ids_of

    def held(connection, *args, **kw):
        assert opened.wait(20)
        return before(connection, *args, **kw)

    monkeypatch.setattr(long_list.lists, "ids_of", held)
    yield opened
    opened.set()


def add(document: Document, *names: str) -> None:
    def put(unit) -> None:
        first = 1000 - lists.number_of(unit.connection, "village")  # the largest comes first
        for number, name in enumerate(names):
            rows.add(unit, "village", id=None, name=name, inhabitants=first - number)

    document.do(Sentence("Add"), put)


def shown(window) -> Lists:
    return lists_of(workspace(window).page)


def names(model: RowsModel) -> list[str]:
    return [model.text_at(row, 0) for row in range(len(model.ids))]


def read(qtbot: QtBot, model: RowsModel) -> None:
    qtbot.waitUntil(lambda: not model.reading.is_on, timeout=10000)


def open_villages(qtbot: QtBot, window) -> RowsModel:
    workspace(window).go(VILLAGES)
    settle(qtbot, window)
    card = shown(window).card
    assert card is not None
    return card.rows


def test_a_long_list_says_that_it_gets_its_rows(qtbot: QtBot, new: Path, gate: Event) -> None:
    with window_on(qtbot, new) as window:
        add(window.opening.document, *NAMES)
        model = open_villages(qtbot, window)
        card = shown(window).card
        assert model.reading.is_on
        assert model.rowCount() == 0
        assert card._count.text() == "Henter rækkerne …"
        assert card.filter.isVisible()
        assert shown(window).empty is None
        gate.set()
        read(qtbot, model)
        assert names(model) == NAMES
        assert model.adds
        assert card._count.text() == "6 rækker"


def test_the_rows_stay_while_they_are_put_in_another_order(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        add(window.opening.document, *NAMES)
        model = open_villages(qtbot, window)
        read(qtbot, model)
        model.sort_by(0)
        read(qtbot, model)
        model.sort_by(0)
        assert names(model) == NAMES
        assert not model.flags(model.index(0, 0)) & model.flags(model.index(0, 0)).ItemIsEditable
        read(qtbot, model)
        assert names(model) == NAMES[::-1]
        assert model.flags(model.index(0, 0)) & model.flags(model.index(0, 0)).ItemIsEditable


def test_of_what_is_asked_for_meanwhile_the_last_counts(qtbot: QtBot, new: Path, gate: Event) -> None:
    with window_on(qtbot, new) as window:
        add(window.opening.document, *NAMES)
        model = open_villages(qtbot, window)
        taken: list[list[str]] = []
        model.modelReset.connect(lambda: taken.append(names(model)))
        qtbot.waitUntil(lambda: model.reading._task is not None)
        model.find("l")
        model.find("li")
        gate.set()
        read(qtbot, model)
        assert names(model) == ["Lind"]
        assert taken == [["Lind"]]


def test_a_change_made_meanwhile_is_not_lost(qtbot: QtBot, new: Path, gate: Event) -> None:
    with window_on(qtbot, new) as window:
        add(window.opening.document, *NAMES)
        model = open_villages(qtbot, window)
        qtbot.waitUntil(lambda: model.reading._task is not None)
        add(window.opening.document, "Ahorn")
        gate.set()
        read(qtbot, model)
        assert names(model) == [*NAMES, "Ahorn"]
        window.opening.document.undo()
        read(qtbot, model)
        assert names(model) == NAMES


def test_a_page_that_is_left_meanwhile_hurts_nobody(qtbot: QtBot, new: Path, gate: Event) -> None:
    with window_on(qtbot, new) as window:
        add(window.opening.document, *NAMES)
        model = open_villages(qtbot, window)
        qtbot.waitUntil(lambda: model.reading._task is not None)
        workspace(window).go("overview")
        settle(qtbot, window)
        gate.set()
        qtbot.wait(100)
        assert not window.ask.crashes
        assert names(open_villages(qtbot, window)) == []
        read(qtbot, shown(window).card.rows)
        assert names(shown(window).card.rows) == NAMES


def test_to_add_waits_for_the_rows(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        add(window.opening.document, *NAMES, *(f"By {number}" for number in range(9)))
        model = open_villages(qtbot, window)
        card = shown(window).card
        read(qtbot, model)
        card.search.setText("lind")
        qtbot.waitUntil(lambda: names(model) == ["Lind"])
        card._on_add()
        assert card.view.open_editor() is None
        read(qtbot, model)
        assert len(model.ids) == 15
        assert card.view.open_editor() is not None


def test_a_search_leads_to_a_row_of_a_long_list(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        add(document, *NAMES)
        with reading.snapshot(document.snapshot()) as connection:
            (wanted,) = lists.ids_of(connection, "village", search="lind")
        workspace(window).open_row(VILLAGES, "village", wanted)
        page = shown(window).page
        assert page is not None
        assert page.row_id == wanted

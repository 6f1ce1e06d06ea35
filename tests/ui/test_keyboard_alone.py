"""Where the focus goes when a page changes under the hands of somebody who has no mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.shell.window import Window
from tests.ui.windows import settle, window_on, workspace

ORGANISATION, VISION = "implementation.organisation", "vision.vision"


@pytest.fixture(autouse=True)
def on_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")


def press(qtbot: QtBot, window: Window, *keys: Qt.Key) -> QWidget:
    """Press keys where the focus is; return what has it then."""
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key)
        settle(qtbot, window)
    holder = window.focusWidget()
    assert holder is not None
    return holder


def test_tab_goes_on_from_the_headline_of_an_opened_row_and_as_one_reads(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        space = workspace(window)
        source = window.opening.document.ask(lists.ids_of, "financing")[0]
        plan = window.opening.document.ask(lists.rows_of, "financing", [source])[0].values["action_plan"]
        space.go(f"action_plans.plans/{plan}")
        settle(qtbot, window)
        body = space.page.body
        body.sources.open(body.sources.card.rows.ids[0])
        settle(qtbot, window)
        assert window.focusWidget() is body.sources.page.heading
        assert body.sources.page.isAncestorOf(press(qtbot, window, Qt.Key.Key_Tab))

        space.go("action_plans.hearing")
        settle(qtbot, window)
        order, one = [], space.page.heading
        for _step in range(60):
            one = one.nextInFocusChain()
            order.append(one.accessibleName())
        assert order.index("Høring fra") < order.index("Høring til") < order.index("Begynd høringen i dag")


def test_the_headline_takes_over_from_a_button_that_has_done_its_work(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        workspace(window).go(ORGANISATION)
        settle(qtbot, window)
        page = workspace(window).page
        page.body.begin.begin.setFocus()
        assert press(qtbot, window, Qt.Key.Key_Space) is page.heading

        workspace(window).go(VISION)
        settle(qtbot, window)
        statement = workspace(window).page.body.statement
        statement.text.setFocus()
        QTest.keyClicks(statement.text, "Vi er fire landsbyer.")
        assert press(qtbot, window, Qt.Key.Key_Tab) is statement.adopt
        assert press(qtbot, window, Qt.Key.Key_Space) is statement.onward


def test_the_list_stands_there_when_the_first_row_is_asked_for(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        workspace(window).go("vision.action_areas")  # so many columns that they are fitted when the list is shown
        settle(qtbot, window)
        shown = workspace(window).page.body.lists
        qtbot.mouseClick(shown.empty.begin, Qt.MouseButton.LeftButton)
        settle(qtbot, window)
        assert shown.empty is None
        assert shown.card.view.open_editor().isVisible()


@pytest.mark.qt_log_ignore("does not support", extend=True)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_name_typed_in_a_seat_is_taken_at_once_where_names_are_offered(qtbot: QtBot, new: Path, key: Qt.Key) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        document.do(Sentence("Add"), lambda unit: rows.add(unit, "person", name="Frode Lyng"))
        document.do(Sentence("Add"), lambda unit: rows.add(unit, "village", name="Alken"))
        workspace(window).go(ORGANISATION)
        settle(qtbot, window)
        body = workspace(window).page.body
        body.begin.begin.click()
        settle(qtbot, window)
        view = body.seats.view
        view.setFocus()
        view.setCurrentIndex(view.rows.index(0, 1))
        view.edit(view.rows.index(0, 1))
        editor = view.open_editor()
        assert isinstance(editor, ChoiceBox)
        QTest.keyClicks(editor.lineEdit(), "Frode Lyng")
        settle(qtbot, window)
        popup = editor.completer().popup()
        assert popup.isVisible()
        QTest.keyClick(popup, key)
        settle(qtbot, window)
        assert view.rows.text_at(0, 1) == "Frode Lyng"
        assert document.ask(lists.number_of, "person", {}) == 1

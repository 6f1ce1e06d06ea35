"""A change in the window: done, taken back, done again, kept in the file, and told of where that fails."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from klyngeapp.store import reading
from klyngeapp.ui import document
from klyngeapp.ui.kit.bars import Notice, Toast
from klyngeapp.ui.kit.rows import NavRow
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.step.page import StepPage
from tests.ui.windows import person_of, window_on, workspace

STEP = "mapping.key_figures"


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "PUBLISH_AFTER", 60)
    monkeypatch.setattr(document, "SAY_SAVING_AFTER", 5)


def step_page(window: Window) -> StepPage:
    page = workspace(window).page
    assert isinstance(page, StepPage)
    return page


def row(window: Window, key: str) -> NavRow:
    return workspace(window).sidebar.rows[key]


def leave_out(qtbot: QtBot, window: Window, reason: str = "Kommunen har tallene") -> None:
    workspace(window).go(STEP)
    view = step_page(window).view
    assert not view.deed.isEnabled()
    qtbot.keyClicks(view.reason, reason)
    assert view.deed.isEnabled()
    qtbot.mouseClick(view.deed, Qt.MouseButton.LeftButton)


def in_file(file: Path) -> list[tuple[str, str]]:
    with reading.opened(file) as found:
        rows = found.connection.exec_driver_sql("SELECT step, reason FROM left_out_step ORDER BY step")
        return [tuple(one) for one in rows]


def test_leaving_a_step_out_and_taking_it_back_through_the_menu(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        undo, redo = window.topbar.actions_by_id["undo"], window.topbar.actions_by_id["redo"]
        assert not undo.isEnabled()
        leave_out(qtbot, window)
        assert undo.text() == "Fortryd: Undlad Nøgletal"
        assert step_page(window).view.reason.text() == "Kommunen har tallene"
        assert row(window, STEP).said.mark == "step_left_out"
        undo.trigger()
        assert step_page(window).view.reason.text() == ""
        assert row(window, STEP).said.mark == "step_open"
        assert redo.text() == "Gentag: Undlad Nøgletal"
        redo.trigger()
        assert row(window, STEP).said.mark == "step_left_out"
        qtbot.waitUntil(lambda: in_file(new) != [])
        assert in_file(new) == [(STEP, "Kommunen har tallene")]


def test_enter_leaves_out_and_the_toast_takes_back(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        workspace(window).go(STEP)
        qtbot.keyClicks(step_page(window).view.reason, "Ikke nu")
        qtbot.keyClick(step_page(window).view.reason, Qt.Key.Key_Return)
        toast = window.findChild(Toast)
        assert toast is not None
        assert toast.text == "I undlader ”Nøgletal”."
        qtbot.mouseClick(toast._button, Qt.MouseButton.LeftButton)
        assert window.opening.document.left_out(STEP) is None


def test_the_reason_can_be_changed_and_the_step_taken_in(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        leave_out(qtbot, window)
        view = step_page(window).view
        view.reason.setFocus()
        qtbot.keyClicks(view.reason, " i forvejen")
        qtbot.keyClick(view.reason, Qt.Key.Key_Return)
        assert window.opening.document.left_out(STEP) == "Kommunen har tallene i forvejen"
        qtbot.mouseClick(step_page(window).view.deed, Qt.MouseButton.LeftButton)
        assert window.opening.document.left_out(STEP) is None
        for _ in range(3):
            window.topbar.actions_by_id["undo"].trigger()
        assert window.opening.document.left_out(STEP) is None
        assert not window.topbar.actions_by_id["undo"].isEnabled()


def test_saving_is_told_from_the_first_moment_to_the_last(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        document_ = window.opening.document
        told: list[str] = []
        document_.saved_changed.connect(lambda: told.append(window.topbar.saved.text()))
        leave_out(qtbot, window)
        qtbot.waitUntil(lambda: len(told) == 2)
        assert told[0] == "Gemmer …"
        assert told[1].startswith("Alt er gemt kl. ")
        window.topbar.actions_by_id["save"].trigger()
        assert window.topbar.saved.text().startswith("Gemt i filen kl. ")


def test_a_file_that_cannot_be_written_is_told_of_until_it_can(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        new.chmod(0o400)
        leave_out(qtbot, window)
        qtbot.waitUntil(lambda: window.opening.document.saved == "failed")
        bar = window.messages.shown("publish")
        assert isinstance(bar, Notice)
        assert "skrivebeskyttet" in bar.text
        assert window.topbar.saved.text() == "Gemt på denne computer, endnu ikke i filen"
        new.chmod(0o600)
        window.topbar.actions_by_id["save"].trigger()
        assert "publish" not in window.messages
        assert in_file(new) == [(STEP, "Kommunen har tallene")]


def test_closing_gets_everything_into_the_file_or_asks(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        leave_out(qtbot, window)
        new.chmod(0o400)
        person_of(window).is_sure = False
        assert not window.close()
        assert "Ikke alt er i filen endnu" in person_of(window).told[-1]
        assert window.opening.document is not None
        new.chmod(0o600)
        assert window.close()
        assert in_file(new) == [(STEP, "Kommunen har tallene")]


def test_checks_are_worked_out_anew(qtbot: QtBot, new: Path) -> None:
    from klyngeapp.i18n.language import Sentence
    from klyngeapp.services import rows

    def add(unit) -> None:
        for name in ("Alken", "Øm"):
            rows.add(unit, "village", name=name)

    with window_on(qtbot, new) as window:
        workspace(window).go("establishment.villages")
        assert "Der mangler 4 ting." in [label.text() for label in window.findChildren(QLabel)]
        window.opening.document.do(Sentence("Add"), add)
        named = [label.accessibleName() for label in step_page(window).view.findChildren(QLabel)]
        assert "mindst to landsbyer er skrevet ind: på plads" in named


def test_going_through_the_steps(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        space = workspace(window)
        space.go("establishment.application")
        assert space.footer is not None
        assert space.footer.onward.accessibleName() == "Næste: Kort over klyngen"
        qtbot.mouseClick(space.footer.onward, Qt.MouseButton.LeftButton)
        assert space.key == "mapping.map"
        assert "mapping.report" in space.sidebar.rows
        qtbot.mouseClick(space.footer.back, Qt.MouseButton.LeftButton)
        assert space.key == "establishment.application"
        space.go("implementation.handover")
        space.onward()
        assert space.key == "overview"
        space.onward()
        assert space.key == "establishment.villages"
        space.back()
        assert space.key == "overview"
        qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
        assert space.key == "vision.vision_day"


def test_phases_unfold_and_fold(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        space = workspace(window)
        qtbot.mouseClick(row(window, "mapping"), Qt.MouseButton.LeftButton)
        assert "mapping.map" in space.sidebar.rows
        assert space.key == "overview"
        assert row(window, "mapping").hasFocus()
        qtbot.keyClick(row(window, "mapping"), Qt.Key.Key_Down)
        assert row(window, "mapping.map").hasFocus()
        qtbot.keyClick(row(window, "mapping.map"), Qt.Key.Key_Return)
        assert space.key == "mapping.map"
        qtbot.mouseClick(row(window, "mapping"), Qt.MouseButton.LeftButton)
        assert "mapping.map" not in space.sidebar.rows

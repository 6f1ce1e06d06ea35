"""Whatever is clicked and typed on whatever page, undo finds every earlier state again, and says what it takes back."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klyngeapp.store import history
from klyngeapp.store.changes import ChangeSet
from tests.clusters import small
from tests.ui.clicking import Clicker
from tests.ui.windows import window_on

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)  # a window without a screen cannot come forward
_AT_ONCE = 50  # steps before all is taken back and done again


@pytest.fixture(autouse=True)
def _nothing_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no click open a program of the system."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)


def trouble_after(qtbot: QtBot, qapp: QApplication, file: Path, steps: int, seed: int) -> list[str]:
    """Click so often, and return what went wrong, with the last clicks before it."""
    with window_on(qtbot, file) as window:
        clicker = Clicker(qapp, window, seed)
        for number in range(1, steps + 1):
            clicker.step()
            if number % _AT_ONCE == 0 or number == steps:
                clicker.take_all_back()
            if clicker.trouble:
                return [*clicker.trouble, f"seed {seed}, step {number}", *clicker.log[-12:]]
            if number % _AT_ONCE == 0:
                clicker.forget()
        assert clicker.number > steps // 20, "next to nothing was done"
    return []


def test_everything_can_be_taken_back(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    assert trouble_after(qtbot, qapp, small(tmp_path / "Lille.klynge"), 500, seed=1) == []


@pytest.mark.heavy
@pytest.mark.parametrize("seed", range(20))
def test_everything_can_be_taken_back_of_the_sample(qtbot: QtBot, qapp: QApplication, sample: Path, seed: int) -> None:
    assert trouble_after(qtbot, qapp, sample, 500, seed) == []


def test_an_undo_that_forgets_something_is_found(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = history._changes

    def short(connection: sqlite3.Connection, action: history.Action) -> ChangeSet:
        return ChangeSet(whole(connection, action).changes[:-1])

    monkeypatch.setattr(history, "_changes", short)
    with qtbot.captureExceptions() as caught:  # half an undo may also be refused by the workbook itself
        trouble = trouble_after(qtbot, qapp, small(tmp_path / "Lille.klynge"), 60, seed=1)
    assert trouble or caught

"""A bug of ours in any slot: one dialog, nothing that was done is lost, the window goes on, and no names are noted."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.system import paths
from klyngeapp.ui.ask import Ask
from klyngeapp.ui.crash import CrashWatch
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.look import Look
from tests.making import village_names
from tests.ui.windows import person_of, settle, window_on, workspace

SECRET = "Inger Holm, telefon 20 11 22 33"


@pytest.fixture
def hooks() -> Iterator[None]:
    """Put the hooks of the process back."""
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


def fails() -> None:
    raise ValueError(SECRET)


@pytest.mark.usefixtures("hooks")
def test_a_slot_that_fails_costs_nothing(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        person, document = person_of(window), window.opening.document
        watch = CrashWatch(lambda text, details: person.crashed(window, text, details))
        watch.install()
        document.do(Sentence("Add"), lambda unit: rows.add(unit, "village", name="Før fejlen"))
        made = button(Look(), "Gem", fails)
        made.setParent(window)
        made.click()
        qtbot.waitUntil(lambda: len(person.crashes) == 1)
        text, details = person.crashes[0]
        assert "crash.log" in text
        assert "ValueError" in details
        assert "test_crash" in details
        # The window goes on: pages, changes, undo.
        workspace(window).go("mapping.places")
        settle(qtbot, window)
        document.do(Sentence("Add"), lambda unit: rows.add(unit, "village", name="Efter fejlen"))
        document.undo()
        document.redo()
        # The second bug is told of too, once the first has been read.
        QTimer.singleShot(0, fails)
        qtbot.waitUntil(lambda: len(person.crashes) == 2)
    assert {"Før fejlen", "Efter fejlen"} <= set(village_names(sample))


@pytest.mark.usefixtures("hooks")
def test_what_is_noted_and_told_holds_no_names(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        person = person_of(window)
        CrashWatch(lambda text, details: person.crashed(window, text, details)).install()
        QTimer.singleShot(0, fails)
        qtbot.waitUntil(lambda: bool(person.crashes))
        noted = (paths.logs() / "crash.log").read_text(encoding="utf-8")
        for told in (noted, *person.crashes[0]):
            assert "Inger" not in told
            assert "20 11" not in told
        assert "ValueError" in noted


@pytest.mark.usefixtures("hooks")
def test_a_storm_of_bugs_is_one_dialog(qtbot: QtBot, new: Path, qapp: QApplication) -> None:
    seen: list[QMessageBox] = []
    with window_on(qtbot, new) as window:
        watch = CrashWatch(lambda text, details: Ask().crashed(window, text, details))
        watch.install()

        def close() -> None:
            box = qapp.activeModalWidget()
            assert isinstance(box, QMessageBox)
            seen.append(box)
            qtbot.wait(60)  # other bugs come while it is open
            assert len([one for one in qapp.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]) == 1
            box.done(0)

        for delay in (0, 20, 30, 40):
            QTimer.singleShot(delay, fails)
        QTimer.singleShot(10, close)
        qtbot.waitUntil(lambda: bool(seen) and not seen[0].isVisible())
        workspace(window).go("documents")
        assert workspace(window).key == "documents"
    assert len(seen) == 1

"""Python's rubbish is taken away on the GUI thread, whoever made it."""

import gc
import threading

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klyngeapp.ui.rubbish import Rubbish
from klyngeapp.ui.tasks import Task


class Ring:
    """Holds itself, so that only a search finds it."""

    def __init__(self) -> None:
        self.me = self


def make_much(_progress: object) -> int:
    return len([Ring() for _number in range(20_000)])


def threads_that_look(qtbot: QtBot, parent: QObject) -> set[str]:
    """Make much rubbish on another thread, and return on which threads it was looked for."""
    found: set[str] = set()

    def note(phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            found.add("gui" if threading.current_thread() is threading.main_thread() else "other")

    gc.callbacks.append(note)
    try:
        task = Task(make_much, parent)
        with qtbot.waitSignal(task.ended, timeout=10_000):
            task.start()
        qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    finally:
        gc.callbacks.remove(note)
    return found


def test_rubbish_is_looked_for_on_the_gui_thread_alone(qtbot: QtBot, qapp: QApplication) -> None:
    rubbish = Rubbish(qapp)
    assert threads_that_look(qtbot, qapp) == {"gui"}
    rubbish.deleteLater()


def test_python_by_itself_would_look_on_any_thread(qtbot: QtBot, qapp: QApplication) -> None:
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)  # as Python begins; others may have changed it
    gc.enable()
    try:
        assert "other" in threads_that_look(qtbot, qapp)
    finally:
        gc.disable()
        gc.set_threshold(*before)


def test_what_nobody_holds_is_found_in_the_end(qapp: QApplication) -> None:
    rubbish = Rubbish(qapp)
    gone: list[bool] = []

    class Told(Ring):
        def __del__(self) -> None:
            gone.append(True)

    Told()
    others = [Ring() for _number in range(20_000)]
    rubbish.look()
    assert gone
    del others
    rubbish.deleteLater()

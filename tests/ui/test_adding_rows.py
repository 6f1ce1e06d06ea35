"""Writing rows in by the keyboard: Tab goes on in the row one is in, also when it has just become one."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.test_tables import type_in, view_of
from tests.ui.windows import window_on, workspace


def test_tab_goes_on_in_the_row_that_has_just_been_made(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go("establishment.villages")
        view = view_of(window)
        rows, before = view.rows, len(view.rows.ids)
        view.setFocus()
        view.begin_to_add()
        editor = view.open_editor()
        assert editor is not None
        qtbot.keyClicks(editor, "Nyby")
        qtbot.keyClick(editor, Qt.Key.Key_Tab)
        assert len(rows.ids) == before + 1
        assert view.currentIndex().row() == before
        qtbot.keyClicks(view.open_editor(), "37")
        qtbot.keyClick(view.open_editor(), Qt.Key.Key_Return)
        assert rows.text_at(before, 0) == "Nyby"
        assert rows.text_at(before, 1) == "37"


def test_enter_goes_down_to_the_row_that_adds(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go("establishment.villages")
        view = view_of(window)
        before = len(view.rows.ids)
        for number in range(2):
            view.begin_to_add()
            type_in(qtbot, view, view.currentIndex().row(), 0, f"Nyby {number}")
            assert len(view.rows.ids) == before + number + 1
            assert not view.rows.id_at(view.currentIndex().row())

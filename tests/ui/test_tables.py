"""Lists that one types in: rows come, change and go, each time as one action; nothing typed is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence, speak
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit.bars import Toast
from klyngeapp.ui.kit.table import clipboard
from klyngeapp.ui.kit.table.delegate import line_of
from klyngeapp.ui.kit.table.view import RowsView
from klyngeapp.ui.look import Look
from tests.ui.finding import lists_of
from tests.ui.windows import settle, window_on, workspace

VILLAGES = "establishment.villages"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def view_of(window) -> RowsView:
    page = workspace(window).page
    assert lists_of(page).card is not None
    return lists_of(page).card.view


def column(view: RowsView, index: int) -> list[str]:
    return [view.rows.text_at(row, index) for row in range(len(view.rows.ids))]


def type_in(qtbot: QtBot, view: RowsView, row: int, place: int, text: str, key=Qt.Key.Key_Return) -> QLineEdit:
    """Open a cell with Enter, replace what stands in it, and press a key."""
    view.setFocus()
    view.setCurrentIndex(view.rows.index(row, place))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    editor = view.open_editor()
    assert editor is not None
    line = line_of(editor)
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(editor, key)
    return line


def add(window, table: str, *values: dict) -> None:
    def put(unit) -> None:
        for one in values:
            rows.add(unit, table, **one)

    window.opening.document.do(Sentence("Add"), put)


def test_a_name_in_the_last_row_adds_a_village(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(VILLAGES)
        view = view_of(window)
        assert view.rows.data(view.rows.index(view.rows.add_row, 0)) == "Tilføj landsby"
        type_in(qtbot, view, view.rows.add_row, 0, "Vester Åby")
        assert column(view, 0)[-1] == "Vester Åby"
        assert view.currentIndex().row() == view.rows.add_row  # on to the next name
        assert window.topbar.actions_by_id["undo"].text() == "Fortryd: Tilføj Landsby: Vester Åby"
        window.opening.document.undo()
        assert "Vester Åby" not in column(view, 0)
        window.opening.document.redo()
        assert "Vester Åby" in column(view, 0)


def test_the_first_row_is_written_in_an_empty_list(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        workspace(window).go(VILLAGES)
        empty = lists_of(workspace(window).page).empty
        assert empty is not None
        qtbot.mouseClick(empty.begin, Qt.MouseButton.LeftButton)
        view = view_of(window)
        editor = view.open_editor()
        assert editor is not None
        qtbot.keyClicks(editor, "Øm")
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert column(view, 0) == ["Øm"]


def test_tab_goes_from_cell_to_cell_and_into_the_next_row(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(VILLAGES)
        view = view_of(window)
        type_in(qtbot, view, 0, 1, "139", Qt.Key.Key_Tab)
        assert column(view, 1)[0] == "139"
        assert (view.currentIndex().row(), view.currentIndex().column()) == (0, 2)
        assert view.state() == QAbstractItemView.State.EditingState
        qtbot.keyClick(view.open_editor(), Qt.Key.Key_Escape)
        assert view.state() == QAbstractItemView.State.NoState
        view.setCurrentIndex(view.rows.index(0, view.rows.menu_column))
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 0)
        qtbot.keyClick(view, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        assert (view.currentIndex().row(), view.currentIndex().column()) == (0, view.rows.menu_column)


def test_tab_leaves_at_the_end_and_ctrl_tab_everywhere(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(VILLAGES)
        view = view_of(window)
        view.setFocus()
        view.setCurrentIndex(view.rows.index(view.rows.rowCount() - 1, view.rows.menu_column - 1))
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        assert not view.hasFocus()
        view.setFocus()
        view.setCurrentIndex(view.rows.index(0, 0))
        qtbot.keyClick(view, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        assert not view.hasFocus()


def test_wrong_money_says_why_and_stays(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go("action_plans.money")
        card = lists_of(workspace(window).page).card
        view = card.view
        before = column(view, 1)
        line = type_in(qtbot, view, 0, 1, "mange penge")
        assert "mange penge" in card.trouble.text()
        assert card.trouble_bar.isVisibleTo(card)
        assert view.open_editor() is not None
        assert line.text() == "mange penge"
        qtbot.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.rows.index(2, 2)).center()
        )
        assert line.text() == "mange penge"
        line.selectAll()
        qtbot.keyClicks(line, "75.000,50")
        qtbot.keyClick(view.open_editor(), Qt.Key.Key_Return)
        assert column(view, 1)[0] == "75.000,50"
        assert not card.trouble_bar.isVisibleTo(card)
        type_in(qtbot, view, 0, 1, "x")
        qtbot.keyClick(view.open_editor(), Qt.Key.Key_Escape)
        assert view.open_editor() is None
        assert not card.trouble_bar.isVisibleTo(card)
        assert column(view, 1)[1:] == before[1:]


def test_a_reference_is_chosen_by_its_name(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go("establishment.first_volunteers")
        card = lists_of(workspace(window).page).card
        line = type_in(qtbot, card.view, 0, 1, "Ingensteds")
        assert card.trouble.text() == (
            "”Ingensteds” findes ikke. Vælg fra listen, eller skriv det ind, hvor det hører til."
        )
        line.selectAll()
        qtbot.keyClicks(line, "ovstrup")
        editor = card.view.open_editor()
        assert isinstance(editor, QComboBox)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert column(card.view, 1)[0] == "Ovstrup"


def test_a_new_row_waits_until_it_has_what_it_needs(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        shown = Lists(Look(), window.opening.document, [ListOf("consent")], told=lambda _text: None)
        qtbot.addWidget(shown)
        shown.resize(900, 500)
        shown.show()
        card = shown.card
        view, before = card.view, len(card.rows.ids)
        type_in(qtbot, view, before, 0, "Agnes Toftegaard", Qt.Key.Key_Tab)
        qtbot.keyClick(view.open_editor(), Qt.Key.Key_Escape)
        assert len(card.rows.ids) == before
        assert card.missing.text() == "Den nye række mangler: Samtykke til"
        type_in(qtbot, view, before, 2, "12/3")
        assert len(card.rows.ids) == before
        type_in(qtbot, view, before, 1, card.rows.source.options(1)[0])
        assert len(card.rows.ids) == before + 1
        assert column(view, 2)[-1] == "12. mar. 2026"


def test_pasting_three_by_three_is_one_action(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(VILLAGES)
        view = view_of(window)
        before = len(view.rows.ids)
        view.setFocus()
        view.setCurrentIndex(view.rows.index(before - 1, 0))
        QGuiApplication.clipboard().setText('Øm\t1.200\t900\r\n"Aa ""by"""\t300\t250\r\nLåsby\t17\t12\r\n')
        qtbot.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        names = column(view, 0)
        assert len(names) == before + 2
        assert names[before - 1] == "Øm"
        assert {'Aa "by"', "Låsby"} <= set(names)
        toast = window.findChild(Toast)
        assert toast is not None
        assert toast.text == "Satte 3 rækker ind"
        window.opening.document.undo()
        assert len(view.rows.ids) == before


def test_nothing_is_pasted_where_one_cell_is_wrong(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(VILLAGES)
        view = view_of(window)
        before = column(view, 0)
        view.setCurrentIndex(view.rows.index(0, 0))
        QGuiApplication.clipboard().setText("Øm;mange\nLåsby;3")
        view.paste()
        assert column(view, 0) == before
        assert "mange" in lists_of(workspace(window).page).card.trouble.text()


def test_copying_gives_what_excel_takes(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(VILLAGES)
        view = view_of(window)
        settle(qtbot, window)
        view.setFocus()
        view.selectRow(0)
        assert view.selectionModel().hasSelection()
        qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().text().split("\t")[:3] == ["Kærbølle", "742", "613"]


def test_a_chosen_row_stays_chosen_when_the_window_changes(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(VILLAGES)
        view = view_of(window)
        settle(qtbot, window)
        view.selectRow(2)
        for width in (900, 1400, 1000):
            window.resize(width, 800)
            settle(qtbot, window)
            view.copy()
            name, *rest = QGuiApplication.clipboard().text().split("\t")
            assert (name, rest[:1]) == ("Nørremølle", ["398"])


def test_removing_three_is_one_undo(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go("vision.ideas")
        view = view_of(window)
        before = column(view, 0)
        view.setFocus()
        view.setCurrentIndex(view.rows.index(0, 0))
        for _ in range(2):
            qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClick(view, Qt.Key.Key_Delete)
        assert column(view, 0) == before[3:]
        toast = window.findChild(Toast)
        assert toast is not None
        assert toast.text == "Fjernede 3 rækker"
        qtbot.mouseClick(toast._button, Qt.MouseButton.LeftButton)
        assert column(view, 0) == before


def test_danish_letters_come_last_and_aa_is_an_aa(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        workspace(window).go(VILLAGES)
        add(window, "village", *({"name": name} for name in ("Øm", "Aarup", "Zinnia", "Ærø", "Ålbæk", "alken")))
        view = view_of(window)
        header = view.horizontalHeader()
        header.sectionClicked.emit(0)
        assert column(view, 0) == ["alken", "Zinnia", "Ærø", "Øm", "Ålbæk", "Aarup"]
        assert view.rows.headerData(0, Qt.Orientation.Horizontal) == "Landsby ↑"
        header.sectionClicked.emit(0)
        assert column(view, 0)[0] == "Aarup"


def test_the_filter_comes_with_many_rows(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(VILLAGES)
        assert not view_of(window).parentWidget().filter.isVisibleTo(window)
        workspace(window).go("volunteers")
        card = lists_of(workspace(window).page).card
        assert card.filter.isVisibleTo(card)
        qtbot.keyClicks(card.search, "skovsgaarde")
        qtbot.waitUntil(lambda: card.rows.search != "")
        assert set(column(card.view, 1)) == {"Skovsgårde"}
        (add,) = [one for one in card.filter.findChildren(QPushButton) if one.accessibleName() == "Ny frivillig"]
        qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
        assert card.rows.search == ""
        assert card.view.currentIndex().row() == len(card.rows.ids)
        assert card.view.open_editor() is not None


def test_rows_move_by_their_menu(qtbot: QtBot, sample: Path) -> None:
    from klyngeapp.ui.kit.table.row_menu import row_menu

    with window_on(qtbot, sample) as window:
        workspace(window).go("implementation.organisation")
        body = workspace(window).page.body
        body.ways.buttons.button(1).click()  # the parts as a list
        view = body.bodies.card.view
        first, second = column(view, 0)[:2]
        menu = row_menu(Look(), view, view.rows.index(0, 0))
        texts = [action.text() for action in menu.actions()]
        assert texts == ["Åbn", "Flyt op", "Flyt ned", "Fjern", "Historik for denne række", "Sortér efter Navn"]
        assert not menu.actions()[1].isEnabled()
        menu.actions()[2].trigger()
        assert column(view, 0)[:2] == [second, first]
        assert window.topbar.actions_by_id["undo"].text().startswith("Fortryd: Flyt ")


def test_a_check_turns_with_space(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample, size=(1900, 1000)) as window:
        workspace(window).go("implementation.organisation")
        body = workspace(window).page.body
        body.lists.choose(2)  # all seats
        settle(qtbot, window)
        view = body.lists.card.view
        column_of = view.rows.places.index(body.lists.source.fields.index(TABLES["seat"].field("substitute")))
        view.setFocus()
        view.setCurrentIndex(view.rows.index(0, column_of))
        before = view.rows.text_at(0, column_of)
        qtbot.keyClick(view, Qt.Key.Key_Space)
        assert view.rows.text_at(0, column_of) != before
        said = view.rows.data(view.rows.index(0, column_of), Qt.ItemDataRole.AccessibleTextRole)
        assert said.startswith("Suppleant: ")


def test_a_hundred_thousand_rows_are_not_read_to_be_shown(
    qtbot: QtBot, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak("da")
    document = Document(new)
    try:
        fetched: list[int] = []
        asked: list[int] = []
        rows_of = lists.rows_of

        def counted(connection, table, ids):
            fetched.append(len(ids))
            return rows_of(connection, table, ids)

        ids = tuple(f"{number:032x}" for number in range(100_000))
        monkeypatch.setattr(lists, "rows_of", counted)
        monkeypatch.setattr(lists, "ids_of", lambda *_a, **_k: asked.append(1) or ids)
        shown = Lists(Look(), document, [ListOf("village")], told=print)
        qtbot.addWidget(shown)
        shown.resize(1000, 700)
        shown.show()
        shown.card.view.scrollToBottom()
        shown.grab()
        assert shown.card.rows.rowCount() == 100_001
        assert len(asked) == 1
        assert 0 < sum(fetched) <= 64 * 6
    finally:
        document.close()


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("a;b\nc;d", [["a", "b"], ["c", "d"]]),
        ("en sætning; med semikolon\nog en uden", [["en sætning; med semikolon"], ["og en uden"]]),
        ('"to\nlinjer"\t"med ""gåseøjne"""', [["to\nlinjer", 'med "gåseøjne"']]),
        ("  \n", []),
        ("ét", [["ét"]]),
    ],
)
def test_cells_of_a_pasted_text(text: str, cells: list[list[str]]) -> None:
    assert clipboard.cells_of(text) == cells
    assert clipboard.cells_of(clipboard.text_of(cells)) == cells


def test_the_table_says_what_it_is(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go(VILLAGES)
        settle(qtbot, window)
        view = view_of(window)
        assert view.accessibleName() == "Landsbyer"
        said = view.rows.data(view.rows.index(0, 1), Qt.ItemDataRole.AccessibleTextRole)
        assert said == "Indbyggere: 742"

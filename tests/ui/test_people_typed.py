"""Somebody who is not known yet is named by typing the name, in a list or in the form of a row."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.people_typed import PeopleTyped
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.kit.table.card import RowsCard
from klyngeapp.ui.look import Look
from klyngeapp.ui.shell.window import Window
from tests.ui.windows import window_on

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
_SIGNATURE = TABLES["signature"]
_FIELDS = (_SIGNATURE.field("name"), _SIGNATURE.field("person"), _SIGNATURE.field("role"))


def source_in(window: Window) -> PeopleTyped:
    of_new = {"status": "not_volunteer"}
    return PeopleTyped(window.opening.document, "signature", _FIELDS, told=lambda _text: None, of_new=of_new)


def names_in(window: Window) -> list[str]:
    document = window.opening.document
    found = document.ask(lists.rows_of, "person", document.ask(lists.ids_of, "person"))
    return [str(row.values["name"]) for row in found]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Karen Møller", "1"),
        ("karen  møller", "1"),
        ("Aage Krog", "2"),
        ("Karen", "1"),  # one word begins one name
        ("Ole", None),  # it begins two
        ("Karen Møl", None),  # half a name of two words is a name of its own
        ("Kar", None),
    ],
)
def test_a_name_means_who_is_there_or_somebody_new(typed: str, meant: str | None) -> None:
    known = wording.OpenNames((("1", "Karen Møller"), ("2", "Åge Krog"), ("3", "Ole Friis"), ("4", "Ole Holm")))
    found = known.id_of(typed)
    assert found == (meant or typed)
    assert isinstance(found, wording.NewName) == (meant is None)


def test_a_new_name_in_a_new_row_a_cell_and_a_paste_is_one_action_each(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        source, document = source_in(window), window.opening.document
        assert source.must_come_first() == []
        row_id = source.add({0: "B. Overgaard", 1: "Birthe Overgaard"})
        assert names_in(window) == ["Birthe Overgaard"]
        document.undo()
        assert names_in(window) == []
        assert document.ask(lists.number_of, "signature") == 0
        document.redo()
        source.change(row_id, 1, "Søren Vang")
        assert names_in(window) == ["Birthe Overgaard", "Søren Vang"]
        document.undo()
        assert names_in(window) == ["Birthe Overgaard"]
        source.paste([], [0, 1], [["a", "Ida Ny"], ["b", "ida ny"], ["c", "birthe overgaard"]])
        assert names_in(window) == ["Birthe Overgaard", "Ida Ny"]
        assert document.ask(lists.number_of, "signature") == 4
        document.undo()
        assert names_in(window) == ["Birthe Overgaard"]


def test_a_name_that_is_too_long_is_refused_and_makes_nobody(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        card = RowsCard(Look(), source_in(window))
        qtbot.addWidget(card)
        assert not card.rows.setData(card.rows.index(0, 1), "Å" * 301)
        assert names_in(window) == []


def test_looking_into_another_window_takes_no_half_name(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        source = source_in(window)
        card = RowsCard(Look(), source)
        qtbot.addWidget(card)
        card.resize(800, 300)
        card.show()
        source.add({0: "B. Overgaard"})
        assert source.columns[1].free
        card.view.setCurrentIndex(card.rows.index(0, 1))
        card.view.edit(card.view.currentIndex())
        (box,) = [one for one in card.view.viewport().findChildren(ChoiceBox) if one.property("cell")]
        qtbot.keyClicks(box.lineEdit(), "Bir")
        for away in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            QApplication.sendEvent(box, QFocusEvent(QFocusEvent.Type.FocusOut, away))
        assert names_in(window) == []
        qtbot.keyClicks(box.lineEdit(), "the Overgaard")
        qtbot.keyClick(box, Qt.Key.Key_Return)
        assert names_in(window) == ["Birthe Overgaard"]


def test_the_form_of_a_row_takes_a_new_name_too_where_its_list_does(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        made: list[str] = []
        document.do(Sentence("Add"), lambda unit: made.append(rows.add(unit, "signature", name="B. Overgaard")))
        closed = RowForm(Look(), document, "signature", made[0], ["person"])
        opened = RowForm(Look(), document, "signature", made[0], ["person"], of_new={"status": "not_volunteer"})
        for form in (closed, opened):
            qtbot.addWidget(form)
            form.show()
            edit = form.fields["person"]
            edit.input.lineEdit().setFocus()
            qtbot.keyClicks(edit.input.lineEdit(), "Birthe Overgaard")
            qtbot.wait(5)
            assert names_in(window) == []
            qtbot.keyClick(edit.input.lineEdit(), Qt.Key.Key_Return)
            assert bool(edit.trouble.text()) == (form is closed)
        assert names_in(window) == ["Birthe Overgaard"]
        assert str(document.undo_name) == "Ret Underskrift: B. Overgaard"

"""Forms that save by themselves: on leaving, a second after the last key, and never what is wrong."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from klyngeapp.domain.kinds import Kind
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence, speak
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms import columns, field_edit, wording
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.look import Look
from tests.ui.finding import lists_of
from tests.ui.windows import settle, window_on, workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def document(sample: Path) -> Iterator[Document]:
    speak("da")
    opened = Document(sample)
    yield opened
    opened.close()


def first(document: Document, table: str) -> str:
    return document.ask(lists.ids_of, table)[0]


def kept(document: Document, form: RowForm, name: str) -> object:
    (row,) = document.ask(lists.rows_of, form.table, [form.row_id])
    return row.values[name]


def shown_form(qtbot: QtBot, document: Document, table: str, names=None, width: int = 900) -> RowForm:
    form = RowForm(Look(), document, table, first(document, table), names)
    qtbot.addWidget(form)
    form.resize(width, 600)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def test_a_field_is_kept_on_leaving_it(qtbot: QtBot, document: Document) -> None:
    form = shown_form(qtbot, document, "village")
    edit = form.fields["inhabitants"]
    edit.input.setFocus()
    edit.input.selectAll()
    qtbot.keyClicks(edit.input, "1.234")
    assert kept(document, form, "inhabitants") != 1234
    qtbot.keyClick(edit.input, Qt.Key.Key_Tab)
    assert kept(document, form, "inhabitants") == 1234
    assert str(document.undo_name) == "Ret Landsby: Broholt"


def test_a_field_is_kept_a_second_after_the_last_key(
    qtbot: QtBot, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(field_edit, "KEEP_AFTER", 20)
    form = shown_form(qtbot, document, "village", ["name", "note"])
    edit = form.fields["note"]
    edit.input.setFocus()
    edit.input.selectAll()
    with qtbot.waitSignal(document.changed):
        qtbot.keyClicks(edit.input, "Tal fra kommunen ")
    assert edit.input.toPlainText() == "Tal fra kommunen "  # what is kept has no blank; the cursor stays behind it
    qtbot.keyClicks(edit.input, "i maj")
    qtbot.keyClick(edit.input, Qt.Key.Key_Tab)
    assert kept(document, form, "note") == "Tal fra kommunen i maj"


def test_a_field_is_kept_before_the_workbook_is_let_go_even_in_a_window_at_the_back(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        space = workspace(window)
        space.go("establishment.villages")
        edit = next(one for one in space.page.findChildren(field_edit.FieldEdit) if one.field.name == "source")
        space.page.setFocus()  # the field has no focus to lose
        qtbot.keyClicks(edit.input, "Tællingen i marts")
        assert window.opening.let_go()
    with closing(sqlite3.connect(sample)) as raw:
        (found,) = raw.execute("SELECT count(*) FROM village WHERE source LIKE '%Tællingen i marts%'").fetchone()
    assert found


def test_what_is_wrong_is_said_and_not_kept(qtbot: QtBot, document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(field_edit, "SAY_AFTER", 10)
    form = shown_form(qtbot, document, "village")
    edit = form.fields["inhabitants"]
    before = kept(document, form, "inhabitants")
    edit.input.setFocus()
    edit.input.selectAll()
    qtbot.keyClicks(edit.input, "mange")
    qtbot.waitUntil(lambda: edit.trouble.isVisibleTo(form))
    assert edit.trouble.text() == "”mange” er ikke et helt tal."
    qtbot.keyClick(edit.input, Qt.Key.Key_Tab)
    assert edit.input.text() == "mange"
    assert kept(document, form, "inhabitants") == before
    document.do(Sentence("Change"), lambda unit: rows.change(unit, "village", form.row_id, parish="Øm Sogn"))
    assert edit.input.text() == "mange"  # what is done elsewhere takes nothing away
    assert form.fields["parish"].text() == "Øm Sogn"
    edit.input.setFocus()
    edit.input.selectAll()
    qtbot.keyClicks(edit.input, "150")
    qtbot.keyClick(edit.input, Qt.Key.Key_Tab)
    assert not edit.trouble.isVisibleTo(form)
    assert kept(document, form, "inhabitants") == 150


def test_undo_while_a_form_is_open(qtbot: QtBot, document: Document) -> None:
    form = shown_form(qtbot, document, "village")
    edit = form.fields["source"]
    before = edit.text()
    edit.input.setFocus()
    edit.input.selectAll()
    qtbot.keyClicks(edit.input, "Egen optælling")
    qtbot.keyClick(edit.input, Qt.Key.Key_Tab)
    document.undo()
    assert edit.text() == before
    document.redo()
    assert edit.text() == "Egen optælling"


def test_a_row_that_is_removed_takes_its_form_along(qtbot: QtBot, document: Document) -> None:
    form = shown_form(qtbot, document, "idea")
    with qtbot.waitSignal(form.gone):
        document.do(Sentence("Remove"), lambda unit: rows.remove(unit, "idea", form.row_id))


def test_a_rule_that_refuses_is_said_at_its_field(qtbot: QtBot, document: Document) -> None:
    form = shown_form(qtbot, document, "message")
    document.do(
        Sentence("Change"),
        lambda unit: rows.change(
            unit, "message", form.row_id, responsible_person=None, responsible_group=None, responsible_text="Alle"
        ),
    )
    edit = form.fields["responsible_group"]
    assert isinstance(edit.input, QComboBox)
    edit.input.setFocus()
    edit.input.lineEdit().selectAll()
    qtbot.keyClicks(edit.input.lineEdit(), "Stigruppen")
    edit.finish()
    assert edit.trouble.text().startswith("Skriv én ansvarlig")
    assert edit.text() == "Stigruppen"


def test_references_choices_and_flags_are_kept_at_once(qtbot: QtBot, document: Document) -> None:
    form = shown_form(qtbot, document, "fund")
    flag = form.fields["counts_hours"]
    before = kept(document, form, "counts_hours")
    qtbot.keyClick(flag.input, Qt.Key.Key_Space)
    assert kept(document, form, "counts_hours") == 1 - before
    village = shown_form(qtbot, document, "village")
    edit = village.fields["kind"]
    edit.input.setCurrentIndex(2)
    edit.input.activated.emit(2)
    assert kept(document, village, "kind") is not None


def test_two_columns_become_one(qtbot: QtBot, document: Document) -> None:
    form = shown_form(qtbot, document, "village")
    assert form.fields["name"].y() == form.fields["kind"].y()
    form.resize(500, 900)
    qtbot.waitUntil(lambda: form.fields["name"].y() < form.fields["kind"].y())


def test_long_text_grows_to_eight_lines(qtbot: QtBot, document: Document) -> None:
    form = shown_form(qtbot, document, "village", ["note"])
    long = form.fields["note"].input
    low = long.sizeHint().height()
    long.setPlainText("\n".join("abcdef"))
    middle = long.sizeHint().height()
    long.setPlainText("\n".join("abcdefghijklmnop"))
    most = long.sizeHint().height()
    assert low < middle < most
    assert most <= 8 * long.fontMetrics().lineSpacing() + 40


def test_a_row_opens_in_the_place_of_its_list(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go("establishment.villages")
        page = workspace(window).page
        view = lists_of(page).card.view
        view.setCurrentIndex(view.rows.index(1, 0))
        view.open_wanted.emit(view.rows.id_at(1))
        settle(qtbot, window)
        row = lists_of(page).page
        assert row.heading.text() == "Ovstrup"
        assert row.heading.hasFocus()
        assert row.back.accessibleName() == "Landsbyer"
        assert not view.isVisible()
        assert lists_of(page).inner is not None  # its key figures
        edit = row.form.fields["name"]
        edit.input.setFocus()
        edit.input.selectAll()
        qtbot.keyClicks(edit.input, "Nye Ovstrup")
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        settle(qtbot, window)
        assert lists_of(page).page is None
        assert view.hasFocus()
        assert view.rows.text_at(view.currentIndex().row(), 0) == "Nye Ovstrup"


@pytest.mark.parametrize("language", ["da", "en"])
def test_what_stands_in_a_field_means_what_is_kept(document: Document, language: str) -> None:
    speak(language)
    known: dict[str, wording.Names] = {}

    def names(field) -> wording.Names:
        return known.setdefault(field.references, wording.Names(document.ask(lists.choices_for, field)))

    for table, declared in TABLES.items():
        found = document.ask(lists.rows_of, table, document.ask(lists.ids_of, table)[:30])
        for field in declared.fields:
            for value in {row.values[field.name] for row in found} if field.kind is not Kind.BLOB else ():
                name = names(field).name_of(str(value)) if field.references and value else ""
                typed = wording.typed(field, value, name)
                assert wording.understood(field, typed, names) == value, f"{table}.{field.name}"


@pytest.mark.parametrize("table", TABLES)
def test_every_list_leads_with_fields_that_are_there(table: str) -> None:
    fields = columns.columns_of(table)
    assert fields
    assert all(field in TABLES[table].fields for field in fields)
    assert all(field in fields for field in TABLES[table].fields if columns.needed(field) and field.kind != Kind.BLOB)


def test_a_date_without_a_year_is_in_this_year() -> None:
    assert wording.with_year("12/3") == "12-3-2026"
    assert wording.with_year("12/3 2027") == "12/3 2027"
    assert wording.with_year("31/13") == "31/13"


def test_a_name_can_be_begun_but_not_guessed() -> None:
    names = wording.Names((("1", "Anna Holm"), ("2", "Anna Krag"), ("3", "Åse")))
    assert names.id_of("anna h") == "1"
    assert names.id_of(" åse ") == "3"
    for wrong in ("Anna", "Bo"):
        with pytest.raises(KlyngeError):
            names.id_of(wrong)

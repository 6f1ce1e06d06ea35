"""The page of what is kept about people, and the one dialog in which somebody is forgotten."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store.queries import forgetting
from klyngeapp.store.workbook import open_to_change
from klyngeapp.system import paths, settings
from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.forms.forget_dialog import Agreed, ForgetDialog, ToForget
from klyngeapp.ui.steps.kept.page import KeptPage
from tests.making import make_workbook
from tests.ui.windows import LIGHT, Person, person_of, window_on, workspace

NAME = "Xaver Qvæsgård"


class Answers(Person):
    """Answers the dialog as somebody would who reads it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.window, self.dialogs, self.keeps_them = window, 0, True

    def to_forget(self, parent: QWidget, asked: ToForget) -> Agreed | None:
        dialog = ForgetDialog(parent, asked)
        self.dialogs += 1
        assert not dialog.forget.isEnabled(), "nothing is done without the tick"
        dialog.understood.setChecked(True)
        assert dialog.forget.isEnabled()
        dialog.reason.setText(f"{NAME.split(maxsplit=1)[0]} bad om det")
        assert not dialog.forget.isEnabled()
        assert dialog.trouble.text()
        dialog.reason.setText("Bad selv om det")
        assert dialog.purge.isChecked()
        for check in dialog.perhaps:
            check.setChecked(True)
        (dialog.keep if self.keeps_them else dialog.forget).click()
        return dialog.agreed


def made(folder: Path) -> Path:
    """Return a workbook with somebody who stopped long ago, and is spoken of."""
    file = folder / "klynge.klynge"
    make_workbook(file)
    with open_to_change(file) as book:
        with book.unit(Sentence("Add")) as unit:
            rows.add(unit, "person", name=NAME, status="stopped", stopped_on="2025-01-02", phone="71 93 55 08")
            rows.add(unit, "meeting", title="Fællesmøde", date="2026-01-15", minutes=f"{NAME} kom. Xaver lavede kaffe.")
        book.publish()
    settings.save(LIGHT)
    return file


def test_a_person_is_forgotten_in_one_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    file = made(tmp_path)
    with window_on(qtbot, file) as window:
        space = workspace(window)
        space.go("volunteers/kept")
        page = space.page
        assert isinstance(page, KeptPage)
        assert len(page.due.deeds) == 2
        document = space._document
        (person,) = (one for one, _name, _village in document.ask(forgetting.people))
        answers = Answers(window)
        page._means.ask.to_forget = answers.to_forget  # type: ignore[method-assign]
        page.forget.choose(person)
        assert any("Fællesmøde" in text or "15. januar" in text for text in page.forget.view.texts)
        page.forget.forget.click()
        assert document.ask(forgetting.people), "kept"
        answers.keeps_them = False
        page.due.deeds[1].click()
        assert answers.dialogs == 2
        assert not document.ask(forgetting.people)
        assert page.due.deeds == []
        assert document.undo_name is None
        assert not page.forget.forget.isVisible()
        assert any("Tidligere frivillig nr. 1" in text for text in person_of(window).told)
        assert document.saved == "saved"
    for path in (file, *paths.home().rglob("*")):
        if path.is_file():
            found = path.read_bytes()
            assert b"Xaver" not in found, path
            assert b"71 93 55 08" not in found, path


def test_an_empty_workbook_and_one_that_is_only_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "tom.klynge"
    make_workbook(file, villages=())
    with window_on(qtbot, file) as window:
        space = workspace(window)
        space.go("volunteers/kept")
        page = space.page
        assert isinstance(page, KeptPage)
        assert page.uses.empty is not None
        assert not page.forget.forget.isVisible()
        page._on_usual()
        qtbot.waitUntil(lambda: page.uses.empty is None)
        assert space._document.undo_name is not None
        edit = FieldEdit(window.theme.look, rows.DECLARED["person"].field("note"), lambda _field: None)  # type: ignore[arg-type,return-value]
        qtbot.addWidget(edit)
        edit.show_value("Født 010170-1234")
        assert edit.advice.text()
        assert edit.trouble.text() == "", "a word, never a refusal"
        edit.show_value("Kan bage")
        assert not edit.advice.text()

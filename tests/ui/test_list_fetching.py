"""Somebody else's list on the screen: columns to correct, doubles to say yes to, one action, and nothing on a no."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store.queries.hours import totals
from klyngeapp.ui.forms.fetched_dialog import FetchedDialog
from klyngeapp.ui.forms.list_dialog import ListDialog
from klyngeapp.ui.forms.list_fetching import ListFetching
from tests.ui.windows import person_of, window_on, workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def fetched(qtbot: QtBot, window, source: Path, kind: str) -> ListDialog | FetchedDialog:
    page = workspace(window).page
    made = ListFetching(workspace(window)._means, page)
    window.lists = made  # kept alive
    person_of(window).list = source
    made.fetch(kind)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: made.task is None and made.dialog is not None, timeout=20000)
    assert made.dialog is not None
    return made.dialog


def written(folder: Path, text: str) -> Path:
    path = folder / "Liste.csv"
    path.write_bytes(text.encode("cp1252"))
    return path


def names(document) -> set[str]:
    return set(document.ask(lambda connection: connection.exec_driver_sql("SELECT name FROM person").scalars().all()))


def test_hours_and_people_of_another_make_on_the_screen(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        document.do(Sentence("Add"), lambda unit: rows.add(unit, "person", name="Åse Krog"))

        dialog = fetched(
            qtbot, window, written(tmp_path, "Medlem;Mobil;Felt\nAase Krog;12345678;x\nOle;;y\n"), "people"
        )
        assert isinstance(dialog, ListDialog)
        assert [box.currentText() for box in dialog.columns.values()] == ["Navn", "Telefon", "Udelad"]
        assert all(box.accessibleName() for box in dialog.columns.values())
        ((_key, (answer, _question)),) = dialog.answers.items()
        assert answer.currentText() == "Udelad"
        answer.setCurrentIndex(1)
        QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
        assert names(document) == {"Åse Krog", "Ole"}
        phone = document.ask(lambda at: at.exec_driver_sql("SELECT phone FROM person WHERE name = 'Åse Krog'").scalar())
        assert phone == "12345678"
        document.undo()
        assert names(document) == {"Åse Krog"}

        text = "Person;Hvornår;Antal;Note\nÅse Krog;1-2-2026;1,5;Sti\nNy Mand;2-2-2026;2;Sti\nI alt;;3,5;\n"
        dialog = fetched(qtbot, window, written(tmp_path, text), "hours")
        assert isinstance(dialog, ListDialog)
        assert not dialog.yes.isEnabled()  # “Antal” may be people or hours: that nobody can tell
        dialog.columns[2].setCurrentText("Timer")
        assert dialog.yes.isEnabled()
        QTest.keyClick(dialog.yes, Qt.Key.Key_Space)
        assert document.ask(totals).minutes == 210
        assert "Ny Mand" in names(document)

        dialog = fetched(qtbot, window, written(tmp_path, ""), "people")
        assert isinstance(dialog, FetchedDialog)
        dialog.reject()

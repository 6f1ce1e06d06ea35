"""The villages beside each other: bars and tables from the same figures, ways there and back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.ui.kit.table.card import RowsCard
from klyngeapp.ui.steps.villages_beside.page import BesidePage
from tests.ui.windows import settle, window_on, workspace

KEY = "establishment.villages/beside"


def texts(card: RowsCard, row: int) -> list[str]:
    return [card.rows.text_of(row, column) for column in range(len(card.rows.source.columns))]


def test_the_sample_beside_each_other(qtbot: QtBot, sample: Path, monkeypatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")
    with window_on(qtbot, sample) as window:
        space = workspace(window)
        names = [one.accessibleName() for one in space.page.findChildren(QPushButton)]
        assert "Landsbyerne side om side" in names
        space.go("establishment.villages")
        settle(qtbot, window)
        (way,) = [one for one in space.page.findChildren(QPushButton) if one.accessibleName() == "Se dem side om side"]
        qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
        page = space.page
        assert isinstance(page, BesidePage)
        assert space.key == KEY
        assert page.words.text() == "Ingen landsby skiller sig ud: Hver har cirka det, der passer til dem, der bor der."
        people, comes = page.tables
        assert texts(people, 0) == ["Kærbølle", "742", "2", "2", "171", "28 %", "4"]
        assert texts(people, people.rows.total_row)[1:6] == ["2.586", "8", "14", "612", "29 %"]
        assert "," not in "".join(texts(comes, 0)[2:4])
        # Bars, spoken, and as a table.
        assert page.shares.picture is not None
        assert "Kærbølle: 25 % af pladserne, 29 % af indbyggerne" in page.shares.picture.accessibleDescription()
        page.shares.segments.buttons.button(3).click()
        assert "af pengene" in page.shares.picture.accessibleDescription()
        settle(qtbot, window)
        qtbot.mouseClick(page.shares.as_table, Qt.MouseButton.LeftButton)
        assert page.shares.table.isVisible()
        assert not page.shares.picture.isVisible()
        assert texts(page.shares.table, 6)[:3] == ["Broholt", "5 %", "13 %"]
        # It can be put into a spreadsheet.
        people.view.setFocus()
        people.view.selectRow(0)
        qtbot.keyClick(people.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert "Kærbølle\t742\t2" in QGuiApplication.clipboard().text()
        space.escape()
        assert space.key == "establishment.villages"


def test_another_workbook_from_nothing_to_who_stands_apart(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        space, document = workspace(window), window.opening.document
        space.go(KEY)
        settle(qtbot, window)
        page = space.page
        assert isinstance(page, BesidePage)
        assert page.words.text() == "Skriv mindst to landsbyer ind. Så kan de ses side om side."
        assert page.begin.isVisible()
        made: list[str] = []

        def fill(unit) -> None:
            made.extend(
                rows.add(unit, "village", name=name, inhabitants=number)
                for name, number in (("Øm", 960), ("Alken", 40))
            )

        document.do(Sentence("Add"), fill)
        assert not page.begin.isVisible()

        def plan(unit) -> None:
            plan = rows.add(unit, "action_plan", title="Sti")
            rows.add(unit, "action_plan_village", action_plan=plan, village=made[0])
            rows.add(unit, "budget_line", title="Grus", action_plan=plan, amount=100_000)

        document.do(Sentence("Add"), plan)
        assert "Alken har 4 % af indbyggerne og ingen af pengene." in page.words.text()
        document.undo()
        assert "pengene" not in page.words.text()

"""The editor of the strategy plan: sections that move and turn by keys, pages that follow, and what is missing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.strategy_plan.page import StrategyPlanBody
from klyngeapp.ui.steps.strategy_plan.sections import SectionsView
from tests.ui.windows import body_on, window_on, workspace

KEY = "implementation.strategy_plan"
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def on_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")


def body_of(qtbot: QtBot, window: Window) -> StrategyPlanBody:
    body = body_on(qtbot, window, KEY, StrategyPlanBody)
    counted(qtbot, body)
    return body


def counted(qtbot: QtBot, body: StrategyPlanBody) -> None:
    qtbot.waitUntil(lambda: body.pages is not None and not body.counting.is_counting, timeout=20000)


def titles(body: StrategyPlanBody) -> list[str]:
    return [line.title for line in body.sections.rows.lines]


def pages(body: StrategyPlanBody) -> dict[str, str]:
    return {line.title: line.pages for line in body.sections.rows.lines}


def undo_name(window: Window) -> str:
    return str(window.opening.document.undo_name)


def test_the_sample_stands_as_in_its_picture(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        assert body.state.text() == "24 sider. Der mangler noget i 2 afsnit."
        shown = pages(body)
        assert [shown[title] for title in ("Forside", "Forord", "Sådan blev planen til", "Handleplaner")] == [
            "s. 1",
            "s. 2",
            "s. 4–5",
            "s. 9–20",
        ]
        assert shown["Kommuneplanen"] == shown["Alle svar i tal"] == "ikke med"
        assert [line.title for line in body.sections.rows.lines if line.lacks] == ["Forord", "Handleplaner"]
        spoken = body.sections.rows.data(body.sections.rows.index(1), Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == "Forord, med i planen, s. 2, noget mangler"
        assert body.editor.where.text() == "Side 1 af 24"
        assert body.editor.of_cover is not None  # the cover has the titles of the plan
        # "Write now" leads into the text that is missing.
        (write,) = [one for one in body.missing.deeds if one.accessibleName() == "Forord: Skriv nu"]
        qtbot.mouseClick(write, Qt.MouseButton.LeftButton)
        text = body.editor.form.fields["body"].input
        assert text.hasFocus()
        qtbot.keyClicks(text, "Velkommen til syv landsbyer.")
        body.editor.finish()
        assert "Forord" in undo_name(window)
        counted(qtbot, body)
        assert [line.title for line in body.sections.rows.lines if line.lacks] == ["Handleplaner"]
        (show,) = body.missing.deeds
        qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
        assert workspace(window).key == "action_plans.plans"


def test_keys_move_a_section_and_turn_it_and_the_pages_follow(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        view = body.sections
        view.setFocus()
        view.setCurrentIndex(view.rows.index(titles(body).index("Økonomi")))
        qtbot.keyClick(view, Qt.Key.Key_Up, ALT)
        assert titles(body)[7:9] == ["Økonomi", "Handleplaner"]
        assert view.currentIndex().row() == 7
        assert undo_name(window) == "Flyt afsnittet ”Økonomi”"
        counted(qtbot, body)
        assert pages(body)["Økonomi"] == "s. 9"
        assert pages(body)["Handleplaner"] == "s. 10–21"
        qtbot.keyClick(view, Qt.Key.Key_Space)
        assert undo_name(window) == "Tag afsnittet ”Økonomi” ud"
        counted(qtbot, body)
        assert pages(body)["Økonomi"] == "ikke med"
        assert body.pages.total == 23
        window.opening.document.undo()
        window.opening.document.undo()
        counted(qtbot, body)
        assert (body.pages.total, titles(body)[7:9]) == (24, ["Handleplaner", "Økonomi"])


def test_a_section_is_dragged_and_its_box_pressed(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        view = body.sections

        def at(place: int, x: int) -> QPoint:
            return QPoint(x, view.visualRect(view.rows.index(place)).center().y())

        port = view.viewport()
        qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=at(4, 150))
        move(view, at(2, 150))
        qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=at(2, 150))
        assert titles(body)[2] == "Klyngen i dag"
        qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=at(2, 46))
        assert not view.rows.lines[2].is_in


def move(view: SectionsView, at: QPoint) -> None:
    kind, button = QMouseEvent.Type.MouseMove, Qt.MouseButton.LeftButton
    where = QPointF(at)
    view.mouseMoveEvent(QMouseEvent(kind, where, where, button, button, Qt.KeyboardModifier.NoModifier))


def test_a_new_cluster_lays_its_sections_out_and_adds_one_of_its_own(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        assert body.begin.isVisible()
        assert not body.parts.isVisible()
        qtbot.mouseClick(body.begin.begin, Qt.MouseButton.LeftButton)
        assert titles(body)[:3] == ["Forside", "Forord", "Kort fortalt"]
        assert not body.begin.isVisible()
        counted(qtbot, body)
        assert pages(body)["Økonomi"] == "tomt"
        (add,) = [one for one in body.findChildren(QPushButton) if one.accessibleName() == "Tilføj et afsnit"]
        qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
        assert titles(body)[-1] == "Nyt afsnit"
        assert body.editor.away.isVisible()  # only those of the group's own can be removed
        text = body.editor.form.fields["body"].input
        assert text.hasFocus()
        qtbot.keyClicks(text, "Et <b>eget</b> afsnit")
        body.editor.finish()
        counted(qtbot, body)
        assert pages(body)["Nyt afsnit"].startswith("s. ")
        qtbot.mouseClick(body.editor.away, Qt.MouseButton.LeftButton)
        assert "Nyt afsnit" not in titles(body)


def test_what_comes_by_itself_can_be_left_out_and_the_search_finds_a_section(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        (section,) = [one for one in body._found.sections if one.key == "follow_up"]
        workspace(window).open_row(KEY, "plan_section", section.id)
        body = workspace(window).page.body
        counted(qtbot, body)
        assert body.opened_section.title == "Opfølgning"
        qtbot.mouseClick(body.automatic.tick, Qt.MouseButton.LeftButton, pos=QPoint(12, 18))
        assert not body.opened_section.automatic
        counted(qtbot, body)
        assert pages(body)["Opfølgning"] == "tomt"  # nothing of their own stands there
        assert "Opfølgning" in [line.title for line in body.sections.rows.lines if line.lacks]


def test_leaving_while_the_pages_are_counted_harms_nobody(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        for _time in range(3):
            workspace(window).go(KEY)
            qtbot.wait(30)
            window.opening.document.do(
                Sentence("Add"), lambda unit: rows.add(unit, "plan_section", title="X", included=0)
            )
            workspace(window).go("overview")
        body = body_of(qtbot, window)
        assert body.pages.total == 24

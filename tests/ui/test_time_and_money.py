"""The page of the timeline and the budget: ends that move, sums that follow, and nothing that is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.services.clusters import new_cluster
from klyngeapp.store.queries import lists
from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.time_and_money.page import TimeAndMoneyBody
from tests.clusters import large
from tests.ui.windows import LIGHT, add, body_on, document_of, window_on

STEP = "establishment.timeline_and_budget"


@pytest.fixture(autouse=True)
def on_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")


def body_of(qtbot: QtBot, window: Window) -> TimeAndMoneyBody:
    return body_on(qtbot, window, STEP, TimeAndMoneyBody)


def months(window: Window) -> list[int]:
    return [span.months for span in document_of(window).home.spans]


def total(window: Window) -> object:
    document = document_of(window)
    (row,) = document.ask(lists.rows_of, "cluster", document.ask(lists.ids_of, "cluster"))
    return row.values["months"]


def sums(shown: object) -> list[str]:
    rows_ = shown.card.rows  # type: ignore[attr-defined]
    return [rows_.text_of(rows_.total_row, place) for place in range(len(rows_.source.columns))]


def press(qtbot: QtBot, body: TimeAndMoneyBody, key: Qt.Key) -> None:
    bars = body.timeline.bars
    qtbot.keyClick(bars.handles[bars.place], key)


def test_the_sample_shows_its_figures(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        assert sums(body.items) == ["I alt", "400.000", "268.500", "0.6713"]
        assert sums(body.sources) == ["I alt", "480.000", "400.000", ""]
        assert body.items.card.note.text() == "67 % er brugt"
        assert body.items.card.foot.text() == "Kroner, inkl. moms"
        assert body.words.title.text() == "Pengene passer"
        assert body.words.figures.text() == "400.000 kr. ind og 400.000 kr. ud. 131.500 kr. er tilbage."
        assert body.words.given.text() == "1.240 frivillige timer og 36 aftener i lånte lokaler"
        assert body.timeline.bars.handles[body.timeline.bars.place].accessibleName().startswith("Handleplaner")


def test_an_arrow_moves_the_end_and_one_undo_takes_it_back(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        body.timeline.bars.handles[3].setFocus()
        press(qtbot, body, Qt.Key.Key_Right)
        assert months(window) == [3, 5, 4, 5, 2]
        assert total(window) == 19
        assert body.timeline.is_free
        assert str(document_of(window).undo_name) == "Flyt slut på Handleplaner"
        assert body.timeline.bars.handles[3].hasFocus()
        document_of(window).undo()
        assert months(window) == [3, 5, 4, 4, 2]
        assert total(window) == 18


def test_home_chooses_the_start(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        body.timeline.bars.handles[4].setFocus()
        press(qtbot, body, Qt.Key.Key_Home)
        press(qtbot, body, Qt.Key.Key_Right)
        assert months(window) == [3, 5, 4, 4, 1]
        assert str(document_of(window).undo_name) == "Flyt start på Implementering"


def test_the_mouse_pulls_whole_months(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        bars = body.timeline.bars
        handle, month = bars.handles[3], bars.width() / 18
        grip = QPoint(handle.width() - bars.reach, handle.height() // 2)
        qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=grip)
        qtbot.mouseMove(handle, grip + QPoint(round(2.2 * month), 0))
        assert months(window) == [3, 5, 4, 4, 2], "nothing is done before it is let go"
        assert len(bars._drawing.months) == 20  # type: ignore[union-attr]
        qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=grip + QPoint(round(2.2 * month), 0))
        assert months(window) == [3, 5, 4, 6, 2]


def test_enter_opens_dates_and_escape_goes_back_to_the_bar(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        body.timeline.bars.handles[3].setFocus()
        press(qtbot, body, Qt.Key.Key_Return)
        field = body.timeline.dates["last"]
        assert field.isVisible()
        assert field.text() == "12-2026" or "2026" in field.text()
        type_in(qtbot, field, "februar 2027")
        assert months(window) == [3, 5, 4, 6, 2]
        type_in(qtbot, field, "juni 2026")
        assert months(window) == [3, 5, 4, 6, 2]
        assert "Slut ligger før start" in field.trouble.text()
        assert body.escape()
        assert not field.isVisible()
        assert body.timeline.bars.handles[3].hasFocus()


def type_in(qtbot: QtBot, field: FieldEdit, text: str) -> None:
    field.input.setFocus()
    field.input.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(field.input, text)
    field.finish()


def test_the_usual_lengths_are_one_action(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        assert months(window) == [4, 5, 3, 3, 3]
        body.segments.chosen.emit(1)
        assert months(window) == [2, 4, 2, 2, 2]
        assert total(window) == 12
        document_of(window).undo()
        assert months(window) == [4, 5, 3, 3, 3]


def test_the_length_that_is_there_changes_nothing(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        body.segments.chosen.emit(0)
        assert months(window) == [3, 5, 4, 4, 2]
        assert document_of(window).undo_name is None


def test_another_length_is_written(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        body.segments.chosen.emit(2)
        field = body.timeline.length["months"]
        assert field.isVisible()
        type_in(qtbot, field, "24")
        assert sum(months(window)) == 24
        assert body.segments.buttons.checkedId() == 2


def test_without_a_start_it_is_asked_kindly(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "Ny.klynge"
    new_cluster(path, name="Ny klynge", municipalities=["Åsted Kommune"])
    with window_on(qtbot, path) as window:
        body = body_of(qtbot, window)
        assert body.timeline.begin.isVisible()
        assert not body.timeline.bars.isVisible()
        assert not body.words.outside.isVisible()
        type_in(qtbot, body.timeline.length["start"], "1-9-2026")
        assert body.timeline.bars.isVisible()
        assert not body.timeline.begin.isVisible()


def test_what_is_missing_and_what_is_left_over_is_said(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        assert body.words.title.text() == "Passer pengene?"
        line = add(window, "budget_line", title="Konsulent", amount=12_000_000)
        assert body.words.title.text() == "Der mangler 120.000 kr."
        add(window, "financing", source="Kommunen", granted=13_000_000)
        assert body.words.title.text() == "Der er 10.000 kr. til overs"
        document_of(window).do(
            Sentence("Change {table}: {name}", {"table": "", "name": ""}),
            lambda unit: rows.change(unit, "budget_line", line, actual=12_500_000),
        )
        assert "5.000 kr. mere end planlagt" in body.words.figures.text()


def test_work_and_hours_are_no_kroner(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        add(window, "budget_line", title="Møder", quantity=3000, unit_price=50_000)
        add(window, "budget_line", title="Lånte haller", amount=900_000, in_kind=1)
        add(window, "financing", source="Egne timer", kind="volunteer_hours", granted=700_000, hours=600)
        add(window, "financing", source="Kommunen", kind="municipality", asked=150_000, granted=150_000)
        assert sums(body.items)[1] == "1.500"
        assert [body.items.card.rows.text_at(row, 0) for row in range(2)] == ["Møder", "I alt"]
        assert body.items.card.rows.text_at(0, 1) == "1.500"
        assert sums(body.sources)[1:3] == ["1.500", "1.500"]
        assert len(body.sources.card.rows.ids) == 1
        assert body.words.given.text() == "Lånte haller"
        assert body.words.title.text() == "Pengene passer"
        body.words.correct.click()
        assert len(body.words.lists.card.rows.ids) == 1
        body.words.lists.choose(1)
        assert body.words.lists.card.rows.text_at(0, 0) == "Egne timer"


def test_rows_of_plans_stand_elsewhere(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        plan = add(window, "action_plan", title="Sti")
        add(window, "budget_line", title="Grus", amount=100, action_plan=plan)
        assert body.items.card.rows.ids == []
        assert body.words.title.text() == "Passer pengene?"


def test_a_row_opens_over_all_cards_and_closes(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        body.items.open(body.items.card.rows.ids[0])
        assert not body.timeline.isVisible()
        assert not body.sources.isVisible()
        assert not body.milestones.isVisible()
        assert body.items.page.isVisible()
        assert "in_kind" in body.items.page.form.fields
        assert body.escape()
        assert body.timeline.isVisible()
        assert body.sources.isVisible()


def test_the_months_are_also_a_table(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        body.timeline.as_list.click()
        card = body.timeline.phases.card
        assert card.isVisible()
        assert not body.timeline.bars.isVisible()
        row = [card.rows.text_at(n, 0) for n in range(5)].index("Vision")
        place = [column.title for column in card.rows.source.columns].index("Længde i måneder")
        card.rows.setData(card.rows.index(row, place), "6")
        assert months(window) == [3, 5, 6, 4, 2]
        assert total(window) == 20
        assert "Etablering sep.–nov. 2025" in body.timeline.bars.accessibleDescription()


def test_tab_goes_from_bar_to_bar_in_order_of_time(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        bars = body.timeline.bars
        bars.handles[0].setFocus()
        for place in range(1, 5):
            qtbot.keyClick(bars.handles[place - 1], Qt.Key.Key_Tab)
            assert bars.handles[place].hasFocus()
            assert bars.place == place


@pytest.mark.parametrize("size", [(1440, 900), pytest.param((960, 540), marks=pytest.mark.heavy)])
def test_many_rows_stand_too(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    with window_on(qtbot, large(tmp_path / "Stor.klynge"), LIGHT, size) as window:
        body = body_of(qtbot, window)
        for number in range(40):
            add(window, "budget_line", title=f"Post {number}", amount=100_000)
        assert sums(body.items)[1] == "40.000"
        assert len(body.items.card.rows.ids) == 40

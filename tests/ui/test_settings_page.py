"""The settings: changes are seen at once, those of the cluster can be undone, nothing stands there in vain."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from klyngeapp.domain.schedule import shared_out
from klyngeapp.i18n.language import spoken
from klyngeapp.store.queries import lists
from klyngeapp.system import recent, settings
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.settings.page import SettingsPage
from tests.ui.clipping import faults
from tests.ui.windows import LIGHT, person_of, settle, window_on, workspace


def page_of(window: Window) -> SettingsPage:
    page = workspace(window).page
    assert isinstance(page, SettingsPage)
    return page


def opened(qtbot: QtBot, window: Window) -> SettingsPage:
    window.topbar.actions_by_id["settings"].trigger()
    settle(qtbot, window)
    return page_of(window)


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def control(window: Window, key: str):
    return page_of(window).computer.controls[key]


def cluster(window: Window) -> dict[str, object]:
    document = window.opening.document
    (row,) = document.ask(lists.rows_of, "cluster", document.ask(lists.ids_of, "cluster"))
    return dict(row.values)


def phases(window: Window) -> list[object]:
    document = window.opening.document
    return [row.values["months"] for row in document.ask(lists.rows_of, "phase", document.ask(lists.ids_of, "phase"))]


def typed(qtbot: QtBot, window: Window, name: str, text: str) -> None:
    edit = page_of(window).cluster.edits[name]
    edit.input.setFocus()
    edit.input.selectAll()
    qtbot.keyClicks(edit.input, text)
    edit.finish()


def test_the_page_as_in_the_design(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        shown = texts(opened(qtbot, window))
        for text in (
            "Indstillinger",
            "Udseende",
            "Farver",
            "Sprog",
            "Tekststørrelse",
            "Sådan ser teksten ud",
            "Hvem sidder ved tastaturet?",
            "Sikkerhedskopier",
            "Om klyngen",
            "Sep. 2025–feb. 2027",
            "Trin, I undlader",
            "Ansøgning til kommunen",
            "Oplysninger om personer",
        ):
            assert text in shown, text
        assert not any(row.is_active for row in workspace(window).sidebar.rows.values())


def test_the_key_opens_it(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        window.activateWindow()
        qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: workspace(window).key == "settings")


def test_colours_are_seen_at_once_and_the_focus_stays(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        opened(qtbot, window)
        window.activateWindow()
        control(window, "theme").buttons.button(1).click()
        settle(qtbot, window)
        assert window.theme.look.dark
        assert settings.load().theme == "dark"
        qtbot.waitUntil(lambda: window.focusWidget() is control(window, "theme").buttons.button(1))
        control(window, "theme").buttons.button(2).click()
        settle(qtbot, window)
        assert settings.load().theme == "system"


def test_language_is_seen_at_once(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        opened(qtbot, window)
        control(window, "language").buttons.button(1).click()
        settle(qtbot, window)
        assert spoken() == "en"
        assert "Settings" in texts(page_of(window))


def test_text_size_by_keys(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        opened(qtbot, window)
        slider = control(window, "text_size")
        slider.setFocus()
        for _number in range(2):
            qtbot.keyClick(slider, Qt.Key.Key_Right)
        assert slider.value() == 120
        assert slider.accessibleDescription() == "120 %"
        qtbot.waitUntil(lambda: window.theme.look.factor == 1.2, timeout=4000)
        settle(qtbot, window)
        qtbot.waitUntil(lambda: window.focusWidget() is control(window, "text_size"))
        assert settings.load().text_size == 120


def test_text_size_by_mouse_waits_until_one_lets_go(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        opened(qtbot, window)
        slider = control(window, "text_size")
        middle = slider.height() // 2
        start = QPoint(13 + (slider.width() - 26) * 10 // 110, middle)
        qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
        for part in (30, 60, 90):
            qtbot.mouseMove(slider, QPoint(13 + (slider.width() - 26) * part // 110, middle))
        assert slider.value() % 10 == 0
        assert slider.value() > 150
        assert window.theme.look.factor == 1.0
        qtbot.wait(800)
        assert window.theme.look.factor == 1.0  # still held
        qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width(), middle))
        qtbot.waitUntil(lambda: window.theme.look.factor > 1.5, timeout=4000)


def test_the_cluster_fields_save_and_can_be_undone(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        opened(qtbot, window)
        before = cluster(window)
        for name, text, value in (
            ("plan_title", "Vores egen plan", "Vores egen plan"),
            ("plan_subtitle", "", None),
            ("keep_months", "24", 24),
            ("data_controller", "Styregruppen", "Styregruppen"),
        ):
            typed(qtbot, window, name, text) if text else _emptied(window, name)
            assert cluster(window)[name] == value
            window.opening.undo()
            assert cluster(window)[name] == before[name]
            assert page_of(window).cluster.edits[name].text() == str(before[name] or "")


def _emptied(window: Window, name: str) -> None:
    edit = page_of(window).cluster.edits[name]
    edit.input.setText("")
    edit._on_typed()
    edit.finish()


def test_the_length_takes_the_phases_with_it_as_one_action(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        opened(qtbot, window)
        before = phases(window)
        typed(qtbot, window, "months", "24")
        assert cluster(window)["months"] == 24
        assert sum(phases(window)) == 24
        assert "Sep. 2025–aug. 2027" in texts(page_of(window))
        window.opening.undo()
        assert phases(window) == before
        assert cluster(window)["months"] == 18
        assert "Sep. 2025–feb. 2027" in texts(page_of(window))


@pytest.mark.parametrize("text", ["0", "121", "atten"])
def test_a_length_that_means_nothing_is_said_beside_the_field(qtbot: QtBot, new: Path, text: str) -> None:
    with window_on(qtbot, new) as window:
        opened(qtbot, window)
        typed(qtbot, window, "months", text)
        assert page_of(window).cluster.edits["months"].trouble.text()
        assert cluster(window)["months"] == 18


@pytest.mark.parametrize(
    ("lengths", "total", "made"),
    [
        ([3, 5, 4, 4, 2], 18, [3, 5, 4, 4, 2]),
        ([3, 5, 4, 4, 2], 12, [2, 3, 3, 3, 1]),
        ([3, 5, 4, 4, 2], 36, [6, 10, 8, 8, 4]),
        ([4, 0, 4], 12, [6, 0, 6]),
        ([1, 1, 1, 1, 1], 3, [1, 1, 1, 1, 1]),
    ],
)
def test_lengths_are_shared_out(lengths: list[int], total: int, made: list[int]) -> None:
    found = shared_out(lengths, total)
    assert found == made
    assert sum(found) == max(total, sum(1 for one in lengths if one))


@pytest.mark.parametrize("total", range(5, 121, 7))
def test_lengths_add_up(total: int) -> None:
    for lengths in ([3, 5, 4, 4, 2], [1, 1, 1, 1, 60], [7, 7, 7, 7, 7]):
        found = shared_out(lengths, total)
        assert sum(found) == total
        assert min(found) >= 1


def test_a_step_is_taken_in_again_and_another_left_out(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        left_out = opened(qtbot, window).cluster.left_out
        left_out.open.click()
        again = next(one for one in left_out.findChildren(QWidget) if one.accessibleName().startswith("Tag ”"))
        again.click()
        settle(qtbot, window)
        assert window.opening.document.left_out("establishment.application") is None
        assert "I tager dem alle" in texts(page_of(window))
        place = left_out._keys.index("mapping.report")
        left_out.steps.setCurrentIndex(place)
        assert not left_out.deed.isEnabled()
        left_out.reason.setFocus()
        qtbot.keyClicks(left_out.reason, "Kommunen laver den")
        left_out.deed.click()
        assert window.opening.document.left_out("mapping.report") == "Kommunen laver den"
        assert "Kortlægningsrapporten" in texts(page_of(window))
        window.opening.undo()
        window.opening.undo()
        assert window.opening.document.left_out("establishment.application") == "Kommunen er allerede med"


def test_backups_are_counted_and_can_be_seen(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        page = opened(qtbot, window)
        assert "Ingen kopi på denne computer endnu" in texts(page)
        typed(qtbot, window, "plan_title", "Ny plan")
        assert window.opening.document.publish()
        page.refresh()
        assert "1 kopi på denne computer" in texts(page)
        page.backups.open.click()
        assert window.front.page is not None
        assert window.front.page.heading.text() == "Sikkerhedskopier"


def test_without_a_workbook_only_the_computer_is_there(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        window.opening.starting.page.settings.click()
        settle(qtbot, window)
        page = window.opening.starting.page
        assert isinstance(page, SettingsPage)
        assert page.cluster is None
        assert page.backups is None
        page.computer.controls["theme"].buttons.button(1).click()
        settle(qtbot, window)
        assert window.theme.look.dark
        assert isinstance(window.opening.starting.page, SettingsPage)
        window.opening.escape()
        settle(qtbot, window)
        assert window.opening.starting.page.choices is not None


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (880, 520)])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_stands_outside_the_page(qtbot: QtBot, sample: Path, size: tuple[int, int], percent: int) -> None:
    with window_on(qtbot, sample, replace(LIGHT, text_size=percent), size=size) as window:
        page = opened(qtbot, window)
        page.cluster.left_out.open.click()
        qtbot.wait(20)
        width = page.view.scrolled.viewport().width()
        for one in page.view.scrolled.widget().findChildren(QWidget):
            if one.isVisible():
                left = one.mapTo(page.view.scrolled.widget(), QPoint(0, 0)).x()
                assert left >= 0
                assert left + one.width() <= width, one


def test_every_control_is_named_and_in_the_way_of_tab(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = opened(qtbot, window)
        window.activateWindow()
        controls = [
            one for one in page.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()
        ]
        assert all(one.accessibleName() for one in controls)
        reached: set[QWidget] = set()
        page.heading.setFocus()
        for _number in range(60):
            qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
            reached.add(window.focusWidget())
        buttons = {one for one in controls if one.metaObject().className() != "QPushButton"}
        assert buttons <= reached


def test_the_window_opens_a_workbook_where_it_was_left(qtbot: QtBot, sample: Path, new: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go("mapping.report")
    with window_on(qtbot, new) as window:
        assert workspace(window).key == "overview"
        workspace(window)._unfold("vision")
    with window_on(qtbot, sample) as window:
        assert workspace(window).key == "mapping.report"
        assert workspace(window).unfolded == "mapping"
        opened(qtbot, window)
    with window_on(qtbot, new) as window:
        assert workspace(window).key == "overview"
        assert workspace(window).unfolded == "vision"
    with window_on(qtbot, sample) as window:
        assert workspace(window).key == "overview"  # the settings are no place to begin at


def test_a_page_that_is_no_more_leads_to_the_overview(qtbot: QtBot, new: Path) -> None:
    recent.remember(new, left=recent.Left("mapping.telepathy", "mapping"))
    with window_on(qtbot, new) as window:
        assert workspace(window).key == "overview"


def test_the_window_is_as_large_as_it_was(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new, size=(1210, 777)) as window:
        place = (window.geometry().x(), window.geometry().y())
    kept = settings.load()
    window = Window(window.theme, kept, person_of(window))
    qtbot.addWidget(window)
    assert (window.width(), window.height()) == (1210, 777)
    assert (window.geometry().x(), window.geometry().y()) == place


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize(
    ("size", "percent"), [((1440, 900), 100), ((1440, 900), 200), ((1024, 700), 100), ((880, 520), 150)]
)
def test_all_of_it_can_be_read(qtbot: QtBot, sample: Path, size: tuple[int, int], percent: int, language: str) -> None:
    chosen = replace(LIGHT, text_size=percent, language=language)
    with window_on(qtbot, sample, chosen, size=size) as window:
        page = opened(qtbot, window)
        page.cluster.left_out.open.click()
        qtbot.wait(20)
        assert faults(window) == []


def test_esc_leads_back(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        workspace(window).go("mapping.report")
        opened(qtbot, window)
        window.opening.escape()
        assert workspace(window).key == "mapping.report"


def test_a_window_that_closes_leaves_what_another_has_chosen(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new):
        settings.save(replace(settings.load(), theme="dark", who="Bente"))  # as another window does
    assert (settings.load().theme, settings.load().who) == ("dark", "Bente")
    assert settings.load().window

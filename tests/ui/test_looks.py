"""Language, colours, text size and width: all of it at once, and nothing cut off."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from klyngeapp.drawing.palette import DARK
from klyngeapp.drawing.palette import LIGHT as DAY
from klyngeapp.i18n.language import speak, translate
from klyngeapp.system import settings
from klyngeapp.ui.actions import MENUS
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.look import Look
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.theme import style_sheet
from tests.ui.windows import LIGHT, settle, window_on, workspace


def press(qtbot: QtBot, window: Window, action: str) -> None:
    with qtbot.waitSignal(window.rebuilt):
        window.topbar.actions_by_id[action].trigger()
    settle(qtbot, window)


def shown(window: Window) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_the_language_changes_at_once_and_is_kept(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go("action_plans.money")
        press(qtbot, window, "language.en")
        assert workspace(window).key == "action_plans.money"
        assert "Money" in shown(window)
        workspace(window).go("overview")
        settle(qtbot, window)
        assert "Thursday 12 November 2026 · month 15 of 18" in shown(window)
        assert "1,240" in shown(window)
        press(qtbot, window, "language.da")
        assert "Torsdag den 12. november 2026 · måned 15 af 18" in shown(window)
        assert settings.load().language == "da"


def test_day_and_night(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        press(qtbot, window, "theme.dark")
        assert window.grab().toImage().pixelColor(700, 880).name().upper() == DARK["bg"]
        assert settings.load().theme == "dark"
        press(qtbot, window, "theme.light")
        assert window.grab().toImage().pixelColor(700, 880).name().upper() == DAY["bg"]


def test_the_theme_follows_the_computer(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new, replace(LIGHT, theme="system")) as window:
        window.theme._on_system_changed(Qt.ColorScheme.Dark)
        assert window.theme.look.dark == (window.theme._application().styleHints().colorScheme() == Qt.ColorScheme.Dark)


def test_text_grows_to_200_per_cent_and_no_further(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new, replace(LIGHT, text_size=190)) as window:
        press(qtbot, window, "larger")
        press(qtbot, window, "larger")
        assert window.theme.look.factor == 2.0
        press(qtbot, window, "usual_size")
        press(qtbot, window, "smaller")
        press(qtbot, window, "smaller")
        assert settings.load().text_size == 90


def test_every_colour_of_the_sheet_is_in_the_palette() -> None:
    for look in (Look(), Look(dark=True, factor=2.0)):
        assert "@" not in style_sheet(look)


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (880, 520), (2560, 1440)])
@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("language", ["da", "en"])
def test_nothing_is_cut_off(qtbot: QtBot, sample: Path, size: tuple[int, int], text: int, language: str) -> None:
    with window_on(qtbot, sample, replace(LIGHT, text_size=text, language=language), size) as window:
        for page in ("overview", "mapping.places"):
            workspace(window).go(page)
            settle(qtbot, window)
            assert window.size().toTuple() == size
            for widget in workspace(window).findChildren(QWidget):
                if widget.isVisible():
                    assert not cut(widget), f"{page}: {cut(widget)}"


def cut(widget: QWidget) -> str:
    """Say what of a widget cannot be seen, "" where all can."""
    if isinstance(widget, QLabel) and widget.text() and type(widget) is QLabel:
        needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
        if widget.height() < needed:
            return f"{widget.text()!r} is {widget.height()} high, needs {needed}"
        if not widget.wordWrap() and widget.width() < widget.fontMetrics().horizontalAdvance(widget.text()):
            return f"{widget.text()!r} is too narrow"
    if isinstance(widget, QPushButton) and widget.width() < widget.sizeHint().width():
        return f"button {widget.text()!r} is too narrow"
    if isinstance(widget, Picture) and widget.height() < widget.heightForWidth(widget.width()):
        return f"picture {widget.accessibleName()!r} is too low"
    parent = widget.parentWidget()
    if isinstance(widget, QLabel | QPushButton) and parent is not None and widget.geometry().right() > parent.width():
        return f"{widget.accessibleName() or widget.text()!r} goes out of its card"
    return ""


def test_a_narrow_window_has_a_rail_and_a_panel(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample, size=(1024, 700)) as window:
        space = workspace(window)
        assert space.narrow
        assert space.sidebar.width() == 72
        assert space.sidebar.rows["mapping"].toolTip() == "<span>Kortlægning</span>"
        assert "12. november 2026 · måned 15 af 18" in shown(window)
        qtbot.mouseClick(space.sidebar.rows["action_plans"], Qt.MouseButton.LeftButton)
        assert space.key == "action_plans.plans"
        window.topbar.actions_by_id["sidebar"].trigger()
        assert space.sidebar.width() == 280
        qtbot.mouseClick(space.sidebar.rows["action_plans.money"], Qt.MouseButton.LeftButton)
        assert space.key == "action_plans.money"
        assert space.sidebar.width() == 72
        window.resize(1440, 900)
        qtbot.waitUntil(lambda: space.sidebar.width() == 280)


def test_everything_that_can_be_clicked_has_a_name(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        for page in ("overview", "action_plans.money"):
            workspace(window).go(page)
            settle(qtbot, window)
            for one in window.findChildren(QAbstractButton):
                if one.isVisible() and one.objectName() != "qt_menubar_ext_button":
                    assert one.accessibleName(), one
            for one in window.findChildren(QToolButton):
                if one.isVisible():
                    assert one.toolTip(), one.accessibleName()
        workspace(window).go("overview")
        settle(qtbot, window)
        described = [one.accessibleDescription() for one in window.findChildren(Picture) if one.isVisible()]
        assert any("Handleplaner: I gang – 7 af 12 planer" in text for text in described)
        assert any("Visionsdag, 13. juni 2026" in text for text in described)


def test_the_focus_goes_from_the_sidebar_to_the_page_to_the_foot(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        space = workspace(window)
        space.go("action_plans.money")
        settle(qtbot, window)
        panes = []
        for _ in range(3):
            space.next_pane()
            holder = window.focusWidget()
            panes.append(next(p for p in (space.sidebar, space.page, space.footer) if p.isAncestorOf(holder)))
        assert panes == [space.footer, space.sidebar, space.page]  # it begins at the page, whose headline is read


@pytest.mark.parametrize("language", ["da", "en"])
def test_no_two_lines_of_a_menu_have_the_same_letter(language: str) -> None:
    def letters(texts: list[str]) -> list[str]:
        spoken = [translate(text, language) for text in texts]
        return [text[text.index("&") + 1].lower() for text in spoken if "&" in text]

    titles = letters([menu.title for menu in MENUS])
    assert len(titles) == len(MENUS) == len(set(titles))
    for menu in MENUS:
        found = letters([line.text for line in menu.lines])
        assert len(found) == len(menu.lines)
        assert len(found) == len(set(found)), f"{menu.title}: {sorted(found)}"


def test_names_are_text(qtbot: QtBot, tmp_path: Path) -> None:
    from klyngeapp.services.clusters import new_cluster

    nasty = '<b>FED</b><img src="//h/s/x.png">'
    file = tmp_path / "n.klynge"
    new_cluster(file, name=nasty, municipalities=[f"& {nasty} &"], start="2026-01-01")
    with window_on(qtbot, file) as window:
        assert nasty in window.windowTitle()
        for label in window.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()
        for widget in window.findChildren(QWidget):
            assert "<img" not in widget.toolTip()
    speak("en")


def test_menus_say_what_they_do(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        texts = [action.text().replace("&", "") for menu in window.findChildren(QMenu) for action in menu.actions()]
        for text in ("Åbn …", "Prøv eksemplet", "Gem i filen", "Gem strategiplanen som PDF …", "Som Windows"):
            assert text in texts
        window.topbar.actions_by_id["about"].trigger()
        assert window.front.page is not None
        assert window.front.page.heading.text() == "Om klyngeapp"


def test_the_icons_at_hand_are_those_of_the_set() -> None:
    from klyngeapp.ui import icons
    from klyngeapp.ui.first_icons import SHAPES

    def drawn(svg: str) -> QImage:
        picture = QImage(96, 96, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(0)
        painter = QPainter(picture)
        QSvgRenderer(QByteArray(svg.encode())).render(painter)
        painter.end()
        return picture

    for name in SHAPES:
        looked_up = icons._drawer()(name, stroke="#123456", stroke_width="1.75")
        assert drawn(icons.svg(name, "#123456", 1.75)) == drawn(looked_up), name


def test_every_icon_is_in_the_set() -> None:
    import ast

    from lucide import get_icon_list

    from klyngeapp import ui

    known = set(get_icon_list())
    asked: set[str] = set()
    for path in Path(ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(
                ("icon_label", "icon_button", "icons.draw")
            ):
                place = 2 if ast.unparse(node.func) == "icons.draw" else 1
                if len(node.args) > place and isinstance(node.args[place], ast.Constant):
                    asked.add(str(node.args[place].value))
            if isinstance(node, ast.keyword) and node.arg in ("icon", "tail") and isinstance(node.value, ast.Constant):
                asked.add(str(node.value.value))
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_ICONS":
                for value in ast.literal_eval(node.value).values():
                    asked.add(value if isinstance(value, str) else value[0])
    assert len(asked) > 12
    assert asked - {""} <= known


def test_the_headline_is_read_when_a_page_opens(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        workspace(window).go("mapping.map")
        holder = window.focusWidget()
        assert isinstance(holder, QLabel)
        assert holder.text() == "Kort over klyngen"
        settle(qtbot, window)
        qtbot.keyClick(holder, Qt.Key.Key_Tab)
        assert workspace(window).page.isAncestorOf(window.focusWidget())


def test_tab_goes_as_one_reads_also_after_a_change(qtbot: QtBot, new: Path) -> None:
    from klyngeapp.i18n.language import Sentence
    from klyngeapp.services import steps

    with window_on(qtbot, new) as window:
        space = workspace(window)
        space.go("mapping.map")
        window.opening.document.do(
            Sentence("Leave out"), lambda unit: steps.leave_out(unit, step="mapping.map", reason="Nej")
        )
        settle(qtbot, window)
        space.sidebar.rows["overview"].setFocus()
        parts = []
        for _ in range(40):
            holder = window.focusWidget()
            part = next((p for p in (space.sidebar, space.page, space.footer) if p.isAncestorOf(holder)), None)
            if part is None:
                break
            if not parts or parts[-1] is not part:
                parts.append(part)
            qtbot.keyClick(holder, Qt.Key.Key_Tab)
        assert parts == [space.sidebar, space.page, space.footer]

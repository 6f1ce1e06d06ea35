"""Every control says what it is, every page is reached and left by the keyboard, and Tab always comes round."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QMenuBar,
    QScrollArea,
    QWidget,
)

from klyngeapp.drawing.palette import DARK
from klyngeapp.drawing.palette import LIGHT as DAY_COLOURS
from klyngeapp.drawing.strip import contrast
from klyngeapp.ui.forms.plan_job import PLAN
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.shell.window import Window
from tests.making import make_workbook
from tests.scenes import DAY, Stage, own_copy, pages, settle
from tests.ui.clipping import is_in_sight
from tests.ui.strays import strays

MOST_STOPS, CELLS = 600, 20
# Texts and the grounds on which they stand, by their tokens.
ON_PAGES = ("bg", "surface", "sunken", "sidebar", "hover")
PAIRS = (
    *product(("ink", "ink2"), (*ON_PAGES, "track")),
    *product(("softink",), (*ON_PAGES, "soft")),
    *product(("danger", "ok", "clay"), ("bg", "surface", "sunken")),
    ("danger", "danger_s"),
    ("ok", "ok_s"),
    ("warn", "warn_s"),
    ("clay", "clay_s"),
    ("ink", "warn_s"),
    ("ink", "soft"),
    ("ink2", "soft"),
    ("on", "primary"),
    ("on", "primary_h"),
    ("bg", "ink"),
    ("bg", "ink2"),
    ("ink2", "bg"),
    ("primary", "surface"),
)


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def nameless(root: QWidget) -> list[str]:
    """Return the controls of a window that a screen reader cannot call by a name, and pictures it cannot tell of."""
    found = []
    for one in root.findChildren(QWidget):
        if not one.isVisible() or one.window() is not root or _is_qts(one):
            continue
        takes_focus = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_focus and not name_of(one).strip():
            found.append(f"{type(one).__name__} {one.objectName()!r} in {type(one.parentWidget()).__name__}")
        if isinstance(one, Picture) and not (one.accessibleName() and one.accessibleDescription()):
            found.append(f"Picture {one.accessibleName()!r} without a description")
    return found


def _is_qts(one: QWidget) -> bool:
    """Whether a part is Qt's own, inside a widget of ours that has a name."""
    return one.objectName().startswith("qt_") or isinstance(one, QScrollArea | QMenuBar)


def walk(app: QApplication, root: QWidget, *, back: bool = False) -> Iterator[QWidget]:
    """Press Tab until the first stop comes again, and yield each stop; an error where it never does."""
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    first = root.focusWidget()
    assert first is not None, "nothing has the focus"
    here, seen, cells = first, [], 0
    for _step in range(MOST_STOPS):
        # Tab goes through the cells of a table; out of a long one leads Ctrl+Tab.
        control = Qt.KeyboardModifier.ControlModifier if cells > CELLS else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(here, key, control)
        app.processEvents()
        before, here = here, root.focusWidget()
        assert here is not None
        cells = cells + 1 if here is before and isinstance(here, QAbstractItemView) else 0
        if cells:
            continue
        if seen and here is seen[0]:
            return
        assert here not in seen, f"Tab goes round before it was everywhere, at {name_of(here)!r}"
        seen.append(here)
        yield here
    raise AssertionError(f"Tab does not come round; it is at {name_of(here)!r}")


@pytest.mark.parametrize("deep", [False, pytest.param(True, marks=pytest.mark.heavy)])
def test_every_control_has_a_name_and_no_part_is_a_window(qapp: QApplication, sample: Path, deep: bool) -> None:
    wrong: list[str] = []

    def see(name: str, widget: QWidget) -> None:
        wrong.extend(f"{name}: {what}" for what in nameless(widget))

    with own_copy(sample) as copy, strays(qapp) as astray:
        Stage(qapp, see, DAY, deep=deep).all_of(copy)
    assert wrong == []
    assert astray == []


def test_a_part_that_is_shown_before_it_has_a_parent_is_found(qapp: QApplication) -> None:
    page, part = QWidget(), QLabel("a part")
    with strays(qapp) as astray:
        part.setVisible(True)
        part.setParent(page)
    assert len(astray) == 1


def test_a_control_without_a_name_is_found(qapp: QApplication) -> None:
    from PySide6.QtWidgets import QLineEdit, QVBoxLayout

    box = QWidget()
    QVBoxLayout(box).addWidget(QLineEdit())
    box.show()
    assert nameless(box)


@pytest.mark.parametrize("size", [(1440, 900), pytest.param((1024, 700), marks=pytest.mark.heavy)])
def test_tab_comes_round_on_every_page_and_every_stop_is_seen(
    qapp: QApplication, sample: Path, size: tuple[int, int]
) -> None:
    wrong: list[str] = []

    def see(name: str, widget: QWidget) -> None:
        if not isinstance(widget, Window | QDialog):
            return
        widget.activateWindow()
        settle(qapp)
        if widget.focusWidget() is None:
            wrong.append(f"{name}: nothing has the focus")
            return
        try:
            for stop in walk(qapp, widget):
                if not is_in_sight(stop):
                    wrong.append(f"{name}: {name_of(stop)!r} has the focus and cannot be seen")
        except AssertionError as error:
            wrong.append(f"{name}: {error}")

    with own_copy(sample) as copy:
        Stage(qapp, see, DAY, size, deep=False).all_of(copy)
    assert wrong == []


def test_tab_goes_back_as_it_goes_on(qapp: QApplication, sample: Path) -> None:
    with own_copy(sample) as copy, Stage(qapp, lambda *_: None, DAY).window(copy) as window:
        for key in ("overview", "action_plans.money", "documents"):
            window.opening.workspace.go(key)
            settle(qapp)
            on = {id(one) for one in walk(qapp, window)}
            back = {id(one) for one in walk(qapp, window, back=True)}
            assert on == back


def test_every_page_is_reached_and_left_by_the_keyboard_alone(qapp: QApplication, sample: Path) -> None:
    with own_copy(sample) as copy, Stage(qapp, lambda *_: None, DAY).window(copy) as window:
        space = window.opening.workspace
        for key in (*pages(), "overview"):
            phase = key.partition(".")[0]
            _to_sidebar(qapp, window)
            if key not in space.sidebar.rows:
                _go_to(qapp, window, phase)  # unfolds the phase
            _go_to(qapp, window, key)
            assert space.key == key
            heading = space.page.view.heading
            assert heading.hasFocus() or space.page.isAncestorOf(window.focusWidget())


def _to_sidebar(app: QApplication, window: Window) -> None:
    space = window.opening.workspace
    for _time in range(6):
        holder = window.focusWidget()
        if holder is not None and space.sidebar.isAncestorOf(holder):
            return
        QTest.keyClick(holder or window, Qt.Key.Key_F6)
        app.processEvents()
    raise AssertionError("F6 does not lead to the sidebar")


def _go_to(app: QApplication, window: Window, key: str) -> None:
    rows = window.opening.workspace.sidebar.rows
    for _time in range(len(rows)):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Up)
    for _time in range(len(rows)):
        if window.opening.workspace.sidebar.focused() == key:
            break
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    settle(app)


@pytest.mark.heavy
def test_an_empty_workbook_is_walked_too(qapp: QApplication, tmp_path: Path) -> None:
    wrong: list[str] = []

    def see(name: str, widget: QWidget) -> None:
        wrong.extend(f"{name}: {what}" for what in nameless(widget))
        if isinstance(widget, Window) and widget.focusWidget() is not None:
            list(walk(qapp, widget))

    with own_copy(make_workbook(tmp_path / "tom.klynge", ())) as copy:
        Stage(qapp, see, replace(DAY, language="en"), deep=False).workbook(copy)
    assert wrong == []


@pytest.mark.parametrize("palette", [DAY_COLOURS, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_its_ground(palette: dict[str, str]) -> None:
    weak = {pair: round(contrast(*pair, palette), 2) for pair in PAIRS if contrast(*pair, palette) < 4.5}
    assert weak == {}
    edges = [("edge", ground) for ground in ON_PAGES] + [("primary", ground) for ground in ON_PAGES]
    assert {pair: round(contrast(*pair, palette), 2) for pair in edges if contrast(*pair, palette) < 3} == {}


def test_pictures_of_text_are_labels(qapp: QApplication, new: Path) -> None:
    with own_copy(new) as copy, Stage(qapp, lambda *_: None, DAY).window(copy) as window:
        for one in window.findChildren(QLabel):
            if one.isVisible() and one.text():
                assert name_of(one).strip()


def test_enter_in_the_dialog_of_the_plan_goes_on(qapp: QApplication, new: Path) -> None:
    with own_copy(new) as copy, Stage(qapp, lambda *_: None, DAY).window(copy) as window:
        exporting = window.opening.exporting
        exporting.ask(PLAN)
        settle(qapp)
        asked = window.ask
        QTest.keyClick(exporting.dialog.focusWidget(), Qt.Key.Key_Return)
        settle(qapp)
        assert asked.suggested[-1].suffix == ".pdf"

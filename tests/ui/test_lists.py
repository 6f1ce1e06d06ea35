"""Every page of lists: it opens, says what it is, lets one through with Tab, and shows names as they are."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from klyngeapp.domain.guidance.steps import GUIDANCE
from klyngeapp.domain.kinds import Kind
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.ui.forms import columns
from klyngeapp.ui.forms.views_body import ViewsBody
from klyngeapp.ui.shell.workspace import Workspace
from klyngeapp.ui.steps.meetings.page import MeetingsPage
from klyngeapp.ui.steps.step.page import StepPage
from klyngeapp.ui.steps.volunteers.page import VolunteersPage
from tests.ui.finding import lists_of
from tests.ui.test_looks import cut
from tests.ui.windows import LIGHT, settle, window_on, workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTableView)
NASTY = '<b>FED</b><img src="//h/s/x.png">'


def controls(page: QWidget) -> list[QWidget]:
    """Return what can be used on a page; the parts that Qt makes a combo box and a header of are not ours."""
    found = []
    for one in page.findChildren(QWidget):
        parent = one.parentWidget()
        is_part = isinstance(parent, QTableView | QLineEdit) or one.objectName().startswith("qt_")
        if isinstance(one, CONTROLS) and one.isVisible() and not is_part and one.window() is page.window():
            found.append(one)
    return found


def _make_all_views(page: QWidget) -> None:
    """Show every view of a page once: they are made when somebody first looks."""
    for body in page.findChildren(ViewsBody):
        for place in range(len(body.shown)):
            body.choose(place)


def test_every_page_opens_with_all_its_lists_and_names_them(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        space = workspace(window)
        for key in GUIDANCE:
            space.go(key)
            page = space.page
            assert isinstance(page, StepPage)
            _make_all_views(page)
            for place in range(len(lists_of(page).shown)):
                lists_of(page).choose(place)
                settle(qtbot, window)
                assert lists_of(page).card or lists_of(page).form
                for one in controls(page):
                    assert one.accessibleName(), f"{key}: {one}"


@pytest.mark.heavy  # test_clipping looks at the same, and at more
@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (880, 520)])
@pytest.mark.parametrize("text", [100, 200])
def test_no_step_is_cut_off(qtbot: QtBot, sample: Path, size: tuple[int, int], text: int) -> None:
    with window_on(qtbot, sample, replace(LIGHT, text_size=text), size) as window:
        space = workspace(window)
        for key in ("establishment.steering_group", "mapping.survey", "implementation.organisation", "documents"):
            space.go(key)
            settle(qtbot, window)
            qtbot.wait(1)
            assert window.size().toTuple() == size
            for one in space.page.findChildren(QWidget):
                if one.isVisible() and one.window() is window:
                    assert not cut(one), f"{key}: {cut(one)}"


def test_tab_walks_through_a_step_and_out_of_it(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        space = workspace(window)
        space.go("establishment.steering_group")
        settle(qtbot, window)
        seen: set[int] = set()
        for _ in range(80):
            holder = window.focusWidget()
            if space.footer.isAncestorOf(holder):
                break
            seen.add(id(holder))
            qtbot.keyClick(holder, Qt.Key.Key_Tab)
        assert space.footer.isAncestorOf(window.focusWidget())
        assert id(lists_of(space.page).card.view) in seen
        assert id(space.page.view.leaving.link) in seen


def test_advice_opens_over_a_narrow_page(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample, size=(1024, 700)) as window:
        workspace(window).go("establishment.villages")
        settle(qtbot, window)
        view = workspace(window).page.view
        assert view.advice.isVisible()
        assert not view.hint.isVisible()
        qtbot.mouseClick(view.advice, Qt.MouseButton.LeftButton)
        assert view.has_hint
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        assert not view.has_hint
        window.resize(1440, 900)
        qtbot.waitUntil(view.hint.isVisible)
        assert not view.advice.isVisible()


def test_the_steering_group_is_listed_alone(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go("establishment.steering_group")
        shown = lists_of(workspace(window).page)
        assert shown.source.table == "membership"
        assert set(shown.source.where) == {"group"}
        assert "group" not in [field.name for field in shown.source.fields]


def test_what_is_used_all_along_has_its_rows_and_counts(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        space = workspace(window)
        said = {key: space.sidebar.rows[key].said for key in ("volunteers", "meetings", "documents")}
        assert [one.text for one in said.values()] == ["Frivillige og timer", "Møder", "Dokumenter"]
        assert said["volunteers"].count == "58"
        assert said["meetings"].count == "9"
        assert isinstance(click_to(qtbot, space, "volunteers"), VolunteersPage)
        assert isinstance(click_to(qtbot, space, "meetings"), MeetingsPage)
        assert space.footer is None


def click_to(qtbot: QtBot, space: Workspace, key: str) -> QWidget:
    qtbot.mouseClick(space.sidebar.rows[key], Qt.MouseButton.LeftButton)
    return space.page


def test_the_lists_that_are_a_part_of_a_row_are_changed_below_it(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go("establishment.first_volunteers")
        page = workspace(window).page
        lists_of(page).open(lists_of(page).card.rows.ids[2])
        inner = lists_of(page).inner
        assert [one.table for one in inner.shown] == ["person_skill", "availability", "consent"]
        assert inner.card is not None
        before = len(inner.card.rows.ids)
        skill = inner.source.options(0)[-1]
        inner.source.add({0: skill})
        assert len(inner.card.rows.ids) == before + 1
        window.opening.document.undo()
        assert len(inner.card.rows.ids) == before


def test_all_texts_are_shown_as_they_are(qtbot: QtBot, new: Path) -> None:
    def spoil(unit) -> None:
        """Fill every text of a row in every table that needs no other row."""
        for name, table in TABLES.items():
            if table.single or table.insert_only or any(f.required and f.references for f in table.fields):
                continue
            values: dict[str, object] = {}
            for field in table.fields:
                if field.kind in (Kind.TEXT, Kind.LONG_TEXT) and field.name != "key":
                    values[field.name] = NASTY[: field.maximum]
                elif columns.needed(field):
                    values[field.name] = field.choices[0].key if field.choices else _some(field)
            for prefix in table.responsible:
                values.pop(f"{prefix}_text", None)
            rows.add(unit, name, **values)

    with window_on(qtbot, new) as window:
        window.opening.document.do(Sentence("Add"), spoil)
        space = workspace(window)
        for key in GUIDANCE:
            space.go(key)
            _make_all_views(space.page)
            shown = lists_of(space.page)
            if shown.card is not None and shown.card.rows.ids:
                shown.open(shown.card.rows.ids[0])
            for label in window.findChildren(QLabel):
                assert label.textFormat() == Qt.TextFormat.PlainText or not label.text(), label.text()
            for one in window.findChildren(QWidget):
                assert "<img" not in one.toolTip()
        space.go("vision.ideas")
        assert lists_of(space.page).card.rows.text_at(0, 0) == NASTY


def _some(field) -> object:
    return {Kind.DATE: "2026-11-12", Kind.MONTH: "2026-11", Kind.POINTS: "1,1 2,2"}.get(field.kind, field.minimum or 1)

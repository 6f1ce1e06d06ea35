"""Search: found as one types, å as aa, and led to by the keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.i18n.sorting import place_of
from klyngeapp.services import rows
from klyngeapp.store.queries import search
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.search.page import SearchPage
from tests.ui.finding import lists_of
from tests.ui.windows import settle, window_on, workspace


def look_for(qtbot: QtBot, window: Window, text: str) -> SearchPage:
    window.topbar.actions_by_id["search"].trigger()
    page = workspace(window).page
    assert isinstance(page, SearchPage)
    qtbot.keyClicks(page.field, text)
    page.search_now()
    qtbot.waitUntil(lambda: not page.is_searching)
    return page


def titles(page: SearchPage) -> list[str]:
    return [row.accessibleName() for row in page.view.rows]


def test_what_is_typed_is_found_in_all_kinds_of_things(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = look_for(qtbot, window, "sti")
        assert "Sti langs Lilleåen" in titles(page)
        assert len(page.view.kinds) > 4
        assert page.view.kinds[""].said.text == "Alt"


def test_enter_leads_to_the_row_and_escape_back(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        space = workspace(window)
        space.go("vision.ideas")
        page = look_for(qtbot, window, "sti langs")
        assert titles(page)[0] == "Sti langs Lilleåen"
        qtbot.keyClick(page.field, Qt.Key.Key_Return)
        settle(qtbot, window)
        assert space.key.startswith("action_plans.plans/")
        assert space.page.heading.text() == "Sti langs Lilleåen"
        plan = space.key
        again = look_for(qtbot, window, "")
        assert again.field.text() == "sti langs"
        window.opening.escape()
        assert space.key == plan


def test_the_arrows_choose_and_the_second_hit_is_opened(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        document = window.opening.document
        assert document is not None
        document.do(Sentence("Add"), lambda unit: [rows.add(unit, "village", name=name) for name in ("Aaby", "Åbæk")])
        page = look_for(qtbot, window, "åb")
        assert titles(page) == ["Aaby", "Åbæk"]
        qtbot.keyClick(page.field, Qt.Key.Key_Down)
        qtbot.keyClick(page.field, Qt.Key.Key_Return)
        settle(qtbot, window)
        opened = lists_of(workspace(window).page).page
        assert opened is not None
        assert opened.heading.text() == "Åbæk"


def test_a_minute_leads_to_its_meeting(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = look_for(qtbot, window, "Penge til stien")
        assert page.view.rows
        page.view.rows[0].click()
        settle(qtbot, window)
        assert workspace(window).key.startswith("meetings/")


def test_nothing_found_is_said(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = look_for(qtbot, window, "<b>xyzzy</b>")
        assert not page.view.rows
        assert "<b>xyzzy</b>" in page.view.state.text()


def test_the_addresses_of_the_prize_draw_are_never_found(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        document = window.opening.document
        assert document is not None
        document.do(Sentence("Add"), lambda unit: rows.add(unit, "prize_draw_contact", name="qwertyuiop"))
        assert not look_for(qtbot, window, "qwertyuiop").view.rows


@pytest.mark.parametrize(
    ("value", "text", "found"),
    [("Sti langs åen", "sti", "Sti"), ("En cykelsti", "STI", "sti"), ("Aabyvej", "å", "Aa"), ("Ål", "aal", "Ål")],
)
def test_a_match_is_where_it_stands(value: str, text: str, found: str) -> None:
    place = place_of(text, value)
    assert place is not None
    assert value[place[0] : place[1]] == found


def test_a_long_text_is_shown_around_the_match() -> None:
    shown = search.around("ord " * 100 + "stien er våd " + "ord " * 100, "stien")
    assert "stien er våd" in shown
    assert len(shown) < 160
    assert shown.startswith("… ")

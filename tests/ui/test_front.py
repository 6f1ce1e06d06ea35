"""Help, the history and the backups: in front of what one was at, and back to the very place."""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.system import recent
from klyngeapp.ui.document import Document
from klyngeapp.ui.kit.table.row_menu import row_menu
from klyngeapp.ui.look import Look
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.backups.page import BackupsPage
from klyngeapp.ui.steps.help.page import HelpPage
from klyngeapp.ui.steps.history.page import HistoryPage
from tests.ui.finding import lists_of
from tests.ui.windows import person_of, settle, window_on, workspace


def opened(window: Window) -> Document:
    assert window.opening.document is not None
    return window.opening.document


def help_in(window: Window) -> HelpPage:
    assert isinstance(window.front.page, HelpPage)
    return window.front.page


def history_in(window: Window) -> HistoryPage:
    assert isinstance(window.front.page, HistoryPage)
    return window.front.page


def backups_in(window: Window) -> BackupsPage:
    assert isinstance(window.front.page, BackupsPage)
    return window.front.page


def said(page: QWidget) -> str:
    QApplication.processEvents()  # what has just been made is shown a moment later
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def named(page: QWidget, name: str) -> QWidget:
    QApplication.processEvents()
    return next(one for one in page.findChildren(QWidget) if one.isVisible() and one.accessibleName() == name)


def press(window: Window, key: str) -> None:
    window.topbar.actions_by_id[key].trigger()


def test_help_opens_at_the_page_and_escape_leads_back_to_the_very_place(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        space = workspace(window)
        space.go("vision.ideas")
        page = space.page
        press(window, "help")
        assert help_in(window).heading.text() == "Ideer fra borgerne"
        assert not space.isVisible()
        press(window, "keys")
        assert "Ctrl+Z" in said(help_in(window))
        assert "Alt+1" in said(help_in(window))
        window.topbar.help.click()
        window.opening.finish_typing()
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        assert window.front.page is None
        assert space.isVisible()
        assert space.page is page
        press(window, "help")
        window.front.escape()
        assert space.page is page


def test_help_is_filtered_by_a_word_and_leads_to_the_page(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        press(window, "help")
        page = help_in(window)
        qtbot.keyClicks(page.topics.field, "elevatortale")
        assert [key for key, row in page.topics.rows.items() if row.isVisible()] == ["establishment.spread_the_word"]
        qtbot.keyClick(page.topics.field, Qt.Key.Key_Return)
        assert page.heading.text() == "Fortæl om projektet"
        qtbot.keyClicks(page.topics.field, "xyz")
        assert page.topics.nothing.isVisible()
        page.escape()
        assert page.topics.rows["about"].isVisible()
        page.topics.rows["mapping.survey"].click()
        qtbot.mouseClick(named(page, "Gå til siden"), Qt.MouseButton.LeftButton)
        assert workspace(window).key == "mapping.survey"
        assert window.front.page is None


def test_help_has_the_topic_again_when_the_language_changes_and_works_at_the_start(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        window.opening.starting.page.help.click()
        assert help_in(window).heading.text() == "Den første aften"
        press(window, "language.en")
        settle(qtbot, window)
        assert help_in(window).heading.text() == "Your first evening"
        window.front.escape()
        assert window.opening.starting.page.isVisible()


def test_the_history_tells_what_was_changed_filters_it_and_opens_the_row(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        document = opened(window)
        press(window, "history")
        assert "Intet er ændret endnu" in said(history_in(window))
        document.at_the_keyboard("Karen Kjær")
        made: list[str] = []
        name = Sentence("Add {table}: {name}", {"table": "Landsby", "name": "Nyby"})
        document.do(name, lambda unit: made.append(rows.add(unit, "village", name="Nyby", inhabitants=312)))
        document.at_the_keyboard("")
        change = Sentence("Change {table}: {name}", {"table": "Landsby", "name": "Nyby"})
        document.do(change, lambda unit: rows.change(unit, "village", made[0], inhabitants=1340, kind="parish"))
        page = history_in(window)
        shown = said(page)
        for text in ("Ret Landsby: Nyby", "Indbyggere: 312 → 1.340", "(tom) → Sogn", "Karen Kjær"):
            assert text in shown, shown
        page.view.people.setCurrentIndex(page.view.people.findText("Karen Kjær"))
        page.view.people.activated.emit(page.view.people.currentIndex())
        assert [str(card.action.name) for card in page.view.shown] == ["Tilføj Landsby: Nyby"]
        page.view.people.setCurrentIndex(0)
        page.view.people.activated.emit(0)
        page.view.field.setText("1.340")
        page.search_now()
        assert [str(card.action.name) for card in page.view.shown] == ["Ret Landsby: Nyby"]
        qtbot.mouseClick(named(page, "Åbn Landsby: Nyby"), Qt.MouseButton.LeftButton)
        settle(qtbot, window)
        row = lists_of(workspace(window).page).page
        assert row is not None
        assert row.heading.text() == "Nyby"
        row.history.click()
        assert history_in(window).heading.text() == "Historik for Nyby"
        assert len(history_in(window).view.shown) == 2
        press(window, "undo")
        assert "Fortrudt" in said(history_in(window))


def test_the_menu_of_a_row_leads_to_its_history(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        space = workspace(window)
        space.go("volunteers")
        card = lists_of(space.page).card
        assert card is not None
        menu = row_menu(Look(), card.view, card.rows.index(0, 0))
        next(one for one in menu.actions() if one.text() == "Historik for denne række").trigger()
        assert history_in(window).wanted.row == card.rows.ids[0]


def test_a_backup_comes_back_as_a_new_file_in_four_clicks_and_is_opened(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        document = opened(window)
        document.do(Sentence("Add"), lambda unit: rows.add(unit, "village", name="Nyby"))
        document.publish()
        before = new.read_bytes()
        press(window, "backups")  # two clicks: the menu, and its line
        page = backups_in(window)
        assert len(page.rows) == 1
        assert "kB" in page.rows[0].details
        target = new.with_name("Fra i går.klynge")
        person_of(window).to_save = target  # the fourth
        page.rows[0].restore.click()  # the third
        assert target.exists()
        assert new.read_bytes() == before
        assert person_of(window).suggested[-1].parent == new.parent
        assert page.notice is not None
        assert "Fra i går" in page.notice.text
        page.rows[0].restore.click()
        assert "Vælg et andet navn" in page.notice.text
        person_of(window).to_save = new.with_name("Igen.klynge")
        page.rows[0].restore.click()
        qtbot.mouseClick(named(page.notice, "Åbn den"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: opened(window).file.name == "Igen.klynge", timeout=20000)
        settle(qtbot, window)
        assert window.front.page is None


def test_a_damaged_workbook_leads_to_its_backups_and_a_spoilt_one_is_told_kindly(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        document = opened(window)
        document.do(Sentence("Add"), lambda unit: rows.add(unit, "village", name="Nyby"))
        document.publish()
        kept = document.backups()[0].path
    kept.write_bytes(kept.read_bytes()[:-5000])
    new.write_bytes(b"not a workbook any more")
    with window_on(qtbot, new) as window:
        assert window.opening.refusal is not None
        see = named(window, "Se sikkerhedskopierne")
        qtbot.mouseClick(see, Qt.MouseButton.LeftButton)
        page = backups_in(window)
        qtbot.waitUntil(lambda: page.checking is None)
        assert not page.rows[0].restore.isVisible()
        assert "kan ikke læses længere" in said(page)
        window.front.escape()
        assert see.isVisible()


def test_a_workbook_that_is_gone_has_its_backups_at_the_start(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        document = opened(window)
        document.do(Sentence("Add"), lambda unit: rows.add(unit, "village", name="Nyby"))
        document.publish()
    new.unlink()
    with window_on(qtbot, None) as window:
        assert [one.file for one in recent.used()] == [new.absolute()]
        gone = next(one for one in window.findChildren(QWidget) if one.accessibleName().startswith("Se sikkerhed"))
        gone.click()
        assert len(backups_in(window).rows) == 1
        window.front.escape()
        window.opening.starting.page.backups.click()
        assert len(backups_in(window).rows) == 1
        assert os.environ["KLYNGE_HOME"] not in said(backups_in(window))


def test_keys_that_lead_elsewhere_put_away_what_stands_in_front(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        for key, place in (("search", "search"), ("settings", "settings")):
            press(window, "history")
            press(window, key)
            assert window.front.page is None
            assert workspace(window).key.startswith(place)
            assert workspace(window).isVisible()
        workspace(window).go("overview")
        press(window, "history")
        press(window, "help")
        assert help_in(window).topic == "history"
        window.front.escape()
        assert isinstance(window.front.page, HistoryPage)
        assert opened(window).ask(lists.ids_of, "village") is not None

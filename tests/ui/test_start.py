"""The start window: what it tells of the last workbooks, what one can begin on, files that are dropped."""

import json
import os
import shutil
import subprocess
import sys
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.days import recently
from klyngeapp.i18n.language import speak
from klyngeapp.system import paths, recent
from klyngeapp.system.recent import Summary
from klyngeapp.ui.kit.bars import Notice
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.start.page import StartPage
from klyngeapp.ui.start.recent_rows import GoneRow, OtherRow
from klyngeapp.ui.start.view import MOST_ROWS, place_of, start_view
from tests.ui.windows import person_of, settle, window_on, workspace

ROOT = Path(__file__).parents[2]
NOW = datetime.fromisoformat("2026-11-12T14:32")


def start_of(window: Window) -> StartPage:
    page = window.opening.starting.page
    assert isinstance(page, StartPage)
    return page


def texts(window: Window) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def opened(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.opening.workspace is not None, timeout=20000)
    settle(qtbot, window)


# what is kept, and how it is told


def test_what_is_kept_of_a_workbook(tmp_path: Path) -> None:
    recent.remember(tmp_path / "a.klynge", Summary("Aklyngen", "Åsted Kommune", 4))
    recent.remember(tmp_path / "b.klynge")
    recent.remember(tmp_path / "a.klynge")  # what was known of it stays
    first, second = recent.used()
    assert first.summary == Summary("Aklyngen", "Åsted Kommune", 4)
    assert first.when is not None
    assert not first.is_there
    assert second.summary == Summary()
    recent.forget(tmp_path / "a.klynge")
    assert [one.file.name for one in recent.used()] == ["b.klynge"]


@pytest.mark.parametrize(
    "found",
    [3, {}, {"file": 3}, {"file": ""}, {"name": "x"}, None, [], {"file": ["x"]}],
)
def test_a_list_that_others_have_written(found: object, tmp_path: Path) -> None:
    odd = {"file": str(tmp_path / "b"), "name": 7, "municipality": None, "phase": 99, "when": "soon"}
    (paths.home() / "recent.json").write_text(json.dumps([found, str(tmp_path / "a"), odd]))
    assert [(one.file.name, one.summary, one.when) for one in recent.used()] == [
        ("a", Summary(), None),
        ("b", Summary(), None),
    ]


def test_days_as_a_person_says_them() -> None:
    speak("da")
    said = [
        recently(datetime.fromisoformat(day), NOW)
        for day in ("2026-11-12T09:05", "2026-11-11T21:04", "2026-11-03T10:00", "2025-08-14T10:00")
    ]
    assert said == ["i dag kl. 09.05", "i går kl. 21.04", "3. november", "14. august 2025"]


def test_places_as_one_walks_there() -> None:
    home = Path("/home/mette")
    assert place_of(home / "Dokumenter" / "Klynge" / "Åerne.klynge", home) == "Dokumenter › Klynge › Åerne"
    assert place_of(home / "Åerne.klynge", home) == "Åerne"
    assert place_of(Path("/media/usb/Åerne.klynge"), home) == "media › usb › Åerne"


def test_the_last_one_that_is_there_is_the_one_to_go_on_with(new: Path, tmp_path: Path) -> None:
    recent.remember(new, Summary("Klyngen", "Åsted Kommune", 2))
    for number in range(8):
        recent.remember(tmp_path / f"{number}.klynge")
    view = start_view(recent.used(), NOW)
    assert view.last is not None
    assert view.last.file == new
    assert len(view.others) == MOST_ROWS
    assert not any(one.is_there for one in view.others)


# the window


def test_nothing_known(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        page = start_of(window)
        assert page.last is None
        assert "Goddag" in texts(window)
        assert not window.topbar.isVisible()
        assert window.focusWidget() is page.choices.cards[0]
        assert [card.accessibleName() for card in page.choices.cards] == ["Ny klynge", "Åbn en fil", "Prøv eksemplet"]


def test_going_on(qtbot: QtBot, sample: Path, new: Path, tmp_path: Path) -> None:
    gone = Path(shutil.copy(new, tmp_path / "væk.klynge"))
    recent.remember(gone, Summary("Syv Sogne", "Lindum Kommune", 5))
    gone.unlink()
    with window_on(qtbot, new):
        pass
    with window_on(qtbot, sample):
        pass
    with window_on(qtbot, None) as window:
        page, shown = start_of(window), texts(window)
        assert "Landsbyklyngen Mellem Åerne" in shown
        assert "Åsted Kommune · Fase 4 af 5 · Handleplaner" in shown
        assert any("Sidst åbnet i dag kl. " in text for text in shown)
        assert [row.accessibleName() for row in page.findChildren(OtherRow)] == ["Ny klynge"]
        assert "Syv Sogne" in shown
        assert any("ligger her ikke længere" in text for text in shown)
        assert page.last is not None
        assert window.focusWidget() is page.last.go_on
        qtbot.keyClick(page.last.go_on, Qt.Key.Key_Return)
        opened(qtbot, window)
        assert window.opening.document.file == sample
        assert window.topbar.isVisible()


def test_the_arrows_lead_through_the_rows(qtbot: QtBot, sample: Path, new: Path) -> None:
    recent.remember(new)
    recent.remember(sample)
    with window_on(qtbot, None) as window:
        stops = start_of(window).stops
        assert len(stops) == 5
        for here, there in pairwise(stops):
            qtbot.keyClick(here, Qt.Key.Key_Down)
            assert window.focusWidget() is there
        qtbot.keyClick(stops[-1], Qt.Key.Key_Down)
        assert window.focusWidget() is stops[-1]
        qtbot.keyClick(stops[-1], Qt.Key.Key_Up)
        assert window.focusWidget() is stops[-2]
        qtbot.keyClick(stops[1], Qt.Key.Key_Enter)
        opened(qtbot, window)
        assert window.opening.document.file == new


def test_a_file_that_is_gone_can_be_forgotten(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    recent.remember(tmp_path / "væk.klynge")
    recent.remember(new)
    with window_on(qtbot, None) as window:
        row = start_of(window).findChild(GoneRow)
        assert row is not None
        row.forget.click()
        settle(qtbot, window)
        assert start_of(window).findChild(GoneRow) is None
        assert [one.file for one in recent.used()] == [new]
    assert new.is_file()


def test_more_choices_of_a_row(qtbot: QtBot, new: Path, sample: Path) -> None:
    recent.remember(new)
    recent.remember(sample)
    with window_on(qtbot, None) as window:
        row = start_of(window).findChild(OtherRow)
        assert row is not None
        show, _backups, forget = row.choices.actions()
        show.trigger()
        assert person_of(window).shown == [new.parent]
        forget.trigger()
        settle(qtbot, window)
        assert [one.file for one in recent.used()] == [sample]


def test_another_language(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        languages = start_of(window).languages
        assert languages.bar.isVisible()
        languages.buttons.button(1).click()
        settle(qtbot, window)
        assert "Welcome" in texts(window)
        assert start_of(window).languages.buttons.checkedId() == 1
        assert window.settings.language == "en"


def test_the_panel_gives_way(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        assert start_of(window).panel.isVisible()
        assert start_of(window).panel.width() == 500
        window.resize(960, 540)
        qtbot.waitUntil(lambda: not start_of(window).panel.isVisible())


def test_back_to_the_start_window(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        window.topbar.actions_by_id["start"].trigger()
        qtbot.waitUntil(lambda: window.opening.is_at_start)
        settle(qtbot, window)
        assert window.opening.document is None
        assert window.windowTitle() == "klyngeapp"
        assert not window.topbar.actions_by_id["start"].isEnabled()
        last = start_of(window).last
        assert last is not None
        last.go_on.click()  # the file was let go of
        opened(qtbot, window)
        assert workspace(window).key == "overview"


def test_the_keys_of_the_menus_still_work(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, None) as window:
        person_of(window).to_open = new
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.keyClick(start_of(window).first, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        opened(qtbot, window)
        assert window.opening.document.file == new


# files that are dropped


def drop(window: Window, file: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    window.dragEnterEvent(entering)
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))
    return entering.isAccepted()


def test_a_workbook_is_dropped(qtbot: QtBot, new: Path, sample: Path) -> None:
    with window_on(qtbot, None) as window:
        assert drop(window, new)
        opened(qtbot, window)
        assert window.opening.document.file == new
        assert drop(window, sample)
        qtbot.waitUntil(lambda: window.opening.document.file == sample)


def test_something_else_is_dropped(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    for file in (None, new):
        with window_on(qtbot, file) as window:
            drop(window, tmp_path / "billede.jpg")
            notice = window.messages.shown("open")
            assert isinstance(notice, Notice)
            assert "Her kan kun en klyngefil åbnes" in notice.text
    with window_on(qtbot, tmp_path / "væk.klynge") as window:
        drop(window, tmp_path / "billede.jpg")
        assert "klyngefil" in str(window.opening.refusal)


# the start of the program


# What is imported when it is wanted: with a workbook, a new cluster, an icon that the start window does not show.
SLOW = {
    *("sqlalchemy", "reportlab", "sqlite3", "lucide.core", "PySide6.QtNetwork"),
    *("klyngeapp.store", "klyngeapp.services", "klyngeapp.documents", "klyngeapp.domain.home", "klyngeapp.ui.keeping"),
    *("klyngeapp.ui.start.new_cluster.page", "klyngeapp.ui.start.new_cluster.kept", "klyngeapp.ui.forms.wording"),
}


def test_the_window_leaves_when_it_has_been_seen(tmp_path: Path) -> None:
    code = (
        "import sys; from klyngeapp.__main__ import main; code = main(['--exit-after-first-paint']); "
        f"slow = {SLOW!r}; print(sorted(slow & sys.modules.keys())); sys.exit(code)"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KLYNGE_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True, text=True, env=environment, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
    assert not (tmp_path / "settings.json").exists()  # it was only looked at

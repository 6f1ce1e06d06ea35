"""The cluster that is not made yet: kept while one types, gone on with, given up."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from klyngeapp.system import paths
from klyngeapp.ui.kit.bars import Notice
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.start.new_cluster.draft import Draft
from klyngeapp.ui.start.new_cluster.kept import Kept
from klyngeapp.ui.start.new_cluster.page import NewPage
from klyngeapp.ui.start.new_cluster.questions import NameQuestion
from klyngeapp.ui.start.page import StartPage
from tests.ui.windows import settle, window_on

ROOT = Path(__file__).parents[2]
FULL = Draft(
    "Nord <b>for</b> Fjorden", "Åsted, Lindum", "Ø 4\nBy", 2, "24", "1/9", {"vision.ideas": "Vi har nok"}, number=2
)


def file_of_draft() -> Path:
    return paths.home() / "new-cluster.json"


def start_of(window: Window) -> StartPage:
    page = window.opening.starting.page
    assert isinstance(page, StartPage)
    return page


def page_of(window: Window) -> NewPage:
    page = window.opening.starting.page
    assert isinstance(page, NewPage)
    return page


def test_a_draft_is_read_as_it_was_kept() -> None:
    kept = Kept()
    kept.draft = FULL
    kept.keep()
    assert Kept().draft == FULL


def test_nothing_is_kept_of_nothing() -> None:
    kept = Kept()
    kept.keep()
    assert not file_of_draft().exists()
    kept.draft.name = "Nord"
    kept.keep()
    assert file_of_draft().exists()
    kept.draft.name = " "
    kept.keep()
    assert not file_of_draft().exists()


@pytest.mark.parametrize(
    "written",
    [b"", b"{", b"[]", b"3", b"\xff\xfe", b"null", b'{"name": 3}', b"[" * 100_000],
    ids=["empty", "half", "list", "number", "no text", "null", "odd name", "deep"],
)
def test_a_broken_file_is_no_draft(written: bytes) -> None:
    file_of_draft().write_bytes(written)
    assert Kept().draft == Draft()


def test_what_others_have_written_is_held_within_bounds() -> None:
    odd = {
        **asdict(FULL),
        "name": "x" * 5000,
        "number": 99,
        "length": True,
        "villages": 7,
        "left_out": {"vision.ideas": "Nej", "vision.nothing": "Nej", "mapping.map": 3},
    }
    file_of_draft().write_text(json.dumps(odd))
    draft = Kept().draft
    assert len(draft.name) == 200
    assert (draft.number, draft.length, draft.villages) == (0, 0, "")
    assert draft.left_out == {"vision.ideas": "Nej"}


def test_half_a_letter_stops_nobody(qtbot: QtBot) -> None:
    file_of_draft().write_text('{"name": "Nord \\ud800"}')
    with window_on(qtbot, None) as window:
        assert start_of(window).unfinished is not None


def test_a_disk_that_takes_nothing_stops_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Kept()
    kept.draft = FULL
    monkeypatch.setattr("klyngeapp.system.files.os.open", refuse)
    kept.keep()
    assert kept.draft == FULL


def refuse(*_what: object, **_how: object) -> int:
    raise PermissionError(13, "no")


# in the window


def test_what_is_typed_is_kept_without_leaving(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        window.opening.starting.ask_for_new()
        settle(qtbot, window)
        question = page_of(window).question
        assert isinstance(question, NameQuestion)
        qtbot.keyClicks(question.name, "Nord for Fjorden")
        qtbot.waitUntil(lambda: Kept().draft.name == "Nord for Fjorden")


def test_a_draft_is_gone_on_with_in_another_window(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        assert start_of(window).unfinished is None
        window.opening.starting.ask_for_new()
        settle(qtbot, window)
        page = page_of(window)
        assert isinstance(page.question, NameQuestion)
        qtbot.keyClicks(page.question.name, "Nord <b>for</b> Fjorden")
        page.go_on.click()
        qtbot.keyClick(page, Qt.Key.Key_Escape)
        window.opening.escape()
        settle(qtbot, window)
        assert start_of(window).unfinished is not None
    with window_on(qtbot, None) as window:
        row = start_of(window).unfinished
        assert row is not None
        assert row.go_on.accessibleDescription() == "Nord <b>for</b> Fjorden. Ikke oprettet endnu · Spørgsmål 2 af 4"
        assert window.focusWidget() is row.go_on
        qtbot.keyClick(row.go_on, Qt.Key.Key_Return)
        settle(qtbot, window)
        page = page_of(window)
        assert page._draft.number == 1
        assert page._draft.name == "Nord <b>for</b> Fjorden"


def test_a_window_that_is_closed_in_the_middle_of_a_word_keeps_it(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        window.opening.starting.ask_for_new()
        settle(qtbot, window)
        question = page_of(window).question
        assert isinstance(question, NameQuestion)
        qtbot.keyClicks(question.name, "Nor")
    assert Kept().draft.name == "Nor"


def test_a_draft_is_given_up_and_had_back(qtbot: QtBot) -> None:
    kept = Kept()
    kept.draft = FULL
    kept.keep()
    with window_on(qtbot, None) as window:
        row = start_of(window).unfinished
        assert row is not None
        assert row.give_up.accessibleName() == "Opgiv Nord <b>for</b> Fjorden"
        row.give_up.click()
        settle(qtbot, window)
        assert start_of(window).unfinished is None
        assert not file_of_draft().exists()
        notice = window.messages.shown("draft")
        assert isinstance(notice, Notice)
        assert notice.text == "Opgav Nord <b>for</b> Fjorden"
        undo = next(button for button in notice.findChildren(type(row.go_on)) if button.accessibleName() == "Fortryd")
        undo.click()
        settle(qtbot, window)
        assert start_of(window).unfinished is not None
        assert Kept().draft == FULL
        assert window.messages.shown("draft") is None


def test_a_draft_outlives_the_program_being_killed(tmp_path: Path) -> None:
    code = (
        "import os, sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtTest import QTest\n"
        "from klyngeapp.system.settings import Settings\n"
        "from klyngeapp.ui import app, ask\n"
        "from klyngeapp.ui.theme import Theme\n"
        "from klyngeapp.ui.shell.window import Window\n"
        "program = app.application(['x'])\n"
        "chosen = Settings(language='da')\n"
        "window = Window(Theme(chosen), chosen, ask.Ask())\n"
        "window.show()\n"
        "window.opening.starting.ask_for_new()\n"
        "QTest.qWait(200)\n"
        "QTest.keyClicks(window.opening.starting.page.question.name, 'Nord')\n"
        "QTest.qWait(900)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KLYNGE_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True, env=environment, timeout=60
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert json.loads((tmp_path / "new-cluster.json").read_text())["name"] == "Nord"

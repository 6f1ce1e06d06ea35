"""Who is at this keyboard: asked by nobody, kept on this computer, and in the history of what is done from then on."""

import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from klyngeapp.cli.main import main
from klyngeapp.i18n.language import Sentence, speak
from klyngeapp.services import rows
from klyngeapp.store import looking
from klyngeapp.system import settings
from klyngeapp.system.settings import Settings, as_who
from klyngeapp.ui.shell.window import Window
from tests.making import edited
from tests.ui.windows import settle, window_on, workspace

BENTE = "Bente Kjær"


def add_village(window: Window, name: str) -> None:
    said = Sentence("Add {name}", {"name": name})
    window.opening.document.do(said, lambda unit: rows.add(unit, "village", name=name))


def field_of(window: Window):
    return workspace(window).page.computer.controls["who"]


def test_the_menu_leads_to_the_field(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        window.topbar.actions_by_id["who"].trigger()
        qtbot.waitUntil(lambda: window.focusWidget() is field_of(window))
        assert workspace(window).key == "settings"


def test_what_is_done_from_then_on_has_the_name(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        add_village(window, "Alken")
        workspace(window).go("settings")
        field = field_of(window)
        field.setFocus()
        qtbot.keyClicks(field, BENTE)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        add_village(window, "Øm")
        field.clear()
        field.keep()
        add_village(window, "Årup")
    assert [(str(one.name), one.by) for one in looking.actions(new)] == [
        ("Tilføj Årup", ""),
        ("Tilføj Øm", BENTE),
        ("Tilføj Alken", ""),
    ]
    assert settings.load().who == ""


def test_the_name_is_kept_a_second_after_the_last_key(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        workspace(window).go("settings")
        qtbot.keyClicks(field_of(window), BENTE)
        qtbot.waitUntil(lambda: settings.load().who == BENTE, timeout=4000)


def test_the_name_stays_on_this_computer(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new, Settings(theme="light", language="da", who=BENTE)) as window:
        add_village(window, "Øm")
        workspace(window).go("settings")
        assert field_of(window).text() == BENTE
    assert BENTE.encode() not in new.read_bytes()
    assert settings.load().who == BENTE


def test_the_command_line_shows_it(qtbot: QtBot, new: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with window_on(qtbot, new, Settings(theme="light", language="da", who=BENTE)) as window:
        add_village(window, "Øm")
    speak("en")
    assert main(["history", str(new), "--json"]) == 0
    assert [one["by"] for one in json.loads(capsys.readouterr().out)] == [BENTE]
    assert main(["history", str(new)]) == 0
    assert f"Tilføj Øm – {BENTE}" in capsys.readouterr().out


def test_the_command_line_does_it_in_the_same_name(new: Path) -> None:
    settings.save(Settings(who=BENTE))
    edited(new)
    assert [one.by for one in looking.actions(new)] == [BENTE]


def test_undo_and_redo_keep_who_did_it(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new, Settings(theme="light", language="da", who=BENTE)) as window:
        add_village(window, "Øm")
        window.opening.undo()
        assert str(window.opening.document.redo_name) == "Tilføj Øm"
        window.opening.redo()
        assert str(window.opening.document.undo_name) == "Tilføj Øm"
    assert [one.by for one in looking.actions(new)] == [BENTE]


def test_without_a_workbook_it_can_be_said_too(qtbot: QtBot) -> None:
    with window_on(qtbot, None) as window:
        window.opening.show_settings("who")
        settle(qtbot, window)
        field = window.opening.starting.page.computer.controls["who"]
        qtbot.keyClicks(field, BENTE)
        field.keep()
    assert settings.load().who == BENTE


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("  Bente \n Kjær ", BENTE),
        ("x" * 200, "x" * 80),
        (7, ""),
        (None, ""),
        ("\x00\u202e", ""),
        ("<b>B</b>", "<b>B</b>"),
    ],
)
def test_a_name_from_the_disk_is_one_line(written: object, read: str) -> None:
    assert as_who(written) == read
    (Path(os.environ["KLYNGE_HOME"]) / "settings.json").write_text(json.dumps({"who": written}))
    assert settings.load().who == read

"""A workbook in the window: what is seen, and what is said where it cannot be opened."""

import json
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from klyngeapp.cli.main import main
from klyngeapp.services.clusters import new_cluster
from klyngeapp.services.sample import build
from klyngeapp.store import schema
from klyngeapp.store.workbook import open_to_change
from klyngeapp.system import recent, settings
from klyngeapp.ui.kit.table.card import RowsCard
from klyngeapp.ui.shell.trouble import Message
from klyngeapp.ui.shell.window import Window
from tests.ui.windows import LIGHT, body_on, person_of, settle, window_on, workspace


def texts(window: Window) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def test_the_sample_as_in_the_design(qtbot: QtBot, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12T14:32")
    with window_on(qtbot, sample) as window:
        shown = texts(window)
        for text in (
            "Landsbyklyngen\nMellem Åerne",
            "Åsted Kommune",
            "Overblik",
            "Torsdag den 12. november 2026 · måned 15 af 18",
            "Næste skridt",
            "Skriv de sidste fem handleplaner færdige",
            "Ungdomsklub i Kærbølle Hal mangler en tovholder.",
            "Styregruppemøde torsdag den 19. november",
            "Høringen slutter torsdag den 26. november",
            "58",
            "frivillige",
            "9 nye siden sommeren",
            "1.240",
            "timer",
            "Flest i september",
            "7",
            "landsbyer",
            "2.586 borgere i alt",
            "er brugt",
            "268.500 af 400.000 kr.",
            "18 måneder",
            "Alt er gemt kl. 14.32",
        ):
            assert text in shown, text
        assert any(text.replace("\u00a0", " ") == "67 %" for text in shown)
        assert "Landsbyklyngen Mellem Åerne" in window.windowTitle()


def test_figures_are_those_of_the_command_line(qtbot: QtBot, sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", str(sample), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    with window_on(qtbot, sample) as window:
        facts = window.opening.document.home
        assert facts.overview.volunteers == told["volunteers"] == 58
        assert facts.overview.hours.volunteers == told["hours"] * 60
        assert len(facts.overview.villages) == told["counts"]["village"]
        assert facts.overview.inhabitants == told["inhabitants"]
        assert facts.overview.budget.spent == told["budget"]["spent"] * 100


def test_the_first_day_is_kind(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        shown = texts(window)
        for text in ("Skriv landsbyerne ind", "Aftal det første møde", "Det kommer", "Skrives i trin 4", "–"):
            assert text in shown
        assert "I behøver kun navnene. Resten kan komme senere." in shown


def test_a_workbook_without_a_start_has_no_months(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "x.klynge"
    assert main(["new", str(file), "--name", "Uden start", "--municipality", "Åsted Kommune"]) == 0
    with window_on(qtbot, file) as window:
        shown = texts(window)
        assert "Torsdag den 12. november 2026" in shown
        assert not any("måneder" in text for text in shown)


def refusal(qtbot: QtBot, file: Path) -> str:
    with window_on(qtbot, file) as window:
        message = window.findChild(Message)
        assert message is not None
        assert window.opening.document is None
        assert not window.topbar.actions_by_id["save"].isEnabled()
        return message.text


def test_a_file_that_is_no_workbook(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "noter.klynge"
    file.write_bytes(b"Hej")
    assert "er ikke en klyngefil" in refusal(qtbot, file)
    assert file.read_bytes() == b"Hej"


def test_a_file_that_is_gone(qtbot: QtBot, tmp_path: Path) -> None:
    assert "væk.klynge" in refusal(qtbot, tmp_path / "væk.klynge")


def test_a_damaged_file(qtbot: QtBot, sample: Path) -> None:
    sample.write_bytes(sample.read_bytes()[:-4096])
    assert "der mangler en del af den" in refusal(qtbot, sample)


def test_a_newer_file(qtbot: QtBot, sample: Path) -> None:
    data = bytearray(sample.read_bytes())
    data[60:64] = (schema.CURRENT + 1).to_bytes(4, "big")
    sample.write_bytes(data)
    assert "nyere klyngeapp" in refusal(qtbot, sample)


def test_a_database_of_somebody_else(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "andet.klynge"
    other = sqlite3.connect(file)
    other.execute("CREATE TABLE a (b)")
    other.commit()
    other.close()
    assert "et andet program" in refusal(qtbot, file)


def test_a_file_that_another_window_has_open(qtbot: QtBot, new: Path) -> None:
    with open_to_change(new):
        assert "åben i et andet vindue" in refusal(qtbot, new)


def test_a_second_file_that_cannot_be_opened_leaves_the_first(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    with window_on(qtbot, new) as window:
        bad = tmp_path / "noter.klynge"
        bad.write_bytes(b"Hej")
        person_of(window).to_open = bad
        window.topbar.actions_by_id["open"].trigger()
        qtbot.waitUntil(lambda: "open" in window.messages)
        assert window.opening.document is not None
        assert window.opening.document.file == new


def test_another_file_takes_the_place_of_the_first(qtbot: QtBot, new: Path, sample: Path) -> None:
    with window_on(qtbot, new) as window:
        person_of(window).to_open = sample
        window.topbar.actions_by_id["open"].trigger()
        qtbot.waitUntil(lambda: window.opening.document.file == sample)
        settle(qtbot, window)
        assert "58" in texts(window)
        assert recent.workbooks() == [sample, new]


def test_what_was_being_looked_for_is_left_alone_when_the_workbook_is_closed(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        card = body_on(qtbot, window, "action_plans.plans", RowsCard)
        card.search.setText("Mette")
        assert window.opening.let_go()
        qtbot.wait(400)  # longer than one waits for the next letter
        assert person_of(window).crashes == []


def test_what_was_open_last_opens_again(qtbot: QtBot, new: Path) -> None:
    recent.remember(new)
    with window_on(qtbot, None) as window:
        window.opening.starting.page.last.go_on.click()
        qtbot.waitUntil(lambda: window.opening.workspace is not None)
        assert window.opening.document.file == new


def _quick(file: Path, language: str) -> None:
    new_cluster(file, name="Hurtig", municipalities=["Åsted Kommune"], language=language)


def try_the_sample(qtbot: QtBot, window: Window) -> None:
    window.opening.starting.page.choices.cards[2].click()
    qtbot.waitUntil(lambda: window.opening.workspace is not None, timeout=20000)
    settle(qtbot, window)


def test_the_sample_is_fresh_and_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with window_on(qtbot, None) as window:
        try_the_sample(qtbot, window)
        assert "Dette er eksemplet. Åbn jeres egen fil under Filer." in texts(window)
        first = window.opening.document.file
        monkeypatch.setattr(build, "make_sample", _quick)
        assert recent.workbooks() == []
        window.topbar.actions_by_id["sample"].trigger()
        qtbot.waitUntil(lambda: window.opening.document.file != first, timeout=20000)
        settle(qtbot, window)
        assert workspace(window).key == "overview"
    with window_on(qtbot, None) as window:  # older ones are gone
        try_the_sample(qtbot, window)
        assert len(list(window.opening.document.file.parent.iterdir())) == 1


def test_the_window_keeps_its_place(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new, size=(1200, 800)):
        pass
    assert settings.load().window[2:] == (1200, 800)
    assert settings.load().theme == LIGHT.theme

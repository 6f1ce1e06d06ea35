"""Handover and clean-up: who passes on what, whom too much is known of, and what is noted as deleted."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from klyngeapp.store.queries import lists
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.handover.page import HandoverBody
from tests.ui.windows import settle, window_on, workspace

KEY = "implementation.handover"


@pytest.fixture(autouse=True)
def on_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")


def body_of(qtbot: QtBot, window: Window) -> HandoverBody:
    workspace(window).go(KEY)
    settle(qtbot, window)
    body = workspace(window).page.body
    assert isinstance(body, HandoverBody)
    return body


def words(part: object) -> list[str]:
    return [one.text() for one in part.findChildren(QLabel)]


def test_the_sample_says_who_is_to_be_deleted_and_what_is_left(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body, document = body_of(qtbot, window), window.opening.document
        assert body.items.card.note.text() == "3 af 7 overdraget"
        assert words(body.takings)[1:3] == ["Anne-Grethe Toft", "2 ting tilbage"]
        said = words(body.clean_up)
        assert any(text.startswith("2 personer stoppede for mere end 12 måneder siden.") for text in said)
        assert "Jytte Brogaard" in said
        source = body.items.source
        row_id = next(
            one for one in source.ids("", -1, False) if source.cells([one])[one][0] == "Listen over frivillige"
        )
        source.change(row_id, 2, "12-11-2026")
        assert body.items.card.note.text() == "4 af 7 overdraget"
        assert source.cells([row_id])[row_id][2] == "12. nov. 2026"
        assert row_id in source.faded
        (deed,) = [one for one in body.clean_up.deeds if one.accessibleName().startswith("Jytte")]
        qtbot.mouseClick(deed, Qt.MouseButton.LeftButton)
        assert workspace(window).key.startswith("volunteers/")
        document.undo()


def test_what_is_deleted_is_noted_with_its_day(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body, document = body_of(qtbot, window), window.opening.document
        deeds = [one for one in body.clean_up.findChildren(QPushButton) if one.accessibleName().endswith("slettet")]
        before = len(deeds)
        qtbot.mouseClick(deeds[0], Qt.MouseButton.LeftButton)
        assert len([one for one in body.clean_up.deeds if one.accessibleName().endswith("slettet")]) == before - 1
        assert window.focusWidget() in body.clean_up.deeds  # the keyboard does not lose its place
        assert "Slettet 12. november 2026" in words(body.clean_up)
        assert str(document.undo_name).startswith("Notér, at ”")


def test_a_new_cluster_begins_with_the_usual_things(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        assert not body.takings.isVisible()
        assert "Ingen er gemt længere, end I har lovet." in words(body.clean_up)
        (propose,) = [one for one in body.items.empty.findChildren(QPushButton) if "sædvanlige" in one.text()]
        qtbot.mouseClick(propose, Qt.MouseButton.LeftButton)
        assert len(window.opening.document.ask(lists.ids_of, "handover_item")) == 6
        assert words(body.takings)[1:3] == ["Ingen endnu", "6 ting tilbage"]
        body.lists.choose(1)
        assert not body.lists.source.can_add  # who was forgotten is written down by forgetting

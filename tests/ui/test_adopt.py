"""Adopt and send: a list or a reason, a frozen text, what has changed since, and a mail for the municipality."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.adopt.page import AdoptBody
from tests.ui.windows import body_on, person_of, window_on

KEY = "implementation.adopt"


@pytest.fixture(autouse=True)
def on_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")


def body_of(qtbot: QtBot, window: Window) -> AdoptBody:
    return body_on(qtbot, window, KEY, AdoptBody)


def do(window: Window, use_case) -> None:
    window.opening.document.do(Sentence("Do"), use_case)


def recipients(body: AdoptBody) -> list[tuple[str, ...]]:
    source = body.lists.source
    ids = source.ids("", -1, False)
    return [source.cells(ids)[row_id] for row_id in ids]


def test_the_sample_stands_as_in_its_picture(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        assert body.state.text() == (
            "Planen vedtages torsdag den 3. december. Udkastet er i høring til 26. november 2026."
        )
        assert body.adopting.checks.shown == (
            (True, "planen har de tre faste dele"),
            (True, "visionen er vedtaget"),
            (False, "alle 12 handleplaner er færdige"),
            (False, "høringen er slut"),
            (False, "det er skrevet, hvem der siger ja"),
        )
        assert body.adopting.number.text() == "9 høringssvar · 7 er besvaret"
        assert body.adopting.led.text() == "Tre af dem har ændret planen."
        assert not body.adopting.adopt.isEnabled()
        assert body.adopting.missing.text() == "3 ting mangler. I kan vedtage alligevel og skrive hvorfor."
        shown = recipients(body)
        assert shown[0] == ("Lars Bisgaard\nÅsted Kommune", "Kopi til kommunen", "2. nov.", "Kvitteret 4. nov.")
        assert {line[3] for line in shown} >= {"Sendt", "Hængt op", "Inden 20. nov.", "Efter 3. december"}
        assert "Lars Bisgaard" in body.copy.words.text()
        assert not body.changed.isVisible()  # the sample's draft was not frozen


def test_with_a_reason_the_plan_is_adopted_and_later_changes_are_told(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        why = body.adopting.reason.fields["despite"].input
        why.setFocus()
        qtbot.keyClicks(why, "Vi vil i gang før jul")
        body.adopting.reason.finish()
        assert body.adopting.adopt.isEnabled()
        qtbot.mouseClick(body.adopting.adopt, Qt.MouseButton.LeftButton)
        assert body.adopting.after.isVisible()
        assert body.adopting.said.text() == "Strategiplan 2027–2030 er vedtaget 12. november 2026."
        assert "Vi vil i gang før jul" in body.adopting.despite.text()
        assert str(window.opening.document.undo_name) == "Vedtag planen"
        qtbot.waitUntil(lambda: not body.counting.is_counting, timeout=20000)
        assert not body.changed.isVisible()
        document = window.opening.document
        (vision,) = document.ask(lists.ids_of, "vision", where={"status": "adopted"})
        do(window, lambda unit: rows.change(unit, "vision", vision, statement="Noget helt andet."))
        qtbot.waitUntil(lambda: bool(body.found) and not body.counting.is_counting, timeout=20000)
        assert body.changed.isVisible()
        assert "siden I vedtog den" in body.changed_title.text()
        assert "Vores vision" in body.changed_words.text()
        qtbot.mouseClick(body.see, Qt.MouseButton.LeftButton)
        told = [one.text() for one in body.differences.findChildren(QLabel) if one.isVisible()]
        assert "Vores vision" in told
        assert "Nu: Noget helt andet." in told
        assert any(one.startswith("Før: I 2030 er vi syv landsbyer") for one in told)
        document.undo()
        qtbot.waitUntil(lambda: not body.found and not body.counting.is_counting, timeout=20000)
        assert not body.changed.isVisible()
        document.undo()
        assert not body.adopting.after.isVisible()
        assert body.adopting.reason.isVisible()


def test_a_new_cluster_begins_with_a_version_and_fills_its_list(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        assert body.begin.isVisible()
        assert not body.parts.isVisible()
        qtbot.mouseClick(body.begin.begin, Qt.MouseButton.LeftButton)
        assert body.adopting.isVisible()
        assert body.state.text() == "Planen er et udkast."
        qtbot.mouseClick(body.adopting.hear, Qt.MouseButton.LeftButton)
        assert not body.adopting.hear.isVisible()
        document = window.opening.document
        (version,) = document.ask(lists.ids_of, "plan_version")
        (row,) = document.ask(lists.rows_of, "plan_version", [version])
        assert (row.values["status"], row.values["hearing_from"]) == ("hearing", "2026-11-12")
        assert str(row.values["content"]).startswith("da · 2026-11-12")
        (sent,) = [one for one in body.findChildren(QPushButton) if one.text() == "Notér, at den er sendt"]
        qtbot.mouseClick(sent, Qt.MouseButton.LeftButton)
        assert recipients(body) == [("Kommunen", "", "12. nov.", "Sendt")]
        source = body.lists.source
        (row_id,) = source.ids("", -1, False)
        source.change(row_id, 3, "12-11-2026")
        assert recipients(body)[0][3] == "Kvitteret 12. nov."


def test_the_mail_has_the_plan_with_it(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        qtbot.mouseClick(body.copy.mail, Qt.MouseButton.LeftButton)
        exporting = window.opening.exporting
        qtbot.mouseClick(exporting.dialog.save, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(person_of(window).shown), timeout=30000)
        (draft,) = person_of(window).shown
        data = draft.read_bytes()
        assert b"X-Unsent: 1" in data
        assert b"application/pdf" in data

"""The application: begun with one click, written section by section, sent, answered; or an agreement in its place."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence, speaking
from klyngeapp.services import applications, rows
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.application import Application, applying
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.application import words
from klyngeapp.ui.steps.application.page import AGREEMENT, ApplicationBody
from tests.clusters import large
from tests.ui.test_looks import cut
from tests.ui.windows import LIGHT, body_on, settle, window_on

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
KEY = "establishment.application"


def body_of(qtbot: QtBot, window: Window) -> ApplicationBody:
    return body_on(qtbot, window, KEY, ApplicationBody)


def begun(qtbot: QtBot, window: Window) -> ApplicationBody:
    body = body_of(qtbot, window)
    qtbot.mouseClick(body.propose, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    return body


def found(window: Window) -> Application:
    application = window.opening.document.ask(applying).application
    assert application is not None
    return application


def texts(part: QWidget) -> list[str]:
    return [one.text() for one in part.findChildren(QLabel) if one.isVisible()]


def test_the_eleven_sections_come_with_one_click_and_go_with_one_undo(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body, document = begun(qtbot, window), window.opening.document
        assert len(found(window).sections) == 11
        assert found(window).sections[9].title == "Budget og medfinansiering"
        assert not body.begin.isVisible()
        assert body.length.text() == "Der er ikke skrevet noget endnu. 5–10 sider er passende."
        document.undo()
        settle(qtbot, window)
        assert document.ask(applying).application is None
        assert body.begin.isVisible()
        document.redo()
        settle(qtbot, window)
        assert len(body.sections.heads) == 11


def test_a_section_is_opened_with_the_keyboard_and_its_words_are_counted(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = begun(qtbot, window)
        third = found(window).sections[2]
        head = body.sections.heads[third.id]
        head.setFocus()
        qtbot.keyClick(head, Qt.Key.Key_Space)
        assert body.sections.opened == third.id
        text = body.sections.form.fields["body"].input
        assert text.hasFocus()
        settle(qtbot, window)
        assert "Hvad er svært her? Sig det ligeud." in texts(body.sections)
        qtbot.keyClicks(text, "Skolen lukker og bussen kører sjældent")
        body.sections.form.finish()
        assert body.sections._counts[third.id].text() == "6 ord"
        assert body.length.text() == "Ca. 1 side. 5–10 er passende."
        assert text.hasFocus()
        assert body.state.words.text() == "10 afsnit er stadig tomme."
        qtbot.keyClick(body.sections.heads[third.id], Qt.Key.Key_Space)
        assert body.sections.form is None
        assert body.sections.heads[third.id].hasFocus()


def test_sections_are_added_moved_and_removed(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body, document = begun(qtbot, window), window.opening.document
        body.sections._on_add()
        last = found(window).sections[-1]
        assert (last.title, len(found(window).sections)) == ("Nyt afsnit", 12)
        assert body.sections.opened == last.id
        body.sections._on_move(last, -1)
        assert [one.id for one in found(window).sections].index(last.id) == 10
        assert body.sections.opened == last.id
        body.sections._on_remove(last)
        assert len(body.sections.heads) == 11
        assert body.sections.opened == ""
        document.undo()
        assert len(body.sections.heads) == 12


def test_it_is_sent_and_answered(qtbot: QtBot, new: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")
    with window_on(qtbot, new) as window:
        body, document = begun(qtbot, window), window.opening.document
        qtbot.mouseClick(body.sent, Qt.MouseButton.LeftButton)
        assert (found(window).status, found(window).sent_on) == ("sent", "2026-11-12")
        assert body.state.words.text() == "Ansøgningen blev sendt den 12. november 2026. I venter på svar."
        assert body.stages.accessibleName() == "Så langt er den: Sendt"
        assert not body.sent.isVisible()
        row = found(window).id
        document.do(
            Sentence("Change"),
            lambda unit: rows.change(unit, "application", row, status="approved", granted=7_500_000),
        )
        assert body.state.words.text() == "Kommunen har sagt ja, med 75.000 kr."
        assert "application_approved" in document.home.progress.true
        document.do(Sentence("Change"), lambda unit: rows.change(unit, "application", row, status="refused"))
        assert body.stages.accessibleName() == "Så langt er den: Afslag"


def test_an_agreement_takes_its_place(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window)
        body.kinds.buttons.button(AGREEMENT).click()
        settle(qtbot, window)
        assert body.agreements.isVisible()
        assert not body.begin.isVisible()
        body.agreements.source.add({0: "Samarbejdsaftale", 2: "26-8-2026"})
        assert body.state.words.text() == "”Samarbejdsaftale” blev godkendt den 26. august 2026."
        body.agreements.open(body.agreements.card.rows.ids[0])
        assert not body.state.isVisible()
        assert body.escape()
        assert body.state.isVisible()


def test_a_step_left_out_still_works_and_applications_to_funds_stay_away(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        body = body_of(qtbot, window)
        assert body.kind == AGREEMENT
        assert "blev godkendt" in body.state.words.text()
        body.kinds.buttons.button(0).click()
        settle(qtbot, window)
        assert body.begin.isVisible()
        qtbot.mouseClick(body.propose, Qt.MouseButton.LeftButton)
        settle(qtbot, window)
        facts = texts(body.facts)
        assert any(text.startswith("7 landsbyer: Broholt, ") for text in facts)
        assert "2.586 indbyggere, 2.140 af dem er fyldt 16 år" in facts
        assert "18 måneder fra 1. september 2025" in facts
        assert "Forløbet koster 400.000 kr. Kommunen giver 75.000 kr." in facts
        body.support.source.add({0: "Idrætsforeningen"})
        assert body.support.source.where == {"application": found(window).id}
        body._on_remove()
        assert window.opening.document.ask(applying).application is None


def test_facts_follow_and_an_empty_cluster_is_told_what_to_write(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = begun(qtbot, window)
        assert "18 måneder fra 2. november 2026" in texts(body.facts)
        window.opening.document.do(
            Sentence("Add"), lambda unit: rows.add(unit, "village", name="Øm <b>", inhabitants=212)
        )
        settle(qtbot, window)
        assert "1 landsby: Øm <b>" in texts(body.facts)
        assert "212 indbyggere" in texts(body.facts)


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "About 1 page."), (399, "About 1 page."), (2400, "About 6 pages."), (4400, "About 11 pages. That is much")],
)
def test_pages_are_counted(number: int, said: str) -> None:
    with speaking("en"):
        assert words.length(number).startswith(said)


def test_each_section_has_its_hint_in_both_languages() -> None:
    for language in ("da", "en"):
        with speaking(language):
            hints = [words.hint(str(Sentence(title))) for title, _belongs in applications.SECTIONS]
            assert all(hints)
            assert len(set(hints)) == 11
            assert words.hint("Noget helt andet") == ""


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("size", [(1440, 900), (1024, 700)])
def test_nothing_is_cut_off_with_much_in_it(qtbot: QtBot, tmp_path: Path, size: tuple[int, int], text: int) -> None:
    path = large(tmp_path / "stor.klynge")
    with window_on(qtbot, path, replace(LIGHT, text_size=text), size) as window:
        body, document = begun(qtbot, window), window.opening.document

        def write(unit) -> None:
            for section in document.ask(lists.ids_of, "application_section"):
                title, body = "Meget lang overskrift " * 12, "ord " * 900
                rows.change(unit, "application_section", section, title=title, body=body)

        document.do(Sentence("Change"), write)
        body.sections.toggle(found(window).sections[0].id)
        settle(qtbot, window)
        qtbot.wait(300)
        for one in body.findChildren(QWidget):
            if one.isVisible():
                assert one.toolTip() or not cut(one), cut(one)

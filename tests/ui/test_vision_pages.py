"""The pages of phase 3: the vision day, the ideas, the vision, the choice of action areas, the municipality."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from klyngeapp.store.queries import lists
from klyngeapp.store.queries.choosing import areas, candidates
from klyngeapp.store.queries.visions import findings, values, visions
from klyngeapp.ui.forms.body import Body
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.action_areas.page import ActionAreasBody
from klyngeapp.ui.steps.action_areas.reasons import AreaBlock
from klyngeapp.ui.steps.consultation.page import ConsultationBody
from klyngeapp.ui.steps.ideas.page import IdeasBody
from klyngeapp.ui.steps.vision.page import VisionBody
from klyngeapp.ui.steps.vision_day.page import VisionDayBody
from tests.ui.windows import add, body_on, document_of, settle, window_on, workspace

_Body = TypeVar("_Body", bound=Body)


@pytest.fixture(autouse=True)
def on_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")


def body_of(qtbot: QtBot, window: Window, step: str, kind: type[_Body]) -> _Body:
    return body_on(qtbot, window, f"vision.{step}", kind)


def test_the_sample_shows_the_whole_phase(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        day = body_of(qtbot, window, "vision_day", VisionDayBody)
        assert day.day.told == (
            "Lørdag den 13. juni 2026 · Kl. 10.00–15.00 · Kærbølle Skole · 32 kom, fra alle syv landsbyer"
        )
        assert day.programme.ends.text() == "Slutter kl. 13.45"
        assert len(day.lists.card.rows.ids) == 5
        ideas = body_of(qtbot, window, "ideas", IdeasBody)
        assert ideas.lists.card.note.text() == "18 ideer indtil nu"
        assert (ideas.sorting.waiting.text(), ideas.sorting.title.text()) == ("1 idé venter", "Byt-og-lån-dag")
        vision = body_of(qtbot, window, "vision", VisionBody)
        assert vision.chip.accessibleName() == "Vedtaget 20. august 2026"
        assert vision.statement.count.text() == "52 ord"
        assert [chip.accessibleName() for chip in vision.values.chips] == [
            "Vi hjælper hinanden",
            "Plads til alle",
            "Vi gør det selv",
            "Åbne døre",
        ]
        chosen = body_of(qtbot, window, "action_areas", ActionAreasBody)
        assert chosen.dots.note.text() == "96 prikker · 32 borgere"
        assert [one.dots for one in document_of(window).ask(candidates)] == [31, 26, 14, 11, 9, 3, 2]
        assert chosen.dots.state.words.text() == "I har valgt fem. Det er fint. Flere bliver svære at nå."
        assert chosen.matrix.view.accessibleDescription() == (
            "Begynd her: Fælles mødesteder og Fælles fortælling; "
            "Store løft – tag få: Stier mellem landsbyerne, Børn og unge og Bosætning og boliger; "
            "Når der er tid: Lystavle ved byskilte; Lad ligge: Fælles dieseltank."
        )
        talked = body_of(qtbot, window, "consultation", ConsultationBody)
        assert talked.state.words.text() == "I har talt med kommunen tre gange. Sidste gang var 8. oktober 2026."
        assert talked.responses.card.rows.ids  # to the plan as a whole
        kept = document_of(window).ask(lists.rows_of, "hearing_comment", talked.responses.card.rows.ids)
        assert all(row.values["subject"] != "plan" for row in kept)


def test_a_vision_is_written_adopted_and_carried_on(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window, "vision", VisionBody)
        document = document_of(window)
        assert not body.below.isVisible()
        body.statement.begin.click()
        assert body.statement.text.hasFocus()
        body.statement.text.setPlainText("Vi er tre landsbyer, og døren er åben.")
        body.statement.edit.finish()
        (first,) = document.ask(visions)
        assert (first.statement, first.version) == ("Vi er tre landsbyer, og døren er åben.", 1)
        assert body.below.isVisible()
        body.values.add.click()
        for text in ("Åben dør", "Alle er med"):
            body.values.field.setText(text)
            qtbot.keyClick(body.values.field, Qt.Key.Key_Return)
        assert [one.title for one in document.ask(values, first.id)] == ["Åben dør", "Alle er med"]
        body.statement.adopt.click()
        assert body.chip.accessibleName() == "Vedtaget 12. november 2026"
        assert str(document.undo_name) == "Vedtag visionen"
        body.statement.onward.click()
        assert [one.version for one in document.ask(visions)] == [2, 1]
        assert [one.title for one in document.ask(values, document.ask(visions)[0].id)] == ["Åben dør", "Alle er med"]
        body.show_version(first.id)
        assert body.older.isVisible()
        assert not body.statement.adopt.isVisible()
        for _ in range(5):
            document.undo()
        assert document.ask(visions) == ()
        assert body.statement.text.toPlainText() == ""


def test_findings_are_pinned_from_the_mapping_and_in_own_words(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        add(window, "swot_item", title="Søen er ren", kind="strength")
        add(window, "quote", quotation="Her kender vi hinanden")
        vision = add(window, "vision", statement="Vi har en sø.")
        body = body_of(qtbot, window, "vision", VisionBody)
        pins = body.findings
        pins.more.click()
        assert [one.accessibleName() for one in pins.panel.buttons] == [
            "Hæft ”Søen er ren” på",
            "Hæft ””Her kender vi hinanden”” på",
        ]
        pins.panel.field.setText("søen")
        assert len(pins.panel.buttons) == 1
        pins.panel.buttons[0].click()
        pins.panel.field.setText("Alle går ved vandet")
        qtbot.keyClick(pins.panel.field, Qt.Key.Key_Return)
        found = document_of(window).ask(findings, "vision_finding", "vision", vision)
        assert [(one.title, one.table) for one in found] == [("Alle går ved vandet", ""), ("Søen er ren", "swot_item")]
        body._open("vision_finding", found[0].id)
        assert body.lists.page is not None
        assert not body.statement.isVisible()
        assert body.escape()
        assert body.statement.isVisible()
        assert not body.lists.isVisible()


def test_ideas_are_typed_and_put_where_they_belong(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        day = add(window, "meeting", title="Visionsdag", kind="vision_day", date="2026-11-12")
        village = add(window, "village", name="Alken")
        area = add(window, "action_area", title="Søen")
        body = body_of(qtbot, window, "ideas", IdeasBody)
        document = document_of(window)
        assert not body.sorting.isVisible()
        assert body.entry.meeting.currentText() == "Visionsdag"  # it is today
        body.entry.village.setCurrentIndex(1)
        for text in ("En badebro", "En sauna"):
            body.entry.field.setText(text)
            qtbot.keyClick(body.entry.field, Qt.Key.Key_Return)
        assert body.entry.field.hasFocus()
        first, second = document.ask(lists.ids_of, "idea")
        for row in document.ask(lists.rows_of, "idea", [first, second]):
            assert (row.values["meeting"], row.values["village"], row.values["source"]) == (day, village, "meeting")
        qtbot.keyClick(body.sorting, Qt.Key.Key_1)
        assert str(document.undo_name) == "Læg En badebro i Søen"
        assert body.sorting.title.text() == "En sauna"
        body.sorting.later.click()
        assert body.sorting.waiting.text() == "Alle ideer ligger på plads. 1 er gemt til senere."
        kept = {row.id: row.values["action_area"] for row in document.ask(lists.rows_of, "idea", [first, second])}
        assert kept == {first: area, second: None}


def test_a_tick_makes_an_area_and_the_reason_is_written_beside_it(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        document = document_of(window)
        body = body_of(qtbot, window, "action_areas", ActionAreasBody)
        assert not body.above.isVisible()
        one, other = add(window, "candidate", title="Badebro"), add(window, "candidate", title="Dieseltank")
        assert body.above.isVisible()
        body.dots.checks[one].setFocus()
        qtbot.keyClick(body.dots.checks[one], Qt.Key.Key_Space)
        assert [area.title for area in document.ask(areas)] == ["Badebro"]
        assert body.dots.checks[one].hasFocus()
        assert body.dots.state.words.text() == "I har valgt et. Vælg mindst tre, så der er noget for alle."
        (block,) = body.chosen.blocks
        assert isinstance(block, AreaBlock)
        block.form.fields["reason"].input.setPlainText("Alle vil bade")
        block.form.finish()
        (area,) = document.ask(areas)
        assert document.ask(lists.rows_of, "action_area", [area.id])[0].values["reason"] == "Alle vil bade"
        (left,) = body.left.blocks
        left.decide.click()
        assert document.ask(lists.rows_of, "candidate", [other])[0].values["decision"] == "rejected"
        add(window, "action_plan", title="Byg den", action_area=area.id)
        body.dots.checks[one].click()
        assert body.dots.checks[one].isChecked()  # a plan stands in it
        assert [found.title for found in document.ask(areas)] == ["Badebro"]


def test_bubbles_are_moved_with_keys_and_mouse_and_a_run_of_keys_is_one_step_back(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        document = document_of(window)
        one = add(window, "candidate", title="Badebro", benefit=50, effort=50)
        body = body_of(qtbot, window, "action_areas", ActionAreasBody)
        view = body.matrix.view
        view.handles[0].setFocus()
        qtbot.keyClick(view.handles[0], Qt.Key.Key_Up)
        qtbot.keyClick(view.handles[0], Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        place = lambda: [(found.gain, found.effort) for found in document.ask(candidates)]  # noqa: E731
        assert place() == [(51, 45)]
        assert view.handles[0].hasFocus()
        document.undo()
        assert place() == [(50, 50)]
        field = view._drawing().field(view.width())
        middle = view.handles[0].rect().center()
        by = QPoint(round(field.width * 0.2), -round(field.height * 0.3))
        qtbot.mousePress(view.handles[0], Qt.MouseButton.LeftButton, pos=middle)
        qtbot.mouseMove(view.handles[0], middle + by)
        qtbot.mouseRelease(view.handles[0], Qt.MouseButton.LeftButton, pos=middle + by)
        ((gain, effort),) = place()
        assert (abs((gain or 0) - 80) < 3, abs((effort or 0) - 70) < 3) == (True, True)
        card = body.lists.card
        points = [column.title for column in card.rows.source.columns].index("Point")
        card.rows.source.change(one, 3, "12")  # dots
        card.rows.source.change(one, 4, "5")
        card.rows.source.change(one, 5, "2")
        assert card.rows.text_of(0, 3) == "12"
        assert card.rows.text_of(0, points) == "7"
        assert body.dots.note.text() == "12 prikker"


def test_a_vision_day_is_made_with_its_programme_and_its_tables(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        document = document_of(window)
        body = body_of(qtbot, window, "vision_day", VisionDayBody)
        assert not body.lists.isVisible()
        assert body.day.begin is not None
        body.day.begin.click()
        settle(qtbot, window)
        assert workspace(window).key.startswith("meetings/")
        body = body_of(qtbot, window, "vision_day", VisionDayBody)
        assert body.programme.ends.text() == "Slutter kl. 15.00"
        body.lists.source.add({0: "Hvor mødes vi?"})
        (table,) = document.ask(lists.rows_of, "workshop_table", document.ask(lists.ids_of, "workshop_table"))
        (meeting,) = document.ask(lists.ids_of, "meeting")
        assert (table.values["name"], table.values["meeting"]) == ("Bord 1", meeting)


def test_a_talk_is_written_in_a_few_words_and_then_filled_in(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window, "consultation", ConsultationBody)
        body.talks.field.setText("Stien ved søen")
        qtbot.keyClick(body.talks.field, Qt.Key.Key_Return)
        assert body.rows.page is not None
        assert body.rows.page.heading.text() == "Stien ved søen"
        assert not body.talks.isVisible()
        assert body.escape()
        assert body.talks.isVisible()
        assert not body.rows.isVisible()
        assert body.state.words.text() == "I har talt med kommunen én gang. Sidste gang var 12. november 2026."

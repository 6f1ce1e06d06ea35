"""Pages of phase 2: the citizen survey, the answers, strengths and potentials, the mapping report."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from klyngeapp.store.queries import lists
from klyngeapp.store.queries.strengths import potentials, swot_items
from klyngeapp.store.queries.surveys import outline
from klyngeapp.ui.forms.body import Body
from klyngeapp.ui.kit.five_dots import FiveDots
from klyngeapp.ui.kit.line_button import LineButton
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.answers import page as answers_page
from klyngeapp.ui.steps.answers.page import AnswersBody
from klyngeapp.ui.steps.mapping_report.page import MappingReportBody
from klyngeapp.ui.steps.strengths.page import StrengthsBody
from klyngeapp.ui.steps.survey import page as survey_page
from klyngeapp.ui.steps.survey.outline_rows import QuestionRow
from klyngeapp.ui.steps.survey.page import SurveyBody
from tests.ui.windows import add, body_on, document_of, settle, window_on, workspace

_Body = TypeVar("_Body", bound=Body)


@pytest.fixture(autouse=True)
def on_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")


def body_of(qtbot: QtBot, window: Window, step: str, kind: type[_Body]) -> _Body:
    return body_on(qtbot, window, f"mapping.{step}", kind)


def undo(window: Window) -> str:
    return str(document_of(window).undo())


def test_the_sample_shows_the_whole_mapping(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        survey = body_of(qtbot, window, "survey", SurveyBody)
        assert survey.questions.state.text() == "24 spørgsmål · åben 9. mar. 2026 til 31. mar. 2026"
        assert [len(section.questions) for section in survey.questions.found.sections] == [5, 3, 2, 2, 2, 3, 4, 3]
        survey.choose(survey_page.AMBASSADORS)
        told = survey.ambassadors.state.words.text()
        assert told == "12 vejambassadører har 348 husstande imellem sig. De har været hos 319 af dem."

        answers = body_of(qtbot, window, "answers", AnswersBody)
        shown = {row.label: (row.number, row.share, row.is_low) for row in answers.glance.responses.rows}
        assert shown["Kærbølle"] == ("171", "28 %", False)
        assert shown["Hedelund"] == ("61", "23 %", True)
        assert list(shown)[-1] == "Broholt", "the largest first"
        told = "Hedelund og Broholt har svaret mindst. Spørg dem direkte, før I konkluderer."
        assert answers.glance.responses.told == told
        assert answers.glance.question.title.text() == "Hvad betyder mest for dig?"
        assert [bar.value for bar in answers.glance.question.bars] == ["68 %", "60 %", "49 %", "43 %", "34 %", "23 %"]
        assert all(quote.approved for quote in answers.glance.spoken.shown)
        assert answers.glance.helper_words.text() == "41 vil gerne hjælpe. Alle er kontaktet."

        strengths = body_of(qtbot, window, "strengths", StrengthsBody)
        assert [one.number.text() for one in strengths.board.quarters] == ["3", "3", "3", "3"]
        assert len(strengths.board.potentials.findChildren(FiveDots)) == 5
        told = "3 planer findes i forvejen, blandt andre Kommuneplan 2025."
        assert strengths.board.potentials.plans_words.text() == told

        report = body_of(qtbot, window, "report", MappingReportBody)
        assert all(line.is_there for line in report.inside.lines)
        assert report.helpers.card.note.text() == "41 af 41 er kontaktet"
        assert report.quotes.card.note.text() == "6 af 8 må vises"


def test_a_first_survey_is_begun_with_one_button_and_edited_where_it_stands(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window, "survey", SurveyBody).questions
        (begin,) = [one for one in body.findChildren(type(body.suggest)) if "forslag" in one.text() and one.isVisible()]
        begin.click()
        settle(qtbot, window)
        assert len(body.found.questions) == 24

        body.edit(body.found.questions[15].id)
        editor = body.editor
        assert editor.isVisible()
        assert editor.title.text() == "Hvad mangler der mest?"
        assert body.escape() is True
        assert isinstance(window.focusWidget(), QuestionRow), "back on the row of the question"
        body.edit(body.found.questions[15].id)

        field = editor.title.input
        assert isinstance(field, QLineEdit)
        field.setText("Hvad savner du?")
        field.textEdited.emit("Hvad savner du?")
        editor.title.finish()
        assert body.found.questions[15].title == "Hvad savner du?"
        assert editor.isVisible(), "the frame stays while its question changes"

        editor.adding.begin()
        qtbot.keyClicks(editor.adding.line, "En sø")
        qtbot.keyClick(editor.adding.line, Qt.Key.Key_Return)
        assert [option.title for option in body.found.questions[15].options][-1] == "En sø"
        assert editor.adding.line.isVisible(), "the next one can follow"
        ways = [editor.ways.itemText(place) for place in range(editor.ways.count())]
        editor.ways.setCurrentIndex(ways.index("Op til fem"))
        editor.ways.activated.emit(ways.index("Op til fem"))
        assert (body.found.questions[15].kind, body.found.questions[15].most) == ("multiple", 5)
        assert undo(window) == "Ret spørgsmål 16"
        assert body.found.questions[15].most == 3


def test_questions_are_added_moved_by_keys_and_removed(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        survey = add(window, "survey", title="Vores spørgsmål")
        first, second = (
            add(window, "survey_question", survey=survey, title=text, kind="single", part="about_you", position=place)
            for place, text in enumerate(("Alder", "Køn"), 1)
        )
        body = body_of(qtbot, window, "survey", SurveyBody).questions
        assert len(body.found.not_asked) == 6
        body.toggle("about_you")
        row = next(one for one in body.findChildren(QuestionRow) if one.question.id == first)
        row.setFocus()
        qtbot.keyClick(row, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert [question.id for question in body.found.questions] == [second, first]
        held = window.focusWidget()
        assert isinstance(held, QuestionRow)
        assert held.question.id == first, "the focus goes with the question"

        section = next(one for one in body.found.sections if one.key == "meeting_places")
        assert body._add(section, "Hvor mødes I?")
        assert len(body.found.not_asked) == 5
        assert body.editing == body.found.questions[2].id
        body._remove()
        assert len(body.found.questions) == 2
        assert undo(window) == "Fjern spørgsmålet ”Hvor mødes I?”"


def test_totals_are_typed_in_the_answers(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window, "answers", AnswersBody)
        assert not body.glance.responses.isVisible()
        survey = add(window, "survey", title="Vores")
        villages = [add(window, "village", name=name, inhabitants_16plus=100) for name in ("Alken", "Øm")]
        question = add(window, "survey_question", survey=survey, title="Hvad nu?", kind="single")
        add(window, "survey_option", survey_question=question, title="Ja")

        body.choose(answers_page.NUMBERS)
        source = body.numbers.villages.rows.source
        source.change(villages[0], 2, "1.040")
        assert source.cells(villages)[villages[0]][2] == "1.040"
        source.change(villages[0], 2, "40")
        source.paste(villages, [2], [["41"], ["12"]])
        assert [source.cells(villages)[one][2] for one in villages] == ["41", "12"]
        assert undo(window) == "Indsæt i Svar fra hver landsby: 2 rækker"
        options = body.numbers.options.rows.source
        (option,) = options.ids("", -1, descending=False)
        options.change(option, 2, "25")
        body.choose(answers_page.GLANCE)
        assert [row.number for row in body.glance.responses.rows] == ["40", "–"]
        assert body.glance.question.bars[0].label == "Ja"


def test_strengths_are_added_where_they_belong_and_judged_by_keys(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window, "strengths", StrengthsBody)
        weak = body.board.quarters[1]
        weak.adding.button.click()
        for text in ("Husene er slidte", "Få børn"):
            qtbot.keyClicks(weak.adding.line, text)
            qtbot.keyClick(weak.adding.line, Qt.Key.Key_Return)
        assert {(one.kind, one.title) for one in document_of(window).ask(swot_items)} == {
            ("weakness", "Husene er slidte"),
            ("weakness", "Få børn"),
        }
        qtbot.keyClick(weak.adding.line, Qt.Key.Key_Escape)
        assert weak.adding.button.isVisible()

        add(window, "potential", title="Åen")
        (dots,) = body.board.potentials.findChildren(FiveDots)
        dots.setFocus()
        qtbot.keyClick(dots, Qt.Key.Key_4)
        assert document_of(window).ask(potentials)[0].strength == 4
        held = window.focusWidget()
        assert isinstance(held, FiveDots)
        assert held.value == 4, "the dots that were judged still have the focus"
        qtbot.keyClick(held, Qt.Key.Key_0)
        assert document_of(window).ask(potentials)[0].strength is None

        line = weak.findChildren(LineButton)[0]
        line.click()
        settle(qtbot, window)
        assert body.lists.page is not None
        assert not body.board.isVisible()
        assert body.escape()
        assert body.board.isVisible(), "back to the cards one came from"


def test_the_report_says_what_is_missing_and_who_waits(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        body = body_of(qtbot, window, "report", MappingReportBody)
        assert body.inside.note.text() == "7 dele er ikke færdige endnu."
        offer = add(window, "survey_volunteer", name="Ane Øm")
        add(window, "survey_volunteer", name="Bo Ås", contacted_on="2026-11-01")
        source = body.helpers.source
        assert source.ids("", -1, False)[0] == offer, "those who wait first"
        source.change(offer, 4, "x")
        (row,) = document_of(window).ask(lists.rows_of, "survey_volunteer", [offer])
        assert row.values["contacted_on"] == "2026-11-12"
        assert body.helpers.card.note.text() == "2 af 2 er kontaktet"

        add(window, "survey", title="Vores", closes="2026-03-01")
        add(window, "meeting", title="Vi viser tallene", kind="citizens_meeting", date="2026-04-01", attendance=40)
        assert body.presented.told is not None
        assert body.presented.told.presented is not None
        assert body.presented.told.presented.came == 40
        body.thanks._on_put()
        assert len(document_of(window).ask(lists.ids_of, "message")) == 1


def test_the_search_shows_a_row_in_the_list_of_its_page(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        question = document_of(window).ask(outline).questions[15]
        workspace(window).open_row("mapping.survey", "survey_question", question.id)
        settle(qtbot, window)
        body = workspace(window).page.findChild(SurveyBody)
        assert isinstance(body, SurveyBody)
        assert body.place == survey_page.LISTS
        assert body.lists.page is not None
        assert body.escape()
        assert body.place == survey_page.QUESTIONS

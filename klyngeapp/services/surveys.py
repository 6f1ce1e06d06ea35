"""The citizen survey: begin one, and add, change and move its questions and their answers."""

from collections.abc import Sequence

import sqlalchemy as sa

from klyngeapp.domain.ids import fixed_id
from klyngeapp.domain.survey_suggestion import SUGGESTED
from klyngeapp.i18n.language import _
from klyngeapp.model.tables import TABLES
from klyngeapp.services import arranging, rows
from klyngeapp.store.queries.overview import villages
from klyngeapp.store.units import Unit
from klyngeapp.system import clock


def begin(unit: Unit, title: str, *, suggested: bool) -> str:
    """Make a survey and return its id; with the questions that others have asked, where they are wanted."""
    survey = rows.add(unit, "survey", id=None, title=title)
    if suggested:
        add_suggested(unit, survey)
    return survey


def add_suggested(unit: Unit, survey: str) -> int:
    """Add the questions that others have asked, in the language spoken now; return how many."""
    themes = set(unit.connection.scalars(sa.select(TABLES["focus_theme"].c.id)))
    place = _last(unit, "survey_question", "survey", survey)
    for question in SUGGESTED:
        theme = fixed_id("focus_theme", question.theme) if question.theme else None
        place += 1
        made = rows.add(
            unit,
            "survey_question",
            id=None,
            survey=survey,
            position=place,
            title=_(question.title),
            kind=question.kind,
            most=question.most,
            part="theme" if question.theme else question.part,
            asks=question.asks,
            focus_theme=theme if theme in themes else None,
            help_text=_(question.help) if question.help else None,
        )
        options = [_(text) for text in question.options]
        if question.of_villages:
            options = [village.name for village in villages(unit.connection, clock.today(), {})]
        for number, title in enumerate(options, 1):
            rows.add(unit, "survey_option", id=None, survey_question=made, position=number, title=title)
    return len(SUGGESTED)


def add_question(unit: Unit, survey: str, title: str, part: str, theme: str) -> str:
    """Add a question at the end of a part, or of a theme ("" for none), and return its id."""
    return rows.add(
        unit,
        "survey_question",
        id=None,
        survey=survey,
        position=_last(unit, "survey_question", "survey", survey) + 1,
        title=title,
        kind="single",
        part=part or ("theme" if theme else None),
        focus_theme=theme or None,
    )


def answer_with(unit: Unit, question: str, kind: str, most: int | None) -> None:
    """Let a question be answered in another way."""
    rows.change(unit, "survey_question", question, kind=kind, most=most)


def add_option(unit: Unit, question: str, title: str) -> str:
    """Add an answer to choose from, after the others, and return its id."""
    place = _last(unit, "survey_option", "survey_question", question) + 1
    return rows.add(unit, "survey_option", id=None, survey_question=question, position=place, title=title)


def move_question(unit: Unit, everyone: Sequence[str], section: Sequence[str], question: str, by: int) -> None:
    """Move a question up (-1) or down (1) among those of its section; `everyone` are all in their present order."""
    place = section.index(question) + by
    if 0 <= place < len(section):
        ways = everyone.index(section[place]) - everyone.index(question)
        arranging.move(unit, "survey_question", everyone, question, ways)


def _last(unit: Unit, table: str, owner: str, row_id: str) -> int:
    """Return the last place that is taken among the parts of a row."""
    kept = TABLES[table]
    found = unit.connection.scalar(sa.select(sa.func.max(kept.c.position)).where(kept.c[owner] == row_id))
    return int(found or 0)

"""What a vision or an action area can rest on: answers of the survey, quotations, strengths and weaknesses."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.overview import villages
from klyngeapp.store.queries.plan import readable_rows
from klyngeapp.store.queries.plan_survey import questions

_ASKED = ("survey_question", "survey_option", "survey_option_total", "village")
_QUOTES = "SELECT id, quotation FROM quote WHERE quotation IS NOT NULL ORDER BY approved DESC, id"
_SWOT = "SELECT id, title, question FROM swot_item ORDER BY coalesce(weight, 0) DESC, title, id"


@dataclass(frozen=True, slots=True)
class Pin:
    """Something to pin: its words and where it is from; the question, quotation or strength behind it, "" for none."""

    title: str
    source: str
    question: str = ""
    quote: str = ""
    swot_item: str = ""


def pinnable(connection: sa.Connection, today: date) -> tuple[Pin, ...]:
    """Return all there is to pin: what most have answered first, then strengths, then quotations."""
    return (*_answers(connection, today), *_strengths(connection), *_quotes(connection))


def _answers(connection: sa.Connection, today: date) -> list[Pin]:
    rows = {name: readable_rows(connection, DECLARED[name], "group") for name in _ASKED}
    current = frozenset(village.id for village in villages(connection, today, {}))
    # A yes or a no says nothing without its question; who takes part in the draw is no finding.
    telling = [row for row in rows["survey_question"] if row.text("kind") != "single" and row.text("part") != "last"]
    numbers = {row.id: row.number("position") for row in telling}
    found = []
    for question in questions(connection, rows, current):
        for option in question.options if question.id in numbers else ():
            if question.base and option.answered:
                said = _("{percent}: {answer}", percent=_share(option.answered, question.base), answer=option.title)
                pin = Pin(said, source_of(numbers.get(question.id), question.title), question=question.id)
                found.append((option.answered / question.base, pin))
    return [pin for _part, pin in sorted(found, key=lambda one: -one[0])]


def _share(answered: int, base: int) -> str:
    return formats.percent(answered, base)


def source_of(number: int | None, question: str) -> str:
    """Return where an answer is from: the number of its question, else its words."""
    return _("The answers, question {number}", number=number) if number else question


def _strengths(connection: sa.Connection) -> Iterator[Pin]:
    for row in connection.execute(sa.text(_SWOT)):
        yield Pin(row.title, _("Strengths and potentials"), question=row.question or "", swot_item=row.id)


def _quotes(connection: sa.Connection) -> Iterator[Pin]:
    for row in connection.execute(sa.text(_QUOTES)):
        yield Pin(_("“{words}”", words=" ".join(row.quotation.split())), _("A quotation"), quote=row.id)

"""The answers to the latest survey, as the plan counts them: no village is told from few answers."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from klyngeapp.domain.facts import Overview, VillageFacts
from klyngeapp.domain.ids import fixed_id
from klyngeapp.domain.plan_facts import NO_VILLAGE, QuestionFacts, counted_together
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.domain.seeds import FOCUS_THEMES, name_in
from klyngeapp.i18n.language import spoken
from klyngeapp.model.tables import TABLES
from klyngeapp.store.queries.overview import villages
from klyngeapp.store.queries.plan import readable_rows
from klyngeapp.store.queries.plan_survey import latest_survey, questions

LOW = 4  # fewer than one in so many is few
_THEMES = {fixed_id("focus_theme", key): key for key, _name in FOCUS_THEMES}
_ROWS = ("village", "survey_question", "survey_option", "survey_option_total")


@dataclass(frozen=True, slots=True)
class VillageLine:
    """A village, or several that are counted together: the people aged 16 or over there, and how many have answered;
    None where that is not known. `unnamed` says that those who named no village are among them, or all there are.
    """

    names: tuple[str, ...]
    people: int | None
    answered: int | None
    unnamed: bool = False

    @property
    def is_low(self) -> bool:
        """Whether fewer than one in four have answered."""
        return self.answered is not None and self.people is not None and LOW * self.answered < self.people


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """A quotation; `theme` is the key of one of the six focus themes, "" where it is another one or none."""

    id: str
    text: str
    village: str
    theme: str
    theme_name: str
    approved: bool


@dataclass(frozen=True, slots=True)
class Answers:
    """Who has answered (`asked` could; 0: not known), the questions with answers, and those who offered help.

    `survey` is "" where there is none. `wrote` have answered in their own words; `waiting` have not been contacted.
    """

    survey: str
    closes: str
    respondents: int
    asked: int
    villages: tuple[VillageLine, ...]
    questions: tuple[QuestionFacts, ...]
    wrote: int
    offers: int
    waiting: int


def answers(connection: sa.Connection, overview: Overview) -> Answers:
    """Return what has come in of the latest survey; `overview` has the figures of the cluster today."""
    survey = latest_survey(connection)
    current = frozenset(village.id for village in overview.villages)
    rows = {name: readable_rows(connection, DECLARED[name], "group") for name in _ROWS}
    found = questions(connection, rows, current) if survey else ()
    offers, waiting = _offers(connection, survey)
    return Answers(
        survey=survey,
        closes=_closes(connection, survey),
        respondents=overview.survey.respondents,
        asked=people_asked(overview),
        villages=_villages(overview),
        questions=tuple(question for question in found if question.survey == survey),
        wrote=_wrote(connection, survey),
        offers=offers,
        waiting=waiting,
    )


def people_asked(overview: Overview) -> int:
    """Return how many could answer: what the survey says, else those aged 16 or over in the villages; 0: unknown."""
    known = bool(overview.villages) and all(village.inhabitants_16plus is not None for village in overview.villages)
    return overview.survey.population or (overview.inhabitants_16plus if known else 0)


def _villages(overview: Overview) -> tuple[VillageLine, ...]:
    """Return the villages, the largest first; those with few answers last, as one."""
    by_size = sorted(overview.villages, key=lambda village: -(village.inhabitants_16plus or 0))
    current = {village.id for village in by_size}
    answered = {village: number for village, number in overview.survey.per_village.items() if village in current}
    loose = overview.survey.respondents - sum(answered.values())
    if answered and loose > 0:
        answered[NO_VILLAGE] = loose
    together = counted_together(answered)
    lines = [_line((village,), 0) for village in by_size if village.id not in together]
    few = tuple(village for village in by_size if village.id in together)
    is_among = NO_VILLAGE in together
    if few or is_among:
        lines.append(_line(few, loose if is_among else 0))
    if NO_VILLAGE in answered and not is_among:
        lines.append(_line((), loose))
    return tuple(lines)


def _line(some: tuple[VillageFacts, ...], loose: int) -> VillageLine:
    """Return the line of villages, with so many answers that name no village: of them nobody knows how many live."""
    people = [village.inhabitants_16plus for village in some]
    answered = [village.respondents for village in some if village.respondents is not None]
    is_known = not loose and None not in people
    return VillageLine(
        tuple(village.name for village in some),
        sum(number or 0 for number in people) if is_known else None,
        sum(answered) + loose if answered or loose else None,
        unnamed=bool(loose),
    )


def _closes(connection: sa.Connection, survey: str) -> str:
    table = TABLES["survey"]
    return connection.scalar(sa.select(table.c.closes).where(table.c.id == survey)) or ""


def _wrote(connection: sa.Connection, survey: str) -> int:
    """Return how many answers there are in people's own words, without the forms keyed a second time."""
    answer, response = TABLES["survey_answer"], TABLES["survey_response"]
    found = (
        sa.select(sa.func.count())
        .select_from(answer)
        .join(response, answer.c.response == response.c.id)
        .where(answer.c.text.is_not(None), response.c.control == 0, response.c.survey == survey)
    )
    return connection.scalar(found) or 0


def _offers(connection: sa.Connection, survey: str) -> tuple[int, int]:
    offer = TABLES["survey_volunteer"]
    open_ones = sa.func.coalesce(sa.func.sum(offer.c.contacted_on.is_(None)), 0)
    found = connection.execute(sa.select(sa.func.count(), open_ones).where(offer.c.survey == survey)).one()
    return found[0], found[1]


def quotes(connection: sa.Connection) -> tuple[QuoteLine, ...]:
    """Return the quotations of the latest survey, those that may be shown first."""
    quote, village, theme = TABLES["quote"], TABLES["village"], TABLES["focus_theme"]
    survey = latest_survey(connection)
    found = connection.execute(
        sa.select(quote, village.c.name.label("in_village"), theme.c.name.label("named"))
        .outerjoin(village, quote.c.village == village.c.id)
        .outerjoin(theme, quote.c.focus_theme == theme.c.id)
        .where(sa.or_(quote.c.survey == survey, quote.c.survey.is_(None)))
        .order_by(quote.c.approved.desc(), quote.c.id)
    )
    return tuple(
        QuoteLine(
            row.id,
            row.quotation,
            row.in_village or "",
            _THEMES.get(row.focus_theme, ""),
            name_in(spoken(), row.focus_theme, row.named) if row.named else "",
            bool(row.approved),
        )
        for row in found
    )


@dataclass(frozen=True, slots=True)
class TypedVillage:
    """A village with what was typed for it (None: nothing), and what is counted from its forms (None: no forms).

    `few` says that so few forms are never shown alone.
    """

    id: str
    name: str
    people: int | None
    typed: int | None
    counted: int | None
    few: bool


def typed_villages(connection: sa.Connection, survey: str, today: date) -> tuple[TypedVillage, ...]:
    """Return the villages of today, the largest first, with the totals of a survey."""
    total, response = TABLES["survey_total"], TABLES["survey_response"]
    typed: dict[str, int] = dict(
        connection.execute(
            sa.select(total.c.village, sa.func.sum(total.c.answered))
            .where(total.c.survey == survey)
            .group_by(total.c.village)
        ).all()
    )
    counted: dict[str, int] = dict(
        connection.execute(
            sa.select(response.c.village, sa.func.count())
            .where(response.c.survey == survey, response.c.control == 0, response.c.village.is_not(None))
            .group_by(response.c.village)
        ).all()
    )
    together = counted_together(counted)
    found = sorted(villages(connection, today, {}), key=lambda village: -(village.inhabitants_16plus or 0))
    return tuple(
        TypedVillage(
            one.id,
            one.name,
            one.inhabitants_16plus,
            typed.get(one.id),
            counted.get(one.id),
            one.id in together,
        )
        for one in found
    )


@dataclass(frozen=True, slots=True)
class TypedOption:
    """An answer option with what was typed for one village (or for all of them together), None for nothing, and the
    sum of what was typed anywhere.
    """

    id: str
    title: str
    typed: int | None
    total: int


def typed_options(connection: sa.Connection, question: str, village: str) -> tuple[TypedOption, ...]:
    """Return the options of a question in their order with what was typed; `village` "" is all of them together.

    A number for all the villages stands for all that was typed.
    """
    option, total = TABLES["survey_option"], TABLES["survey_option_total"]
    options = connection.execute(
        sa.select(option.c.id, option.c.title)
        .where(option.c.survey_question == question)
        .order_by(option.c.position.nulls_last(), option.c.title, option.c.id)
    ).all()
    typed: dict[str, dict[str, int]] = {row.id: {} for row in options}
    for row in connection.execute(sa.select(total.c.option, total.c.village, total.c.answered)):
        if row.option in typed:
            key = row.village or ""
            typed[row.option][key] = typed[row.option].get(key, 0) + (row.answered or 0)
    return tuple(
        TypedOption(
            row.id,
            row.title,
            typed[row.id].get(village),
            typed[row.id].get("", sum(typed[row.id].values())),
        )
        for row in options
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with options; `is_counted` says that its answers stand in forms and are counted there."""

    id: str
    title: str
    is_counted: bool


def questions_with_options(connection: sa.Connection, survey: str) -> tuple[Asked, ...]:
    """Return the questions of a survey whose answers can be counted by option, in their order."""
    found = connection.execute(sa.text(_WITH_OPTIONS), {"survey": survey})
    return tuple(Asked(row.id, row.title, bool(row.in_forms) and not row.typed) for row in found)


def surveys(connection: sa.Connection) -> tuple[tuple[str, str], ...]:
    """Return (id, title) of all surveys, the latest first."""
    table = TABLES["survey"]
    order = (table.c.opens.desc().nulls_last(), table.c.title, table.c.id)
    return tuple((row[0], row[1]) for row in connection.execute(sa.select(table.c.id, table.c.title).order_by(*order)))


_WITH_OPTIONS = """
SELECT q.id, q.title,
  EXISTS (SELECT 1 FROM survey_answer AS a JOIN survey_option AS o ON o.id = a.option
          WHERE o.survey_question = q.id) AS in_forms,
  EXISTS (SELECT 1 FROM survey_option_total AS t JOIN survey_option AS o ON o.id = t.option
          WHERE o.survey_question = q.id) AS typed
FROM survey_question AS q
WHERE q.survey = :survey AND EXISTS (SELECT 1 FROM survey_option AS o WHERE o.survey_question = q.id)
ORDER BY q.position IS NULL, q.position, q.title, q.id
"""

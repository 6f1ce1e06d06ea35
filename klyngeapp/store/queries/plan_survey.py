"""The answers to a survey's questions, counted so that no village is told from few answers."""

from collections import defaultdict
from collections.abc import Mapping

import sqlalchemy as sa

from klyngeapp.domain.plan_facts import FEWEST, NO_VILLAGE, OptionFacts, QuestionFacts, Row, counted_together
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.model.tables import TABLES

Rows = Mapping[str, tuple[Row, ...]]
_SCALE = 5  # numbers to choose from
Counts = dict[str, dict[str, int]]  # option: village: number


def latest_survey(connection: sa.Connection) -> str:
    """Return the id of the survey that the overview counts; "" where there is none."""
    survey = TABLES["survey"]
    order = (survey.c.opens.desc().nulls_last(), survey.c.title, survey.c.id)
    return connection.scalar(sa.select(survey.c.id).order_by(*order).limit(1)) or ""


def questions(connection: sa.Connection, rows: Rows, current: frozenset[str]) -> tuple[QuestionFacts, ...]:
    """Return the questions that have answers to count, in their order; `current` are the villages of today."""
    totals, overall = _typed_in(rows, current)
    single, bases = _answered(connection, current), _bases(connection)
    numbers = _numbers(connection)
    names = {village.id: village.text("name") for village in rows["village"]}
    found = []
    for question in rows["survey_question"]:
        options = [option for option in rows["survey_option"] if option.text("survey_question") == question.id]
        typed = any(option.id in totals or option.id in overall for option in options)
        counts = {option.id: (totals if typed else single).get(option.id, {}) for option in options}
        sums = {
            option: overall.get(option, sum(villages.values())) if typed else sum(villages.values())
            for option, villages in counts.items()
        }
        base = bases.get(question.id) if not typed else sum(sums.values()) if _is_single(question) else None
        average, answers = _average(numbers.get(question.id, {}))
        if sum(sums.values()) < FEWEST or (base is not None and base < FEWEST):
            counts, sums = {}, {}
        if answers < FEWEST:
            average = None
        if not sums and average is None:
            continue
        villages, per_option = _by_village(counts, names, one_each=_is_single(question))
        found.append(
            QuestionFacts(
                id=question.id,
                survey=question.text("survey"),
                title=question.text("title"),
                base=base if sums else answers,
                options=tuple(
                    OptionFacts(option.text("title"), sums[option.id], per_option[option.id])
                    for option in options
                    if option.id in sums
                ),
                villages=villages,
                average=average,
                kind=question.text("kind"),
                help_text=question.text("help_text"),
                most=question.number("most"),
                scale=_scale(numbers.get(question.id, {})) if average is not None and _is_scale(question) else (),
            )
        )
    return tuple(found)


def _is_single(question: Row) -> bool:
    return question.text("kind") in ("single", "scale")


def _typed_in(rows: Rows, current: frozenset[str]) -> tuple[Counts, dict[str, int]]:
    """Return the counts that were typed in: per village, and for all the villages together."""
    totals: Counts = defaultdict(lambda: defaultdict(int))
    overall: dict[str, int] = {}
    for total in rows["survey_option_total"]:
        option, village, number = total.text("option"), total.text("village"), total.number("answered") or 0
        if village:
            totals[option][village if village in current else NO_VILLAGE] += number
        else:
            overall[option] = overall.get(option, 0) + number
    return totals, overall


def _answered(connection: sa.Connection, current: frozenset[str]) -> Counts:
    """Count the single answers, without the forms keyed a second time."""
    answer, response = TABLES["survey_answer"], TABLES["survey_response"]
    found = connection.execute(
        sa.select(answer.c.option, response.c.village, sa.func.count(sa.distinct(response.c.id)))
        .join(response, answer.c.response == response.c.id)
        .where(answer.c.option.is_not(None), response.c.control == 0)
        .group_by(answer.c.option, response.c.village)
    )
    counts: Counts = defaultdict(lambda: defaultdict(int))
    for option, village, number in found:
        counts[option][village if village in current else NO_VILLAGE] += number
    return counts


def _bases(connection: sa.Connection) -> dict[str, int]:
    """Return how many people answered each question."""
    answer, response = TABLES["survey_answer"], TABLES["survey_response"]
    found = connection.execute(
        sa.select(answer.c.question, sa.func.count(sa.distinct(response.c.id)))
        .join(response, answer.c.response == response.c.id)
        .where(answer.c.option.is_not(None), response.c.control == 0)
        .group_by(answer.c.question)
    )
    return {row[0]: row[1] for row in found}


def _numbers(connection: sa.Connection) -> dict[str, dict[int, int]]:
    """Return how often each number was answered, for every question that asks for one."""
    answer, response = TABLES["survey_answer"], TABLES["survey_response"]
    found = connection.execute(
        sa.select(answer.c.question, answer.c.number, sa.func.count())
        .join(response, answer.c.response == response.c.id)
        .where(answer.c.number.is_not(None), response.c.control == 0)
        .group_by(answer.c.question, answer.c.number)
    )
    counts: dict[str, dict[int, int]] = defaultdict(dict)
    for question, number, count in found:
        counts[question][number] = count
    return counts


def _average(counts: Mapping[int, int]) -> tuple[int | None, int]:
    """Return the average of the answers in thousandths, and how many there are."""
    answers = sum(counts.values())
    total = sum(number * count for number, count in counts.items())
    return (round(total * 1000 / answers), answers) if answers else (None, 0)


def _is_scale(question: Row) -> bool:
    return question.text("kind") == "scale"


def _scale(counts: Mapping[int, int]) -> tuple[int, ...]:
    """Return how many gave each number from 1 to 5."""
    return tuple(counts.get(number, 0) for number in range(1, _SCALE + 1))


def _by_village(
    counts: Counts, names: Mapping[str, str], *, one_each: bool
) -> tuple[tuple[str, ...], dict[str, tuple[int, ...]]]:
    """Return the villages that can be told apart, and each option's numbers in them."""
    answered: dict[str, int] = defaultdict(int)
    for villages in counts.values():
        for village, number in villages.items():
            # Where people may choose several options, the largest one is what they are at least.
            answered[village] = answered[village] + number if one_each else max(answered[village], number)
    together = counted_together(answered)
    alone = sorted((v for v in answered if v not in together and v), key=lambda v: danish_key(names.get(v, "")))
    rest = together | ({NO_VILLAGE} & answered.keys())
    if len(alone) < 2:
        return (), dict.fromkeys(counts, ())
    per_option = {}
    for option, villages in counts.items():
        numbers = [villages.get(village, 0) for village in alone]
        per_option[option] = (*numbers, *([sum(villages.get(v, 0) for v in rest)] if rest else []))
    return (*alone, *([NO_VILLAGE] if rest else [])), per_option

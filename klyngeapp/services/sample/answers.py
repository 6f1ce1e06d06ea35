"""The 612 answers: made so that they add up to the numbers of each question, the same each time."""

import hashlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from klyngeapp.services.sample.comments import COMMENTS, QUOTES
from klyngeapp.services.sample.pen import Pen, Said, Written, ref
from klyngeapp.services.sample.questions import QUESTIONS, TOTALS
from klyngeapp.services.sample.survey import SURVEY, option, question_id
from klyngeapp.services.sample.villages import NAMES

Answer = tuple[str, dict[str, Written]]  # a key and the fields of a row

ANSWERED = {
    "Kærbølle": 171,
    "Ovstrup": 129,
    "Nørremølle": 98,
    "Hedelund": 61,
    "Skovsgårde": 74,
    "Engtved": 52,
    "Broholt": 27,
}
PAPER = 120
# Of 612: 8, 15, 34, 29 and 14 per cent
_AGES = (("16-24", 49), ("25-39", 92), ("40-59", 208), ("60-74", 177), ("75+", 86))
_GENDERS = (("female", 331), ("male", 272), ("other", 3))
_TYPISTS = ("Anne-Grethe Toft", "Gerda Nørbæk")
_CONTROL = 41  # the paper form that was keyed twice
_NEVER_TOGETHER = ("16-24", "25-39")  # hardly anybody of that age answered on paper


class Answerer(NamedTuple):
    """One who answered; `paper` is the number on the paper form."""

    key: str
    village: str
    age: str
    gender: str | None
    paper: int | None


def write(pen: Pen) -> None:
    """Write the answers, what was counted by village, and what may be quoted."""
    people = answerers()
    pen.add_many("survey_response", ((one.key, _response(number, one)) for number, one in enumerate(people)))
    again = people[[one.paper for one in people].index(_CONTROL)]
    control = {**_response(0, again), "control": 1, "entered_by": _TYPISTS[1], "entered_on": "2026-04-13"}
    pen.add_many("survey_response", [("control", control)])
    answers = list(_answers(people))
    pen.add_many("survey_answer", [*answers, *_keyed_again(answers, again)])
    pen.add_many("survey_answer", _comments(people))
    _totals(pen)
    for number, (quotation, village, theme, approved) in enumerate(QUOTES):
        pen.add(
            "quote",
            str(number),
            survey=ref("survey", SURVEY),
            quotation=quotation,
            village=ref("village", village),
            focus_theme=theme,
            approved=int(approved),
        )


def answerers() -> list[Answerer]:
    """Return those who answered, village by village."""
    villages = [name for name in NAMES for _ in range(ANSWERED[name])]
    order = _shuffled(range(len(villages)), "age")
    ages = dict(zip(order, _handed_out(_AGES), strict=True))
    genders: dict[int, str | None] = dict(
        zip(_shuffled(range(len(villages)), "gender"), _handed_out(_GENDERS), strict=False)
    )
    # Paper was for those without e-Boks, most of them old.
    old = [n for n in _shuffled(range(len(villages)), "paper") if ages[n] not in _NEVER_TOGETHER]
    old.sort(key=lambda n: ages[n] != "75+")
    papers = {n: place for place, n in enumerate(_shuffled(old[:PAPER], "number"), 1)}
    return [Answerer(str(n), village, ages[n], genders.get(n), papers.get(n)) for n, village in enumerate(villages)]


def _response(number: int, one: Answerer) -> dict[str, Written]:
    on_paper = one.paper is not None
    return {
        "survey": ref("survey", SURVEY),
        "number": one.paper,
        "village": ref("village", one.village),
        "gender": one.gender,
        "age_group": one.age,
        "source": "paper" if on_paper else "web",
        "entered_on": f"2026-04-{7 + (one.paper or 0) // 30:02d}" if on_paper else f"2026-03-{9 + number * 7 % 23:02d}",
        "entered_by": _TYPISTS[(one.paper or 0) % 2] if on_paper else None,
    }


def _answers(people: Sequence[Answerer]) -> Iterator[Answer]:
    for number, question in enumerate(QUESTIONS, 1):
        order = _shuffled(range(len(people)), f"question {number}")
        place = 0
        base = sum(question.counts) if question.kind != "multiple" else len(people)
        if number == 7:
            base = 607  # five left it open
        for choice, count in enumerate(question.counts, 1):
            for n in (order[(place + step) % base] for step in range(count)):
                yield f"{people[n].key} {number}.{choice}", _answer(people[n].key, number, choice, question.kind)
            place += count


def _answer(response: str, number: int, choice: int, kind: str) -> dict[str, Written]:
    asked: dict[str, Written] = {
        "response": ref("survey_response", response),
        "question": question_id(number),
    }
    if kind == "scale":
        return {**asked, "number": choice}
    return {**asked, "option": option(number, choice)}


def _keyed_again(answers: Sequence[Answer], again: Answerer) -> Iterator[Answer]:
    """Yield the same form as the other typist read it: one tick of question 16 is another."""
    for key, row in answers:
        if row["response"] != ref("survey_response", again.key):
            continue
        number = int(key.split()[1].split(".")[0])
        changed = {"option": option(16, 6)} if number == 16 else {}
        yield f"control {key}", {**row, **changed, "response": ref("survey_response", "control")}


def _comments(people: Sequence[Answerer]) -> Iterator[Answer]:
    for number, texts, count in COMMENTS:
        order = _shuffled(range(len(people)), f"comment {texts[0].da}")
        for place in range(count):
            one, text = people[order[place]], texts[place % len(texts)]
            other = _another(one.village, place)
            words = Said(text.da.format(here=one.village, there=other), text.en.format(here=one.village, there=other))
            key = f"{one.key} {number} {texts[0].da}"
            yield (
                key,
                {
                    "response": ref("survey_response", one.key),
                    "question": question_id(number),
                    "text": words,
                },
            )


def _another(village: str, place: int) -> str:
    others = [name for name in NAMES if name != village]
    return others[place % len(others)]


def _totals(pen: Pen) -> None:
    for name in NAMES:
        village, survey = ref("village", name), ref("survey", SURVEY)
        pen.add("survey_total", name, survey=survey, village=village, answered=ANSWERED[name])
        for number, counts in zip((4, 5), TOTALS[name], strict=True):
            for place, count in enumerate(counts, 1):
                key = f"{number}.{place} {name}"
                pen.add("survey_option_total", key, option=option(number, place), village=village, answered=count)


def _handed_out(counts: Sequence[tuple[str, int]]) -> list[str]:
    return [value for value, count in counts for _ in range(count)]


def _shuffled(numbers: Sequence[int], seed: str) -> list[int]:
    """Return the numbers in an order that looks like chance and is the same each time."""
    return sorted(numbers, key=lambda n: hashlib.sha256(f"{seed} {n}".encode()).digest())

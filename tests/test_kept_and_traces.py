"""The forms of a name in texts, the gentle warnings about notes, and who is kept too long."""

from datetime import date
from pathlib import Path

import pytest

from klyngeapp.domain import sensitive
from klyngeapp.domain.traces import Traces, Words
from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.services.privacy import keep_longer
from klyngeapp.services.privacy_papers import person_copy, register
from klyngeapp.store.queries.kept import due, kept
from klyngeapp.store.workbook import open_to_change
from tests.making import make_workbook

WORDS = Words(name="en borger", genitive="en borgers", other="(fjernet)")
TODAY = date(2026, 11, 12)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Kurt Mølgaard kom.", "En borger kom."),
        ("vi så KURT MØLGÅRDS hus", "vi så en borgers hus"),
        ("Mølgård, Kurt (formand)", "En borger (formand)"),
        ("af Kurt E. Mølgård", "af en borger"),
        ("tlf. +45 32-28 57.06", "tlf. (fjernet)"),
        ("mailto:kurt.m%40x.dk", "mailto:(fjernet)"),
        ("Kurt Mølgård-Hansen og Kurt Mølgårdsen", "Kurt Mølgård-Hansen og Kurt Mølgårdsen"),
        ("nr. 32285706000", "nr. 32285706000"),
        ("Kurt kom", "Kurt kom"),
    ],
)
def test_the_forms_of_a_name(text: str, left: str) -> None:
    traces = Traces("Kurt Egon Mølgård", ("kurt.m@x.dk",), ("32 28 57 06",))
    assert traces.taken_out(text, WORDS) == left
    assert traces.is_in(text) == (text != left)


def test_a_first_name_alone_is_only_suggested() -> None:
    traces = Traces("Bo Dahl")
    assert traces.is_perhaps_in("Bo vil gerne bo her")
    assert not traces.is_perhaps_in("vi vil bo her")
    assert traces.taken_out("Bo vil gerne bo her", WORDS, perhaps=True) == "En borger vil gerne bo her"


# ---- what should not stand in a note ----------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["010170-1234", "født 0101701234.", "290200 1111", "311299\u20134321"])
def test_a_number_that_can_be_a_birthday_is_warned_of(text: str) -> None:
    assert sensitive.warning(text) == sensitive.CPR_WARNING


@pytest.mark.parametrize(
    "text",
    [
        "32 28 57 06",
        "+45 12 34 56 78",
        "320170-1234",
        "310270-1234",
        "0101701234567",
        "12010170-1234",
        "mange kræfter",
        "sygeplejerske",
        "vigtig aftale",
        "",
    ],
)
def test_other_numbers_and_words_are_not(text: str) -> None:
    assert sensitive.warning(text) == ""


@pytest.mark.parametrize("text", ["har haft kræft", "Er syg om mandagen", "lives with dementia", "tager medicin"])
def test_a_matter_of_health_is_warned_of(text: str) -> None:
    assert sensitive.warning(text) == sensitive.HEALTH_WARNING


# ---- who is kept too long ---------------------------------------------------------------------------------------


def test_whose_time_has_come_and_who_is_kept_a_little_longer(tmp_path: Path) -> None:
    file = tmp_path / "klynge.klynge"
    make_workbook(file, villages=())
    with open_to_change(file) as book:
        with book.unit(Sentence("Add")) as unit:
            for name, day in (("Ane", "2025-11-11"), ("Bo", "2025-11-12"), ("Carl", None), ("Dan", "2024-01-01")):
                rows.add(unit, "person", name=name, status="stopped", stopped_on=day, contacted_on="2020-01-01")
        found = kept(book.connection, TODAY)
        assert [one.name for one in found.due] == ["Dan", "Ane"]
        assert (found.next, found.months) == ("2025-11-12", 12)
        with book.unit(Sentence("Keep")) as unit:
            keep_longer(unit, found.due[0].person)
        assert [one.name for one in due(book.connection, TODAY)] == ["Ane"]
        assert [one.name for one in due(book.connection, date(2027, 2, 12))] == ["Ane", "Bo"]
        assert [one.name for one in due(book.connection, date(2027, 2, 13))] == ["Dan", "Ane", "Bo"]


# ---- the papers -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_papers_are_the_same_twice_and_nobody_else_is_in_the_copy(tmp_path: Path, language: str) -> None:
    file = tmp_path / "klynge.klynge"
    make_workbook(file)
    with open_to_change(file) as book:
        with book.unit(Sentence("Add")) as unit:
            person = rows.add(unit, "person", name="<b>Ane & Bo</b>", note="Kan <i>male</i>", phone="12 34 56 78")
            other = rows.add(unit, "person", name="Carla", note="Hemmelig")
            for who in (person, person, other):
                rows.add(unit, "consent", person=who, purpose="photo", given_on="2026-01-02")
        for make in (
            lambda: register(book.connection, language=language, today=TODAY),
            lambda: person_copy(book.connection, person, language=language, today=TODAY),
        ):
            data = make()
            assert data.startswith(b"%PDF")
            assert data == make()

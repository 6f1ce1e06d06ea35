"""The strategy plan: whole, true to the rows, and silent on what is private."""

import random
import re
import shutil
import subprocess
import time
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klyngeapp.documents.catalogue import DOCUMENTS, missing
from klyngeapp.domain.ids import fixed_id
from klyngeapp.domain.kinds import Field, Kind, Personal
from klyngeapp.domain.plan_facts import FEWEST, Reader, counted_together
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, speaking
from klyngeapp.services import rows
from klyngeapp.services.plans import strategy_plan
from klyngeapp.store import reading, workbook
from klyngeapp.store.queries.overview import overview
from klyngeapp.store.queries.plan import plan_facts
from klyngeapp.store.units import Unit
from tests.making import edited, make_workbook

poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")

TODAY = date(2026, 11, 12)
READERS: tuple[Reader, ...] = ("public", "municipality", "group")
HOSTILE = '<b>Jens & "Søn"</b> =1+1 <img src=x>'
CONTACT = ("email", "phone", "address")


def pdf(path: Path, reader: Reader = "public", language: str = "da", today: date = TODAY) -> bytes:
    with reading.opened(path) as found:
        return strategy_plan(found.connection, language=language, reader=reader, today=today)


def words(data: bytes) -> str:
    """Return the text of a PDF on one line."""
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=data, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def text_of(path: Path, reader: Reader = "public", language: str = "da") -> str:
    return words(pdf(path, reader, language))


@cache
def _plain(text: str) -> str:
    return re.sub(r"\s", "", text)


# ---- a row in every table, each text a token of its own -------------------------------------------------------


def token(table: str, field: Field, number: int = 0) -> str:
    return f"Q{list(TABLES).index(table):02d}{[f.name for f in TABLES[table].fields].index(field.name):02d}{number}Z"


def value_of(table: str, field: Field, ids: dict[str, str], number: int) -> Value:
    match field.kind:
        case Kind.TEXT | Kind.LONG_TEXT:
            return token(table, field, number)
        case Kind.REFERENCE:
            return ids.get(field.references)
        case Kind.CHOICE:
            return field.choices[0].key
        case Kind.DATE | Kind.MONTH:
            return None if field.name in ("left", "dissolved", "withdrawn_on") else "2026-03-14"
        case Kind.TIME:
            return "18:30"
        case Kind.POINTS:
            return "1,2 3,4"
        case Kind.BLOB:
            return b"\x89PNG"
        case Kind.FLAG:
            return int(field.name in ("included",))
        case _:
            return max(field.minimum or 0, min(field.maximum or 7, 7))


def fill(unit: Unit) -> dict[str, str]:
    """Add a row to every table, no person of which has agreed to be named."""
    ids: dict[str, str] = {}
    for name, declared in TABLES.items():
        values = {field.name: value_of(name, field, ids, 0) for field in declared.fields}
        for prefix in declared.responsible:
            values |= {f"{prefix}_group": None, f"{prefix}_text": None}
        if name == "consent":
            values["purpose"] = "newsletter"
        if declared.single:
            ids[name] = fixed_id(name, "1")
            rows.change(unit, name, ids[name], **values)
        else:
            ids[name] = rows.add(unit, name, id=None, **values)
    return ids


def tokens(personal: Personal, *, contact: bool | None = None) -> dict[str, str]:
    return {
        f"{name}.{field.name}": token(name, field)
        for name, declared in TABLES.items()
        for field in declared.fields
        if field.kind in (Kind.TEXT, Kind.LONG_TEXT)
        and field.personal is personal
        and (contact is None or (field.name in CONTACT) == contact)
    }


@pytest.fixture
def full(tmp_path: Path) -> Path:
    path = make_workbook(tmp_path / "full.klynge")
    edited(path, change=fill)
    return path


@poppler
@pytest.mark.parametrize("reader", ["public", "municipality"])
@pytest.mark.parametrize("language", ["da", "en"])
def test_copies_for_others_tell_nothing_personal(full: Path, reader: Reader, language: str) -> None:
    data = pdf(full, reader, language)
    text = _plain(words(data))
    for personal in (Personal.YES, Personal.FREE_TEXT):
        found = {name for name, word in tokens(personal).items() if word in text or word.encode() in data}
        assert not found


@poppler
@pytest.mark.parametrize("reader", READERS)
def test_no_copy_tells_how_to_reach_people(full: Path, reader: Reader) -> None:
    text = _plain(text_of(full, reader))
    assert not {name for name, word in tokens(Personal.YES, contact=True).items() if word in text}
    assert (token("person", TABLES["person"].field("name")) in text) == (reader == "group")


@poppler
def test_every_printed_table_is_there(full: Path) -> None:
    text = _plain(text_of(full))
    # Sections are left out with their text, which is free; questions and options without answers.
    in_no_copy = {"plan_section", "survey_option", "survey_question"}
    for name, declared in TABLES.items():
        field = declared.name_field
        if declared.printed and field and field.personal is Personal.NO and name not in in_no_copy:
            assert token(name, field) in text, name


# ---- names and consents -----------------------------------------------------------------------------------------


def with_member(unit: Unit, **consent: str) -> None:
    village = rows.add(unit, "village", name="Ovstrup")
    person = rows.add(unit, "person", name="Karen Nielsdatter", village=village, status="active")
    group = rows.add(unit, "group", name="Stigruppen")
    rows.add(unit, "membership", person=person, group=group, role="member", village=village)
    plan = rows.add(unit, "action_plan", title="Sti langs åen", coordinator=person)
    rows.add(unit, "task", title="Ryd stien", action_plan=plan, responsible_person=person)
    if consent:
        rows.add(unit, "consent", person=person, purpose="publish_name", **consent)


@poppler
@pytest.mark.parametrize(
    ("consent", "named"),
    [
        ({}, False),
        ({"given_on": "2026-01-01"}, True),
        ({"given_on": "2026-11-13"}, False),
        ({"given_on": "2026-01-01", "withdrawn_on": "2026-11-12"}, False),
        ({"given_on": "2026-01-01", "withdrawn_on": "2026-11-13"}, True),
    ],
)
def test_names_need_a_consent(tmp_path: Path, consent: dict[str, str], named: bool) -> None:
    path = make_workbook(tmp_path / "a.klynge", ())
    edited(path, change=lambda unit: with_member(unit, **consent))
    for reader in READERS:
        text = text_of(path, reader, "en")
        if named or reader == "group":
            assert "Karen Nielsdatter, member, Ovstrup" in text
            assert text.count("Karen Nielsdatter") == 2
            assert text.count("Karen") == 3  # in the list of tasks by her first name, which only she has
        else:
            assert "Karen" not in text
            assert "Member, Ovstrup" in text
            assert "A volunteer in Ovstrup" in text


# ---- figures ----------------------------------------------------------------------------------------------------


def scatter(unit: Unit, chance: random.Random) -> None:
    plans = [rows.add(unit, "action_plan", title=f"Plan {n}") for n in range(chance.randrange(1, 6))]
    survey = rows.add(unit, "survey", title="Spørg", opens="2026-02-01", population=chance.randrange(2000, 4000))
    for n in range(chance.randrange(2, 9)):
        village = rows.add(
            unit,
            "village",
            name=f"By{n}",
            inhabitants=chance.randrange(100, 3000),
            inhabitants_16plus=chance.randrange(100, 900),
            left=chance.choice([None, None, "2026-01-01", "2027-01-01"]),
        )
        rows.add(unit, "survey_total", survey=survey, village=village, answered=chance.randrange(90))
    for n in range(chance.randrange(30)):
        plan = chance.choice([None, *plans])
        price: dict[str, Value] = chance.choice(
            [
                {"amount": chance.randrange(10**8)},
                {"quantity": chance.randrange(10**5), "unit_price": chance.randrange(10**6)},
                {},
            ]
        )
        kind = chance.choice(["own", "fund", "volunteer_hours", None])
        spent = chance.choice([None, chance.randrange(10**6)])
        in_kind = int(chance.random() < 0.2)
        rows.add(
            unit, "budget_line", id=None, title=f"Post {n}", action_plan=plan, in_kind=in_kind, actual=spent, **price
        )
        asked, granted = chance.randrange(10**7), chance.choice([None, chance.randrange(10**7)])
        rows.add(unit, "financing", source=f"K {n}", action_plan=plan, kind=kind, asked=asked, granted=granted)


@poppler
@pytest.mark.parametrize("seed", range(6))
def test_totals_are_those_of_the_rows(tmp_path: Path, seed: int) -> None:
    path = make_workbook(tmp_path / "a.klynge", ())
    edited(path, change=lambda unit: scatter(unit, random.Random(seed)))
    text = text_of(path)
    with reading.opened(path) as found, speaking("da"):
        figures = overview(found.connection, TODAY)
        facts = plan_facts(found.connection, "public", TODAY)
        assert f"med {formats.whole(figures.inhabitants)} indbyggere" in text
        answers = facts.answers
        assert sum(answers.alone.values()) + answers.together_number == figures.survey.respondents
        assert f"{formats.whole(figures.survey.respondents)} af {formats.whole(figures.survey.population or 0)}" in text
        assert sum(money.cost or 0 for money in facts.money.values()) == figures.plans_budget.planned
        assert sum(money.own + money.granted for money in facts.money.values()) == figures.plans_budget.financed
        if figures.plans_budget.planned:
            assert formats.money(figures.plans_budget.planned) in text
        if figures.budget.planned:
            planned, spent = formats.amount(figures.budget.planned), formats.amount(figures.budget.spent)
            assert re.search(rf"I alt {re.escape(planned)}( {re.escape(spent)})?", text)


@given(st.dictionaries(st.text(max_size=3), st.integers(0, 30), max_size=8))
def test_few_answers_are_never_alone(answered: dict[str, int]) -> None:
    together = counted_together(answered)
    assert all(answered[village] >= FEWEST for village in answered.keys() - together)
    if together and together != answered.keys():
        assert len(together) > 1
        assert sum(answered[village] for village in together) >= FEWEST


@poppler
def test_village_with_few_answers_is_not_shown_alone(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "a.klynge", ())

    def change(unit: Unit) -> None:
        survey = rows.add(unit, "survey", title="Spørg", opens="2026-02-01")
        for name, number in (("Storby", 313), ("Nyby", 200), ("Mellemby", 61), ("Lilleby", 3)):
            village = rows.add(unit, "village", name=name, inhabitants=700, inhabitants_16plus=600)
            rows.add(unit, "survey_total", survey=survey, village=village, answered=number)

    edited(path, change=change)
    text = text_of(path)
    assert "577 af 2.400 har svaret" in text or "577 af 2.400 mennesker har svaret" in text
    assert "Storby 52 %" in text
    assert "Flest i Storby, 52 %, og færrest i Nyby, 33 %." in text
    assert "Få svar vises aldrig alene, så Lilleby og Mellemby er ikke med." in text
    assert "10 %" not in text  # Mellemby: with it one could work out the three of Lilleby


@poppler
def test_phases_follow_one_another(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "a.klynge", ())

    def change(unit: Unit) -> None:
        for key, months in (("establishment", 3), ("mapping", 5)):
            rows.change(unit, "phase", fixed_id("phase", key), months=months)
        rows.change(unit, "phase", fixed_id("phase", "vision"), start="2026-10", months=2)

    edited(path, change=change)
    text = text_of(path)
    assert "Etablering: jan. 2026–mar. 2026" in text
    assert "Kortlægning: apr. 2026–aug. 2026" in text
    assert "Vision: okt. 2026–nov. 2026" in text


# ---- the document -----------------------------------------------------------------------------------------------


@poppler
def test_texts_come_out_as_written(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "a.klynge", (HOSTILE,))

    def change(unit: Unit) -> None:
        rows.change(
            unit, "cluster", fixed_id("cluster", "1"), name=HOSTILE, plan_title=HOSTILE, elevator_speech=HOSTILE
        )
        area = rows.add(unit, "action_area", title=HOSTILE, goal=HOSTILE)
        plan = rows.add(unit, "action_plan", title=HOSTILE, goal=HOSTILE + "{0}{x}%s", action_area=area)
        rows.add(unit, "task", title=HOSTILE, action_plan=plan)

    edited(path, change=change)
    for reader in READERS:
        text = text_of(path, reader)
        assert text.count(HOSTILE) >= 8
        assert HOSTILE + "{0}{x}%s" in text


def test_same_workbook_same_bytes(full: Path) -> None:
    assert pdf(full) == pdf(full)
    assert len({pdf(full, reader) for reader in READERS}) == 3


@poppler
def test_new_workbook_has_a_plan_without_empty_chapters(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "a.klynge", ())
    text = text_of(path, "public", "en")
    assert "Draft, 12 November 2026" in text
    assert "DRAFT" in text
    for absent in ("Economy", "Action areas", "Our vision", "Mapping in outline", "None"):
        assert absent not in text


@poppler
@pytest.mark.parametrize(
    ("version", "line", "draft"),
    [
        ({"status": "adopted", "adopted_on": "2026-12-03"}, "Vedtaget af styregruppen den 3. december 2026", False),
        ({"status": "adopted", "adopted_on": "2026-12-03", "adopted_by": "Styregruppen"}, "af styregruppen den", False),
        ({"status": "adopted", "adopted_on": "2026-12-03", "adopted_by": "Ib Ibsen"}, "Vedtaget den 3. dec", False),
        ({"status": "hearing", "hearing_to": "2026-11-30"}, "I høring til 30. november 2026", True),
        ({"status": "draft"}, "Udkast, 12. november 2026", True),
    ],
)
def test_cover_tells_how_far_the_plan_is(tmp_path: Path, version: dict[str, str], line: str, draft: bool) -> None:
    path = make_workbook(tmp_path / "a.klynge")

    def change(unit: Unit) -> None:
        rows.add(unit, "plan_version", title="Plan", version=1, status="adopted" if draft else "draft")
        rows.add(unit, "plan_version", title="Plan", version=2, **version)
        rows.add(unit, "municipality", name="Åsted Kommune")

    edited(path, change=change)
    text = text_of(path)
    assert line in text
    assert ("KLADDE" in text) == draft
    assert "Ib Ibsen" not in text
    assert "Udarbejdet sammen med borgerne og Åsted Kommune" in text


@poppler
def test_municipal_copy_says_so(full: Path) -> None:
    line = "Kopi til kommunen · uden private oplysninger"
    assert [line in text_of(full, reader) for reader in READERS] == [False, True, False]


def test_catalogue(tmp_path: Path) -> None:
    assert not DOCUMENTS.keys() & TABLES.keys()
    kind = DOCUMENTS["strategy-plan"]
    path = make_workbook(tmp_path / "a.klynge", ())
    with reading.opened(path) as found:
        assert len(missing(kind, overview(found.connection, TODAY))) == 4
    edited(path, change=fill)
    with reading.opened(path) as found:
        assert missing(kind, overview(found.connection, TODAY)) == ()


def test_large_cluster_is_quick(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "a.klynge", [f"Landsby {n}" for n in range(24)])

    def change(unit: Unit) -> None:
        chance = random.Random(3)
        people = [rows.add(unit, "person", name=f"Person {n}", status="active") for n in range(300)]
        groups = [rows.add(unit, "group", name=f"Gruppe {n}", purpose="Vi hjælper.") for n in range(20)]
        for person in people:
            rows.add(unit, "membership", person=person, group=chance.choice(groups), role="member")
        areas = [rows.add(unit, "action_area", title=f"Område {n}", goal="Mål " * 40) for n in range(9)]
        for n in range(40):
            area, person = chance.choice(areas), chance.choice(people)
            plan = rows.add(
                unit, "action_plan", title=f"Plan {n}", action_area=area, goal="Mål " * 60, coordinator=person
            )
            for k in range(6):
                rows.add(unit, "task", title=f"Opgave {k}", action_plan=plan, responsible_person=person, due="2027-01")
            rows.add(unit, "budget_line", title="Grus", action_plan=plan, amount=100_000 * n)

    with workbook.open_to_change(path) as book:
        with book.unit(Sentence("Much")) as unit:
            change(unit)
        book.publish()
    began = time.perf_counter()
    pdf(path, "group")
    assert time.perf_counter() - began < 6  # about one second; the rest is for a busy machine

"""The villages beside each other: sums that fit the other pages, money divided to the last øre, who stands apart."""

from datetime import date
from pathlib import Path

import pytest

from klyngeapp.domain.fairness import Beside, VillageBeside, apart, divided
from klyngeapp.services import rows
from klyngeapp.services.sample.build import make_sample
from klyngeapp.store import reading
from klyngeapp.store.queries.action_plans import plan_sums
from klyngeapp.store.queries.overview import overview
from klyngeapp.store.queries.villages_beside import villages_beside
from klyngeapp.store.units import Unit
from tests.making import edited, make_workbook

TODAY = date(2026, 11, 12)


def village(name: str, inhabitants: int, **figures: int) -> VillageBeside:
    nothing = dict.fromkeys(("seats", "council", "answered", "ideas", "plans", "cost", "granted", "minutes"), 0)
    return VillageBeside(
        id=name, name=name, inhabitants=inhabitants, people=inhabitants, few=False, **nothing | figures
    )


def beside(*villages: VillageBeside) -> Beside:
    return Beside(villages, village("", 0), village("", 0), 0, 0, has_council=False)


@pytest.mark.parametrize(
    ("amount", "parts", "made"),
    [(100, (1, 1, 1), (34, 33, 33)), (100, (0, 0), (50, 50)), (7, (742, 138), (6, 1)), (0, (3, 4), (0, 0))],
)
def test_nothing_is_lost_where_an_amount_is_divided(amount: int, parts: tuple[int, ...], made: tuple[int, ...]) -> None:
    assert divided(amount, parts) == made
    assert sum(divided(amount, parts)) == amount


def test_a_village_without_money_stands_apart_first() -> None:
    found = beside(
        village("Kær", 900, seats=2, cost=900_00, ideas=3, minutes=60),
        village("Hedelund", 40, seats=1, cost=0, ideas=1, minutes=600),
    )
    assert [(one.village, one.measure, one.has[0]) for one in apart(found)] == [
        ("Hedelund", "money", 0),
        ("Hedelund", "hours", 600),
        ("Kær", "hours", 60),
    ]


def test_one_seat_for_a_small_village_is_as_it_should_be_and_none_is_not() -> None:
    fair = beside(village("Kær", 900, seats=2), village("Broholt", 40, seats=1))
    assert apart(fair) == ()
    unfair = beside(village("Kær", 900, seats=2), village("Broholt", 40))
    assert [(one.village, one.measure) for one in apart(unfair)] == [("Broholt", "seats")]


def test_where_inhabitants_are_not_known_nothing_is_said() -> None:
    unknown = VillageBeside("b", "B", None, None, 0, 0, None, False, 0, 0, 0, 0, 0)
    assert apart(beside(village("A", 10, cost=100), unknown)) == ()


def test_the_sample_sums_up_as_its_other_pages(tmp_path: Path) -> None:
    sample = tmp_path / "sample.klynge"
    make_sample(sample, "da")
    with reading.opened(sample) as file:
        facts = overview(file.connection, TODAY)
        found = villages_beside(file.connection, facts, TODAY)
        sums = plan_sums(file.connection).values()
    lines = (*found.villages, found.elsewhere)
    assert sum(one.cost for one in lines) == found.together.cost == facts.plans_budget.planned
    assert sum(one.granted for one in lines) == sum(money.granted for money in sums)
    assert sum(one.minutes for one in lines) == facts.hours.volunteers
    assert sum(one.answered or 0 for one in lines) == facts.survey.respondents
    assert sum(one.ideas for one in lines) == facts.counts["idea"]
    assert [one.name for one in found.villages][:2] == ["Kærbølle", "Ovstrup"]


def test_few_answers_are_not_told_and_plans_of_no_village_stand_apart(tmp_path: Path) -> None:
    path = tmp_path / "own.klynge"

    def change(unit: Unit) -> None:
        ids = [rows.add(unit, "village", name=name, inhabitants=100) for name in ("Aa", "Bb", "Cc")]
        survey = rows.add(unit, "survey", title="Spørgeskema")
        for one, number in zip(ids, (40, 30, 2), strict=True):
            rows.add(unit, "survey_total", survey=survey, village=one, answered=number)
        plan = rows.add(unit, "action_plan", title="Uden landsby")
        rows.add(unit, "budget_line", title="Træ", action_plan=plan, amount=500_00)
        person = rows.add(unit, "person", name="Bo", village=ids[1])
        rows.add(unit, "hours_entry", person=person, date="2026-10-01", time=90, people=1)
        rows.add(unit, "hours_entry", date="2026-10-01", time=30, people=2)

    make_workbook(path, ())
    edited(path, change=change)
    with reading.opened(path) as file:
        found = villages_beside(file.connection, overview(file.connection, TODAY), TODAY)
    by_name = {one.name: one for one in found.villages}
    assert by_name["Aa"].answered == 40
    assert [one.few for one in (by_name["Bb"], by_name["Cc"])] == [True, True]  # the difference would tell of Cc
    assert by_name["Cc"].answered is None
    assert (found.elsewhere.cost, found.elsewhere.plans) == (500_00, 1)
    assert (by_name["Bb"].minutes, found.elsewhere.minutes) == (90, 60)

"""The choice of action areas: what is ticked becomes an area, and nothing of it is lost on the way back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from klyngeapp.domain.ids import fixed_id
from klyngeapp.i18n.language import Sentence
from klyngeapp.services import choosing, rows
from klyngeapp.store.queries.choosing import areas, candidates, criteria, points, scores
from klyngeapp.store.units import Unit
from klyngeapp.store.workbook import Workbook, open_to_change
from klyngeapp.system.errors import KlyngeError
from tests.making import make_workbook


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workbook]:
    with open_to_change(make_workbook(tmp_path / "Søklyngen.klynge")) as opened:
        yield opened


def do(book: Workbook, use_case: Callable[[Unit], object]) -> list[object]:
    made: list[object] = []
    with book.unit(Sentence("Add")) as unit:
        made.append(use_case(unit))
    return made


def candidate(book: Workbook, title: str, **values: object) -> str:
    return str(do(book, lambda unit: rows.add(unit, "candidate", title=title, **values))[0])  # type: ignore[arg-type]


def chosen(book: Workbook) -> list[str]:
    return [one.title for one in candidates(book.connection) if one.is_chosen]


def test_what_is_chosen_becomes_an_area_with_its_reason_and_the_last_number(book: Workbook) -> None:
    first = candidate(book, "Badebro", description="En bro ved søen")
    second = candidate(book, "Stier", reason="Der er ingen steder at gå")
    for one in (first, second):
        do(book, lambda unit, one=one: choosing.choose(unit, one))
    assert [(area.title, area.place) for area in areas(book.connection)] == [("Badebro", 0), ("Stier", 1)]
    reasons = book.connection.exec_driver_sql("SELECT reason FROM action_area ORDER BY priority").scalars().all()
    assert reasons == ["En bro ved søen", "Der er ingen steder at gå"]
    do(book, lambda unit: choosing.move_area(unit, areas(unit.connection)[1].id, -1))
    assert [area.title for area in areas(book.connection)] == ["Stier", "Badebro"]
    assert chosen(book) == ["Stier", "Badebro"]


def test_an_area_with_plans_stays_and_says_why(book: Workbook) -> None:
    one = candidate(book, "Badebro")
    area = str(do(book, lambda unit: choosing.choose(unit, one))[0])
    do(book, lambda unit: rows.add(unit, "action_plan", title="Bro", action_area=area))
    with pytest.raises(KlyngeError, match="Badebro"):
        do(book, lambda unit: choosing.let_go(unit, one, area))
    assert chosen(book) == ["Badebro"]


def test_an_area_that_was_no_candidate_becomes_one_when_it_is_taken_away(book: Workbook) -> None:
    area = str(do(book, lambda unit: rows.add(unit, "action_area", title="Søen", reason="Alle går der"))[0])
    do(book, lambda unit: choosing.let_go(unit, "", area))
    (left,) = candidates(book.connection)
    assert (left.title, left.is_chosen, left.why) == ("Søen", False, "Alle går der")
    assert areas(book.connection) == ()


def test_ten_are_too_many(book: Workbook) -> None:
    for number in range(9):
        one = candidate(book, f"Forslag {number}")
        do(book, lambda unit, one=one: choosing.choose(unit, one))
    one = candidate(book, "Det tiende")
    with pytest.raises(KlyngeError):
        do(book, lambda unit: choosing.choose(unit, one))
    assert len(chosen(book)) == 9


@pytest.mark.parametrize("dots", [0, 3, 7, 12, 40])
def test_dots_that_are_counted_are_what_stands_there_then(book: Workbook, dots: int) -> None:
    one = candidate(book, "Badebro")
    for number in (5, 2, 4):
        do(book, lambda unit, number=number: rows.add(unit, "vote", candidate=one, dots=number))
    do(book, lambda unit: choosing.count_dots(unit, one, dots))
    (found,) = candidates(book.connection)
    assert found.dots == dots


def test_points_are_scores_times_weights(book: Workbook) -> None:
    one, gain = candidate(book, "Badebro"), fixed_id("criterion", "benefit")
    do(book, lambda unit: rows.change(unit, "criterion", gain, weight=3))
    do(book, lambda unit: choosing.score(unit, one, gain, 4))
    do(book, lambda unit: choosing.score(unit, one, fixed_id("criterion", "price"), 2))
    judged = criteria(book.connection)
    assert points(scores(book.connection), judged, one) == 14
    do(book, lambda unit: choosing.score(unit, one, gain, None))
    assert points(scores(book.connection), judged, one) == 2
    assert points({}, judged, one) is None

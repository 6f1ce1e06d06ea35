"""The course of the process: what follows when the end of a phase is moved."""

from datetime import date

import pytest

from klyngeapp.domain.course import Course, end_moved, months_in_all, start_moved, usual
from klyngeapp.domain.schedule import PhaseMonths

BEFORE = date(2026, 1, 1)
KEYS = ("establishment", "mapping", "vision", "action_plans", "implementation")


def course(*months: int | None, start: date | None = date(2026, 9, 1), total: int | None = 18) -> Course:
    return Course(start, total, {key: PhaseMonths(number, None) for key, number in zip(KEYS, months, strict=True)})


def lengths(shown: Course) -> list[int]:
    return [span.months for span in shown.spans]


def begins(shown: Course) -> list[str]:
    return [span.first.isoformat()[:7] for span in shown.spans]


def test_a_later_end_pushes_what_comes_and_counts_the_months() -> None:
    moved = end_moved(course(4, 5, 3, 3, 3), "mapping", 2, BEFORE)
    assert lengths(moved) == [4, 7, 3, 3, 3]
    assert begins(moved) == ["2026-09", "2027-01", "2027-08", "2027-11", "2028-02"]
    assert moved.total == months_in_all(moved.spans) == 20


def test_phases_without_months_of_their_own_keep_those_they_have() -> None:
    moved = end_moved(course(None, None, None, None, None), "establishment", -1, BEFORE)
    assert lengths(moved) == [3, 5, 3, 3, 3]


def test_a_phase_keeps_one_month() -> None:
    assert lengths(end_moved(course(4, 5, 3, 3, 3), "vision", -9, BEFORE)) == [4, 5, 1, 3, 3]
    assert lengths(start_moved(course(4, 5, 3, 3, 3), "vision", 9)) == [4, 5, 1, 3, 3]


def test_a_phase_that_is_over_is_not_pushed() -> None:
    today = date(2027, 7, 1)  # mapping has ended, vision is under way
    moved = end_moved(course(4, 5, 3, 3, 3), "establishment", 2, today)
    assert begins(moved) == ["2026-09", "2027-01", "2027-06", "2027-09", "2027-12"]
    assert lengths(moved) == [6, 5, 3, 3, 3]


def test_a_phase_with_a_start_of_its_own_moves_along() -> None:
    said = dict(course(4, 5, 3, 3, 3).phases)
    said["implementation"] = PhaseMonths(3, date(2028, 6, 1))
    moved = end_moved(Course(date(2026, 9, 1), 18, said), "action_plans", 1, BEFORE)
    assert begins(moved)[-1] == "2028-07"


def test_a_later_start_leaves_the_end_and_the_others() -> None:
    moved = start_moved(course(4, 5, 3, 3, 3), "vision", 1)
    assert begins(moved) == ["2026-09", "2027-01", "2027-07", "2027-09", "2027-12"]
    back = start_moved(moved, "vision", -1)
    assert back.phases["vision"] == PhaseMonths(3, None)


def test_the_first_phase_begins_with_the_process() -> None:
    moved = start_moved(course(4, 5, 3, 3, 3), "establishment", -1)
    assert moved.start == date(2026, 8, 1)
    assert lengths(moved) == [5, 5, 3, 3, 3]
    assert moved.total == 18 + 1


@pytest.mark.parametrize(("total", "wanted"), [(18, [4, 5, 3, 3, 3]), (12, [2, 4, 2, 2, 2])])
def test_the_usual_lengths_bring_their_phases(total: int, wanted: list[int]) -> None:
    assert lengths(usual(course(3, 5, 4, 4, 2), total)) == wanted
    untouched = usual(course(None, None, None, None, None), total)
    assert lengths(untouched) == wanted
    assert all(said.months is None for said in untouched.phases.values())


def test_without_a_start_nothing_moves() -> None:
    shown = course(4, 5, 3, 3, 3, start=None)
    assert end_moved(shown, "vision", 2, BEFORE) == start_moved(shown, "vision", 1) == shown

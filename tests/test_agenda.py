"""The rules of an agenda: clock times, meetings that are too long, what is overdue, agendas to begin with."""

from datetime import date

import pytest

from klyngeapp.domain.agendas import AGENDAS
from klyngeapp.domain.fields.meetings import MEETING_KINDS
from klyngeapp.domain.meetings import clock, count_after, is_about_who_came, is_overdue, is_past

TODAY = date(2026, 11, 12)


def test_each_item_begins_where_the_one_before_it_ends() -> None:
    found = clock("19:00", "21:00", (5, 30, 25, 10, 25, 15, 10))
    assert found.begins == ("19:00", "19:05", "19:35", "20:00", "20:10", "20:35", "20:50")
    assert (found.ends, found.total, found.over) == ("21:00", 120, 0)


def test_a_meeting_that_ends_after_the_booked_time_says_by_how_much() -> None:
    assert clock("19:00", "21:00", (70, 70)).over == 20
    assert clock("19:00", "21:00", (70, 50)).over == 0
    assert clock("19:00", "21:00", (10,)).over == 0


def test_midnight_is_passed() -> None:
    found = clock("23:30", "00:30", (20, 20, 30))
    assert found.begins == ("23:30", "23:50", "00:10")
    assert (found.ends, found.over) == ("00:40", 10)


def test_without_a_start_there_are_no_times_and_nothing_is_too_long() -> None:
    found = clock(None, "21:00", (200, 15))
    assert found.begins == ("", "")
    assert (found.ends, found.total, found.over) == ("", 215, 0)


def test_an_item_without_minutes_takes_no_time() -> None:
    assert clock("19:00", None, (None, 15, None)).begins == ("19:00", "19:00", "19:15")


def test_without_an_end_or_with_the_start_as_end_nothing_is_too_long() -> None:
    assert clock("19:00", None, (1440,)).over == 0
    assert clock("19:00", "19:00", (30,)).over == 0


def test_an_agenda_without_items_ends_when_it_begins() -> None:
    found = clock("19:00", "21:00", ())
    assert (found.begins, found.ends, found.total) == ((), "19:00", 0)


@pytest.mark.parametrize(
    ("due", "late"),
    [("2026-11-11", True), ("2026-11-12", False), ("2026-10", True), ("2026-11", False), (None, False)],
)
def test_a_task_is_overdue_the_day_after_and_a_month_when_it_is_over(due: str | None, late: bool) -> None:
    assert is_overdue(due, TODAY) is late


def test_from_the_day_itself_one_asks_who_came() -> None:
    assert not is_past("2026-11-12", TODAY)
    assert is_about_who_came("2026-11-12", TODAY)
    assert is_past("2026-11-11", TODAY)
    assert not is_about_who_came("2026-11-13", TODAY)
    assert not is_past(None, TODAY)
    assert not is_about_who_came(None, TODAY)


def test_a_head_count_follows_the_ticks_only_while_it_says_the_same() -> None:
    assert count_after(9, 9, 10) == 10
    assert count_after(58, 9, 10) == 58
    assert count_after(None, 9, 10) is None


def test_every_kind_of_meeting_has_an_agenda_that_fills_its_time() -> None:
    assert AGENDAS.keys() == {kind.key for kind in MEETING_KINDS}
    for agenda in AGENDAS.values():
        found = clock(agenda.start, agenda.end, [minutes for _title, minutes in agenda.items])
        assert found.ends == agenda.end
        assert found.over == 0


def test_a_citizens_meeting_is_that_of_the_published_clusters() -> None:
    agenda = AGENDAS["citizens_meeting"]
    found = clock(agenda.start, agenda.end, [minutes for _title, minutes in agenda.items])
    assert found.begins == ("18:00", "18:30", "18:40", "19:00", "19:10", "19:40", "20:00", "21:00")
    assert found.ends == "21:20"

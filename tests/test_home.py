"""The first screen's facts and what follows from them: the sample's figures, and every rule at its edges."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from klyngeapp.domain.home import (
    HomeFacts,
    PlanState,
    current_phase,
    month_number,
    months_in_all,
    new_since,
    phase_states,
    timeline_events,
)
from klyngeapp.domain.next_steps import next_steps
from klyngeapp.domain.phases import PHASES
from klyngeapp.domain.progress import CHECKS, ProgressFacts
from klyngeapp.domain.schedule import PhaseMonths, later, phase_spans, place
from klyngeapp.i18n import days
from klyngeapp.i18n.language import Sentence, speaking
from klyngeapp.services import rows, steps
from klyngeapp.services.sample.build import make_sample
from klyngeapp.store import reading
from klyngeapp.store.queries.home import home_facts
from klyngeapp.store.workbook import open_to_change
from klyngeapp.system.errors import KlyngeError
from tests.making import at_home_in, make_workbook

TODAY = date(2026, 11, 12)


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> HomeFacts:
    import os

    folder = tmp_path_factory.mktemp("home")
    os.environ.setdefault("KLYNGE_HOME", str(folder))
    with at_home_in(folder):
        make_sample(folder / "s.klynge", "da")
        with reading.opened(folder / "s.klynge") as found:
            return home_facts(found.connection, TODAY)


@pytest.fixture(autouse=True)
def _danish() -> Iterator[None]:
    with speaking("da"):
        yield


def test_the_sample_is_where_the_design_says(facts: HomeFacts) -> None:
    assert month_number(facts) == (15, 18)
    states = phase_states(facts)
    assert [state.state for state in states] == ["done", "done", "done", "now", "next"]
    assert sum(plan.written for plan in facts.plans) == 7
    assert len(facts.plans) == 12
    spans = [days.months(state.span.first, state.span.last) for state in states if state.span]
    assert spans == ["sep.–nov. 2025", "dec. 2025–apr. 2026", "maj–aug. 2026", "sep.–dec. 2026", "jan.–feb. 2027"]
    assert facts.new_volunteers == 9
    assert facts.busiest is not None
    assert facts.busiest.month == 9
    assert facts.meetings_held == 9


def test_a_step_left_out_is_not_counted(facts: HomeFacts) -> None:
    first = phase_states(facts)[0]
    assert (first.done, first.steps) == (6, 6)


def test_next_steps_of_the_sample(facts: HomeFacts) -> None:
    plans, meeting, hearing, tidy = next_steps(facts)
    assert plans.title == "Skriv de sidste fem handleplaner færdige"
    assert plans.detail == "Ungdomsklub i Kærbølle Hal mangler en tovholder."
    assert plans.step == f"action_plans.plans/{facts.plans[6].id}"
    assert facts.plans[6].title == "Ungdomsklub i Kærbølle Hal"
    assert meeting.title == "Styregruppemøde torsdag den 19. november"
    assert meeting.detail.startswith("Dagsordenen er klar. ")
    assert hearing.title == "Høringen slutter torsdag den 26. november"
    assert hearing.step == "action_plans.hearing"
    assert (tidy.title, tidy.step) == ("Det er tid til at rydde op", "volunteers/kept")
    assert tidy.detail == "2 personer, der er stoppet, står stadig i filen."
    assert len(next_steps(replace(facts, to_forget=0))) == 3


def test_events_of_the_sample_have_room(facts: HomeFacts) -> None:
    found = timeline_events(facts)
    assert [event.kind or event.title for event in found] == [
        "citizens_meeting",
        "survey",
        "vision_day",
        "citizens_meeting",
        "Byrådet får planen",
    ]


def test_who_has_said_yes_is_told(facts: HomeFacts) -> None:
    assert facts.meeting is not None
    said = replace(facts, meeting=replace(facts.meeting, accepted=6))
    assert next_steps(said)[1].detail == "Dagsordenen er klar. 6 af 8 har sagt ja."
    none = replace(facts, meeting=replace(facts.meeting, accepted=0, asked=0, agenda_items=0))
    assert next_steps(none)[1].detail == "Der er ingen dagsorden endnu."


def test_the_hearing_gives_way_to_the_next_deadline_and_that_to_what_is_overdue(facts: HomeFacts) -> None:
    fund = next_steps(replace(facts, hearing=None))[2]
    assert fund.title == "Mødestedspuljen har frist tirsdag den 1. december"
    assert fund.detail == "Ansøgningen ”Kulturhus i Ovstrup” er ikke sendt endnu."
    overdue = next_steps(replace(facts, hearing=None, funds=()))[2]
    assert overdue.title == "To frister er overskredet"


@pytest.mark.parametrize(
    ("written", "title", "detail"),
    [
        ((False, False), "Skriv handleplanerne færdige", "B mangler et budget."),
        ((True, False), "Skriv den sidste handleplan færdig", "B mangler et budget."),
    ],
)
def test_plans_that_wait(facts: HomeFacts, written: tuple[bool, bool], title: str, detail: str) -> None:
    plans = (PlanState("A", written[0], True, True), PlanState("B", written[1], True, False))
    step = next_steps(replace(facts, plans=plans))[0]
    assert (step.title, step.detail) == (title, detail)


def test_every_step_has_something_to_do_in_both_languages(facts: HomeFacts) -> None:
    nothing = ProgressFacts(frozenset(), {}, frozenset())
    for phase in PHASES:
        for step in phase.steps:
            key = f"{phase.id}.{step.id}"
            others = frozenset(CHECKS) - {key}
            alone = replace(facts, plans=(), progress=replace(nothing, left_out=others))
            first = next_steps(alone)[0]
            assert first.step == key
            assert first.detail.endswith(".")
            with speaking("en"):
                assert next_steps(alone)[0].title != first.title


def test_all_done_is_said(facts: HomeFacts) -> None:
    done = replace(facts, plans=(), progress=ProgressFacts(frozenset(), {}, frozenset(CHECKS)))
    assert next_steps(done)[0].title == "I er igennem alle fem faser"
    assert {state.state for state in phase_states(done)} == {"done"}


@pytest.mark.parametrize(
    "day", [date(2025, 9, 1), date(2026, 6, 30), date(2027, 2, 28), date(2020, 1, 1), date(2031, 1, 1)]
)
def test_there_is_always_something_to_do(facts: HomeFacts, day: date) -> None:
    shown = next_steps(replace(facts, today=day, hearing=None, funds=(), meeting=None))
    assert 1 <= len([step for step in shown if step.kind != "forget"]) <= 3
    assert all(step.title and step.detail for step in shown)


def test_today_outside_the_months(facts: HomeFacts) -> None:
    assert month_number(replace(facts, today=date(2025, 8, 31))) is None
    assert current_phase(replace(facts, today=date(2030, 1, 1))) == "implementation"
    assert current_phase(replace(facts, today=date(2020, 1, 1))) == "action_plans"  # the first that is not done
    none = replace(facts, spans=())
    assert month_number(none) is None
    assert months_in_all(none) == 0
    assert timeline_events(none) == ()


def test_a_phase_that_was_left_behind(facts: HomeFacts) -> None:
    behind = replace(facts, progress=ProgressFacts(frozenset(), {}, frozenset()))
    assert [state.state for state in phase_states(behind)] == ["behind", "behind", "behind", "now", "next"]


def test_new_since_summer_or_new_year() -> None:
    assert new_since(date(2026, 7, 1)) == (date(2026, 7, 1), "summer")
    assert new_since(date(2026, 6, 30)) == (date(2026, 1, 1), "new_year")


def test_phases_follow_one_another_unless_they_say_when() -> None:
    said = {
        "establishment": PhaseMonths(3, None),
        "mapping": PhaseMonths(0, None),
        "vision": PhaseMonths(1, date(2027, 1, 31)),
    }
    spans = phase_spans(date(2026, 1, 31), 18, said)
    assert [span.id for span in spans] == ["establishment", "vision", "action_plans", "implementation"]
    assert (spans[0].first, spans[0].last) == (date(2026, 1, 1), date(2026, 3, 31))
    assert spans[1].first == date(2027, 1, 31)
    assert phase_spans(None, 18, {}) == ()
    assert sum(span.months for span in phase_spans(date(2026, 1, 1), None, {})) == 18


def test_months_end_where_the_calendar_does() -> None:
    assert later(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert later(date(9990, 1, 1), 12000) == date.max
    assert place(date(2026, 1, 1), date(2026, 3, 1)) == 2.0


def test_days_in_both_languages() -> None:
    day = date(2026, 11, 12)
    assert days.whole_day(day) == "Torsdag den 12. november 2026"
    assert days.clock_time(datetime(2026, 11, 12, 14, 32)) == "14.32"
    assert days.months(day, day) == "nov. 2026"
    with speaking("en"):
        assert days.whole_day(day) == "Thursday 12 November 2026"
        assert days.months(date(2025, 9, 1), date(2026, 4, 30)) == "Sep 2025–Apr 2026"
        assert days.clock_time(datetime(2026, 11, 12, 14, 32)) == "14:32"


def test_a_step_is_left_out_with_a_reason_and_taken_in_again(tmp_path: Path) -> None:
    file = make_workbook(tmp_path / "x.klynge")
    with open_to_change(file) as book:
        with pytest.raises(KlyngeError), book.unit(Sentence("Leave out")) as unit:
            steps.leave_out(unit, step="mapping.map", reason="  \n ")
        for reason in ("Fordi", "Derfor"):
            with book.unit(Sentence("Leave out")) as unit:
                steps.leave_out(unit, step="mapping.map", reason=reason)
        found = book.connection.exec_driver_sql("SELECT step, reason, decided_on FROM left_out_step").all()
        assert [tuple(row) for row in found] == [("mapping.map", "Derfor", "2026-11-12")]
        with book.unit(Sentence("Take in")) as unit:
            steps.take_in(unit, step="mapping.map")
        assert home_facts(book.connection, TODAY).progress.left_out == frozenset()


def test_odd_rows_do_not_stop_the_first_screen(tmp_path: Path) -> None:
    file = make_workbook(tmp_path / "x.klynge")
    with open_to_change(file) as book:
        with book.unit(Sentence("Add")) as unit:
            rows.add(unit, "meeting", title="Uden dato", kind="citizens_meeting")
            rows.add(unit, "milestone", title="En dag")
            rows.add(unit, "survey", title="Uden datoer")
            rows.add(unit, "follow_up", title="En måned", due="2026-11")
            rows.add(unit, "follow_up", title="Forbi", due="2026-10")
        found = home_facts(book.connection, TODAY)
    assert found.events == ()
    assert [over.title for over in found.overdue] == ["Forbi"]
    assert next_steps(found)

"""The action plans without a window: how far each is, its money, the rules of funds, whom to ask, the hearing."""

from collections.abc import Iterator
from datetime import date
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
import sqlalchemy as sa

from klyngeapp.domain.fund_rules import Ruling, Terms, rulings
from klyngeapp.domain.helpers import Helper, Need, suggestions
from klyngeapp.domain.searching import home_of
from klyngeapp.i18n.language import Sentence, speaking
from klyngeapp.services import asking, hearings, rows, tasks
from klyngeapp.services.sample.build import make_sample
from klyngeapp.store.queries import action_plans, helpers, lists
from klyngeapp.store.queries.hearing import hearing
from klyngeapp.store.queries.plan import plan_facts
from klyngeapp.store.queries.search import hits, ids_with
from klyngeapp.store.units import Unit
from klyngeapp.store.workbook import Workbook, open_to_change
from klyngeapp.system.errors import KlyngeError
from tests.making import make_workbook

TODAY = date(2026, 11, 12)
KRONE = 100


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sa.Connection]:
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("plans")
        patch.setenv("KLYNGE_HOME", str(folder / "home"))
        patch.setenv("KLYNGE_TODAY", TODAY.isoformat())
        make_sample(folder / "sample.klynge", "da")
        with speaking("da"), open_to_change(folder / "sample.klynge") as book:
            yield book.connection


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workbook]:
    monkeypatch.setenv("KLYNGE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KLYNGE_TODAY", TODAY.isoformat())
    with speaking("da"), open_to_change(make_workbook(tmp_path / "øm.klynge", ("Øm", "Ål"))) as opened:
        yield opened


def do(book: Workbook, use_case: object) -> str:
    with book.unit(Sentence("Test")) as unit:
        return str(use_case(unit))  # type: ignore[operator]


def test_the_sample_has_seven_finished_plans_three_in_writing_and_two_that_lack_something(
    sample: sa.Connection,
) -> None:
    lines = action_plans.plan_lines(sample)
    states = [line.state for line in lines]
    assert [states.count(one) for one in ("written", "writing", "missing")] == [7, 3, 2]
    assert {line.title: line.lacks for line in lines if line.lacks} == {
        "Ungdomsklub i Kærbølle Hal": ("coordinator",),
        "Åernes Dag i august": ("budget",),
    }
    assert [line.place for line in lines] == [0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 4]


def test_order_and_sums_are_those_of_the_printed_plan(sample: sa.Connection) -> None:
    facts = plan_facts(sample, "group", TODAY)
    assert action_plans.plan_sums(sample) == facts.money
    assert {line.id for line in action_plans.plan_lines(sample)} == set(facts.money)
    sums = facts.money.values()
    assert sum(one.cost or 0 for one in sums) == 1_027_000 * KRONE
    assert sum(one.missing for one in sums) == 786_500 * KRONE


def test_a_plan_with_a_coordinator_and_a_budget_is_in_writing_until_it_is_written(book: Workbook) -> None:
    plan = do(book, lambda unit: rows.add(unit, "action_plan", title="Bænk"))
    (line,) = action_plans.plan_lines(book.connection)
    assert (line.state, line.lacks, line.place) == ("missing", ("coordinator", "budget"), None)

    def complete(unit: Unit) -> None:
        person = rows.add(unit, "person", name="Åse")
        rows.change(unit, "action_plan", plan, coordinator=person)
        rows.add(unit, "budget_line", title="Træ", action_plan=plan)

    do(book, complete)
    (line,) = action_plans.plan_lines(book.connection)
    assert (line.state, line.coordinator, line.parts) == ("writing", "Åse", {"budget"})
    do(book, lambda unit: rows.change(unit, "action_plan", plan, written=1))
    assert action_plans.plan_lines(book.connection)[0].state == "written"


def test_the_rules_of_a_fund_are_worked_out() -> None:
    terms = Terms(own_share=20_000, most=600_000 * KRONE)
    (share,) = rulings(terms, asked=560_000 * KRONE, own=60_000 * KRONE, minutes=0)
    assert share == Ruling("own_share", 112_000 * KRONE, 60_000 * KRONE, 52_000 * KRONE)
    enough, most = rulings(terms, asked=700_000 * KRONE, own=140_000 * KRONE, minutes=0)
    assert (enough.missing, most.missing) == (0, 100_000 * KRONE)
    (hours,) = rulings(Terms(counts_hours=True, hour_rate=100 * KRONE), asked=1, own=0, minutes=90)
    assert hours == Ruling("hours", 150 * KRONE, 90, 0)
    (refused,) = rulings(Terms(hour_rate=100 * KRONE), asked=0, own=0, minutes=90)
    assert (refused.wanted, refused.missing) == (0, 90)
    assert rulings(Terms(), asked=1, own=0, minutes=0) == ()


def helper(name: str, **values: object) -> Helper:
    known = {"village": "", "village_name": "", "email": "", "phone": "", "times": frozenset(), "skills": frozenset()}
    return Helper(id=name, name=name, **{**known, "wants_more": False, "minutes": 0, **values})  # type: ignore[arg-type]


def test_who_fits_best_is_proposed_first_and_nobody_twice() -> None:
    need = Need(
        id="n", title="Tirsdag", plan="", plan_title="", place=None, number=2,
        weekday="tue", part_of_day="evening", skill="s", village="v", asked=(("Asked", "Asked"),),
    )  # fmt: skip
    times = frozenset({("tue", "evening")})
    people = [
        helper("Nothing"),
        helper("Village", village="v"),
        helper("Time", times=times, minutes=60),
        helper("Both", times=times, skills=frozenset({"s"}), village="v", wants_more=True),
        helper("Older", times=times, minutes=600),
        helper("Asked", times=times, village="v"),
    ]
    found = suggestions(need, people)
    assert [one.helper.name for one in found] == ["Both", "Older", "Time"]
    assert found[0].reasons == ("time", "skill", "asked_for")
    assert found[1].reasons == ("time", "hours")


def test_the_sample_lacks_hands_in_three_tasks(sample: sa.Connection) -> None:
    found = helpers.needs(sample)
    assert (sum(need.number for need in found), sum(len(need.yes) for need in found)) == (52, 39)
    assert [(need.title, need.missing) for need in found[:3]] == [
        ("Voksne tirsdag aften", 2),
        ("Bagere", 10),
        ("Én med gravemaskine", 1),
    ]
    first, *others = suggestions(found[0], helpers.helpers(sample))
    assert (first.helper.name, first.reasons) == ("Amir Haddad", ("time", "skill", "village"))
    said_no = {name for _id, name in found[0].no}
    assert said_no
    assert not said_no & {one.helper.name for one in others}


def test_the_request_is_a_draft_to_one_person(book: Workbook) -> None:
    made: dict[str, str] = {}

    def write(unit: Unit) -> None:
        made["plan"] = rows.add(unit, "action_plan", title="Sti\nog bro")
        made["need"] = rows.add(unit, "helper_need", title="Bagere", number=3, action_plan=made["plan"], minutes=120)
        made["with"] = rows.add(unit, "person", name="Åse Ærø", email="aase@eksempel.dk")
        made["without"] = rows.add(unit, "person", name="Bo")

    do(book, write)
    mail = message_from_bytes(asking.request(book.connection, made["need"], made["with"]), policy=default)
    assert (mail["To"], mail["X-Unsent"], mail["Subject"]) == ("aase@eksempel.dk", "1", "Vil du hjælpe? Bagere")
    text = mail.get_content()  # type: ignore[attr-defined]
    assert "Kære Åse" in text
    assert "3 personer" in text
    assert "2 timer" in text
    with pytest.raises(KlyngeError, match="mailadresse"):
        asking.request(book.connection, made["need"], made["without"])


def test_an_answer_fills_what_is_needed_and_empties_it_again(book: Workbook) -> None:
    made: dict[str, str] = {}

    def write(unit: Unit) -> None:
        made["need"] = rows.add(unit, "helper_need", title="Én", number=1)
        made["who"] = rows.add(unit, "person", name="Bo")
        asking.note_answer(unit, made["need"], made["who"], "asked")

    do(book, write)
    need = helpers.needs(book.connection)[0]
    assert ([name for _id, name in need.asked], need.missing) == (["Bo"], 1)
    do(book, lambda unit: asking.note_answer(unit, made["need"], made["who"], "yes"))
    (row,) = lists.rows_of(book.connection, "helper_need", [made["need"]])
    assert (helpers.needs(book.connection)[0].missing, row.values["status"]) == (0, "filled")
    do(book, lambda unit: asking.note_answer(unit, made["need"], made["who"], "no"))
    (row,) = lists.rows_of(book.connection, "helper_need", [made["need"]])
    assert (helpers.needs(book.connection)[0].missing, row.values["status"]) == (1, "open")
    assert lists.number_of(book.connection, "helper_promise") == 1


def test_a_task_that_is_done_is_wholly_done(book: Workbook) -> None:
    made: list[str] = []

    def write(unit: Unit) -> None:
        plan = rows.add(unit, "action_plan", title="Bænk")
        made.append(rows.add(unit, "task", action_plan=plan, title="Sav", percent=40))
        tasks.mark_task(unit, made[0], done=True)

    do(book, write)
    (row,) = lists.rows_of(book.connection, "task", made)
    assert (row.values["status"], row.values["percent"]) == ("done", 100)
    do(book, lambda unit: tasks.mark_task(unit, made[0], done=False))
    (row,) = lists.rows_of(book.connection, "task", made)
    assert (row.values["status"], row.values["percent"]) == ("running", None)


def test_the_hearing_tells_its_days_its_answers_and_who_is_silent(sample: sa.Connection, book: Workbook) -> None:
    found = hearing(sample, TODAY)
    assert (found.first, found.last) == ("2026-11-02", "2026-11-26")
    assert (len(found.comments), len(found.unanswered)) == (9, 2)
    assert [name for name, has_one in found.villages if not has_one] == ["Nørremølle"]
    assert hearing(book.connection, TODAY).version == ""
    do(book, lambda unit: hearings.set_period(unit, TODAY))
    begun = hearing(book.connection, TODAY)
    assert (begun.first, begun.last, len(begun.villages)) == ("2026-11-12", "2026-12-03", 2)


def test_what_belongs_to_a_plan_is_found_on_the_page_of_the_plan(sample: sa.Connection) -> None:
    (found,) = hits(sample, "task", ids_with(sample, "task", "Spørg de fire lodsejere"), "lodsejere")
    (plan,) = lists.ids_of(sample, "action_plan", search="Sti langs Lilleåen")
    assert (found.page, found.open_table) == (f"action_plans.plans/{plan}", "task")
    assert home_of("action_plan", "x", {}) == "action_plans.plans/x"
    assert home_of("budget_line", "x", {"action_plan": None}) == "establishment.timeline_and_budget"
    assert home_of("meeting", "x", {}) == "meetings/x"
    assert home_of("application", "x", {"kind": "fund"}) == "action_plans.money"
    assert home_of("hearing_comment", "x", {}) == "action_plans.hearing"

"""Hours: what can be written in and what cannot, nights when the clocks change, sums, meetings and certifying."""

from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from klyngeapp.domain import hours_told
from klyngeapp.domain.hours_told import Given, HoursDoubted
from klyngeapp.i18n.language import Sentence
from klyngeapp.services import hours, rows
from klyngeapp.services.people_named import person_named
from klyngeapp.store.queries import hours as query
from klyngeapp.store.queries.hours import Period, Totals, hours_lines, totals
from klyngeapp.store.workbook import Workbook, open_to_change
from klyngeapp.system.errors import KlyngeError
from tests.making import make_workbook

TODAY, START, DAY = date(2026, 11, 12), date(2026, 1, 1), date(2026, 6, 3)
FORWARD, BACK = date(2026, 3, 29), date(2026, 10, 25)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_workbook(tmp_path_factory.mktemp("hours") / "a.klynge")


@pytest.fixture
def book(made: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")
    with open_to_change(made) as book:
        yield book
        while book.undo() is not None:
            pass


def counted(book: Workbook) -> Totals:
    """Add up all there is, whatever is kept."""
    return query.of_sums(query.summed(book.connection))


def refusal(**given: object) -> str:
    with pytest.raises(KlyngeError) as refused:
        hours_told.check(Given(**given), today=TODAY, start=START)  # type: ignore[arg-type]
    return str(refused.value)


@pytest.mark.parametrize(
    ("day", "minutes", "had", "is_fine"),
    [
        (DAY, 24 * 60, 0, True),
        (DAY, 24 * 60 + 1, 0, False),
        (DAY, 60, 23 * 60 + 1, False),
        (FORWARD, 23 * 60, 0, True),
        (FORWARD, 23 * 60 + 1, 0, False),
        (FORWARD, 60, 22 * 60 + 1, False),
        (BACK, 24 * 60, 0, True),
        (BACK, 25 * 60, 0, False),
        (date(2026, 3, 28), 24 * 60, 0, True),
        (DAY, 0, 0, False),
        (DAY, -90, 0, False),
        (date(2026, 11, 13), 60, 0, False),
        (TODAY, 60, 0, True),
    ],
)
def test_what_a_day_can_hold(day: date, minutes: int, had: int, is_fine: bool) -> None:
    given = Given(day=day, minutes=minutes, name="Åse Krog", had=had)
    if is_fine:
        hours_told.check(given, today=TODAY, start=START, sure=True)
    else:
        with pytest.raises(KlyngeError) as refused:
            hours_told.check(given, today=TODAY, start=START, sure=True)
        assert not isinstance(refused.value, HoursDoubted)
        assert str(refused.value).endswith((".", "?"))


def test_each_refusal_has_its_own_sentence() -> None:
    cases: list[dict[str, object]] = [
        {"day": DAY, "minutes": 1500},
        {"day": DAY, "minutes": 600, "had": 1000, "name": "Åse"},
        {"day": FORWARD, "minutes": 1400},
        {"day": BACK, "minutes": 1500},
        {"day": DAY, "minutes": -5},
        {"day": date(2027, 1, 1), "minutes": 60},
        {"day": date(2025, 12, 31), "minutes": 60},
        {"day": DAY, "minutes": 1000},
        {"day": DAY, "minutes": 60, "people": 900},
        {"day": DAY, "minutes": 60, "people": 2, "name": "Åse"},
    ]
    assert len({refusal(**case) for case in cases}) == len(cases)


def test_the_clocks_change_on_the_last_sundays() -> None:
    year = [date.fromordinal(n) for n in range(date(2026, 1, 1).toordinal(), date(2027, 1, 1).toordinal())]
    assert {day: hours_told.clocks_change(day) for day in year if hours_told.clocks_change(day)} == {
        FORWARD: -60,
        BACK: 60,
    }
    assert hours_told.clocks_change(date(2027, 3, 28)) == -60
    assert "5" in str(hours_told.remark(date(2026, 3, 28), 360))
    assert "7" in str(hours_told.remark(BACK, 360))
    assert hours_told.remark(DAY, 360) is None


def test_what_is_unlikely_can_be_said_to_be_sure(book: Workbook) -> None:
    with book.unit(Sentence("Hours")) as unit:
        person = rows.add(unit, "person", name="Åse Krog")
        with pytest.raises(HoursDoubted):
            hours.record(unit, person=person, day=date(2025, 1, 1), minutes=60)
        hours.record(unit, person=person, day=date(2025, 1, 1), minutes=60, sure=True)
        entry = hours.record(unit, person=person, day=DAY, minutes=14 * 60)
        with pytest.raises(KlyngeError, match="24"):
            hours.record(unit, person=person, day=DAY, minutes=11 * 60, sure=True)
        hours.attest(unit, [entry], person)
        hours.change(unit, entry, time=15 * 60)
        with pytest.raises(KlyngeError):
            hours.change(unit, entry, date="2027-01-01")
        (line,) = (one for one in hours_lines(unit.connection) if one.id == entry)
        assert (line.minutes, line.attested_by) == (900, "")
        assert line.phase_title


def test_the_kept_sums_are_those_that_are_added_up(book: Workbook) -> None:
    villages = book.connection.execute(sa.text("SELECT id FROM village ORDER BY name")).scalars().all()
    assert totals(book.connection).minutes == 0
    with book.unit(Sentence("Hours")) as unit:
        people = [rows.add(unit, "person", name=f"Nr. {n}", village=villages[n]) for n in range(3)]
        entries = [
            hours.record(unit, person=people[n % 3], day=date(2026, 1 + n, 5), minutes=60 + n, village=villages[n % 2])
            for n in range(8)
        ]
        hours.record(unit, person=people[0], day=DAY, minutes=45, kind="driving")
        hours.record(unit, person=None, day=DAY, minutes=30, people=12)
        group = rows.add(unit, "group", name="Styregruppe")
    assert totals(book.connection) == counted(book)
    steps = (
        lambda unit: rows.change(unit, "hours_entry", entries[0], time=10, person=people[1], kind="work"),
        lambda unit: rows.remove(unit, "hours_entry", entries[1]),
        lambda unit: rows.change(unit, "person", people[0], village=villages[4]),
        lambda unit: rows.add(unit, "membership", person=people[2], group=group, role="consultant"),
        lambda unit: rows.remove(unit, "village", villages[1]),
        lambda unit: rows.remove(unit, "person", people[1]),
    )
    seen = [totals(book.connection)]
    for step in steps:
        with book.unit(Sentence("Change")) as unit:
            step(unit)
        seen.append(totals(book.connection))
        assert seen[-1] == counted(book)
    assert seen[4].outside == {"consultant": sum(60 + n for n in (2, 5))}
    for before in reversed(seen[:-1]):
        book.undo()
        assert totals(book.connection) == before
    book.redo()
    assert totals(book.connection) == seen[1]
    with pytest.raises(RuntimeError), book.unit(Sentence("Broken")) as unit:
        hours.record(unit, person=None, day=DAY, minutes=30)
        raise RuntimeError
    assert totals(book.connection) == seen[1] == counted(book)
    assert totals(book.connection, Period(first=DAY, last=DAY)).minutes == 45 + 360


def test_a_meeting_is_written_in_once(book: Workbook) -> None:
    with book.unit(Sentence("Meeting")) as unit:
        meeting = rows.add(
            unit, "meeting", title="Møde", date="2026-06-03", start_time="22:30", end_time="00:30", attendance=10
        )
        for name in ("Åse", "Ole"):
            person = rows.add(unit, "person", name=name)
            rows.add(unit, "attendee", meeting=meeting, person=person, presence="attended")
        assert hours.record_meeting(unit, meeting) == 3
        assert totals(unit.connection).minutes == 10 * 120
        with pytest.raises(KlyngeError):
            hours.record_meeting(unit, meeting)


def test_two_of_the_same_name_are_told_apart(book: Workbook) -> None:
    villages = {row.name: row.id for row in book.connection.execute(sa.text("SELECT name, id FROM village"))}
    with book.unit(Sentence("People")) as unit:
        here = rows.add(unit, "person", name="Åse Krog", village=villages["Øm"])
        rows.add(unit, "person", name="Aase Krog", village=villages["Årup"], phone="12 34 56 78")
    with pytest.raises(KlyngeError, match="Åse Krog, Øm"):
        person_named(book.connection, "åse krog")
    assert person_named(book.connection, "aase krog, øm") == here
    assert person_named(book.connection, "Åse Krog, +45 12345678") != here
    assert person_named(book.connection, here) == here
    with pytest.raises(KlyngeError, match="Is it|Er det"):
        person_named(book.connection, "Åsse Krog")

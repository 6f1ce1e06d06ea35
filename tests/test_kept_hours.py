"""What is kept while a workbook is open is what a look at all of it would find, whatever was done."""

import random
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence
from klyngeapp.services import hours, rows
from klyngeapp.services.sample.build import make_sample
from klyngeapp.store.queries import hours as query
from klyngeapp.store.queries import kept_hours
from klyngeapp.store.queries.home import home_facts
from klyngeapp.store.queries.remembered import Remembered
from klyngeapp.store.reading import snapshot
from klyngeapp.store.units import Unit
from klyngeapp.store.workbook import Workbook, open_to_change
from klyngeapp.system.errors import KlyngeError
from tests.making import make_workbook

TODAY = date(2026, 11, 12)
ROLES = ("chair", "consultant", "municipal_contact", None)
GOING = ("person", "village", "membership", "hours_entry", "group")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_workbook(tmp_path_factory.mktemp("kept") / "a.klynge")


@pytest.fixture
def book(made: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workbook]:
    monkeypatch.setenv("KLYNGE_TODAY", TODAY.isoformat())
    with open_to_change(made) as book:
        yield book
        while book.undo() is not None:
            pass


class Doing:
    """Does something at random to people, villages, memberships and hours."""

    def __init__(self, book: Workbook, seed: int) -> None:
        self.book, self.chance = book, random.Random(seed)
        with book.unit(Sentence("Begin")) as unit:
            for number in range(8):
                person = rows.add(unit, "person", name=f"Nr. {number}", village=self.some("village"))
                rows.add(unit, "membership", person=person, group=self.group(unit), role=ROLES[number % len(ROLES)])
            for _number in range(30):
                self.record(unit)

    def some(self, table: str) -> str | None:
        ids = self.book.connection.scalars(sa.text(f'SELECT id FROM "{table}" ORDER BY id')).all()
        return self.chance.choice(ids) if ids else None

    def day(self) -> date:
        return date(2026, self.chance.randint(1, 4), self.chance.randint(1, 3))

    def minutes(self) -> int:
        return self.chance.randint(1, 60)

    def step(self, unit: Unit) -> None:
        deeds: list[Callable[[Unit], object]] = [
            lambda unit: rows.add(unit, "person", name="Nogen", village=self.some("village")),
            lambda unit: rows.change(unit, "person", self.some("person"), village=self.some("village")),
            lambda unit: rows.change(unit, "person", self.some("person"), note="Bager"),
            lambda unit: rows.add(
                unit, "membership", person=self.some("person"), group=self.group(unit), role=self.chance.choice(ROLES)
            ),
            lambda unit: rows.change(unit, "membership", self.some("membership"), role=self.chance.choice(ROLES)),
            lambda unit: rows.remove(unit, (table := self.chance.choice(GOING)), self.some(table)),
            *[self.record] * 3,
            lambda unit: hours.change(unit, self.some("hours_entry"), time=self.chance.randint(1, 60), sure=True),
            lambda unit: hours.change(unit, self.some("hours_entry"), person=self.some("person"), sure=True),
            lambda unit: rows.change(unit, "hours_entry", self.some("hours_entry"), date=self.day().isoformat()),
        ]
        self.chance.choice(deeds)(unit)

    def group(self, unit: Unit) -> str:
        return self.some("group") or rows.add(unit, "group", name="Styregruppe")

    def record(self, unit: Unit) -> None:
        village = self.chance.choice((None, self.some("village")))
        person = self.chance.choice((None, self.some("person"), self.some("person")))
        given = {"day": self.day(), "minutes": self.minutes(), "people": 1 if person else 2, "village": village}
        hours.record(unit, person=person, **given, sure=True)

    def on(self) -> frozenset[str]:
        """Do one or more things, some of which are refused or broken off; or go back and on. Return what changed."""
        what = self.chance.random()
        if what < 0.3:
            done = self.book.undo() if what < 0.2 else self.book.redo()
            return done[1].tables if done else frozenset()
        try:
            with self.book.unit(Sentence("Do")) as unit:
                for _time in range(self.chance.randint(1, 3)):
                    self.step(unit)
                if what > 0.9:
                    raise RuntimeError
        except (KlyngeError, RuntimeError, IndexError, ValueError, sa.exc.IntegrityError):
            return frozenset()
        return frozenset(unit.changes.tables)


@pytest.mark.parametrize("seed", range(2))
def test_the_sums_follow_whatever_is_done(book: Workbook, seed: int) -> None:
    doing, mark, taken = Doing(book, seed), "", b""
    for _step in range(80):
        before = doing.chance.random()
        if before < 0.15:  # all of it is added up elsewhere, as it is now
            mark, taken = kept_hours.begin(book.connection), book.snapshot()
        elif before < 0.35 and mark:
            with snapshot(taken) as elsewhere:
                kept_hours.fill(book.connection, query.summed(elsewhere), mark)
            mark = ""
        elif before < 0.5:
            query.totals(book.connection)
        doing.on()
        found = query.of_sums(query.summed(book.connection))
        assert query.by_month(book.connection) == found.by_month
        assert query.given(book.connection).volunteers == found.minutes
        assert query.given(book.connection).outside == sum(found.outside.values())
        if kept_hours.are_full(book.connection):
            assert query.totals(book.connection) == found
        person, day = doing.some("person"), doing.day()
        if person is not None:
            plain = "SELECT coalesce(sum(time), 0) FROM hours_entry WHERE person = :person AND date = :day"
            given = {"person": person, "day": day.isoformat()}
            assert query.minutes_on(book.connection, person, day) == book.connection.scalar(sa.text(plain), given)


@pytest.mark.parametrize("seed", range(2))
def test_the_first_screen_follows_whatever_is_done_to_people_and_hours(book: Workbook, seed: int) -> None:
    doing, kept = Doing(book, seed), Remembered()
    for _step in range(40):
        kept.forget(doing.on())
        assert home_facts(book.connection, TODAY, kept) == home_facts(book.connection, TODAY)


@pytest.fixture(name="sample")
def _sample(tmp_path: Path) -> Path:
    file = tmp_path / "sample.klynge"
    make_sample(file, "da")
    return file


def test_the_first_screen_follows_a_row_of_any_table_that_goes_and_comes_back(
    sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", TODAY.isoformat())
    kept, seen = Remembered(), set()
    with open_to_change(sample) as book:
        for table in sorted(TABLES):
            query_ids = sa.text(f'SELECT id FROM "{table}" ORDER BY id LIMIT 1')
            row_id = book.connection.scalar(query_ids)
            if row_id is None or TABLES[table].single:
                continue
            facts = home_facts(book.connection, TODAY, kept)
            with book.unit(Sentence("Remove")) as unit:
                rows.remove(unit, table, row_id)
            kept.forget(unit.changes.tables)
            without = home_facts(book.connection, TODAY, kept)
            assert without == home_facts(book.connection, TODAY)
            seen.add(without != facts)
            done = book.undo()
            assert done is not None
            kept.forget(done[1].tables)
            assert home_facts(book.connection, TODAY, kept) == facts
    assert True in seen, "some of it must be seen on the first screen"

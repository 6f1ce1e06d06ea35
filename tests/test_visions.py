"""The vision in its versions, what it can rest on, and the ideas that lie nowhere: figures as in the plan."""

import os
from datetime import date
from pathlib import Path

import pytest

from klyngeapp.documents.strategy.vision import newest_vision
from klyngeapp.i18n.language import Sentence, speaking
from klyngeapp.services import ideas as keeping
from klyngeapp.services import visions as writing
from klyngeapp.services.sample.build import make_sample
from klyngeapp.store.queries.choosing import areas, candidates, voters
from klyngeapp.store.queries.ideas import loose, numbers
from klyngeapp.store.queries.pinnable import pinnable
from klyngeapp.store.queries.plan import plan_facts
from klyngeapp.store.queries.visions import findings, values, visions
from klyngeapp.store.reading import opened
from klyngeapp.store.workbook import open_to_change
from tests.making import at_home_in, make_workbook

TODAY = date(2026, 11, 12)
SEVEN = "Svarene, spørgsmål 7"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("visions")
    os.environ.setdefault("KLYNGE_HOME", str(folder))
    with at_home_in(folder):
        make_sample(folder / "sample.klynge", "da")
    return folder / "sample.klynge"


def test_the_screen_and_the_plan_show_the_same(sample: Path) -> None:
    with opened(sample) as found:
        connection = found.connection
        facts = plan_facts(connection, "group", TODAY)
        newest = newest_vision(facts)
        assert newest is not None
        assert visions(connection)[0].id == newest.id
        assert [one.id for one in areas(connection)] == [row.id for row in facts.of("action_area")]
        dots = {one.area: one.dots for one in candidates(connection) if one.area}
        assert dots == dict(facts.figures.dots)
        assert sum(one.dots for one in candidates(connection)) == facts.figures.all_dots == 96
        assert voters(connection) == 32
        named = [row.text("title") for row in facts.of("vision_finding", "vision", newest.id)]
        assert [one.title for one in findings(connection, "vision_finding", "vision", newest.id)] == named
        with speaking("da"):
            first = pinnable(connection, TODAY)[0]
        assert (first.title, first.source) == ("68 %: Et godt sted at mødes", SEVEN)


def test_a_new_version_keeps_the_words_the_values_and_the_findings(tmp_path: Path) -> None:
    with open_to_change(make_workbook(tmp_path / "Søklyngen.klynge")) as book:
        made: list[str] = []
        with book.unit(Sentence("Write the first vision")) as unit:
            first = writing.write(unit, "", "Vi er fem landsbyer ved en sø.")
            writing.add_value(unit, first, "Åbne døre")
            writing.add_value(unit, first, "Alle er med")
            (pin, *_others) = pinnable(unit.connection, TODAY) or (writing.Pin("Alle går ved søen", ""),)
            writing.pin(unit, "vision_finding", "vision", first, pin)
            writing.adopt(unit, first)
        with book.unit(Sentence("New version of the vision")) as unit:
            made.append(writing.carry_on(unit, first))
        newest, before = visions(book.connection)
        assert (newest.id, newest.version, newest.is_adopted) == (made[0], 2, False)
        assert (before.version, before.is_adopted) == (1, True)
        assert newest.statement == before.statement
        assert [one.title for one in values(book.connection, newest.id)] == ["Åbne døre", "Alle er med"]
        assert [one.title for one in findings(book.connection, "vision_finding", "vision", newest.id)] == [pin.title]


def test_an_idea_waits_until_it_lies_somewhere_or_is_kept(tmp_path: Path) -> None:
    with open_to_change(make_workbook(tmp_path / "Søklyngen.klynge")) as book:
        with book.unit(Sentence("Add")) as unit:
            area = unit.connection.exec_driver_sql("SELECT count(*) FROM action_area").scalar()
            assert area == 0
            one = keeping.write_down(unit, "  En  bro ")
            other = keeping.write_down(unit, "En rutsjebane")
        assert [idea.title for idea in loose(book.connection)] == ["En bro", "En rutsjebane"]
        with book.unit(Sentence("Keep")) as unit:
            keeping.keep_for_later(unit, other)
        assert [idea.id for idea in loose(book.connection)] == [one]
        assert numbers(book.connection) == (2, 0, 1)

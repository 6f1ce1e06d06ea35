"""Phase 2 without a window: the answers as they are counted, the survey that is made, and the report."""

import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from klyngeapp.cli.main import main
from klyngeapp.documents.blocks import Grid
from klyngeapp.documents.catalogue import DOCUMENTS, missing
from klyngeapp.documents.mapping_report import mapping_report
from klyngeapp.documents.reading import texts
from klyngeapp.domain.ids import fixed_id
from klyngeapp.i18n.language import Sentence, speaking
from klyngeapp.services import rows, survey_totals, surveys
from klyngeapp.store import reading, workbook
from klyngeapp.store.queries.answers import answers, typed_options, typed_villages
from klyngeapp.store.queries.overview import overview
from klyngeapp.store.queries.plan import plan_facts
from klyngeapp.store.queries.surveys import outline
from klyngeapp.store.units import Unit
from tests.making import make_workbook

TODAY = date(2026, 11, 12)
poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")


class Cluster:
    """A workbook with five villages and a survey, written by its own actions."""

    def __init__(self, book: workbook.Workbook) -> None:
        self.book = book
        with book.unit(Sentence("Begin")) as unit:
            self.survey = surveys.begin(unit, "Undersøgelsen", suggested=True)
        found = book.connection.execute(sa.text("SELECT name, id FROM village"))
        self.villages: dict[str, str] = {row.name: row.id for row in found}

    def do(self, change: object) -> None:
        with self.book.unit(Sentence("Change")) as unit:
            change(unit)  # type: ignore[operator]

    def count(self, **numbers: int | None) -> None:
        for name, number in numbers.items():
            village = self.villages[name]
            self.do(lambda unit, v=village, n=number: survey_totals.set_village_total(unit, self.survey, v, n))

    def answers(self) -> dict[tuple[str, ...], int | None]:
        found = answers(self.book.connection, overview(self.book.connection, TODAY))
        return {line.names: line.answered for line in found.villages}


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    path = make_workbook(tmp_path / "x.klynge", ("Alken", "Låsby", "Øm"))
    with speaking("da"), workbook.open_to_change(path) as book:
        yield Cluster(book)


def test_the_suggested_survey_covers_the_six_themes_and_asks_for_help(cluster: Cluster) -> None:
    found = outline(cluster.book.connection)
    assert not found.not_asked
    assert [question.number for question in found.questions] == list(range(1, 25))
    first = found.questions[0]
    assert [option.title for option in first.options] == ["Alken", "Låsby", "Øm"], "the villages of this cluster"
    assert found.sections[-1].key == "last"
    assert len(found.sections[-1].questions) == 3


def test_a_question_moves_within_its_section_and_no_further(cluster: Cluster) -> None:
    before = [question.id for question in outline(cluster.book.connection).questions]
    section = before[:5]
    cluster.do(lambda unit: surveys.move_question(unit, before, section, before[0], -1))
    assert [question.id for question in outline(cluster.book.connection).questions] == before
    cluster.do(lambda unit: surveys.move_question(unit, before, section, before[0], 1))
    now = [question.id for question in outline(cluster.book.connection).questions]
    assert now == [before[1], before[0], *before[2:]]


def test_few_answers_are_never_shown_alone(cluster: Cluster) -> None:
    cluster.count(Alken=40, Låsby=30, Øm=3)
    # Øm alone would tell of three people; so does Øm beside the sum: the next smallest is counted with it.
    assert cluster.answers() == {("Alken",): 40, ("Låsby", "Øm"): 33}
    cluster.count(Øm=9)
    assert cluster.answers() == {("Alken",): 40, ("Låsby",): 30, ("Øm",): 9}


def test_answers_that_name_no_village_do_not_give_a_small_one_away(cluster: Cluster) -> None:
    def keyed(unit: Unit) -> None:
        for village in [*["Alken"] * 20, *["Låsby"] * 10, *["Øm"] * 10, None, None]:
            rows.add(unit, "survey_response", survey=cluster.survey, village=cluster.villages.get(village or ""))

    cluster.do(keyed)
    found = answers(cluster.book.connection, overview(cluster.book.connection, TODAY))
    assert found.respondents == 42
    together = next(line for line in found.villages if line.unnamed)
    assert len(together.names) == 1
    assert together.answered == 12, "the two are counted with a village, and its share is not told"
    assert together.people is None


def test_totals_are_typed_changed_and_taken_away_again(cluster: Cluster) -> None:
    connection = cluster.book.connection
    cluster.count(Alken=12)
    cluster.count(Alken=14)
    typed = {one.name: one.typed for one in typed_villages(connection, cluster.survey, TODAY)}
    assert typed == {"Alken": 14, "Låsby": None, "Øm": None}
    cluster.count(Alken=None)
    assert connection.scalar(sa.text("SELECT count(*) FROM survey_total")) == 0

    question = outline(connection).questions[5]
    option, here = question.options[0].id, cluster.villages["Øm"]
    cluster.do(lambda unit: survey_totals.set_option_total(unit, option, here, 7))
    cluster.do(lambda unit: survey_totals.set_option_total(unit, option, None, 20))
    assert [one.typed for one in typed_options(connection, question.id, here)] == [7, None, None]
    assert typed_options(connection, question.id, "")[0].total == 20, "a number for all stands for all of them"


def test_an_undone_total_is_as_it_was(cluster: Cluster) -> None:
    cluster.count(Alken=12, Låsby=9)
    cluster.book.undo()
    assert cluster.answers()[("Alken",)] == 12
    cluster.book.undo()
    assert not any(cluster.answers().values())


def test_what_the_report_needs_is_said(cluster: Cluster) -> None:
    def lacks() -> list[str]:
        facts = overview(cluster.book.connection, TODAY)
        return [str(one) for one in missing(DOCUMENTS["mapping-report"], facts)]

    assert len(lacks()) == 2
    cluster.count(Alken=40)
    cluster.do(lambda unit: rows.add(unit, "swot_item", kind="strength", title="Vi kan"))
    assert lacks() == []


def test_the_report_tells_what_is_there_and_nothing_small(cluster: Cluster) -> None:
    cluster.count(Alken=40, Låsby=30, Øm=3)
    connection = cluster.book.connection
    question = outline(connection).questions[5]

    def write(unit: Unit) -> None:
        for option, numbers in zip(question.options, ((20, 15, 2), (11, 9, 1), (9, 6, 0)), strict=True):
            for village, number in zip(("Alken", "Låsby", "Øm"), numbers, strict=True):
                survey_totals.set_option_total(unit, option.id, cluster.villages[village], number)
        theme = fixed_id("focus_theme", "meeting_places")
        for number, approved in enumerate((1, 0)):
            rows.add(unit, "quote", quotation=f"Citat {number}", focus_theme=theme, approved=approved)

    cluster.do(write)
    told = " ".join(texts(mapping_report(plan_facts(connection, "public", TODAY)).blocks))
    assert "Låsby og Øm" in told
    assert question.title in told
    assert "Citat 0" in told
    assert "Citat 1" not in told, "nobody has said that it may be shown"
    assert not by_village(connection, question.options[0].title), "so few in a village could be known"
    for option in question.options:
        for village in cluster.villages.values():
            cluster.do(lambda unit, o=option.id, v=village: survey_totals.set_option_total(unit, o, v, 12))
    assert by_village(connection, question.options[0].title)


def by_village(connection: sa.Connection, option: str) -> bool:
    blocks = mapping_report(plan_facts(connection, "public", TODAY)).blocks
    return any(isinstance(block, Grid) and option in block.headings for block in blocks)


@poppler
@pytest.mark.parametrize("language", ["da", "en"])
def test_the_report_is_exported_tagged_with_the_figures_of_the_sample(
    tmp_path: Path, made_sample_bytes: bytes, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")
    book, output = tmp_path / "x.klynge", tmp_path / "out.pdf"
    book.write_bytes(made_sample_bytes)
    assert main(["export", str(book), "mapping-report", str(output), "--for", "public", "--language", language]) == 0
    info = subprocess.run(["pdfinfo", str(output)], capture_output=True, check=True, text=True).stdout
    assert "Tagged:          yes" in info
    told = subprocess.run(["pdftotext", "-layout", str(output), "-"], capture_output=True, check=True, text=True).stdout
    for number in ("612", "492", "120", "41", "171", "2.140" if language == "da" else "2,140"):
        assert number in told
    assert "Inger Holm" not in told


@pytest.fixture(scope="module")
def made_sample_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sample") / "sample.klynge"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KLYNGE_HOME", str(path.parent))
        assert main(["sample", str(path)]) == 0
    return path.read_bytes()


def test_the_report_stands_on_an_empty_workbook(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "x.klynge", ())
    with speaking("da"), reading.opened(path) as found:
        made = mapping_report(plan_facts(found.connection, "group", TODAY))
    assert made.title == "Kortlægning 2026"

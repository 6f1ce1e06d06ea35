"""The plan is adopted: with its list or a reason; its text is frozen; what changes afterwards is told."""

import io
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pypdf
import pytest

from klyngeapp.domain.differing import Change, differing
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import Sentence, speaking
from klyngeapp.services import adoption as services
from klyngeapp.services import rows
from klyngeapp.services.frozen_plan import changed_since, frozen_text
from klyngeapp.services.plan_mail import mail_with_plan
from klyngeapp.services.plan_pages import plan_pages
from klyngeapp.services.plan_sections import propose_sections
from klyngeapp.services.plans import strategy_plan
from klyngeapp.services.sample.build import make_sample
from klyngeapp.store import workbook
from klyngeapp.store.queries.adoption import Version, adoption, newest_version
from klyngeapp.store.units import Unit
from klyngeapp.store.workbook import Workbook
from klyngeapp.system.errors import KlyngeError
from tests.making import make_workbook

TODAY = date(2026, 12, 5)


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workbook]:
    monkeypatch.setenv("KLYNGE_HOME", str(tmp_path / "home"))
    path = make_workbook(tmp_path / "a.klynge")
    with workbook.open_to_change(path) as found, speaking("da"):
        do(found, fill)
        yield found


def fill(unit: Unit) -> None:
    propose_sections(unit)
    area = rows.add(unit, "action_area", title="Stier")
    for title in ("Sti langs åen", "Cykelrute"):
        rows.add(unit, "action_plan", title=title, action_area=area, goal=f"{title} er færdig")
    services.begin_version(unit)


def version_of(book: Workbook) -> Version:
    found = newest_version(book.connection)
    assert found is not None
    return found


def do(book: Workbook, use_case: Callable[[Unit], object]) -> None:
    with book.unit(Sentence("Do")) as unit:
        use_case(unit)


def test_nobody_adopts_without_the_list_or_a_reason(book: Workbook) -> None:
    with pytest.raises(KlyngeError, match="Der mangler noget"):
        do(book, lambda unit: services.adopt(unit, today=TODAY))
    found = version_of(book)
    assert found.status == "draft"
    do(book, lambda unit: rows.change(unit, "plan_version", found.id, despite="Vi vil i gang", planned_on="2026-12-03"))
    do(book, lambda unit: services.adopt(unit, today=TODAY))
    adopted = version_of(book)
    assert (adopted.status, adopted.adopted_on) == ("adopted", "2026-12-03")  # the day it was planned for
    with pytest.raises(KlyngeError, match="er vedtaget"):
        do(book, lambda unit: services.adopt(unit, today=TODAY))


def test_a_day_to_come_is_not_the_day_of_the_adoption(book: Workbook) -> None:
    found = version_of(book)
    do(book, lambda unit: rows.change(unit, "plan_version", found.id, despite="Ja", planned_on="2026-12-24"))
    do(book, lambda unit: services.adopt(unit, today=TODAY))
    assert version_of(book).adopted_on == "2026-12-05"


def changed(book: Workbook, content: str) -> list[str]:
    return [one.title for one in changed_since(book.connection, content)]


def test_two_texts_are_compared_line_by_line_as_far_as_they_were_kept() -> None:
    assert list(differing("a\nb\nc", "a\nB\nc")) == [Change("b", "B")]
    assert list(differing("a", "a\nny")) == [Change("", "ny")]
    assert list(differing("a\nvæk", "a")) == [Change("væk", "")]
    assert list(differing("en lang\ntekst, der bl…", "en lang\ntekst, der blev afkortet\nog går videre")) == []


def test_what_changes_after_the_adoption_is_told_by_section_and_plan(book: Workbook) -> None:
    found = version_of(book)
    do(book, lambda unit: rows.change(unit, "plan_version", found.id, despite="Ja"))
    do(book, lambda unit: services.adopt(unit, today=TODAY))
    content = version_of(book).content
    assert changed_since(book.connection, content) == ()
    (plan,) = [row[0] for row in book.connection.exec_driver_sql("SELECT id FROM action_plan WHERE title='Cykelrute'")]
    do(book, lambda unit: rows.change(unit, "action_plan", plan, goal="Hundrede cyklister"))
    assert changed(book, content) == ["Cykelrute"]
    (told,) = changed_since(book.connection, content)
    assert any("Hundrede cyklister" in one.now and "Hundrede" not in one.before for one in told.changes)
    with speaking("en"):  # the text is compared in the language it was frozen in
        assert changed(book, content) == ["Cykelrute"]
    do(book, lambda unit: rows.remove(unit, "action_plan", plan))
    assert "Cykelrute" in changed(book, content)


def test_a_plan_longer_than_a_version_has_room_for_is_frozen_all_the_same(book: Workbook) -> None:
    def many(unit: Unit) -> None:
        for number in range(400):
            rows.add(unit, "action_plan", title=f"En handleplan med et temmelig langt navn {number}")

    do(book, many)
    content = frozen_text(book.connection, language="da", day=TODAY)
    assert len(content) <= (TABLES["plan_version"].field("content").maximum or 0)
    assert changed_since(book.connection, content) == ()
    do(book, lambda unit: rows.add(unit, "action_plan", title="Endnu en"))
    assert changed_since(book.connection, content)


def test_the_adopted_plan_says_so_on_its_cover_and_is_no_draft(book: Workbook) -> None:
    found = version_of(book)
    before = plan_text(book)
    assert "KLADDE" in before
    do(book, lambda unit: rows.change(unit, "plan_version", found.id, despite="Ja", adopted_by="Styregruppen"))
    do(book, lambda unit: services.adopt(unit, today=TODAY))
    after = plan_text(book)
    assert "KLADDE" not in after
    assert "Vedtaget af styregruppen den 5. december 2026" in " ".join(after.split())


def plan_text(book: Workbook) -> str:
    pdf = strategy_plan(book.connection, language="da", reader="municipality", today=TODAY)
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def test_the_municipality_is_noted_once_for_each_that_waits(book: Workbook) -> None:
    found = version_of(book)
    do(book, lambda unit: rows.add(unit, "recipient", name="Byrådet", kind="municipality", plan_version=found.id))
    for _time in range(2):
        do(book, lambda unit: services.note_sent_to_municipality(unit, name="Lars", today=TODAY))
    sent = book.connection.exec_driver_sql("SELECT name, sent_on FROM recipient ORDER BY name").all()
    assert [tuple(row) for row in sent] == [("Byrådet", "2026-12-05"), ("Lars", "2026-12-05")]


def test_the_next_version_begins_where_the_last_one_ended(book: Workbook) -> None:
    found = version_of(book)
    do(book, lambda unit: rows.change(unit, "plan_version", found.id, title="Plan 2027", adopted_by="Klyngerådet"))
    do(book, services.begin_version)
    newest = version_of(book)
    assert (newest.title, newest.adopted_by, newest.status) == ("Plan 2027", "Klyngerådet", "draft")
    assert newest.id != found.id


def test_the_sample_stands_as_in_its_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_HOME", str(tmp_path / "home"))
    path = tmp_path / "s.klynge"
    make_sample(path, "da")
    day = date(2026, 11, 12)
    with workbook.open_to_change(path) as book:
        found = adoption(book.connection, day)
        assert [holds for _key, holds in found.checks] == [True, True, False, False, False]
        assert (found.plans, found.written, found.comments, found.answered, found.led) == (12, 7, 9, 7, 3)
        assert found.contact[0] == "Lars Bisgaard"
        pages = plan_pages(book.connection, language="da", today=day)
        pdf = strategy_plan(book.connection, language="da", reader="group", today=day)
        assert pages.total == len(pypdf.PdfReader(io.BytesIO(pdf)).pages) == 24
        spans = sorted(pages.sections.values())
        assert spans[:4] == [(1, 1), (2, 2), (3, 3), (4, 5)]
        assert (9, 20) in spans
        mail = mail_with_plan(book.connection, pdf, "Plan.pdf", cluster="Mellem Åerne", language="da", today=day)
        assert b"X-Unsent: 1" in mail
        assert b"\r\nTo: " in mail

"""The minutes of a meeting as a PDF: the sample's as it was looked at, others' copies, hostile and huge ones.

After a change that was meant, write the texts anew with `python -m tests.test_minutes`, and read what changed.
"""

import io
import os
import re
import subprocess
import sys
import tempfile
from datetime import date
from email import message_from_bytes, policy
from functools import cache
from pathlib import Path

import pikepdf
import pypdf
import pytest

from klyngeapp.domain.kinds import Kind, Personal
from klyngeapp.domain.plan_facts import Reader
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import speaking
from klyngeapp.services import rows
from klyngeapp.services.invitations import mail_with_minutes
from klyngeapp.services.minutes import meeting_meant, minutes
from klyngeapp.store import reading
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError
from tests.making import edited, make_workbook
from tests.test_plan_pages import elements, pages, workbook
from tests.test_strategy_plan import HOSTILE, READERS, fill, token

TODAY = date(2026, 11, 12)
GOLDEN = Path(__file__).parent / "golden"
DAY = "2026-10-22"
OTHERS: tuple[Reader, ...] = ("municipality", "public")


def printed(
    path: Path, words: str | None = None, language: str = "da", reader: Reader = "group", today: date = TODAY
) -> bytes:
    with reading.opened(path) as found:
        meeting = meeting_meant(found.connection, words, today)
        return minutes(found.connection, meeting, language=language, reader=reader, today=today)


@cache
def of_sample(language: str = "da", reader: Reader = "group", words: str = DAY) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "read.klynge"
        path.write_bytes(workbook(f"sample_{language}"))
        return printed(path, words, language, reader)


def text_of(data: bytes) -> str:
    return " ".join(pages(data))


def golden_text(language: str) -> str:
    return "".join(f"--- {n}\n{text}\n" for n, text in enumerate(pages(of_sample(language)), start=1))


def golden_file(language: str) -> Path:
    return GOLDEN / f"minutes_{language}.txt"


# ---- the sample -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_page_says_what_it_said(language: str) -> None:
    assert golden_text(language) == golden_file(language).read_text(encoding="utf-8")


def test_the_picture_s_meeting_is_there() -> None:
    text = text_of(of_sample())
    for word in (
        "Referat: Styregruppemøde den 22. oktober 2026",
        "Torsdag kl. 19.00–21.00",
        "Ovstrup Forsamlingshus",
        "Afbud: Lars Bisgaard (kommune)",
        "3. Høring i landsbyerne kl. 19.35",
        "Alle syv landsbyer holder en aften hver i november.",
        "Beslutning: Høringen slutter torsdag den 26. november.",
        "Opgave Hvem Inden Send udkastet til foreningerne Poul Erik Brandt 20. november 2026",
        "Næste møde",
        "Torsdag den 19. november 2026",
    ):
        assert word in text, word


def test_before_the_day_it_is_the_agenda() -> None:
    text = text_of(of_sample(words="2026-11-19"))
    assert "Dagsorden: Styregruppemøde den 19. november 2026" in text
    assert "Indkaldt: Birthe Overgaard" in text
    assert "Kl. Punkt Hvem Minutter 19.00 1. Velkomst og dagsorden Birthe Overgaard 5" in text
    assert "Slutter kl. 21.00" in text
    assert "Hvem kom?" not in text
    assert "Indkaldt" not in text_of(of_sample(reader="public", words="2026-11-19"))


def test_title_language_and_same_bytes() -> None:
    for language, tag, title in (
        ("da", "da-DK", "Referat: Styregruppemøde den 22. oktober 2026"),
        ("en", "en-GB", "Minutes: Steering group meeting on 22 October 2026"),
    ):
        with pikepdf.open(io.BytesIO(of_sample(language))) as pdf:
            assert str(pdf.Root.Lang) == tag
            assert str(pdf.docinfo.Title) == title
            assert bool(pdf.Root.MarkInfo.Marked)
    assert of_sample.__wrapped__() == of_sample()
    assert len({of_sample(reader=reader) for reader in READERS}) == 3


# ---- who reads --------------------------------------------------------------------------------------------------


@pytest.fixture
def full(tmp_path: Path) -> Path:
    path = make_workbook(tmp_path / "full.klynge")
    edited(path, change=fill)
    return path


def words_in(path: Path, reader: Reader) -> str:
    return re.sub(r"\s", "", text_of(printed(path, None, "da", reader)))


@pytest.mark.parametrize("reader", OTHERS)
def test_copies_for_others_tell_nothing_personal(full: Path, reader: Reader) -> None:
    text = words_in(full, reader)
    for name, declared in TABLES.items():
        for field in declared.fields:
            if field.kind in (Kind.TEXT, Kind.LONG_TEXT) and field.personal is not Personal.NO:
                assert token(name, field) not in text, f"{name}.{field.name}"
    for name, field in (("agenda_item", "title"), ("follow_up", "title"), ("meeting", "place")):
        assert token(name, TABLES[name].field(field)) in text


def test_the_group_reads_what_was_said_and_no_way_to_reach_people(full: Path) -> None:
    text = words_in(full, "group")
    for name, field in (("agenda_item", "recorded"), ("agenda_item", "decision"), ("person", "name")):
        assert token(name, TABLES[name].field(field)) in text
    for field in ("email", "phone", "address"):
        assert token("person", TABLES["person"].field(field)) not in text


def with_people(unit: Unit) -> str:
    village = rows.add(unit, "village", name="Ovstrup")
    meeting = rows.add(unit, "meeting", title="Om stien", date="2026-11-01", kind="working_group")
    people = [rows.add(unit, "person", name=name, village=village) for name in ("Karen Ja", "Åse Nej", "Bo Væk")]
    rows.add(unit, "consent", person=people[0], purpose="publish_name", given_on="2026-01-01")
    for person, presence in zip(people, ("attended", "attended", "apologies"), strict=True):
        rows.add(unit, "attendee", meeting=meeting, person=person, presence=presence)
    item = rows.add(unit, "agenda_item", meeting=meeting, title="Ruten", recorded="Åse sagde nej.", position=1)
    for person in people[:2]:
        task = {"title": "Mål op", "meeting": meeting, "agenda_item": item}
        rows.add(unit, "follow_up", responsible_person=person, **task)
    return meeting


def test_who_came_is_a_number_to_others_and_names_need_a_consent(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "a.klynge", ())
    edited(path, change=with_people)
    group = text_of(printed(path))
    assert "Til stede: Karen Ja og Åse Nej" in group
    assert "Afbud: Bo Væk" in group
    for reader in OTHERS:
        text = text_of(printed(path, reader=reader))
        assert "2 kom. 1 sendte afbud." in text
        assert "Mål op Karen Ja" in text
        assert "Mål op En frivillig i Ovstrup" in text
        assert "Det, der blev sagt og besluttet, står kun i gruppens eget eksemplar." in text
        for absent in ("Åse", "Bo Væk", "Til stede"):
            assert absent not in text
    assert "Kopi til kommunen" in text_of(printed(path, reader="municipality"))


def test_a_title_that_names_somebody_is_told_of(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "a.klynge", ())

    def change(unit: Unit) -> None:
        meeting = with_people(unit)
        rows.add(unit, "agenda_item", meeting=meeting, title="Tak til Åse Nej", position=2)

    edited(path, change=change)
    told: list[str] = []
    with reading.opened(path) as found, speaking("da"):
        meeting = meeting_meant(found.connection, None, TODAY)
        for reader in READERS:
            minutes(
                found.connection,
                meeting,
                language="da",
                reader=reader,
                today=TODAY,
                warn=lambda one: told.append(str(one)),
            )
    assert len(told) == 2
    assert "Åse Nej" in told[0]


# ---- odd meetings -----------------------------------------------------------------------------------------------


def spoilt(unit: Unit) -> None:
    person = rows.add(unit, "person", name=HOSTILE)
    meeting = rows.add(
        unit,
        "meeting",
        title=HOSTILE,
        date="2026-11-01",
        place=HOSTILE,
        theme=HOSTILE,
        minutes=HOSTILE + "{0}{x}%s",
        minute_taker=person,
    )
    rows.add(unit, "attendee", meeting=meeting, person=person, presence="attended")
    item = rows.add(unit, "agenda_item", meeting=meeting, title=HOSTILE, recorded=HOSTILE, decision=HOSTILE + "{text}")
    rows.add(unit, "follow_up", meeting=meeting, agenda_item=item, title=HOSTILE, responsible_text=HOSTILE)


def test_texts_come_out_as_written(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "a.klynge", ())
    edited(path, change=spoilt)
    for language in ("da", "en"):
        text = text_of(printed(path, language=language))
        assert text.count(HOSTILE) >= 9
        assert HOSTILE + "{0}{x}%s" in text
        assert HOSTILE + "{text}" in text


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("day", [None, "2026-11-01", "2026-12-01"])
def test_a_meeting_of_which_nothing_is_known(tmp_path: Path, day: str | None, reader: Reader) -> None:
    path = make_workbook(tmp_path / "a.klynge", ())
    made: list[str] = []
    edited(path, change=lambda unit: made.append(rows.add(unit, "meeting", title="Bare et møde", date=day)))
    data = printed(path, made[0], reader=reader)
    (text,) = pages(data)
    assert "Bare et møde" in text
    assert "None" not in text
    if day == "2026-11-01" and reader == "group":
        assert "Der er ikke skrevet noget fra mødet endnu." in text
    elif day != "2026-11-01":
        assert "Der er ikke noget på dagsordenen endnu." in text
    checked(data)


def test_heads_that_somebody_counted(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "a.klynge", ())

    def change(unit: Unit) -> None:
        day = {"title": "Borgermøde", "kind": "citizens_meeting", "date": "2026-11-01"}
        meeting = rows.add(unit, "meeting", attendance=58, minutes="Godt.", **day)
        person = rows.add(unit, "person", name="Åse Nej")
        rows.add(unit, "attendee", meeting=meeting, person=person, presence="attended")

    edited(path, change=change)
    for reader in READERS:
        text = text_of(printed(path, reader=reader))
        assert "58 kom." in text
        assert ("Blandt dem: Åse Nej" in text) == (reader == "group")


def long_one(unit: Unit) -> None:
    meeting = rows.add(unit, "meeting", title="Det lange møde", date="2026-11-01", start_time="08:00")
    for number in range(300):
        person = rows.add(unit, "person", name=f"Person Nummer{number}")
        rows.add(unit, "attendee", meeting=meeting, person=person, presence="attended")
    for number in range(1, 41):
        item = rows.add(
            unit,
            "agenda_item",
            meeting=meeting,
            position=number,
            title=f"Sagen nr. {number}",
            length=15,
            recorded="Der blev sagt en hel del om det. " * (number * 20 % 590) or None,
            decision="Det gør vi. " * (number % 4) or None,
        )
        for task in range(number % 9):
            title = f"Opgave {number}-{task} " + "med mange ord " * (task * 2)
            rows.add(unit, "follow_up", meeting=meeting, agenda_item=item, title=title, responsible_text="Bo")


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = make_workbook(tmp_path_factory.mktemp("long") / "a.klynge", ())
    edited(path, change=long_one)
    return printed(path)


def test_a_long_meeting_flows_over_pages(long: bytes) -> None:
    found = pages(long)
    assert len(found) > 20
    text = " ".join(found)
    for number in range(1, 41):
        assert f"{number}. Sagen nr. {number} " in text
        place = next(page for page in found if f"{number}. Sagen nr. {number} " in page)
        # Right below its headline something of the item stands on the same page.
        assert "15 minutter" in place.partition(f"{number}. Sagen nr. {number} ")[2]
        for task in range(number % 9):
            row = f"Opgave {number}-{task} " + "med mange ord " * (task * 2) + "Bo"
            assert any(row in page for page in found), row  # whole on one page
    for page in found:
        assert not re.search(r"Sagen nr\. \d+ kl\. \d\d\.\d\d( 15 minutter)? Det lange møde", page)


def test_many_bare_items_fill_their_pages(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "a.klynge", ())

    def change(unit: Unit) -> None:
        meeting = rows.add(unit, "meeting", title="Mange punkter", date="2026-11-01", minutes="Gået godt.")
        for number in range(1, 41):
            rows.add(unit, "agenda_item", meeting=meeting, position=number, title=f"Punktet {number}", length=5)

    edited(path, change=change)
    assert len(pages(printed(path))) <= 4


# ---- as a PDF ---------------------------------------------------------------------------------------------------


def checked(data: bytes) -> None:
    page = pytest.importorskip("page", reason="needs page-validation")
    report = page.validate_pdf_bytes(data, profile="ua1")
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("words", [DAY, "2026-11-19", "2025-10-09"])
@pytest.mark.parametrize("reader", READERS)
def test_pdf_ua_checker_finds_nothing(language: str, words: str, reader: Reader) -> None:
    checked(of_sample(language, reader, words))


def test_pdf_ua_checker_finds_nothing_in_a_long_one(long: bytes) -> None:
    checked(long)


@pytest.mark.parametrize("words", [DAY, "2026-11-19"])
def test_outloud_finds_nothing(words: str, tmp_path: Path) -> None:
    pytest.importorskip("outloud")
    file = tmp_path / "minutes.pdf"
    file.write_bytes(of_sample(words=words))
    command = [str(Path(sys.executable).parent / "outloud"), "--fail-on", "error", "--no-info", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout


def test_tables_have_heads_and_headlines_go_down_one_by_one() -> None:
    with pikepdf.open(io.BytesIO(of_sample())) as pdf:
        order = [str(element.S) for element, _kids in elements(pdf.Root.StructTreeRoot)]
    assert order.count("/Table") == 4
    assert order.count("/TH") == 12
    heads = [int(role[2]) for role in order if role in ("/H1", "/H2", "/H3")]
    assert heads == [1] + [2] * 8


# ---- which meeting, and the mail --------------------------------------------------------------------------------


def test_which_meeting_is_meant(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "a.klynge", ())

    def meant(words: str | None) -> str:
        with reading.opened(path) as found, speaking("da"):
            try:
                return meeting_meant(found.connection, words, TODAY)
            except KlyngeError as error:
                return str(error)

    assert meant(None) == meant("2026-01-01") == "Der er ingen møder i denne fil."
    ids: dict[str, str] = {}

    def change(unit: Unit) -> None:
        for name, day in (("a", "2026-09-01"), ("b", "2026-10-01"), ("c", "2026-10-01"), ("d", None)):
            ids[name] = rows.add(unit, "meeting", title=f"Møde {name}", date=day)

    edited(path, change=change)
    assert meant(None).startswith("Der er ikke skrevet referat af noget møde endnu. Sig hvilket møde: ")
    assert meant("2026-09-01") == meant(ids["a"]) == ids["a"]
    assert meant("2026-10-01").startswith("Der er flere møder den 2026-10-01. Sig hvilket: ")
    assert all(f"{ids[name]} (Møde {name})" in meant("2026-10-01") for name in "bc")
    assert meant("i går").endswith(f"Der er: {ids['d']}, 2026-10-01, 2026-09-01")
    edited(path, change=lambda unit: rows.change(unit, "meeting", ids["a"], minutes="Sagt."))
    edited(path, change=lambda unit: rows.add(unit, "agenda_item", meeting=ids["c"], title="X", decision="Ja."))
    assert meant(None) == ids["c"]


@pytest.mark.parametrize("number", [15, 16])
def test_the_mail_goes_to_all_and_from_sixteen_on_nobody_sees_the_others(tmp_path: Path, number: int) -> None:
    path = make_workbook(tmp_path / "a.klynge", ())

    def change(unit: Unit) -> None:
        meeting = rows.add(unit, "meeting", title="Møde\nBcc: ond@eksempel.dk", date="2026-11-01", minutes="Godt.")
        for n in range(number):
            person = rows.add(unit, "person", name=f"P {n}", email=f"p{n}@eksempel.dk")
            rows.add(unit, "attendee", meeting=meeting, person=person, presence="attended")

    edited(path, change=change)
    with reading.opened(path) as found, speaking("da"):
        meeting = meeting_meant(found.connection, None, TODAY)
        mail = message_from_bytes(
            mail_with_minutes(found.connection, meeting, b"%PDF-1.7", "Referat Å.pdf"), policy=policy.default
        )
    field, other = ("To", "Bcc") if number == 15 else ("Bcc", "To")
    assert len(mail[field].split(",")) == number
    assert other not in mail
    assert mail["X-Unsent"] == "1"
    assert "ond@" not in str(mail["Bcc"])
    (attached,) = mail.iter_attachments()
    assert attached.get_filename() == "Referat Å.pdf"
    assert attached.get_content() == b"%PDF-1.7"


def test_nothing_in_the_pdf_opens_anything() -> None:
    reader = pypdf.PdfReader(io.BytesIO(of_sample()))
    assert not any("/Annots" in page for page in reader.pages)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        os.environ["KLYNGE_HOME"] = home
        for spoken in ("da", "en"):
            golden_file(spoken).write_text(golden_text(spoken), encoding="utf-8")

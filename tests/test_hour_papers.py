"""The papers on hours and volunteers: what a fund counts, what each reader may see, and sums worked out by hand."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pypdf
import pytest

from klyngeapp.cli.main import main
from klyngeapp.documents.catalogue import PAPERS
from klyngeapp.documents.lists import xlsx_file
from klyngeapp.domain.counted_hours import Rule, counted, share_of, value_of, values_of, why_not
from klyngeapp.domain.hour_papers import GivenHours, PaperAsked
from klyngeapp.domain.ids import new_id
from klyngeapp.domain.kinds import Personal
from klyngeapp.domain.plan_facts import Reader
from klyngeapp.services import fund_profiles, rows
from klyngeapp.services.exporting import export_table
from klyngeapp.services.hour_papers import fund_meant, paper, paper_list, plan_meant
from klyngeapp.store import reading
from klyngeapp.store.queries.hour_papers import fund_rule
from klyngeapp.store.queries.hours import totals
from klyngeapp.store.reading import Reading
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError
from tests.making import edited, make_workbook
from tests.test_plan_pages import workbook
from tests.test_strategy_plan import fill, tokens

TODAY = date(2026, 11, 12)
HOUR = 60
OTHERS: tuple[Reader, ...] = ("municipality", "public")
BOTH = ("da", "en")


def made(found: Reading, kind: str, language: str = "da", reader: Reader = "group", **asked: object) -> bytes:
    return paper(
        found.connection,
        kind,
        PaperAsked(**asked),  # type: ignore[arg-type]
        language=language,
        reader=reader,
        today=TODAY,
    )


def text_of(data: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages).split())


def rows_of(found: Reading, kind: str, reader: Reader = "group", **asked: object) -> list[tuple[str, ...]]:
    data = paper_list(
        found.connection,
        kind,
        PaperAsked(**asked),  # type: ignore[arg-type]
        language="en",
        reader=reader,
        today=TODAY,
    )
    sheet = xlsx_file.read(data)
    return [sheet.headings, *(line.cells for line in sheet.lines)]


def sheets_of(found: Reading, kind: str, reader: Reader) -> str:
    """Return all that an Excel file holds, as it lies in it."""
    data = paper_list(found.connection, kind, language="da", reader=reader, today=TODAY)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return " ".join(archive.read(name).decode() for name in archive.namelist())


@cache
def sample() -> bytes:
    return workbook("sample_da")


@contextmanager
def sample_in(folder: Path) -> Iterator[Reading]:
    path = folder / "sample.klynge"
    path.write_bytes(sample())
    with reading.opened(path) as found:
        yield found


# ---- two funds, one evening -------------------------------------------------------------------------------------


def by_hand(found: Reading, folder: Path) -> tuple[int, int, dict[str, int]]:
    """Add up the exported rows in a plain loop: minutes for the bank, minutes of all volunteers, those by month."""
    for table in ("hours_entry", "membership"):
        export_table(found.connection, table, folder / f"{table}.csv")
    with (folder / "membership.csv").open(encoding="utf-8-sig", newline="") as file:
        seats = list(csv.DictReader(file, delimiter=";"))
    advisers = {seat["person"] for seat in seats if seat["role"] in ("consultant", "municipal_contact")}
    bank = everything = 0
    months: dict[str, int] = {}
    with (folder / "hours_entry.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            if row["person"] in advisers:
                continue
            hours, _colon, minutes = row["time"].partition(":")
            given = (int(hours) * 60 + int(minutes)) * int(row["people"])
            everything += given
            months[row["date"][:7]] = months.get(row["date"][:7], 0) + given
            if row["date"] >= "2026-03-01" and row["kind"] in ("work", "event"):
                bank += given
    return bank, everything, months


def test_two_funds_get_the_right_paper_of_the_same_hours(tmp_path: Path) -> None:
    with sample_in(tmp_path) as found:
        bank, everything, months = by_hand(found, tmp_path)
        print(f"By hand: {bank / 60} hours for the bank = {bank * 100 / 60} kr.; {everything / 60} hours in all.")
        fund = fund_meant(found.connection, "aasted spare")
        sheet = text_of(made(found, "timesheet", fund=fund))
        report = text_of(made(found, "hours-report", reader="municipality"))
        listed = rows_of(found, "timesheet", fund=fund)
        summed = totals(found.connection)
    assert everything == summed.minutes == 1240 * HOUR
    assert months == summed.by_month
    assert bank % HOUR == HOUR // 2
    hours, value = f"{bank / 60:.1f}".replace(".", ","), f"{bank * 100 // 60:,}".replace(",", ".")
    assert f"Fonden regner med 100 kr. i timen. {hours} timer svarer til {value} kr." in sheet
    assert "Dato og underskrift" in sheet
    assert "Kun udførelse og arrangement fra 1. marts 2026" in sheet
    assert "1.240 61 32 timer givet frivillige hjælpere ved arrangementer" in report
    assert not re.search(r"\bkr\b|kroner", report.replace("Uden kroner", ""))
    for month, minutes in months.items():
        figure = f"{minutes / 60:.1f}".replace(".", ",")
        assert re.search(rf"\w+ {month[:4]} {figure}\b", report), (month, figure)
    # The same in Excel: each entry on a row, the sum below.
    whole = bank // 60, bank % 60
    assert listed[-1][7] in (f"{whole[0]}:{whole[1]:02d}", f"{bank / 60:.15g}".replace(".", ","))
    assert listed[-1][10] == value.replace(".", "")


def test_the_timesheet_of_one_person_is_that_of_the_design(tmp_path: Path) -> None:
    with sample_in(tmp_path) as found:
        connection = found.connection
        (inger,) = connection.exec_driver_sql("SELECT id FROM person WHERE name = 'Inger Holm'").scalars()
        asked = {"person": inger, "plan": plan_meant(connection, "fællesspisning"), "first": date(2026, 8, 1)}
        text = text_of(made(found, "timesheet", fund=fund_meant(connection, "Åsted"), **asked))
        shut = text_of(made(found, "timesheet", person=inger, fund=fund_meant(connection, "Lokale og")))
        state = text_of(made(found, "person-statement", person=inger))
    assert "Navn Inger Holm" in text.replace("Landsby Handleplan Periode ", "") or "Inger Holm Ovstrup" in text
    for words in ("3. september 2026", "Madlavning, servering og opvask", "Timer i alt", "Tovholder", "Fatima Haddad"):
        assert words in text
    assert "Timer i alt 28,5" not in shut
    assert "tæller ikke frivillige timer med" in shut
    assert "september 2026" in state
    assert "Attesteret af Fatima Haddad" in state


# ---- rules ------------------------------------------------------------------------------------------------------


def line(day: str = "2026-05-01", minutes: int = 60, people: int = 1, kind: str = "work", **more: str) -> GivenHours:
    return GivenHours(id=new_id(), day=date.fromisoformat(day), minutes=minutes, people=people, kind=kind, **more)


def test_a_rule_says_why_hours_do_not_count() -> None:
    rule = Rule(rate=12_500, kinds=frozenset({"work"}), first=date(2026, 3, 1))
    assert why_not(rule, line("2026-03-01")) is None
    assert why_not(rule, line("2026-02-28")) == "before"
    assert why_not(rule, line(kind="meeting")) == "kind"
    assert why_not(rule, line(kind="")) == "kind"
    assert why_not(rule, line(outside="consultant")) == "outside"
    assert why_not(Rule(counts=False), line()) == "no_hours"
    assert why_not(Rule(), line(kind="")) is None
    found = counted(rule, [line(minutes=90, people=3), line("2025-01-01"), line(kind="driving", minutes=30)])
    assert (found.minutes, found.value) == (270, 270 * 12_500 // 60)
    assert [each.minutes for each in found.left_for("kind")] == [30]


def test_money_is_exact_and_a_rate_is_never_guessed() -> None:
    assert value_of(Rule(rate=10_000), 20) == 3_333
    assert value_of(Rule(rate=10_000), 50) == 8_333
    assert value_of(Rule(rate=101), 30) == 51  # half an øre up
    assert value_of(Rule(rate=10_000, hours_only=True), 60) is None
    assert value_of(Rule(), 60) is None
    assert Rule().lacks_rate
    # The parts add up to the whole, whatever is rounded.
    parts = [20, 20, 20, 7, 1, 59]
    found = values_of(Rule(rate=12_345), parts)
    assert sum(each or 0 for each in found) == value_of(Rule(rate=12_345), sum(parts))


def test_the_greatest_share_is_of_the_project_with_its_hours() -> None:
    rule = Rule(rate=10_000, most_share=50_000)
    share = share_of(rule, 6_000_000, 4_000_000)
    assert share is not None
    assert (share.whole, share.most, share.counts) == (10_000_000, 5_000_000, 5_000_000)
    assert share_of(rule, 6_000_000, None) is None
    assert share_of(Rule(rate=10_000), 1, 1) is None


def test_a_rule_that_asks_for_no_signature_gets_no_lines_to_sign_on(tmp_path: Path) -> None:
    path = tmp_path / "klynge.klynge"
    made_of: dict[str, str] = {}

    def fill_in(unit: Unit) -> None:
        person = rows.add(unit, "person", name="Ida Ødum")
        plan = rows.add(unit, "action_plan", title="Stien")
        rows.add(unit, "hours_entry", person=person, action_plan=plan, date="2026-03-02", time=90)
        for name, wanted in (("Med", 1), ("Uden", 0)):
            values = {"counts_hours": 1, "signature_required": wanted}
            made_of[name] = rows.add(unit, "fund_profile", name=name, **values)
        made_of["person"] = person

    make_workbook(path)
    edited(path, change=fill_in)
    with reading.opened(path) as found:
        for more in ({}, {"person": made_of["person"]}):
            assert "underskrift" in text_of(made(found, "timesheet", fund=made_of["Med"], **more))
            assert "Dato og underskrift" not in text_of(made(found, "timesheet", fund=made_of["Uden"], **more))


def test_ready_made_rules_say_their_source_and_guess_nothing(tmp_path: Path) -> None:
    ready = fund_profiles.READY
    assert all(one.year and (one.source or one.key == "municipality") for one in ready.values())
    rates = {key: one.rate for key, one in ready.items()}
    assert (rates["holbaek"], rates["environment"], rates["favrskov"], rates["rural_council"]) == (
        12_500,
        10_000,
        10_000,
        10_000,
    )
    assert rates["european"] is rates["lag_2023"] is rates["nature_agency"] is None
    assert not ready["loa"].counts
    assert ready["nature_agency"].hours_only
    assert ready["rural_council"].most_share == 50_000
    path = make_workbook(tmp_path / "a.klynge")
    with reading.opened(path) as found:
        assert [one.key for one in fund_profiles.not_there(found.connection)] == ["lag_2023"]
    edited(path, change=lambda unit: fund_profiles.add_profile(unit, "lag_2023"))
    with pytest.raises(KlyngeError, match="already"):
        edited(path, change=lambda unit: fund_profiles.add_profile(unit, "holbaek"))
    edited(path, change=lambda unit: rows.remove(unit, "fund_profile", ready["holbaek"].id))
    edited(path, change=lambda unit: fund_profiles.add_profile(unit, "holbaek"))
    with reading.opened(path) as found:
        assert fund_profiles.not_there(found.connection) == ()
        rule = fund_rule(found.connection, ready["holbaek"].id)
    assert rule is not None
    assert rule.rule == Rule(rate=12_500, kinds=frozenset({"work"}))
    assert (rule.year, rule.source) == (ready["holbaek"].year, ready["holbaek"].source)


# ---- workbooks of others ----------------------------------------------------------------------------------------


def some_hours(unit: Unit) -> None:
    """Write in two people of the same name, one who is the consultant, and hours of odd lengths."""
    (village, other, *_rest) = unit.connection.exec_driver_sql("SELECT id FROM village ORDER BY name").scalars()
    one = rows.add(unit, "person", name="Bo <b>Aagaard</b>", village=village, phone="11223344", status="active")
    two = rows.add(unit, "person", name="Bo <b>Aagaard</b>", village=other, email="bo@eksempel.dk", status="active")
    paid = rows.add(unit, "person", name="Konsulenten Selv", status="not_volunteer")
    group = rows.add(unit, "group", name="Styregruppen")
    rows.add(unit, "membership", person=paid, group=group, role="consultant")
    plan = rows.add(unit, "action_plan", title="Broen", coordinator=two)
    for person, day, minutes, people in (
        (one, "2026-03-28", 50, 1),
        (one, "2026-03-29", 20, 1),
        (two, "2025-12-31", 90, 1),
        (None, "2026-10-25", 45, 8),
        (paid, "2026-10-25", 600, 1),
    ):
        kind = "work" if minutes > 20 else None
        rows.add(
            unit,
            "hours_entry",
            person=person,
            date=day,
            time=minutes,
            people=people,
            kind=kind,
            action_plan=plan if person == one else None,
            village=None if person else other,
            note="Hentede Ellen hjem fra sygehuset",
            attested_by=two if person == one else None,
            attested_on="2026-04-01" if person == one else None,
        )


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Reading]:
    path = make_workbook(tmp_path / "own.klynge")
    edited(path, change=some_hours)
    with reading.opened(path) as found:
        yield found


def test_odd_minutes_add_up_as_they_stand(own: Reading) -> None:
    people = list(own.connection.exec_driver_sql("SELECT DISTINCT person FROM hours_entry WHERE time = 50").scalars())
    text = text_of(made(own, "timesheet", "en", person=people[0]))
    assert "0:50" in text
    assert "0:20" in text
    assert "Hours in total 1:10" in text
    assert "Attested by Bo <b>Aagaard</b>: 1.17 hours, last on 1 April 2026." in text
    whole = text_of(made(own, "timesheet", "en"))
    assert "8 people without names" in whole
    assert "In total 10 8:40" in whole
    assert "Left out: 10 hours by the consultant." in text_of(
        made(own, "timesheet", "en", fund=fund_meant(own.connection, "favr"))
    )


def test_a_day_of_the_period_counts_with_its_first_and_last(own: Reading) -> None:
    days = {"first": date(2026, 3, 29), "last": date(2026, 10, 25)}
    assert rows_of(own, "hours-report", **days)[-2][2] in ("6:20", "0,263888888888889", "6,33333333333333")
    assert "2025" not in text_of(made(own, "hours-report", **days))


def test_a_rule_without_a_rate_says_so(own: Reading) -> None:
    text = text_of(made(own, "timesheet", "en", fund=fund_meant(own.connection, "europan")))
    assert "does not say what an hour is worth" in text
    assert "DKK" not in text
    only = text_of(made(own, "hours-report", "en", fund=fund_meant(own.connection, "naturst")))
    assert "hours only, no kroner" in only
    assert "DKK" not in only
    value = text_of(made(own, "hours-report", "en", reader="municipality", fund=fund_meant(own.connection, "miljø")))
    assert "kroner by the fund's rule" in value


def test_copies_for_others_tell_nothing_personal(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "full.klynge")
    edited(path, change=fill)
    private = [*tokens(Personal.YES).values(), *tokens(Personal.FREE_TEXT).values()]
    with reading.opened(path) as found:
        for kind in sorted(PAPERS):
            for reader in OTHERS:
                text = text_of(made(found, kind, reader=reader)) + sheets_of(found, kind, reader)
                assert not [word for word in private if word in text], (kind, reader)
        # They would be found: the group's own copy has them.
        own_copy = sheets_of(found, "volunteer-list", "group")
        assert [word for word in private if word in own_copy]


def test_nobody_is_named_in_the_report_and_no_note_told(own: Reading) -> None:
    readers: tuple[Reader, ...] = ("group", *OTHERS)
    for reader in readers:
        text = text_of(made(own, "hours-report", reader=reader)) + sheets_of(own, "hours-report", reader)
        assert "Aagaard" not in text
        assert "sygehuset" not in text


def test_the_list_is_the_groups_own(own: Reading) -> None:
    mine, others = text_of(made(own, "volunteer-list")), text_of(made(own, "volunteer-list", reader="public"))
    assert "11223344" in mine
    assert "bo@eksempel.dk" in mine
    assert "Kun til gruppen selv" in mine
    assert "Aagaard" not in others
    assert "2 til har ikke sagt ja til at blive nævnt." in others
    assert "11223344" not in sheets_of(own, "volunteer-list", "public")


@pytest.mark.parametrize("kind", sorted(PAPERS))
def test_an_empty_workbook_gives_each_paper(tmp_path: Path, kind: str) -> None:
    path = make_workbook(tmp_path / "empty.klynge")
    with reading.opened(path) as found:
        for language in BOTH:
            data = made(found, kind, language)
            assert data == made(found, kind, language)
            assert len(pypdf.PdfReader(io.BytesIO(data)).pages) == 1
        assert sheets_of(found, kind, "group")


def test_long_names_and_many_hours_go_over_many_pages(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "many.klynge")

    def many(unit: Unit) -> None:
        name = "Anne-Margrethe Kjærsgaard-Østergaard af Skovsgårdholm " * 3
        person = rows.add(unit, "person", name=name.strip())
        for number in range(400):
            day = date(2024, 1, 1) + timedelta(days=number)
            rows.add(unit, "hours_entry", person=person, date=day.isoformat(), time=45, kind="work")

    edited(path, change=many)
    with reading.opened(path) as found:
        (person,) = found.connection.exec_driver_sql("SELECT id FROM person").scalars()
        data = made(found, "timesheet", person=person)
        read = pypdf.PdfReader(io.BytesIO(data))
        assert len(read.pages) > 10
        assert "Timer i alt 300,0" in text_of(data)
        assert "Dato og underskrift" in read.pages[-1].extract_text()


@pytest.mark.heavy
def test_five_thousand_hours_are_printed_in_time(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "huge.klynge")

    def many(unit: Unit) -> None:
        people = [rows.add(unit, "person", name=f"Frivillig Nummer{number}") for number in range(300)]
        for number in range(5_000):
            day = date(2024, 1, 1) + timedelta(days=number % 1000)
            rows.add(unit, "hours_entry", person=people[number % 300], date=day.isoformat(), time=45, kind="work")

    edited(path, change=many)
    with reading.opened(path) as found:
        for kind in sorted(PAPERS):
            assert made(found, kind).startswith(b"%PDF")
            assert rows_of(found, kind)
        assert "3.750,0" in text_of(made(found, "timesheet"))


# ---- the command line -------------------------------------------------------------------------------------------


def run(*words: object) -> int:
    return main([*(str(word) for word in words), "--language", "en"])


def test_the_command_line_makes_papers(own: Reading, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book, out = tmp_path / "own.klynge", tmp_path / "out.pdf"
    assert run("export", book, "timesheet", out, "--fund", "favr", "--from", "2026-01-01") == 0
    text = text_of(out.read_bytes())
    assert "Favrskov landsbyråd" in text
    assert "Aagaard" in text  # a timesheet without names is of no use
    assert run("export", book, "volunteer-list", out) == 0
    assert "Aagaard" not in text_of(out.read_bytes())
    assert run("export", book, "volunteer-list", out, "--for", "group") == 0
    assert "Aagaard" in text_of(out.read_bytes())
    assert run("export", book, "hours-report", tmp_path / "out.xlsx") == 0
    assert (tmp_path / "out.xlsx").read_bytes().startswith(b"PK")
    capsys.readouterr()
    for words in (
        ("timesheet", "--fund", "Ukendt"),
        ("timesheet", "--fund", "L"),
        ("timesheet", "--person", "Bo <b>Aagaard</b>"),
    ):
        assert run("export", book, words[0], out, *words[1:]) == 1
    told = capsys.readouterr().err.splitlines()
    assert told[0].startswith("There is no rule “Ukendt”. There are: ")
    assert "“Favrskov landsbyråd”" in told[0]
    assert "Write which one" in told[2]
    for words in (
        ("hours-sheet", "--fund", "favr"),
        ("strategy-plan", "--person", "Bo"),
        ("timesheet", "--from", "2026-02-01", "--to", "2026-01-01"),
    ):
        assert run("export", book, words[0], out, *words[1:]) == 2

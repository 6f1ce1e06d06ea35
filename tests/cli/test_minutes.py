"""The minutes of a meeting from the command line: which meeting, for whom, and what is refused."""

import json
import subprocess
from pathlib import Path

import pytest

from klyngeapp.services import rows
from klyngeapp.store.units import Unit
from tests.cli.test_commands import run
from tests.making import edited, make_workbook

ENV = {"KLYNGE_TODAY": "2026-11-12"}


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = make_workbook(tmp_path / "a.klynge", ())

    def change(unit: Unit) -> None:
        person = rows.add(unit, "person", name="Åse Bæk")
        for day, said in (("2026-09-01", "Det første."), ("2026-10-01", "Det andet."), ("2026-11-10", None)):
            meeting = rows.add(unit, "meeting", title="Møde", date=day, minutes=said)
            rows.add(unit, "attendee", meeting=meeting, person=person, presence="attended")
        for title in ("Tidligt", "Sent"):
            rows.add(unit, "meeting", title=title, date="2026-12-01")

    edited(path, change=change)
    return path


def text_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def test_the_latest_with_minutes_unless_one_is_named(book: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    run("export", book, "minutes", out, "--for", "group", env=ENV)
    assert "Referat: Møde den 1. oktober 2026" in text_of(out)
    assert "Det andet." in text_of(out)
    assert "Til stede: Åse Bæk" in text_of(out)
    run("export", book, "minutes", out, "--for", "group", "--meeting", "2026-09-01", "--language", "en", env=ENV)
    assert "Minutes: Møde on 1 September 2026" in text_of(out)
    assert "Det første." in text_of(out)


def test_for_everybody_where_nothing_is_said(book: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    run("export", book, "minutes", out, env=ENV)
    assert "1 kom." in text_of(out)
    assert "Åse" not in text_of(out)
    assert "Det andet" not in text_of(out)


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ("2026-01-01", "Der er intet møde ”2026-01-01”. Der er: 2026-12-01, 2026-11-10, 2026-10-01, 2026-09-01"),
        ("2026-12-01", "Der er flere møder den 2026-12-01. Sig hvilket: "),
    ],
)
def test_an_unknown_or_ambiguous_meeting_is_refused(book: Path, tmp_path: Path, named: str, said: str) -> None:
    out = tmp_path / "out.pdf"
    assert said in run("export", book, "minutes", out, "--meeting", named, code=1, env=ENV)
    assert not out.exists()


def test_a_workbook_without_meetings(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "b.klynge", ())
    assert "Der er ingen møder i denne fil." in run("export", path, "minutes", tmp_path / "o.pdf", code=1, env=ENV)
    found = {one["id"]: one for one in json.loads(run("documents", path, "--json", env=ENV))}
    assert found["minutes"]["title"]["da"] == "Referat fra et møde"
    assert found["minutes"]["missing"] == ["Der er ingen møder endnu. Tilføj et, og skriv dagsordenen."]


@pytest.mark.parametrize(
    "words",
    [
        ["export", "x.klynge", "minutes", "x.csv"],
        ["export", "x.klynge", "minutes"],
        ["export", "x.klynge", "strategy-plan", "x.pdf", "--meeting", "2026-09-01"],
        ["export", "x.klynge", "meeting", "x.csv", "--meeting", "2026-09-01"],
        ["export", "x.klynge", "--all-tables", "y", "--meeting", "2026-09-01"],
    ],
    ids=" ".join,
)
def test_wrong_use_is_2(words: list[str], tmp_path: Path) -> None:
    run(*words, code=2, cwd=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_reading_leaves_nothing_behind(book: Path, tmp_path: Path) -> None:
    home = tmp_path / "empty home"
    run("export", book, "minutes", tmp_path / "p.pdf", env={**ENV, "KLYNGE_HOME": str(home)})
    assert not home.exists()

"""Hours and helpers from the command line: what is written, what is refused with a sentence, who is found and why."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from klyngeapp.cli.main import main
from klyngeapp.domain.ids import fixed_id
from klyngeapp.services import rows
from klyngeapp.store.units import Unit
from tests.making import edited, make_workbook

Say = Callable[..., tuple[str, str]]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = make_workbook(tmp_path / "a.klynge")

    def change(unit: Unit) -> None:
        villages = {row[1]: row[0] for row in unit.connection.exec_driver_sql("SELECT id, name FROM village")}
        for place, (name, x, y) in enumerate((("Alken", 100, 100), ("Øm", 200, 150), ("Årup", 900, 900))):
            rows.change(unit, "village", villages[name], map_x=x, map_y=y)
            for called in ("Åse Krog", f"Nr. {place}"):
                person = rows.add(unit, "person", name=called, village=villages[name], status="active")
                rows.add(unit, "person_skill", person=person, tag=fixed_id("tag", "carpentry"))
                if name != "Alken":
                    rows.add(unit, "availability", person=person, weekday="sat", part_of_day="morning")
                for _number in range(3 if called == "Nr. 1" else 0):
                    rows.add(unit, "follow_up", title="Opgave", responsible_person=person)
        rows.add(unit, "action_plan", title="Stien ved åen")

    edited(path, change=change)
    return path


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Say:
    """Return what runs a command in Danish, checks its exit code, and returns what it printed and told."""
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")

    def run(*words: object, code: int = 0) -> tuple[str, str]:
        try:
            found = main([str(words[0]), "--language", "da", *map(str, words[1:])])
        except SystemExit as left:
            found = int(left.code or 0)
        out, told = capsys.readouterr()
        assert found == code, told
        return out, told

    return run


def hours_in(say: Say, book: Path) -> float:
    return float(json.loads(say("info", book, "--json")[0])["hours"])


def test_hours_are_written_in_and_can_be_undone(book: Path, say: Say) -> None:
    words = ("--person", "nr. 0", "--date", "11-11-2026", "--time", "1½", "--on", "stien", "--kind", "møde")
    assert "1,5" in say("hours", book, *words, "--note", "Ryddede", "--people", "3")[0]
    assert hours_in(say, book) == 4.5
    say("undo", book)
    assert hours_in(say, book) == 0


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--person", "Nr. 0", "--date", "2026-11-13", "--time", "1"), 1, "13. november 2026"),
        (("--person", "Nr. 0", "--date", "2026-11-01", "--time", "25"), 1, "25"),
        (("--person", "Nr. 0", "--date", "2026-03-29", "--time", "23:30"), 1, "23"),
        (("--person", "Nr. 0", "--date", "2026-11-01", "--time=-1:30"), 1, "1:30"),
        (("--person", "Nr. 0", "--date", "2015-11-01", "--time", "1"), 1, "--sure"),
        (("--person", "Nr. 7", "--date", "2026-11-01", "--time", "1"), 1, "Nr. 7"),
        (("--person", "Åse Krog", "--date", "2026-11-01", "--time", "1"), 1, "Åse Krog, Øm"),
        (("--person", "Nr. 0", "--date", "2026-11-01", "--time", "1", "--on", "Månen"), 1, "Månen"),
        (("--person", "Nr. 0", "--date", "2026-11-31", "--time", "1"), 2, "2026-11-31"),
        (("--person", "Nr. 0", "--date", "2026-11-01", "--time", "lidt"), 2, "lidt"),
        (("--date", "2026-11-01", "--time", "1"), 2, "--person"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    book: Path, say: Say, words: tuple[str, ...], code: int, said: str
) -> None:
    before = book.read_bytes()
    assert said in say("hours", book, *words, code=code)[1]
    assert book.read_bytes() == before


def test_a_night_when_the_clocks_change_is_remarked(book: Path, say: Say) -> None:
    said = say("hours", book, "--person", "åse krog, øm", "--date", "2026-10-24", "--time", "6")
    assert "25. oktober 2026" in said[1]
    assert hours_in(say, book) == 6


def test_helpers_are_ranked_with_their_reasons(book: Path, say: Say) -> None:
    words = ("helpers", book, "--skill", "carpentry", "--village", "Øm", "--when", "weekend", "--most-tasks", "3")
    found = json.loads(say(*words, "--json")[0])
    assert [(one["name"], one["village"]) for one in found] == [
        ("Åse Krog", "Øm"),
        ("Nr. 2", "Årup"),
        ("Åse Krog", "Årup"),
        ("Nr. 0", "Alken"),
        ("Åse Krog", "Alken"),
    ]
    assert [one["because"][:3] for one in found][::2] == [
        ["skill", "time", "village"],
        ["skill", "time", "tasks"],
        ["skill", "near", "tasks"],
    ]
    text = say("helpers", book, "--skill", "Tømrer", "--village", "ØM")[0]
    assert text.startswith("1. Åse Krog, Øm: kan hjælpe med Tømrer; bor i Øm")
    assert "Tømrer" in say("helpers", book, "--skill", "tømer", code=1)[1]
    assert say("helpers", book, "--when", "snart", code=2)[1]

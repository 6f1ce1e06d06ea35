"""The command line as a person or a script meets it: whole processes, words in, words and codes out."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

ROOT = Path(__file__).parents[2]
NASTY = '<b>Jens & "Søn"</b> =1+1 <img src=x>'


def run(*words: object, code: int = 0, env: dict[str, str] | None = None, cwd: Path | None = None) -> str:
    """Run a command, check its exit code, and return what it printed; never a traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "klyngeapp", *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error", **(env or {})},
    )
    assert "Traceback" not in done.stderr + done.stdout
    assert done.returncode == code, done.stdout + done.stderr
    if code:
        assert done.stderr.strip()
    return done.stdout if code == 0 else done.stdout + done.stderr


def info(path: Path) -> dict:
    return json.loads(run("info", path, "--json"))


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "Søland.klynge"
    words = ["new", path, "--name", "Fyns Søland", "--municipality", "Odense Kommune"]
    run(*words, "--municipality", "Faaborg-Midtfyn Kommune", "--start", "2017-10-01", "--months", 18)
    return path


def listed(path: Path, *rows: str) -> Path:
    path.write_bytes("\r\n".join(rows).encode("cp1252"))
    return path


def test_new_makes_one_file_and_refuses_a_second(book: Path) -> None:
    assert [path.name for path in book.parent.iterdir()] == ["Søland.klynge"]
    before = book.read_bytes()
    assert "--force" in run("new", book, "--name", "X", "--municipality", "Y", code=1)
    assert book.read_bytes() == before
    run("new", book, "--name", "X", "--municipality", "Y", "--force")
    assert info(book)["name"] == "X"


def test_info_of_a_new_workbook(book: Path) -> None:
    found = info(book)
    assert found["municipalities"] == ["Faaborg-Midtfyn Kommune", "Odense Kommune"]
    assert found["schema"] == 2
    assert [(phase["id"], phase["steps"]) for phase in found["phases"]] == [
        ("establishment", 7),
        ("mapping", 8),
        ("vision", 5),
        ("action_plans", 4),
        ("implementation", 5),
    ]
    assert all(phase["steps_done"] == 0 for phase in found["phases"])
    assert found["budget"] == {"planned": 0, "financed": 0, "spent": 0}
    assert found["counts"]["phase"] == 5


def test_figures_out_of_lists(book: Path, tmp_path: Path) -> None:
    lists = {
        "village": ["Navn;Kommune;Indbyggere;Indbyggere 16+", "Birkum;Odense Kommune;204;170", "Årslev;;4.449;3.600"],
        "person": ["Navn;E-mail;Landsby", "Åse Ø. Ærø;aase@example.dk;Birkum", "Bo;;Årslev", "Kim Kommune;;"],
        "group": ["Navn;Type", "Styregruppen;Styregruppe"],
        "membership": [
            "person;group;role",
            "Kim Kommune;Styregruppen;kommunal repræsentant",
            "Bo;Styregruppen;formand",
        ],
        "survey": ["title;opens;population;completed", "Undersøgelsen;01-02-2018;3.770;99"],
        "survey_total": ["survey;village;answered", "Undersøgelsen;Birkum;60", "Undersøgelsen;Årslev;1.000"],
        "action_plan": ["title;start;end", "Stien;2018-05;2018-09"],
        "budget_line": [
            "title;action_plan;category;amount;actual;in_kind",
            "Konsulent;;konsulent;250.000;187.500,50;",
            "Sten;Stien;materialer;12.000;;",
            "Hænder;;andet;5.000;;ja",
        ],
        "financing": [
            "source;kind;action_plan;asked;granted",
            "Odense;kommune;;75.000;75.000",
            "Fonden;fond;Stien;9.000;4.000",
        ],
        "hours_entry": [
            "person;date;time;people",
            "Bo;1/3 2018;1½;",
            "Kim Kommune;01-03-2018;2:00;",
            ";02-03-2018;90 min;20",
        ],
        "left_out_step": ["step;reason", "establishment.application;Kommunen er med"],
    }
    for table, rows in lists.items():
        out = json.loads(run("import", book, table, listed(tmp_path / f"{table}.csv", *rows), "--json"))
        assert out["added"] == len(rows) - 1
    found = info(book)
    assert (found["inhabitants"], found["inhabitants_16plus"], found["respondents"]) == (4653, 3770, 1060)
    assert (found["volunteers"], found["hours"], found["other_hours"]) == (3, 31.5, 2)
    assert found["budget"] == {"planned": 250_000, "financed": 75_000, "spent": 187_500.5}
    assert found["plans_budget"] == {"planned": 12_000, "financed": 4_000, "spent": 0}
    assert found["phases"][0]["steps_done"] >= 1


def test_a_village_counts_from_the_day_it_joins_to_the_day_it_leaves(book: Path, tmp_path: Path) -> None:
    rows = ["Navn;Indbyggere;Kom med;Gik ud", "A;1;;", "B;10;12-11-2026;", "C;100;13-11-2026;", "D;1000;;12-11-2026"]
    run("import", book, "village", listed(tmp_path / "v.csv", *rows))
    assert info(book)["inhabitants"] == 11
    day_before = json.loads(run("info", book, "--json", env={"KLYNGE_TODAY": "2026-11-11"}))
    assert day_before["inhabitants"] == 1001


def test_respondents_without_villages_are_those_who_completed(book: Path, tmp_path: Path) -> None:
    run("import", book, "survey", listed(tmp_path / "s.csv", "title;population;completed", "Gudmekongens Land;;414"))
    assert info(book)["respondents"] == 414


def test_import_is_all_or_nothing(book: Path, tmp_path: Path) -> None:
    before = book.read_bytes()
    source = listed(tmp_path / "v.csv", "Navn;Indbyggere", "A;1", "B;mange")
    out = run("import", book, "village", source, "--json", code=1)
    told = json.loads(out[: out.rindex("}") + 1])
    assert told["faults"][0]["line"] == 3
    assert book.read_bytes() == before
    run("import", book, "village", listed(tmp_path / "w.csv", "Navn", "A"), "--dry-run")
    assert book.read_bytes() == before
    assert json.loads(run("history", book, "--json")) == []


def test_import_updates_rows_whose_id_is_known(book: Path, tmp_path: Path) -> None:
    run("import", book, "village", listed(tmp_path / "v.csv", "Navn;Indbyggere;Bemærkning", "A;1;bliver"))
    run("export", book, "village", tmp_path / "out.csv")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "out.csv").read_bytes().decode("utf-8-sig")), delimiter=";"))
    listed(tmp_path / "w.csv", "id;inhabitants", f"{rows[0]['id']};7")
    out = json.loads(run("import", book, "village", tmp_path / "w.csv", "--json"))
    assert (out["added"], out["changed"]) == (0, 1)
    run("export", book, "village", tmp_path / "out.csv")
    (row,) = csv.DictReader(io.StringIO((tmp_path / "out.csv").read_bytes().decode("utf-8-sig")), delimiter=";")
    assert (row["name"], row["inhabitants"], row["note"]) == ("A", "7", "bliver")


def test_the_form_of_an_export(book: Path, tmp_path: Path) -> None:
    run("import", book, "budget_line", listed(tmp_path / "b.csv", "title;amount", "=1+1;75.000,5"))
    run("export", book, "budget_line", tmp_path / "out.csv")
    data = (tmp_path / "out.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfid;title;")
    assert data.count(b"\r\n") == 2
    assert ";75000,50;" in data.decode("utf-8-sig")
    assert ";'=1+1;" in data.decode("utf-8-sig")


def test_hostile_names_come_out_literally(book: Path, tmp_path: Path) -> None:
    (tmp_path / "v.csv").write_text(f'name\n"{NASTY.replace(chr(34), chr(34) * 2)}"\n', encoding="utf-8")
    run("import", book, "village", tmp_path / "v.csv")
    for ending in ("csv", "xlsx"):
        run("export", book, "village", tmp_path / f"out.{ending}")
    text = (tmp_path / "out.csv").read_bytes().decode("utf-8-sig")
    assert NASTY in [row[1] for row in csv.reader(io.StringIO(text), delimiter=";")]
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    assert sheet is not None
    assert sheet["B2"].value == NASTY
    run("export", book, "strategy-plan", tmp_path / "out.pdf")
    text = subprocess.run(
        ["pdftotext", "-raw", tmp_path / "out.pdf", "-"], capture_output=True, check=True
    ).stdout.decode()
    assert NASTY in " ".join(text.split())


def test_undo_redo_and_their_words(book: Path, tmp_path: Path) -> None:
    assert "nothing to undo" in run("undo", book, "--language", "en", code=1).lower()
    run("import", book, "village", listed(tmp_path / "v.csv", "Navn;Indbyggere", "A;5"))
    assert [action["undone"] for action in json.loads(run("history", book, "--json"))] == [False]
    run("undo", book)
    assert info(book)["inhabitants"] == 0
    run("redo", book)
    assert info(book)["inhabitants"] == 5
    assert "v.csv" in run("history", book)


def test_backups_and_restore(book: Path, tmp_path: Path) -> None:
    run("import", book, "village", listed(tmp_path / "v.csv", "Navn;Indbyggere", "A;5"))
    found = json.loads(run("backups", book, "--json"))
    assert [one["why"] for one in found] == ["before"], "a whole list was taken in"
    assert "made before much was changed at once" in run("backups", book, "--language", "en")
    present = book.read_bytes()
    run("restore", book, found[-1]["number"], tmp_path / "old.klynge")
    assert book.read_bytes() == present
    run("check", tmp_path / "old.klynge")
    run("restore", book, found[-1]["number"], tmp_path / "old.klynge", code=1)
    run("restore", book, 999, tmp_path / "other.klynge", code=1)


def test_templates_are_empty_lists(book: Path, tmp_path: Path) -> None:
    for table in ("village", "person", "task", "image", "hours_entry"):
        for ending in ("csv", "xlsx"):
            path = tmp_path / f"{table}.{ending}"
            run("template", table, path, "--language", "da")
            out = json.loads(run("import", book, table, path, "--json"))
            assert (out["added"], out["changed"]) == (0, 0)


def test_tables_and_documents_are_told(book: Path) -> None:
    tables = json.loads(run("tables", "--json"))
    assert len(tables) >= 40
    village = next(table for table in tables if table["table"] == "village")
    assert [
        column["label"]["da"] for column in village["columns"] if column["name"] in ("name", "inhabitants_16plus")
    ] == [
        "Navn",
        "Indbyggere 16+",
    ]
    assert [column["name"] for column in village["columns"] if column["required"]] == ["name"]
    documents = json.loads(run("documents", book, "--json"))
    assert {document["id"] for document in documents}.isdisjoint(table["table"] for table in tables)
    assert documents[0]["missing"]


@pytest.mark.parametrize(
    "words",
    [
        ["--window", "a.klynge", "b.klynge"],
        ["nonsense"],
        ["new"],
        ["new", "x.klynge", "--name", "X", "--municipality", "Y", "--start", "i dag"],
        ["new", "x.klynge", "--name", "X", "--municipality", "Y", "--months", "0"],
        ["import", "x.klynge"],
        ["import", "x.klynge", "nowhere", "x.csv"],
        ["import", "x.klynge", "village", "x.csv", "--all-tables", "y"],
        ["export", "x.klynge", "nowhere", "x.csv"],
        ["export", "x.klynge", "village", "x.txt"],
        ["export", "x.klynge", "strategy-plan", "x.csv"],
        ["export", "x.klynge", "strategy-plan", "x.pdf", "--for", "everybody"],
        ["template", "nowhere", "x.csv"],
        ["template", "village", "x.pdf"],
        ["restore", "x.klynge", "one", "y.klynge"],
    ],
    ids=" ".join,
)
def test_wrong_use_is_2(words: list[str], tmp_path: Path) -> None:
    run(*words, code=2, cwd=tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", [["info"], ["check"], ["undo"], ["history"], ["import", "village", "v.csv"]])
def test_a_file_that_is_not_there(command: list[str], tmp_path: Path) -> None:
    listed(tmp_path / "v.csv", "Navn", "A")
    out = run(command[0], "none.klynge", *command[1:], "--language", "da", code=1, cwd=tmp_path)
    assert "none.klynge" in out


def test_the_language_of_sentences(tmp_path: Path) -> None:
    path = tmp_path / "x.klynge"
    assert "There is no file" in run("info", path, "--language", "en", code=1)
    assert "Der er ingen fil" in run("info", path, "--language=da", code=1)
    assert "Der er ingen fil" in run("info", path, code=1, env={"LANG": "da_DK.UTF-8", "LC_ALL": ""})
    assert "There is no file" in run("info", path, code=1, env={"LANG": "de_DE.UTF-8", "LC_ALL": ""})


def test_reading_commands_leave_nothing_behind(book: Path, tmp_path: Path) -> None:
    home = tmp_path / "empty home"
    env = {"KLYNGE_HOME": str(home)}
    run("info", book, env=env)
    run("check", book, env=env)
    run("export", book, "village", tmp_path / "v.csv", env=env)
    run("export", book, "strategy-plan", tmp_path / "p.pdf", env=env)
    assert not home.exists()


@pytest.mark.parametrize(
    ("command", "absent"), [("info", ("PySide6", "reportlab")), ("check", ("PySide6", "reportlab"))]
)
def test_what_a_command_does_not_load(book: Path, command: str, absent: tuple[str, ...]) -> None:
    code = (
        "import sys; from klyngeapp.cli.main import main; main(sys.argv[1:]); "
        f"found = [m for m in sys.modules if m.split('.')[0] in {absent!r}]; assert not found, found"
    )
    subprocess.run([sys.executable, "-c", code, command, str(book)], cwd=ROOT, check=True, capture_output=True)


def test_everything_works_where_qt_is_not(book: Path, tmp_path: Path) -> None:
    (tmp_path / "PySide6.py").write_text("raise ImportError('not here')\n", encoding="utf-8")
    env = {"PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])}
    run("export", book, "strategy-plan", tmp_path / "p.pdf", env=env)


def test_a_crash_of_ours_is_one_sentence(book: Path, tmp_path: Path) -> None:
    code = (
        "import sys; import klyngeapp.store.reading as r\n"
        "def broken(*a): raise RuntimeError('secret “Åse Ærø” 22334455')\n"
        "r.opened = broken\n"
        "from klyngeapp.cli.main import main; sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run([sys.executable, "-c", code, "info", str(book)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    log = Path(os.environ["KLYNGE_HOME"]) / "logs" / "crash.log"
    assert "RuntimeError" in log.read_text(encoding="utf-8")
    assert "Ærø" not in log.read_text(encoding="utf-8")

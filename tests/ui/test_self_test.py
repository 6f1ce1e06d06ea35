"""The self-test: it finds what is broken, tries everything else all the same, and leaves nothing behind."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from klyngeapp import __main__ as program
from klyngeapp.domain.guidance.help import TOPICS
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence
from klyngeapp.services.self_test import old, papers, words, workbooks
from klyngeapp.services.self_test.kinds import Bench, Check, Fault
from klyngeapp.store.migrations import steps
from klyngeapp.ui import icons
from klyngeapp.ui.look import Look
from klyngeapp.ui.self_test import run

ROOT = Path(__file__).parents[2]


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Give the lines of a self-test that makes its folder in one of ours."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return []


def only(monkeypatch: pytest.MonkeyPatch, *checks: Check) -> None:
    monkeypatch.setattr(run, "all_checks", lambda: iter(checks))


def named(name: str) -> Check:
    checks = (*workbooks.CHECKS, *words.CHECKS, *papers.checks())
    return next(one for one in checks if str(one.name) == name)


def test_workbooks_and_words_are_well(monkeypatch: pytest.MonkeyPatch, lines: list[str], tmp_path: Path) -> None:
    few = [one for one in workbooks.CHECKS if str(one.name) != "Make the sample"]
    only(monkeypatch, *few, *words.CHECKS, named("PDF: Quick guide"))
    before = dict(os.environ)
    assert run.run(lines.append, tmp_path / "report.txt") == 0, lines
    assert len(lines) == 2 + len(few) + len(words.CHECKS) + 1
    assert all(line.startswith("well ") for line in lines[1:-1])
    assert (tmp_path / "report.txt").read_text(encoding="utf-8").splitlines() == lines
    assert [one.name for one in tmp_path.iterdir()] == ["report.txt"]
    assert dict(os.environ) == before


def test_a_broken_part_is_found_and_the_others_are_tried_all_the_same(
    monkeypatch: pytest.MonkeyPatch, lines: list[str], tmp_path: Path
) -> None:
    monkeypatch.setitem(steps.STEPS, 2, steps.Step(2))  # forgets what the first version did not have
    monkeypatch.setattr(formats, "money", lambda _ore: "?")
    only(monkeypatch, named("Make a workbook"), Check(Sentence("Old"), old.check), *words.CHECKS)
    assert run.run(lines.append) == 1
    assert [line.split()[0] for line in lines[1:-1]] == ["well", "FAULT", "FAULT", "FAULT", "well", "well"]
    assert "money is not Danish" in lines[3]
    assert lines[-1] == "3 of 6 checks found a fault."
    assert not list(tmp_path.iterdir())


def test_a_bug_in_a_check_is_a_fault_with_its_place(monkeypatch: pytest.MonkeyPatch, lines: list[str]) -> None:
    def breaks(_bench: Bench) -> None:
        raise ZeroDivisionError("by\nnothing")

    only(monkeypatch, Check(Sentence("One"), breaks))
    assert run.run(lines.append) == 1
    assert lines[1].startswith("FAULT  One: ZeroDivisionError: by nothing (")
    assert "test_self_test.py" in lines[1]


def test_a_window_that_cannot_be_loaded_is_one_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "klyngeapp.ui.self_test.seen", None)
    *_others, last = run.all_checks()
    assert str(last.name) == "Load Qt"
    with pytest.raises(Fault, match="screen|needs Qt"):
        last.run(Bench(Path()))


def test_a_blank_icon_a_foreign_face_and_a_blank_page_are_found(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    from PySide6.QtWidgets import QWidget

    from klyngeapp.ui import fonts
    from klyngeapp.ui.self_test import seen

    stand = object.__new__(seen.Stand)
    stand.app, stand.window, stand.complaints = qapp, None, []
    seen._icons(stand)
    seen._faces()
    monkeypatch.setattr(icons, "svg", lambda *_words: '<svg xmlns="http://www.w3.org/2000/svg"/>')
    icons._renderer.cache_clear()
    with pytest.raises(Fault, match="is blank"):
        seen._icons(stand)
    monkeypatch.undo()
    icons._renderer.cache_clear()
    assert not icons.pixmap(Look(), "map").isNull()
    foreign = fonts.font(17, serif=True)
    monkeypatch.setattr(fonts, "font", lambda _pixels, **_how: foreign)
    with pytest.raises(Fault, match="stands in for our face"):
        seen._faces()
    blank = QWidget()
    blank.resize(300, 200)
    with pytest.raises(Fault, match="nothing is drawn"):
        stand.drawn(blank)


def test_every_page_and_every_topic_is_a_check(qapp: QApplication) -> None:
    from klyngeapp.ui.self_test import seen
    from tests.scenes import pages

    assert set(pages()) <= set(seen._keys())
    assert len(TOPICS) > 40


def test_the_program_takes_the_word(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    only(monkeypatch, named("Danish: texts, dates and money"))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setenv("LC_ALL", "")
    assert program.main(["--self-test"]) == 0
    assert "All 1 checks are well." in capsys.readouterr().out


@pytest.mark.heavy
def test_the_whole_self_test(tmp_path: Path) -> None:
    home, temporary = tmp_path / "home", tmp_path / "tmp"
    home.mkdir()
    temporary.mkdir()
    env = {key: value for key, value in os.environ.items() if key not in ("KLYNGE_HOME", "KLYNGE_TODAY", "DISPLAY")}
    env |= {"PYTHONPATH": str(ROOT), "HOME": str(home), "TMPDIR": str(temporary), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([sys.executable, "-m", "klyngeapp", "--self-test"], cwd=ROOT, env=env, capture_output=True)
    assert done.returncode == 0, done.stdout.decode()
    assert "FEJL" not in done.stdout.decode()
    assert not list(home.iterdir())
    assert not list(temporary.iterdir())

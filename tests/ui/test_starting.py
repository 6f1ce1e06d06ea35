"""The start: window or command line, what is missing on this computer, settings that are broken, bugs of ours."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from klyngeapp import __main__ as program
from klyngeapp.bootstrap.words import file_of, leaves_at_once, wants_window
from klyngeapp.system import display, paths, recent, settings
from klyngeapp.system.settings import Settings
from klyngeapp.ui.crash import CrashWatch
from klyngeapp.ui.tasks import Task

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["x.klynge"], True),
        (["X.KLYNGE"], True),
        (["--window"], True),
        (["--window", "x"], True),
        (["sample", "x.klynge"], False),
        (["info"], False),
        (["--help"], False),
        (["--version"], False),
        (["-x.klynge"], False),
        (["--exit-after-first-paint"], True),
        (["--window", "x", "--exit-after-first-paint"], True),
        (["info", "--exit-after-first-paint"], False),
        (["--window", "a", "b"], False),
    ],
)
def test_window_or_command_line(words: list[str], window: bool) -> None:
    assert wants_window(words) is window


def test_the_file_of_a_window() -> None:
    assert file_of([]) is None
    assert file_of(["--window"]) is None
    assert file_of(["--exit-after-first-paint"]) is None
    assert leaves_at_once(["--exit-after-first-paint"])
    assert not leaves_at_once(["x.klynge"])
    assert file_of(["--window", "a.klynge"]) == file_of(["a.klynge"]) == Path("a.klynge")


def found(environment: dict[str, str], *, lacking: tuple[str, ...] = (), answers: bool = True) -> str:
    problem = display.problem(
        environment, platform="linux", is_there=lambda name: name not in lacking, answers=lambda: answers
    )
    return str(problem or "")


def test_a_computer_without_a_screen() -> None:
    assert "There is no screen" in found({})
    assert "There is no screen" in found({"DISPLAY": ":99"}, answers=False)
    assert found({"DISPLAY": ":0"}) == ""
    assert found({"WAYLAND_DISPLAY": "wayland-0"}, lacking=("libxcb-cursor.so.0",)) == ""
    assert found({"QT_QPA_PLATFORM": "offscreen"}) == ""
    assert "There is no screen" in found({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"})


def test_a_computer_that_lacks_libraries() -> None:
    told = found({"DISPLAY": ":0"}, lacking=("libxcb-cursor.so.0", "libEGL.so.1"))
    assert "libEGL.so.1, libxcb-cursor.so.0" in told
    assert "sudo apt-get install libegl1 libxcb-cursor0" in told
    assert "libegl1" in found({"QT_QPA_PLATFORM": "offscreen"}, lacking=("libEGL.so.1",))


def test_other_systems_are_not_asked() -> None:
    assert display.problem({}, platform="win32", is_there=lambda _name: False) is None


def test_qt_that_cannot_be_loaded() -> None:
    library = ImportError("libGL.so.1: cannot open shared object file: No such file or directory")
    assert "libgl1" in str(display.import_problem(library))
    assert "could not be loaded here" in str(display.import_problem(ImportError("No module named 'PySide6'")))


def test_the_program_says_so_and_ends(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert program.main([]) == 2
    assert capsys.readouterr().err.startswith("Der er ingen skærm at vise vinduet på.")


def test_the_command_line_needs_no_qt(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None; from klyngeapp.__main__ import main; "
        f"code = main(['new', {str(tmp_path / 'x.klynge')!r}, '--name', 'A', '--municipality', 'B']); "
        "assert not any(name.startswith('klyngeapp.ui') for name in sys.modules); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, env=dict(os.environ))
    assert done.returncode == 0


def test_the_window_is_seen_before_anything_slow_is_imported() -> None:
    code = (
        "import sys; import klyngeapp.ui.app; "
        "slow = {'sqlalchemy', 'reportlab', 'klyngeapp.store', 'klyngeapp.services', 'klyngeapp.documents'}; "
        "print(sorted(slow & sys.modules.keys()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True, env=dict(os.environ)
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '"x"', "[" * 5000, '{"theme": 3, "text_size": "x", "language": "sv", "window": [1, 2]}'],
)
def test_broken_settings_are_as_in_the_beginning(text: str) -> None:
    (paths.home() / "settings.json").write_text(text)
    (paths.home() / "recent.json").write_text(text)
    assert settings.load() == Settings()
    assert recent.workbooks() == []


def test_what_can_be_read_of_the_settings_is_kept() -> None:
    (paths.home() / "settings.json").write_text(
        json.dumps({"theme": "dark", "text_size": 1000, "language": True, "window": [1, 2, 3, 4], "maximised": 1})
    )
    assert settings.load() == Settings(theme="dark", text_size=200, window=(1, 2, 3, 4))


def test_settings_come_back(tmp_path: Path) -> None:
    chosen = Settings(theme="light", text_size=120, language="en", window=(0, -5, 900, 600), maximised=True)
    settings.save(chosen)
    assert settings.load() == chosen
    (tmp_path / "a.klynge").touch()
    for name in ("b.klynge", "a.klynge", "c.klynge"):
        recent.remember(tmp_path / name)
    assert recent.workbooks() == [tmp_path / "a.klynge"]


def test_a_disk_that_takes_nothing_costs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    (paths.home() / "settings.json").mkdir()
    settings.save(Settings(theme="dark"))
    assert settings.load() == Settings()


def test_a_bug_is_told_of_once_and_noted_without_its_words(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[tuple[str, str]] = []
    nested: list[int] = []

    def show(text: str, details: str) -> None:
        shown.append((text, details))
        if not nested:
            nested.append(1)
            watch.caught(RuntimeError, RuntimeError("again"), None)

    watch = CrashWatch(show)
    try:
        raise ValueError("Inger Holm, 21 44 08 17")
    except ValueError as error:
        watch.caught(type(error), error, error.__traceback__)
    assert len(shown) == 1
    text, details = shown[0]
    assert "Something went wrong inside klyngeapp" in text
    assert "ValueError" in details
    assert "test_starting.py" in details
    assert "Inger" not in details + (paths.logs() / "crash.log").read_text()


def test_a_bug_in_slow_work_reaches_the_watch(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: caught.append(kind))

    def work(_progress: object) -> object:
        raise ZeroDivisionError

    from PySide6.QtCore import QObject

    owner = QObject()
    task = Task(work, owner)
    with qtbot.waitSignal(task.ended):
        task.start()
    qtbot.waitUntil(lambda: caught == [ZeroDivisionError])

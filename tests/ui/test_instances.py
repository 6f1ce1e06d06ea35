"""One window per workbook: a second start raises the first, by whatever path it comes, also after a kill."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from klyngeapp.services.clusters import new_cluster
from klyngeapp.store import identity
from klyngeapp.store.workbook import open_to_change
from klyngeapp.ui.shell import instances
from klyngeapp.ui.shell.trouble import Message
from tests.ui.windows import person_of, settle, window_on

ROOT = Path(__file__).parents[2]
PATIENCE = 40  # seconds; two cores that others use too
no_raising = pytest.mark.qt_log_ignore("does not support raise")  # a screen that nobody sees has no front
Start = Callable[[Path], "subprocess.Popen[bytes]"]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start the program as a person would; whatever still runs at the end is ended."""
    monkeypatch.setenv("HOME", str(tmp_path))  # so that the files are at home where they lie
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    made: list[subprocess.Popen[bytes]] = []

    def begin(file: Path) -> "subprocess.Popen[bytes]":
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        one = subprocess.Popen([sys.executable, "-m", "klyngeapp", str(file)], env=environment, cwd=tmp_path)
        made.append(one)
        return one

    yield begin
    for one in made:
        one.kill()
        one.wait(PATIENCE)


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.05)


def place_of(file: Path) -> Path:
    return Path(instances.address(identity.workbook_id(file)))


def shown(start: Start, file: Path) -> "subprocess.Popen[bytes]":
    """Start a window and wait until it listens."""
    one = start(file)
    until(lambda: place_of(file).exists() or one.poll() is not None)
    assert one.poll() is None
    return one


def texts(window: object) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]  # type: ignore[attr-defined]


def test_a_second_start_ends_well_and_the_first_stays(start: Start, new: Path) -> None:
    first = shown(start, new)
    second = start(new)
    assert second.wait(PATIENCE) == 0
    assert first.poll() is None


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
@pytest.mark.parametrize("way", ["symbolic link", "hard link", "dots", "folder that is a link", "relative"])
def test_the_same_file_by_another_path(start: Start, new: Path, tmp_path: Path, way: str) -> None:
    first = shown(start, new)
    other = tmp_path / "andet navn.klynge"
    if way == "symbolic link":
        other.symlink_to(new)
    elif way == "hard link":
        os.link(new, other)
    elif way == "dots":
        (tmp_path / "mappe").mkdir()
        other = tmp_path / "mappe" / ".." / new.name
    elif way == "relative":
        other = Path(new.name)
    else:
        (tmp_path / "vej").symlink_to(tmp_path, target_is_directory=True)
        other = tmp_path / "vej" / new.name
    assert start(other).wait(PATIENCE) == 0
    assert first.poll() is None


@no_raising
def test_the_file_stays_the_same_after_it_was_saved(start: Start, qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        window.opening.document.do(*_rename())
        assert window.opening.document.publish()  # another file of the same name, to the system
        second = start(new)
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=PATIENCE * 1000)
        assert second.returncode == 0


def _rename():
    from klyngeapp.i18n.language import Sentence
    from klyngeapp.services import rows

    return Sentence("Add a village"), lambda unit: rows.add(unit, "village", name="Nyby")


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal on Windows")
def test_what_a_killed_window_left_behind_stops_nobody(start: Start, new: Path) -> None:
    first = shown(start, new)
    first.send_signal(signal.SIGKILL)
    first.wait(PATIENCE)
    assert place_of(new).exists()  # the name of a dead window
    second = start(new)
    until(lambda: second.poll() is not None or _answers(new))
    assert second.poll() is None
    assert start(new).wait(PATIENCE) == 0
    assert second.poll() is None


def _answers(file: Path) -> bool:
    answer = instances.ask_other(file, identity.workbook_id(file))
    return answer is not None and answer.is_in_front


def test_many_starts_at_once_leave_one_window(start: Start, new: Path) -> None:
    them = [start(new) for _number in range(4)]
    until(lambda: sum(one.poll() is None for one in them) == 1)
    assert sorted(one.poll() or 0 for one in them if one.poll() is not None) == [0, 0, 0]
    time.sleep(0.3)
    assert sum(one.poll() is None for one in them) == 1


def test_two_workbooks_have_two_windows(start: Start, new: Path, tmp_path: Path) -> None:
    other = tmp_path / "Anden.klynge"
    new_cluster(other, name="Anden", municipalities=["Åsted Kommune"])
    first, second = shown(start, new), shown(start, other)
    assert first.poll() is None
    assert second.poll() is None


@no_raising
def test_a_window_that_was_put_away_comes_back(start: Start, qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        window.showMinimized()
        assert window.windowState() & Qt.WindowState.WindowMinimized
        second = start(new)
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=PATIENCE * 1000)
        assert second.returncode == 0
        assert not window.windowState() & Qt.WindowState.WindowMinimized


def test_a_window_with_something_else_stays_and_says_where_the_file_is(
    start: Start, qtbot: QtBot, new: Path, sample: Path
) -> None:
    first = shown(start, new)
    with window_on(qtbot, sample) as window:
        person_of(window).to_open = new
        window.topbar.actions_by_id["open"].trigger()
        qtbot.waitUntil(lambda: "open" in window.messages, timeout=10000)
        assert window.messages.shown("open").text == "”Ny” er åben i et andet vindue, som ligger forrest nu."
        assert window.opening.document.file == sample
    with window_on(qtbot, None) as window:
        window.opening.open_file(new)
        qtbot.waitUntil(lambda: "open" in window.messages, timeout=10000)
        settle(qtbot, window)
        assert window.opening.is_at_start
        assert window.isVisible()
    assert first.poll() is None


def test_another_file_of_the_same_cluster_is_told_apart(start: Start, qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(new, tmp_path / "fra Mette.klynge"))
    shown(start, new)
    with window_on(qtbot, copy) as window:
        message = window.findChild(Message)
        assert message is not None
        assert "Den samme klynge er åben i et andet vindue" in message.text
        assert new.name in message.text


def test_another_file_of_the_cluster_in_this_window_takes_its_place(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(new, tmp_path / "fra Mette.klynge"))
    with window_on(qtbot, new) as window:
        window.opening.open_file(copy)
        qtbot.waitUntil(lambda: window.opening.document is not None and window.opening.document.file == copy)
        settle(qtbot, window)
        assert window.opening.workspace is not None


def test_the_same_file_in_this_window_again_changes_nothing(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    link = tmp_path / "genvej.klynge"
    link.symlink_to(new)
    with window_on(qtbot, new) as window:
        document = window.opening.document
        window.opening.open_file(link)
        qtbot.wait(50)
        assert window.opening.document is document
        assert len(window.messages._made) == 0


def test_names_are_let_go_with_the_workbook(qtbot: QtBot, new: Path, sample: Path) -> None:
    with window_on(qtbot, new) as window:
        assert place_of(new).exists()
        window.opening.open_file(sample)
        qtbot.waitUntil(lambda: window.opening.document.file == sample)
        assert not place_of(new).exists()
        assert place_of(sample).exists()
        with open_to_change(new):
            pass
        window.opening.show_start()
        assert not place_of(sample).exists()
        window.opening.open_file(new)
        qtbot.waitUntil(lambda: window.opening.document is not None)
        assert place_of(new).exists()
    assert not place_of(new).exists()


def test_a_workbook_in_a_command_is_waited_for(qtbot: QtBot, new: Path) -> None:
    with open_to_change(new):
        context = window_on(qtbot, None)
        window = context.__enter__()
        window.opening.open_file(new)
        qtbot.wait(600)
        assert window.opening.refusal is None
    qtbot.waitUntil(lambda: window.opening.document is not None, timeout=10000)
    context.__exit__(None, None, None)


def test_a_home_with_a_long_name_has_a_short_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_HOME", str(tmp_path / ("m" * 100)))
    long = instances.address("x")
    assert "/" not in long
    monkeypatch.setenv("KLYNGE_HOME", str(tmp_path / ("n" * 100)))
    assert instances.address("x") != long


def test_the_start_window_imports_no_networking() -> None:
    code = "import sys, klyngeapp.ui.app; print([m for m in ('PySide6.QtNetwork', 'sqlalchemy') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@no_raising
def test_a_home_with_a_long_name_is_found_too(
    start: Start, qtbot: QtBot, new: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KLYNGE_HOME", str(tmp_path / ("m" * 100)))
    with window_on(qtbot, new):
        second = start(new)
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=PATIENCE * 1000)
        assert second.returncode == 0

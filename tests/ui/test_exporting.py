"""The plan as a PDF, off the GUI thread: followed, stopped without a trace, told of where it fails."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from klyngeapp.system.progress import Cancelled, Progress
from klyngeapp.ui.forms import plan_job, printing
from klyngeapp.ui.forms.plan_job import suggested_name
from klyngeapp.ui.forms.printing import Wanted
from klyngeapp.ui.kit.bars import Notice, Working
from klyngeapp.ui.shell import exporting
from klyngeapp.ui.shell.window import Window
from tests.ui.windows import person_of, settle, window_on, workspace


def begin(qtbot: QtBot, window: Window, target: Path | None, reader: int = 1) -> None:
    person_of(window).to_save = target
    window.topbar.actions_by_id["export"].trigger()
    dialog = window.opening.exporting.dialog
    assert dialog is not None
    dialog.readers.button(reader).setChecked(True)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def idle(window: Window) -> Callable[[], bool]:
    return lambda: window.opening.exporting.task is None


def test_the_plan_is_written_and_can_be_opened(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    with window_on(qtbot, new) as window:
        begin(qtbot, window, target)
        (suggested,) = person_of(window).suggested
        assert suggested.name == "Strategiplan Ny klynge 2026-11-12 – for kommunen.pdf"
        qtbot.waitUntil(idle(window), timeout=30000)
        assert len(PdfReader(target).pages) > 1
        bar = window.messages.shown("exported")
        assert isinstance(bar, Notice)
        assert bar.text == "Gemt: plan.pdf"
        assert "export" not in window.messages


def test_what_is_not_in_the_file_yet_is_in_the_plan(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    from klyngeapp.i18n.language import Sentence
    from klyngeapp.services import rows

    with window_on(qtbot, new) as window:
        window.opening.document.do(Sentence("Add"), lambda unit: rows.add(unit, "village", name="Vejrup Mølleby"))
        begin(qtbot, window, tmp_path / "plan.pdf", reader=0)
        qtbot.waitUntil(idle(window), timeout=30000)
        assert "Vejrup Mølleby" in "".join(page.extract_text() for page in PdfReader(tmp_path / "plan.pdf").pages)


def test_no_file_chosen_does_nothing(qtbot: QtBot, new: Path) -> None:
    with window_on(qtbot, new) as window:
        begin(qtbot, window, None)
        assert window.opening.exporting.task is None


@pytest.mark.parametrize("key", ["implementation.strategy_plan", "implementation.adopt"])
def test_a_page_that_offers_the_plan_asks_for_whom_it_is(qtbot: QtBot, sample: Path, key: str) -> None:
    with window_on(qtbot, sample) as window:
        settle(qtbot, window)
        workspace(window).go(key)
        settle(qtbot, window)
        buttons = workspace(window).findChildren(QPushButton)
        found = [one for one in buttons if one.text().strip(" \u2009").startswith("Gem som PDF")]
        assert found
        found[0].click()
        dialog = window.opening.exporting.dialog
        assert dialog is not None
        assert dialog.isVisible()
        dialog.reject()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Make a plan that takes until somebody lets it go on; the bar is shown at once."""
    go_on = Event()

    def strategy_plan(connection: object, *, progress: Progress, **_others: object) -> bytes:
        for part in range(1000):
            progress.step(part / 1000)
            if go_on.wait(0.01):
                return b"%PDF-1.7 whole"
        raise AssertionError("nobody came")

    monkeypatch.setattr(plan_job, "strategy_plan", strategy_plan)
    monkeypatch.setattr(exporting, "_QUIET", 10)
    return go_on


def test_the_window_lives_while_the_plan_is_made(qtbot: QtBot, new: Path, tmp_path: Path, slow: Event) -> None:
    target = tmp_path / "plan.pdf"
    with window_on(qtbot, new) as window:
        begin(qtbot, window, target)
        qtbot.waitUntil(lambda: isinstance(window.messages.shown("export"), Working))
        bar = window.messages.shown("export")
        qtbot.waitUntil(lambda: bar._bar.value() > 0)
        window.opening.workspace.go("mapping.map")
        slow.set()
        qtbot.waitUntil(idle(window))
        assert target.read_bytes() == b"%PDF-1.7 whole"


def test_stopping_leaves_no_trace(qtbot: QtBot, new: Path, tmp_path: Path, slow: Event) -> None:
    target = tmp_path / "plan.pdf"
    target.write_bytes(b"the old one")
    before = sorted(path.name for path in tmp_path.iterdir())
    with window_on(qtbot, new) as window:
        begin(qtbot, window, target)
        qtbot.waitUntil(lambda: isinstance(window.messages.shown("export"), Working))
        qtbot.mouseClick(window.messages.shown("export").stop, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(idle(window))
        assert "export" not in window.messages
        assert "exported" not in window.messages
    assert target.read_bytes() == b"the old one"
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_closing_the_window_stops_the_work(qtbot: QtBot, new: Path, tmp_path: Path, slow: Event) -> None:
    with window_on(qtbot, new) as window:
        begin(qtbot, window, tmp_path / "plan.pdf")
        assert window.close()
    assert not (tmp_path / "plan.pdf").exists()


def test_a_place_that_cannot_be_written_is_told_of(qtbot: QtBot, new: Path, tmp_path: Path) -> None:
    with window_on(qtbot, new) as window:
        begin(qtbot, window, tmp_path / "ikke" / "her" / "plan.pdf")
        qtbot.waitUntil(idle(window), timeout=30000)
        bar = window.messages.shown("exported")
        assert isinstance(bar, Notice)
        assert bar.property("kind") == "warn"


def test_names_of_files_are_safe() -> None:
    assert "/" not in suggested_name("A/B: <C>", Wanted("public", "da"))


def test_a_wish_to_stop_is_heard_before_the_file_is_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Late:
        def step(self, part: float) -> None:
            if part == 1.0:
                raise Cancelled

    monkeypatch.setattr(plan_job, "strategy_plan", lambda *_a, **_k: b"%PDF")
    monkeypatch.setattr(printing.reading, "snapshot", lambda _data: __import__("contextlib").nullcontext())
    with pytest.raises(Cancelled):
        plan_job.PLAN.make(b"", tmp_path / "x.pdf", Wanted("group", "da"), Late())
    assert not (tmp_path / "x.pdf").exists()

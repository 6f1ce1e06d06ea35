"""A killed program loses nothing that was promised and leaves nothing half done."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from unittest import mock

import pytest

from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store import workbook
from klyngeapp.store.workbook import Workbook
from klyngeapp.system import files
from tests import making
from tests.store import killing, workloads
from tests.store.workloads import CASES, Scene

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forked")

QUICK, HEAVY = 8, 1000
LONGEST = 400  # more calls than any workload makes


def run(scene: Scene, *, after: float | None = None, place: int = 0) -> killing.Killed:
    """Set up, kill, check."""
    scene.again()
    with making.at_home_in(scene.home):
        killed = killing.killed(scene.case.work, scene.path, after=after, place=place)
    scene.check(killed)
    return killed


def at_random(scene: Scene, number: int, seed: int) -> None:
    """Kill at moments spread over the length that the workload takes when nobody kills it."""
    whole = max(run(scene).seconds for _ in range(2))
    for moment in killing.moments(whole * 1.05, number, seed):
        run(scene, after=moment)


def at_every_place(scene: Scene, step: int = 1) -> int:
    """Kill before each call to the operating system in turn; return how many there were."""
    for place in range(1, LONGEST, step):
        if run(scene, place=place).finished:
            return place
    raise AssertionError("the workload never came to its end")


@pytest.mark.parametrize("name", CASES)
def test_killed_at_random(name: str, tmp_path: Path) -> None:
    """A few times each; the full number is a heavy test."""
    at_random(Scene(CASES[name], tmp_path), QUICK, seed=1)


@pytest.mark.heavy
@pytest.mark.parametrize("name", CASES)
def test_killed_at_random_often(name: str, tmp_path: Path) -> None:
    """A thousand times each."""
    at_random(Scene(CASES[name], tmp_path), HEAVY, seed=2)


@pytest.mark.parametrize(("name", "step"), [("import", 6), ("migration", 6), ("restore", 2)])
def test_killed_at_every_place(name: str, step: int, tmp_path: Path) -> None:
    """Before the calls by which files are opened, written, flushed, replaced, removed; all of them when heavy."""
    assert at_every_place(Scene(CASES[name], tmp_path), step) > 4


@pytest.mark.heavy
@pytest.mark.parametrize("name", CASES)
def test_killed_at_really_every_place(name: str, tmp_path: Path) -> None:
    """Before every single one."""
    assert at_every_place(Scene(CASES[name], tmp_path)) > 4


@contextmanager
def _in_place() -> Iterator[None]:
    """Write straight onto the file, as a program would that has not thought about it."""

    def replace_whole(path: Path, data: bytes, *, disk: files.Disk = files.REAL_DISK, **_words: object) -> None:
        with path.open("wb") as file:
            disk.write(file, data)

    with mock.patch.object(files, "replace_whole", replace_whole):
        yield


@contextmanager
def _acknowledged_too_early() -> Iterator[None]:
    def too_early(path: Path, ack: killing.Ack) -> None:
        with workbook.open_to_change(path) as book, book.unit(Sentence("Add")) as unit:
            for number in range(workloads.GROUP):
                rows.add(unit, "person", name=f"e0 {number}", note="xxx")
            ack("e0")
            files.flush_folder(book.folder)  # a call at which the child can be killed

    with mock.patch.dict(CASES, edit=workloads.Case("edit", too_early, CASES["edit"].prepare)):
        yield


@contextmanager
def _in_several_transactions() -> Iterator[None]:
    def piecemeal(book: Workbook, word: str, size: int = workloads.GROUP) -> None:
        for number in range(size):
            with book.unit(Sentence("Add")) as unit:
                rows.add(unit, "person", name=f"{word} {number}", note="xxx")
            if number == size // 2:
                files.flush_folder(book.folder)  # a call at which the child can be killed

    with mock.patch.object(workloads, "add_group", piecemeal):
        yield


Broken = Callable[[], AbstractContextManager[None]]
CANARIES: dict[str, tuple[str, Broken]] = {
    "publish writes in place": ("publish", _in_place),
    "migration writes in place": ("migration", _in_place),
    "restore writes in place": ("restore", _in_place),
    "acknowledged before the commit": ("edit", _acknowledged_too_early),
    "import in several transactions": ("import", _in_several_transactions),
}


@pytest.mark.parametrize("canary", CANARIES)
def test_broken_build_is_caught(canary: str, tmp_path: Path) -> None:
    """Each canary, killed at every place in turn, must be caught at one of them."""
    name, broken = CANARIES[canary]
    with broken():
        scene = Scene(CASES[name], tmp_path)
        with pytest.raises((AssertionError, files.KlyngeError, sqlite3.Error)) as caught:
            at_every_place(scene)
    assert "never came to its end" not in str(caught.value)
    assert "the workload itself failed" not in str(caught.value)


def test_creating_is_all_or_nothing(tmp_path: Path) -> None:
    """A new workbook is there whole or not at all, wherever its making is cut off."""

    def work(path: Path, ack: killing.Ack) -> None:
        making.make_workbook(path)
        ack("made")

    for place in range(1, LONGEST, 2):
        path = tmp_path / f"ny-{place}.klynge"
        with making.at_home_in(tmp_path / f"home-{place}"):
            killed = killing.killed(work, path, place=place)
            if path.exists():
                making.edited(path)
                assert "Nyby" in making.village_names(path)
            else:
                assert not killed.acks
                making.make_workbook(path)
        if killed.finished:
            return
    raise AssertionError("never came to its end")

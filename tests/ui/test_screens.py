"""The pictures of the program: one of each page and dialog, of any workbook, the same each time."""

import hashlib
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.clusters import large, small
from tests.making import make_workbook
from tests.scenes import DAY, Stage, own_copy, pages

ROOT = Path(__file__).parents[2]
BESIDES = {
    "beside",
    "start",
    "start.recent",
    "new.1",
    "new.2",
    "new.3",
    "new.4",
    "bar.undo",
    "bar.trouble",
    "bar.working",
    "dialog.save",
    "help.about",
    "history",
    "backups",
    "dialog.sure",
    "dialog.crash",
    "refused",
}


def screens(*words: object) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "KLYNGE_TODAY": "2026-11-12T14:32"}
    command = [sys.executable, "-m", "tests.screens", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=300)


def hashes(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def width_and_height(png: Path) -> tuple[int, ...]:
    return struct.unpack(">II", png.read_bytes()[16:24])


def drawn(app: QApplication, file: Path, *, deep: bool = False) -> dict[str, str]:
    """Return a hash of each picture of a workbook."""
    found: dict[str, str] = {}

    def see(name: str, widget: QWidget) -> None:
        assert name not in found
        image = widget.grab().toImage()
        found[name] = hashlib.sha256(bytes(image.constBits())).hexdigest()

    with own_copy(file) as copy:
        Stage(app, see, DAY, deep=deep).all_of(copy)
    return found


def test_every_page_and_dialog_once_and_no_two_alike(qapp: QApplication, sample: Path) -> None:
    sample.chmod(0o444)
    before = sample.read_bytes()
    found = drawn(qapp, sample)
    assert sample.read_bytes() == before
    assert set(pages()) | BESIDES <= set(found)
    assert len([key for key in pages() if "." in key]) == 29
    assert {"meeting.item", "volunteers.hours"} <= set(found)
    assert len(found) >= 32
    assert len(set(found.values())) == len(found)


@pytest.mark.heavy
def test_a_workbook_without_a_name_in_it(qapp: QApplication, tmp_path: Path) -> None:
    found = drawn(qapp, make_workbook(tmp_path / "tom.klynge", ()))
    assert set(pages()) | BESIDES <= set(found)
    assert len(set(found.values())) == len(found)


@pytest.mark.heavy
@pytest.mark.parametrize("make", [small, large])
def test_clusters_that_are_not_the_sample(qapp: QApplication, tmp_path: Path, make: object) -> None:
    assert callable(make)
    found = drawn(qapp, make(tmp_path / "andet.klynge"), deep=True)
    assert len(set(found.values())) == len(found)


@pytest.mark.heavy
def test_the_pictures_lie_flat_in_the_folder_and_are_the_same_each_time(new: Path, tmp_path: Path) -> None:
    for folder in ("first", "second"):
        made = screens(new, tmp_path / folder, "--size", "960x540", "--theme", "dark", "--language", "en")
        assert made.returncode == 0, made.stderr
    first, second = hashes(tmp_path / "first"), hashes(tmp_path / "second")
    assert {f"{key}.png" for key in pages()} <= set(first)
    assert first == second
    assert width_and_height(tmp_path / "first" / "overview.png") == (960, 540)


@pytest.mark.heavy
def test_the_scale_makes_the_pictures_larger(new: Path, tmp_path: Path) -> None:
    assert screens(new, tmp_path, "--scale", "2", "--text-size", "120").returncode == 0
    assert width_and_height(tmp_path / "overview.png") == (2880, 1800)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--size", "10x10"], "is no size"),
        (["--size", "wide"], "is no size"),
        (["--scale", "9"], "is no scale"),
        (["--text-size", "300"], "is no text size"),
        (["--theme", "pink"], "invalid choice"),
        (["--language", "sv"], "invalid choice"),
    ],
)
def test_an_option_that_cannot_be_used(new: Path, tmp_path: Path, options: list[str], told: str) -> None:
    from tests import screens as command

    with pytest.raises(SystemExit) as stopped:
        command.main([str(new), str(tmp_path), *options])
    assert stopped.value.code == 2
    assert told in screens(new, tmp_path, *options).stderr


def test_a_file_that_cannot_be_used(tmp_path: Path) -> None:
    missing = screens(tmp_path / "ikke.klynge", tmp_path / "ud")
    assert (missing.returncode, "is no file" in missing.stderr) == (2, True)
    broken = tmp_path / "i stykker.klynge"
    broken.write_bytes(b"this is no workbook")
    told = screens(broken, tmp_path / "ud")
    assert told.returncode == 2
    assert str(broken) in told.stderr
    assert "Traceback" not in told.stderr

"""Portable mode: a file beside the packaged program keeps its things beside it, or it is said why not."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from klyngeapp.cli.main import main
from klyngeapp.services.clusters import new_cluster
from klyngeapp.system import logs, paths, portable, recent, settings
from klyngeapp.system.settings import Settings


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a packaged program, in a user's home without KLYNGE_HOME."""
    folder = tmp_path / "USB æøå" / "klyngeapp"
    folder.mkdir(parents=True)
    (folder / "klyngeapp").write_bytes(b"")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "klyngeapp"))
    monkeypatch.delenv("KLYNGE_HOME")
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    portable._can_be_written.cache_clear()
    return folder


def files_in(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("mark", ["portable", "portable.txt"])
def test_everything_of_ours_stays_beside_the_program(program: Path, tmp_path: Path, mark: str) -> None:
    (program / mark).write_bytes(b"")
    kept = program / portable.FOLDER
    assert paths.home() == kept
    assert portable.problem() is None
    settings.save(Settings(theme="dark"))
    recent.remember(tmp_path / "x.klynge")
    new_cluster(tmp_path / "x.klynge", name="Stikket", municipalities=["Åsted"], start="2026-11-02", months=18)
    logs.note_crash(ValueError("secret"))
    assert {"settings.json", "recent.json", "logs/crash.log"} <= set(files_in(kept))
    assert any(name.endswith("working.db") for name in files_in(kept))
    assert not (tmp_path / "home").exists()


def test_without_the_file_nothing_is_written_beside_the_program(program: Path, tmp_path: Path) -> None:
    assert portable.problem() is None
    assert paths.home().is_relative_to(tmp_path / "home")
    assert files_in(program) == ["klyngeapp"]
    assert not (program / portable.FOLDER).exists()


def test_from_sources_the_file_means_nothing(program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (program / "portable").write_bytes(b"")
    monkeypatch.delattr(sys, "frozen")
    assert portable.beside() is None
    assert paths.home().is_relative_to(tmp_path / "home")


def test_klynge_home_goes_before_it(program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (program / "portable").write_bytes(b"")
    monkeypatch.setenv("KLYNGE_HOME", str(tmp_path / "mine"))
    assert paths.home() == tmp_path / "mine"


def test_on_macos_it_lies_beside_the_bundle(program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "Programs" / "klyngeapp.app" / "Contents" / "MacOS"
    inside.mkdir(parents=True)
    monkeypatch.setattr(sys, "executable", str(inside / "klyngeapp"))
    (tmp_path / "Programs" / "portable").write_bytes(b"")
    assert paths.home() == tmp_path / "Programs" / portable.FOLDER


def test_a_place_that_cannot_be_written_is_said_and_the_usual_one_used(
    program: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (program / "portable").write_bytes(b"")
    (program / portable.FOLDER).write_bytes(b"a file where the folder would be")  # holds for root, too
    told = portable.problem()
    assert told is not None
    assert str(program) in str(told)
    assert paths.home().is_relative_to(tmp_path / "home")
    assert main(["new", str(tmp_path / "y.klynge"), "--name", "Y", "--municipality", "Z", "--language", "en"]) == 0
    assert "on this computer instead" in capsys.readouterr().err
    assert any(name.endswith("working.db") for name in files_in(tmp_path / "home"))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root writes everywhere")
def test_a_stick_that_is_write_protected(program: Path, tmp_path: Path) -> None:
    (program / "portable").write_bytes(b"")
    program.chmod(0o555)
    assert portable.problem() is not None
    program.chmod(0o755)
    assert paths.home().is_relative_to(tmp_path / "home")


def test_a_log_holds_neither_words_nor_the_folders_of_a_person(tmp_path: Path) -> None:
    mine = tmp_path / "Åse Ærø" / "site-packages" / "klyngeapp"
    mine.mkdir(parents=True)
    (mine / "broken.py").write_text("def fails():\n    raise ValueError('Inger Holm 22 33 44 55')\n", encoding="utf-8")
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import broken\n"
        "from klyngeapp.system import logs\n"
        "try: broken.fails()\n"
        "except ValueError as error: print(logs.note_crash(error))\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(mine)], capture_output=True, text=True, check=True)
    log = Path(done.stdout.strip())
    assert log == paths.logs() / "crash.log"
    text = log.read_text(encoding="utf-8")
    assert "klyngeapp/broken.py:2 fails" in text
    assert "ValueError" in text
    for secret in ("Inger", "22 33", "Åse", str(tmp_path)):
        assert secret not in text


def test_a_log_does_not_grow_for_ever() -> None:
    path = paths.logs() / "crash.log"
    path.write_bytes(b"old\n\n" + b"line\n\n" * 50_000)
    logs.note_crash(ValueError())
    assert path.stat().st_size < 150_000
    assert path.read_bytes().startswith(b"line")
    assert path.read_bytes().rstrip().endswith(b"ValueError")

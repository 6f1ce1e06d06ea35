"""README: each of its command lines runs as it stands there, and it names every command and every option."""

import argparse
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from klyngeapp import __main__ as program
from klyngeapp.cli import parser

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
_LATER = {"--help", "--language", "--version", "--force", "--json"}


def block(mark: str) -> str:
    found = re.search(rf"<!-- {mark} -->\n```\w*\n(.*?)```", README, re.DOTALL)
    assert found is not None, mark
    return found[1]


def commands() -> dict[str, argparse.ArgumentParser]:
    made = parser.build()
    (found,) = [one for one in made._actions if isinstance(one, argparse._SubParsersAction)]
    return dict(found.choices)


def run_here(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code = program.main(words)
    told = capsys.readouterr()
    assert code == 0, (words, told.err)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder that looks like a checkout: its examples, and `out` for what is made."""
    (tmp_path / "resources").symlink_to(ROOT / "resources")
    (tmp_path / "out").mkdir()
    monkeypatch.setenv("PYTHONPATH", str(ROOT))  # Excel files are read by a process of their own
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_main_job(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parts = [part.strip() for part in block("the main job").split("&&")]
    ours = [part for part in parts if part.startswith(".venv/bin/klyngeapp")]
    assert len(ours) == 6
    for part in ours:
        run_here(shlex.split(part)[1:], capsys)
    assert (checkout / "out" / "fyns-soeland.pdf").read_bytes().startswith(b"%PDF-")


def test_the_main_job_in_powershell(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (line,) = [one for one in README.splitlines() if one.startswith("py -m venv") and "klyngeapp new" in one]
    ours = [part.strip() for part in line.split(";") if part.strip().startswith(".venv\\Scripts\\klyngeapp")]
    assert len(ours) == 2
    for part in ours:
        run_here(shlex.split(part.replace("\\", "/"))[1:], capsys)


def test_the_round_of_commands(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = block("a round of commands").splitlines()
    for line in lines:
        words = shlex.split(line)
        assert words[0] == "klyngeapp"
        run_here(words[1:], capsys)
    assert {line.split()[1] for line in lines} | {"new"} == set(commands())


def test_every_command_and_option_is_told_and_there() -> None:
    told = block("the commands")
    for name, command in commands().items():
        assert re.search(rf"\b{name}\b", told), f"README lacks {name}"
        for option in command._option_string_actions:
            if option.startswith("--") and option not in _LATER | {"--sure", "--when", "--most-tasks"}:
                assert option in told, f"README lacks {name} {option}"
    known = {option for command in commands().values() for option in command._option_string_actions}
    for option in re.findall(r"--[a-z][a-z-]+", told):
        assert option in known | {"--window", "--self-test"}, option


def test_every_module_it_names_can_be_run() -> None:
    for module in sorted(set(re.findall(r"python -m ((?:tests|klyngeapp)[\w.]*)", README))):
        folder = ROOT / Path(*module.split("."))
        assert folder.with_suffix(".py").is_file() or (folder / "__main__.py").is_file(), module


def test_every_file_it_names_is_there() -> None:
    for name in re.findall(r"(?:\(|`)((?:resources|klyngeapp|translations|tests)/[\w./-]+)", README):
        if "_N." not in name:
            assert (ROOT / name).exists(), name
    pictures = list((ROOT / "resources" / "pictures").iterdir())
    assert sum(path.stat().st_size for path in pictures) < 700_000
    assert {f"resources/pictures/{path.name}" for path in pictures} <= set(
        re.findall(r"resources/pictures/\S+\.png", README)
    )


def test_a_new_schema_is_frozen_by_the_command_it_gives() -> None:
    assert "python -m klyngeapp.model.ddl > klyngeapp/store/migrations/schema_N.sql" in README
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    made = subprocess.run([sys.executable, "-m", "klyngeapp.model.ddl"], env=env, capture_output=True, check=True)
    assert made.stdout == (ROOT / "klyngeapp" / "store" / "migrations" / "schema_2.sql").read_bytes()


@pytest.mark.heavy
def test_new_texts_are_found_by_the_command_it_gives(tmp_path: Path) -> None:
    (line,) = re.findall(r"`(pybabel extract[^`]*)`", README)
    words = shlex.split(" ".join(line.split()).replace("new.pot", str(tmp_path / "new.pot")))
    command = [sys.executable, "-m", "babel.messages.frontend", *words[1:]]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    assert (tmp_path / "new.pot").read_text(encoding="utf-8").count("msgid ") > 2000


def test_the_lowest_versions_are_all_named() -> None:
    from tests.lowest import bounds

    found = bounds()
    assert len(found) > 20
    assert "sqlalchemy==2.1.0.*" in found
    assert any(line.startswith("PySide6==") and "python_version" in line for line in found)

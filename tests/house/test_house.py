"""What keeps the house as it is: sizes, room cards, direction of imports, types, lint."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "klyngeapp"
MODULES = sorted(PACKAGE.rglob("*.py"))
ROOMS = sorted(path for path in PACKAGE.rglob("__init__.py") if path.parent != PACKAGE)
MOST_LINES, MOST_STATEMENT_LINES = 300, 60
# Declarations and tables of words are as long as what they list.
LONG_FUNCTIONS = {"rows"}
TOP_LEVEL = {"klyngeapp", "resources", "translations", "tests", "pyproject.toml", "build.spec", "README.md", "LICENSE"}
TOP_LEVEL |= {"requirements.lock"}


def tool(*words: str) -> None:
    """Run a tool of the environment over the checkout and show what it says where it fails."""
    done = subprocess.run([sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_imports_go_down_only() -> None:
    from importlinter.application.use_cases import lint_imports
    from importlinter.configuration import configure

    configure()
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), cache_dir=None)


def test_lint() -> None:
    tool("ruff", "check", "--no-cache", "klyngeapp", "tests", "translations")


def test_format() -> None:
    tool("ruff", "format", "--check", "--no-cache", "klyngeapp", "tests", "translations")


def test_types() -> None:
    tool("mypy")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_is_read_in_one_sitting(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = text.count("\n")
    assert lines <= MOST_LINES, f"{lines} lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef) and node.name not in LONG_FUNCTIONS:
            length = (node.end_lineno or 0) - node.lineno
            assert length <= MOST_STATEMENT_LINES, f"{node.name} has {length} lines"


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: str(path.parent.relative_to(ROOT)))
def test_every_room_has_its_card_and_nothing_else(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    card = ast.get_docstring(tree) or ""
    for word in ("What lives here", "May import", "Where to start", "How to add one more"):
        assert word in card
    assert len(tree.body) == 1, "nothing is re-exported"


def test_only_the_agreed_top_level() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout
    found = {line.split("/")[0] for line in listed.splitlines()}
    assert {name for name in found if not name.startswith(".")} <= TOP_LEVEL


def test_ci_pastes_the_command_of_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert readme.count("<!-- the test command -->") == 1
    assert readme.count("<!-- the main job -->") == 1
    assert ".venv/bin/python -m pytest" in readme


def test_the_clock_is_asked_in_one_place() -> None:
    for path in MODULES:
        text = path.read_text(encoding="utf-8")
        if path.name != "clock.py":
            for asked in ("datetime.now", "date.today", "time.time("):
                assert asked not in text, f"{path} asks the computer for the time"

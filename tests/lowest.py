"""The tests with the lowest versions that pyproject.toml allows: python -m tests.lowest FOLDER [WORDS OF PYTEST].

A fresh environment is made in FOLDER, every direct dependency held at its lower bound, and the tests run in it.
Without words all quick tests are run but those of the house: lint and types are judged by the tools of the lock.
"""

import os
import re
import subprocess
import sys
import tomllib
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
_BOUND = re.compile(r"([A-Za-z0-9_.-]+)\s*>=\s*([0-9][0-9.]*)[^;]*(;.*)?")


def bounds(extra: str = "test") -> list[str]:
    """Return every direct dependency held at its lower bound, as lines of a constraints file."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found = []
    for line in (*project["dependencies"], *project["optional-dependencies"][extra]):
        match = _BOUND.fullmatch(line.strip())
        if match is None:
            raise ValueError(f"“{line}” has no lower bound")
        parts = [*match[2].split("."), "0", "0"][: max(3, match[2].count(".") + 1)]
        # With a fourth part, as some packages have it, it is still the lowest.
        found.append(f"{match[1]}=={'.'.join(parts)}.*{match[3] or ''}")
    return found


def main(words: Sequence[str]) -> int:
    """Make the environment, and run the tests in it; return the exit code of pytest."""
    folder = Path(words[0]).absolute()
    venv.create(folder, with_pip=True)
    python = str(folder / ("Scripts" if os.name == "nt" else "bin") / "python")
    held = folder / "lowest.txt"
    held.write_text("\n".join([*bounds(), ""]), encoding="utf-8")
    print(held.read_text(encoding="utf-8"), flush=True)
    subprocess.run([python, "-m", "pip", "install", "-q", "-c", str(held), "-e", f"{ROOT}[test]"], check=True)
    return subprocess.run(
        [python, "-m", "pytest", *(words[1:] or ["-q", "-n", "2", "--ignore", "tests/house"])], cwd=ROOT
    ).returncode


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit((__doc__ or "").partition("\n")[0])
    sys.exit(main(sys.argv[1:]))

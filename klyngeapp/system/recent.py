"""Which workbooks were open last on this computer, the newest first."""

import json
from contextlib import suppress
from pathlib import Path

from klyngeapp.system import files, paths
from klyngeapp.system.errors import KlyngeError

MOST = 10
_LARGEST_FILE = 1_000_000


def workbooks() -> list[Path]:
    """Return the files that were open last, without those that are gone."""
    return [path for path in _kept() if _is_file(path)]


def remember(file: Path) -> None:
    """Put a file first; a disk that will not take the list costs nobody any work."""
    path = file.absolute()
    kept = [path, *(other for other in _kept() if other != path)][:MOST]
    with suppress(KlyngeError, OSError, UnicodeError):
        files.replace_whole(_path(), json.dumps([str(one) for one in kept], indent=1).encode("utf-8"))


def _path() -> Path:
    return paths.home() / "recent.json"


def _kept() -> list[Path]:
    with suppress(KlyngeError, OSError, ValueError, RecursionError):
        found = json.loads(files.read_whole(_path(), _LARGEST_FILE))
        if isinstance(found, list):
            return [Path(one) for one in found if isinstance(one, str) and one][:MOST]
    return []


def _is_file(path: Path) -> bool:
    with suppress(OSError, ValueError):
        return path.is_file()
    return False

"""Where klyngeapp keeps its own things on this computer: never beside the user's file.

Local, per user, never roaming: a working copy must not be synchronised while it is written.
"""

import os
from pathlib import Path

import platformdirs


def home() -> Path:
    """Return our folder on this computer; KLYNGE_HOME moves it. Made on the way, for this user alone."""
    chosen = os.environ.get("KLYNGE_HOME")
    folder = Path(chosen) if chosen else platformdirs.user_data_path("klyngeapp", appauthor=False)
    return _private(folder)


def workbooks() -> Path:
    """Return the folder that holds one folder per workbook id."""
    return _private(home() / "workbooks")


def workbook(workbook_id: str) -> Path:
    """Return the folder of one workbook: its working copy, its lock, its backups."""
    return _private(workbooks() / workbook_id)


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder

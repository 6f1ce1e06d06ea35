"""Where klyngeapp keeps its own things on this computer: never beside the user's file.

Local, per user, never roaming: a working copy must not be synchronised while it is written.
"""

import os
from pathlib import Path

import platformdirs

from klyngeapp.system import portable
from klyngeapp.system.errors import KlyngeError


def home() -> Path:
    """Return our folder on this computer; made on the way, for this user alone.

    KLYNGE_HOME moves it, and so does a file `portable` beside the packaged program.
    """
    chosen = os.environ.get("KLYNGE_HOME")
    folder = Path(chosen) if chosen else portable.folder()
    return _private(folder or platformdirs.user_data_path("klyngeapp", appauthor=False))


def draft() -> Path:
    """Return where the draft of a new cluster is kept, until the cluster is made."""
    return home() / "new-cluster.json"


def logs() -> Path:
    """Return the folder of what can be sent to whoever mends klyngeapp."""
    return _private(home() / "logs")


def workbooks() -> Path:
    """Return the folder that holds one folder per workbook id."""
    return _private(home() / "workbooks")


def workbook(workbook_id: str) -> Path:
    """Return the folder of one workbook: its working copy, its lock, its backups."""
    return _private(workbooks() / workbook_id)


def _private(folder: Path) -> Path:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise KlyngeError(
            "We cannot keep our working copies in “{folder}”: {why}. Set KLYNGE_HOME to a folder of your own.",
            folder=folder,
            why=error.strerror,
        ) from error
    return folder

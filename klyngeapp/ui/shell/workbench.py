"""All that is slow to import, in one place: `opening` imports this when the window has been seen."""

from pathlib import Path

from klyngeapp.bootstrap import trial
from klyngeapp.ui.document import Document
from klyngeapp.ui.shell.exporting import Exporting
from klyngeapp.ui.shell.workspace import Workspace

__all__ = ["Document", "Exporting", "Workspace"]


def fresh_sample(language: str) -> Path:
    """Make the sample anew."""
    return trial.fresh_sample(language)


def is_sample(file: Path) -> bool:
    """Whether a file is a sample that we have made to be tried."""
    return trial.is_sample(file)

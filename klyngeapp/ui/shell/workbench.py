"""All that is slow to import, in one place: `opening` imports this when the window has been seen."""

from pathlib import Path

from klyngeapp.bootstrap import trial
from klyngeapp.services.clusters import new_cluster
from klyngeapp.ui.document import Document
from klyngeapp.ui.shell.exporting import Exporting
from klyngeapp.ui.shell.workspace import Workspace
from klyngeapp.ui.start.new_cluster.draft import Draft

__all__ = ["Document", "Exporting", "Workspace"]


def fresh_sample(language: str) -> Path:
    """Make the sample anew."""
    return trial.fresh_sample(language)


def make_cluster(file: Path, draft: Draft, language: str) -> None:
    """Make the workbook of a new cluster; a file that is to be replaced has been asked about."""
    new_cluster(
        file,
        name=draft.name,
        municipalities=draft.municipality_names(),
        start=draft.first_day(),
        months=draft.months(),
        villages=draft.village_list().villages,
        left_out=draft.left_out,
        language=language,
        replace=True,
    )


def is_sample(file: Path) -> bool:
    """Whether a file is a sample that we have made to be tried."""
    return trial.is_sample(file)

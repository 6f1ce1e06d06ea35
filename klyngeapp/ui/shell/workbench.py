"""All that is slow to import, in one place: `opening` imports this when the window has been seen."""

import importlib
import weakref
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from shiboken6 import isValid

from klyngeapp.bootstrap import trial
from klyngeapp.domain.home import current_phase
from klyngeapp.domain.phases import PHASES, STEP_CHOICES
from klyngeapp.store.restoring import backups_of
from klyngeapp.system import recent
from klyngeapp.ui.document import Document
from klyngeapp.ui.keeping import Keeping
from klyngeapp.ui.page_keys import OVERVIEW, SETTINGS
from klyngeapp.ui.shell.exporting import Exporting
from klyngeapp.ui.shell.named import named
from klyngeapp.ui.shell.pages import is_known
from klyngeapp.ui.shell.workspace import Workspace
from klyngeapp.ui.start.new_cluster.draft import Draft

if TYPE_CHECKING:
    from klyngeapp.ui.shell.window import Window

__all__ = ["Document", "Exporting", "Keeping", "Workspace"]


def workspace(window: "Window", document: Document, page: str, unfolded: str | None) -> Workspace:
    """Make the workspace of a workbook at a page; at the overview, where there is no such page."""
    opening = window.opening

    def save(*asked: Any) -> None:
        if opening.exporting is not None:
            opening.exporting.ask(*asked)  # a Job, and perhaps what is wanted

    made = Workspace(
        window.theme.look,
        document,
        refused=opening.refuse,
        ask=window.ask,
        save_plan=save,
        desk=window.desk,
        page=page if page == SETTINGS or is_known(page) else OVERVIEW,
        unfolded=unfolded,
    )
    document.closed.connect(partial(_rest, weakref.ref(made)))
    return made


def _rest(which: "weakref.ref[Workspace]") -> None:
    """Let a workspace do nothing more of what it meant to do in a moment: it would ask a workbook that is closed."""
    made = which()
    if made is not None and isValid(made):
        for timer in made.findChildren(QTimer):
            timer.stop()


def settings_page() -> Any:
    """Return the page of the settings, which also the start window shows."""
    return named("settings.page:SettingsPage")


def plan_job() -> Any:
    """Return how the strategy plan is saved as a PDF."""
    return importlib.import_module("klyngeapp.ui.forms.plan_job").PLAN


def fresh_sample(language: str) -> Path:
    """Make the sample anew."""
    return trial.fresh_sample(language)


def make_cluster(file: Path, draft: Draft, language: str) -> None:
    """Make the workbook of a new cluster; a file that is to be replaced has been asked about."""
    importlib.import_module("klyngeapp.services.clusters").new_cluster(
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


def first_page(draft: Draft) -> str:
    """Return the page on which a new cluster opens: the first step that is not left out."""
    return next((one.key for one in STEP_CHOICES if one.key not in draft.left_out), OVERVIEW)


def remember(document: Document, left: recent.Left | None = None) -> None:
    """Keep what the start window tells of a workbook, and where it was left."""
    home = document.home
    phase = 1 + [one.id for one in PHASES].index(current_phase(home))
    municipality = ", ".join(home.overview.municipalities)
    recent.remember(document.file, recent.Summary(home.overview.name, municipality, phase), left)


def is_sample(file: Path) -> bool:
    """Whether a file is a sample that we have made to be tried."""
    return trial.is_sample(file)


def has_backups(file: Path) -> bool:
    """Whether this computer has backups of the workbook in a file, also where that is damaged or gone."""
    return bool(backups_of(file))

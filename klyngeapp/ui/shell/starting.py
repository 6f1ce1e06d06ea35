"""What the window shows while no workbook is open: the start window, and the page of a new cluster."""

import importlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from klyngeapp.domain.home import current_phase
from klyngeapp.domain.phases import PHASES, STEP_CHOICES
from klyngeapp.i18n.language import Sentence, spoken
from klyngeapp.system import clock, recent
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.start.new_cluster.draft import Draft
from klyngeapp.ui.start.new_cluster.page import NewPage
from klyngeapp.ui.start.page import StartDeeds, StartPage, WithPanel
from klyngeapp.ui.start.recent_rows import RowDeeds
from klyngeapp.ui.start.view import start_view

if TYPE_CHECKING:
    from klyngeapp.ui.document import Document
    from klyngeapp.ui.shell.window import Window

ENDING = ".klynge"


class Starting:
    """Where one begins. `page` is what is shown of it now."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._is_new = False
        self._draft = Draft()
        self.page: WithPanel | None = None

    def body(self) -> QWidget:
        """Return the start window or the page of a new cluster, made anew."""
        window, opening = self._window, self._window.opening
        look = window.theme.look
        if self._is_new:
            self.page = NewPage(look, self._draft, self._make, self.back)
        else:
            rows = RowDeeds(opening.open_file, self._forget, self._show)
            deeds = StartDeeds(rows, self.ask_for_new, opening.ask_for_file, opening.open_sample, self._speak)
            self.page = StartPage(look, start_view(recent.used(), clock.now()), deeds)
        window.messages.live_in(look, self.page.messages)
        return self.page

    def back(self) -> None:
        """Show the start window; what was typed of a new cluster is kept."""
        if self._is_new:
            self._is_new = False
            self._window.rebuild_soon()

    def ask_for_new(self) -> None:
        """Ask for the little that a new cluster begins with."""
        self._is_new = True
        self._window.rebuild_soon()

    def _make(self) -> None:
        known = recent.workbooks()
        folder = known[0].parent if known else Path.home()
        name = "".join("-" if one in '/\\:*?"<>|' else one for one in self._draft.name).strip(" .")
        file = self._window.ask.workbook_to_make(self._window, folder / f"{name}{ENDING}")
        if file is None:
            return
        try:
            bench().make_cluster(file, self._draft, spoken())
        except KlyngeError as error:
            if isinstance(self.page, NewPage):
                self.page.say_wrong(str(error))
            return
        step = next((one.key for one in STEP_CHOICES if one.key not in self._draft.left_out), "overview")
        self._is_new, self._draft = False, Draft()
        self._window.opening.open_file(file, step)

    def _forget(self, file: Path) -> None:
        recent.forget(file)
        self._window.rebuild_soon()

    def _show(self, file: Path) -> None:
        self._window.ask.show_outside(file.parent)

    def _speak(self, language: str) -> None:
        self._window.choose(replace(self._window.settings, language=language))


def bench() -> Any:
    """Return all that is slow to import."""
    return importlib.import_module("klyngeapp.ui.shell.workbench")


def remember(document: "Document") -> None:
    """Keep what the start window tells of a workbook."""
    home = document.home
    phase = 1 + [one.id for one in PHASES].index(current_phase(home))
    municipality = ", ".join(home.overview.municipalities)
    recent.remember(document.file, recent.Summary(home.overview.name, municipality, phase))


def open_dropped(window: "Window", files: list[Path]) -> None:
    """Open a workbook that was dropped on the window; say so where it is something else."""
    workbooks = [file for file in files if file.suffix.lower() == ENDING]
    opening = window.opening
    if workbooks:
        opening.open_file(workbooks[0])
    else:
        opening.say(Sentence("Only a cluster workbook can be opened here. Its name ends in .klynge."))

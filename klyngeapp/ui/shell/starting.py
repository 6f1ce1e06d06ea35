"""What the window shows while no workbook is open: the start window, and the page of a new cluster."""

import importlib
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from klyngeapp.i18n.language import Sentence, _, spoken
from klyngeapp.system import clock, paths, recent
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.start.draft_row import Unfinished
from klyngeapp.ui.start.page import StartDeeds, StartPage, WithPanel
from klyngeapp.ui.start.recent_rows import RowDeeds
from klyngeapp.ui.start.view import start_view

if TYPE_CHECKING:
    from klyngeapp.ui.shell.window import Window
    from klyngeapp.ui.start.new_cluster.draft import Draft
    from klyngeapp.ui.start.new_cluster.kept import Kept
    from klyngeapp.ui.start.new_cluster.page import NewPage
    from klyngeapp.ui.steps.settings.page import SettingsPage

ENDING = ".klynge"


class Starting:
    """Where one begins. `page` is what is shown of it now."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._is_new = self._is_settings = False
        self._page_of_new: NewPage | None = None
        self.page: WithPanel | SettingsPage | None = None

    def body(self) -> QWidget:
        """Return the start window or the page of a new cluster, made anew."""
        window, opening = self._window, self._window.opening
        look = window.theme.look
        self._page_of_new = None
        if self._is_settings:
            self.page = bench().settings_page()(look, window.desk, back=self.back)
        elif self._is_new:
            new = newcomers()
            self.page = self._page_of_new = new.NewPage(
                look, self._kept, new.NewDeeds(self._make, self.back, window.ask)
            )
        else:
            rows = RowDeeds(opening.open_file, self._forget, self._show, window.front.show_backups)
            deeds = StartDeeds(
                rows=rows,
                new=self.ask_for_new,
                find=opening.ask_for_file,
                sample=opening.open_sample,
                speak=self._speak,
                settings=self.show_settings,
                backups=window.front.show_backups,
                help=window.front.show_help,
            )
            self.page = StartPage(look, start_view(recent.used(), clock.now()), deeds, self._unfinished())
        window.messages.live_in(look, self.page.messages)
        return self.page

    def back(self) -> None:
        """Show the start window; what was typed of a new cluster is kept."""
        if self._is_new or self._is_settings:
            self._is_new = self._is_new and self._is_settings  # from the settings back to a half-made cluster
            self._is_settings = False
            self._window.rebuild_soon()

    def show_settings(self) -> None:
        """Show the settings of this computer."""
        self._is_settings = True
        self._window.rebuild_soon()

    def ask_for_new(self) -> None:
        """Ask for the little that a new cluster begins with."""
        self._window.messages.take_away("draft")
        self._is_new, self._is_settings = True, False
        self._window.rebuild_soon()

    @cached_property
    def _kept(self) -> "Kept":
        kept: Kept = importlib.import_module("klyngeapp.ui.start.new_cluster.kept").Kept()
        return kept

    @property
    def _draft(self) -> "Draft":
        return self._kept.draft

    def _unfinished(self) -> Unfinished | None:
        """Return the cluster that was not made to its end; where there is none, its page is not even imported."""
        if "_kept" not in self.__dict__ and not _has_draft():
            return None
        draft = self._draft
        if not draft.is_begun:
            return None
        name = " ".join(draft.name.split())
        return Unfinished(name, draft.number + 1, len(newcomers().QUESTIONS), self.ask_for_new, self._give_up)

    def forget_draft(self) -> None:
        """Look anew whether there is a draft: it may have been cleared away."""
        self.__dict__.pop("_kept", None)

    def _give_up(self) -> None:
        """Take the draft of a new cluster away; it can be had back while the window stands there."""
        draft = self._kept.drop()

        def again() -> None:
            self._window.messages.take_away("draft")
            self._kept.take_again(draft)
            self._window.rebuild_soon()

        name = " ".join(draft.name.split())
        told = Sentence("Gave up {name}", {"name": name}) if name else Sentence("Gave up the new cluster")
        self._window.notify("draft", "done", told, ((_("Undo"), again),))
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
            if self._page_of_new is not None:
                self._page_of_new.say_wrong(str(error))
            return
        page = bench().first_page(self._draft)
        self._is_new = False
        self._kept.drop()
        self._window.opening.open_file(file, page, is_at_home=True)

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


def trouble() -> Any:
    """Return what stands where a page would, which the start does without."""
    return importlib.import_module("klyngeapp.ui.shell.trouble")


def _has_draft() -> bool:
    with suppress(KlyngeError, OSError):
        return paths.draft().exists()
    return False


def newcomers() -> Any:
    """Return the page of a new cluster: imported when it is asked for, or when there is a draft of one."""
    return importlib.import_module("klyngeapp.ui.start.new_cluster.page")


def open_dropped(window: "Window", files: list[Path]) -> None:
    """Open a workbook that was dropped on the window; say so where it is something else."""
    workbooks = [file for file in files if file.suffix.lower() == ENDING]
    opening = window.opening
    if workbooks:
        opening.open_file(workbooks[0])
    else:
        opening.say(Sentence("Only a cluster workbook can be opened here. Its name ends in .klynge."))

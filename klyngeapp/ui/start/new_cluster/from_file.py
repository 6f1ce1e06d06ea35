"""The villages of a list in a file: asked for, and read beside the window."""

import importlib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from klyngeapp.domain.village_list import ListedVillage
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, ngettext
from klyngeapp.system import recent
from klyngeapp.ui.ask import Ask
from klyngeapp.ui.tasks import Task


class FromFile(QObject):
    """Reads one list at a time."""

    found = Signal(list, str)  # lines as one types them, and what is said of them
    refused = Signal(str)
    busy = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None

    def ask(self, ask: Ask, window: QWidget) -> None:
        """Ask for a list and read it; while one is being read, nothing happens."""
        if self._task is not None:
            return
        known = recent.workbooks()
        chosen = ask.list_to_open(window, known[0].parent if known else Path.home())
        if chosen is not None:
            self._read(chosen)

    def _read(self, source: Path) -> None:
        app = QApplication.instance()
        assert app is not None
        # It belongs to the program: the page may be gone before the list has been read.
        self._task = task = Task(lambda _progress: _listing().villages_in(source), app)
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.ended.connect(self._on_ended)
        self.busy.emit(True)
        task.start()

    def _on_done(self, villages: Sequence[ListedVillage]) -> None:
        self._end()
        said = ngettext("{number} line fetched", "{number} lines fetched", len(villages))
        self.found.emit([_typed(one) for one in villages], said)

    def _on_failed(self, why: Sentence) -> None:
        self._end()
        self.refused.emit(str(why))

    def _on_ended(self) -> None:
        if self._task is not None:
            self._end()

    def _end(self) -> None:
        self._task = None
        self.busy.emit(False)


def _typed(village: ListedVillage) -> str:
    """Return a village as one would type it; a name with a number in it keeps its own by a tabulator."""
    if village.inhabitants is None:
        return village.name
    between = "\t" if re.search(r"\d", village.name) else " "
    return f"{village.name}{between}{formats.whole(village.inhabitants)}"


def _listing() -> Any:
    """Return what reads lists: it is slow to import, and few ask for it here."""
    return importlib.import_module("klyngeapp.services.listed_villages")

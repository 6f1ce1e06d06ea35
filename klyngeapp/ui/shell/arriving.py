"""A workbook on its way into the window: is it in another window, can it stay where it lies, can it be opened?"""

import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from klyngeapp.i18n.language import Sentence, _
from klyngeapp.system import files, places, recent
from klyngeapp.system.errors import KlyngeError
from klyngeapp.system.locks import InUse
from klyngeapp.ui.shell import starting

if TYPE_CHECKING:
    from klyngeapp.ui.document import Document
    from klyngeapp.ui.kit.bars import Deed
    from klyngeapp.ui.shell.window import Window

_TRIES, _PAUSE = 10, 200  # how often, and milliseconds between: another window may be opening or closing it just now


class Arriving:
    """Brings a workbook in. `waiting_for` is the file that is about to be opened, `page` where it is to open.

    `is_alone` says that the window was made for one file and has shown nothing else: where another window has that
    file, this one goes.
    """

    def __init__(self, window: "Window") -> None:
        self._window = window
        self.waiting_for: Path | None = None
        self.page = ""
        self.is_alone = False
        self.refused: Path | None = None  # the file that could not be opened last
        self._asked = 0

    def open_file(self, file: Path, page: str = "", *, is_at_home: bool = False) -> None:
        """Open a workbook as soon as the window has been seen; one that `is_at_home` has just been put there."""
        opening = self._window.opening
        self._asked += 1
        self.page, self.refused = page, file
        if opening.document is None:
            self.waiting_for, opening.refusal, opening.is_making_sample = file, None, False
            self._window.rebuild_soon()
        asked = self._asked
        self._window.when_painted(lambda: self._arrive(file, asked, is_at_home=is_at_home))

    def stop(self) -> None:
        """Open nothing: something else was asked for."""
        self._asked += 1
        self.waiting_for = None

    def _arrive(self, file: Path, asked: int, *, is_at_home: bool) -> None:
        if asked != self._asked:
            return  # something else was asked for meanwhile
        document = self._window.opening.document
        if document is not None and not document.looks and files.is_same(document.file, file):
            return
        found = instances().workbook_id(file)
        is_ours = document is not None and not document.looks and document.workbook_id == found
        answer = instances().ask_other(file, found) if found and not is_ours else None
        if answer is not None and answer.is_in_front:
            self._go_there(file)
            return
        stays = is_at_home or not found or starting.bench().is_sample(file)
        kept = file if stays else self._keep(file)
        if is_ours and kept is not None and not self._window.opening.let_go():
            return
        self._read_in(kept or file, asked, looks=kept is None)

    def _keep(self, file: Path) -> Path | None:
        """Return where the file lies from now on, which the person was asked; None where they only want to look."""
        trouble = places.trouble_with(file)
        if not trouble or (trouble == "passing" and file.absolute() in recent.workbooks()):
            return file
        return self.ask_where(file, trouble)

    def ask_where(self, file: Path, trouble: places.Trouble) -> Path | None:
        """Ask where a file is to be kept, and put it there; None where the person only wants to look at it."""
        proposal = places.proposal(file)
        asked = starting.bench().Keeping(self._window.theme.look, file, trouble, proposal)
        target = self._window.ask.where_to_keep(self._window, asked)
        if target is None or files.is_same(target, file):
            return target
        try:
            places.keep(file, target, replace=target != proposal)
        except KlyngeError as error:
            self._window.ask.tell(self._window, _("Where is the file to be kept?"), str(error))
            return None
        return target

    def _read_in(self, file: Path, asked: int, *, looks: bool, tries: int = _TRIES) -> None:
        opening = self._window.opening
        if asked != self._asked:
            return
        if opening.document is None:
            self.waiting_for = file
        try:
            document: Document = starting.bench().Document(file, looks=looks)
        except InUse as error:
            self._on_in_use(file, asked, error, tries)
            return
        except KlyngeError as error:
            self.refuse(error.sentence)
            return
        if not opening.let_go():
            document.close()
            return
        self.is_alone = False
        opening.take(document)

    def _on_in_use(self, file: Path, asked: int, error: InUse, tries: int) -> None:
        answer = instances().ask_other(file, instances().workbook_id(file))
        if answer is not None and answer.is_in_front:
            self._go_there(file)
        elif answer is not None:
            self.refuse(
                Sentence(
                    "The same cluster is open in another window, from “{file}”. Close it there, and try again.",
                    {"file": answer.file},
                )
            )
        elif tries:
            QTimer.singleShot(_PAUSE, lambda: self._read_in(file, asked, looks=False, tries=tries - 1))
        else:
            self.refuse(error.sentence)

    def _go_there(self, file: Path) -> None:
        """Leave the workbook to the other window, which is in front now."""
        self.waiting_for = None
        if self.is_alone:
            self._window.close()
            return
        self._window.rebuild_soon()
        said = Sentence("“{name}” is open in another window, which is in front now.", {"name": file.stem})
        self._window.notify("open", "soft", said)

    # a workbook that is only looked at

    def say_looking(self, document: "Document") -> None:
        """Say that nothing can be changed, and what helps."""
        said = Sentence("You are only looking at “{name}”. Nothing can be changed.", {"name": document.file.stem})
        self._window.notify("looking", "soft", said, ((_("Keep it and work on it …"), self.keep),), stays=True)

    def keep(self) -> None:
        """Ask where the workbook that is only looked at is to be kept, and open it there."""
        opening = self._window.opening
        document, workspace = opening.document, opening.workspace
        if document is None or not document.looks:
            return
        kept = self.ask_where(document.file, places.trouble_with(document.file))
        if kept is not None:
            self.open_file(kept, workspace.key if workspace is not None else "", is_at_home=True)

    # where it could not be opened

    def other_way(self) -> "Deed":
        """Return what helps where a workbook cannot be opened: its backups, where there are any; else the sample."""
        file, front = self.refused, self._window.front
        if file is not None and starting.bench().has_backups(file):
            return _("See the backups"), lambda: front.show_backups(file)
        return _("Try the sample"), self._window.opening.open_sample

    def refuse(self, why: Sentence) -> None:
        """Say why a workbook cannot be opened."""
        self.stop()
        self.is_alone = False
        self._window.opening.cannot_open(why)


def instances() -> Any:
    """Return what talks with other windows: Qt's networking is imported where there is a workbook."""
    return importlib.import_module("klyngeapp.ui.shell.instances")

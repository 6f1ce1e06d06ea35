"""What is open in the window: opens, closes and saves it, and passes the person's wishes on to it."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from klyngeapp.i18n.language import Sentence, _, spoken
from klyngeapp.system import recent
from klyngeapp.system.errors import KlyngeError
from klyngeapp.system.progress import Progress
from klyngeapp.ui.page_keys import OVERVIEW, SETTINGS
from klyngeapp.ui.shell import starting
from klyngeapp.ui.shell.arriving import Arriving, instances
from klyngeapp.ui.shell.starting import Starting
from klyngeapp.ui.tasks import Task

if TYPE_CHECKING:
    from klyngeapp.ui.document import Document
    from klyngeapp.ui.kit.bars import Deed
    from klyngeapp.ui.shell.exporting import Exporting
    from klyngeapp.ui.shell.instances import Listening
    from klyngeapp.ui.shell.window import Window
    from klyngeapp.ui.shell.workspace import Workspace


class Opening:
    """The workbook in the window, if there is one; else what stands in its place."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self.document: Document | None = None
        self.workspace: Workspace | None = None
        self.exporting: Exporting | None = None
        self.refusal: Sentence | None = None
        self.starting = Starting(window)
        self.arriving = Arriving(window)
        self.is_making_sample = False
        self._listening: Listening | None = None
        self._first_page = OVERVIEW
        self._unfolded: str | None = None

    @property
    def is_at_start(self) -> bool:
        """Whether the start window is what is shown."""
        waiting = self.arriving.waiting_for is not None or self.is_making_sample
        return self.document is None and self.refusal is None and not waiting

    # what is shown

    def body(self) -> Any:
        """Return what stands below the bar at the top, made anew."""
        look = self._window.theme.look
        page = self.workspace.key if self.workspace is not None else self._first_page
        unfolded = self.workspace.unfolded if self.workspace is not None else self._unfolded
        self.workspace = self.starting.page = None
        if self.is_at_start:
            return self.starting.body()
        if self.document is not None:
            self.workspace = starting.bench().workspace(self._window, self.document, page, unfolded)
            self._window.messages.live_in(look, self.workspace.messages)
            return self.workspace
        if self.refusal is not None:
            return starting.trouble().refused(look, self.refusal, self._ways_on())
        if self.arriving.waiting_for is not None:
            return starting.trouble().opening(look, self.arriving.waiting_for.stem)
        return starting.trouble().making_sample(look)

    def _ways_on(self) -> "tuple[Deed, ...]":
        return (_("Open another file"), self.ask_for_file), self.arriving.other_way()

    def refuse(self, text: str) -> None:
        """Say why something was not done."""
        self._window.notify("refused", "warn", text)

    def say(self, text: Sentence) -> None:
        """Say a sentence over whatever is shown."""
        if self.document is not None or self.is_at_start:
            self._window.notify("open", "warn", text)
        else:
            self.cannot_open(text)

    # opening and closing

    def show_settings(self, focused: str = "") -> None:
        """Show the settings: of the cluster too, where one is open; `focused` is the one that is asked for."""
        desk, workspace = self._window.desk, self.workspace
        desk.focused = focused
        if workspace is not None:
            desk.came_from = workspace.key if workspace.key != SETTINGS else desk.came_from
            workspace.go(SETTINGS)
        elif self.is_at_start or self.refusal is not None:
            self.refusal = None
            self.starting.show_settings()

    def show_start(self) -> None:
        """Put the workbook away and show the start window."""
        if not self.let_go():
            return
        self.workspace = self.exporting = self.refusal = None
        self.arriving.stop()
        self.arriving.is_alone = self.is_making_sample = False
        self._window.messages.clear()
        self.starting.back()
        self._window.rebuild_soon()

    def ask_for_file(self) -> None:
        """Ask which file, and open it."""
        known = recent.workbooks()
        file = self._window.ask.file_to_open(self._window, known[0].parent if known else Path.home())
        if file is not None:
            self.open_file(file)

    def open_file(self, file: Path, page: str = "", *, is_at_home: bool = False) -> None:
        """Open a workbook as soon as the window has been seen; without a page, where it was left."""
        self.arriving.open_file(file, page, is_at_home=is_at_home)

    def cannot_open(self, why: Sentence) -> None:
        """Say why there is no workbook, in a bar where another one is open."""
        self.arriving.waiting_for, self.is_making_sample = None, False
        if self.document is not None:
            self._window.notify("open", "warn", why)
            return
        self.refusal = why
        self._window.rebuild_soon()

    def take(self, document: "Document") -> None:
        """Show a workbook that has been opened."""
        window = self._window
        self.document, self.workspace, self.refusal = document, None, None
        self.arriving.waiting_for, self.is_making_sample = None, False
        left = recent.left_at(document.file)
        self._first_page, self._unfolded = self.arriving.page or left.page or OVERVIEW, None
        if not self.arriving.page and left.page:
            self._unfolded = left.unfolded
        document.setParent(window)
        document.saved_changed.connect(self._on_saved_changed)
        document.changed.connect(self._on_changed)
        document.wanted.connect(window.front.show_wanted)
        document.forgotten.connect(window.on_forgotten)
        self.exporting = starting.bench().Exporting(window, document)
        window.messages.clear()
        for number, notice in enumerate(document.notices):
            window.notify(f"notice {number}", "soft", notice)
        if document.looks:
            self.arriving.say_looking(document)
        else:
            self._listening = instances().Listening(window, document.file, document.workbook_id)
            self._listening.wanted.connect(window.come_forward)
        if starting.bench().is_sample(document.file):
            window.notify("sample", "soft", Sentence("This is the sample. Open your own file under File."))
        elif not document.looks:
            starting.bench().remember(document)
        window.rebuild_soon()

    def open_sample(self) -> None:
        """Make the sample anew and open it."""
        self.arriving.stop()
        self.is_making_sample = True
        if self.document is None:
            self.refusal = None
            self._window.rebuild_soon()
        self._window.when_painted(self._make_sample)

    def _make_sample(self) -> None:
        language = spoken()

        def work(_progress: Progress) -> Path:
            made: Path = starting.bench().fresh_sample(language)
            return made

        task = Task(work, self._window)
        task.done.connect(self._on_sample_made)
        task.failed.connect(self.cannot_open)
        task.start()

    def _on_sample_made(self, file: Path) -> None:
        if self.is_making_sample:  # else something else was asked for meanwhile
            self.open_file(file, OVERVIEW, is_at_home=True)

    def let_go(self) -> bool:
        """Get everything into the file and close it; False where the person would rather stay."""
        document = self.document
        if document is None:
            return True
        self.finish_typing()
        if self.exporting is not None:
            self.exporting.stop()
        if not document.publish() and not self._window.ask.sure(
            self._window,
            _(
                "Not everything is in the file yet: {why} It is kept on this computer and gets there next time.",
                why=document.trouble,
            ),
            _("Close anyway"),
            _("Stay here"),
        ):
            return False
        if not starting.bench().is_sample(document.file) and not document.looks:
            starting.bench().remember(document, self._left())
        if self._listening is not None:
            self._listening.close()  # before the lock is free, so that nobody else listens under the name
            self._listening = None
        document.close()
        document.deleteLater()
        self.document = None
        return True

    def _left(self) -> recent.Left:
        """Return where the workbook is being left."""
        if self.workspace is None:
            return recent.Left()
        page = "" if self.workspace.key == SETTINGS else self.workspace.key.partition("/")[0]
        return recent.Left(page, self.workspace.unfolded)

    # what happens to it

    def _on_changed(self, _changes: object) -> None:
        self._window.show_state()

    def _on_saved_changed(self) -> None:
        self._window.show_state()
        document = self.document
        if document is None:
            return
        if document.trouble is None:
            self._window.messages.take_away("publish")
        else:
            again = (_("Try again"), lambda: document.publish(asked_for=True))
            self._window.notify("publish", "warn", document.trouble, (again,), stays=True)

    def save(self) -> None:
        """Put everything into the file now."""
        self.finish_typing()
        if self.document is not None:
            self.document.publish(asked_for=True)

    def save_plan(self) -> None:
        """Ask for whom the plan is, and write it."""
        if self.exporting is not None and self.document is not None:
            self.exporting.ask(starting.bench().plan_job())

    def undo(self) -> None:
        """Take the last action back."""
        self._replay("undo")

    def redo(self) -> None:
        """Do the last undone action again."""
        self._replay("redo")

    def _replay(self, way: str) -> None:
        if self.document is None:
            return
        if self.workspace is not None:
            self.workspace.put_toast_away()
        try:
            getattr(self.document, way)()
        except KlyngeError as error:
            self.refuse(str(error))

    def finish_typing(self) -> None:
        """Let every field keep what was typed in it: one in a window at the back has no focus to lose."""
        if (widget := self._window.focusWidget()) is not None:
            widget.clearFocus()
        if self.workspace is not None:
            self.workspace.page.finish()

    # where one goes

    def toggle_panel(self) -> None:
        """Show or hide the sidebar over the page."""
        if self.workspace is not None:
            self.workspace.toggle_panel()

    def go_to_phase(self, number: int) -> None:
        """Show a phase, from 1 to 5."""
        if self.workspace is not None:
            self.workspace.go_to_phase(number)

    def back(self) -> None:
        """Go one step back."""
        if self.workspace is not None:
            self.workspace.back()

    def onward(self) -> None:
        """Go one step on."""
        if self.workspace is not None:
            self.workspace.onward()

    def next_pane(self) -> None:
        """Give the focus to the next part of the window."""
        if self.workspace is not None:
            self.workspace.next_pane()

    def escape(self) -> None:
        """Close what lies over the page."""
        if self.workspace is not None:
            self.workspace.escape()
        elif self.is_at_start:
            self.starting.back()

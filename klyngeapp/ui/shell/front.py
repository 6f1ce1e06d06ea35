"""What stands in front of everything else: help, the history, the backups. Esc leads back to the very place."""

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from klyngeapp.ui.kit import cards

if TYPE_CHECKING:
    from klyngeapp.ui.forms.page import Page
    from klyngeapp.ui.shell.window import Window

_NARROW = 1000  # logical pixels at 100 per cent text
_START = "start"


class _Frame(QWidget):
    """Holds the page, and lets it stand as it fits the width."""

    def __init__(self, window: "Window", page: "Page") -> None:
        super().__init__()
        self.setObjectName("page")
        self._window, self._page = window, page
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*cards.NONE)
        layout.addWidget(page)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand as it fits the new width."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._window.theme.look.px(_NARROW)
        self._page.arrange(narrow=narrow, tight=narrow)


class Front:
    """Shows one page at a time over the workbook, the start window or a refusal. `page` is None where none is shown."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self.page: Page | None = None
        self._makes: list[Callable[[], Page]] = []  # the last one is what is shown, Esc leads back to the one before
        self._frame: _Frame | None = None
        self._body: QWidget | None = None
        self._was_focused: QWidget | None = None
        self._over: object = None

    # what is asked for

    def show_wanted(self, key: str) -> None:
        """Show what a page asks for by its key: "backups", "history", "history/TABLE/ID"."""
        first, _slash, rest = key.partition("/")
        if first == "computer":
            self.show_computer()
        elif first == "history":
            table, _slash, row_id = rest.partition("/")
            self.show_history(table, row_id)
        else:
            self.show_backups()

    def show_help(self, topic: str = "") -> None:
        """Show help, at the topic of what one is looking at unless another is named."""
        where = topic or self._topic()
        if self.page is not None and hasattr(self.page, "show_topic"):
            if topic:
                self.page.show_topic(topic)
            return
        self._show(lambda: _helping().help_page(self._window, where, self.back))

    def show_history(self, table: str = "", row_id: str = "") -> None:
        """Show what was changed: all of it, or in one row."""
        document, space = self._window.opening.document, self._window.opening.workspace
        if document is None or space is None:
            return
        here = _helping().row_here(space)

        def make() -> "Page":
            page: Page = _pages("history").HistoryPage(
                self._window.theme.look, document, (table, row_id), back=self.back, open_row=self._open_row, here=here
            )
            return page

        self._show(make)

    def show_computer(self) -> None:
        """Show what klyngeapp keeps on this computer."""
        document = self._window.opening.document
        shown = None if document is None or document.looks else document.workbook_id

        def make() -> "Page":
            pages = _pages("computer")
            window = self._window
            hears = importlib.import_module("klyngeapp.ui.shell.clearing").cleared
            deeds = pages.ComputerDeeds(window.ask, self.back, lambda kind: hears(window, kind))
            page: Page = pages.ComputerPage(window.theme.look, deeds, shown)
            return page

        self._show(make)

    def show_backups(self, file: Path | None = None) -> None:
        """Show the backups of a file; of the one that is open, where none is named; else of all that are known."""
        document = self._window.opening.document
        shown = file if file is not None or document is None else document.file

        def make() -> "Page":
            pages = _pages("backups")
            deeds = pages.BackupDeeds(self._window.ask, self.back, self._open_file)
            page: Page = pages.BackupsPage(self._window.theme.look, shown, deeds)
            return page

        self._show(make)

    def _open_row(self, page: str, table: str, row_id: str) -> None:
        self.leave()
        if self._window.opening.workspace is not None:
            self._window.opening.workspace.open_row(page, table, row_id)

    def _open_file(self, file: Path) -> None:
        self.leave()
        self._window.opening.open_file(file, is_at_home=True)

    def _topic(self) -> str:
        """Return the topic of what one is looking at."""
        if self.page is not None:
            return str(getattr(self.page, "topic", ""))
        opening = self._window.opening
        if opening.workspace is not None:
            return opening.workspace.key.partition("/")[0]
        return "saved" if opening.refusal is not None else _START

    # showing

    def _show(self, make: Callable[[], "Page"]) -> None:
        if not self._makes:
            self._was_focused = self._window.focusWidget()
            self._over = self._window.opening.document
        self._window.opening.finish_typing()
        self._makes.append(make)
        self._put()

    def dress(self, body: QWidget) -> None:
        """Stand in front of a body that has just been made anew; where another workbook is open by now, no more."""
        self._body, self._frame, self.page, self._was_focused = body, None, None, None
        if self._over is not self._window.opening.document:
            self._makes.clear()
        if self._makes:
            self._put()

    def _put(self) -> None:
        """Show the page that was asked for last."""
        if self._body is None:
            return
        self._take_out()
        self.page = page = self._makes[-1]()
        self._frame = _Frame(self._window, page)
        self._body.hide()
        layout = self._window.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addWidget(self._frame, 1)
        page.setAccessibleName(page.heading.text())
        self._frame.show()
        page.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self) -> None:
        if self._frame is not None:
            cards.let_go(self._frame)
        self._frame = self.page = None

    def back(self) -> None:
        """Go back to what was in front before, or to the very place where one was."""
        if len(self._makes) > 1:
            self._makes.pop()
            self._put()
            return
        self.leave()

    def leave(self) -> None:
        """Put all of it away."""
        if not self._makes:
            return
        self._makes.clear()
        self._take_out()
        if self._body is not None and isValid(self._body):
            self._body.show()
        focused = self._was_focused
        if focused is not None and isValid(focused) and focused.isVisible():
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> bool:
        """Go back; False where nothing stands in front."""
        if self.page is None:
            return False
        if not self.page.escape():
            self.back()
        return True

    def before(self, deeds: dict[str, Callable[[], object]], kept: frozenset[str]) -> dict[str, Callable[[], object]]:
        """Return deeds that put away what stands in front first, but for those that are `kept` as they are."""
        return {key: deed if key in kept else self.leaving(deed) for key, deed in deeds.items()}

    def leaving(self, deed: Callable[[], object]) -> Callable[[], object]:
        """Return a deed that puts away what stands in front first."""

        def both() -> None:
            self.leave()
            deed()

        return both


def _pages(name: str) -> Any:
    """Return the pages of a folder: the start does without them."""
    return importlib.import_module(f"klyngeapp.ui.steps.{name}.page")


def _helping() -> Any:
    """Return what knows the texts of help, and where one is."""
    return importlib.import_module("klyngeapp.ui.shell.helping")

"""Windows for tests: opened and settled, with a person who answers at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from klyngeapp.i18n.language import Sentence, speak
from klyngeapp.services import rows
from klyngeapp.system import settings
from klyngeapp.system.settings import Settings
from klyngeapp.ui.app import begin
from klyngeapp.ui.ask import Ask
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms.forget_dialog import Agreed, ToForget
from klyngeapp.ui.keeping import Keeping
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.shell.workspace import Workspace
from klyngeapp.ui.theme import Theme

_Part = TypeVar("_Part", bound=QWidget)
LIGHT = Settings(theme="light", language="da")


class Person(Ask):
    """Answers without a dialog, and remembers what was asked."""

    def __init__(self) -> None:
        self.to_open: Path | None = None
        self.to_save: Path | None = None
        self.list: Path | None = None
        self.to_print: QPrinter | None = None
        self.is_sure = True
        self.suggested: list[Path] = []
        self.told: list[str] = []
        self.crashes: list[tuple[str, str]] = []
        self.shown: list[Path] = []
        self.web: list[str] = []
        self.keeps: list[Path | None] = []  # the answers to come; then a file stays where it is
        self.kept: list[Keeping] = []

    def file_to_open(self, parent: QWidget, folder: Path) -> Path | None:
        return self.to_open

    def list_to_open(self, parent: QWidget | None, folder: Path) -> Path | None:
        return self.list

    def file_to_save(self, parent: QWidget, suggested: Path) -> Path | None:
        self.suggested.append(suggested)
        return self.to_save

    def workbook_to_make(self, parent: QWidget, suggested: Path) -> Path | None:
        self.suggested.append(suggested)
        return self.to_save

    def where_to_keep(self, parent: QWidget, asked: Keeping) -> Path | None:
        self.kept.append(asked)
        return self.keeps.pop(0) if self.keeps else asked.file

    def sure(self, parent: QWidget, question: str, yes: str, no: str) -> bool:
        self.told.append(question)
        return self.is_sure

    def to_forget(self, parent: QWidget, asked: ToForget) -> Agreed | None:
        return None  # whoever tests forgetting answers for themselves: it cannot be undone

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        self.told.append(text)

    def crashed(self, parent: QWidget | None, text: str, details: str) -> None:
        self.crashes.append((text, details))

    def printer(self, parent: QWidget, title: str, pages: int) -> QPrinter | None:
        self.told.append(title)
        return self.to_print

    def show_outside(self, path: Path) -> None:
        self.shown.append(path)

    def show_web(self, address: str) -> None:
        self.web.append(address)


def person_of(window: Window) -> Person:
    assert isinstance(window.ask, Person)
    return window.ask


@contextmanager
def window_on(
    qtbot: QtBot, file: Path | None, chosen: Settings = LIGHT, size: tuple[int, int] = (1440, 900)
) -> Iterator[Window]:
    """Open a window, wait until something stands in it, and close it at the end."""
    settings.save(chosen)
    speak(chosen.language or "da")
    window = Window(Theme(chosen), chosen, Person())
    qtbot.addWidget(window)
    window.resize(*size)
    begin(window, file)
    window.show()
    opening = window.opening
    if file is not None:
        qtbot.waitUntil(lambda: opening.workspace is not None or opening.refusal is not None, timeout=20000)
    settle(qtbot, window)
    try:
        yield window
    finally:
        window.close()


def settle(qtbot: QtBot, window: Window) -> None:
    """Wait until nothing is about to be dressed anew, and what the first paint did without is there."""
    qtbot.waitUntil(lambda: not window._rebuild_soon.isActive() and window._topbar is not None)
    qtbot.wait(1)


def document_of(window: Window) -> Document:
    """Return the workbook that is open in the window."""
    assert window.opening.document is not None
    return window.opening.document


def add(window: Window, table: str, **values: object) -> str:
    """Add a row as one action, and return its id."""
    made: list[str] = []
    document_of(window).do(
        Sentence("Add {table}: {name}", {"table": table, "name": ""}),
        lambda unit: made.append(rows.add(unit, table, **values)),  # type: ignore[arg-type]
    )
    return made[0]


def body_on(qtbot: QtBot, window: Window, key: str, kind: type[_Part]) -> _Part:
    """Show the page of a step, and return what stands below its title."""
    workspace(window).go(key)
    settle(qtbot, window)
    found = workspace(window).page.findChild(kind)
    assert isinstance(found, kind)
    return found


def workspace(window: Window) -> Workspace:
    """Return what is open in the window."""
    assert window.opening.workspace is not None
    return window.opening.workspace

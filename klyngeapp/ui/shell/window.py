"""The window: its menus, what is open in it, and its messages. It shows itself before anything slow is imported."""

import importlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.i18n import days
from klyngeapp.i18n.language import Sentence, _, speak, spoken
from klyngeapp.system import settings
from klyngeapp.system.settings import TEXT_STEP, Settings
from klyngeapp.ui import tasks
from klyngeapp.ui.ask import Ask
from klyngeapp.ui.kit import cards
from klyngeapp.ui.qt_words import speak_qt
from klyngeapp.ui.shell.front import Front
from klyngeapp.ui.shell.messages import Messages
from klyngeapp.ui.shell.opening import Opening
from klyngeapp.ui.shell.starting import open_dropped
from klyngeapp.ui.steps.settings.desk import Desk
from klyngeapp.ui.theme import Theme

if TYPE_CHECKING:
    from klyngeapp.ui.kit.bars import Deed, Notice
    from klyngeapp.ui.shell.topbar import TopBar

SMALLEST = (880, 520)
USUAL = (1440, 900)
# What is done without leaving what stands in front of the workbook.
_IN_PLACE = frozenset({"save", "undo", "redo", "larger", "smaller", "usual_size", "close"})
_IN_PLACE |= {"theme.light", "theme.dark", "theme.system", "language.da", "language.en"}
_IN_PLACE |= {"backups", "computer", "history", "help", "guide", "saved", "keys", "about"}


class Window(QWidget):
    """The one window. `rebuilt` says that it has been dressed anew, `painted` that it was seen for the first time."""

    rebuilt = Signal()
    painted = Signal()

    def __init__(self, theme: Theme, chosen: Settings, ask: Ask) -> None:
        super().__init__()
        self.setObjectName("window")
        self.theme, self.settings, self.ask = theme, chosen, ask
        self.messages = Messages()
        self.desk = Desk(lambda: self.settings, self.choose, self.keep)
        self.desk.show_kept_here = lambda: self.front.show_wanted("computer")
        self.opening = Opening(self)
        self.front = Front(self)
        self._is_painted = False
        self._rebuild_soon = QTimer(self)
        self._rebuild_soon.setSingleShot(True)
        self._rebuild_soon.setInterval(0)
        self._rebuild_soon.timeout.connect(self.rebuild)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*cards.NONE)
        self._layout.setSpacing(0)
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self._take_place()
        self._topbar: TopBar | None = None
        # Nobody presses a key before there is a window to be seen.
        self.when_painted(lambda: QTimer.singleShot(0, self, self._take_keys))
        self.rebuild()
        theme.changed.connect(self.rebuild_soon)

    # how it looks

    def rebuild_soon(self) -> None:
        """Dress the window anew once the present click is over."""
        self._rebuild_soon.start()

    def rebuild(self) -> None:
        """Make everything anew, in the look and the language of now; the page stays."""
        self.messages.homeless()
        cards.empty(self._layout)
        for old in self.actions():
            self.removeAction(old)
        self._topbar = None
        if not self.opening.is_at_start:
            self._make_topbar()
        body = self.opening.body()
        self._layout.addWidget(body, 1)
        self.front.dress(body)
        if self.opening.is_at_start:
            # It is not seen: the keys of its menus can wait until the window has been shown.
            self.when_painted(lambda: QTimer.singleShot(0, self, self._make_topbar))
        self.show_state()
        self.rebuilt.emit()

    @property
    def topbar(self) -> "TopBar":
        """Return the bar at the top; at the start it is hidden, and made when it is asked for."""
        return self._make_topbar()

    def _make_topbar(self) -> "TopBar":
        if self._topbar is None:
            made: TopBar = importlib.import_module("klyngeapp.ui.shell.topbar").TopBar(self.theme.look, self._deeds())
            self._topbar = made
            self._layout.insertWidget(0, made)
            if self.opening.is_at_start:
                made.hide()
                self.addActions(list(made.actions_by_id.values()))  # the keys of a hidden menu are dead
            for key in (f"theme.{self.settings.theme}", f"language.{spoken()}"):
                made.actions_by_id[key].setChecked(True)
            self.show_state()
        return self._topbar

    def _take_keys(self) -> None:
        importlib.import_module("klyngeapp.ui.shell.keys").install(self)

    def _deeds(self) -> dict[str, Callable[[], object]]:
        opening = self.opening
        deeds: dict[str, Callable[[], object]] = {
            "start": opening.show_start,
            "open": opening.ask_for_file,
            "sample": opening.open_sample,
            "save": opening.save,
            "export": opening.save_plan,
            "who": lambda: opening.show_settings("who"),
            "settings": opening.show_settings,
            "close": self.close,
            "undo": opening.undo,
            "redo": opening.redo,
            "search": self._search,
            "theme.light": lambda: self.choose(replace(self.settings, theme="light")),
            "theme.dark": lambda: self.choose(replace(self.settings, theme="dark")),
            "theme.system": lambda: self.choose(replace(self.settings, theme="system")),
            "larger": lambda: self.choose(self.settings.with_text_size(self.settings.text_size + TEXT_STEP)),
            "smaller": lambda: self.choose(self.settings.with_text_size(self.settings.text_size - TEXT_STEP)),
            "usual_size": lambda: self.choose(self.settings.with_text_size(100)),
            "language.da": lambda: self.choose(replace(self.settings, language="da")),
            "language.en": lambda: self.choose(replace(self.settings, language="en")),
            "sidebar": opening.toggle_panel,
            "backups": self.front.show_backups,
            "computer": self.front.show_computer,
            "history": self.front.show_history,
            "help": self.front.show_help,
            "guide": self.save_guide,
            "saved": lambda: self.front.show_help("saved"),
            "keys": lambda: self.front.show_help("keys"),
            "about": lambda: self.front.show_help("about"),
        }
        return self.front.before(deeds, _IN_PLACE)

    def _search(self) -> None:
        if self.opening.workspace is not None:
            self.opening.workspace.search()

    def save_guide(self) -> None:
        """Ask where the quick guide goes, and write it."""
        importlib.import_module("klyngeapp.ui.shell.guiding").save(self)  # seldom asked: the start does without

    def choose(self, chosen: Settings) -> None:
        """Take other settings; all of it is seen at once."""
        self.opening.finish_typing()
        self.settings = chosen
        settings.save(self.settings)
        if self.settings.language and self.settings.language != spoken():
            speak(self.settings.language)
            speak_qt(self.settings.language)
        self.theme.follow(self.settings)
        self.rebuild_soon()

    def keep(self, chosen: Settings) -> None:
        """Keep settings that change nothing on the screen: who is at the keyboard."""
        self.settings = chosen
        settings.save(self.settings)
        if self.opening.document is not None:
            self.opening.document.at_the_keyboard(chosen.who)

    def on_forgotten(self) -> None:
        """Follow the settings: whoever was forgotten is not at this keyboard any more."""
        self.settings = replace(self.settings, who=settings.load().who)

    def show_state(self) -> None:
        """Show whether all is saved, what undo and redo would do, and whose workbook this is."""
        document = self.opening.document
        if self._topbar is None:
            self.setWindowTitle("klyngeapp")
            return
        actions = self.topbar.actions_by_id
        self.topbar.search.setEnabled(document is not None)
        for key in ("save", "export", "sidebar", "search", "history"):
            actions[key].setEnabled(document is not None)
        actions["save"].setEnabled(document is not None and not document.looks)
        actions["start"].setEnabled(not self.opening.is_at_start)
        if document is None:
            self.setWindowTitle("klyngeapp")
            self.topbar.show_saved("", well=True)
            self.topbar.show_history(None, None)
            return
        self.setWindowTitle(f"{document.home.overview.name} – klyngeapp")
        self.topbar.show_saved(
            _said(document.saved, days.clock_time(document.saved_at)), well=document.saved != "failed"
        )
        self.topbar.show_history(document.undo_name, document.redo_name)

    # messages

    def notify(
        self, key: str, kind: str, text: Sentence | str, deeds: "tuple[Deed, ...]" = (), *, stays: bool = False
    ) -> None:
        """Show a bar; it can be closed unless it `stays`."""
        bars = importlib.import_module("klyngeapp.ui.kit.bars")  # the start does without

        def make(look: object) -> "Notice":  # noqa: ARG001 - the look of now
            close = "" if stays else _("Close the message")
            notice: Notice = bars.Notice(self.theme.look, kind, str(text), deeds, close=close)
            notice.closed.connect(lambda: self.messages.take_away(key))
            return notice

        self.messages.put(key, make)

    # the frame

    def _take_place(self) -> None:
        self.resize(*USUAL)
        screens = QGuiApplication.screens()
        if len(self.settings.window) == 4:
            left, top, width, height = self.settings.window
            # A screen that is gone must not take the window with it.
            if any(screen.availableGeometry().contains(left + 40, top + 20) for screen in screens):
                self.setGeometry(left, top, max(width, SMALLEST[0]), max(height, SMALLEST[1]))
        elif screens:
            room = screens[0].availableGeometry()
            self.resize(min(USUAL[0], room.width()), min(USUAL[1], room.height()))

    def come_forward(self) -> None:
        """Stand in front of all other windows, also out of the taskbar."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell when the window is seen for the first time."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def when_painted(self, then: Callable[[], object]) -> None:
        """Do something once the window has been seen."""
        if self._is_painted:
            QTimer.singleShot(0, then)
        else:
            self.painted.connect(then)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files; of others than workbooks we say that they are none."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open the workbook that was dropped."""
        event.acceptProposedAction()
        open_dropped(self, [Path(url.toLocalFile()) for url in event.mimeData().urls()])

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Get everything into the file, keep the window's place, and go."""
        if not self.opening.let_go():
            event.ignore()
            return
        box = self.normalGeometry() if self.isMaximized() else self.geometry()
        place = (box.x(), box.y(), box.width(), box.height())
        # Another window may have chosen something meanwhile: only the place is ours to say.
        settings.save(replace(settings.load(), window=place, maximised=self.isMaximized()))
        tasks.wait_for_all()
        event.accept()


def _said(saved: str, time: str) -> str:
    if saved == "looking":
        return _("Only to be looked at")
    if saved == "saving":
        return _("Saving …")
    if saved == "in_file":
        return _("Saved in the file at {time}", time=time)
    if saved == "failed":
        return _("Kept on this computer, not yet in the file")
    return _("All saved at {time}", time=time)

"""The start of the window: one application, its faces, its look, and what is to be opened in it."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from klyngeapp.i18n.language import spoken
from klyngeapp.system import portable
from klyngeapp.system.settings import Settings
from klyngeapp.ui import fonts
from klyngeapp.ui.ask import Ask
from klyngeapp.ui.crash import CrashWatch
from klyngeapp.ui.qt_words import speak_qt
from klyngeapp.ui.rubbish import Rubbish
from klyngeapp.ui.shell.arriving import instances
from klyngeapp.ui.shell.messages import OF_THE_COMPUTER
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.theme import Theme


def run(file: Path | None, chosen: Settings, *, leave: bool = False) -> int:
    """Show the window until it is closed, or until it has been seen where it is to `leave`; return the exit code."""
    app = application(sys.argv[:1])
    if file is not None and instances().is_shown_elsewhere(file):
        return 0
    ask = Ask()
    window = Window(Theme(chosen), chosen, ask)
    watch = CrashWatch(lambda text, details: ask.crashed(window, text, details))
    watch.install()
    begin(window, file)
    if leave:
        # The start window has nothing to put away, and this was no use that is worth remembering.
        window.when_painted(window.close if file is not None else app.exit)
    if chosen.maximised:
        window.showMaximized()
    else:
        window.show()
    gc.freeze()  # modules and classes: they stay, and need not be looked through again and again
    Rubbish(app)
    return app.exec()


def application(words: Sequence[str]) -> QApplication:
    """Return the application, dressed in Fusion, with our faces and Qt's own Danish words."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    # Fusion by the words of the start: `setStyle` gives the style back, and PySide makes all of its names for that.
    app = QApplication([*(words or ["klyngeapp"]), "-style", "Fusion"])
    app.setApplicationName("klyngeapp")
    fonts.load()
    speak_qt(spoken())
    return app


def begin(window: Window, file: Path | None) -> None:
    """Open what was asked for; else the start window stays."""
    not_portable = portable.problem()
    if not_portable is not None:
        window.notify(OF_THE_COMPUTER, "warn", not_portable)
    if file is not None:
        window.opening.arriving.is_alone = True
        window.opening.open_file(file)

"""A bug of ours: noted, shown once with details that can be copied, and the window goes on."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

from klyngeapp.i18n.language import _
from klyngeapp.system import logs

Show = Callable[[str, str], None]  # a sentence, and the details


class CrashWatch(QObject):
    """Takes every exception that nobody caught, from any thread."""

    _crashed = Signal(object)

    def __init__(self, show: Show) -> None:
        super().__init__()
        self._show = show
        self._is_showing = False
        self._crashed.connect(self._on_crashed)

    def install(self) -> None:
        """Watch from now on."""
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self.caught(args.exc_type, args.exc_value, args.exc_traceback)

    def caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Take an exception; a wish to stop is passed on."""
        if error is None or issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self._crashed.emit(error)

    def _on_crashed(self, error: BaseException) -> None:
        where = logs.note_crash(error)
        if self._is_showing:
            return  # one bug at a time: a storm of windows helps nobody
        self._is_showing = True
        try:
            self._show(
                _(
                    "Something went wrong inside klyngeapp. What you had finished is kept. You can go on. "
                    "Details are in “{where}”.",
                    where=where,
                ),
                details(error),
            )
        finally:
            self._is_showing = False


def details(error: BaseException) -> str:
    """Return where an error came from, without its words and the folders of this computer: they may hold names."""
    return "\n".join([f"{logs.versions()}, Qt {qVersion()}", type(error).__name__, *logs.places_of(error)])

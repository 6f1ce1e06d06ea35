"""Windows that nobody asked for: a part that is shown before it has a parent stands on the desktop for a moment."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from klyngeapp.ui.shell.window import Window

# Kinds of windows that Qt itself opens over ours: menus, the list of a choice, what a mouse is told.
_QTS = (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen)


class Strays(QObject):
    """Notes every part that is shown as a window and is none."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, one: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note it, and let it be."""
        if event.type() == QEvent.Type.Show and isinstance(one, QWidget) and one.isWindow():
            is_known = isinstance(one, Window | QDialog) or one.windowType() in _QTS
            if not is_known:
                inside = [type(part).__name__ for part in one.findChildren(QWidget)]
                self.found.append(f"{type(one).__name__} {one.accessibleName()!r} with {', '.join(inside[:6])}")
        return False


@contextmanager
def strays(app: QApplication) -> Iterator[list[str]]:
    """Give the list of stray windows, which grows for a `with` block."""
    watch = Strays()
    app.installEventFilter(watch)
    try:
        yield watch.found
    finally:
        app.removeEventFilter(watch)

"""Messages in the page, never a pop-up: notices that stay, work under way, and the toast that can take back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from klyngeapp.ui.kit.buttons import button, icon_button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look

TOAST_MILLISECONDS = 8000
Deed = tuple[str, Callable[[], object]]  # what a button says, and what it does
_ICONS = {"soft": ("info", "softink"), "warn": ("triangle-alert", "warn"), "done": ("circle-check", "softink")}


class Notice(QFrame):
    """A sentence with its buttons. `kind` is "soft", "done" (a soft bar with a tick) or "warn"."""

    closed = Signal()

    def __init__(self, look: Look, kind: str, text: str, deeds: tuple[Deed, ...] = (), *, close: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "warn" if kind == "warn" else "soft")
        self.text = text
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 10, 14, 10)
        layout.setSpacing(12)
        icon, colour = _ICONS[kind]
        layout.addWidget(icon_label(look, icon, colour=colour, size=22))
        layout.addWidget(label(look, text, ink="ink" if kind == "warn" else "softink", wrap=True), 1)
        for words, deed in deeds:
            layout.addWidget(button(look, words, deed, small=True))
        if close:
            layout.addWidget(icon_button(look, "x", close, self.closed.emit))
        self.setAccessibleName(text)
        announce(self)


class Working(QFrame):
    """Work under way: a sentence, a bar, and a button that stops it."""

    def __init__(self, look: Look, text: str, stop: Deed) -> None:
        super().__init__()
        self.setProperty("kind", "soft")
        self.text = text
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 10, 14, 10)
        layout.setSpacing(16)
        layout.addWidget(label(look, text, ink="softink", wrap=True), 1)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(text)
        layout.addWidget(self._bar, 1)
        self.stop = button(look, stop[0], stop[1], small=True)
        layout.addWidget(self.stop)
        self.setAccessibleName(text)
        announce(self)

    def step(self, part: float) -> None:
        """Show how far the work is, from 0 to 1."""
        self._bar.setValue(round(part * 1000))


class Toast(QFrame):
    """A sentence at the foot that goes by itself, and waits while somebody points at it or has the focus in it."""

    gone = Signal()

    def __init__(self, look: Look, text: str, deed: Deed, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "toast")
        self.text = text
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 8, 10, 8)
        layout.setSpacing(16)
        layout.addWidget(label(look, text))
        self._button = button(look, deed[0], deed[1], kind="toast", small=True)
        self._button.installEventFilter(self)
        layout.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MILLISECONDS)
        self._timer.timeout.connect(self.gone)
        self._timer.start()
        self.setAccessibleName(text)
        announce(self)

    def place(self, width: int, height: int) -> None:
        """Stand at the foot, in the middle."""
        self.adjustSize()
        self.move((width - self.width()) // 2, height - self.height() - 24)
        self.raise_()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Wait while somebody points."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Go on."""
        self._timer.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait while the button has the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._timer.start()
        return super().eventFilter(watched, event)


def announce(widget: QWidget) -> None:
    """Let a screen reader say a message."""
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))

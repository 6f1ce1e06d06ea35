"""The drawn panel at the left: hills, two streams and villages, as on the cover of the plan."""

import importlib
from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui import fonts
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look


class Panel(QWidget):
    """The name of the program and what it is for, over the landscape."""

    _draw: ClassVar[Callable[[QWidget, Look], None] | None] = None  # known from the first paint on

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("startpanel")
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 60, 50, 24)
        column.setSpacing(0)
        name = label(look, "klyngeapp")
        name.setFont(fonts.font(look.px(52), strong=True, serif=True))
        words = label(look, _("From the first meetings at the kitchen table to one plan for your villages."), wrap=True)
        words.setFont(fonts.font(look.px(22)))
        lock = icon_label(look, "lock", colour="cover_village")
        stays = label(look, _("Everything stays on this computer."), wrap=True)
        cards.add(column, name, 12, words, 18)
        cards.add(column, cards.row(lock, stays, spacing=10), "|")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the landscape; the first time its ground alone, so that the words and buttons are there at once."""
        if Panel._draw is not None:
            Panel._draw(self, self._look)
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("cover"))
        painter.end()
        QTimer.singleShot(0, self, self._see_landscape)

    def _see_landscape(self) -> None:
        Panel._draw = importlib.import_module("klyngeapp.ui.start.landscape").draw
        self.update()

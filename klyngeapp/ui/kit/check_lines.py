"""What must be in place, a line each: a tick or a ring, and the words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look


class CheckLines(QWidget):
    """Shows lines, each with whether it holds."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.shown: tuple[tuple[bool, str], ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*cards.NONE)
        self._column.setSpacing(10)

    def show_checks(self, checks: Sequence[tuple[bool, str]]) -> None:
        """Show these."""
        if tuple(checks) == self.shown:
            return
        self.shown = tuple(checks)
        cards.empty(self._column)
        for holds, text in checks:
            icon = icon_label(self._look, "circle-check" if holds else "circle", colour="ok" if holds else "edge")
            words = label(self._look, text, wrap=True)
            words.setAccessibleName(_("{check}: in place", check=text) if holds else _("{check}: missing", check=text))
            line = cards.row(icon, words, spacing=10)
            layout = line.layout()
            assert layout is not None
            layout.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
            layout.setStretch(1, 1)  # type: ignore[attr-defined]
            self._column.addWidget(line)

"""Whom to call at the municipality, and about what."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.consultations import Contact
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.consultation import words


class Calling(QFrame):
    """The card of the contacts. `to_all` leads to where they are written in."""

    def __init__(self, look: Look, to_all: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look = look
        self._known: tuple[Contact, ...] | None = None
        self.nothing = label(look, _("Nobody is written in yet."), ink="ink2", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        to = button(look, _("All contacts"), to_all, kind="link", tail="arrow-right", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 18)
        column.setSpacing(10)
        title = label(look, _("Whom can you call?"), "h2", wrap=True)
        column.addWidget(in_lines([title, to], 12, stretches=True))
        column.addWidget(self.nothing)
        column.addLayout(self._lines)

    def show_contacts(self, found: Sequence[Contact]) -> None:
        """Show these."""
        if tuple(found) == self._known:
            return
        self._known = tuple(found)
        self.nothing.setVisible(not found)
        cards.empty(self._lines)
        for one in found:
            parts = [label(self._look, one.name or one.subject, "strong", wrap=True)]
            second = words.calling(one) if one.name else ""
            if second:
                parts.append(label(self._look, second, "small", wrap=True))
            self._lines.addWidget(cards.column(*parts, spacing=2))

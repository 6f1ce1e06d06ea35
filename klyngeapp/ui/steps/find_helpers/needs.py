"""Where hands are wanting: a click asks the question of that need."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.domain.helpers import Need
from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.line_button import LineButton
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.find_helpers import words


class NeedsCard(QFrame):
    """Shows the needs; `ask` hears which one is asked for, `write` leads to where they are written."""

    def __init__(self, look: Look, ask: Callable[[Need], object], write: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look, self._ask = look, ask
        self._shown: object = None
        self.lines: dict[str, LineButton] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.write = button(look, _("Write what you need"), write, kind="link", icon="pencil", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        title = label(look, _("You need hands here"), "h2", wrap=True)
        title.setContentsMargins(6, 0, 0, 0)
        self.help = label(look, "", "small", wrap=True)
        self.help.setContentsMargins(6, 0, 0, 0)
        cards.add(column, title, self.help)
        column.addLayout(self._list)
        column.addWidget(cards.row(self.write, "|"))

    def show_needs(self, needs: Sequence[Need], chosen: str) -> None:
        """Show those that somebody is missing for; the one that is asked for stands out."""
        missing = tuple(need for need in needs if need.missing)
        if self._shown == (missing, chosen):
            return
        self._shown = (missing, chosen)
        focused = next((key for key, line in self.lines.items() if line.hasFocus()), "")
        cards.empty(self._list)
        self.lines = {}
        none = _("All tasks have hands enough.") if needs else _("Nothing is asked for yet")
        self.help.setText(_("Click a task, and you see who could help.") if missing else none)
        for need in missing:
            self.lines[need.id] = self._line(need, is_chosen=need.id == chosen)
            self._list.addWidget(self.lines[need.id])
        if focused in self.lines:
            self.lines[focused].setFocus()

    def _line(self, need: Need, *, is_chosen: bool) -> LineButton:
        look, facts = self._look, words.facts(need)
        parts = [label(look, need.title, "strong", ink="softink" if is_chosen else "", wrap=True)]
        if need.plan_title:
            parts.append(label(look, need.plan_title, "small", wrap=True))
        parts.append(label(look, facts, "small", wrap=True))
        name = _("Find helpers for {need}: {facts}", need=need.title, facts=facts)
        made = LineButton(name, tuple(parts), partial(self._ask, need))
        made.setAccessibleDescription(_("chosen") if is_chosen else "")
        return made

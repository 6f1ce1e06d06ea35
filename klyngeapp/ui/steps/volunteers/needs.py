"""Where hands are wanting, at a glance."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.domain.helpers import Need
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look

_MOST = 5


class NeedsCard(QFrame):
    """The card: for each need the action plan, and who is wanting. A button leads to those who could help."""

    def __init__(self, look: Look, find: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look = look
        self._shown: tuple[Need, ...] | None = None
        self.find_helpers = button(look, _("Find helpers"), find, kind="link", icon="search", small=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        title = label(look, _("You need hands here"), "h2", wrap=True)
        cards.add(column, in_lines([title, self.find_helpers], 12, stretches=True))
        column.addLayout(self._list)
        column.addStretch(1)

    def show_needs(self, needs: Sequence[Need]) -> None:
        """Show those that somebody is missing for."""
        missing = tuple(need for need in needs if need.missing)
        if missing == self._shown:
            return
        self._shown = missing
        cards.empty(self._list)
        look = self._look
        for need in missing[:_MOST]:
            title = label(look, need.plan_title or need.title, "small_strong", wrap=True)
            parts = [need.title] if need.plan_title else []
            parts.append(ngettext("{number} missing", "{number} missing", need.missing))
            words = label(look, " · ".join(parts), "small", wrap=True)
            self._list.addWidget(cards.column(title, words, spacing=0))
        more = len(missing) - _MOST
        if more > 0:
            self._list.addWidget(label(look, ngettext("{number} more", "{number} more", more), "small"))
        if not missing:
            words_of_none = _("All tasks have hands enough.") if needs else _("Nothing is asked for yet")
            self._list.addWidget(label(look, words_of_none, "small", wrap=True))

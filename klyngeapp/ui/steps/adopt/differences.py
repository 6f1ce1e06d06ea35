"""What has changed in the plan since it was frozen: section by section, what stood there and what stands there now."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.domain.differing import Change
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.services.frozen_plan import Difference
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look

_MOST, _LONGEST = 6, 320  # changes of a section, and letters of one


class Differences(QFrame):
    """The card. `see_plan` leads to the plan as it is now."""

    def __init__(self, look: Look, see_plan: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look = look
        self._shown: tuple[Difference, ...] = ()
        self._place = QVBoxLayout()
        self._place.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addWidget(label(look, _("What has changed"), "h2", wrap=True))
        column.addLayout(self._place)
        go = button(look, _("See the plan"), see_plan, kind="link", tail="arrow-right", small=True)
        column.addWidget(cards.row(go, "|"))

    def show_differences(self, found: Sequence[Difference]) -> None:
        """Show the sections that have changed."""
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        cards.empty(self._place)
        for one in self._shown:
            self._place.addWidget(self._section(one))

    def _section(self, one: Difference) -> QWidget:
        look = self._look
        parts: list[QWidget] = [label(look, one.title, "h3", wrap=True)]
        parts += [self._change(change) for change in one.changes[:_MOST]]
        more = len(one.changes) - _MOST
        if more > 0:
            said = ngettext("{number} more change.", "{number} more changes.", more)
            parts.append(label(look, said, "small", wrap=True))
        if not one.changes:
            said = _("It has changed further on than the text that was kept.")
            parts.append(label(look, said, "small", wrap=True))
        return cards.column(*parts, spacing=6)

    def _change(self, change: Change) -> QWidget:
        look, lines = self._look, list[QWidget]()
        if change.before:
            said = _("Before: {text}", text=_short(change.before))
            lines.append(label(look, said, ink="ink2", wrap=True))
        if change.now:
            said = _("Now: {text}", text=_short(change.now))
            lines.append(label(look, said, wrap=True))
        return cards.column(*lines, spacing=2, margins=(12, 0, 0, 0))


def _short(text: str) -> str:
    """Return lines as one text, no longer than one reads."""
    joined = " · ".join(filter(None, (line.strip() for line in text.splitlines())))
    return joined if len(joined) <= _LONGEST else f"{joined[:_LONGEST].rstrip()} …"

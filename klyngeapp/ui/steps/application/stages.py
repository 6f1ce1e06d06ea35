"""Where an application stands: draft, sent, answered, one after another."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.store.queries.application import Application
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look, Role
from klyngeapp.ui.steps.application import words


class Stages(QWidget):
    """Three words in a line, those that are reached with a tick."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[str, ...] = ()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(*cards.NONE)
        self._line.setSpacing(8)

    def show_application(self, found: Application) -> None:
        """Show how far it is now."""
        answer = words.answer(found.status)
        reached = 0 if found.status == "draft" else 1 if not answer else 2
        texts = (_("Draft"), _("Sent"), answer or _("Answer"))
        if (*texts, str(reached)) == self._shown:
            return
        self._shown = (*texts, str(reached))
        cards.empty(self._line)
        for place, text in enumerate(texts):
            if place:
                self._line.addWidget(icon_label(self._look, "chevron-right", colour="edge", size=18))
            is_done = place < reached or (place == 2 and bool(answer))
            icon = "circle-check" if is_done else "circle-dot" if place == reached else "circle"
            colour = "ok" if is_done else "primary" if place == reached else "edge"
            role: Role = "small_strong" if place == reached else "small"
            self._line.addWidget(icon_label(self._look, icon, colour=colour, size=20))
            self._line.addWidget(label(self._look, text, role, ink="ink"))
        self._line.addStretch(1)
        self.setAccessibleName(_("Where it stands: {stage}", stage=texts[reached]))

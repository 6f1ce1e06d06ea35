"""Who leads the plans: how many have a coordinator, and those that have none."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.domain.plan_states import PlanLine
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look

_MOST = 6


class LeadsCard(QFrame):
    """Shows it; each plan without a coordinator opens."""

    def __init__(self, look: Look, open_plan: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look, self._open = look, open_plan
        self.state = label(look, "", "small", wrap=True)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(24, 16, 24, 16)
        self._inside.setSpacing(8)
        title = label(look, _("Coordinators"), "h2", wrap=True)
        self._inside.addWidget(in_lines([title, self.state], 12, stretches=True))
        self._rows = QVBoxLayout()
        self._inside.addLayout(self._rows)

    def show_plans(self, lines: Sequence[PlanLine]) -> None:
        """Show which of these have a coordinator."""
        look = self._look
        without = [line for line in lines if not line.coordinator]
        said = _("{number} of {total} plans have one", number=len(lines) - len(without), total=len(lines))
        self.state.setText(said)
        cards.empty(self._rows)
        for line in without[:_MOST]:
            self._rows.addWidget(self._row(line))
        if len(without) > _MOST:
            more = ngettext("and {number} more", "and {number} more", len(without) - _MOST)
            self._rows.addWidget(label(look, more, "small"))

    def _row(self, line: PlanLine) -> QWidget:
        look, made = self._look, QWidget()
        across = QHBoxLayout(made)
        across.setContentsMargins(*cards.NONE)
        across.setSpacing(10)
        across.addWidget(icon_label(look, "triangle-alert", colour="warn", size=20), 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(label(look, line.title, wrap=True), 1)
        said = _("Choose a coordinator")
        across.addWidget(button(look, said, lambda: self._open(line.id), small=True, name=f"{said}: {line.title}"))
        return made

"""The plans by how far they are: what lacks something, what is being written, what is finished."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.domain.plan_states import PARTS, STATES, PlanLine, State
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.dot import Dot, Part
from klyngeapp.ui.kit.labels import elided, icon_label, label
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.action_plans import words

_LEAST = 250
_TITLES: dict[State, str] = {
    "missing": N_("Missing something"),
    "writing": N_("In writing"),
    "written": N_("Finished plans"),
}


class Board(QWidget):
    """Three columns of plans; each opens."""

    def __init__(self, look: Look, open_plan: Callable[[str], object]) -> None:
        super().__init__()
        self._look, self._open = look, open_plan
        self._columns: dict[State, QVBoxLayout] = {}
        self._numbers = {state: label(look, "", ink="ink2") for state in STATES}
        parts = [self._column(state) for state in STATES]
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.addWidget(Beside(look, parts, (1, 1, 1), (_LEAST, _LEAST, _LEAST)))

    def _column(self, state: State) -> QWidget:
        look = self._look
        frame, inside = cards.card((14, 14, 14, 16), kind="sunken", spacing=12)
        sign = icon_label(look, words.ICONS[state], colour=words.INKS[state], size=20)
        head = cards.row(sign, label(look, _(_TITLES[state]), "h3", wrap=True), self._numbers[state], spacing=10)
        line = head.layout()
        assert line is not None
        line.setStretch(1, 1)  # type: ignore[attr-defined]
        inside.addWidget(head)
        self._columns[state] = QVBoxLayout()
        self._columns[state].setSpacing(12)
        inside.addLayout(self._columns[state])
        inside.addStretch(1)
        return frame

    def show_plans(self, lines: Sequence[PlanLine]) -> None:
        """Show these."""
        for state, column in self._columns.items():
            cards.empty(column)
            found = [line for line in lines if line.state == state]
            self._numbers[state].setText(formats.whole(len(found)))
            for line in found:
                column.addWidget(self._card(line))
            if not found:
                column.addWidget(label(self._look, _("None just now"), "small", wrap=True))

    def _card(self, line: PlanLine) -> QFrame:
        look = self._look
        frame, inside = cards.card((16, 12, 16, 12), spacing=6)
        if line.state != "written":
            inside.addWidget(self._area(line))
        title = button(look, line.title, lambda: self._open(line.id), kind="link", name=words.spoken(line))
        title.setProperty("small", "true")
        inside.addWidget(cards.row(*([] if line.state != "written" else [self._dot(line)]), title, "|", spacing=6))
        if line.state == "missing":
            inside.addWidget(label(look, words.lacking(line), "small", ink="warn", wrap=True))
            said = _("Choose a coordinator") if "coordinator" in line.lacks else _("Fill in")
            deed = button(look, said, lambda: self._open(line.id), small=True, name=f"{said}: {line.title}")
            deed.let_shrink()
            inside.addWidget(cards.row(deed, "|"))
        if line.state == "writing":
            inside.addWidget(Part(look, len(line.parts) / len(PARTS)))
            so_far = label(look, words.so_far(line, len(PARTS)), "small", wrap=True)
            inside.addWidget(so_far)
            inside.addWidget(elided(look, line.coordinator, "small"))
        return frame

    def _dot(self, line: PlanLine) -> QWidget:
        return Dot(self._look, words.colour(line))

    def _area(self, line: PlanLine) -> QWidget:
        made = cards.row(self._dot(line), elided(self._look, words.area(line), "small"), spacing=8)
        layout = made.layout()
        assert layout is not None
        layout.setStretch(1, 1)  # type: ignore[attr-defined]
        return made

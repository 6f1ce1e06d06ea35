"""All rules, each with what the same hours come to by it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.domain.counted_hours import Counted
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.fund_rules import Hours, RuleLine
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.line_button import LineButton
from klyngeapp.ui.kit.menus import Deed, open_menu
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.fund_rules import words

_LONG = 28  # letters; a longer sum may take two lines
Line = tuple[RuleLine, Counted[Hours]]


class RulesCard(QFrame):
    """Shows the rules; `choose` hears the id of one, `ready` says what can be added."""

    def __init__(self, look: Look, choose: Callable[[str], object], ready: Callable[[], list[Deed]]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look, self._choose, self._ready = look, choose, ready
        self._shown: object = None
        self.lines: dict[str, LineButton] = {}
        self.nothing = label(
            look, _("There is no rule here yet. Add one that is ready, or one of your own."), wrap=True
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.add = button(look, _("Add a rule"), self._on_add, kind="link", icon="plus", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 12)
        column.setSpacing(8)
        title = label(look, _("The same hours, by each rule"), "h2", wrap=True)
        title.setContentsMargins(6, 0, 0, 0)
        cards.add(column, title, self.nothing)
        column.addLayout(self._list)
        column.addWidget(cards.row(self.add, "|"))

    def _on_add(self) -> None:
        open_menu(self._look, self.add, self._ready())

    def show_rules(self, found: Sequence[Line], chosen: str, *, can_change: bool) -> None:
        """Show these; the chosen one stands out."""
        now = ([(line, counted.minutes, counted.value) for line, counted in found], chosen, can_change)
        if self._shown == now:
            return
        self._shown = now
        focused = next((key for key, line in self.lines.items() if line.hasFocus()), "")
        self.nothing.setVisible(not found)
        self.add.setVisible(can_change)
        cards.empty(self._list)
        self.lines = {}
        for number, (line, counted) in enumerate(found):
            if number:
                self._list.addWidget(cards.line())
            self.lines[line.id] = self._line(line, counted, is_chosen=line.id == chosen)
            self._list.addWidget(self.lines[line.id])
        if focused in self.lines:
            self.lines[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, line: RuleLine, counted: Counted[Hours], *, is_chosen: bool) -> LineButton:
        look, facts, come_to = self._look, words.facts(line), words.sum_of(counted)
        ink = "softink" if is_chosen else ""
        called = label(look, line.name, "strong", ink=ink, wrap=True)
        total = label(look, come_to, "strong", ink=ink, wrap=len(come_to) > _LONG)
        top = in_lines([called, total], 14, stretches=True)
        parts = (top, label(look, facts, "small", wrap=True))
        name = _("{name}: {facts}. The hours come to {sum}.", name=line.name, facts=facts, sum=come_to)
        made = LineButton(name, parts, partial(self._choose, line.id))
        made.setAccessibleDescription(_("chosen") if is_chosen else "")
        return made

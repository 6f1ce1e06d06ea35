"""Why, and why not: the areas with what they rest on, and what was left with the reason."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.domain.fields.vision import DECISIONS
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import choosing
from klyngeapp.store.queries.choosing import Candidate
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.findings import Findings
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button, icon_button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.number_tile import NumberTile
from klyngeapp.ui.steps.action_areas import words

Open = Callable[[str, str], object]  # a table and an id
_BUTTONS = ("up", "down", "decide")


class AreaBlock(QWidget):
    """An area: its number and name, why it was chosen, and the findings behind it."""

    def __init__(self, means: Means, one: Candidate, open_row: Open) -> None:
        super().__init__()
        look = means.look
        self.findings = Findings(
            means, "action_area_reason", "action_area", lambda row: open_row("action_area_reason", row)
        )
        self.form = RowForm(look, means.document, "action_area", one.area, ("reason",))
        self.up = icon_button(look, "chevron-up", _("Move “{name}” up", name=one.title), lambda: _move(means, one, -1))
        self.down = icon_button(
            look, "chevron-down", _("Move “{name}” down", name=one.title), lambda: _move(means, one, 1)
        )
        opening = button(
            look,
            _("All fields"),
            lambda: open_row("action_area", one.area),
            kind="link",
            small=True,
            name=_("All fields of “{name}”", name=one.title),
        )
        head = cards.row(NumberTile(look, one.place), label(look, one.title, "h3", wrap=True), spacing=12)
        line = head.layout()
        assert isinstance(line, QHBoxLayout)
        line.setStretch(1, 1)
        tools = cards.row(self.findings.more, opening, self.up, self.down, spacing=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 14)
        column.setSpacing(8)
        column.addWidget(in_lines([head, tools], 12, stretches=True))
        cards.add(column, self.form, self.findings)
        self.findings.show_of(one.area)


class LeftBlock(QWidget):
    """Something that was not chosen: what was decided, and why."""

    def __init__(self, means: Means, one: Candidate, open_row: Open) -> None:
        super().__init__()
        look = means.look
        is_rejected = one.decision == "rejected"
        said = _("Take it up again") if is_rejected else _("Leave it out")
        to = "open" if is_rejected else "rejected"
        self.decide = button(
            look,
            said,
            lambda: _decide(means, one, to),
            kind="link",
            small=True,
            name=_("{deed}: {name}", deed=said, name=one.title),
        )
        opening = button(
            look,
            _("All fields"),
            lambda: open_row("candidate", one.id),
            kind="link",
            small=True,
            name=_("All fields of “{name}”", name=one.title),
        )
        self.form = RowForm(look, means.document, "candidate", one.id, ("reason",))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 14)
        column.setSpacing(6)
        state = words.decision(DECISIONS, one.decision)
        cards.add(column, label(look, one.title, "strong", wrap=True), label(look, state, "small"), self.form)
        column.addWidget(in_lines([self.decide, opening], 8))


class Blocks(QFrame):
    """A card of blocks, made anew when other candidates stand in it. `rearranged` says that there are other fields."""

    rearranged = Signal()

    def __init__(self, means: Means, titles: tuple[str, str], make: Callable[[Candidate], QWidget]) -> None:
        """Take the title, and what is said where there is none; `make` makes a block."""
        super().__init__()
        self.setProperty("kind", "card")
        look = means.look
        self._make = make
        self._known: tuple[tuple[object, ...], ...] | None = None
        self.blocks: list[QWidget] = []
        self._rows: list[str] = []
        self.nothing = label(look, titles[1], ink="ink2", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(4)
        cards.add(column, label(look, titles[0], "h2", wrap=True), self.nothing)
        column.addLayout(self._lines)
        column.addStretch(1)

    def show_candidates(self, found: tuple[Candidate, ...]) -> None:
        """Show a block for each of these."""
        self.nothing.setVisible(not found)
        known = tuple((one.id, one.area, one.title, one.place, one.decision) for one in found)
        if known == self._known:
            for block, one in zip(self.blocks, found, strict=True):
                if isinstance(block, AreaBlock):
                    block.findings.show_of(one.area)
            return
        held = self._held()
        self._known, self._rows = known, [one.area or one.id for one in found]
        cards.empty(self._lines)
        self.blocks = [self._make(one) for one in found]
        for place, block in enumerate(self.blocks):
            if place:
                self._lines.addWidget(cards.line())
            self._lines.addWidget(block)
            if isinstance(block, AreaBlock):
                block.findings.rearranged.connect(self.rearranged)
        self._hold(*held)
        self.rearranged.emit()

    def _held(self) -> tuple[str, str]:
        """Return the id of the row whose button has the focus, and which button that is."""
        for block, row in zip(self.blocks, self._rows, strict=True):
            for name in _BUTTONS:
                made = getattr(block, name, None)
                if isinstance(made, QWidget) and made.hasFocus():
                    return row, name
        return "", ""

    def _hold(self, row: str, name: str) -> None:
        """Give the focus to the same button of the same row, after all were made anew."""
        if row in self._rows:
            made = getattr(self.blocks[self._rows.index(row)], name, None)
            if isinstance(made, QWidget):
                made.setFocus(Qt.FocusReason.OtherFocusReason)


def _move(means: Means, one: Candidate, by: int) -> None:
    means.run(
        Sentence("Move {table}: {name}", {"table": _("Action area"), "name": one.title}),
        lambda unit: choosing.move_area(unit, one.area, by),
    )


def _decide(means: Means, one: Candidate, to: str) -> None:
    name = Sentence("Leave {name} out", {"name": one.title})
    if to == "open":
        name = Sentence("Take up {name} again", {"name": one.title})
    means.run(name, lambda unit: choosing.decide(unit, one.id, to))

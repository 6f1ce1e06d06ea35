"""The citizens' dots: each candidate with what it got, and a tick where it is chosen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.drawing.dots import Dots
from klyngeapp.drawing.palette import area_colour
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import choosing
from klyngeapp.store.queries.choosing import Candidate
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.cards_body import State
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.choices import Check
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.number_tile import NumberTile
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.steps.action_areas import words

_SIZE = 11
_MANY = 120  # more dots than this are only told


class DotsCard(QFrame):
    """The card of the dots. `checks` are the ticks by candidate (or area, where it is none)."""

    def __init__(self, means: Means, rearranged: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, self._rearranged, look = means, rearranged, means.look
        self.checks: dict[str, Check] = {}
        self.note = label(look, "", "small", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.state = State(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        title = label(look, _("The citizens' dots"), "h2", wrap=True)
        column.addWidget(in_lines([title, self.note], 12, stretches=True))
        column.addLayout(self._lines)
        column.addStretch(1)
        cards.add(column, 4, self.state)

    def show_candidates(self, found: tuple[Candidate, ...], people: int) -> None:
        """Show these with their dots, and how many are chosen."""
        held = next((key for key, check in self.checks.items() if check.hasFocus()), "")
        self.note.setText(words.dots(sum(one.dots for one in found), people))
        cards.empty(self._lines)
        self.checks = {}
        for place, one in enumerate(found):
            if place:
                self._lines.addWidget(cards.line())
            self._lines.addWidget(self._line(one))
        number = sum(one.is_chosen for one in found)
        fits = words.FEWEST <= number <= words.ADVISED
        self.state.say("circle-check" if fits else "info", words.chosen(number))
        if held in self.checks:
            self.checks[held].setFocus(Qt.FocusReason.OtherFocusReason)
        self._rearranged()

    def _line(self, one: Candidate) -> QWidget:
        look = self._means.look
        check = Check(look, "")
        check.setChecked(one.is_chosen)
        dots = ngettext("{number} dot", "{number} dots", one.dots)
        check.setAccessibleName(_("Choose {name}", name=one.title))
        check.setAccessibleDescription(dots)
        check.setFixedWidth(check.sizeHint().width())
        check.clicked.connect(lambda is_on, one=one: self._on_ticked(one, is_on=is_on))
        self.checks[one.id or one.area] = check
        is_in = one.is_chosen
        title = label(look, one.title, "strong" if is_in else "body", ink="" if is_in else "ink2", wrap=True)
        number = label(look, str(one.dots), "strong" if is_in else "body", ink="" if is_in else "ink2")
        head = cards.row(title, number, spacing=10)
        layout = head.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.setStretch(0, 1)
        told: list[QWidget] = [head]
        if is_in and 0 < one.dots <= _MANY:
            drawing = Dots(one.dots, area_colour(max(one.place, 0)), look.px(_SIZE))
            told.append(Picture(look, drawing, name=one.title, description=dots))
        tile = NumberTile(look, one.place)
        made = cards.row(tile, cards.column(*told, spacing=4), check, spacing=12, margins=(0, 8, 0, 8))
        line = made.layout()
        assert isinstance(line, QHBoxLayout)
        line.setStretch(1, 1)
        for part in (tile, check):
            line.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        return made

    def _on_ticked(self, one: Candidate, *, is_on: bool) -> None:
        name: dict[str, object] = {"name": one.title}
        try:
            if is_on:
                self._means.document.do(Sentence("Choose {name}", name), lambda unit: choosing.choose(unit, one.id))
            else:
                said = Sentence("Take away {name}", name)
                self._means.document.do(said, lambda unit: choosing.let_go(unit, one.id, one.area))
                self._means.told(_("“{name}” is not chosen any more", name=one.title))
        except KlyngeError as error:
            self.checks[one.id or one.area].setChecked(one.is_chosen)
            self._means.refused(str(error))

"""Whom to remember: the stakeholders by how much they want it and how much they can decide, or as a list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from klyngeapp.domain.stakeholders import CORNERS, LEAST, MOST, corner
from klyngeapp.drawing.matrix import Mark, Matrix
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import spreading
from klyngeapp.store.queries.spread import Stakeholder, stakeholders
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label, name
from klyngeapp.ui.kit.matrix_view import Dot, MatrixView
from klyngeapp.ui.kit.segmented import Segmented

_LETTER, _TALL = 15, 300
_INSIDE = (20, 14, 20, 12)
_FIELDS = ("name", "kind", "interest", "influence", "involvement", "contacted_on")


class Remembered(QFrame):
    """The stakeholders. `turned` says whether they are a list, `opened` that a row stands in its place."""

    opened = Signal(bool)
    turned = Signal(bool)
    rearranged = Signal()

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means, look = means, means.look
        self.is_list = False
        self._seen: tuple[Stakeholder, ...] = ()
        self.segments = Segmented(look, _("Whom must you remember?"), [_("Map"), _("List")])
        self.segments.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.segments.setMinimumWidth(look.px(100))  # beside a title in little room
        self.segments.choose(0)
        self.segments.chosen.connect(lambda place: self.turn(to_list=place == 1))
        self.map = MatrixView(look, MOST - LEAST + 1, self._matrix)
        self.map.moved.connect(self._on_moved)
        self.map.opened.connect(self._on_open)
        self.first = label(look, _("Nobody is written in yet. Begin with the municipality and the school."), wrap=True)
        self.begin = button(look, _("Write the first one in"), self._on_begin, icon="plus", small=True)
        self.others = label(look, "", "small", wrap=True)
        one = ListOf("stakeholder", fields=_FIELDS, quiet=True)
        self.lists = Lists(look, means.document, [one], told=means.told)
        self.lists.opened.connect(self._on_opened)
        self.lists.rearranged.connect(self.rearranged)
        title = label(look, _("Whom must you remember?"), "h2", wrap=True)
        self._heading = cards.row(title, self.segments, spacing=8)
        line = self._heading.layout()
        assert isinstance(line, QHBoxLayout)
        line.setStretch(0, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(10)
        cards.add(
            self._column, self._heading, self.map, self.first, cards.row(self.begin, "|"), self.others, self.lists
        )
        self._column.addStretch(1)
        self.turn(to_list=False)

    def turn(self, *, to_list: bool) -> None:
        """Show the list, or the map."""
        self.is_list = to_list
        self.segments.choose(int(to_list))
        self.setProperty("kind", "plain" if to_list else "card")
        self.style().polish(self)
        self._column.setContentsMargins(*(cards.NONE if to_list else _INSIDE))
        self.refresh()
        self.turned.emit(to_list)
        self.rearranged.emit()

    def refresh(self) -> None:
        """Show everybody as they are now."""
        self._seen = self._means.document.ask(stakeholders)
        judged = [one for one in self._seen if one.interest is not None and one.influence is not None]
        open_row = self.lists.page is not None
        self.map.setVisible(not self.is_list and bool(judged))
        self.first.setVisible(not self.is_list and not self._seen)
        self.begin.setVisible(not self.is_list and not self._seen)
        self.lists.setVisible(self.is_list or open_row)
        self.map.show_dots([_dot(one) for one in judged])
        name(self.map, _("Whom must you remember?"), _spoken(judged))
        left = [one.name for one in self._seen if one not in judged]
        self.others.setText(_not_on_map(left))
        self.others.setVisible(bool(left) and not self.is_list)

    def _matrix(self, marks: tuple[Mark, ...]) -> Matrix:
        upper_left, upper_right, lower_left, lower_right = (_(text) for text in CORNERS.values())
        factor = self._means.look.factor
        return Matrix(
            marks,
            (upper_left, upper_right, lower_left, lower_right),
            _("Interest"),
            _("Influence"),
            tall=_TALL * factor,
            size=_LETTER * factor,
        )

    def _on_moved(self, stakeholder: str, x: int, y: int) -> None:
        called = next((one.name for one in self._seen if one.id == stakeholder), "")
        said = Sentence("Move {name} on the map", {"name": called})
        self._means.run(said, lambda unit: spreading.judge(unit, stakeholder, x + LEAST, y + LEAST))
        self.refresh()

    def _on_begin(self) -> None:
        self.turn(to_list=True)
        if self.lists.card is not None:
            self.lists.card.view.begin_to_add()

    def _on_open(self, stakeholder: str) -> None:
        self.turn(to_list=True)
        self.lists.open(stakeholder)

    def _on_opened(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self._heading.setVisible(not is_open)
        self.opened.emit(is_open)


def _dot(one: Stakeholder) -> Dot:
    interest, influence = one.interest or LEAST, one.influence or LEAST
    said = _(
        "{name}: interest {interest}, influence {influence}. {corner}.",
        name=one.name,
        interest=interest,
        influence=influence,
        corner=_(CORNERS[corner(interest, influence)]),
    )
    return Dot(one.id, one.name, interest - LEAST, influence - LEAST, said)


def _spoken(judged: Sequence[Stakeholder]) -> str:
    """Return the map as one sentence: each corner with those who are there."""
    told = []
    for key, text in CORNERS.items():
        there = [one.name for one in judged if corner(one.interest or LEAST, one.influence or LEAST) == key]
        if there:
            told.append(_("{corner}: {names}", corner=_(text), names=formats.and_list(there)))
    return "; ".join(told) + "." if told else ""


def _not_on_map(names: Sequence[str]) -> str:
    if not names:
        return ""
    number = ngettext("{number} is not on the map yet", "{number} are not on the map yet", len(names))
    return _(
        "{number}: {names}. Write interest and influence from 1 to 5 in the list.",
        number=number,
        names=formats.and_list(names),
    )

"""The square of gain and effort: each candidate where it belongs, as large as the dots it got."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.drawing.matrix import Mark, Matrix
from klyngeapp.drawing.palette import area_colour
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import choosing
from klyngeapp.store.queries.choosing import Candidate
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label, name
from klyngeapp.ui.kit.matrix_view import Dot, MatrixView
from klyngeapp.ui.steps.action_areas import words

_STEPS = 101  # from 0 to 100
_LETTER, _TALL = 16, 470
_LEAST, _PER_DOT, _MOST = 17, 0.42, 100  # radius of a bubble, by its dots, of which no more than so many make it larger
_RING = 12
_PAUSE = 1500  # milliseconds: moves of the same bubble that come quicker are one
_SHOWN = 4  # buttons for what is not in the square yet


class MatrixCard(QFrame):
    """The card with the square. `as_table` leads to the same figures in a list, `open_one` to all of a candidate."""

    def __init__(self, means: Means, as_table: Callable[[], object], open_one: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, look = means, means.look
        self._placed: tuple[Candidate, ...] = ()
        self._moved: tuple[str, int] = ("", 0)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self.view = MatrixView(look, _STEPS, self._matrix)
        self.view.moved.connect(self._on_moved)
        self.view.opened.connect(open_one)
        self.table = button(look, _("Show as table"), as_table, kind="link", icon="table", small=True)
        self.note = label(look, _("Drag the bubbles into place, or move them with the arrow keys."), "small", wrap=True)
        self._left = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        title = label(look, _("Where is the gain greatest?"), "h2", wrap=True)
        column.addWidget(in_lines([title, self.table], 12, stretches=True))
        cards.add(column, self.note, self.view)
        column.addLayout(self._left)
        column.addStretch(1)

    def show_candidates(self, found: tuple[Candidate, ...]) -> None:
        """Show these, and offer to place those that have no place yet."""
        self._placed = tuple(one for one in found if one.gain is not None and one.effort is not None)
        shown = [Dot(_key(one), one.title, one.effort or 0, one.gain or 0, words.dot(one)) for one in self._placed]
        self.view.show_dots(shown)
        name(self.view, _("Gain and effort"), words.square(self._placed))
        cards.empty(self._left)
        left = [one for one in found if one not in self._placed]
        if left:
            look = self._means.look
            told = label(look, _("Not in the square yet. Press one to put it in the middle:"), "small", wrap=True)
            buttons = [self._placing(one) for one in left[:_SHOWN]]
            self._left.addWidget(told)
            self._left.addWidget(in_lines(buttons, 8))

    def _placing(self, one: Candidate) -> QWidget:
        made = button(
            self._means.look, one.title, lambda: self._place(one, words.HALF, words.HALF), icon="plus", small=True
        )
        made.let_shrink()
        return made

    def _matrix(self, marks: tuple[Mark, ...]) -> Matrix:
        factor = self._means.look.factor
        upper_left, upper_right, lower_left, lower_right = (_(text) for text in words.CORNERS.values())
        return Matrix(
            tuple(_bubble(mark, one, factor) for mark, one in zip(marks, self._placed, strict=True)),
            (upper_left, upper_right, lower_left, lower_right),
            _("Takes much effort"),
            _("Gains many"),
            tinted=0,
            tall=_TALL * factor,
            size=_LETTER * factor,
            tint=("ok_s", "ok"),
        )

    def _on_moved(self, key: str, x: int, y: int) -> None:
        one = next((one for one in self._placed if _key(one) == key), None)
        if one is not None:
            self._place(one, y, x)

    def _place(self, one: Candidate, gain: int, effort: int) -> None:
        """Note a place; moves of one bubble that follow each other closely are one action."""

        def put(unit: Unit) -> None:
            choosing.place(unit, one.id or choosing.candidate_of(unit, one.area), gain, effort)

        goes_on = self._pause.isActive() and self._moved[0] == _key(one)
        said = Sentence("Move {name} in the square", {"name": one.title})
        try:
            number = self._means.document.do(said, put, follows=self._moved[1] if goes_on else 0)
        except KlyngeError as error:
            self._means.refused(str(error))
            return
        self._moved = (_key(one), number)
        self._pause.start()


def _key(one: Candidate) -> str:
    return one.id or one.area


def _bubble(mark: Mark, one: Candidate, factor: float) -> Mark:
    if one.place < 0:
        return replace(mark, fill="primary" if one.is_chosen else "", radius=_RING * factor)
    radius = (_LEAST + _PER_DOT * min(one.dots, _MOST)) * factor
    return replace(mark, fill=area_colour(one.place), inside=str(one.place + 1), radius=radius)

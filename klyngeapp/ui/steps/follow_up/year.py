"""The year as a wheel, and what comes next in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.drawing.wheel import Wheel
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import follow_up as services
from klyngeapp.store.queries.follow_up import YearItem
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.steps.follow_up import words

_WHEEL, _LETTERS, _NEXT = 326, 15, 4


class Year(QFrame):
    """Shows the wheel; `add` leads to the list."""

    def __init__(self, means: Means, add: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, look = means, means.look
        self._shown: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(look, _("Round the year"), "h2", wrap=True))
        self._place = QVBoxLayout()
        self._place.setSpacing(10)
        column.addLayout(self._place)
        self.propose = button(look, _("Begin with the usual year"), self._on_propose, icon="calendar")
        self.propose.let_shrink()
        self.add = button(look, _("Add to the yearly wheel"), add, kind="link", icon="plus", small=True)
        cards.add(column, self.propose, cards.row(self.add, "|"))
        column.addStretch(1)

    def show_year(self, items: Sequence[YearItem]) -> None:
        """Show what comes round."""
        now = clock.today().month
        if (tuple(items), now) == self._shown:
            return
        self._shown = (tuple(items), now)
        cards.empty(self._place)
        look = self._means.look
        self._place.addWidget(self._wheel(items, now))
        after = sorted((one for one in items if one.month), key=lambda one: (one.month - now) % 12)
        for one in after[:_NEXT]:
            self._place.addWidget(self._line(one, is_now=one.month == now))
        self.propose.setVisible(not items)
        if not items:
            lead = _("Nothing comes round yet. Write down what you do every year, and it is remembered for you.")
            self._place.addWidget(label(look, lead, ink="ink2", wrap=True))

    def _wheel(self, items: Sequence[YearItem], now: int) -> QWidget:
        look = self._means.look
        counts = [0] * 12
        for one in items:
            if one.month:
                counts[one.month - 1] += 1
        months = tuple(words.month(number) for number in range(1, 13))
        wheel = Wheel(
            months, tuple(counts), _("Every year"), words.fixed_points(len(items)), now - 1, look.px(_LETTERS)
        )
        picture = Picture(look, wheel, name=_("The yearly wheel"), description=words.described(items))
        picture.setMaximumWidth(look.px(_WHEEL))
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(*cards.NONE)
        line.addStretch(1)
        line.addWidget(picture, 100)
        line.addStretch(1)
        return holder

    def _line(self, one: YearItem, *, is_now: bool) -> QWidget:
        look = self._means.look
        month = label(look, words.month(one.month), "strong", ink="clay" if is_now else "ink2")
        month.setMinimumWidth(look.px(44))
        title = label(look, one.title, wrap=True)
        who = label(look, one.who, "small", wrap=True)
        who.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = cards.row(month, title, who, spacing=8)
        across = line.layout()
        assert across is not None
        across.setStretch(1, 7)  # type: ignore[attr-defined]
        across.setStretch(2, 3)  # type: ignore[attr-defined]
        return line

    def _on_propose(self) -> None:
        self._means.run(Sentence("Write down the usual year"), services.propose_year)

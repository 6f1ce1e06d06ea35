"""Where people say that they get their news, as the survey has it: a row of bars for each question."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.domain.plan_facts import QuestionFacts
from klyngeapp.drawing.bars import Bar, Bars
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.look import Look

_LETTER, _LEAST = 16, 300
_MOST = 2  # questions beside one another


class Heard(QFrame):
    """The card. `to_answers` leads to all answers."""

    def __init__(self, look: Look, to_answers: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look = look
        self._shown: tuple[QuestionFacts, ...] | None = None
        self.bars: tuple[tuple[Bar, ...], ...] = ()
        self._place = QVBoxLayout()
        to = button(look, _("All answers"), to_answers, kind="link", tail="arrow-right", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        title = label(look, _("Where do people hear news?"), "h2", wrap=True)
        column.addWidget(in_lines([title, to], 12, stretches=True))
        column.addLayout(self._place)

    def show_questions(self, found: Sequence[QuestionFacts], respondents: int) -> bool:
        """Show these; return whether they are others than before."""
        if tuple(found) == self._shown:
            return False
        self._shown = tuple(found)
        cards.empty(self._place)
        shown = found[:_MOST]
        self.bars = tuple(_bars(one, one.base or respondents) for one in shown)
        if shown:
            parts = [self._part(one, bars, one.base or respondents) for one, bars in zip(shown, self.bars, strict=True)]
            self._place.addWidget(Beside(self._look, parts, [1] * len(parts), [_LEAST] * len(parts), top=True))
        return True

    def _part(self, one: QuestionFacts, bars: tuple[Bar, ...], base: int) -> QWidget:
        look = self._look
        drawing = Bars(bars, above=True, size=_LETTER * look.factor)
        first = max(bars, key=lambda bar: bar.share)
        said = _("“{answer}” was chosen most: {share}.", answer=first.label, share=first.value)
        people = ngettext("{people} person answered", "{people} people answered", base, people=formats.whole(base))
        return cards.column(
            label(look, one.title, "h3", wrap=True),
            label(look, formats.capital(people), "small", wrap=True),
            Picture(look, drawing, name=one.title, description=said),
            spacing=6,
        )


def _bars(question: QuestionFacts, base: int) -> tuple[Bar, ...]:
    """Return the answers, the most chosen first, as shares of those who answered."""
    counted = sorted(((one.title, one.answered) for one in question.options), key=lambda one: -one[1])
    most = max((number for _title, number in counted), default=0)
    if base < max(most, 1):  # more ticks than people known: the numbers themselves are all there is
        return tuple(Bar(title, number / (most or 1), formats.whole(number)) for title, number in counted)
    return tuple(Bar(title, number / base, formats.percent(number, base)) for title, number in counted)

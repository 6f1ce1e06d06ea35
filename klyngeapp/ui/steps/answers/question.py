"""The answers to one question as bars; any question that has answers can be chosen."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.domain.plan_facts import QuestionFacts
from klyngeapp.drawing.bars import Bar, Bars
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.answers import Answers
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.look import Look

_LETTER = 17


class Question(QFrame):
    """The card of a question."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look = look
        self._found: Answers | None = None
        self.bars: tuple[Bar, ...] = ()
        self.chosen = ""  # the id of the question
        self.box = ChoiceBox(look, [], typed=False)
        self.box.setAccessibleName(_("Question"))
        self.box.activated.connect(self._on_chosen)
        self.title = label(look, "", "h2", wrap=True)
        self.base = label(look, "", "small", wrap=True)
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 18)
        column.setSpacing(8)
        cards.add(column, self.title, self.base)
        column.addLayout(self._place)
        column.addStretch(1)
        cards.add(column, label(look, _("Look at another question"), "small"), self.box)

    def show_answers(self, found: Answers) -> None:
        """Show the chosen question, at first the one about what means most."""
        self._found = found
        self.box.offer([question.title for question in found.questions])
        self._show()

    def _on_chosen(self, place: int) -> None:
        if self._found is not None:
            self.chosen = self._found.questions[place].id
            self._show()

    def _show(self) -> None:
        found = self._found
        if found is None or not found.questions:
            return
        questions = found.questions
        question = next((one for one in questions if one.id == self.chosen), None) or first_of(questions)
        self.chosen = question.id
        self.box.setCurrentIndex(questions.index(question))
        self.title.setText(question.title)
        base = question.base or found.respondents
        self.base.setText(_base(question, base))
        self.bars = bars_of(question, base)
        cards.empty(self._place)
        if self.bars:
            drawing = Bars(self.bars, above=True, size=_LETTER * self._look.factor)
            self._place.addWidget(Picture(self._look, drawing, name=question.title, description=_described(self.bars)))
        if question.average is not None:
            average = _("The average is {number}.", number=formats.decimal(round(question.average, -2)))
            self._place.addWidget(label(self._look, average, wrap=True))


def first_of(questions: Sequence[QuestionFacts]) -> QuestionFacts:
    """Return the question about what means most: the first that lets people choose several answers."""
    return next((one for one in questions if one.kind == "multiple" and len(one.options) > 2), questions[0])


def bars_of(question: QuestionFacts, base: int) -> tuple[Bar, ...]:
    """Return the answers as bars, the largest first; those on a scale in its order, from 5 down."""
    if question.scale:
        counted = [(str(number), count) for number, count in enumerate(question.scale, 1)][::-1]
    else:
        counted = sorted(((one.title, one.answered) for one in question.options), key=lambda one: -one[1])
    most = max((count for _title, count in counted), default=0)
    if base < most or not base:  # more ticks than people known: the numbers themselves are all there is
        return tuple(Bar(title, count / (most or 1), formats.whole(count)) for title, count in counted)
    return tuple(Bar(title, count / base, formats.percent(count, base)) for title, count in counted)


def _base(question: QuestionFacts, base: int) -> str:
    people = ngettext("{people} person answered", "{people} people answered", base, people=formats.whole(base))
    if question.kind == "multiple" and question.most:
        return _("Up to {most} answers each, {people}", most=formats.number_word(question.most), people=people)
    if question.help_text:
        return f"{question.help_text} {formats.capital(people)}."
    return formats.capital(people)


def _described(bars: Sequence[Bar]) -> str:
    first = max(bars, key=lambda bar: bar.share)
    return _("“{answer}” was chosen most: {share}.", answer=first.label, share=first.value)

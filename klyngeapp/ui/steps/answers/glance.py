"""All that has come in, at a glance; and where nothing has, the way to begin."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.answers import Answers, answers, quotes
from klyngeapp.ui.forms.begin import Begin
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.steps.answers.question import Question
from klyngeapp.ui.steps.answers.responses import Responses
from klyngeapp.ui.steps.answers.spoken import Spoken

_SURVEY = "mapping.survey"
Show = Callable[[], object]


class Glance(Body):
    """The cards. `type_in`, `read_quotes` and `see_offers` show the other views."""

    def __init__(self, means: Means, type_in: Show, read_quotes: Show, see_offers: Show) -> None:
        super().__init__()
        self._means, self._type_in = means, type_in
        self._shown: object = None
        look = means.look
        self.responses, self.question = Responses(look), Question(look)
        self.spoken = Spoken(look, read_quotes)
        self.helpers, self.helper_words = self._offers(see_offers)
        self._pair = Beside(look, (self.responses, self.question), (11, 10), (430, 360))
        self._begin_place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(16)
        column.addLayout(self._begin_place)
        cards.add(column, self._pair, self.spoken, self.helpers)
        self.refresh()

    def _offers(self, see: Show) -> tuple[QWidget, QWidget]:
        look = self._means.look
        frame, line = cards.bar((20, 10, 14, 10))
        line.addWidget(icon_label(look, "hand-helping", colour="softink", size=22))
        said = label(look, "", ink="softink", wrap=True)
        way = button(
            look, _("See them"), see, kind="link", tail="arrow-right", small=True, name=_("See who offered to help")
        )
        line.addWidget(in_lines([said, way], 12, stretches=True), 1)
        return frame, said

    def refresh(self) -> None:
        """Show what has come in now."""
        document = self._means.document
        found, spoken = document.ask(answers, document.home.overview), document.ask(quotes)
        if (found, spoken) == self._shown:
            return
        self._shown = (found, spoken)
        has_any = bool(found.respondents)
        cards.empty(self._begin_place)
        if not has_any:
            self._begin_place.addWidget(self._begin(found))
        for part, shown in (
            (self._pair, has_any),
            (self.question, bool(found.questions)),
            (self.spoken, has_any or bool(spoken)),
            (self.helpers, bool(found.offers)),
        ):
            part.setVisible(shown)
        if has_any:
            self.responses.show_answers(found)
            self.question.show_answers(found)
        self.spoken.show_quotes(spoken, found)
        self.helper_words.setText(offers_words(found.offers, found.waiting))  # type: ignore[attr-defined]
        self.rearranged.emit()

    def _begin(self, found: Answers) -> QWidget:
        look = self._means.look
        if not found.survey:
            words = _("First you need a survey. It can be short: the villages, the six themes, and who will help.")
            deed = (_("Go to the citizen survey"), lambda: self._means.go(_SURVEY))
        else:
            words = _("Type in how many have answered in each village. It does not have to be all at once.")
            deed = (_("Type the numbers in"), self._type_in)
        return Begin(look, "clipboard-list", _("No answers yet"), words, deed)


def offers_words(offers: int, waiting: int) -> str:
    """Return how many offered to help, and how many of them wait."""
    said = ngettext("{number} would like to help.", "{number} would like to help.", offers)
    if not waiting:
        return _("{offers} All have been contacted.", offers=said)
    left = ngettext("{number} waits for a call.", "{number} wait for a call.", waiting)
    return f"{said} {left}"

"""How the form looks on paper: the section of the question that is edited, and the next one."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.drawing.paper_form import PaperForm, PaperQuestion, PaperSection
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.surveys import Outline, Question, Section
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.survey import words

_LETTER, _ENOUGH = 14, 6  # questions on the page


class Paper(QFrame):
    """A sheet with some of the questions."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "sunken")
        self._look = look
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 18)
        column.setSpacing(10)
        column.addWidget(label(look, _("How the paper looks"), "small_strong", wrap=True))
        column.addLayout(self._place)

    def show_form(self, found: Outline, editing: str) -> None:
        """Show the page on which a question stands; without one, the first page."""
        cards.empty(self._place)
        filled = [section for section in found.sections if section.questions]
        self.setVisible(bool(filled))
        if not filled or found.survey is None:
            return
        first = next((at for at, one in enumerate(filled) if editing in [q.id for q in one.questions]), 0)
        page = _page(filled[first:], editing)
        drawing = PaperForm(
            (found.survey.title, _("Form no. {number}", number="000")),
            tuple(page),
            size=_LETTER * self._look.factor,
        )
        described = _("The sections {names} as they are printed.", names=", ".join(one.title for one in page))
        frame, inside = cards.card((24, 22, 24, 18))
        inside.addWidget(Picture(self._look, drawing, name=_("How the paper looks"), description=described))
        self._place.addWidget(frame)


def _page(sections: list[Section], editing: str) -> list[PaperSection]:
    """Return as many sections as there is room for."""
    page: list[PaperSection] = []
    number = 0
    for section in sections:
        if page and number + len(section.questions) > _ENOUGH:
            break
        number += len(section.questions)
        page.append(PaperSection(words.title(section), tuple(_printed(one, editing) for one in section.questions)))
    return page


def _printed(question: Question, editing: str) -> PaperQuestion:
    return PaperQuestion(
        question.number,
        question.title,
        question.help_text,
        tuple(option.title for option in question.options),
        scale=question.kind == "scale",
        is_marked=question.id == editing,
    )

"""The questions as an outline: sections that open, and in one of them the question that is edited."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import arranging, surveys
from klyngeapp.store.queries.surveys import Outline, Question, Section, outline
from klyngeapp.ui.forms.begin import Begin
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.add_line import AddLine
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.chips import Chip, Chips
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.steps.survey import words
from klyngeapp.ui.steps.survey.open_question import Deeds, OpenQuestion
from klyngeapp.ui.steps.survey.outline_rows import QuestionRow, SectionRow
from klyngeapp.ui.steps.survey.paper import Paper

_PAPER, _LEAST = 380, 520


class Questions(Body):
    """The outline beside the paper. `all_fields` shows all of a question in its list."""

    def __init__(self, means: Means, all_fields: Callable[[str], object]) -> None:
        super().__init__()
        self._means, look = means, means.look
        self.found = Outline(None, ())
        self._shown: object = None
        self._opened: set[str] = set()  # the keys of the sections that are open
        self.editing = ""  # the id of the question in the frame
        self._focus = ""  # the key of the section, or the id of the question, whose row is to have the focus
        deeds = Deeds(self._move_edited, self._remove, self.close_question, lambda: all_fields(self.editing))
        self.editor = OpenQuestion(means, deeds)
        self.editor.hide()
        self.state = label(look, "", "small_strong", ink="ink2", wrap=True)
        self.chips = Chips(look)
        self.suggest = button(
            look, _("Get our suggestion"), self._on_suggest, kind="link", icon="list-checks", small=True
        )
        self.outline = QFrame()
        self._lines = QVBoxLayout(self.outline)
        self.paper = Paper(look)
        self._beside = Beside(look, (self._left(), self.paper), (3, 2), (_LEAST, _PAPER), top=True)
        self._begin_place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.addLayout(self._begin_place)
        column.addWidget(self._beside)
        self.refresh()

    def _left(self) -> QWidget:
        self.outline.setProperty("kind", "card")
        self._lines.setContentsMargins(10, 6, 10, 10)
        self._lines.setSpacing(0)
        self.editor.setParent(self.outline)
        foot = in_lines([self.chips, self.suggest], 12, stretches=True)
        left = cards.column(self.state, self.outline, foot, spacing=10)
        inside = left.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addStretch(1)
        return left

    # showing

    def refresh(self) -> None:
        """Show the questions as they are now."""
        self.found = self._means.document.ask(outline)
        if self.editing not in [question.id for question in self.found.questions]:
            self.editing = ""
        now = (self.found, frozenset(self._opened), self.editing)
        if now == self._shown:
            return
        self._shown = now
        has_survey = self.found.survey is not None
        self._beside.setVisible(has_survey)
        cards.empty(self._begin_place)
        if not has_survey:
            self._begin_place.addWidget(self._begin())
        else:
            self._show_outline()
            self._show_state()
            self.paper.show_form(self.found, self.editing)
        self.rearranged.emit()

    def _begin(self) -> QWidget:
        words_ = _("You get the questions others have asked, in the six themes. Cut, add and change as you like.")
        deed = (_("Begin with our suggestion"), lambda: self._begin_survey(suggested=True))
        made = Begin(self._means.look, "clipboard-list", _("No survey yet"), words_, deed)

        def begin_empty() -> None:
            self._begin_survey(suggested=False)

        empty = button(self._means.look, _("Begin with an empty one"), begin_empty, kind="link")
        inside = made.layout()
        assert inside is not None
        inside.addWidget(cards.row("|", empty, "|"))
        return made

    def _show_state(self) -> None:
        survey = self.found.survey
        assert survey is not None
        number = len(self.found.questions)
        parts = [ngettext("{number} question", "{number} questions", number)]
        if survey.minutes:
            parts.append(ngettext("about {number} minute", "about {number} minutes", survey.minutes))
        parts.append(_dates(survey.opens, survey.closes))
        self.state.setText(" · ".join(parts))
        missing = self.found.not_asked
        all_in = [Chip(_("All six themes are in"), is_there=True, spoken=_("is in it"))]
        self.chips.show_chips(
            [Chip(name, is_there=False, spoken=_("has no question yet")) for name in missing] or all_in
        )
        self.suggest.setVisible(not number)

    def _show_outline(self) -> None:
        """Make the rows anew around the frame, which stays: somebody may be typing in it."""
        while self._lines.count():
            item = self._lines.takeAt(0)
            part = item.widget() if item else None
            if part is not None and part is not self.editor:
                cards.let_go(part)
        is_edited = False
        for section in self.found.sections:
            self._lines.addWidget(self._section(section))
            if section.key in self._opened:
                is_edited = self._show_questions(section) or is_edited
        self.editor.setVisible(is_edited)
        self._focus = ""

    def _section(self, section: Section) -> QWidget:
        def on_click() -> None:
            self.toggle(section.key)

        made = SectionRow(self._means.look, section, is_open=section.key in self._opened, on_click=on_click)
        if self._focus == section.key:
            self._take_focus(made.button)
        return made

    def _show_questions(self, section: Section) -> bool:
        is_edited = False
        for question in section.questions:
            if question.id == self.editing:
                self._lines.addWidget(self.editor)
                self.editor.show_question(question)
                is_edited = True
                continue
            row = QuestionRow(self._means.look, question, partial(self.edit, question.id))
            row.moved.connect(partial(self._move, question.id))
            self._lines.addWidget(row)
            if question.id == self._focus:
                self._take_focus(row)
        example = _("for example {example}", example=_("What do you miss most?"))
        adding = AddLine(
            self._means.look,
            _("New question"),
            _("New question about {theme}", theme=words.title(section)),
            example,
            lambda text: self._add(section, text),
        )
        adding.setContentsMargins(8, 4, 8, 8)
        self._lines.addWidget(adding)
        return is_edited

    def _take_focus(self, part: QWidget) -> None:
        part.show()  # at once, or it cannot have the focus
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    # opening

    def toggle(self, key: str) -> None:
        """Open a section, or close it."""
        self._opened ^= {key}
        self._focus = key
        if key not in self._opened and any(
            question.id == self.editing
            for section in self.found.sections
            if section.key == key
            for question in section.questions
        ):
            self.editor.finish()
            self.editing = ""
        self.refresh()

    def edit(self, question: str) -> None:
        """Show a question in the frame."""
        self.editor.finish()
        self.editing = question
        self._opened |= {section.key for section in self.found.sections if question in _ids(section.questions)}
        self.refresh()
        self.editor.title.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_question(self) -> None:
        """Put the frame away; its question has the focus."""
        self.editor.finish()
        self._focus, self.editing = self.editing, ""
        self.refresh()

    def escape(self) -> bool:
        """Put the frame away; False where there is none."""
        if not self.editing:
            return False
        self.close_question()
        return True

    # changing

    def _begin_survey(self, *, suggested: bool) -> None:
        title = _("The citizen survey")
        self._means.run(Sentence("Begin the survey"), lambda unit: surveys.begin(unit, title, suggested=suggested))

    def _on_suggest(self) -> None:
        survey = self.found.survey
        if survey is not None:
            said = Sentence("Get the suggested questions")
            self._means.run(said, lambda unit: surveys.add_suggested(unit, survey.id), _("The questions are in."))

    def _add(self, section: Section, title: str) -> bool:
        survey, part = self.found.survey, "" if section.theme else section.key
        if survey is None:
            return False
        made: list[str] = []
        part = part if part in ("about_you", "last") else ""
        done = self._means.run(
            Sentence("Add the question “{question}”", {"question": title}),
            lambda unit: made.append(surveys.add_question(unit, survey.id, title, part, section.theme)),
        )
        if done:
            self.edit(made[0])
        return done

    def _move(self, question: str, by: int) -> None:
        section = next(one for one in self.found.sections if question in _ids(one.questions))
        number = next(one.number for one in section.questions if one.id == question)
        self._focus = question
        self._means.run(
            Sentence("Move question {number}", {"number": number}),
            lambda unit: surveys.move_question(unit, _ids(self.found.questions), _ids(section.questions), question, by),
        )
        self._focus = ""

    def _move_edited(self, by: int) -> None:
        self.editor.finish()
        self._move(self.editing, by)

    def _remove(self) -> None:
        question = next(one for one in self.found.questions if one.id == self.editing)
        said = Sentence("Remove the question “{question}”", {"question": question.title})
        told = _("Removed {name}", name=question.title)
        self._focus = next(one.key for one in self.found.sections if question in one.questions)
        self._means.run(said, lambda unit: arranging.remove_all(unit, "survey_question", [question.id]), told)


def _ids(questions: tuple[Question, ...]) -> list[str]:
    return [question.id for question in questions]


def _dates(opens: str, closes: str) -> str:
    if opens and closes:
        return _("open {first} to {last}", first=formats.short_date(opens), last=formats.short_date(closes))
    return _("draft, not sent out yet")

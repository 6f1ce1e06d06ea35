"""The question that is edited where it stands: its words, how it is answered, and the answers to choose from."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import rows, surveys
from klyngeapp.store.queries.surveys import Option, Question
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.add_line import AddLine
from klyngeapp.ui.kit.arranged import TwoColumns, fill, in_lines
from klyngeapp.ui.kit.buttons import button, icon_button
from klyngeapp.ui.kit.choices import Check, ChoiceBox
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.steps.survey import words

_QUESTION, _OPTION = TABLES["survey_question"], TABLES["survey_option"]
_NAMES = wording.Names(())
_TWO_FIELDS, _TWO_OPTIONS = 440, 400


@dataclass(frozen=True)
class Deeds:
    """What is done with the question as a whole: moved up or down, removed, closed, shown with all its fields."""

    move: Callable[[int], object]
    remove: Callable[[], object]
    close: Callable[[], object]
    all_fields: Callable[[], object]


class OpenQuestion(QFrame):
    """The frame of one question at a time."""

    def __init__(self, means: Means, deeds: Deeds) -> None:
        super().__init__()
        self.setProperty("kind", "pick")
        self._means, look = means, means.look
        self.question: Question | None = None
        self._kept: tuple[str, ...] = ()  # the ids of the options that have a field
        self.options: dict[str, FieldEdit] = {}
        self.title, self.help = self._field("title"), self._field("help_text")
        self.ways = ChoiceBox(look, [], typed=False)
        self.ways.activated.connect(self._on_way)
        self.ways.setAccessibleName(_("Answered with"))
        said = label(look, _("Answered with"), "small_strong")
        said.setBuddy(self.ways)
        self.required = Check(look, _(_QUESTION.field("required").label))
        self.required.clicked.connect(lambda checked=False: self._keep("required", int(checked)))
        self.adding = AddLine(
            look, _("Add an answer"), _("Add an answer"), _("for example {example}", example="Facebook"), self._add
        )
        self._fields = QWidget()
        fields = TwoColumns(look.px(_TWO_FIELDS), (14, 10))
        fill(self._fields, fields)
        fields.put(self.title, is_wide=True)
        fields.put(cards.column(said, self.ways, spacing=6), is_wide=False)
        fields.put(self.help, is_wide=False)
        self._options_place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(10)
        column.addWidget(self._fields)
        column.addLayout(self._options_place)
        cards.add(column, in_lines([self.adding, self.required], 12, stretches=True), cards.line(), self._foot(deeds))

    def _field(self, name: str) -> FieldEdit:
        made = FieldEdit(self._means.look, _QUESTION.field(name), lambda _field: _NAMES)
        made.committed.connect(lambda value: self._keep(name, value))
        return made

    def _foot(self, deeds: Deeds) -> QWidget:
        look = self._means.look
        up = icon_button(look, "arrow-up", _("Move the question up"), lambda: deeds.move(-1))
        down = icon_button(look, "arrow-down", _("Move the question down"), lambda: deeds.move(1))
        more = button(look, _("All fields"), deeds.all_fields, kind="link", small=True)
        away = button(look, _("Remove"), deeds.remove, kind="link", icon="trash", small=True)
        done = button(look, _("Done"), deeds.close, icon="check", small=True)
        return in_lines([done, cards.row(up, down, spacing=4), more, away], 12)

    def show_question(self, question: Question) -> None:
        """Show a question as it is kept now; what somebody is typing stays."""
        if self.question is not None and self.question.id != question.id:
            self.finish()
        self.question = question
        self.title.label.setText(_("Question {number}", number=question.number))
        self.title.show_value(question.title)
        self.help.show_value(question.help_text or None)
        self.required.setChecked(question.required)
        ways = list(words.WAYS)
        if (question.kind, question.most) not in ways:
            ways.append((question.kind, question.most))
        self._ways = ways
        self.ways.offer([words.way(*one) for one in ways])
        self.ways.setCurrentIndex(ways.index((question.kind, question.most)))
        self._show_options(question)

    def _show_options(self, question: Question) -> None:
        ids = tuple(option.id for option in question.options)
        if ids != self._kept:
            self._kept = ids
            cards.empty(self._options_place)
            self.options = {}
            if ids:
                box = QWidget()
                grid = TwoColumns(self._means.look.px(_TWO_OPTIONS), (10, 8))
                fill(box, grid)
                for option in question.options:
                    grid.put(self._option(option), is_wide=False)
                self._options_place.addWidget(box)
        for option in question.options:
            self.options[option.id].show_value(option.title)
        self.adding.setVisible(question.kind in words.CHOSEN or bool(ids))

    def _option(self, option: Option) -> QWidget:
        look = self._means.look
        made = self.options[option.id] = FieldEdit(look, _OPTION.field("title"), lambda _field: _NAMES)
        made.label.hide()
        made.input.setAccessibleName(_("Answer option"))
        made.committed.connect(lambda value: self._rename(option.id, value))
        away = icon_button(look, "x", _("Remove “{name}”", name=option.title), lambda: self._remove(option))
        whole = cards.row(made, away, spacing=2)
        line = whole.layout()
        assert line is not None
        line.setStretch(0, 1)  # type: ignore[attr-defined]
        return whole

    def finish(self) -> None:
        """Keep what stands in every field, as on leaving them."""
        for edit in (self.title, self.help, *self.options.values()):
            edit.finish()

    # changing

    def _keep(self, name: str, value: Value) -> None:
        question = self.question
        if question is None:
            return
        said = Sentence("Change question {number}", {"number": question.number})
        change = {name: value}
        self._means.run(said, lambda unit: rows.change(unit, "survey_question", question.id, **change))

    def _on_way(self, place: int) -> None:
        question, (kind, most) = self.question, self._ways[place]
        if question is None or (question.kind, question.most) == (kind, most):
            return
        said = Sentence("Change question {number}", {"number": question.number})
        self._means.run(said, lambda unit: surveys.answer_with(unit, question.id, kind, most))

    def _add(self, title: str) -> bool:
        question = self.question
        if question is None:
            return False
        said = Sentence("Add the answer “{answer}”", {"answer": title})
        return self._means.run(said, lambda unit: surveys.add_option(unit, question.id, title))

    def _rename(self, option: str, value: Value) -> None:
        said = Sentence("Change the answer to “{answer}”", {"answer": value})
        self._means.run(said, lambda unit: rows.change(unit, "survey_option", option, title=value))

    def _remove(self, option: Option) -> None:
        said = Sentence("Remove the answer “{answer}”", {"answer": option.title})
        told = _("Removed {name}", name=option.title)
        self._means.run(said, lambda unit: rows.remove(unit, "survey_option", option.id), told)

"""The rows of the outline: a section that opens, and a question in it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.surveys import Question, Section
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.line_button import LineButton
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.survey import words


class QuestionRow(LineButton):
    """A question: its number, its words, and how it is answered. Alt with an arrow moves it."""

    moved = Signal(int)

    def __init__(self, look: Look, question: Question, on_click: Callable[[], object]) -> None:
        self.question = question
        number = label(look, str(question.number), ink="ink2")
        number.setMinimumWidth(look.px(30))
        number.setAlignment(Qt.AlignmentFlag.AlignTop)
        title = label(look, question.title, wrap=True)
        answered = words.way_of(question)
        inside = in_lines([_beside(number, title), label(look, answered, "small")], 10, stretches=True)
        said = _(
            "Question {number}: {title}. {answered}", number=question.number, title=question.title, answered=answered
        )
        super().__init__(said, (inside,), on_click)
        self.setAccessibleDescription(_("Enter opens it. Alt with an arrow moves it."))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the question with Alt and an arrow; Enter opens it."""
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in ways:
            self.moved.emit(ways[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class SectionRow(QFrame):
    """The name of a section, how many questions it has, and whether it is open."""

    def __init__(self, look: Look, section: Section, *, is_open: bool, on_click: Callable[[], object]) -> None:
        super().__init__()
        self.section = section
        number = len(section.questions)
        count = ngettext("{number} question", "{number} questions", number) if number else _("no question yet")
        sign = icon_label(look, words.ICONS.get(section.key, "list-checks"), size=20)
        arrow = icon_label(look, "chevron-up" if is_open else "chevron-down", size=18)
        title = label(look, words.title(section), "strong", wrap=True)
        said = label(look, count, "small", ink="ink2" if number else "clay")
        inside = in_lines([_beside(sign, title), cards.row(said, arrow, spacing=12)], 12, stretches=True)
        state = _("open") if is_open else _("closed")
        self.button = LineButton(f"{words.title(section)}, {count}, {state}", (inside,), on_click)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(0)
        cards.add(column, self.button, cards.line())


def _beside(first: QWidget, title: QWidget) -> QWidget:
    """Return a title with what stands before it; the title takes the room there is."""
    made = cards.row(first, title, spacing=12, margins=(6, 0, 0, 0))
    line = made.layout()
    assert line is not None
    line.setStretch(1, 1)  # type: ignore[attr-defined]
    return made

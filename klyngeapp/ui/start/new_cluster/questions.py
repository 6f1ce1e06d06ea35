"""What all questions of a new cluster have in common, and the first and the third: its name, its months."""

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from klyngeapp.domain.phases import PHASES
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.ui.ask import Ask
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.look import Look
from klyngeapp.ui.start.new_cluster.draft import LENGTHS, Draft
from klyngeapp.ui.start.new_cluster.panel import months_said
from klyngeapp.ui.start.new_cluster.view import Halves, ReadList, ReadRow

READ_AFTER = 300  # milliseconds after the last key
_WIDEST_FORM = 640
_LEAST_MONTHS = 640  # narrower than this the months stand below the fields


class Question(QWidget):
    """A question of a new cluster. What is typed goes into the draft at once; `changed` comes when it has been read."""

    title = ""
    words = ""
    short = ""  # what the button says that leads here
    tip_icon = "lightbulb"
    tells_beside = True  # whether a problem stands beside its field, so that the page need not say it too
    top = 56  # pixels above the headline, where the window is high
    changed = Signal()

    def __init__(self, look: Look, draft: Draft, ask: Ask) -> None:
        super().__init__()
        self.look, self.draft, self.ask = look, draft, ask
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*cards.NONE)
        self.column.setSpacing(14)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(READ_AFTER)
        self._soon.timeout.connect(self.read)
        self.build()
        self.read()

    @abstractmethod
    def build(self) -> None:
        """Make the fields."""

    def read(self) -> None:
        """Show how the answer is read."""
        self.changed.emit()

    def read_soon(self) -> None:
        """Read when nobody has typed for a moment."""
        self._soon.start()

    def problem(self) -> str:
        """Return in a sentence what has to be put right first, and go there; "" where one can go on."""
        return ""

    def tip(self) -> str:
        """Return what stands at the foot of the page."""
        return ""

    def begin(self) -> None:
        """Give the first field the focus."""
        first = self.findChild(QLineEdit)
        if first is not None:
            first.setFocus()

    def field(self, question: str, text: str, on_typed: Callable[[str], None]) -> tuple[QLineEdit, QLabel, QWidget]:
        """Return a field, what is said below it, and both under their question."""

        def typed(text: str) -> None:
            on_typed(text)
            wrong(made, is_wrong=False)
            self.read_soon()

        made = QLineEdit(text)
        made.setFont(self.look.font("body"))
        made.setAccessibleName(question)
        made.setMaxLength(200)
        made.textEdited.connect(typed)
        below = label(self.look, "", "small", wrap=True)
        below.hide()
        asked = label(self.look, question, "small_strong", wrap=True)
        asked.setBuddy(made)
        return made, below, cards.column(asked, made, below, spacing=6)


def wrong(field: QWidget, *, is_wrong: bool) -> None:
    """Mark a field as one to be put right, or as one that is right."""
    wanted = "true" if is_wrong else ""
    if (field.property("wrong") or "") != wanted:
        field.setProperty("wrong", wanted)
        field.style().polish(field)


def go_to(field: QLineEdit, told: str) -> str:
    """Mark a field as wrong and go there; `told`, which stands below it, is its description."""
    wrong(field, is_wrong=True)
    field.setAccessibleDescription(told)
    field.setFocus()
    return told


def say_below(words: QLabel, text: str, *, ink: str = "ink2") -> None:
    """Say something below a field, or nothing."""
    words.setText(text)
    if words.property("ink") != ink:
        words.setProperty("ink", ink)
        words.style().polish(words)
    words.setVisible(bool(text))


class NameQuestion(Question):
    """Its name, and where it is."""

    title = N_("What is the cluster called?")
    words = N_("Only the name is needed. All of it can be changed later.")
    short = N_("Name and municipality")

    def build(self) -> None:
        """Make two fields."""
        draft = self.draft
        self.name, self.name_below, name = self.field(
            _("Name of the cluster"), draft.name, lambda text: setattr(draft, "name", text)
        )
        self.municipalities, self.below, municipalities = self.field(
            _("In which municipality? Put a comma between several."),
            draft.municipalities,
            lambda text: setattr(draft, "municipalities", text),
        )
        form = cards.column(name, 8, municipalities)
        form.setMaximumWidth(self.look.px(_WIDEST_FORM))
        beside = cards.row(form, "|")
        beside.layout().setStretch(0, 20)  # type: ignore[union-attr]
        self.column.addWidget(beside)

    def read(self) -> None:
        """Say which municipalities there are, where there are several."""
        names = self.draft.municipality_names()
        several = _("{number} municipalities: {names}", number=len(names), names=formats.and_list(names))
        say_below(self.below, several if len(names) > 1 else "")
        if self.draft.name.strip():
            say_below(self.name_below, "")
            wrong(self.name, is_wrong=False)
        super().read()

    def problem(self) -> str:
        """Ask for the name."""
        if self.draft.name.strip():
            return ""
        told = _("A cluster needs a name.")
        say_below(self.name_below, told, ink="danger")
        return go_to(self.name, told)

    def tip(self) -> str:
        """Return a word to those who have no name yet."""
        return _("No name yet? Write what you call it among yourselves.")


class TimeQuestion(Question):
    """How long it takes, and when it begins."""

    title = N_("How long, and from when?")
    words = N_("Most take 18 months. The months of each phase can be changed later.")
    short = N_("Time and start")

    def build(self) -> None:
        """Make the choice of the months and the field of the day; beside them, what they mean."""
        look, draft = self.look, self.draft
        texts = [ngettext("{number} month", "{number} months", number) for number in LENGTHS]
        self.length = Segmented(look, _("Months"), [*texts, _("Another length")])
        self.length.choose(draft.length)
        self.length.chosen.connect(self._on_length)
        self.column.addWidget(self.length)
        self.other, self.other_below, self._other = self.field(
            _("How many months?"), draft.other_months, lambda text: setattr(draft, "other_months", text)
        )
        self.start, self.start_below, start = self.field(
            _("When do you begin?"), draft.start, lambda text: setattr(draft, "start", text)
        )
        form = cards.column(self._other, start, spacing=14)
        boxes = form.layout()
        assert boxes is not None
        boxes.addStretch(1)  # type: ignore[attr-defined]
        name = _("This is how we read it")
        self.understood = ReadList(look, name, (_("Phase"), _("Months")))
        column = cards.column(label(look, name, "small_strong", wrap=True), self.understood, spacing=6)
        self.column.addWidget(Halves(look, form, column, least=_LEAST_MONTHS))

    def begin(self) -> None:
        """Begin at the day."""
        self.start.setFocus()

    def _on_length(self, place: int) -> None:
        self.draft.length = place
        self.read()
        if place >= len(LENGTHS):
            self.other.setFocus()

    def read(self) -> None:
        """Show the months of each phase."""
        draft = self.draft
        self._other.setVisible(draft.length >= len(LENGTHS))
        is_odd = draft.months() is None and bool(draft.other_months.strip())
        say_below(self.other_below, self._months_wrong() if is_odd else "", ink="danger")
        self._say_start()
        spans, lengths = draft.spans(), draft.phase_months()
        rows = []
        for phase in PHASES if draft.months() is not None else ():
            months = ngettext("{number} month", "{number} months", lengths[phase.id])
            span = spans.get(phase.id)
            rows.append(ReadRow(_(phase.title), days.months(span.first, span.last) if span else months))
        self.understood.fill(rows, months_said(draft))
        super().read()

    def _say_start(self) -> None:
        draft = self.draft
        if not draft.can_read_start():
            say_below(self.start_below, self._start_wrong(), ink="danger")
            return
        iso = draft.first_day()
        help_text = _("Such as 1 September 2026 or 1/9. It can be left empty.")
        say_below(self.start_below, _("We read it as {day}.", day=formats.long_date(iso)) if iso else help_text)

    @staticmethod
    def _months_wrong() -> str:
        return _("Write the months as a number from 1 to 120.")

    @staticmethod
    def _start_wrong() -> str:
        return _("We cannot read the first day. Write it like this: 1 September 2026.")

    def problem(self) -> str:
        """Ask for months and a day that can be read."""
        self.read()
        if self.draft.months() is None:
            say_below(self.other_below, self._months_wrong(), ink="danger")
            return go_to(self.other, self._months_wrong())
        if not self.draft.can_read_start():
            return go_to(self.start, self._start_wrong())
        return ""

    def tip(self) -> str:
        """Return a word to those who have not agreed on a day."""
        return _("No day agreed yet? Leave it empty. The timeline waits until you write one.")

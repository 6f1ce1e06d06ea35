"""The first three questions: what it is called, which villages, how long and from when."""

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import elided, label
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.look import Look
from klyngeapp.ui.start.new_cluster.draft import LENGTHS, Draft

READ_AFTER = 300  # milliseconds after the last key


class Question(QWidget):
    """A question of a new cluster. What is typed goes into the draft at once."""

    title = ""
    words = ""

    def __init__(self, look: Look, draft: Draft) -> None:
        super().__init__()
        self.look, self.draft = look, draft
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*cards.NONE)
        self.column.setSpacing(14)
        self.build()

    @abstractmethod
    def build(self) -> None:
        """Make the fields."""

    def problem(self) -> str:
        """Return in a sentence what has to be put right first; "" where one can go on."""
        return ""

    def begin(self) -> None:
        """Give the first field the focus."""
        first = self.findChild(QLineEdit)
        if first is not None:
            first.setFocus()

    def field(self, question: str, text: str, on_typed: Callable[[str], None]) -> QLineEdit:
        """Add a field under its question."""
        made = QLineEdit(text)
        made.setFont(self.look.font("body"))
        made.setAccessibleName(question)
        made.setMaxLength(200)
        made.textEdited.connect(on_typed)
        self.column.addWidget(cards.column(label(self.look, question, "strong", wrap=True), made, spacing=6))
        return made


class NameQuestion(Question):
    """Its name, and where it is."""

    title = N_("What is the cluster called?")
    words = N_("Only the name is needed. All of it can be changed later.")

    def build(self) -> None:
        """Make two fields."""
        draft = self.draft
        self.name = self.field(_("Name of the cluster"), draft.name, lambda text: setattr(draft, "name", text))
        self.municipalities = self.field(
            _("In which municipality? Put a comma between several."),
            draft.municipalities,
            lambda text: setattr(draft, "municipalities", text),
        )

    def problem(self) -> str:
        """Ask for the name."""
        return "" if self.draft.name.strip() else _("A cluster needs a name.")


class VillagesQuestion(Question):
    """The villages, read as one types."""

    title = N_("Which villages take part?")
    words = N_("Write one village a line, with its inhabitants if you know them. You can paste a list from Excel.")

    def build(self) -> None:
        """Make the field and, below it, how we read it."""
        look = self.look
        self.text = QPlainTextEdit(self.draft.villages)
        self.text.setFont(look.font("body"))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(_("Type or paste"))
        self.text.setMinimumHeight(look.px(300))
        frame, self.understood = cards.card((20, 14, 20, 14), spacing=8)
        read = cards.column(label(look, _("This is how we read it"), "small_strong"), frame, spacing=6)
        left = cards.column(label(look, _("Type or paste"), "small_strong"), self.text, spacing=6)
        side = cards.row(left, read, spacing=24)
        self.column.addWidget(side)
        self.doubles = label(look, "", ink="ink", wrap=True)
        self.column.addWidget(self.doubles)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(READ_AFTER)
        self._soon.timeout.connect(self.read)
        self.text.textChanged.connect(self._on_typed)
        self.read()

    def begin(self) -> None:
        """Begin in the list."""
        self.text.setFocus()

    def _on_typed(self) -> None:
        self.draft.villages = self.text.toPlainText()
        self._soon.start()

    def read(self) -> None:
        """Show how the list is read."""
        found, look = self.draft.village_list(), self.look
        cards.empty(self.understood)
        for village in found.villages:
            count = "–" if village.inhabitants is None else formats.whole(village.inhabitants)
            self.understood.addWidget(_line(elided(look, village.name, "strong"), label(look, count)))
        number = ngettext("{number} village", "{number} villages", len(found.villages))
        self.understood.addWidget(cards.line())
        total = label(look, formats.whole(found.inhabitants), "strong")
        self.understood.addWidget(_line(label(look, number, "strong"), total))
        self.understood.addStretch(1)
        twice = formats.and_list(found.doubles) if found.doubles else ""
        self.doubles.setText(_("{names}: written more than once. We took it once.", names=twice) if twice else "")
        self.doubles.setVisible(bool(twice))


class TimeQuestion(Question):
    """How long it takes, and when it begins."""

    title = N_("How long, and from when?")
    words = N_("Most take 18 months. The months of each phase can be changed later.")

    def build(self) -> None:
        """Make the choice of the months and the field of the day."""
        look, draft = self.look, self.draft
        texts = [ngettext("{number} month", "{number} months", number) for number in LENGTHS]
        self.length = Segmented(look, _("Months"), [*texts, _("Another length")])
        self.length.choose(draft.length)
        self.length.chosen.connect(self._on_length)
        self.column.addWidget(self.length)
        self.other = self.field(
            _("How many months?"), draft.other_months, lambda text: setattr(draft, "other_months", text)
        )
        self.start = self.field(
            _("First day, such as 1 September 2026. It can be left empty."),
            draft.start,
            lambda text: setattr(draft, "start", text),
        )
        self._show_other()

    def begin(self) -> None:
        """Begin at the day."""
        self.start.setFocus()

    def _on_length(self, place: int) -> None:
        self.draft.length = place
        self._show_other()

    def _show_other(self) -> None:
        box = self.other.parentWidget()
        assert box is not None
        box.setVisible(self.draft.length >= len(LENGTHS))

    def problem(self) -> str:
        """Ask for months and a day that can be read."""
        if self.draft.months() is None:
            return _("Write the months as a number from 1 to 120.")
        if not self.draft.can_read_start():
            return _("We cannot read the first day. Write it like this: 1 September 2026.")
        return ""


def _line(name: QWidget, number: QWidget) -> QWidget:
    row = cards.row(name, number, spacing=12)
    layout = row.layout()
    assert layout is not None
    layout.setStretch(0, 1)  # type: ignore[attr-defined]
    return row

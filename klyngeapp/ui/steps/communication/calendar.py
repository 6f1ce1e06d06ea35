"""What comes within a year: meetings, messages that are still to be told, what comes round every year."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.communication import Coming
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.line_button import LineButton
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.communication import words

_FEW = 4


class Calendar(QFrame):
    """The card. `open_one` shows all of something that comes; `rearranged` hears that other lines stand there."""

    def __init__(self, look: Look, open_one: Callable[[Coming], object], rearranged: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look, self._open, self._rearranged = look, open_one, rearranged
        self._shown: tuple[Coming, ...] | None = None
        self.has_all = False
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.more = button(look, "", self._on_more, kind="link", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 16, 14)
        column.setSpacing(8)
        said = _("Meetings, messages and what comes every year. Each stands where it was written in.")
        cards.add(column, label(look, _("The common calendar"), "h2", wrap=True), label(look, said, "small", wrap=True))
        column.addLayout(self._lines)
        column.addWidget(cards.row(self.more, "|"))
        column.addStretch(1)

    def show_coming(self, found: Sequence[Coming]) -> bool:
        """Show these; return whether they are others than before."""
        if tuple(found) == self._shown:
            return False
        self._shown = tuple(found)
        self._fill()
        return True

    def _on_more(self) -> None:
        self.has_all = not self.has_all
        self._fill()
        self._rearranged()

    def _fill(self) -> None:
        found = self._shown or ()
        cards.empty(self._lines)
        shown = found if self.has_all else found[:_FEW]
        for one in shown:
            self._lines.addWidget(self._line(one))
        if not found:
            self._lines.addWidget(label(self._look, _("Nothing is planned for the next year."), ink="ink2", wrap=True))
        left = len(found) - _FEW
        words_of = _("Show fewer") if self.has_all else ngettext("{number} more", "{number} more", max(left, 0))
        self.more.setText(words_of)
        self.more.setAccessibleName(words_of)
        self.more.setVisible(left > 0)

    def _line(self, one: Coming) -> QWidget:
        look, second = self._look, f"{words.when(one)} · {_(words.KINDS[one.kind])}"
        sign = icon_label(look, words.ICONS[one.kind], colour="softink", size=20)
        told = cards.column(label(look, one.title, wrap=True), label(look, second, "small", wrap=True), spacing=0)
        inside = cards.row(sign, told, spacing=12)
        line = inside.layout()
        assert isinstance(line, QBoxLayout)
        line.setStretch(1, 1)
        line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        return LineButton(f"{one.title}. {second}", (inside,), lambda: self._open(one))

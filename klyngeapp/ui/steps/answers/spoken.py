"""What people write themselves: one quotation for each of some themes, each with a bar at its side."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.answers import Answers, QuoteLine
from klyngeapp.ui import fonts
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look

MOST = 4
_BAR, _LEAST, _LETTER = 3, 200, 18
# The six themes have an icon; colours belong to the action areas.
ICONS = {
    "organisation": "network",
    "communication": "megaphone",
    "involvement": "hand",
    "municipal_cooperation": "landmark",
    "meeting_places": "coffee",
    "activities": "calendar-days",
}


class Barred(QWidget):
    """A column with a bar of colour at its left."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 2, 4, 4)
        self.column.setSpacing(4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the bar."""
        painter = QPainter(self)
        painter.fillRect(0, 0, _BAR, self.height(), self._look.colour("primary_2"))
        painter.end()


class Spoken(QFrame):
    """The card of quotations. `read_all` shows all of them."""

    def __init__(self, look: Look, read_all: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look = look
        self.shown: tuple[QuoteLine, ...] = ()
        self.all = button(look, "", read_all, kind="link", tail="arrow-right", small=True)
        self.note = label(look, "", "small", wrap=True)
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 16, 20, 18)
        column.setSpacing(12)
        heading = cards.row(label(look, _("What people write themselves"), "h2", wrap=True), self.all, spacing=12)
        line = heading.layout()
        assert isinstance(line, QHBoxLayout)
        line.setStretch(0, 1)
        cards.add(column, heading)
        column.addLayout(self._place)
        cards.add(column, self.note)

    def show_quotes(self, quotes: Sequence[QuoteLine], found: Answers) -> None:
        """Show one quotation a theme, those that may be shown; and how many there are of all."""
        self.shown = chosen(quotes)
        number = len(quotes)
        words = ngettext("Read {number} quotation", "Read all {number} quotations", number)
        if not number:
            words = _("Write a quotation in")
        self.all.setText(f"{words} \u2009")
        self.all.setAccessibleName(words)
        cards.empty(self._place)
        if self.shown:
            parts = [self._quote(one) for one in self.shown]
            self._place.addWidget(Beside(self._look, parts, (1,) * len(parts), (_LEAST,) * len(parts)))
        self.note.setText(_note(quotes, found))
        self.note.setVisible(bool(self.note.text()))

    def _quote(self, one: QuoteLine) -> QWidget:
        look, made = self._look, Barred(self._look)
        theme = one.theme_name or _("No theme")
        head = cards.row(
            icon_label(look, ICONS.get(one.theme, "quote"), size=18), label(look, theme, "small_strong", wrap=True)
        )
        line = head.layout()
        assert isinstance(line, QHBoxLayout)
        line.setStretch(1, 1)
        words = label(look, quoted(one.text), wrap=True)
        words.setFont(fonts.font(look.px(_LETTER), serif=True, italic=True))
        cards.add(made.column, head, words)
        if one.village:
            made.column.addWidget(label(look, one.village, "small"))
        made.column.addStretch(1)
        return made


def chosen(quotes: Sequence[QuoteLine]) -> tuple[QuoteLine, ...]:
    """Return the quotations to show: approved ones, the first of each theme before the second of any."""
    approved = [one for one in quotes if one.approved]
    first = {one.theme_name: one for one in reversed(approved)}
    others = [one for one in approved if one not in first.values()]
    ordered = sorted(first.values(), key=approved.index)
    return tuple([*ordered, *others][:MOST])


def quoted(text: str) -> str:
    """Return a text in the quotation marks of the language spoken now, whether it had some or not."""
    return _("“{text}”", text=text.strip().strip('”“"»«'))


def _note(quotes: Sequence[QuoteLine], found: Answers) -> str:
    told = []
    if found.wrote:
        wrote = ngettext(
            "{people} answer is in own words.",
            "{people} answers are in own words.",
            found.wrote,
            people=formats.whole(found.wrote),
        )
        told.append(wrote)
    waiting = sum(not one.approved for one in quotes)
    if waiting:
        told.append(
            ngettext(
                "{number} quotation waits until you tick that others may see it.",
                "{number} quotations wait until you tick that others may see them.",
                waiting,
            )
        )
    if not quotes:
        told.append(_("One good quotation says more than ten figures."))
    return " ".join(told)

"""The drawn panel of a new cluster: how far one is, its name, and the villages on the hills as they are typed."""

from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from klyngeapp.drawing.hills import HillsPicture, NamedVillage
from klyngeapp.drawing.surface import Box, Ink
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.labels import balanced, label
from klyngeapp.ui.look import Look
from klyngeapp.ui.painting import ScreenSurface
from klyngeapp.ui.start.new_cluster.draft import QUESTIONS, Draft

_DOT, _DOT_HEIGHT, _DOT_GAP = 44, 6, 8
_LEFT, _RIGHT = 40, 32
_LAND = 0.5  # of the height: the villages stand below it
_LETTERS = 13  # of a word; then it may be broken
_LONGEST, _LONGEST_LOW = 110, 44  # letters of a name that are shown, also where the window is low
_LOW = 760


class Dots(QWidget):
    """A stroke for each question; those one has come to are brighter. The words below say the same."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.reached = 0
        self.setFixedHeight(_DOT_HEIGHT)

    def reach(self, number: int) -> None:
        """Show that one has come to a question, from 0."""
        self.reached = number
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the strokes."""
        painter = QPainter(self)
        surface = ScreenSurface(painter, self._look)
        for number in range(QUESTIONS):
            is_reached = number <= self.reached
            ink = Ink(fill="cover_path") if is_reached else Ink(fill="cover_village", opacity=0.25)
            surface.rect(Box(number * (_DOT + _DOT_GAP), 0, _DOT, _DOT_HEIGHT), ink, _DOT_HEIGHT / 2)
        painter.end()


class ClusterPanel(QWidget):
    """Tells of a draft; `tell` shows what has been answered since."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("startpanel")
        self._look = look
        self._draft = Draft()
        self._villages: tuple[NamedVillage, ...] = ()
        self._shown = 0
        self._picture: tuple[tuple[object, ...], QPixmap] | None = None
        self.dots = Dots(look)
        self.where = label(look, "", "small", ink="ink", wrap=True)
        self.name = label(look, "", "h1", wrap=True)
        self.municipalities = label(look, "", wrap=True)
        self.more = label(look, "", "small", wrap=True)
        self.foot = label(look, "", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 46, _RIGHT, 32)
        column.setSpacing(0)
        head = cards.column(label(look, _("New cluster"), "strong", wrap=True), self.dots, self.where, spacing=12)
        self._head = cards.column(head, 10, self.name, self.municipalities, spacing=6)
        self._below = cards.column(self.more, self.foot, spacing=4)
        cards.add(column, self._head, "|", self._below)

    def tell(self, draft: Draft) -> None:
        """Show what a draft says by now."""
        self._draft = draft
        found = draft.village_list()
        self._villages = tuple(NamedVillage(one.name, one.inhabitants) for one in found.villages)
        self.dots.reach(draft.number)
        self.where.setText(_("Question {number} of {all}", number=draft.number + 1, all=QUESTIONS))
        longest = _LONGEST if self.height() >= self._look.px(_LOW) else _LONGEST_LOW
        room = self.width() - _LEFT - _RIGHT
        _say(self.name, _breakable(balanced(self._look, _cut(" ".join(draft.name.split()), longest), "h1", room)))
        _say(self.municipalities, _breakable(_cut(formats.and_list(draft.municipality_names()), longest)))
        _say(self.foot, _foot(draft, len(self._villages), found.inhabitants))
        self._say_more()
        self.setAccessibleName(_("New cluster"))
        self.setAccessibleDescription(self._told())
        self.update()

    def _say_more(self) -> None:
        """Say how many villages there is no room for."""
        for _round in range(2):  # the words themselves take some of the room
            layout = self.layout()
            if layout is not None:
                layout.activate()
            self._shown = self._drawing(self._villages).most(self.width())
            left = len(self._villages) - self._shown
            _say(self.more, ngettext("and {number} more", "and {number} more", left) if left > 0 else "")

    def _told(self) -> str:
        names = [one.name for one in self._villages[: self._shown]]
        if not names:
            return _("Hills between two streams, still without villages.")
        if self.more.text():
            names.append(self.more.text())
        listed = ", ".join(names)
        return _("The villages on the hills between two streams, as large as they are: {names}.", names=listed)

    def drawing(self) -> HillsPicture:
        """Return the picture behind the words, which leaves them their room."""
        return self._drawing(self._villages[: self._shown])

    def _drawing(self, villages: tuple[NamedVillage, ...]) -> HillsPicture:
        top = max(self.height() * _LAND, self._head.geometry().bottom() + 96)
        foot = self._below.geometry().top() - 10 if self.foot.text() or self.more.text() else self.height() - 30
        return HillsPicture(villages, self.height(), top, foot, self._look.px(15))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a least size that lets the window be low: the page beside it tells the same."""
        return QSize(100, 100)

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002, N802 - Qt's name
        """Tell as much as there is room for."""
        self.tell(self._draft)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the landscape; finding room for the names takes a while, so it is kept."""
        drawing, ratio = self.drawing(), self.devicePixelRatioF()
        key = (drawing, self.width(), ratio)
        if self._picture is None or self._picture[0] != key:
            picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            picture.setDevicePixelRatio(ratio)
            within = QPainter(picture)
            drawing.draw(ScreenSurface(within, self._look), self.width())
            within.end()
            self._picture = key, picture
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture[1])
        painter.end()


def villages_said(number: int, inhabitants: int) -> str:
    """Return how many villages there are, and how many live there where that is known."""
    said = ngettext("{number} village", "{number} villages", number)
    people = formats.whole(inhabitants)
    return " · ".join((said, _("{people} inhabitants", people=people))) if inhabitants else said


def months_said(draft: Draft) -> tuple[str, str]:
    """Return how long the process is, and from which month to which; "" where that is not known."""
    months, spans = draft.months(), list(draft.spans().values())
    said = ngettext("{number} month", "{number} months", months) if months else ""
    return said, _from_to(spans[0].first, spans[-1].last) if spans else ""


def _from_to(first: date, last: date) -> str:
    start, end = first.isoformat()[:7], last.isoformat()[:7]
    return formats.month(end) if start == end else f"{formats.month(start)}–{formats.month(end)}"


def _foot(draft: Draft, number: int, inhabitants: int) -> str:
    if draft.number >= 2 and draft.months():
        return " · ".join(part for part in months_said(draft) if part)
    return villages_said(number, inhabitants) if number else ""


def _say(made: QLabel, text: str) -> None:
    made.setText(text)
    made.setVisible(bool(text))


def _cut(text: str, longest: int) -> str:
    """Return a text that is no longer than that, cut between two words where it can be."""
    if len(text) <= longest:
        return text
    whole, _blank, _rest = text[:longest].rpartition(" ")
    return (whole or text[: longest - 1]) + " …"


def _breakable(text: str) -> str:
    """Let words that are wider than the panel be broken."""
    words = ("\u200b".join(word[n : n + _LETTERS] for n in range(0, len(word), _LETTERS)) for word in text.split(" "))
    return " ".join(words)

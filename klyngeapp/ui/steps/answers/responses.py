"""How many have answered, altogether and in each village."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.drawing.response_bars import Response, ResponseBars
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.answers import Answers, VillageLine
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.look import Look

_LETTER = 17
_MOST_NAMED = 6


class Responses(QFrame):
    """The card of the villages."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look = look
        self.told = ""  # the sentence below the bars
        self.rows: tuple[Response, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 18, 28, 18)
        self._column.setSpacing(10)

    def show_answers(self, found: Answers) -> None:
        """Show how many have answered."""
        look = self._look
        cards.empty(self._column)
        self.rows = tuple(_row(line) for line in found.villages)
        self.told = _told(found.villages)
        parts: list[QWidget] = [self._heading(found)]
        if self.rows:
            drawing = ResponseBars(self.rows, (_("Answers"), _("Share")), size=_LETTER * look.factor)
            parts.append(Picture(look, drawing, name=_("Who has answered?"), description=_described(found)))
            parts.append(self._legend())
        if self.told:
            parts.append(label(look, self.told, "small", ink="clay", wrap=True))
        if found.closes:
            closed = _("The survey closed on {day}.", day=formats.long_date(found.closes))
            parts.append(label(look, closed, "small", wrap=True))
        cards.add(self._column, *parts)
        self._column.addStretch(1)

    def _heading(self, found: Answers) -> QWidget:
        look = self._look
        number = label(look, formats.whole(found.respondents), "figure")
        words = label(look, _asked(found), wrap=True)
        whole = cards.row(number, words, spacing=12)
        line = whole.layout()
        assert line is not None
        line.setStretch(1, 1)  # type: ignore[attr-defined]
        if not found.asked:
            return whole
        share = _("{percent} altogether", percent=formats.percent(found.respondents, found.asked))
        return in_lines([whole, _chip(look, share)], 12, stretches=True)

    def _legend(self) -> QWidget:
        look = self._look
        have, all_of = _Swatch(look, "primary"), _Swatch(look, "track")
        first = cards.row(have, label(look, _("have answered"), "small"), spacing=8)
        second = cards.row(all_of, label(look, _("everybody aged 16 or over"), "small"), spacing=8)
        return in_lines([first, second], 16)


class _Swatch(QWidget):
    """A patch of a colour."""

    def __init__(self, look: Look, colour: str) -> None:
        super().__init__()
        self._look, self._colour = look, colour
        self.setFixedSize(look.px(22), look.px(11))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the patch."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(self._colour))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        painter.end()


def _chip(look: Look, text: str) -> QFrame:
    chip = QFrame()
    chip.setObjectName("chip")
    chip.setProperty("state", "there")
    line = QHBoxLayout(chip)
    line.setContentsMargins(look.px(11), look.px(3), look.px(11), look.px(3))
    line.addWidget(label(look, text, "small_strong"))
    return chip


def _asked(found: Answers) -> str:
    if not found.asked:
        return ngettext("has answered", "have answered", found.respondents)
    return _("have answered of {people} citizens", people=formats.whole(found.asked))


def _row(line: VillageLine) -> Response:
    known = line.answered is not None
    answered = line.answered or 0
    share = formats.percent(answered, line.people) if known and line.people else "–"
    number = formats.whole(answered) if known else "–"
    return Response(called(line), line.people, answered, number, share, line.is_low)


def called(line: VillageLine) -> str:
    """Return the name of a line: of a village, or of those that are counted together."""
    return formats.and_list([*line.names, *([_("village not said")] if line.unnamed else [])])


def _told(lines: Sequence[VillageLine]) -> str:
    low = [line for line in lines if line.is_low]
    if not low:
        return ""
    if len(low) == len(lines) and len(lines) > 1:
        return _("Fewer than one in four have answered, wherever they live. Remind them before you conclude.")
    names = [name for line in low for name in line.names]
    if len(names) > _MOST_NAMED:
        return _(
            "In {number} villages fewer than one in four have answered. Ask there directly before you conclude.",
            number=len(names),
        )
    named = formats.and_list(names)
    return _("{villages} have answered least. Ask them directly before you conclude.", villages=named)


def _described(found: Answers) -> str:
    """Return the bars as one sentence: how many, where most, and where few."""
    rated = [line for line in found.villages if line.answered is not None and line.people]
    if not rated:
        return _("{number} have answered.", number=formats.whole(found.respondents))
    most = max(rated, key=lambda line: (line.answered or 0) / (line.people or 1))
    least = min(rated, key=lambda line: (line.answered or 0) / (line.people or 1))
    return _(
        "{number} have answered. Most in {most}, {highest}, and fewest in {least}, {lowest}.",
        number=formats.whole(found.respondents),
        most=called(most),
        highest=formats.percent(most.answered or 0, most.people or 1),
        least=called(least),
        lowest=formats.percent(least.answered or 0, least.people or 1),
    )

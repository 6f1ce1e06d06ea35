"""What is measured, a row each: how it went, where it stands now, and whether that is as hoped."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from klyngeapp.drawing.palette import area_colour
from klyngeapp.drawing.sparkline import Sparkline
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.follow_up import Indicator
from klyngeapp.ui import fonts
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import Button, button
from klyngeapp.ui.kit.labels import elided, icon_label, label
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.follow_up import words

_TALL, _FIGURE, _GAP, _DOT = 44, 23, 10, 12
_NAME, _LINE, _WORD = 200, 122, 170


class Indicators(QWidget):
    """Shows them. `open_one` leads to one by its id."""

    def __init__(self, look: Look, open_one: Callable[[str], object]) -> None:
        super().__init__()
        self._look, self._open = look, open_one
        self._shown: tuple[Indicator, ...] | None = None
        self.titles: dict[str, Button] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*cards.NONE)
        self._column.setSpacing(6)

    def show_indicators(self, found: Sequence[Indicator]) -> bool:
        """Show these; return whether something is another than before."""
        if tuple(found) == self._shown:
            return False
        self._shown = tuple(found)
        cards.empty(self._column)
        self.titles = {}
        values = [self._value(one) for one in found]
        chips = [_chip(self._look, one) for one in found]
        for parts in (values, chips):  # they stand below one another
            wide = max((part.sizeHint().width() for part in parts), default=0)
            for part in parts:
                part.setMinimumWidth(wide)
        for place, one in enumerate(found):
            if place:
                self._column.addWidget(cards.line())
            self._column.addWidget(self._row(one, values[place], chips[place]))
        return True

    def _row(self, one: Indicator, value: QWidget, chip: QWidget) -> QWidget:
        look = self._look
        title = button(look, one.title, lambda: self._open(one.id), kind="link")
        title.setAccessibleName(_("{title}: {state}", title=one.title, state=_(words.STANDINGS[one.standing][0])))
        self.titles[one.id] = title
        name = cards.row(_Dot(look, one.area), title, "|", spacing=2)
        right = cards.row(self._development(one), value, chip, spacing=_GAP)
        line = right.layout()
        assert line is not None
        line.setStretch(0, 1)  # type: ignore[attr-defined]
        least = _LINE + (value.minimumWidth() + chip.minimumWidth() + 2 * _GAP) / look.factor
        return Beside(look, (name, right), (1, 0), (_NAME, round(least)))

    def _development(self, one: Indicator) -> QWidget:
        look, told = self._look, words.development(one)
        if not one.values:
            return label(look, told, "small", wrap=True)
        aim = one.target / 1000 if one.target is not None else None
        values = tuple(value / 1000 for value in one.values)
        name = _("Development of {title}", title=one.title)
        return Picture(look, Sparkline(values, aim, tall=look.px(_TALL)), name=name, description=f"{told}.")

    def _value(self, one: Indicator) -> QWidget:
        look = self._look
        figure = label(look, words.latest(one), "h2")
        figure.setFont(fonts.font(look.px(_FIGURE), strong=True, serif=True))
        aim = label(look, words.aim(one), "small")
        for each in (figure, aim):
            each.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        made = cards.column(figure, aim, spacing=0)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        if one.unit and one.values:
            figure.setAccessibleName(_("{number} {unit}", number=formats.decimal(one.values[-1]), unit=one.unit))
        return made


class _Dot(QWidget):
    """The colour of an action area. It says nothing to a screen reader: the title does."""

    def __init__(self, look: Look, area: int | None) -> None:
        super().__init__()
        self._colour = look.colour(area_colour(area) if area is not None else "ink2")
        self.setFixedSize(look.px(_DOT), look.px(_DOT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(QRectF(self.rect()))
        painter.end()


def _chip(look: Look, one: Indicator) -> QFrame:
    text, icon, (name, value), ink = words.STANDINGS[one.standing]
    made = QFrame()
    made.setObjectName("chip")
    made.setProperty(name, value)
    line = QHBoxLayout(made)
    line.setContentsMargins(look.px(8), look.px(3), look.px(11), look.px(3))
    line.setSpacing(look.px(5))
    line.addWidget(icon_label(look, icon, colour=ink, size=16, width=2.2))
    said = elided(look, _(text), "small_strong", ink=ink if ink == "ink2" else "")
    said.setMinimumWidth(min(said.fontMetrics().horizontalAdvance(_(text)) + 2, look.px(_WORD)))
    line.addWidget(said)
    holder = QFrame()
    outer = QHBoxLayout(holder)
    outer.setContentsMargins(*cards.NONE)
    outer.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
    outer.addStretch(1)
    holder.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    return holder

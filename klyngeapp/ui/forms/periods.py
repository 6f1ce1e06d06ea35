"""Of which time: the ones that are often asked for, or from one day to another."""

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms.hours_fields import DayLine, labelled
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.bars import announce
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look

Span = tuple[date | None, date | None]
_LEAST = 130


def spans(today: date) -> list[tuple[str, Span]]:
    """Return the times one can choose, in words and as days."""
    this_month = today.replace(day=1)
    last_month = (this_month - timedelta(days=1)).replace(day=1)
    made: list[tuple[str, Span]] = [
        (_("From the beginning"), (None, None)),
        (formats.capital(formats.month(this_month.isoformat())), _month(this_month)),
        (formats.capital(formats.month(last_month.isoformat())), _month(last_month)),
    ]
    years = [(str(year), (date(year, 1, 1), date(year, 12, 31))) for year in range(today.year, today.year - 4, -1)]
    return [*made, *years]


def _month(first: date) -> Span:
    return first, first.replace(day=monthrange(first.year, first.month)[1])


class PeriodChoice(QWidget):
    """Offers times; the last one is any two days. `chosen` comes with another time, `rearranged` with other fields."""

    chosen = Signal()
    rearranged = Signal()

    def __init__(self, look: Look, span: Span = (None, None)) -> None:
        super().__init__()
        self._spans, self._own = spans(clock.today()), span
        texts = [*(text for text, _span in self._spans), _("From one day to another")]
        self.which = ChoiceBox(look, texts, typed=False)
        self.which.setAccessibleName(_("Period"))
        self.first, self.last = DayLine(look), DayLine(look)
        days = (labelled(look, _("From"), self.first), labelled(look, _("To"), self.last))
        self.days = Beside(look, days, (1, 1), (_LEAST, _LEAST), top=True)
        self.trouble = label(look, "", "small", ink="danger", wrap=True)
        self.trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(6)
        cards.add(column, self.which, self.days, self.trouble)
        known = [one for _text, one in self._spans]
        self.which.setCurrentIndex(known.index(span) if span in known else len(known))
        for line, day in ((self.first, span[0]), (self.last, span[1])):
            if day is not None:
                line.show_day(day)
            line.editingFinished.connect(self._on_day)
            line.entered.connect(self._on_day)
        self.days.setVisible(self._is_own)
        self.which.activated.connect(self._on_which)

    @property
    def _is_own(self) -> bool:
        return self.which.currentIndex() >= len(self._spans)

    @property
    def span(self) -> Span:
        """Return the first and the last day; None where it has no bound."""
        return self._own if self._is_own else self._spans[max(self.which.currentIndex(), 0)][1]

    def _on_which(self, place: int) -> None:
        if not self._is_own:
            self._own = self._spans[place][1]
        elif self._own == (None, None):
            self._own = (clock.today().replace(month=1, day=1), clock.today())
        if self._is_own:
            for line, day in zip((self.first, self.last), self._own, strict=True):
                line.show_day(day or clock.today())
        self.trouble.hide()
        self.days.setVisible(self._is_own)
        self.rearranged.emit()
        self.chosen.emit()

    def _on_day(self) -> None:
        """Take the days that are typed; where they are none, say why and leave the time as it was."""
        try:
            span = (self.first.day(), self.last.day())
            if span[0] > span[1]:
                raise KlyngeError("The last day comes before the first one.")
        except KlyngeError as error:
            self.trouble.setText(str(error))
            self.trouble.show()
            announce(self.trouble)
            return
        self.trouble.hide()
        if span != self._own:
            self._own = span
            self.chosen.emit()

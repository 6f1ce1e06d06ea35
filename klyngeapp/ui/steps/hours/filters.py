"""Which hours are shown: of which time, of whom, for which plan, of which kind, and whether they are certified."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from klyngeapp.domain.fields.hours import HOUR_KINDS
from klyngeapp.i18n.language import _
from klyngeapp.store.queries import hours_choices
from klyngeapp.store.queries.hours import Period
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.hours_fields import labelled
from klyngeapp.ui.forms.periods import spans
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.choices import Check, ChoiceBox
from klyngeapp.ui.kit.finder import Choice, Finder
from klyngeapp.ui.kit.labels import label

_SHARES, _LEAST = (3, 4, 4, 3), (160, 170, 170, 150)


class Filters(QFrame):
    """The card of the filters; `chosen` says that other hours are wanted."""

    chosen = Signal()

    def __init__(self, means: Means) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, look = means, means.look
        self._spans = spans(clock.today())
        self.time = ChoiceBox(look, [text for text, _span in self._spans], typed=False)
        self.kind = ChoiceBox(look, [_("All kinds"), *(_(one.label) for one in HOUR_KINDS)], typed=False)
        self.person, self.plan = Finder(look), Finder(look)
        self.open = Check(look, _("Only what is not certified yet"))
        self.person.setPlaceholderText(_("everybody"))
        self.plan.setPlaceholderText(_("all of them"))
        parts = [
            cards.column(self._title(_("Period"), self.time), self.time, spacing=6),
            labelled(look, _("Person"), self.person),
            labelled(look, _("Action plan"), self.plan),
            cards.column(self._title(_("Kind"), self.kind), self.kind, spacing=6),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 14)
        column.setSpacing(10)
        cards.add(column, Beside(look, parts, _SHARES, _LEAST, top=True), self.open)
        self.offer()
        for box in (self.time, self.kind):
            box.activated.connect(lambda _place: self.chosen.emit())
        for finder in (self.person, self.plan):
            finder.taken.connect(self._on_taken)
        self.open.clicked.connect(lambda _checked=False: self.chosen.emit())

    def _title(self, text: str, box: ChoiceBox) -> QLabel:
        made = label(self._means.look, text, "small_strong", wrap=True)
        made.setBuddy(box)
        box.setAccessibleName(text)
        return made

    def offer(self) -> None:
        """Offer who and what is there now."""
        document = self._means.document
        people = document.known(hours_choices.who)
        self.person.offer([Choice(one.id, one.name, one.village) for one in people])
        self.plan.offer([Choice(row_id, title) for row_id, title in document.known(hours_choices.what).plans])

    def _on_taken(self) -> None:
        """Follow what is chosen; half a name is not yet another wish."""
        if self.person.is_known and self.plan.is_known:
            self.chosen.emit()

    def show_person(self, person: str) -> None:
        """Show the hours of one person."""
        self.person.choose(person)
        self.chosen.emit()

    @property
    def period(self) -> Period:
        """Return which hours are wanted."""
        first, last = self._spans[max(self.time.currentIndex(), 0)][1]
        kind = HOUR_KINDS[self.kind.currentIndex() - 1].key if self.kind.currentIndex() > 0 else ""
        return Period(
            first=first,
            last=last,
            person=self.person.chosen,
            plan=self.plan.chosen,
            kind=kind,
            open=self.open.isChecked(),
        )

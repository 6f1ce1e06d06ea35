"""What belongs to the hearing besides: the meetings in its days, and the villages that have been heard from."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.domain.schedule import parse_day
from klyngeapp.i18n import days
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries.hearing import Hearing, HearingMeeting
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.chips import Chip, Chips
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.hearing import words


class Meetings(QFrame):
    """The meetings in the days of the hearing; each opens."""

    def __init__(self, look: Look, go: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look, self._go = look, go
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(10)
        column.addWidget(label(look, _("Meetings about the plans"), "h2", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column.addLayout(self._rows)
        every = button(look, _("All meetings"), lambda: go("meetings"), kind="link", icon="calendar", small=True)
        column.addWidget(cards.row(every, "|"))

    def show_meetings(self, found: Hearing) -> None:
        """Show those of a hearing."""
        cards.empty(self._rows)
        for one in found.meetings:
            self._rows.addWidget(self._row(one))
        if not found.meetings:
            said = _("There is no open meeting in these days. One evening in each village is worth the trouble.")
            self._rows.addWidget(label(self._look, said, ink="ink2", wrap=True))

    def _row(self, one: HearingMeeting) -> QWidget:
        look, made, day = self._look, QWidget(), parse_day(one.day)
        line = QHBoxLayout(made)
        line.setContentsMargins(*cards.NONE)
        line.setSpacing(12)
        came = ngettext("{number} came", "{number} came", one.came) if one.came is not None else ""
        second = " · ".join(part for part in (days.weekday(day) if day else "", one.place, came) if part)
        said = cards.column(label(look, one.title, "strong", wrap=True), label(look, second, "small", wrap=True))
        line.addWidget(said, 1)
        opens = button(
            look, _("Open"), lambda: self._go(f"meetings/{one.id}"), small=True, name=_("Open {name}", name=one.title)
        )
        line.addWidget(opens)
        return made


class Villages(QFrame):
    """The villages, and whether a comment came from there."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(10)
        self.state = label(look, "", "small", wrap=True)
        self.chips = Chips(look)
        cards.add(column, label(look, _("Heard from"), "h2", wrap=True), self.state, self.chips)

    def show_villages(self, found: Hearing) -> None:
        """Show those of the cluster."""
        self.state.setText(words.villages(found))
        spoken = {True: _("has written"), False: _("has not written")}
        self.chips.show_chips([Chip(name, has_one, spoken[has_one]) for name, has_one in found.villages])

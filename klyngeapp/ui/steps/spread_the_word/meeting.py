"""The card of the first citizens' meeting: when and where, who came, and the way to it."""

from datetime import date

from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import meetings
from klyngeapp.store.queries.spread import FirstMeeting, first_meeting
from klyngeapp.store.units import Unit
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label

_KIND = "citizens_meeting"
_DAY = len("2026-11-12")


class Meeting(QFrame):
    """The first citizens' meeting, or how to get one."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, look = means, means.look
        self._found: FirstMeeting | None = None
        self.day = label(look, "", "strong", wrap=True)
        self.where = label(look, "", ink="ink2", wrap=True)
        self.came = label(look, "", ink="ink2", wrap=True)
        self.open = button(look, _("Open the meeting"), self._on_open, icon="calendar", small=True)
        self.begin = button(
            look, _("Set a date for the first citizens' meeting"), self._on_begin, icon="calendar", small=True
        )
        self.begin.let_shrink()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 16)
        column.setSpacing(6)
        title = label(look, _("First citizens' meeting"), "h2", wrap=True)
        cards.add(column, title, self.day, self.where, self.came, "|", 6, cards.row(self.open, "|"), self.begin)

    def refresh(self) -> None:
        """Show the meeting as it is now."""
        found = self._found = self._means.document.ask(first_meeting, clock.today())
        has_one = found is not None
        self.day.setText(_day(found))
        self.where.setText(
            _where(found) if found else _("Invite everybody. Little is needed: a day, a room and coffee.")
        )
        self.came.setText(_came(found) if found else "")
        for one in (self.where, self.came):
            one.setVisible(bool(one.text()))
        self.open.setVisible(has_one)
        self.begin.setVisible(not has_one)

    def _on_open(self) -> None:
        if self._found is not None:
            self._means.go(f"meetings/{self._found.id}")

    def _on_begin(self) -> None:
        made: list[str] = []

        def make(unit: Unit) -> None:
            made.append(meetings.new_meeting(unit, _KIND))

        said = Sentence("Add {table}: {name}", {"table": _("Meeting"), "name": _("First citizens' meeting")})
        if self._means.run(said, make):
            self._means.go(f"meetings/{made[0]}")


def _day(found: FirstMeeting | None) -> str:
    if found is None:
        return _("It has no day yet")
    if found.day is None:
        return _("The day is not set yet")
    if len(found.day) < _DAY:
        return formats.capital(formats.long_date(found.day))
    return days.whole_day(date.fromisoformat(found.day))


def _where(found: FirstMeeting) -> str:
    start, end = _clock(found.start), _clock(found.end)
    time = _("at {start}–{end}", start=start, end=end) if start and end else _("at {start}", start=start)
    return " · ".join(part for part in (found.place, time if start else "") if part)


def _clock(time: str | None) -> str:
    if not time:
        return ""
    hour, _colon, minute = time.partition(":")
    return _("{hour}:{minute}", hour=hour, minute=minute)


def _came(found: FirstMeeting) -> str:
    if found.came is None:
        return ""
    if found.from_all:
        villages = formats.number_word(found.villages)
        return ngettext(
            "{number} came, from all {villages} villages",
            "{number} came, from all {villages} villages",
            found.came,
            villages=villages,
        )
    return ngettext("{number} came", "{number} came", found.came)

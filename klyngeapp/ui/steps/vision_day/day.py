"""The day itself in a soft card, with the way to its page; and other days and workshops below it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.domain.schedule import parse_day
from klyngeapp.i18n import days
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import meetings
from klyngeapp.store.queries.vision_days import VisionDay
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import Button, button
from klyngeapp.ui.kit.date_leaf import DateLeaf
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.steps.vision_day import words


class DayCard(QFrame):
    """The card. `open` and `begin` are its buttons, whichever of them is needed."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self.setProperty("kind", "soft")
        self._means = means
        self._known: tuple[object, ...] | None = None
        self.open: Button | None = None
        self.begin: Button | None = None
        self.told = ""
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(22, 16, 20, 16)
        self._place.setSpacing(10)

    def show_days(self, found: Sequence[VisionDay], villages: int, today: date) -> bool:
        """Show the first of these, and the ways to the others; return whether anything has changed."""
        known = (tuple(found), villages, today)
        if known == self._known:
            return False
        self._known = known
        cards.empty(self._place)
        self.open = self.begin = None
        if found:
            self._place.addWidget(self._day(found[0], villages))
        else:
            self._place.addWidget(self._none())
        for other in found[1:]:
            self._place.addWidget(self._other(other))
        return True

    def _day(self, one: VisionDay, villages: int) -> QWidget:
        look, day = self._means.look, parse_day(one.day)
        when = days.whole_day(day) if day else _("The day is not set yet")
        self.told = " · ".join(part for part in (when, words.where(one), words.came(one, villages)) if part)
        lines = [label(look, one.title, "h3", ink="softink", wrap=True), label(look, when, ink="softink", wrap=True)]
        for text in (words.where(one), words.came(one, villages)):
            if text:
                lines.append(label(look, text, ink="softink", wrap=True))
        self.open = button(look, _("Open the meeting"), lambda: self._means.go(f"meetings/{one.id}"), icon="calendar")
        self.open.setAccessibleDescription(self.told)
        self.open.let_shrink()
        more = button(look, _("Add a workshop"), lambda: self._make("workshop"), kind="link", icon="plus", small=True)
        said = cards.column(*lines, spacing=3)
        told = cards.row(*([DateLeaf(look, day)] if day else []), said, spacing=16)
        line = told.layout()
        assert isinstance(line, QHBoxLayout)
        line.setStretch(line.count() - 1, 1)
        return in_lines([told, more, self.open], 14, stretches=True)

    def _other(self, one: VisionDay) -> QWidget:
        look, day = self._means.look, parse_day(one.day)
        when = days.plain_day(day) if day else _("The day is not set yet")
        said = " · ".join(part for part in (one.title, when, one.place) if part)
        return button(
            look, said, lambda: self._means.go(f"meetings/{one.id}"), kind="link", tail="arrow-right", small=True
        )

    def _none(self) -> QWidget:
        look = self._means.look
        self.told = _("It has no day yet")
        invite = _("A Saturday with coffee, lunch and tables is enough. The programme comes ready to be changed.")
        self.begin = button(
            look,
            _("Set a date for the vision day"),
            lambda: self._make("vision_day"),
            kind="secondary",
            icon="calendar",
        )
        self.begin.let_shrink()
        title = label(look, _("When is your vision day?"), "h3", ink="softink", wrap=True)
        said = cards.column(title, label(look, invite, ink="softink", wrap=True), spacing=3)
        return in_lines([said, self.begin], 14, stretches=True)

    def _make(self, kind: str) -> None:
        made: list[str] = []
        title = _("Vision day") if kind == "vision_day" else _("Workshop")
        name = Sentence("New meeting: {title}", {"title": title})
        if self._means.run(name, lambda unit: made.append(meetings.new_meeting(unit, kind))):
            self._means.go(f"meetings/{made[0]}")

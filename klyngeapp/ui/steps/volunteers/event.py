"""An evening with many people: hours for all who were there, in one go: ticked by name, counted, or both."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QFrame

from klyngeapp.domain import reading
from klyngeapp.i18n.finding import key_of
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import hours
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries import hours_choices
from klyngeapp.store.queries.hours_choices import Who
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.further_page import FurtherPage
from klyngeapp.ui.forms.hours_fields import DayLine, TimeLine, WhatFinder, labelled, whatfor, why
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.bars import announce
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.line import Line
from klyngeapp.ui.kit.table.card import Dress, RowsCard
from klyngeapp.ui.kit.table.source import Column, RowSource, Touched

_SHARES, _LEAST = (5, 4, 2, 3, 0), (170, 160, 90, 150, 150)
_ROW = 42


class People(RowSource):
    """All people, each with a tick. Those who are ticked stay, whatever is looked for."""

    can_add = can_remove = False

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.name = _("Who was there?")
        self.columns = (
            Column(_("Name"), strong=True, fixed=True),
            Column(_("Village"), fixed=True),
            Column(_("Was there"), "check"),
        )
        self._document = document
        self.ticked: dict[str, None] = {}
        self._people: dict[str, Who] = {}
        self.read()

    def read(self) -> None:
        """Read who is there now."""
        self._people = {one.id: one for one in self._document.ask(hours_choices.who)}
        self.ticked = {one: None for one in self.ticked if one in self._people}
        self.touched.emit(Touched(None))

    def counted(self, number: int) -> str:
        """Return how many are shown."""
        return ngettext("{number} person", "{number} people", number)

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: ARG002, FBT001 - as Qt says it
        """Return the people in order of their names."""
        needle = key_of(search)
        found = self._people.values()
        return tuple(one.id for one in found if needle in key_of(one.name) or needle in key_of(one.village))

    def cells(self, ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the texts of people."""
        known = [self._people[one] for one in ids if one in self._people]
        return {one.id: (one.name, one.village, "x" if one.id in self.ticked else "") for one in known}

    def typed(self, row_id: str, column: int) -> str:
        """Return what stands in a cell."""
        return self.cells([row_id])[row_id][column]

    def options(self, column: int) -> Sequence[str]:  # noqa: ARG002 - nothing is typed here
        """Return nothing to choose."""
        return ()

    def change(self, row_id: str, column: int, text: str) -> None:  # noqa: ARG002 - there is but one that changes
        """Tick somebody, or take the tick away."""
        if text == "1":
            self.ticked[row_id] = None
        else:
            self.ticked.pop(row_id, None)
        self.touched.emit(Touched(frozenset({row_id})))

    def tick_none(self) -> None:
        """Take all ticks away."""
        gone = frozenset(self.ticked)
        self.ticked = {}
        self.touched.emit(Touched(gone))


class EventPage(FurtherPage):
    """The page of an event."""

    def __init__(self, means: Means) -> None:
        back = (_("Volunteers and hours"), lambda: means.go("volunteers"))
        lead = _("Everybody who was there gets the same hours. Tick the names, or write how many came.")
        super().__init__(means.look, _("An event"), lead, back)
        self._means, look = means, means.look
        self._unsure: tuple[object, ...] | None = None
        self.what, self.day, self.time, self.heads = (
            WhatFinder(look, means.document),
            DayLine(look),
            TimeLine(look),
            Line(),
        )
        self.heads.setFont(look.font("body"))
        self.save = button(look, _("Save hours"), self.send, kind="primary")
        self.trouble = label(look, "", "small", ink="danger", wrap=True)
        self.said = label(look, "", "small", ink="softink", wrap=True)
        self.source = People(means.document)
        self.list = RowsCard(look, self.source, Dress(self.source.name, row=_ROW))
        self.source.setParent(self.list)
        self.source.touched.connect(lambda _touched: self._say())
        self.heads.textEdited.connect(lambda _text: self._say())
        for line in (self.day, self.time, self.what):
            line.entered.connect(self.send)
        self.what.found.connect(self.day.setFocus)
        self.heads.returnPressed.connect(self.send)
        means.document.changed.connect(self._on_changed)
        self.entry = self._card()
        self.entry.setEnabled(not means.document.looks)
        self.put(self.entry, self.list)
        self.trouble.hide()
        self._say()

    def _card(self) -> QFrame:
        look = self._means.look
        frame, column = cards.card((24, 16, 24, 18), kind="soft", spacing=10)
        pressed = cards.column(label(look, "", "small_strong"), self.save, spacing=6)
        fields = (
            labelled(look, _("What"), self.what),
            labelled(look, _("Date"), self.day),
            labelled(look, _("Hours each"), self.time),
            labelled(look, _("How many without names"), self.heads),
            pressed,
        )
        cards.add(column, Beside(look, fields, _SHARES, _LEAST, top=True), self.said, self.trouble)
        return frame

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.tables & {"person", "village"}:
            self.source.read()
            self.list.rows.read_again()
        if changes.tables & {"action_plan", "phase", "action_area"}:
            self.what.ask_again()

    def _say(self) -> None:
        number = len(self.source.ticked) + self._heads()
        self.said.setText(ngettext("{number} was there.", "{number} were there.", number) if number else "")

    def _heads(self) -> int:
        try:
            return max(reading.whole(self.heads.text()), 0) if self.heads.text().strip() else 0
        except KlyngeError:
            return 0

    # what is done

    def send(self) -> None:
        """Save the hours of all of them."""
        try:
            number = self._save()
        except KlyngeError as error:
            self.trouble.setText(why(error))
            self.trouble.show()
            announce(self.trouble)
            return
        self._unsure = None
        self.trouble.hide()
        self.source.tick_none()
        self.heads.clear()
        self._say()
        self._means.told(
            ngettext("The hours of {number} person are saved", "The hours of {number} people are saved", number)
        )

    def _save(self) -> int:
        heads = reading.whole(self.heads.text()) if self.heads.text().strip() else 0
        people = tuple(self.source.ticked)
        if not people and heads < 1:
            raise KlyngeError("Tick those who were there, or write how many came.")
        named = whatfor({"kind": "event", **self.what.meant()})
        day, minutes = self.day.day(), self.time.minutes()
        asked = (people, heads, day, minutes, *named.values())
        sure = asked == self._unsure
        self._unsure = asked  # the same once more says that it is meant

        def write(unit: Unit) -> None:
            for person in people:
                hours.record(unit, person=person, day=day, minutes=minutes, source="paper", sure=sure, **named)
            if heads:
                hours.record(unit, person=None, people=heads, day=day, minutes=minutes, sure=sure, **named)

        number = len(people) + heads
        self._means.document.do(Sentence("Write in the hours of {number} people", {"number": number}), write)
        return number

"""The last hours somebody gave, and the line in which more are written in."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.person import Given, PersonFacts
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms.hours_fields import DayLine, For, TimeLine, WhatFinder, labelled, short
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.bars import announce
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.person import words

Record = Callable[[date, int, For], object]


class HoursCard(QFrame):
    """Shows the last hours; `record` takes a day, minutes and what they were for, `show_all` leads to all of them."""

    def __init__(self, look: Look, document: Document, record: Record, show_all: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look, self._record = look, record
        self._shown: object = None
        self.all = button(look, _("Show all"), show_all, kind="link", tail="arrow-right", small=True)
        self.nothing = label(look, _("No hours are written in yet."), ink="ink2", wrap=True)
        self.day, self.what, self.time = DayLine(look), WhatFinder(look, document), TimeLine(look)
        self.entry = self._entry(look)
        self._list = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 16)
        column.setSpacing(10)
        top = cards.row(label(look, _("Hours"), "h2", wrap=True), self.all, spacing=12)
        line = top.layout()
        assert line is not None
        line.setStretch(0, 1)  # type: ignore[attr-defined]
        cards.add(column, top, self.entry, self.nothing)
        column.addLayout(self._list)
        self.entry.hide()

    # writing in

    def _entry(self, look: Look) -> QWidget:
        fields = (
            labelled(look, _("Date"), self.day),
            labelled(look, _("What for"), self.what),
            labelled(look, _("Hours"), self.time),
        )
        self.trouble = label(look, "", "small", ink="danger", wrap=True)
        self.trouble.hide()
        self.save = button(look, _("Save"), self.keep, icon="check", small=True)
        self.shut = button(look, _("Close"), self.close_entry, kind="link", small=True, name=_("Close the hours"))
        for one in (self.day, self.time):
            one.entered.connect(self.keep)
        self.what.entered.connect(self.keep)
        self.what.found.connect(self.time.setFocus)
        across = Beside(look, fields, (5, 6, 3), (150, 150, 90), top=True)
        return cards.column(across, self.trouble, cards.row(self.save, self.shut, "|", spacing=8), spacing=8)

    def begin(self) -> None:
        """Let hours be written in."""
        self.entry.show()
        self.time.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_entry(self) -> bool:
        """Put the fields away; False where they are not open."""
        if self.entry.isHidden():
            return False
        self._say("")
        self.entry.hide()
        return True

    def keep(self) -> None:
        """Write the hours in and stand ready for the next; where that cannot be, say why."""
        try:
            self._record(self.day.day(), self.time.minutes(), self.what.meant())
        except KlyngeError as error:
            self._say(str(error))
            return
        self._say("")
        self.time.clear()
        self.time.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, why: str) -> None:
        self.trouble.setText(why)
        self.trouble.setVisible(bool(why))
        if why:
            announce(self.trouble)

    # the last ones

    def show_person(self, person: PersonFacts, *, can_change: bool) -> None:
        """Show what this person gave last."""
        if not can_change:
            self.entry.hide()
        if self._shown == (person.last, person.entries):
            return
        self._shown = (person.last, person.entries)
        text = _("Show all {number}", number=formats.whole(person.entries))
        self.all.setText(f"{text} \u2009")
        self.all.setAccessibleName(text)
        self.all.setVisible(person.entries > 0)
        self.nothing.setVisible(not person.last)
        cards.empty(self._list)
        if person.last:
            self._list.addWidget(self._table(person.last))

    def _table(self, last: tuple[Given, ...]) -> QWidget:
        box = QWidget()
        box.setAccessibleName(_("The last hours"))
        grid = QGridLayout(box)
        grid.setContentsMargins(*cards.NONE)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for place, text in enumerate((_("Date"), _("What for"), _("Hours"))):
            self._put(grid, 0, place, text, "small_strong")
        grid.addWidget(cards.line(), 1, 0, 1, 3)
        for number, entry in enumerate(last):
            down = 2 * number + 2
            if number:
                grid.addWidget(cards.line(), down - 1, 0, 1, 3)
            texts = (formats.short_date(entry.day), words.purpose_of(entry), short(entry.minutes))
            for place, text in enumerate(texts):
                self._put(grid, down, place, text, "body")
        return box

    def _put(self, grid: QGridLayout, down: int, place: int, text: str, role: str) -> None:
        made = label(self._look, text, "small_strong" if role == "small_strong" else "body", wrap=place == 1)
        if place == 2:
            made.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(made, down, place)

"""The fields in which hours are typed: who, what for, which day, how long. Shared by all pages that take hours in."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TypedDict

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from klyngeapp.domain import reading, typed_day
from klyngeapp.domain.fields.hours import HOUR_KINDS
from klyngeapp.domain.hours_told import HoursDoubted
from klyngeapp.domain.phases import PHASES
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries import hours_choices
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.document import Document
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.finder import Choice, Finder
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.line import Line
from klyngeapp.ui.look import Look

_PHASES = {phase.id: phase.title for phase in PHASES}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
For = Mapping[str, str | None]  # what hours are for: "plan", "phase" or "kind" with an id or a key


class _Typed(Line):
    """A line that marks all of itself when Tab comes, and says that Enter was pressed."""

    entered = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setFont(look.font("body"))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Mark all, so that typing replaces it."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Type, or send with Enter."""
        if event.key() in _ENTER:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def begin_with(self, text: str) -> None:
        """Go on in this field with what was begun elsewhere."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(text)
        self.textEdited.emit(text)


class DayLine(_Typed):
    """A day. The arrows go a day back and on."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._near = clock.today()
        self.setAccessibleDescription(_("13, 13/11 or today is enough. The arrows go a day back or on."))
        self.show_day(self._near)

    def show_day(self, day: date) -> None:
        """Show a day."""
        self._near = day
        self.setText(formats.long_date(day.isoformat()))

    def day(self) -> date:
        """Return the day that is meant; KlyngeError where it is none."""
        if not self.text().strip():
            raise KlyngeError("Write which day it was.")
        return typed_day.meant(self.text(), self._near, clock.today())

    def tidy(self) -> None:
        """Show the day that is meant as a whole, where it is one."""
        try:
            self.show_day(self.day())
        except KlyngeError:
            return

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go a day on or back with the arrows."""
        by = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        self.tidy()
        self.show_day(self._near + timedelta(days=by))
        self.selectAll()
        self.textEdited.emit(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the day as a whole."""
        super().focusOutEvent(event)
        self.tidy()


class TimeLine(_Typed):
    """A length of time."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setPlaceholderText(_("1:30"))
        self.setAccessibleDescription(_("Write 1:30, 1,5, 1½ or 90 min."))

    def minutes(self) -> int:
        """Return the minutes; KlyngeError where it is no length of time."""
        if not self.text().strip():
            raise KlyngeError("Write how many hours it was.")
        return reading.minutes(self.text())


class WhoFinder(Finder):
    """Who gave the hours; a name nobody has is added together with the hours."""

    def __init__(self, look: Look, document: Document) -> None:
        super().__init__(look, new=lambda name: _("Add “{name}” as a new volunteer", name=name))
        self._document = document
        self.ask_again()

    def ask_again(self) -> None:
        """Offer the people who are there now."""
        people = self._document.known(hours_choices.who)
        self.offer([Choice(one.id, one.name, one.village) for one in people])


class WhatFinder(Finder):
    """What hours are for: an action plan, a phase, or only a kind of work."""

    def __init__(self, look: Look, document: Document) -> None:
        super().__init__(look)
        self._document = document
        self.setPlaceholderText(_("nothing in particular"))
        self.ask_again()

    def ask_again(self) -> None:
        """Offer what is there now."""
        self.offer(what_choices(self._document))

    def meant(self) -> For:
        """Return what is chosen; KlyngeError where something is typed that is none of it."""
        if not self.is_known:
            raise KlyngeError("“{name}” is not there. Choose from the list.", name=self.text().strip())
        what, _colon, row_id = self.chosen.partition(":")
        return {what: row_id} if row_id else {}


def what_choices(document: Document) -> list[Choice]:
    """Return what hours can be for: plans, then phases, then the kinds of work."""
    found = document.known(hours_choices.what)
    plan = ngettext("action plan", "action plans", 1)
    made = [Choice(f"plan:{row_id}", title, plan) for row_id, title in found.plans]
    made += [Choice(f"phase:{row_id}", phase_name(key, name), _("phase")) for row_id, key, name in found.phases]
    return made + [Choice(f"kind:{one.key}", _(one.label), _("kind of work")) for one in HOUR_KINDS]


def phase_name(key: str, name: str) -> str:
    """Return what a phase is called here."""
    return name or (_(_PHASES[key]) if key in _PHASES else "")


class Named(TypedDict):
    """What hours are for, by the names under which they are written in."""

    plan: str | None
    phase: str | None
    kind: str | None


def whatfor(what: For) -> Named:
    """Return what hours are for, ready to be written in."""
    return {"plan": what.get("plan"), "phase": what.get("phase"), "kind": what.get("kind")}


def why(error: KlyngeError) -> str:
    """Return why hours were not taken; what is only unlikely is taken where it is sent once more."""
    again = _("Press Enter once more if that is right.") if isinstance(error, HoursDoubted) else ""
    return f"{error} {again}".strip()


def labelled(look: Look, text: str, line: QLineEdit) -> QWidget:
    """Return a field with its name above it."""
    named = label(look, text, "small_strong", wrap=True)
    named.setBuddy(line)
    line.setAccessibleName(text)
    return cards.column(named, line, spacing=6)


def short(minutes: int) -> str:
    """Return hours as a figure alone: 3,5."""
    return formats.decimal(round(minutes * 100 / 60) * 10)

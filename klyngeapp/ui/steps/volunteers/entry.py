"""Hours typed in one after the other: Enter saves, what was typed stays, and the cursor stands where one goes on."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.domain import hours_told, reading
from klyngeapp.domain.fields.hours import HOUR_KINDS
from klyngeapp.domain.typing_habits import Habits
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import hours, volunteers
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.units import Unit
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.hours_fields import DayLine, TimeLine, WhatFinder, WhoFinder, labelled, why
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.bars import announce
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.line import Line

_SHARES, _LEAST = (4, 5, 4, 2, 0), (150, 170, 150, 84, 130)
_MORE_SHARES, _MORE_LEAST = (3, 2, 6), (170, 130, 220)
_LONG = 42  # letters; longer words may take two lines
_OTHER = Qt.FocusReason.OtherFocusReason


class EntryCard(QFrame):
    """The soft card at the head of the page."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self.setProperty("kind", "soft")
        self._means, look = means, means.look
        self._habits = Habits(("who", "what", "day", "time"))
        self._unsure: tuple[object, ...] | None = None  # what was refused and may be sent once more
        self.who, self.what = WhoFinder(look, means.document), WhatFinder(look, means.document)
        self.day, self.time = DayLine(look), TimeLine(look)
        self.kind = ChoiceBox(look, [_("Not said"), *(_(one.label) for one in HOUR_KINDS)], typed=False)
        self.people, self.note = Line(), Line()
        self.save = button(look, _("Save hours"), self.send, kind="primary")
        self.said = label(look, "", "small", ink="softink")
        self._say("")
        self.trouble = label(look, "", "small", ink="danger", wrap=True)
        self._sign = icon_label(look, "triangle-alert", colour="danger", size=18)
        self._refused = cards.row(self._sign, self.trouble, spacing=8)
        self._build()
        self._connect()

    def _build(self) -> None:
        look = self._means.look
        pressed = cards.column(label(look, "", "small_strong"), self.save, spacing=6)
        fields = (
            labelled(look, _("Who"), self.who),
            labelled(look, _("What"), self.what),
            labelled(look, _("Date"), self.day),
            labelled(look, _("Hours"), self.time),
        )
        self.fields = Beside(look, (*fields, pressed), _SHARES, _LEAST, top=True)
        self.more = Beside(look, self._further(), _MORE_SHARES, _MORE_LEAST, top=True)
        self.more.hide()
        self.fold = button(look, _("Note, kind, number"), self._on_fold, kind="link", icon="plus", small=True)
        title = label(look, _("Enter hours"), "h3", ink="softink")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 18)
        column.setSpacing(10)
        top = in_lines([title, self.said, self.fold], 12, stretches=True)
        cards.add(column, top, self.fields, self.more, self._refused)
        line = self._refused.layout()
        assert line is not None
        line.setStretch(1, 1)  # type: ignore[attr-defined]
        self._refused.hide()

    def _further(self) -> tuple[QWidget, ...]:
        look = self._means.look
        for line in (self.people, self.note):
            line.setFont(look.font("body"))
        self.people.setText("1")
        self.people.setAccessibleDescription(_("For each of them."))
        kind = label(look, _("Kind"), "small_strong")
        kind.setBuddy(self.kind)
        self.kind.setAccessibleName(_("Kind"))
        return (
            cards.column(kind, self.kind, spacing=6),
            labelled(look, _("How many people"), self.people),
            labelled(look, _("Note"), self.note),
        )

    def _connect(self) -> None:
        self.who.takes_figures = self.what.takes_figures = True
        for finder in (self.who, self.what):
            finder.figure.connect(self.time.begin_with)
            finder.entered.connect(self.send)
        self.who.found.connect(lambda: self.time.setFocus(_OTHER))
        self.what.found.connect(lambda: self.day.setFocus(_OTHER))
        self.who.taken.connect(self._on_taken)
        self.day.entered.connect(self.send)
        self.time.entered.connect(self.send)
        for line in (self.people, self.note):
            line.returnPressed.connect(self.send)
        self._means.document.changed.connect(self._on_changed)

    # what is there

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.tables & {"person", "village"}:
            self.who.ask_again()
        if changes.tables & {"action_plan", "phase", "action_area"}:
            self.what.ask_again()

    def _on_taken(self) -> None:
        new = self.who.new_name
        self._say(_("“{name}” is added together with the hours.", name=new) if new else "")

    def _on_fold(self) -> None:
        opens = self.more.isHidden()
        self.more.setVisible(opens)
        if opens:
            self.kind.setFocus(_OTHER)

    def begin(self, person: str = "") -> None:
        """Stand ready in the first field, with somebody chosen where one is given."""
        if person:
            self.who.choose(person)
        (self.what if person else self.who).setFocus(_OTHER)

    # what is done

    def _values(self) -> dict[str, object]:
        """Return what stands in the fields; KlyngeError where something of it means nothing."""
        people = reading.whole(self.people.text()) if self.people.text().strip() else 1
        if not self.who.is_known:
            raise KlyngeError("“{name}” is not there. Choose from the list.", name=self.who.text().strip())
        if not self.who.chosen and not self.who.new_name and people < 2 and self.people.text().strip() in ("", "1"):
            raise KlyngeError("Write who it was, or how many people there were.")
        what = self.what.meant()
        place = self.kind.currentIndex()
        kind = HOUR_KINDS[place - 1].key if place > 0 else what.get("kind")
        return {
            "day": self.day.day(),
            "minutes": self.time.minutes(),
            "people": people,
            "plan": what.get("plan"),
            "phase": what.get("phase"),
            "kind": kind,
            "note": self.note.text().strip() or None,
        }

    def send(self) -> None:
        """Save the hours, and stand ready for the next."""
        try:
            values = self._values()
            self._save(values)
        except KlyngeError as error:
            self._refuse(why(error))
            return
        self._unsure = None
        self._refused.hide()
        self._say(self._saved(values))
        typed = {"who": self.who.text(), "what": self.what.chosen, "day": values["day"], "time": values["minutes"]}
        self._habits.note(typed)
        self.day.tidy()
        self.note.clear()
        self._stand_ready()

    def _save(self, values: dict[str, object]) -> None:
        who, new = self.who.chosen, self.who.new_name
        asked = (who, new, *values.values())
        sure = asked == self._unsure
        self._unsure = asked  # the same once more says that it is meant
        made: list[str] = []

        def write(unit: Unit) -> None:
            person = who or (added(unit, new) if new else None)
            made.append(person or "")
            hours.record(unit, person=person, source="self", sure=sure, **values)  # type: ignore[arg-type]

        name = self.who.text() or _("without a name")
        self._means.document.do(Sentence("Write hours in: {name}", {"name": name}), write)
        if new and made[0]:
            self.who.choose(made[0])

    def _saved(self, values: dict[str, object]) -> str:
        name = self.who.text() or _("without a name")
        day, minutes, people = values["day"], values["minutes"], values["people"]
        assert isinstance(minutes, int)
        assert isinstance(people, int)
        told = formats.hours(minutes * people)
        assert isinstance(day, date)
        said = _("Saved: {name}, {hours}, {day}.", name=name, hours=told, day=days.day_and_month(day))
        remark = hours_told.remark(day, minutes)
        return f"{said} {remark}" if remark is not None else said

    def _stand_ready(self) -> None:
        field = {"who": self.who, "what": self.what, "day": self.day, "time": self.time}[self._habits.next_field]
        field.setFocus(_OTHER)
        field.selectAll()

    def _say(self, text: str) -> None:
        words = text or _("Press Enter to save and go on")
        self.said.setWordWrap(len(words) > _LONG)
        self.said.setText(words)
        if text:
            announce(self.said)

    def _refuse(self, why: str) -> None:
        self._say("")
        self.trouble.setText(why)
        self._refused.setAccessibleName(why)
        self._refused.show()
        announce(self._refused)


def added(unit: Unit, name: str) -> str:
    """Add somebody who has given hours as a volunteer, and return the id."""
    today = clock.today().isoformat()
    return volunteers.add_volunteer(unit, name=name, status="active", since=today[:7])

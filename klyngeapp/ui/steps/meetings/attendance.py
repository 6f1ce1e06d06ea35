"""Who comes, or who came: a tick for each who is asked, a count of heads where anybody may come."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.domain.meetings import CLOSED, is_about_who_came
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n.language import N_, Sentence, _
from klyngeapp.services import meetings as deeds
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.meetings import Meeting, Person, asked_and_coming
from klyngeapp.system import clock
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.steps.meetings.edits import Edits
from klyngeapp.ui.steps.meetings.hours_line import HoursLine
from klyngeapp.ui.steps.meetings.ticks import Deed, TickRow

_MANY = 24  # as many as are shown at first
_ROLES = {"consultant": N_("consultant"), "municipal_contact": N_("municipality")}


class AttendanceCard(QFrame):
    """Who came: a tick is "yes". From the day of the meeting on it is about who came, before that who will."""

    def __init__(self, means: Means, meeting: Meeting) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, self.meeting = means, meeting
        self.rows: dict[str, TickRow] = {}
        self._all, self._past = False, True
        self._known: wording.Names | None = None
        look = means.look
        self.title = label(look, "", "h2", wrap=True)
        self.count = label(look, "", "small")
        self.heads = Edits(means, "meeting", ("attendance",), row_id=meeting.id, parent=self)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._rest = QVBoxLayout()
        self.add = FieldEdit(look, TABLES["attendee"].field("person"), self._people)
        self.add.committed.connect(self._on_added)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 12, 14)
        column.setSpacing(6)
        column.addWidget(cards.row(self.title, "|", self.count, margins=(6, 0, 8, 0)))
        self._heads = self.heads.fields["attendance"]
        self._heads.setContentsMargins(6, 0, 8, 6)
        column.addWidget(self._heads)
        column.addLayout(self._list)
        column.addLayout(self._rest)
        self.add.setContentsMargins(6, 8, 8, 0)
        column.addWidget(self.add)
        self.hours = HoursLine(means, meeting)
        column.addWidget(self.hours)
        means.document.changed.connect(self._on_changed)
        self.show_meeting(meeting)

    def _people(self, field: object = None) -> wording.Names:  # noqa: ARG002 - of one field
        if self._known is None:
            person = TABLES["attendee"].field("person")
            self._known = wording.Names(self._means.document.ask(lists.choices_for, person))
        return self._known

    def _on_changed(self, changes: ChangeSet) -> None:
        if "person" in changes.tables:
            self._known = None
            self.add.show_options()

    # what it shows

    def show_meeting(self, meeting: Meeting) -> None:
        """Show who is asked as it is now."""
        self.meeting = meeting
        self._past = is_about_who_came(meeting.day, clock.today())
        self.title.setText(_("Who came?") if self._past else _("Who is coming?"))
        words_of_add = _("Add one who came") if self._past else _("Ask one more")
        self.add.label.setText(words_of_add)
        self.add.input.setAccessibleName(words_of_add)
        self.heads.show({"title": meeting.title, "attendance": meeting.counted})
        self._heads.setVisible(meeting.kind not in CLOSED and self._past)
        self.count.setText(self._counted(meeting.people))
        counts_heads = self._heads.isVisibleTo(self) and meeting.counted is not None
        self.count.setVisible(bool(meeting.people) and not counts_heads)
        self.hours.show_meeting(meeting)
        shown = meeting.people if self._all else meeting.people[:_MANY]
        if [one.id for one in shown] != list(self.rows):
            self._make_rows(shown)
        for person in shown:
            self._show_person(self.rows[person.id], person)

    def _counted(self, people: Sequence[Person]) -> str:
        if not self._past:
            asked, coming = asked_and_coming(people)
            return _("{number} of {all}", number=coming, all=asked)
        came = sum(one.presence == "attended" for one in people)
        return _("{number} of {all}", number=came, all=len(people))

    def _make_rows(self, people: Sequence[Person]) -> None:
        focused = next((key for key, row in self.rows.items() if row.tick.hasFocus()), "")
        cards.empty(self._list)
        cards.empty(self._rest)
        self.rows = {}
        for person in people:
            name = label(self._means.look, person.name, wrap=True)
            more = _("More about {name}", name=person.name)
            row = TickRow(self._means.look, person.name, name, more=more)
            row.ticked.connect(lambda yes, one=person: self._set(one, self._yes if yes else "invited"))
            self.rows[person.id] = row
            self._list.addWidget(row)
        if focused in self.rows:
            self.rows[focused].tick.setFocus()
        left = len(self.meeting.people) - len(people)
        if left > 0:
            more_button = button(
                self._means.look, _("Show {number} more", number=left), self._show_all, kind="link", small=True
            )
            self._rest.addWidget(cards.row(more_button, "|"))

    def _show_all(self) -> None:
        before = len(self.rows)
        self._all = True
        self.show_meeting(self.meeting)
        list(self.rows.values())[before].tick.setFocus()

    @property
    def _yes(self) -> str:
        return "attended" if self._past else "accepted"

    def _show_person(self, row: TickRow, person: Person) -> None:
        yes = person.presence == "attended" or (not self._past and person.presence == "accepted")
        word = _(_ROLES[person.role]) if person.role else ""
        if person.presence == "apologies":
            word = _("apologies")
        elif self._past and person.presence == "accepted":
            word = _("had said yes")
        row.show_tick(ticked=yes, word=word)
        row.deeds = self._deeds(person)

    def _deeds(self, person: Person) -> tuple[Deed, ...]:
        found: list[Deed] = []
        if person.presence != "apologies":
            found.append((_("Has sent apologies"), lambda: self._set(person, "apologies")))
        if person.presence not in (None, "invited"):
            found.append((_("Has not answered"), lambda: self._set(person, "invited")))
        if person.presence is not None:
            found.append((_("Take off the list"), lambda: self._set(person, None)))
        return tuple(found)

    # what is done

    def _action(self, called: str) -> Sentence:
        said: dict[str, object] = {"name": called}
        return Sentence("Who came: {name}", said) if self._past else Sentence("Who is coming: {name}", said)

    def _set(self, person: Person, presence: str | None) -> None:
        name = self._action(person.name)
        told = _("{name} is off the list", name=person.name) if presence is None else ""
        meeting = self.meeting.id
        done = self._means.run(name, lambda unit: deeds.set_presence(unit, meeting, person.id, presence), told)
        if not done:
            self.show_meeting(self.meeting)

    def _on_added(self, person: object) -> None:
        if not isinstance(person, str):
            return
        presence, meeting = self._yes if self._past else "invited", self.meeting.id
        called = self._people().name_of(person)
        name = self._action(called)
        self.add.show_value(person, called)
        self._means.run(name, lambda unit: deeds.set_presence(unit, meeting, person, presence))
        self.add.show_value(None)

    def finish(self) -> None:
        """Keep what stands in the fields."""
        self.heads.finish()

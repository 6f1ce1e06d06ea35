"""One person: who they are, what they can and when, what they promised, what they gave, what is agreed with them."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from klyngeapp.domain.schema import TABLES
from klyngeapp.drawing.palette import area_colour
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import asking, hours, one_person, rows, volunteers
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.helpers import needs
from klyngeapp.store.queries.hour_papers import fund_rules
from klyngeapp.store.queries.person import Agreed, PersonFacts, Promise, Role, person_facts
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms import forgetting
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.edited_title import EditedTitle
from klyngeapp.ui.forms.hours_fields import For
from klyngeapp.ui.forms.hours_jobs import statement_job, timesheet_job
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.forms.printing import Save
from klyngeapp.ui.forms.privacy_jobs import person_copy_job
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.menus import Deed, open_menu
from klyngeapp.ui.page_keys import VOLUNTEERS
from klyngeapp.ui.steps.person import about, agreed, promises, words
from klyngeapp.ui.steps.person.hours import HoursCard
from klyngeapp.ui.steps.person.roles import RolesCard
from klyngeapp.ui.steps.person.view import Deeds, PersonView
from klyngeapp.ui.steps.person.week import Time, WeekCard

_PERSON = TABLES["person"]
_NAME = _PERSON.field("name")
_NO_AREA = "area4"


def known(means: Means, key: str) -> PersonFacts | None:
    """Return the person of a page's key ("volunteers/ID"), None where they are not there any more."""
    return means.document.ask(person_facts, key.partition("/")[2])


class PersonPage(Page):
    """The page of one person."""

    def __init__(self, means: Means, person: PersonFacts, save: Save) -> None:
        super().__init__()
        self._means, self.person, self._save = means, person, save
        look, document = means.look, means.document
        self.title = EditedTitle(look, _NAME, change=_("Change the name"), name=_("Name"))
        self.title.committed.connect(self._on_name)
        self.title.rearranged.connect(self.rearranged)
        self.title.pencil.setEnabled(not document.looks)
        self.reach = about.ReachCard(look, document, person.id, about.Deeds(self._can, self._cares))
        self.week = WeekCard(look, self._on_time)
        self.promises = promises.PromisesCard(
            look, promises.Deeds(self._promise, self._keep, self._answer, self._take_back)
        )
        self.rest = about.RestCard(look, document, person)
        self.hours = HoursCard(look, document, self._record, lambda: means.go(f"{VOLUNTEERS}/hours/{person.id}"))
        self.agreed = agreed.AgreedCard(
            look,
            document,
            agreed.Deeds(self._agree, self._withdraw, self._tell, self.copy, self.ways_out),
            self.rearranged.emit,
        )
        self.roles = RolesCard(look, document, self._sit, self._leave_seat, self.rearranged.emit)
        self.note = about.NoteCard(look, document, person.id)
        left = (self.reach, self.week, self.promises, self.rest)
        right = (self.hours, self.agreed, self.roles, self.note)
        self.view = PersonView(
            look, self.title, left, right, Deeds(self.go_back, self.paper, self._on_hours, self._more)
        )
        self.view.hours.setEnabled(not document.looks)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*cards.NONE)
        layout.addWidget(self.view)
        self._show()

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self.title.heading

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width."""
        self.view.arrange(narrow=narrow)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the top."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self.view, self.view.to_top)

    # following

    def refresh(self) -> None:
        """Show what has changed; where the person is gone, go back to the others."""
        found = self._means.document.ask(person_facts, self.person.id)
        if found is None:
            QTimer.singleShot(0, self, self.go_back)
            return
        self.person = found
        self._show()
        self.rearranged.emit()

    def _show(self) -> None:
        person, document = self.person, self._means.document
        can_change = not document.looks
        self.title.show_name(person.name)
        place = next((number for number, area in enumerate(person.areas) if area[2]), None)
        self.view.show_face(person.name, _NO_AREA if place is None else area_colour(place))
        self.view.lead.setText(words.lead(person))
        for card in (self.reach, self.week, self.promises, self.hours, self.agreed, self.roles):
            card.show_person(person, can_change=can_change)
        self.rest.title.setText(_("About {name}", name=words.first_name(person.name)))
        self._offer(person)

    def _offer(self, person: PersonFacts) -> None:
        """Offer what can be added."""
        document = self._means.document
        skill, group = TABLES["person_skill"].field("tag"), TABLES["membership"].field("group")
        skills = [name for _id, name in document.ask(lists.choices_for, skill) if name not in person.skills]
        self.reach.offer(skills)
        promised = {one.title for one in person.promises}
        open_ones = [need.title for need in document.ask(needs) if need.missing and need.title not in promised]
        self.promises.offer(tuple(dict.fromkeys(open_ones)))
        sits = {one.where for one in person.roles if one.id and not one.left}
        self.roles.offer(tuple(name for _id, name in document.ask(lists.choices_for, group) if name not in sits))

    # where one goes

    def go_back(self) -> None:
        """Show all who help."""
        self._means.go(VOLUNTEERS)

    def _on_hours(self) -> None:
        self.hours.begin()
        self.rearranged.emit()

    def _more(self, below: QWidget) -> None:
        history = f"history/person/{self.person.id}"
        deeds: list[Deed] = [(_("History of this person"), lambda: self._means.document.wanted.emit(history))]
        if self._means.document.looks:
            return
        deeds.append((_("Remove from the list"), self._remove))
        open_menu(self._means.look, below, deeds)

    def paper(self) -> None:
        """Offer the papers on the hours of this person: the timesheet, as each fund counts, and month by month."""
        person = self.person
        deeds: list[Deed] = [(_("All hours"), lambda: self._save(timesheet_job(person.id, named=person.name)))]
        for fund, name in self._means.document.ask(fund_rules):
            job = timesheet_job(person.id, fund=fund, named=person.name)
            deeds.append((_("As {fund} counts", fund=name), partial(self._save, job)))
        deeds.append((_("Month by month"), lambda: self._save(statement_job(person.id, person.name))))
        open_menu(self._means.look, self.view.paper, deeds)

    def copy(self) -> None:
        """Ask for all that is kept of this person, for them."""
        self._save(person_copy_job(self.person.id, self.person.name))

    def ways_out(self) -> list[Deed]:
        """Return how somebody can leave: stop, with the day, or be forgotten."""
        stops = (
            (_("Helps again"), self._come_back) if self.person.status == "stopped" else (_("Stops today"), self._stop)
        )
        forget = _("Wants to be forgotten …")
        return [stops, (forget, lambda: forgetting.forget(self._means, self, self.person.id))]

    def escape(self) -> bool:
        """Put away what is open; False where nothing is."""
        return self.title.escape() or self.hours.close_entry() or self.agreed.close_form() or self.roles.close_form()

    # what is done

    def _do(self, name: Sentence, use_case: Callable[[Unit], object], told: str = "") -> bool:
        return self._means.run(name, use_case, told)

    def _change(self, use_case: Callable[[Unit], object], told: str = "") -> bool:
        said: dict[str, object] = {"table": _(_PERSON.label), "name": self.person.name}
        return self._do(Sentence("Change {table}: {name}", said), use_case, told)

    def _on_name(self, text: str) -> None:
        self._change(lambda unit: one_person.rename(unit, self.person.id, text))

    def _can(self, skills: Sequence[str]) -> bool:
        said = Sentence("What {name} can help with", {"name": self.person.name})
        return self._do(said, lambda unit: volunteers.let_be_able(unit, self.person.id, skills))

    def _cares(self, area: str, cares: bool) -> bool:  # noqa: FBT001 - as the card asks
        said = Sentence("What {name} cares for", {"name": self.person.name})
        return self._do(said, lambda unit: one_person.let_care(unit, self.person.id, area, cares=cares))

    def _on_time(self, time: Time, free: bool) -> None:  # noqa: FBT001 - as the card asks
        said = Sentence("When {name} can help", {"name": self.person.name})
        self._do(said, lambda unit: one_person.let_be_free(unit, self.person.id, *time, free=free))
        self.week.show_person(self.person, can_change=not self._means.document.looks)

    def _promise(self, title: str) -> bool:
        said = Sentence("{name} promises: {need}", {"name": self.person.name, "need": title})
        return self._do(said, lambda unit: one_person.promise(unit, self.person.id, title))

    def _keep(self, one: Promise, done: bool) -> None:  # noqa: FBT001 - as the card asks
        said: dict[str, object] = {"name": self.person.name, "need": one.title}
        sentence = Sentence("{name} has done: {need}", said) if done else Sentence("{name} has not done: {need}", said)
        self._do(sentence, lambda unit: one_person.keep_promise(unit, one.id, done=done))

    def _answer(self, one: Promise, answer: str) -> None:
        said: dict[str, object] = {"name": self.person.name, "need": one.title}
        yes, no = Sentence("{name} helps with {need}", said), Sentence("{name} does not help with {need}", said)
        need = partial(asking.note_answer, need=one.need, person=self.person.id, answer=answer)
        self._do(yes if answer == "yes" else no, need)

    def _take_back(self, one: Promise) -> None:
        said = Sentence("Take back the promise of {name}: {need}", {"name": self.person.name, "need": one.title})
        told = _("Removed {name}", name=one.title)
        self._do(said, lambda unit: one_person.take_back_promise(unit, one.id), told)

    def _record(self, day: date, minutes: int, what: For) -> None:
        """Write hours in; the card says why where they cannot be."""
        name = Sentence("Hours of {name}", {"name": self.person.name})
        self._means.document.do(
            name,
            lambda unit: hours.record(
                unit,
                person=self.person.id,
                day=day,
                minutes=minutes,
                plan=what.get("plan"),
                phase=what.get("phase"),
                kind=what.get("kind"),
            ),
        )

    def _agree(self, purpose: str) -> str:
        made: list[str] = []
        said = Sentence("{name} says yes: {purpose}", {"name": self.person.name, "purpose": words.may(purpose)})
        self._do(said, lambda unit: made.append(one_person.agree(unit, self.person.id, purpose)))
        return made[0] if made else ""

    def _withdraw(self, one: Agreed) -> None:
        said = Sentence("{name} takes back: {purpose}", {"name": self.person.name, "purpose": words.may(one.purpose)})
        told = _("Written down as taken back today.")
        self._do(said, lambda unit: one_person.withdraw(unit, one.id), told)

    def _tell(self) -> bool:
        said = Sentence("{name} was told what you keep", {"name": self.person.name})
        return self._do(said, lambda unit: one_person.tell(unit, self.person.id))

    def _sit(self, group: str) -> bool:
        said = Sentence("{name} sits in {group}", {"name": self.person.name, "group": group})
        return self._do(said, lambda unit: one_person.sit_in(unit, self.person.id, group))

    def _leave_seat(self, one: Role) -> None:
        said = Sentence("{name} does not sit in {group}", {"name": self.person.name, "group": one.where})
        self._do(said, lambda unit: rows.remove(unit, "membership", one.id), _("Removed {name}", name=one.where))

    def _stop(self) -> None:
        told = _("{name} stands as stopped from today.", name=self.person.name)
        said = Sentence("{name} stops", {"name": self.person.name})
        self._do(said, lambda unit: one_person.stop(unit, self.person.id), told)

    def _come_back(self) -> None:
        said = Sentence("{name} helps again", {"name": self.person.name})
        self._do(said, lambda unit: one_person.come_back(unit, self.person.id))

    def _remove(self) -> None:
        said = Sentence("Remove {table}: {name}", {"table": _(_PERSON.label), "name": self.person.name})
        told = _("Removed {name}", name=self.person.name)
        self._do(said, lambda unit: rows.remove(unit, "person", self.person.id), told)

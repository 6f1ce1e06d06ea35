"""Which of the papers on hours and volunteers, whose hours, and by which rule they are counted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.documents.catalogue import (
    DOCUMENTS,
    HOURS_REPORT,
    HOURS_SHEET,
    PERSON_STATEMENT,
    SIGN_UP_SHEET,
    THANK_YOU_LIST,
    TIMESHEET,
    VOLUNTEER_LIST,
)
from klyngeapp.domain.hour_papers import PaperAsked
from klyngeapp.i18n.language import N_, _
from klyngeapp.store.queries.hour_papers import fund_rules, people_with_hours
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.hours_jobs import paper_job
from klyngeapp.ui.forms.printing import Job
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.choices import ChoiceBox

ORDER = (TIMESHEET, HOURS_REPORT, PERSON_STATEMENT, VOLUNTEER_LIST, THANK_YOU_LIST, HOURS_SHEET, SIGN_UP_SHEET)
_BY_RULE = frozenset({TIMESHEET, HOURS_REPORT})
_EVERYBODY = {TIMESHEET: N_("A sheet for each action plan"), PERSON_STATEMENT: N_("Everybody, each on a page")}
_Found = tuple[tuple[str, str], ...]


class PaperChoice(QWidget):
    """Offers papers, people and rules. `chosen` comes with another one; `rearranged` where it stands otherwise."""

    chosen = Signal()
    rearranged = Signal()

    def __init__(self, means: Means, kind: str) -> None:
        super().__init__()
        self._means, self.kind = means, kind
        self._people: _Found = ()
        self._rules: _Found = ()
        self._person = self._rule = ""
        self.which = ChoiceBox(means.look, [_(DOCUMENTS[one].title) for one in ORDER], typed=False)
        self.which.setAccessibleName(_("Which paper?"))
        self.which.setCurrentIndex(ORDER.index(kind))
        self.whose = ChoiceBox(means.look, (), typed=False)
        self.whose.setAccessibleName(_("Whose hours?"))
        self.rule = ChoiceBox(means.look, (), typed=False)
        self.rule.setAccessibleName(_("Counted by which rule?"))
        self.which.activated.connect(self._on_which)
        self.whose.activated.connect(self._on_whose)
        self.rule.activated.connect(self._on_rule)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        cards.add(column, self.which, self.whose, self.rule)
        self.offer()

    def offer(self) -> bool:
        """Offer whom and what there is now; return whether what was chosen is there no more."""
        before = (self._person, self._rule)
        self._people = (("", _(_EVERYBODY.get(self.kind, ""))), *self._means.document.ask(people_with_hours))
        self._person = _fill(self.whose, self._people, self._person)
        self._rules = (("", _("All hours of volunteers, no kroner")), *self._means.document.ask(fund_rules))
        self._rule = _fill(self.rule, self._rules, self._rule)
        self.whose.setVisible(self.kind in _EVERYBODY)
        self.rule.setVisible(self.kind in _BY_RULE)
        return (self._person, self._rule) != before

    def job(self) -> Job:
        """Return who makes the paper as it is chosen."""
        person = self._person if self.kind in _EVERYBODY else ""
        rule = self._rule if self.kind in _BY_RULE else ""
        named = dict(self._people)[person] if person else ""
        return paper_job(self.kind, PaperAsked(person=person, fund=rule), named)

    def _on_which(self, place: int) -> None:
        self.kind = ORDER[place]
        self._rule = ""  # kroner are in no paper for which nobody has asked for them
        self.offer()
        self.rearranged.emit()
        self.chosen.emit()

    def _on_whose(self, place: int) -> None:
        self._person = self._people[place][0]
        self.chosen.emit()

    def _on_rule(self, place: int) -> None:
        self._rule = self._rules[place][0]
        self.chosen.emit()


def _fill(box: ChoiceBox, options: _Found, chosen: str) -> str:
    """Offer options, where they are others than before; return what is chosen, "" where that is gone."""
    ids, names = [row_id for row_id, _name in options], [name for _id, name in options]
    if names != [box.itemText(place) for place in range(box.count())]:
        box.offer(names)
    place = ids.index(chosen) if chosen in ids else 0
    box.setCurrentIndex(place)
    return ids[place]

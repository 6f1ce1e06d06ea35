"""Which of the papers on hours and volunteers, whose hours, of which plan and time, and by which rule."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from klyngeapp.documents.catalogue import (
    DOCUMENTS,
    HOURS_REPORT,
    HOURS_SHEET,
    PERSON_STATEMENT,
    SIGN_UP_SHEET,
    TAKES,
    THANK_YOU_LIST,
    TIMESHEET,
    VOLUNTEER_LIST,
)
from klyngeapp.domain.hour_papers import PaperAsked
from klyngeapp.i18n.language import N_, _
from klyngeapp.store.queries import hours_choices
from klyngeapp.store.queries.hour_papers import fund_rules, people_with_hours
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.hours_jobs import paper_job
from klyngeapp.ui.forms.periods import PeriodChoice
from klyngeapp.ui.forms.printing import Job
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.choices import ChoiceBox

ORDER = (TIMESHEET, HOURS_REPORT, PERSON_STATEMENT, VOLUNTEER_LIST, THANK_YOU_LIST, HOURS_SHEET, SIGN_UP_SHEET)
_EVERYBODY = {TIMESHEET: N_("A sheet for each action plan"), PERSON_STATEMENT: N_("Everybody, each on a page")}
_Found = tuple[tuple[str, str], ...]


class PaperChoice(QWidget):
    """Offers papers, and what each takes: people, plans, times, rules. `chosen` comes with another one; `rearranged`
    where it stands otherwise.
    """

    chosen = Signal()
    rearranged = Signal()

    def __init__(self, means: Means, kind: str, asked: PaperAsked) -> None:
        super().__init__()
        self._means, self.kind, look = means, kind, means.look
        self._found: dict[str, _Found] = {}
        self._asked = {"person": asked.person, "plan": asked.plan, "fund": asked.fund}
        self.which = self._box(_("Which paper?"), [_(DOCUMENTS[one].title) for one in ORDER])
        self.which.setCurrentIndex(ORDER.index(kind))
        self.whose = self._box(_("Whose hours?"))
        self.plan = self._box(_("Of which action plan?"))
        self.rule = self._box(_("Counted by which rule?"))
        self.period = PeriodChoice(look, (asked.first, asked.last))
        self._boxes = {"person": self.whose, "plan": self.plan, "fund": self.rule}
        self.which.activated.connect(self._on_which)
        for name, box in self._boxes.items():
            box.activated.connect(lambda place, name=name: self._on_chosen(name, place))
        self.period.chosen.connect(self.chosen)
        self.period.rearranged.connect(self.rearranged)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        cards.add(column, self.which, self.whose, self.plan, self.period, self.rule)
        self.offer()

    def _box(self, name: str, texts: tuple[str, ...] | list[str] = ()) -> ChoiceBox:
        made = ChoiceBox(self._means.look, texts, typed=False)
        made.setAccessibleName(name)
        return made

    def offer(self) -> bool:
        """Offer whom and what there is now; return whether what was chosen is there no more."""
        document, before, takes = self._means.document, dict(self._asked), TAKES[self.kind]
        self._found = {
            "person": (("", _(_EVERYBODY.get(self.kind, ""))), *document.ask(people_with_hours)),
            "plan": (("", _("All action plans")), *document.ask(hours_choices.what).plans),
            "fund": (("", _("All hours of volunteers, no kroner")), *document.ask(fund_rules)),
        }
        for name, box in self._boxes.items():
            self._asked[name] = _fill(box, self._found[name], self._asked[name])
            box.setVisible(name in takes)
        self.period.setVisible("first" in takes)
        return self._asked != before

    def job(self) -> Job:
        """Return who makes the paper as it is chosen."""
        takes = TAKES[self.kind]
        chosen = {name: row_id for name, row_id in self._asked.items() if name in takes}
        first, last = self.period.span if "first" in takes else (None, None)
        called = next((name for name in ("person", "plan") if chosen.get(name)), "")
        named = dict(self._found[called])[chosen[called]] if called else ""
        return paper_job(self.kind, PaperAsked(first=first, last=last, **chosen), named)

    def _on_which(self, place: int) -> None:
        self.kind = ORDER[place]
        self._asked["fund"] = ""  # kroner are in no paper for which nobody has asked for them
        self.offer()
        self.rearranged.emit()
        self.chosen.emit()

    def _on_chosen(self, name: str, place: int) -> None:
        self._asked[name] = self._found[name][place][0]
        self.chosen.emit()


def _fill(box: ChoiceBox, options: _Found, chosen: str) -> str:
    """Offer options, where they are others than before; return what is chosen, "" where that is gone."""
    ids, names = [row_id for row_id, _name in options], [name for _id, name in options]
    if names != [box.itemText(place) for place in range(box.count())]:
        box.offer(names)
    place = ids.index(chosen) if chosen in ids else 0
    box.setCurrentIndex(place)
    return ids[place]

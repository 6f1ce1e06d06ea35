"""The facts of the first screen as texts and drawings, in the language spoken now."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from klyngeapp.domain.home import (
    Event,
    HomeFacts,
    PhaseState,
    month_number,
    months_in_all,
    new_since,
    phase_states,
    timeline_events,
)
from klyngeapp.domain.schedule import first_of_month, place
from klyngeapp.drawing import timeline as drawn
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.ui.forms.months_axis import axis
from klyngeapp.ui.steps.overview.path import Node, PhasePath

_EVENTS = {
    "citizens_meeting": N_("Citizens' meeting"),
    "general_assembly": N_("General meeting"),
    "survey": N_("Citizen survey"),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A key figure: the number, what it counts, one line more; `part` draws a bar, from 0 to 1."""

    number: str
    unit: str
    second: str
    part: float | None = None

    @property
    def spoken(self) -> str:
        """Return the figure as a screen reader says it."""
        return f"{self.number} {self.unit}. {self.second}"


def lead(facts: HomeFacts, *, short: bool) -> str:
    """Return the day, and which month of the process it is."""
    day = days.plain_day(facts.today) if short else days.whole_day(facts.today)
    number = month_number(facts)
    return _("{day} · month {number} of {total}", day=day, number=number[0], total=number[1]) if number else day


def path(facts: HomeFacts, factor: float) -> PhasePath:
    """Return the five phases."""
    return PhasePath(tuple(_node(state, facts) for state in phase_states(facts)), factor)


def _node(state: PhaseState, facts: HomeFacts) -> Node:
    span = state.span
    written = days.months(span.first, span.last) if span else ""
    part = state.done / state.steps if state.steps else 0.0
    if state.state == "now" and _counts_plans(state, facts):
        part = sum(plan.written for plan in facts.plans) / len(facts.plans)
    return Node(_(state.title), state.state, said(state, facts), written, part)


def _counts_plans(state: PhaseState, facts: HomeFacts) -> bool:
    return state.id == "action_plans" and bool(facts.plans)


def said(state: PhaseState, facts: HomeFacts) -> str:
    """Return how far a phase is, in words."""
    if state.state == "done":
        return _("Finished")
    if state.state == "now" and _counts_plans(state, facts):
        written = sum(plan.written for plan in facts.plans)
        return _("Under way – {done} of {total} plans", done=written, total=len(facts.plans))
    if state.state == "now":
        return _("Under way – {done} of {total} steps", done=state.done, total=state.steps)
    if state.state == "behind":
        return _("{done} of {total} steps", done=state.done, total=state.steps)
    if state.span is None:
        return ngettext("{number} step", "{number} steps", state.steps)
    return _("Starts in {month}", month=days.month_in_year(state.span.first))


def path_spoken(facts: HomeFacts) -> str:
    """Return the path as one sentence."""
    return "; ".join(f"{_(state.title)}: {said(state, facts)}" for state in phase_states(facts)) + "."


def figures(facts: HomeFacts) -> tuple[Figure, ...]:
    """Return four figures; nought is said kindly."""
    return _volunteers(facts), _hours(facts), _villages(facts), _money(facts)


def _volunteers(facts: HomeFacts) -> Figure:
    number, new = facts.overview.volunteers, facts.new_volunteers
    unit = ngettext("volunteer", "volunteers", number)
    if not number:
        return Figure("0", unit, _("They will come"))
    if new_since(facts.today)[1] == "summer":
        second = _("{number} new since the summer", number=new) if new else _("None new since the summer")
    else:
        second = _("{number} new since New Year", number=new) if new else _("None new since New Year")
    return Figure(formats.whole(number), unit, second)


def _hours(facts: HomeFacts) -> Figure:
    hours = round(facts.overview.hours.volunteers / 60)
    if not hours or facts.busiest is None:
        if not facts.meetings_held:
            return Figure("0", _("meetings"), _("The first has no day yet") if not facts.meeting else "")
        return Figure("0", _("hours"), _("Written in as you go"))
    month = days.month_in_year(facts.busiest)
    return Figure(formats.whole(hours), ngettext("hour", "hours", hours), _("Most in {month}", month=month))


def _villages(facts: HomeFacts) -> Figure:
    number, people = len(facts.overview.villages), facts.overview.inhabitants
    unit = ngettext("village", "villages", number)
    if not number:
        return Figure("0", unit, _("Written in at step 1"))
    if not people:
        return Figure(formats.whole(number), unit, _("Inhabitants are not written in yet"))
    return Figure(formats.whole(number), unit, _("{number} inhabitants in all", number=formats.whole(people)))


def _money(facts: HomeFacts) -> Figure:
    budget = facts.overview.budget
    if budget.planned <= 0:
        return Figure("–", _("budget"), _("Written in at step 4"))
    second = _("{spent} of {planned} kr.", spent=formats.amount(budget.spent), planned=formats.amount(budget.planned))
    share = formats.percent(budget.spent, budget.planned)
    return Figure(share, _("is spent"), second, min(budget.spent / budget.planned, 1.0))


def months_title(facts: HomeFacts) -> str:
    """Return the heading of the months."""
    return ngettext("{number} month", "{number} months", months_in_all(facts))


def timeline(facts: HomeFacts, factor: float) -> drawn.Timeline | None:
    """Return the months; None where the process has no start."""
    if not facts.spans:
        return None
    first, total = first_of_month(facts.spans[0].first), months_in_all(facts)
    months, years = axis(first, total)
    today = place(first, facts.today)
    return drawn.Timeline(
        months=months,
        years=years,
        spans=tuple(_span(state, first) for state in phase_states(facts) if state.span),
        events=tuple(
            drawn.Event(place(first, event.day), _called(event), event.day <= facts.today)
            for event in timeline_events(facts)
        ),
        today=today if 0 <= today < total else None,
        today_label=_("Today"),
        size=15 * factor,
    )


def _span(state: PhaseState, first: date) -> drawn.Span:
    span = state.span
    begins = place(first, span.first) if span else 0
    length = place(first, span.last + timedelta(days=1)) - begins if span else 0
    called: Literal["done", "now", "next"] = "next" if state.state == "behind" else state.state
    return drawn.Span(begins, length, _(state.title), called)


def _called(event: Event) -> str:
    return _(_EVENTS[event.kind]) if event.kind in _EVENTS else event.title


def timeline_spoken(facts: HomeFacts) -> str:
    """Return the months as one sentence."""
    told = [f"{_called(event)}, {days.plain_day(event.day)}" for event in timeline_events(facts)]
    return "; ".join([lead(facts, short=False), *told]) + "."

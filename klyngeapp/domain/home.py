"""The first screen: what the workbook says of how far the group is, and what follows from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from klyngeapp.domain.facts import Overview
from klyngeapp.domain.phases import PHASES
from klyngeapp.domain.progress import PhaseProgress, ProgressFacts, progress
from klyngeapp.domain.schedule import PhaseSpan, first_of_month, months_between, place

State = Literal["done", "now", "behind", "next"]
_APART = 2.0  # months between two events, so that their names can stand side by side
_FROM_TODAY = 1.0  # months between today's mark and an event that is still to come


@dataclass(frozen=True, slots=True)
class PlanState:
    """How far an action plan is: written to the end, or lacking what it cannot do without."""

    title: str
    written: bool
    has_coordinator: bool
    has_budget: bool
    id: str = ""


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """The next meeting: how many items its agenda has, how many are asked and how many have said yes."""

    title: str
    day: date
    agenda_items: int
    asked: int
    accepted: int


@dataclass(frozen=True, slots=True)
class Hearing:
    """A hearing that is open: its last day, the comments that have come, and those that have an answer."""

    last_day: date
    comments: int
    answered: int


@dataclass(frozen=True, slots=True)
class FundDeadline:
    """The last day to apply to a fund, and the application that is not sent yet."""

    fund: str
    application: str
    day: date


@dataclass(frozen=True, slots=True)
class Overdue:
    """Something agreed whose time is out; `page` is the key of the page on which it stands."""

    title: str
    day: date
    page: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A mark on the months: a meeting, the survey or a milestone. `kind` is "" where the title is the name."""

    kind: str
    title: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeFacts:
    """All that the first screen tells, as of a day."""

    today: date
    overview: Overview
    progress: ProgressFacts
    spans: tuple[PhaseSpan, ...]
    plans: tuple[PlanState, ...]
    meeting: MeetingFacts | None
    meetings_held: int
    hearing: Hearing | None
    funds: tuple[FundDeadline, ...]
    overdue: tuple[Overdue, ...]
    new_volunteers: int
    busiest: date | None
    events: tuple[Event, ...]
    to_forget: int = 0  # persons who stopped longer ago than they are kept
    hours_by_month: Mapping[str, int] = field(default_factory=dict)  # minutes of volunteers by month ("2026-11")


@dataclass(frozen=True, slots=True)
class PhaseState:
    """A phase as the path shows it: `done` of `steps` are steps the group does not leave out."""

    id: str
    title: str
    state: State
    span: PhaseSpan | None
    done: int
    steps: int


def new_since(today: date) -> tuple[date, Literal["summer", "new_year"]]:
    """Return the day from which a volunteer counts as new, and what one calls it."""
    if today.month >= 7:
        return date(today.year, 7, 1), "summer"
    return date(today.year, 1, 1), "new_year"


def month_number(facts: HomeFacts) -> tuple[int, int] | None:
    """Return which month of the process this is, and of how many; None before it, after it or without a start."""
    if not facts.spans:
        return None
    first, total = facts.spans[0].first, months_in_all(facts)
    number = months_between(first, facts.today) + 1
    return (number, total) if 1 <= number <= total else None


def months_in_all(facts: HomeFacts) -> int:
    """Return how many months the process takes; 0 where it has no start."""
    if not facts.spans:
        return 0
    return months_between(facts.spans[0].first, facts.spans[-1].last) + 1


def phase_states(facts: HomeFacts) -> tuple[PhaseState, ...]:
    """Return the five phases with where the group is: the one of today is "now", those before it done or behind."""
    found = progress(facts.progress)
    spans = {span.id: span for span in facts.spans}
    now = current_phase(facts)
    numbers = {phase.id: number for number, phase in enumerate(PHASES)}
    states = []
    for phase, how_far in zip(PHASES, found, strict=True):
        kept = [step for step in how_far.steps if step not in facts.progress.left_out]
        done = [step for step in kept if step in how_far.done]
        state = _state(how_far, numbers[phase.id] - numbers[now])
        states.append(PhaseState(phase.id, phase.title, state, spans.get(phase.id), len(done), len(kept)))
    return tuple(states)


def _state(how_far: PhaseProgress, after_now: int) -> State:
    if len(how_far.done) == len(how_far.steps):
        return "done"
    if after_now == 0:
        return "now"
    return "next" if after_now > 0 else "behind"


def current_phase(facts: HomeFacts) -> str:
    """Return the phase that today is in by the months; without months, the first that is not done."""
    for span in facts.spans:
        if span.first <= facts.today <= span.last:
            return span.id
    if facts.spans and facts.today > facts.spans[-1].last:
        return facts.spans[-1].id
    found = progress(facts.progress)
    return next((phase.id for phase in found if len(phase.done) < len(phase.steps)), found[-1].id)


def timeline_events(facts: HomeFacts) -> tuple[Event, ...]:
    """Return the marks on the months: all that was, and of what comes as much as there is room for."""
    if not facts.spans:
        return ()
    first, total = first_of_month(facts.spans[0].first), months_in_all(facts)
    inside = [event for event in facts.events if 0 <= place(first, event.day) < total]
    kept: list[Event] = []
    # What comes goes in from its far end: the last goal is the one to see.
    coming = sorted((e for e in inside if e.day > facts.today), key=lambda e: (bool(not e.kind), e.day), reverse=True)
    past = sorted((e for e in inside if e.day <= facts.today), key=lambda e: e.day)
    today = place(first, facts.today)
    for event in [*past, *coming]:
        at = place(first, event.day)
        if event.day > facts.today and at - today < _FROM_TODAY:
            continue
        if all(abs(place(first, other.day) - at) >= _APART for other in kept):
            kept.append(event)
    return tuple(sorted(kept, key=lambda event: event.day))

"""The course of the process as it is planned, and what it becomes when the end of a phase is moved."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from klyngeapp.domain.phases import PHASES, months_of
from klyngeapp.domain.schedule import PhaseMonths, PhaseSpan, later, months_between, phase_spans

USUAL_LENGTHS = (18, 12)
_NOTHING = PhaseMonths(None, None)


@dataclass(frozen=True, slots=True)
class Course:
    """When the process begins, how many months it takes, and what is said of each phase (by its id)."""

    start: date | None
    total: int | None
    phases: Mapping[str, PhaseMonths]

    @property
    def spans(self) -> tuple[PhaseSpan, ...]:
        """Return when each phase begins and ends."""
        return phase_spans(self.start, self.total, self.phases)

    def span(self, phase: str) -> PhaseSpan | None:
        """Return when a phase begins and ends, None where it has no time."""
        return next((span for span in self.spans if span.id == phase), None)


def months_in_all(spans: tuple[PhaseSpan, ...]) -> int:
    """Return the number of months from the first phase to the last; 0 where there are none."""
    return months_between(spans[0].first, max(span.last for span in spans)) + 1 if spans else 0


def end_moved(course: Course, phase: str, by: int, today: date) -> Course:
    """Return the course with the end of a phase so many months later. Later phases move with it, but none that is
    over: there it stops. A phase keeps one month at least.
    """
    span = course.span(phase)
    by = max(by, 1 - span.months) if span else 0
    if span is None or not by:
        return course
    phases = dict(course.phases)
    phases[phase] = replace(phases.get(phase, _NOTHING), months=span.months + by)
    order = [one.id for one in PHASES]
    for one in order[order.index(phase) + 1 :]:
        after, said = course.span(one), phases.get(one, _NOTHING)
        if after is not None and after.last < today:
            phases[one] = replace(said, start=after.first)
            break
        if said.start is not None:
            phases[one] = replace(said, start=later(said.start, by))
    return _counted(replace(course, phases=phases))


def start_moved(course: Course, phase: str, by: int) -> Course:
    """Return the course with the beginning of a phase so many months later; its end, and the others, stay."""
    span = course.span(phase)
    by = min(by, span.months - 1) if span else 0
    if span is None or not by:
        return course
    begins, said = later(span.first, by), course.phases.get(phase, _NOTHING)
    before = [one for one in course.spans if one.id != phase and one.first <= span.first]
    is_first = phase == course.spans[0].id and said.start is None
    follows = not is_first and bool(before) and before[-1].last + timedelta(days=1) == begins
    own = None if is_first or follows else begins
    phases = {**course.phases, phase: replace(said, months=span.months - by, start=own)}
    return _counted(replace(course, start=begins if is_first else course.start, phases=phases))


def usual(course: Course, total: int) -> Course:
    """Return the course with a usual length: the phases with months of their own get the usual ones, one after
    another; the others follow by themselves.
    """
    phases = {
        phase.id: PhaseMonths(months_of(phase, total) if course.phases[phase.id].months is not None else None, None)
        for phase in PHASES
        if phase.id in course.phases
    }
    return replace(course, total=total, phases=phases)


def _counted(course: Course) -> Course:
    """Return the course with the months it takes now; phases without months of their own keep those they have."""
    spans = {span.id: span for span in course.spans}
    phases = {
        one.id: replace(course.phases.get(one.id, _NOTHING), months=spans[one.id].months if one.id in spans else 0)
        for one in PHASES
    }
    return replace(course, total=months_in_all(course.spans), phases=phases)

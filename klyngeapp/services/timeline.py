"""When the phases are: their ends moved, the usual lengths taken."""

from collections.abc import Callable
from datetime import date

from klyngeapp.domain import course as courses
from klyngeapp.domain.course import Course
from klyngeapp.domain.phases import PHASES
from klyngeapp.domain.schedule import PhaseMonths, months_between
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import _
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.home import course
from klyngeapp.store.units import Unit
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError


def move_end(unit: Unit, phase: str, by: int) -> None:
    """Let a phase end so many months later; later phases that are not over move with it."""
    _change(unit, lambda now: courses.end_moved(now, phase, by, clock.today()))


def move_start(unit: Unit, phase: str, by: int) -> None:
    """Let a phase begin so many months later; its end stays."""
    _change(unit, lambda now: courses.start_moved(now, phase, by))


def let_end(unit: Unit, phase: str, day: date) -> None:
    """Let a phase end in the month of a day."""
    span = course(unit.connection).span(phase)
    if span is not None:
        if months_between(span.first, day) < 0:
            raise KlyngeError("The end lies before the start. Choose a later month.")
        move_end(unit, phase, months_between(span.last, day))


def let_begin(unit: Unit, phase: str, day: date) -> None:
    """Let a phase begin in the month of a day."""
    span = course(unit.connection).span(phase)
    if span is not None:
        if months_between(day, span.last) < 0:
            raise KlyngeError("The start lies after the end. Choose an earlier month.")
        move_start(unit, phase, months_between(span.first, day))


def take_usual_length(unit: Unit, total: int) -> None:
    """Let the process take 18 or 12 months, with the phases that usually go with it."""
    _change(unit, lambda now: courses.usual(now, total))


def count_months(unit: Unit) -> None:
    """Let the length of the process be what its phases come to."""
    now = course(unit.connection)
    if now.spans and now.total is not None:
        _change_cluster(unit, months=courses.months_in_all(now.spans))


def _change(unit: Unit, to: Callable[[Course], Course]) -> None:
    now = course(unit.connection)
    then = to(now)
    if then.start != now.start and then.start is not None:
        _change_cluster(unit, start=then.start.isoformat())
    if then.total != now.total:
        _change_cluster(unit, months=then.total)
    for phase, said in then.phases.items():
        was = now.phases.get(phase, PhaseMonths(None, None))
        if said != was:
            rows.change(unit, "phase", _row_of(unit, phase), months=said.months, start=_as_kept(said.start))


def _as_kept(day: date | None) -> str | None:
    """Return a day as a phase keeps it: the first of a month is that month."""
    if day is None:
        return None
    return day.isoformat()[:7] if day.day == 1 else day.isoformat()


def _change_cluster(unit: Unit, **values: Value) -> None:
    (row_id,) = lists.ids_of(unit.connection, "cluster")
    rows.change(unit, "cluster", row_id, **values)


def _row_of(unit: Unit, phase: str) -> str:
    """Return the row that speaks for a phase; it is made where somebody has removed it."""
    found = lists.ids_of(unit.connection, "phase", where={"key": phase})
    if found:
        return min(found)
    title = next(one.title for one in PHASES if one.id == phase)
    return rows.add(unit, "phase", name=_(title), key=phase)

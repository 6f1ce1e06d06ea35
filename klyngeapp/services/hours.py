"""Hours: written in one by one or for a whole meeting, and certified by whoever answers for them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import sqlalchemy as sa

from klyngeapp.domain import hours_told
from klyngeapp.domain.hours_told import Given
from klyngeapp.domain.schedule import first_day
from klyngeapp.domain.values import Value
from klyngeapp.services import rows
from klyngeapp.store.queries.home import spans
from klyngeapp.store.queries.hours import minutes_on
from klyngeapp.store.queries.lists import rows_of
from klyngeapp.store.units import Unit
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError

_MEETING = "SELECT date, start_time, end_time, attendance, village, phase FROM meeting WHERE id = :meeting"
_CAME = "SELECT DISTINCT person FROM attendee WHERE meeting = :meeting AND presence = 'attended' ORDER BY person"
_COUNTED = ("person", "date", "time", "people")  # the fields that the rules are about
_WRITTEN = "SELECT count(*) FROM hours_entry WHERE meeting = :meeting"


def record(
    unit: Unit,
    *,
    person: str | None,
    day: date,
    minutes: int,
    people: int = 1,
    plan: str | None = None,
    phase: str | None = None,
    kind: str | None = None,
    village: str | None = None,
    meeting: str | None = None,
    note: str | None = None,
    source: str | None = None,
    sure: bool = False,
) -> str:
    """Write in hours that were given, and return the id of the entry. `minutes` are those of each of `people`.

    KlyngeError with a sentence where they cannot be, HoursDoubted where they are only unlikely: `sure` lets those by.
    Where no phase is named it is the one that the day lies in.
    """
    _check(unit, person, Given(day=day, minutes=minutes, people=people), sure=sure)
    area = None
    if plan is not None:
        query = sa.text("SELECT action_area FROM action_plan WHERE id = :plan")
        area = unit.connection.scalar(query, {"plan": plan})
    return rows.add(
        unit,
        "hours_entry",
        person=person,
        date=day.isoformat(),
        time=minutes,
        people=people,
        action_plan=plan,
        action_area=area,
        phase=phase or _phase_of(unit, day),
        kind=kind,
        village=village,
        meeting=meeting,
        note=note,
        source=source,
    )


def change(unit: Unit, entry: str, *, sure: bool = False, **values: Value) -> None:
    """Change fields of an entry, under the rules by which it was written in; hours that change are certified anew."""
    if any(name in values for name in _COUNTED):
        (row,) = rows_of(unit.connection, "hours_entry", [entry])
        after = {**row.values, **values}
        day, minutes, people = first_day(after["date"]), after["time"], after["people"]
        person = after["person"] if isinstance(after["person"], str) else None
        if day is not None and isinstance(minutes, int) and isinstance(people, int):
            _check(unit, person, Given(day=day, minutes=minutes, people=people), sure=sure, but=entry)
        if row.values["attested_by"] is not None and any(row.values[name] != after[name] for name in _COUNTED):
            values = {"attested_by": None, "attested_on": None, **values}
    rows.change(unit, "hours_entry", entry, **values)


def record_meeting(unit: Unit, meeting: str, minutes: int | None = None) -> int:
    """Write in the hours of all who came to a meeting, and return how many entries that made.

    Those who are ticked are written by name; where more were counted, the others together, without names. Where
    `minutes` is not given, the meeting lasted from when it began until it ended. A meeting is written in once.
    """
    found = unit.connection.execute(sa.text(_MEETING), {"meeting": meeting}).one()
    if unit.connection.scalar(sa.text(_WRITTEN), {"meeting": meeting}):
        raise KlyngeError("The hours of this meeting are written in already.")
    if found.date is None:
        raise KlyngeError("The meeting has no date. Write when it was held first.")
    length = minutes if minutes is not None else _length(found.start_time, found.end_time)
    if length is None:
        raise KlyngeError("Write when the meeting began and ended, or how long it lasted.")
    came = unit.connection.scalars(sa.text(_CAME), {"meeting": meeting}).all()
    others = max((found.attendance or 0) - len(came), 0)
    if not came and not others:
        raise KlyngeError("Nobody is ticked as having come, and nobody has counted. Do one of them first.")
    day = date.fromisoformat(found.date)
    for person in came:
        record(
            unit,
            person=person,
            day=day,
            minutes=length,
            phase=found.phase,
            kind="meeting",
            meeting=meeting,
            source="meeting",
            sure=True,
        )
    if others:
        record(
            unit,
            person=None,
            day=day,
            minutes=length,
            people=others,
            phase=found.phase,
            kind="meeting",
            village=found.village,
            meeting=meeting,
            source="meeting",
            sure=True,
        )
    return len(came) + bool(others)


def attest(unit: Unit, entries: Sequence[str], by: str) -> int:
    """Certify hours in somebody's name, today; return how many were not certified before."""
    today = clock.today().isoformat()
    number = 0
    for entry in entries:
        query = sa.text("SELECT attested_by FROM hours_entry WHERE id = :entry")
        if unit.connection.scalar(query, {"entry": entry}) is None:
            rows.change(unit, "hours_entry", entry, attested_by=by, attested_on=today)
            number += 1
    return number


def unattest(unit: Unit, entries: Sequence[str]) -> int:
    """Take back that hours are certified; return how many were."""
    number = 0
    for entry in entries:
        query = sa.text("SELECT attested_by FROM hours_entry WHERE id = :entry")
        if unit.connection.scalar(query, {"entry": entry}) is not None:
            rows.change(unit, "hours_entry", entry, attested_by=None, attested_on=None)
            number += 1
    return number


def _check(unit: Unit, person: str | None, given: Given, *, sure: bool, but: str = "") -> None:
    """Hold hours against the rules, with what the person has on that day; `but` is the entry they stand in."""
    if person is not None:
        name = unit.connection.scalar(sa.text("SELECT name FROM person WHERE id = :person"), {"person": person})
        given = replace(given, name=name or "", had=minutes_on(unit.connection, person, given.day, but))
    start = first_day(unit.connection.scalar(sa.text("SELECT start FROM cluster")))
    hours_told.check(given, today=clock.today(), start=start, sure=sure)


def _phase_of(unit: Unit, day: date) -> str | None:
    """Return the phase a day lies in; None where it lies in none."""
    key = next((span.id for span in spans(unit.connection) if span.first <= day <= span.last), None)
    query = sa.text("SELECT id FROM phase WHERE key = :key ORDER BY id LIMIT 1")
    return unit.connection.scalar(query, {"key": key}) if key else None


def _length(start: str | None, end: str | None) -> int | None:
    """Return the minutes from one time of day to another; past midnight where it ends before it begins."""
    if not start or not end:
        return None
    first, last = (int(text[:2]) * 60 + int(text[3:5]) for text in (start, end))
    return (last - first) % (24 * 60) or None

"""The 1,240 hours, month by month, and those of the consultant and the municipality's contact."""

from collections.abc import Iterator
from typing import NamedTuple

from klyngeapp.domain.ids import fixed_id
from klyngeapp.services.sample.meetings import APOLOGIES, MEETINGS, NEXT
from klyngeapp.services.sample.pen import HOUR, Pen, Written, ref, said
from klyngeapp.services.sample.persons import CONSULTANT, MUNICIPAL, STEERING, VOLUNTEERS
from klyngeapp.services.sample.plans import PLANS
from klyngeapp.services.sample.works import BY_HAND, STOPPED_HOURS, TOGETHER, WORKS, Work

PER_MONTH = {
    "2025-09": 22,
    "2025-10": 38,
    "2025-11": 41,
    "2025-12": 30,
    "2026-01": 52,
    "2026-02": 61,
    "2026-03": 96,
    "2026-04": 88,
    "2026-05": 84,
    "2026-06": 112,
    "2026-07": 46,
    "2026-08": 118,
    "2026-09": 196,
    "2026-10": 172,
    "2026-11": 84,
}
_LENGTHS = (180, 120, 240, 150, 210)  # minutes of one entry, one after the other
_ADVISERS = {
    CONSULTANT: (10, 10, 9, 8, 9, 10, 8, 10, 9, 10, 5, 10, 9, 10, 6),
    MUNICIPAL: (8, 7, 6, 5, 7, 8, 6, 8, 7, 6, 5, 9, 8, 10, 5),
}
_COORDINATORS = {key: coordinator for key, _area, _title, coordinator, *_rest in PLANS}
_AREAS = {key: area for key, area, *_rest in PLANS}
_PERIODS = {plan[0]: (plan[5], plan[6]) for plan in PLANS}


class Entry(NamedTuple):
    """Hours given by one person on one day."""

    name: str | None
    day: str
    minutes: int
    work: Work
    people: int = 1
    meeting: str | None = None


def write(pen: Pen) -> None:
    """Write all hours."""
    found = list(_known())
    found += _rest(found)
    for number, entry in enumerate(sorted(found, key=lambda entry: (entry.day, entry.name or ""))):
        _add(pen, number, entry)
    for name, hours in _ADVISERS.items():
        for month, amount in zip(PER_MONTH, hours, strict=True):
            pen.add(
                "hours_entry",
                f"{name} {month}",
                person=ref("person", name),
                date=f"{month}-10",
                time=amount * HOUR,
                kind="planning",
                phase=_phase(month),
                note=said("Hele måneden", "The whole month"),
            )


def _known() -> Iterator[Entry]:
    """Yield the hours that are told one by one: by hand, together, and at the steering group's meetings."""
    for name, day, hours, work in (*BY_HAND, *STOPPED_HOURS):
        yield Entry(name, day, round(hours * HOUR), work)
    for day, people, hours, work in TOGETHER:
        yield Entry(None, day, hours * HOUR, work, people=people)
    for key, _title, kind, *_more in MEETINGS:
        if kind != "steering_group" or key == NEXT:
            continue
        for person in STEERING:
            if person.name not in APOLOGIES[key] and f"{person.since}-01" <= key:
                yield Entry(person.name, key, 2 * HOUR, Work("meeting", None, None), meeting=key)


def _rest(found: list[Entry]) -> Iterator[Entry]:
    """Share what is left of each month among those who have come by then and have hours left."""
    left = {person.name: round(person.hours * HOUR) for person in VOLUNTEERS}
    months = {month: hours * HOUR for month, hours in PER_MONTH.items()}
    for entry in found:
        months[entry.day[:7]] -= entry.minutes * entry.people
        if entry.name in left:
            left[entry.name] -= entry.minutes
    since = {person.name: person.since for person in VOLUNTEERS}
    number = 0
    for month, missing in months.items():
        open_minutes = missing
        while open_minutes > 0:
            able = sorted(
                (name for name in left if left[name] > 0 and since[name] <= month), key=lambda name: (-left[name], name)
            )
            for name in able:
                length = min(_LENGTHS[number % len(_LENGTHS)], left[name], open_minutes)
                if length <= 0:
                    break
                yield Entry(name, _day(month, number), length, _work(name, month, number))
                left[name] -= length
                open_minutes -= length
                number += 1


def _day(month: str, number: int) -> str:
    last = 11 if month == "2026-11" else 28
    return f"{month}-{number * 5 % last + 1:02d}"


def _work(name: str, month: str, number: int) -> Work:
    """Return what somebody may have done in a month: for a plan of what they care for, where it has begun."""
    works = [work for work in next(works for until, works in WORKS if month <= until) if _is_time_for(work, month)]
    cares = {area for person in VOLUNTEERS if person.name == name for area in person.cares_for.split()}
    liked = [work for work in works if work.plan is None or _AREAS[work.plan] in cares]
    return (liked or works)[number % len(liked or works)]


def _is_time_for(work: Work, month: str) -> bool:
    start, end = _PERIODS[work.plan] if work.plan else ("", "9999")
    return start <= month <= end


def _add(pen: Pen, number: int, entry: Entry) -> None:
    work = entry.work
    attested: dict[str, Written] = {}
    coordinator = _COORDINATORS.get(work.plan or "")
    if coordinator and entry.day < "2026-11":
        attested = {"attested_by": ref("person", coordinator), "attested_on": f"{entry.day[:7]}-30"}
    pen.add(
        "hours_entry",
        str(number),
        person=ref("person", entry.name) if entry.name else None,
        date=entry.day,
        time=entry.minutes,
        people=entry.people,
        kind=work.kind,
        action_plan=ref("action_plan", work.plan) if work.plan else None,
        action_area=ref("action_area", _AREAS[work.plan]) if work.plan else None,
        phase=_phase(entry.day[:7]),
        meeting=ref("meeting", entry.meeting) if entry.meeting else None,
        source="meeting" if entry.meeting else ("paper" if number % 4 == 0 else "self"),
        note=work.note,
        **attested,
    )


def _phase(month: str) -> str:
    ends = (("2025-11", "establishment"), ("2026-04", "mapping"), ("2026-08", "vision"), ("2026-12", "action_plans"))
    return fixed_id("phase", next(phase for end, phase in ends if month <= end))

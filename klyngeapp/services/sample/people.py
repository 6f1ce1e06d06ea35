"""The people: how to reach them, what they can help with, and when."""

import hashlib

from klyngeapp.domain.ids import fixed_id
from klyngeapp.domain.seeds import SKILLS
from klyngeapp.services.sample.pen import HOUR, Pen, Said, Written, ref, said
from klyngeapp.services.sample.persons import (
    CONSULTANT,
    MORE_SKILLS,
    MUNICIPAL,
    PHONES,
    STEERING,
    STOPPED,
    VOLUNTEERS,
    Person,
)

_ROADS = ("Åvej", "Skolevej", "Møllebakken", "Kirkestien", "Engdraget", "Plantagevej", "Bygaden")
_WAYS = ("phone", "email", "text_message", "phone", "email", "in_person", "letter")
_SEASONS = (
    None,
    said("Forår og sommer", "Spring and summer"),
    None,
    said("Vinterhalvåret", "The winter half of the year"),
    None,
)
_ASCII = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "é": "e", " ": ".", "-": ""})

_NOTES: dict[str, Said] = {
    "Inger Holm": said(
        "Står gerne for det store køkken. Ring helst efter klokken ti.",
        "Glad to run the big kitchen. Please phone after ten.",
    ),
    "Hans Peter Skov": said("Vil gerne rydde sti.", "Would like to clear paths."),
    "Karl-Emil Juhl": said("Har traktor, trailer og flishugger.", "Has a tractor, a trailer and a wood chipper."),
    "Kurt Mølgaard": said(
        "Ringede den 9. november og bad om at blive slettet.", "Phoned on 9 November and asked to be deleted."
    ),
    "Thea Lyngholm": said(
        "Har bedt om flere opgaver, når eksamen er overstået.", "Has asked for more tasks once exams are over."
    ),
}
_PAUSED = ("Ruth Dalsgaard", "Annelise Grøn")
_WANT_MORE = ("Thea Lyngholm", "Yusuf Demir", "Camilla Holst")
_ON_PAPER, _ALOUD = said("På papir", "On paper"), said("Mundtligt på et møde", "In person at a meeting")
_FIRST_MEETING = "2025-10-09"


def write(pen: Pen) -> None:
    """Write everybody, with skills and times."""
    for key, skilled in MORE_SKILLS.items():
        pen.add("tag", key, name=skilled, kind="skill")
    for number, person in enumerate(VOLUNTEERS):
        _volunteer(pen, number, person)
    for name, village, since, stopped, _hours in STOPPED:
        pen.add(
            "person",
            name,
            **reached(name),
            village=ref("village", village),
            status="stopped",
            since=since,
            stopped_on=stopped,
            source="citizens_meeting",
            informed_on=f"{since}-09",
            informed_how=_ALOUD,
            note=_NOTES.get(name),
        )
    for name in (CONSULTANT, MUNICIPAL):
        pen.add(
            "person",
            name,
            **reached(name),
            status="not_volunteer",
            preferred_contact="email",
            informed_on="2025-09-04",
            informed_how=said("I aftalen", "In the agreement"),
        )


def reached(name: str) -> dict[str, Written]:
    """Return the name of an invented person and how to reach them, the same each time."""
    return {"name": name, "email": f"{_plain(name)}@eksempel.dk", "phone": PHONES.get(name) or _phone(name)}


def skill(key: str) -> str:
    """Return the id of a skill, seeded or the sample's own."""
    return fixed_id("tag", key) if any(key == seeded for seeded, _name in SKILLS) else ref("tag", key)


def _volunteer(pen: Pen, number: int, person: Person) -> None:
    founder = person in STEERING
    told = _told(person)
    pen.add(
        "person",
        person.name,
        **reached(person.name),
        village=ref("village", person.village),
        address=f"{_ROADS[number % 7]} {number * 3 % 41 + 1}, {person.village}" if number % 2 == 0 else None,
        preferred_contact="phone" if person.age == "75+" or person.name == "Inger Holm" else _WAYS[number % 7],
        age_group=person.age,
        engagement=person.engagement,
        hours_per_month=person.monthly * HOUR,
        season=None if founder else _SEASONS[number % 5],
        source=person.source,
        status=_status(person),
        contacted_on=told,
        since=person.since,
        wants_more=int(person.name in _WANT_MORE),
        informed_on=told,
        informed_how=_ON_PAPER if number % 3 else _ALOUD,
        note=_NOTES.get(person.name),
    )
    if person.name == "Inger Holm":
        pen.change("person", ref("person", "Inger Holm"), informed_on="2025-10-03", informed_how=_ON_PAPER)
    for key in person.skills.split():
        pen.add("person_skill", f"{person.name} {key}", person=ref("person", person.name), tag=skill(key))
    for when in person.when.split():
        weekday, _, part = when.partition("-")
        pen.add(
            "availability",
            f"{person.name} {when}",
            person=ref("person", person.name),
            weekday=weekday,
            part_of_day=part,
        )


def _told(person: Person) -> str:
    if person.source == "citizens_meeting" and person.since == "2025-10":
        return _FIRST_MEETING
    return f"{person.since}-08"


def _status(person: Person) -> str:
    if person.name in _PAUSED:
        return "pause"
    return "interested" if person.since >= "2026-10" else "active"


def _plain(name: str) -> str:
    first, *_middle, last = name.lower().translate(_ASCII).split(".")
    return f"{first}.{last}"


def _phone(name: str) -> str:
    digits = str(int(hashlib.sha256(name.encode()).hexdigest()[:12], 16))[-7:].rjust(7, "4")
    number = f"{2 + len(name) % 4}{digits}"
    return " ".join(number[place : place + 2] for place in range(0, 8, 2))

"""One person as their page shows them: what they can and when, what they have promised and given, what is agreed."""

from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from klyngeapp.i18n.sorting import danish_key
from klyngeapp.store.queries.action_plans import plan_lines
from klyngeapp.store.queries.volunteers import skills_of

_USES = ("photo", "newsletter", "publish_name", "publish_phone", "share_with_municipality")
LAST = 5  # entries of hours that are shown
_PERSON = """
SELECT p.name, p.status, p.since, p.stopped_on, p.informed_on, p.informed_how, p.hours_per_month, p.note, v.name,
  p.email, p.village
FROM person AS p LEFT JOIN village AS v ON v.id = p.village WHERE p.id = :person
"""
_SUM = "SELECT count(*), coalesce(sum(time * people), 0) FROM hours_entry WHERE person = :person"
_HOURS = """
SELECT h.date, h.time * h.people, coalesce(a.title, m.title, nullif(h.note, ''), ''), h.kind
FROM hours_entry AS h LEFT JOIN action_plan AS a ON a.id = h.action_plan LEFT JOIN meeting AS m ON m.id = h.meeting
WHERE h.person = :person ORDER BY h.date DESC, h.id LIMIT :most
"""
_PROMISES = """
SELECT h.id, n.title, n.action_plan, h.answer, h.asked_on, h.due, h.done_on, n.id
FROM helper_promise AS h JOIN helper_need AS n ON n.id = h.need
WHERE h.person = :person AND (h.answer IS NULL OR h.answer <> 'no')
ORDER BY h.done_on IS NULL, h.done_on, h.due IS NULL, h.due, n.title, h.id
"""
_ROLES = """
SELECT m.id, g.name, m.role, m.title, m."left" FROM membership AS m JOIN "group" AS g ON g.id = m."group"
WHERE m.person = :person
"""
_SEATS = """
SELECT b.name, s.title FROM seat AS s JOIN body AS b ON b.id = s.body WHERE s.person = :person
"""
_LEADS = "SELECT title FROM action_plan WHERE coordinator = :person"
_CONSENTS = """
SELECT id, purpose, given_on, how, withdrawn_on FROM consent WHERE person = :person
ORDER BY coalesce(given_on, ''), withdrawn_on IS NOT NULL, id
"""
_AREAS = """
SELECT a.id, a.title, EXISTS (SELECT 1 FROM person_interest AS i WHERE i.person = :person AND i.action_area = a.id)
FROM action_area AS a ORDER BY a.priority IS NULL, a.priority, a.title
"""


@dataclass(frozen=True, slots=True)
class Given:
    """An entry of hours: its day (ISO), minutes of all in it, what it was for ("" where nothing is written), kind."""

    day: str
    minutes: int
    what: str
    kind: str


@dataclass(frozen=True, slots=True)
class Promise:
    """Something promised or asked for; `place` is that of the action area of its plan, None where it has none."""

    id: str
    title: str
    place: int | None
    answer: str
    asked_on: str
    due: str
    done_on: str
    need: str


@dataclass(frozen=True, slots=True)
class Role:
    """A seat in a group (`id`), or a role elsewhere ("")."""

    id: str
    where: str
    role: str
    title: str
    left: str


@dataclass(frozen=True, slots=True)
class Agreed:
    """What somebody has said to one use of what is known of them; `id` is "" where they were never asked."""

    purpose: str
    id: str = ""
    given_on: str = ""
    how: str = ""
    withdrawn_on: str = ""

    @property
    def holds(self) -> bool:
        """Whether there is a consent now."""
        return bool(self.id) and not self.withdrawn_on


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
    """All that the page of one person says; dates as ISO texts, "" where there is none."""

    id: str
    name: str
    status: str
    since: str
    stopped_on: str
    informed_on: str
    informed_how: str
    minutes_per_month: int
    note: str
    village: str
    village_name: str
    email: str
    entries: int
    minutes: int
    last: tuple[Given, ...]
    skills: tuple[str, ...]
    areas: tuple[tuple[str, str, bool], ...]
    times: frozenset[tuple[str, str]]
    promises: tuple[Promise, ...]
    roles: tuple[Role, ...]
    agreed: tuple[Agreed, ...]


def person_facts(connection: sa.Connection, person: str) -> PersonFacts | None:
    """Return what is known of a person; None where nobody has this id."""
    given = {"person": person}
    row = connection.execute(sa.text(_PERSON), given).one_or_none()
    if row is None:
        return None
    entries, minutes = connection.execute(sa.text(_SUM), given).one()
    last = connection.execute(sa.text(_HOURS), {**given, "most": LAST})
    times = connection.execute(sa.text("SELECT weekday, part_of_day FROM availability WHERE person = :person"), given)
    areas = connection.execute(sa.text(_AREAS), given)
    texts = [value or "" for value in row]
    return PersonFacts(
        id=person,
        name=texts[0],
        status=texts[1],
        since=texts[2],
        stopped_on=texts[3],
        informed_on=texts[4],
        informed_how=texts[5],
        minutes_per_month=int(row[6] or 0),
        note=texts[7],
        village_name=texts[8],
        email=texts[9],
        village=texts[10],
        entries=int(entries),
        minutes=int(minutes),
        last=tuple(Given(day, int(some), what, kind or "") for day, some, what, kind in last),
        skills=skills_of(connection, [person]).get(person, ()),
        areas=tuple((area, title, bool(has)) for area, title, has in areas),
        times=frozenset((day, part) for day, part in times),
        promises=_promises(connection, given),
        roles=_roles(connection, given),
        agreed=_agreed(connection, given),
    )


def _promises(connection: sa.Connection, given: Mapping[str, str]) -> tuple[Promise, ...]:
    found = connection.execute(sa.text(_PROMISES), given).all()
    plans = {line.id: line.place for line in plan_lines(connection)} if found else {}
    return tuple(
        Promise(row[0], row[1], plans.get(row[2]), row[3] or "asked", row[4] or "", row[5] or "", row[6] or "", row[7])
        for row in found
    )


def _roles(connection: sa.Connection, given: Mapping[str, str]) -> tuple[Role, ...]:
    """Return the seats one has, those that are held now first."""
    groups = [
        Role(row[0], row[1], row[2] or "", row[3] or "", row[4] or "")
        for row in connection.execute(sa.text(_ROLES), given)
    ]
    groups.sort(key=lambda one: (bool(one.left), danish_key(one.where)))
    seats = [Role("", row[0], "", row[1] or "", "") for row in connection.execute(sa.text(_SEATS), given)]
    leads = [Role("", title, "coordinator", "", "") for title in connection.scalars(sa.text(_LEADS), given)]
    return (*groups, *seats, *leads)


def _agreed(connection: sa.Connection, given: Mapping[str, str]) -> tuple[Agreed, ...]:
    """Return what was last said to each use, in the order in which one asks for them."""
    latest = {
        row[1]: Agreed(row[1], row[0], row[2] or "", row[3] or "", row[4] or "")
        for row in connection.execute(sa.text(_CONSENTS), given)
    }
    return tuple(latest.get(use, Agreed(use)) for use in _USES)

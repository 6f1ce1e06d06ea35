"""Who gives hours and what for, as it is offered where hours are typed; and what there is from a meeting."""

from dataclasses import dataclass

import sqlalchemy as sa

from klyngeapp.domain.phases import PHASES
from klyngeapp.i18n.finding import key_of

_PEOPLE = """
SELECT p.id, p.name, coalesce(v.name, '') AS village FROM person AS p LEFT JOIN village AS v ON v.id = p.village
"""
_PLANS = """
SELECT p.id, p.title FROM action_plan AS p LEFT JOIN action_area AS a ON a.id = p.action_area
ORDER BY a.priority IS NULL, a.priority, p.priority IS NULL, p.priority, p.title, p.id
"""
_PHASES = "SELECT id, key, name FROM phase ORDER BY id"
_OF_MEETING = """
SELECT count(*), coalesce(sum(time * people), 0), min(time), max(time) FROM hours_entry WHERE meeting = :meeting
"""


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody who gives hours; people of one name are told apart by their village, else by a number."""

    id: str
    name: str
    village: str


@dataclass(frozen=True, slots=True)
class What:
    """What hours can be for: plans and phases with their ids and titles, in order. Kinds are declared."""

    plans: tuple[tuple[str, str], ...]
    phases: tuple[tuple[str, str, str], ...]  # id, key, name


@dataclass(frozen=True, slots=True)
class OfMeeting:
    """What stands in the list of hours from a meeting: entries, all their minutes, the fewest and most of one."""

    entries: int
    minutes: int
    least: int
    most: int


def who(connection: sa.Connection) -> tuple[Who, ...]:
    """Return all people in Danish order of their names."""
    found = [Who(*row) for row in connection.execute(sa.text(_PEOPLE))]
    found.sort(key=lambda one: (key_of(one.name), one.village, one.id))
    names: dict[str, int] = {}
    for one in found:
        names[one.name] = names.get(one.name, 0) + 1
    seen: dict[str, int] = {}
    told_apart = []
    for one in found:
        name = one.name
        if names[name] > 1:
            name = f"{name}, {one.village}" if one.village else name
            seen[name] = seen.get(name, 0) + 1
            name = name if seen[name] == 1 else f"{name} ({seen[name]})"
        told_apart.append(Who(one.id, name, one.village))
    return tuple(told_apart)


def what(connection: sa.Connection) -> What:
    """Return what hours can be for."""
    order = [phase.id for phase in PHASES]
    phases = [(row.id, row.key or "", row.name or "") for row in connection.execute(sa.text(_PHASES))]
    phases.sort(key=lambda one: order.index(one[1]) if one[1] in order else len(order))
    return What(tuple((row.id, row.title) for row in connection.execute(sa.text(_PLANS))), tuple(phases))


def of_meeting(connection: sa.Connection, meeting: str) -> OfMeeting:
    """Return what stands in the list of hours from a meeting."""
    found = connection.execute(sa.text(_OF_MEETING), {"meeting": meeting}).one()
    return OfMeeting(found[0], found[1], found[2] or 0, found[3] or 0)


@dataclass(frozen=True, slots=True)
class Named:
    """What ids are called: people, villages, plans, and phases with their key and name."""

    people: dict[str, str]
    villages: dict[str, str]
    plans: dict[str, str]
    phases: dict[str, tuple[str, str]]


def names(connection: sa.Connection) -> Named:
    """Return what everything is called that hours are summed by."""
    called = {
        table: {row[0]: row[1] for row in connection.execute(sa.text(f"SELECT id, {name} FROM {table}"))}
        for table, name in (("person", "name"), ("village", "name"), ("action_plan", "title"))
    }
    phases = {row.id: (row.key or "", row.name or "") for row in connection.execute(sa.text(_PHASES))}
    return Named(called["person"], called["village"], called["action_plan"], phases)

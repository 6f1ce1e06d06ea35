"""Choosing action areas: dots, places between gain and effort, scores, what is taken and what is left."""

import sqlalchemy as sa

from klyngeapp.domain.values import Value
from klyngeapp.services import rows
from klyngeapp.store.queries.choosing import areas, candidates
from klyngeapp.store.queries.lists import ids_of, rows_of
from klyngeapp.store.units import Unit
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError

MOST = 9  # more areas than this nobody can carry
_OF_AREA = ("focus_theme", "horizon")


def choose(unit: Unit, candidate: str) -> str:
    """Let a candidate become an action area, the last one in order, and return the id of the area."""
    found = areas(unit.connection)
    (row,) = rows_of(unit.connection, "candidate", [candidate])
    area = row.values["action_area"]
    if area is None:
        if len(found) >= MOST:
            raise KlyngeError("Nine is the most. Take one away first, and keep it for later.")
        given = {name: row.values[name] for name in _OF_AREA}
        day = clock.today().isoformat()
        last = unit.connection.scalar(sa.text("SELECT coalesce(max(priority), 0) FROM action_area"))
        area = rows.add(
            unit,
            "action_area",
            id=None,
            title=row.values["title"],
            reason=row.values["reason"] or row.values["description"],
            priority=int(last) + 1,
            status="chosen",
            chosen_on=day,
            **given,
        )
    rows.change(unit, "candidate", candidate, decision="chosen", action_area=area)
    return str(area)


def let_go(unit: Unit, candidate: str, area: str, decision: str = "open") -> None:
    """Take an area away; what was a candidate is one again. KlyngeError where action plans stand in it."""
    if area:
        (found,) = (one for one in areas(unit.connection) if one.id == area)
        if found.plans:
            raise KlyngeError(
                "“{area}” has action plans ({number}). Move them to another area first. Then it can be left out.",
                area=found.title,
                number=found.plans,
            )
        if not candidate:
            (row,) = rows_of(unit.connection, "action_area", [area])
            candidate = rows.add(
                unit, "candidate", title=found.title, description=row.values["goal"], reason=row.values["reason"]
            )
        rows.remove(unit, "action_area", area)
    rows.change(unit, "candidate", candidate, decision=decision, action_area=None)


def decide(unit: Unit, candidate: str, decision: str) -> None:
    """Note what was decided of a candidate: what is chosen becomes an area, what is not is none any more."""
    if decision == "chosen":
        choose(unit, candidate)
        return
    (row,) = rows_of(unit.connection, "candidate", [candidate])
    let_go(unit, candidate, str(row.values["action_area"] or ""), decision)


def place(unit: Unit, candidate: str, gain: int, effort: int) -> None:
    """Note how much a candidate gains and what it takes, from 0 to 100."""
    rows.change(unit, "candidate", candidate, benefit=gain, effort=effort)


def candidate_of(unit: Unit, area: str) -> str:
    """Return the candidate of an area; makes it where the area was chosen without being one."""
    known = next((one.id for one in candidates(unit.connection) if one.area == area), "")
    if known:
        return known
    (row,) = rows_of(unit.connection, "action_area", [area])
    return rows.add(unit, "candidate", title=row.values["title"], decision="chosen", action_area=area)


def count_dots(unit: Unit, candidate: str, dots: int) -> None:
    """Let a candidate have so many dots in all: the latest votes give way or get the rest."""
    query = sa.text("SELECT id, dots FROM vote WHERE candidate = :candidate ORDER BY id")
    votes = [(row.id, row.dots) for row in unit.connection.execute(query, {"candidate": candidate})]
    over = sum(number for _id, number in votes) - dots
    if over < 0 and votes:
        last, number = votes[-1]
        rows.change(unit, "vote", last, dots=number - over)
    elif over < 0:
        rows.add(unit, "vote", candidate=candidate, dots=dots)
    while over > 0:
        last, number = votes.pop()
        taken = min(number, over)
        over -= taken
        if number == taken:
            rows.remove(unit, "vote", last)
        else:
            rows.change(unit, "vote", last, dots=number - taken)


def score(unit: Unit, candidate: str, criterion: str, number: Value) -> None:
    """Note a score from 1 to 5; None takes it away."""
    found = ids_of(unit.connection, "candidate_score", where={"candidate": candidate, "criterion": criterion})
    for row_id in found if number is None else found[1:]:
        rows.remove(unit, "candidate_score", row_id)
    if number is not None and found:
        rows.change(unit, "candidate_score", found[0], score=number)
    elif number is not None:
        rows.add(unit, "candidate_score", candidate=candidate, criterion=criterion, score=number)


def move_area(unit: Unit, area: str, by: int) -> None:
    """Let an area come earlier (-1) or later (1); all get the numbers from 1 on."""
    order = [one.id for one in areas(unit.connection)]
    at = order.index(area)
    order.insert(min(max(at + by, 0), len(order) - 1), order.pop(at))
    for number, one in enumerate(order, 1):
        (row,) = rows_of(unit.connection, "action_area", [one])
        if row.values["priority"] != number:
            rows.change(unit, "action_area", one, priority=number)

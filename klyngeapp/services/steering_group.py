"""Who sits in the steering group: a name is enough."""

from collections.abc import Mapping

import sqlalchemy as sa

from klyngeapp.domain.values import Value
from klyngeapp.model.tables import TABLES
from klyngeapp.services import people, rows
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError

_OF_PERSON = frozenset({"phone"})


def add_member(unit: Unit, *, group: str | None, called: str, name: str, **values: Value) -> str:
    """Give somebody a seat and return its id; makes the person where nobody has that `name`, and the group (`called`)
    where there is none. `values` are fields of the seat, and the person's phone.
    """
    group = group or _group(unit, called)
    person = people.person_called(unit, name)
    seat = TABLES["membership"]
    taken = sa.select(seat.c.id).where(
        seat.c.group == group,
        seat.c.person == person,
        seat.c.left.is_(None),
        seat.c.role.is_distinct_from("consultant"),
    )
    if unit.connection.execute(taken).first() is not None:
        raise KlyngeError("{name} is in the group already.", name=name)
    given = {field: value for field, value in values.items() if value is not None}
    made = rows.add(unit, "membership", id=None, person=person, group=group, **_of_seat(given))
    _change_person(unit, person, given)
    return made


def change_member(unit: Unit, seat: str, person: str, **values: Value) -> None:
    """Change fields of a seat, or the phone of the `person` who has it."""
    if _of_seat(values):
        rows.change(unit, "membership", seat, **_of_seat(values))
    _change_person(unit, person, values)


def seat_somebody_else(unit: Unit, seat: str, name: str) -> None:
    """Give a seat to the one with this name, who is made where nobody has it."""
    rows.change(unit, "membership", seat, person=people.person_called(unit, name))


def _of_seat(values: Mapping[str, Value]) -> dict[str, Value]:
    return {field: value for field, value in values.items() if field not in _OF_PERSON}


def _change_person(unit: Unit, person: str, values: Mapping[str, Value]) -> None:
    told = {field: value for field, value in values.items() if field in _OF_PERSON}
    if told:
        rows.change(unit, "person", person, **told)


def _group(unit: Unit, called: str) -> str:
    group = TABLES["group"]
    found = unit.connection.scalar(sa.select(group.c.id).where(group.c.kind == "steering_group"))
    return str(found) if found else rows.add(unit, "group", name=called, kind="steering_group")

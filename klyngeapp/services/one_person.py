"""What is done on the page of one person: when they can, what they care for, what they promise, what they agree to."""

import sqlalchemy as sa

from klyngeapp.i18n.language import _
from klyngeapp.i18n.sorting import folded
from klyngeapp.model.tables import TABLES
from klyngeapp.services import asking, rows
from klyngeapp.store.units import Unit
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError


def rename(unit: Unit, person: str, name: str) -> None:
    """Give a person another name."""
    rows.change(unit, "person", person, name=name)


def let_be_free(unit: Unit, person: str, weekday: str, part: str, *, free: bool) -> None:
    """Note whether somebody can help at a part of a day of the week."""
    table = TABLES["availability"]
    found = unit.connection.scalars(
        sa.select(table.c.id).where(table.c.person == person, table.c.weekday == weekday, table.c.part_of_day == part)
    ).all()
    if free and not found:
        rows.add(unit, "availability", person=person, weekday=weekday, part_of_day=part)
    for row_id in () if free else found:
        rows.remove(unit, "availability", row_id)


def let_care(unit: Unit, person: str, area: str, *, cares: bool) -> None:
    """Note whether somebody cares for an action area."""
    table = TABLES["person_interest"]
    found = unit.connection.scalars(
        sa.select(table.c.id).where(table.c.person == person, table.c.action_area == area)
    ).all()
    if cares and not found:
        rows.add(unit, "person_interest", person=person, action_area=area)
    for row_id in () if cares else found:
        rows.remove(unit, "person_interest", row_id)


def promise(unit: Unit, person: str, title: str) -> None:
    """Note that somebody has promised to help with what a title names; what nobody has asked for yet is written in."""
    need = TABLES["helper_need"]
    known = [
        row.id
        for row in unit.connection.execute(sa.select(need.c.id, need.c.title).order_by(need.c.id))
        if folded(row.title) == folded(title)
    ]
    asking.note_answer(unit, known[0] if known else rows.add(unit, "helper_need", title=title), person, "yes")


def keep_promise(unit: Unit, promised: str, *, done: bool) -> None:
    """Note that a promise is kept, today; or that it is not yet."""
    table = TABLES["helper_promise"]
    row = unit.connection.execute(sa.select(table).where(table.c.id == promised)).one_or_none()
    if row is None:
        raise KlyngeError("This promise is not there any more.")
    values = {"done_on": clock.today().isoformat() if done else None}
    if done and row.answer != "yes":
        values["answer"] = "yes"
    rows.change(unit, "helper_promise", promised, **values)


def take_back_promise(unit: Unit, promised: str) -> None:
    """Let a promise be gone; what was promised needs hands again."""
    table = TABLES["helper_promise"]
    row = unit.connection.execute(sa.select(table).where(table.c.id == promised)).one_or_none()
    if row is not None:
        asking.note_answer(unit, row.need, row.person, "no")
        rows.remove(unit, "helper_promise", promised)


def agree(unit: Unit, person: str, purpose: str, how: str | None = None) -> str:
    """Note that somebody says yes to a use of what is known of them, today, and return the id of the consent."""
    today = clock.today().isoformat()
    return rows.add(unit, "consent", person=person, purpose=purpose, given_on=today, how=how)


def withdraw(unit: Unit, consent: str) -> None:
    """Note that somebody takes a consent back, today; that it was given stays written."""
    rows.change(unit, "consent", consent, withdrawn_on=clock.today().isoformat())


def tell(unit: Unit, person: str, how: str | None = None) -> None:
    """Note that somebody was told today what is kept about them."""
    values = {"informed_on": clock.today().isoformat()}
    if how is not None:
        values["informed_how"] = how
    rows.change(unit, "person", person, **values)


def stop(unit: Unit, person: str) -> None:
    """Note that somebody stops helping today. From then on it is reckoned how long they are kept."""
    rows.change(unit, "person", person, status="stopped", stopped_on=clock.today().isoformat())


def come_back(unit: Unit, person: str) -> None:
    """Note that somebody helps again."""
    rows.change(unit, "person", person, status="active", stopped_on=None)


def sit_in(unit: Unit, person: str, group: str) -> None:
    """Let somebody sit in the group of a name; one that is not there yet is made."""
    groups, seats = TABLES["group"], TABLES["membership"]
    known = [
        row.id
        for row in unit.connection.execute(sa.select(groups.c.id, groups.c.name).order_by(groups.c.id))
        if folded(row.name) == folded(group)
    ]
    found = known[0] if known else rows.add(unit, "group", name=group)
    held = sa.select(1).where(seats.c.person == person, seats.c.group == found, seats.c.left.is_(None))
    if unit.connection.execute(held).first() is not None:
        raise KlyngeError("“{name}” is there already.", name=group or _("Group"))
    rows.add(unit, "membership", person=person, group=found, role="member")

"""Forget a person: the name and everything that leads to them goes, the hours and all sums stay.

It is run by `Workbook.forget`, which leaves no undo behind.
"""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa

from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.domain.traces import Traces, Words
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import _
from klyngeapp.model.tables import TABLES
from klyngeapp.services import rows
from klyngeapp.store.queries import forgetting as found
from klyngeapp.store.queries.forgetting import Mention
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError

LONGEST_REASON = 200  # characters; what is noted of the backups has room beside it
# Stays: the village, so that the hours of each village stay as they are.
_STAYS = frozenset({"name", "village", "status"})
_EMPTIED = frozenset({"chair", "contact", "responsible_text", "email", "phone", "address"})


def former_name(number: int) -> str:
    """Return what a forgotten person is called from now on."""
    return _("Former volunteer no. {number}", number=number)


def check_reason(reason: str, traces: Traces) -> str:
    """Return the reason as it is kept; KlyngeError where there is none, it is too long, or it names the person."""
    said = " ".join(reason.split())
    if not said:
        raise KlyngeError("Write the reason, such as “Asked for it”.")
    if len(said) > LONGEST_REASON:
        raise KlyngeError("The reason is too long. Write at most {number} letters.", number=LONGEST_REASON)
    if traces.is_in(said) or traces.is_perhaps_in(said) or traces.is_all_of(said):
        raise KlyngeError("The reason is kept, so it must not say who it is. Write it without the name.")
    return said


def forget(
    unit: Unit,
    person: str,
    reason: str,
    *,
    today: date,
    perhaps: Collection[tuple[str, str, str]] = (),
    backups: int = 0,
) -> int:
    """Forget a person and return the number they have as a former volunteer.

    `perhaps` are the texts (table, row, field) in which a first or last name alone is theirs, too; `backups` are so
    many copies that will be deleted, for the record. KlyngeError where the reason will not do.
    """
    traces = found.traces_of(unit.connection, person)
    told = found.consequences(unit.connection, person)
    if traces is None or told is None or found.is_former(told.name):
        raise KlyngeError("This person is not in the workbook any more.")
    said = check_reason(reason, traces)
    called = former_name(told.number)
    for mention in told.mentions:
        alone = (mention.table, mention.row, mention.field) in perhaps
        if mention.is_certain or alone:
            _rewrite(unit, mention, traces, perhaps=alone, named=not told.namesakes or alone)
    _let_go_of_contacts(unit, person, traces, called)
    _let_go_of_duties(unit, person, today)
    for table in found.GONE:
        _delete(unit, table, person=person)
    _rename(unit, person, called)
    if backups:
        said = _("{reason} · {number} backups deleted", reason=said, number=backups)
    rows.add(unit, "erasure", number=told.number, erased_on=today.isoformat(), reason=said)
    return told.number


def _rename(unit: Unit, person: str, called: str) -> None:
    cleared: dict[str, Value] = {
        field.name: field.default if field.required else None
        for field in DECLARED["person"].fields
        if field.name not in _STAYS
    }
    before = unit.connection.scalar(sa.text("SELECT status FROM person WHERE id = :id"), {"id": person})
    status = "not_volunteer" if before == "not_volunteer" else "stopped"
    _update(unit, "person", person, {**cleared, "name": called, "status": status})
    signed = TABLES["signature"]
    unit.connection.execute(signed.update().where(signed.c.person == person).values(name=called))


def _let_go_of_contacts(unit: Unit, person: str, traces: Traces, called: str) -> None:
    for table, row_id in found.contacts(unit.connection, person, traces):
        if table == "prize_draw_contact":
            _delete(unit, table, id=row_id)
            continue
        cleared: dict[str, Value] = {
            field.name: None
            for field in DECLARED[table].fields
            if field.name in ("name", "email", "phone", "can_help_with", "contacted_on", "note")
        }
        # The offer counts in the sums of the survey; a contact's subject belongs to the municipality.
        if DECLARED[table].field("name").required:
            cleared["name"] = called
        _update(unit, table, row_id, cleared)


def _let_go_of_duties(unit: Unit, person: str, today: date) -> None:
    """Let seats, coordination and tasks become vacant; what has been stays with the former volunteer."""
    for (table, field), ids in found.duties(unit.connection, person).items():
        for row_id in ids:
            _update(unit, table, row_id, {field: None})
    here = {"id": person, "today": today.isoformat()}
    for statement in (
        'UPDATE membership SET "left" = :today WHERE person = :id AND "left" IS NULL',
        "DELETE FROM helper_promise WHERE person = :id AND done_on IS NULL",
        "UPDATE helper_promise SET note = NULL WHERE person = :id",
    ):
        unit.connection.execute(sa.text(statement), {name: here[name] for name in here if f":{name}" in statement})
    _contacts_unnamed(unit, person)


def _contacts_unnamed(unit: Unit, person: str) -> None:
    cleared = TABLES["municipal_contact"].update().where(TABLES["municipal_contact"].c.person == person)
    unit.connection.execute(cleared.values(person=None))


def _rewrite(unit: Unit, mention: Mention, traces: Traces, *, perhaps: bool, named: bool) -> None:
    table, field = TABLES[mention.table], DECLARED[mention.table].field(mention.field)
    text = unit.connection.scalar(sa.select(table.c[field.name]).where(table.c.id == mention.row)) or ""
    if not field.required and field.name in _EMPTIED and traces.is_all_of(text):
        _update(unit, mention.table, mention.row, {field.name: None})
        return
    words = Words(name=_("a citizen"), genitive=_("a citizen's"), other=_("(removed)"))
    new = traces.taken_out(text, words, perhaps=perhaps, named=named)
    _update(unit, mention.table, mention.row, {field.name: new[: field.maximum]})


def _update(unit: Unit, table: str, row_id: str, values: Mapping[str, Any]) -> None:
    unit.connection.execute(TABLES[table].update().where(TABLES[table].c.id == row_id).values(**values))


def _delete(unit: Unit, table: str, **where: str) -> None:
    rows_of = TABLES[table]
    unit.connection.execute(rows_of.delete().where(*(rows_of.c[name] == value for name, value in where.items())))

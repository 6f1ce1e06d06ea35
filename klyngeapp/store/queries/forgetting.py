"""Where a person stands in the workbook: what goes when they are forgotten, what stays, and who has a copy."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from klyngeapp.domain.kinds import Field, Kind, Table
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.domain.traces import Traces, Words, folded, same_reach
from klyngeapp.model.tables import TABLES

_Values = Mapping[Any, Any]
_BLANK = Words(name="", genitive="", other="")
_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT})
# What is only about the person goes with them; lists of contacts beside the people's own.
GONE = ("availability", "person_skill", "person_interest", "consent")
CONTACTS = ("survey_volunteer", "prize_draw_contact", "municipal_contact")
_FORMER = re.compile(r"(?:Tidligere frivillig nr\.|Former volunteer no\.) (\d+)")
_FULL_COPY = "group"


@dataclass(frozen=True, slots=True)
class Mention:
    """A text in which the name stands: of which row it is, and on which day (ISO) of a meeting, else "".

    `is_certain` says that it is the whole name, the mail, the phone or the note; else it could be another person.
    """

    table: str
    row: str
    field: str
    title: str
    day: str
    is_certain: bool


@dataclass(frozen=True, slots=True)
class Sent:
    """A copy that was sent: when (ISO), to whom, and what."""

    day: str
    to: str
    edition: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequences:
    """What it means to forget a person, before it is done. `known` are the fields that are filled in, `minutes` the
    hours that stay; `seats` counts the seats and tasks that become vacant, `namesakes` the others of that name.
    """

    person: str
    name: str
    village: str
    number: int
    known: tuple[str, ...]
    consents: int
    photos: bool
    notes: int
    contacts: int
    seats: int
    minutes: int
    mentions: tuple[Mention, ...]
    sent: tuple[Sent, ...]
    namesakes: int


def is_former(name: str) -> bool:
    """Whether a name is that of somebody who is forgotten."""
    return _FORMER.fullmatch(name) is not None


def people(connection: sa.Connection) -> tuple[tuple[str, str, str], ...]:
    """Return id, name and village of everybody who can be forgotten."""
    rows = connection.execute(
        sa.text("SELECT p.id, p.name, coalesce(v.name, '') FROM person AS p LEFT JOIN village AS v ON v.id = p.village")
    )
    return tuple((one, name, village) for one, name, village in rows if not is_former(name))


def next_number(connection: sa.Connection) -> int:
    """Return the number of the next former volunteer."""
    taken = int(connection.scalar(sa.text("SELECT coalesce(max(number), 0) FROM erasure")) or 0)
    names = connection.execute(sa.text("SELECT name FROM person")).scalars()
    return 1 + max([taken, *(int(found[1]) for found in map(_FORMER.fullmatch, names) if found)])


def traces_of(connection: sa.Connection, person: str) -> Traces | None:
    """Return what is known of a person that may stand elsewhere; None where nobody has this id."""
    row = connection.execute(sa.select(TABLES["person"]).where(TABLES["person"].c.id == person)).mappings().first()
    if row is None:
        return None
    own = _traces(row)
    alike = contacts(connection, person, own).values()
    notes = connection.execute(
        sa.text("SELECT note FROM consent WHERE person = :id UNION SELECT note FROM helper_promise WHERE person = :id"),
        {"id": person},
    ).scalars()
    return Traces(
        own.name,
        _filled([*own.emails, *(one.get("email") for one in alike)]),
        _filled([*own.phones, *(one.get("phone") for one in alike)]),
        _filled([*own.notes, *notes]),
    )


def _traces(row: _Values) -> Traces:
    return Traces(row["name"], _filled([row["email"]]), _filled([row["phone"]]), _filled([row["note"]]))


def _filled(values: list[Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if isinstance(value, str) and value.strip()))


def namesakes(connection: sa.Connection, person: str, name: str) -> int:
    """Count the other people of the same name."""
    return sum(one != person and folded(other) == folded(name) for one, other, _village in people(connection))


def contacts(connection: sa.Connection, person: str, own: Traces) -> dict[tuple[str, str], _Values]:
    """Return the rows of the lists of contacts that are this person: by reference, mail or phone, else by the name."""
    alone = not namesakes(connection, person, own.name)
    found: dict[tuple[str, str], _Values] = {}
    for table in CONTACTS:
        for row in connection.execute(sa.select(TABLES[table])).mappings():
            if row.get("person") == person or _is_same(row, own, alone=alone):
                found[table, row["id"]] = row
    return found


def _is_same(row: _Values, own: Traces, *, alone: bool) -> bool:
    # One phone may be a whole family's: the name must fit as well.
    is_named, reached = folded(row["name"] or "") == folded(own.name), same_reach((row["email"], row["phone"]), own)
    if row.get("person") or not is_named:
        return reached and not row["name"]
    other = (row["email"] and own.emails) or (row["phone"] and own.phones)
    return reached or (alone and not other)


def consequences(connection: sa.Connection, person: str) -> Consequences | None:
    """Return what it means to forget a person; None where nobody has this id."""
    traces = traces_of(connection, person)
    if traces is None:
        return None
    row = connection.execute(sa.select(TABLES["person"]).where(TABLES["person"].c.id == person)).mappings().one()
    others = namesakes(connection, person, traces.name)
    village = connection.scalar(sa.text("SELECT name FROM village WHERE id = :id"), {"id": row["village"]})
    given = _consents(connection, person)
    return Consequences(
        person=person,
        name=row["name"],
        village=village or "",
        number=next_number(connection),
        known=tuple(field.name for field in DECLARED["person"].fields if field.personal and _is_known(row, field)),
        consents=len(given),
        photos="photo" in given,
        notes=len(traces.notes),
        contacts=len(contacts(connection, person, _traces(row))),
        seats=sum(len(ids) for ids in duties(connection, person).values()),
        minutes=_minutes(connection, person),
        mentions=tuple(
            sorted(
                mentions(connection, person, traces, others=others),
                key=lambda one: (not one.is_certain, one.day, one.table, one.title, one.row),
            )
        ),
        sent=_sent(connection, is_named="publish_name" in given),
        namesakes=others,
    )


def _is_known(row: _Values, field: Field) -> bool:
    return row[field.name] not in (None, "", 0)


def _consents(connection: sa.Connection, person: str) -> tuple[str, ...]:
    return tuple(
        connection.execute(sa.text("SELECT purpose FROM consent WHERE person = :id"), {"id": person}).scalars()
    )


def _minutes(connection: sa.Connection, person: str) -> int:
    counted = "SELECT coalesce(sum(time * people), 0) FROM hours_entry WHERE person = :id"
    return int(connection.scalar(sa.text(counted), {"id": person}) or 0)


def _sent(connection: sa.Connection, *, is_named: bool) -> tuple[Sent, ...]:
    rows = connection.execute(
        sa.text(
            "SELECT sent_on, name, coalesce(edition, ''), reader FROM recipient WHERE sent_on IS NOT NULL "
            "ORDER BY sent_on, name"
        )
    )
    return tuple(
        Sent(day, name, edition) for day, name, edition, reader in rows if reader in (None, _FULL_COPY) or is_named
    )


# ---- what waits for them -----------------------------------------------------------------------------------------


def duties(connection: sa.Connection, person: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return what somebody else must take over, by table and field: seats, coordination, tasks, promises not kept."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for table in DECLARED.values():
        for field in table.fields:
            if field.references == "person" and _is_duty(table):
                rows = TABLES[table.name]
                chosen = sa.select(rows.c.id).where(rows.c[field.name] == person)
                ids = tuple(connection.execute(chosen).scalars())
                if ids:
                    found[table.name, field.name] = ids
    return found


# Where the person stays behind under the new name: what has been, and what sums are made of.
_HAS_BEEN = frozenset(
    {"hours_entry", "attendee", "signature", "meeting", "membership", "helper_promise", "erasure", *GONE, *CONTACTS}
)


def _is_duty(table: Table) -> bool:
    return table.name not in _HAS_BEEN


# A namesake's name; the phone and the address that a family shares.
_OF_OTHERS = frozenset(("person", name) for name in ("name", "email", "phone", "address"))


# ---- where the name stands besides -------------------------------------------------------------------------------


def text_fields(table: Table) -> tuple[Field, ...]:
    """Return the fields of a table in which people write."""
    return tuple(field for field in table.fields if field.kind in _TEXTS)


def mentions(connection: sa.Connection, person: str, traces: Traces, *, others: int) -> Iterator[Mention]:
    """Yield the texts in which a person stands, outside of what goes with them. With `others` of the same name a
    name is never certain.
    """
    own = {("person", person), *contacts(connection, person, traces)}
    for table in DECLARED.values():
        fields = text_fields(table)
        if not fields or table.name in GONE:
            continue
        for row in connection.execute(sa.select(*_columns(table, fields))).mappings():
            if (table.name, row["id"]) in own or (table.name == "person" and is_former(row["name"])):
                continue
            for field in fields:
                if row[field.name] and (table.name, field.name) not in _OF_OTHERS:
                    for is_certain in _how_certain(table, traces, row[field.name], others):
                        yield _mention(connection, table, row, field, is_certain=is_certain)


def _how_certain(table: Table, traces: Traces, text: str, others: int) -> Iterator[bool]:
    """Yield True where the person is in a text, and False where, besides, somebody is who could be the person."""
    if traces.is_in(text, named=not others):
        yield True
        text = traces.taken_out(text, _BLANK, named=not others)
    if _is_perhaps(table, traces, text, others):
        yield False


def _is_perhaps(table: Table, traces: Traces, text: str, others: int) -> bool:
    # The name of another person is no mention, and a village may be called as somebody is.
    if table.name in ("person", "village", *CONTACTS):
        return False
    return traces.is_perhaps_in(text) or (others > 0 and traces.is_in(text))


def _columns(table: Table, fields: tuple[Field, ...]) -> list[Any]:
    rows, names = TABLES[table.name], {"id", *(field.name for field in fields)}
    names |= {field.name for field in table.fields if field.name in ("date", "meeting")}
    return [rows.c[name] for name in sorted(names)]


def _mention(connection: sa.Connection, table: Table, row: _Values, field: Field, *, is_certain: bool) -> Mention:
    title = row[table.name_field.name] if table.name_field is not None and table.name_field != field else ""
    day = row.get("date") or ""
    if row.get("meeting"):
        day = connection.scalar(sa.text("SELECT date FROM meeting WHERE id = :id"), {"id": row["meeting"]}) or ""
    return Mention(table.name, row["id"], field.name, title or "", day, is_certain)

"""Facts for the papers on privacy."""

from collections.abc import Iterator
from datetime import date

import sqlalchemy as sa

from klyngeapp.domain import traces_told
from klyngeapp.domain.kinds import Kind, Table
from klyngeapp.domain.privacy_facts import Known, PersonFacts, RegisterFacts, UseFact
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.domain.traces import Traces
from klyngeapp.model.tables import TABLES
from klyngeapp.store.queries import forgetting, lists
from klyngeapp.store.queries.lists import ListRow

_USES = "SELECT name, whose, what, basis, why, keep, keep_months, deleted_on FROM data_use"


def register_facts(connection: sa.Connection, today: date) -> RegisterFacts:
    """Return the register of what is kept about people, as of a day."""
    cluster, controller = _cluster(connection)
    erased = connection.execute(sa.text("SELECT number, erased_on, coalesce(reason, '') FROM erasure ORDER BY number"))
    sent = connection.scalar(sa.text("SELECT count(*) FROM recipient WHERE sent_on IS NOT NULL"))
    return RegisterFacts(
        cluster=cluster,
        controller=controller,
        day=today,
        uses=_uses(connection),
        erased=tuple((number, day, reason) for number, day, reason in erased),
        sent=int(sent or 0),
    )


def _cluster(connection: sa.Connection) -> tuple[str, str]:
    row = connection.execute(sa.text("SELECT coalesce(name, ''), coalesce(data_controller, '') FROM cluster")).one()
    return str(row[0]), str(row[1])


def _uses(connection: sa.Connection) -> tuple[UseFact, ...]:
    rows = lists.rows_of(connection, "data_use", lists.ids_of(connection, "data_use"))
    texts = ("name", "whose", "what", "basis", "why", "keep", "deleted_on")
    return tuple(
        UseFact(
            **{name: str(row.values[name] or "") for name in texts},
            keep_months=int(row.values["keep_months"] or 0),
        )
        for row in rows
    )


def person_facts(connection: sa.Connection, person: str, today: date) -> PersonFacts | None:
    """Return everything that is known of a person; None where nobody has this id."""
    told, traces = forgetting.consequences(connection, person), forgetting.traces_of(connection, person)
    if told is None or traces is None:
        return None
    cluster, controller = _cluster(connection)
    (own,) = lists.rows_of(connection, "person", [person])
    certain = [one for one in told.mentions if one.is_certain]
    mentions = []
    for one in certain:
        rows = TABLES[one.table]
        text = connection.scalar(sa.select(rows.c[one.field]).where(rows.c.id == one.row)) or ""
        mentions.append((traces_told.place(one.table, one.field, one.title, one.day), _around(text)))
    return PersonFacts(
        cluster=cluster,
        controller=controller,
        day=today,
        name=told.name,
        own=_known(DECLARED["person"], own),
        tables=tuple(_tables(connection, person, traces)),
        mentions=tuple(mentions),
        uses=_uses(connection),
    )


def _tables(connection: sa.Connection, person: str, traces: Traces) -> Iterator[tuple[str, tuple[Known, ...]]]:
    contacts = forgetting.contacts(connection, person, traces)
    for table in DECLARED.values():
        rows = TABLES[table.name]
        mine = [field.name for field in table.fields if field.references == "person"]
        where = sa.or_(*(rows.c[name] == person for name in mine)) if mine else sa.false()
        days = (rows.c[field.name] for field in table.fields if field.kind is Kind.DATE)
        ids = list(connection.execute(sa.select(rows.c.id).where(where).order_by(*days, rows.c.id)).scalars())
        ids += [row for name, row in contacts if name == table.name and row not in ids]
        if ids:
            yield table.name, tuple(_known(table, row, person) for row in lists.rows_of(connection, table.name, ids))


def _known(table: Table, row: ListRow, person: str = "") -> Known:
    found = []
    for field in table.fields:
        value = row.values.get(field.name)
        if value not in (None, "") and not (person and value == person and field.name == "person"):
            found.append((field, value, row.names.get(field.name, "")))
    return Known(tuple(found))


def _around(text: str, most: int = 400) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= most else f"{plain[:most]}…"

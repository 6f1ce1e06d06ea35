"""The hours as a list on the screen: which entries of a period, in which order."""

from collections.abc import Mapping

import sqlalchemy as sa

from klyngeapp.domain.values import Value
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.hours import Period


def where_of(period: Period) -> Mapping[str, Value]:
    """Return the values that all entries of a period have; its days are no such value."""
    found: dict[str, Value] = {"person": period.person, "action_plan": period.plan, "kind": period.kind}
    wanted = {name: value for name, value in found.items() if value}
    return {**wanted, "attested_by": None} if period.open else wanted


def is_within(period: Period, day: str) -> bool:
    """Whether a day ("2026-11-12") is in a period."""
    first, last = (one.isoformat() if one else "" for one in (period.first, period.last))
    return first <= day and (not last or day <= last)


def ids_of(
    connection: sa.Connection, period: Period, *, search: str = "", sort: str = "", descending: bool = False
) -> tuple[str, ...]:
    """Return the ids of the entries of a period in order."""
    where = where_of(period)
    found = lists.ids_of(connection, "hours_entry", where=where, search=search, sort=sort, descending=descending)
    if period.first is None and period.last is None:
        return found
    query = "SELECT id FROM hours_entry WHERE date >= :first AND date <= :last"
    first, last = (one.isoformat() if one else "" for one in (period.first, period.last))
    inside = set(connection.scalars(sa.text(query), {"first": first, "last": last or "9999"}))
    return tuple(row_id for row_id in found if row_id in inside)

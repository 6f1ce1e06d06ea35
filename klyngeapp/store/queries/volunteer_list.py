"""Volunteers as a list on the screen: who is in it, and in which order."""

import sqlalchemy as sa

from klyngeapp.i18n.sorting import danish_key
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.volunteers import able, minutes_of, skills_of

SKILLS = "skills"  # the column of what people can
_WITH_STATUS = "SELECT id FROM person WHERE status = :status"


def ids_of(connection: sa.Connection, *, search: str = "", sort: str = "", descending: bool = False) -> tuple[str, ...]:
    """Return the ids of people in order, without those known only as somebody to call; `sort` is a field, or SKILLS.
    A search finds what people can, too.
    """
    by_skills = sort == SKILLS
    others = _with_status(connection, "not_volunteer")
    ordered = lists.ids_of(connection, "person", sort="" if by_skills else sort, descending=descending)
    found = [row_id for row_id in ordered if row_id not in others]
    if search.strip():
        hits = {*lists.ids_of(connection, "person", search=search), *able(connection, search)}
        found = [row_id for row_id in found if row_id in hits]
    if by_skills:
        can = skills_of(connection)
        found.sort(key=lambda row_id: danish_key(", ".join(can.get(row_id, ()))), reverse=descending)
        found.sort(key=lambda row_id: row_id not in can)
    return tuple(found)


def ids_with_hours(
    connection: sa.Connection, *, search: str = "", sort: str = "", descending: bool = False
) -> tuple[str, ...]:
    """Return the same, but who has stopped is only found by a search; without `sort` who has given most comes first."""
    found = ids_of(connection, search=search, sort=sort, descending=descending)
    gone = _with_status(connection, "stopped")
    if not search.strip():
        found = tuple(row_id for row_id in found if row_id not in gone)
    if sort:
        return found
    given = minutes_of(connection)
    return tuple(sorted(found, key=lambda row_id: (row_id in gone, -given.get(row_id, 0))))


def _with_status(connection: sa.Connection, status: str) -> set[str]:
    return set(connection.scalars(sa.text(_WITH_STATUS), {"status": status}))

"""Which rows of a table hold a text: made for a hundred thousand rows while somebody types.

SQLite hands out the texts of thousands of rows as one, and Python folds them as one: a look at each row by itself
takes five times as long, and an index would leave names in the file that were removed from it.
"""

from collections.abc import Iterator
from operator import itemgetter

import sqlalchemy as sa

from klyngeapp.domain.kinds import Kind
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.i18n.sorting import folded, folded_all

_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT})
_AT_ONCE = 5000  # rows: their texts must not be longer together than what SQLite may hand out as one
_BETWEEN = "\x1e"  # the sign that stands between records; none that anybody can type
_LAST = 100_000  # the place of a text that does not stand in the name


def ids_holding(connection: sa.Connection, table: str, text: str) -> tuple[str, ...]:
    """Return the ids of the rows whose own texts hold a text; those that are called so first."""
    declared = DECLARED[table]
    needle = folded(text)
    fields = tuple(field.name for field in declared.fields if field.kind in _TEXTS)
    if not needle or not fields:
        return ()
    named = (declared.name_field.name,) if declared.name_field else fields[:1]
    found: list[tuple[int, str, str]] = []
    for last, ids in _ids(connection, table):
        texts = folded_all(_texts(connection, table, fields, last, len(ids)))
        held = [place for place, one in enumerate(texts) if needle in one]
        if held:
            if named == fields:
                called = [texts[place] for place in held]
            else:
                names = _texts(connection, table, named, last, len(ids))
                called = folded_all([names[place] for place in held])
            places = {name: _place(needle, name) for name in set(called)}
            found += zip(map(places.__getitem__, called), called, [ids[place] for place in held], strict=True)
    return tuple(map(itemgetter(2), sorted(found)))


def _place(needle: str, name: str) -> int:
    at = name.find(needle)
    return at if at >= 0 else _LAST


def _ids(connection: sa.Connection, table: str) -> Iterator[tuple[str, list[str]]]:
    """Return the ids of a table, so many at once, each time with the one before the first of them."""
    last = ""
    query = _query(table, "id")
    while (joined := connection.exec_driver_sql(query, (last, _AT_ONCE)).scalar()) is not None:
        ids = joined.split(_BETWEEN)
        yield last, ids
        last = ids[-1]


def _texts(connection: sa.Connection, table: str, fields: tuple[str, ...], last: str, number: int) -> list[str]:
    """Return the texts of the rows after an id, those of one row as one."""
    # The names are those of our own declarations.
    text = " || char(10) || ".join(f"coalesce(\"{field}\", '')" for field in fields)
    try:
        found: list[str] = connection.exec_driver_sql(_query(table, text), (last, number)).scalar_one().split(_BETWEEN)
        if len(found) == number:
            return found
    except sa.exc.DataError:
        pass  # longer together than one value may be
    query = f'SELECT {text} FROM "{table}" WHERE id > ? ORDER BY id LIMIT ?'
    return [row[0].replace(_BETWEEN, " ") for row in connection.exec_driver_sql(query, (last, number))]


def _query(table: str, text: str) -> str:
    return (
        f"SELECT group_concat(one, char(30)) FROM "
        f'(SELECT {text} AS one FROM "{table}" WHERE id > ? ORDER BY id LIMIT ?)'
    )

"""What queries have found, until a table they read has changed: after an entry of hours only hours are counted anew.

    kept = Remembered()
    number = kept.of(connection, "meetings held", lambda: _meetings_held(connection, today))
    kept.forget(changes.tables)

Which tables a query reads is seen by the statements it sends: any that names a table may read it.
"""

import re
from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeVar

import sqlalchemy as sa

from klyngeapp.domain.schema import TABLES

_Answer = TypeVar("_Answer")
_WORD = re.compile(r"\w+")
# What `store.hour_sums` keeps, and what it keeps it of.
_BEHIND: Mapping[str, frozenset[str]] = {"hour_sums": frozenset({"hours_entry", "person", "membership"})}


class Remembered:
    """Answers by name. Each name stands for one question, whose answer hangs on nothing but the workbook."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[frozenset[str], Any]] = {}

    def of(self, connection: sa.Connection, name: str, find: Callable[[], _Answer]) -> _Answer:
        """Return the answer to a question: the one that is known, else the one that is found now."""
        if name not in self._known:
            tables = set[str]()

            def see(*sent: Any) -> None:
                tables.update(named_in(sent[2]))

            sa.event.listen(connection, "before_cursor_execute", see)
            try:
                answer = find()
            finally:
                sa.event.remove(connection, "before_cursor_execute", see)
            self._known[name] = frozenset(tables), answer
        found: _Answer = self._known[name][1]
        return found

    def scalar(self, connection: sa.Connection, query: str, given: Mapping[str, object]) -> Any:
        """Return the one value that a statement finds. The same statement is always given the same values."""
        if query not in self._known:
            self._known[query] = named_in(query), connection.scalar(sa.text(query), given)
        return self._known[query][1]

    def forget(self, changed: Collection[str]) -> None:
        """Forget what was read from tables that have changed."""
        gone = [name for name, (tables, _answer) in self._known.items() if not tables.isdisjoint(changed)]
        for name in gone:
            del self._known[name]


def named_in(statement: str) -> frozenset[str]:
    """Return the tables of a workbook that a statement may read."""
    words = set(_WORD.findall(statement))
    behind = [_BEHIND[word] for word in words & _BEHIND.keys()]
    return frozenset(words & TABLES.keys()).union(*behind)

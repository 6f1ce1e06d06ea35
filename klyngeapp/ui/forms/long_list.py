"""The ids of a long list: put in order on another thread, out of a snapshot, while the window goes on."""

from collections.abc import Callable, Mapping

from klyngeapp.domain.values import Value
from klyngeapp.store.queries import lists
from klyngeapp.store.reading import snapshot
from klyngeapp.ui.document import Document

LONG = 5_000  # rows; fewer are put in order at once


def is_long(document: Document, table: str) -> bool:
    """Whether a table has very many rows."""
    return document.ask(lists.is_longer, table, LONG)


def reader(
    document: Document, table: str, *, where: Mapping[str, Value], search: str, sort: str, descending: bool
) -> Callable[[], tuple[str, ...]] | None:
    """Return what reads the ids as they are now, on whatever thread; None once the workbook is closed."""
    if document.is_closed:
        return None
    content = document.snapshot()

    def read() -> tuple[str, ...]:
        with snapshot(content) as connection:
            found = lists.ids_of(connection, table, where=where, search=search, sort=sort, descending=descending)
            lists.rows_of(connection, table, found[:1])  # what reads the cells is made ready here, too
            return found

    return read

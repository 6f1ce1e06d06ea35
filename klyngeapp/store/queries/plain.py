"""Whole columns of a table by their names, without SQLAlchemy building a statement that is used once.

The names are those of our own declarations; no value ever goes into the text. For a document that looks at nearly
a hundred tables this is most of the time it would take.
"""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa


def columns(connection: sa.Connection, table: str, names: Sequence[str]) -> Sequence[tuple[Any, ...]]:
    """Return these columns of all rows."""
    chosen = ", ".join(map(_quoted, names))
    return [tuple(row) for row in connection.exec_driver_sql(f"SELECT {chosen} FROM {_quoted(table)}")]


def _quoted(name: str) -> str:
    return f'"{name}"'

"""The text that makes a file of the present schema: one statement per table and index, in order.

`python -m klyngeapp.model.ddl` prints it; `store/migrations/schema_N.sql` holds it, frozen, per schema number.
"""

import sys

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from klyngeapp.model import exchange
from klyngeapp.model.tables import TABLES

_DIALECT = sqlite.dialect()
_EXCHANGE = (exchange.workbook, exchange.ancestor, exchange.base_manifest, exchange.seal)


def statements() -> list[str]:
    """Return the statements that make an empty file, what is referred to first."""
    found: list[str] = []
    for table in (*TABLES.values(), *_EXCHANGE):
        found.append(_text(CreateTable(table)))
        found += [_text(CreateIndex(index)) for index in sorted(table.indexes, key=lambda index: str(index.name))]
    return found


def _text(statement: sa.schema.ExecutableDDLElement) -> str:
    lines = str(statement.compile(dialect=_DIALECT)).strip().splitlines()
    return "\n".join(line.rstrip() for line in lines)


if __name__ == "__main__":
    sys.stdout.write(";\n\n".join(statements()) + ";\n")

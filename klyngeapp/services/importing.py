"""A list into a table: first all of it is understood, then all of it is written, or nothing.

`plan` reads only; `carry_out` writes what was planned, as a part of one unit of work.
"""

from pathlib import Path

import sqlalchemy as sa

from klyngeapp.documents.lists import csv_file, xlsx_file
from klyngeapp.documents.lists.sheet import LARGEST, Sheet
from klyngeapp.domain.kinds import Table
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.model.tables import TABLES
from klyngeapp.services.headings import meanings, plain
from klyngeapp.services.names import names_of
from klyngeapp.services.understanding import Plan, Reader, Row
from klyngeapp.store.units import Unit
from klyngeapp.system import files
from klyngeapp.system.errors import KlyngeError


def sheet_in(source: Path, table: str) -> Sheet:
    """Read a list from a file, by its ending; KlyngeError where it cannot be read."""
    ending = source.suffix.lower()
    if ending not in (".csv", ".xlsx"):
        raise KlyngeError(
            "“{path}” is neither a .csv nor an .xlsx file. Save the list as one of them.", path=source.name
        )
    data = files.read_whole(source, LARGEST)
    if ending == ".xlsx":
        return xlsx_file.read(data)
    known = meanings(table)
    return csv_file.read(data, lambda heading: plain(heading) in known)


def plan(connection: sa.Connection, table: str, source: Path) -> Plan:
    """Understand a list against the rows that are there; ListRefused with every fault where it cannot be taken."""
    lookups = {name: names_of(connection, name) for name in {table, *referred_to(DECLARED[table])}}
    planned = Reader(table, source, lookups).plan(sheet_in(source, table))
    planned.changed = _really_changed(connection, planned)
    return planned


def _really_changed(connection: sa.Connection, planned: Plan) -> dict[str, Row]:
    """Leave out rows that the list gives as they are, so that nobody is told of changes that are none."""
    if not planned.changed:
        return {}
    found = connection.execute(sa.select(TABLES[planned.table])).mappings()
    there = {row["id"]: row for row in found if row["id"] in planned.changed}
    return {
        row_id: values
        for row_id, values in planned.changed.items()
        if any(there[row_id][name] != value for name, value in values.items())
    }


def referred_to(declared: Table) -> set[str]:
    """Return the tables that a table's references point to."""
    return {field.references for field in declared.fields if field.references}


def carry_out(unit: Unit, planned: Plan) -> None:
    """Write what was planned, inside the open transaction."""
    table = TABLES[planned.table]
    # Rows may refer to rows of the same list that come later.
    unit.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    if planned.added:
        unit.connection.execute(table.insert(), planned.added)
    for row_id, values in planned.changed.items():
        if values:
            unit.connection.execute(table.update().where(table.c.id == row_id).values(**values))

"""A folder of lists into a workbook: all rows of all tables are replaced, in one action."""

from pathlib import Path

import sqlalchemy as sa

from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.model.tables import TABLES
from klyngeapp.services.importing import carry_out, referred_to, sheet_in
from klyngeapp.services.names import Names
from klyngeapp.services.understanding import Plan, Reader
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError


def single_ids(connection: sa.Connection) -> dict[str, str]:
    """Return the id of the one row of every single-row table."""
    single = [name for name, declared in DECLARED.items() if declared.single]
    return {name: str(connection.scalar(sa.select(TABLES[name].c.id))) for name in single}


def plan_all(folder: Path, single_ids: dict[str, str]) -> list[Plan]:
    """Understand all lists of a folder against one another; KlyngeError where one is missing or has faults.

    `single_ids` has the id that the one row of each single-row table keeps.
    """
    if not folder.is_dir():
        raise KlyngeError("The folder “{folder}” is not there. Check where the lists lie.", folder=folder)
    missing = [name for name in DECLARED if not (folder / f"{name}.csv").is_file()]
    if missing:
        raise KlyngeError(
            "“{folder}” does not hold all lists; missing: {names}. Nothing was changed. Take in single lists with: "
            "klyngeapp import FILE TABLE SOURCE",
            folder=folder,
            names=", ".join(f"{name}.csv" for name in missing[:8]) + (" …" if len(missing) > 8 else ""),
        )
    lookups: dict[str, Names] = {name: Names() for name in DECLARED}
    return [_plan(folder, name, lookups, single_ids) for name in DECLARED]


def _plan(folder: Path, table: str, lookups: dict[str, Names], single_ids: dict[str, str]) -> Plan:
    source = folder / f"{table}.csv"
    declared = DECLARED[table]
    known = {name: lookups[name] for name in {table, *referred_to(declared)}}
    planned = Reader(table, source, known, replacing=True).plan(sheet_in(source, table))
    if declared.single:
        if len(planned.added) != 1:
            raise KlyngeError("“{path}” must have one row.", path=source)
        planned.added[0]["id"] = single_ids[table]
    return planned


def replace_all(unit: Unit, plans: list[Plan]) -> None:
    """Replace all rows of all tables, inside the open transaction."""
    unit.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for name in reversed(DECLARED):
        unit.connection.execute(TABLES[name].delete())
    for planned in plans:
        carry_out(unit, planned)

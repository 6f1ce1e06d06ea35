"""Add, change and remove a row of any table, with the checks that its declaration asks for."""

import sqlalchemy as sa

from klyngeapp.domain.ids import is_id, new_id
from klyngeapp.domain.kinds import Table
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.domain.values import Value, checked, completed
from klyngeapp.i18n.language import _
from klyngeapp.model.tables import TABLES
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError


def add(unit: Unit, table: str, /, *, id: str | None = None, **values: Value) -> str:  # noqa: A002
    """Add a row and return its id; fields that are not given take their defaults."""
    declared = DECLARED[table]
    if declared.single:
        raise KlyngeError("“{table}” has one row, which can be changed but not added to.", table=_(declared.label))
    _only_known(declared, values)
    row = completed(declared, values)
    _check_row(unit, declared, row)
    row_id = id or new_id()
    if not is_id(row_id):
        raise ValueError(f"{row_id!r} is no id")
    unit.connection.execute(TABLES[table].insert().values(id=row_id, **row))
    return row_id


def change(unit: Unit, table: str, row_id: str, /, **values: Value) -> None:
    """Change fields of a row; the others stay as they are."""
    declared = DECLARED[table]
    if declared.insert_only:
        raise KlyngeError("“{table}” cannot be changed. Add a new one instead.", table=_(declared.label))
    _only_known(declared, values)
    row = {name: checked(declared.field(name), value) for name, value in values.items()}
    before = _row(unit, declared, row_id)
    _check_row(unit, declared, {**before, **row}, only=frozenset(row))
    if row:
        unit.connection.execute(TABLES[table].update().where(TABLES[table].c.id == row_id).values(**row))


def remove(unit: Unit, table: str, row_id: str, /) -> None:
    """Remove a row and what is a part of it; references to it become empty."""
    declared = DECLARED[table]
    if declared.single:
        raise KlyngeError("“{table}” has one row, which can be changed but not removed.", table=_(declared.label))
    _row(unit, declared, row_id)
    unit.connection.execute(TABLES[table].delete().where(TABLES[table].c.id == row_id))


def _only_known(declared: Table, values: dict[str, Value]) -> None:
    unknown = values.keys() - {field.name for field in declared.fields}
    if unknown:
        raise TypeError(f"{declared.name} has no field {sorted(unknown)}")


def _row(unit: Unit, declared: Table, row_id: str) -> dict[str, Value]:
    table = TABLES[declared.name]
    found = unit.connection.execute(sa.select(table).where(table.c.id == row_id)).mappings().one_or_none()
    if found is None:
        raise KlyngeError("This row of “{table}” is not there any more.", table=_(declared.plural))
    return dict(found)


def _check_row(unit: Unit, declared: Table, row: dict[str, Value], only: frozenset[str] | None = None) -> None:
    at_most_one_responsible(declared, row)
    for field in declared.fields:
        value = row.get(field.name)
        if field.references and value is not None and (only is None or field.name in only):
            target = TABLES[field.references]
            if unit.connection.execute(sa.select(1).where(target.c.id == value)).first() is None:
                raise KlyngeError(
                    "“{field}” points to something that is not there any more. Choose again.", field=_(field.label)
                )


def at_most_one_responsible(declared: Table, row: dict[str, Value]) -> None:
    """Refuse a row that names more than one of person, group and free text as responsible."""
    for prefix in declared.responsible:
        filled = [part for part in ("person", "group", "text") if row.get(f"{prefix}_{part}") is not None]
        if len(filled) > 1:
            raise KlyngeError("Name one responsible: a person, a group or a text, not several of them.")

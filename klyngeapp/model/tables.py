"""SQLAlchemy tables, one per declared table: STRICT, keyed by id, every constraint named."""

from collections.abc import Iterator, Mapping
from threading import Lock

import sqlalchemy as sa

from klyngeapp.domain.kinds import Field, Kind, Table
from klyngeapp.domain.schema import TABLES as DECLARED

metadata = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)

_DATE = "[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]"
_MONTH = "[0-9][0-9][0-9][0-9]-[0-1][0-9]"
_TIME = "[0-2][0-9]:[0-5][0-9]"


def _type(field: Field) -> sa.LargeBinary | sa.Integer | sa.Text:
    # STRICT tables take only INTEGER, TEXT and BLOB among what we use; values are kept in the unit of the kind.
    if field.kind is Kind.BLOB:
        return sa.LargeBinary()
    return sa.Integer() if field.is_integer else sa.Text()


def _check(field: Field) -> str:
    """Return the SQL that a value of this field must meet."""
    name = sa.sql.quoted_name(field.name, quote=None)
    column = f'"{name}"'
    match field.kind:
        case Kind.CHOICE:
            keys = ", ".join(f"'{choice.key}'" for choice in field.choices)
            return f"{column} IN ({keys})"
        case Kind.DATE:
            return f"{column} GLOB '{_DATE}'"
        case Kind.MONTH:
            return f"{column} GLOB '{_DATE}' OR {column} GLOB '{_MONTH}'"
        case Kind.TIME:
            return f"{column} GLOB '{_TIME}'"
        case Kind.REFERENCE:
            return f"length({column}) = 36"
        case _ if field.is_integer:
            return f"{column} BETWEEN {field.minimum} AND {field.maximum}"
        case _:
            return f"length({column}) BETWEEN 1 AND {field.maximum}"


def _column(field: Field) -> sa.Column[object]:
    constraints: list[sa.schema.SchemaItem] = []
    if field.references:
        action = "CASCADE" if field.owner else None if field.required else "SET NULL"
        constraints.append(sa.ForeignKey(f"{field.references}.id", ondelete=action))
    return sa.Column(field.name, _type(field), *constraints, nullable=not field.required, index=field.owner or None)


def _at_most_one(prefix: str) -> sa.CheckConstraint:
    filled = " + ".join(f'("{prefix}_{part}" IS NOT NULL)' for part in ("person", "group", "text"))
    return sa.CheckConstraint(f"{filled} <= 1", name=f"one_{prefix}")


def _table(declared: Table) -> sa.Table:
    checks = [sa.CheckConstraint(_check(f), name=f.name) for f in declared.fields if f.kind is not Kind.REFERENCE]
    return sa.Table(
        declared.name,
        metadata,
        sa.Column("id", sa.Text(), nullable=False, primary_key=True),
        *(_column(field) for field in declared.fields),
        sa.CheckConstraint("length(id) = 36", name="id"),
        *checks,
        *(_at_most_one(prefix) for prefix in declared.responsible),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


class _Tables(Mapping[str, sa.Table]):
    """The tables by name, in the order of their declarations; each is made when it is first asked for.

    Most commands and screens look at a few of them, and to make all takes longer than to answer.
    """

    def __init__(self) -> None:
        self._made: dict[str, sa.Table] = {}
        self._making = Lock()  # a plan may be printed on another thread

    def __getitem__(self, name: str) -> sa.Table:
        if name not in self._made:
            with self._making:
                if name not in self._made:
                    self._made[name] = _table(DECLARED[name])
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(DECLARED)

    def __len__(self) -> int:
        return len(DECLARED)

    def __contains__(self, name: object) -> bool:
        return name in DECLARED


TABLES: Mapping[str, sa.Table] = _Tables()

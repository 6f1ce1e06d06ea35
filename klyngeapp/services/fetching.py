"""A list as it is fetched on the screen: whoever is there already is known again by the name.

`there` looks into the workbook; `understood`, which is slow, does not, so that it can run beside the window. What it
returns is written by `importing.carry_out`.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy as sa

from klyngeapp.documents.lists.sheet import Line, Sheet
from klyngeapp.domain.kinds import Table
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.domain.values import Value
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.i18n.sorting import folded
from klyngeapp.model.tables import TABLES
from klyngeapp.services import importing
from klyngeapp.services.headings import columns_of, meanings, plain
from klyngeapp.services.names import Names, names_of
from klyngeapp.services.understanding import Plan, Reader, Row
from klyngeapp.system.errors import KlyngeError

MOST = 10_000  # rows at once: more than anybody's list, and still done while one looks
_HEADINGS = 5


@dataclass(frozen=True)
class There:
    """What a table holds before a list is read: its rows by id, and the names a list can mean."""

    table: str
    rows: Mapping[str, Mapping[str, Value]]
    lookups: dict[str, Names]


@dataclass(frozen=True)
class Fetched:
    """What a list would do: the plan, the names of the new rows, those given twice, how many are there as they are."""

    plan: Plan
    names: tuple[str, ...] = ()
    doubles: tuple[str, ...] = ()
    alike: int = 0


@dataclass
class _Known:
    """The rows that are there, by name."""

    table: Table
    rows: Mapping[str, Mapping[str, Value]]
    by_name: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for row_id, row in self.rows.items():
            self.by_name.setdefault(self.called(row), []).append(row_id)

    def called(self, row: Mapping[str, Value]) -> str:
        """Return the name of a row as it is compared."""
        named = self.table.name_field
        return folded(str(row[named.name] or "")) if named is not None else ""

    def again(self, row: Row) -> str | None:
        """Return the row that one out of a list is about: of the same name, and from the same village."""
        found = self.by_name.get(self.called(row), [])
        village = row.get("village")
        if village is None:
            return found[0] if len(found) == 1 else None
        same = [row_id for row_id in found if self.rows[row_id]["village"] == village]
        free = [row_id for row_id in found if self.rows[row_id]["village"] is None]
        sure = same or free
        return sure[0] if len(sure) == 1 else None


def there(connection: sa.Connection, table: str) -> There:
    """Read what a list is to be understood against."""
    names = {table, *importing.referred_to(DECLARED[table])}
    found = connection.execute(sa.select(TABLES[table])).mappings()
    rows = {row["id"]: dict(row) for row in found}
    return There(table, rows, {name: names_of(connection, name) for name in names})


def understood(source: Path, before: There) -> Fetched:
    """Understand a list; ListRefused with every fault, or KlyngeError, where it cannot be taken."""
    declared = DECLARED[before.table]
    sheet = _with_headings(importing.sheet_in(source, before.table), declared)
    if not sheet.lines:
        raise KlyngeError("There is nothing in “{source}” below the headings.", source=source.name)
    if len(sheet.lines) > MOST:
        raise KlyngeError(
            "“{source}” has {number} rows. At most {most} can be fetched at once.",
            source=source.name,
            number=formats.whole(len(sheet.lines)),
            most=formats.whole(MOST),
        )
    planned = Reader(before.table, source, before.lookups).plan(sheet)
    given = tuple(field.name for _place, field in columns_of(before.table, sheet.headings).fields)
    return _known_again(planned, _Known(declared, before.rows), given)


def _with_headings(sheet: Sheet, declared: Table) -> Sheet:
    """Let a list of names alone be one without a heading; refuse other lists whose headings mean nothing."""
    known = meanings(declared.name)
    if any(plain(heading) in known for heading in sheet.headings):
        return sheet
    first = Line(1, sheet.headings)
    named = declared.name_field
    if named is not None and all(_is_one(line) for line in (first, *sheet.lines)):
        lines = tuple(Line(line.number, (_only(line),)) for line in (first, *sheet.lines))
        return Sheet((named.name,), lines, sheet.guarded)
    headings = formats.and_list([_(one.label) for one in declared.fields[:_HEADINGS]])
    raise KlyngeError(
        "The first line must say what stands in each column, such as {headings}. Write it in the list, and try again.",
        headings=headings,
    )


def _is_one(line: Line) -> bool:
    return sum(bool(cell.strip()) for cell in line.cells) == 1


def _only(line: Line) -> str:
    return next(cell for cell in line.cells if cell.strip())


def _known_again(planned: Plan, known: _Known, given: tuple[str, ...]) -> Fetched:
    """Let rows of the names of those who are there change them; what the list leaves empty stays as it is."""
    named = known.table.name_field
    added: list[Row] = []
    changed: dict[str, Row] = {row_id: dict(values) for row_id, values in planned.changed.items()}
    for row in planned.added:
        row_id = known.again(row)
        if row_id is None:
            added.append(row)
        else:
            said = {name: row[name] for name in given if _says(known.table, name, row[name])}
            changed[row_id] = {**changed.get(row_id, {}), **said}
    really = {row_id: values for row_id, values in changed.items() if _differs(known.rows[row_id], values)}
    names = tuple(str(row[named.name]) for row in added) if named is not None else ()
    twice = Counter(folded(name) for name in names)
    doubles = tuple(dict.fromkeys(name for name in names if twice[folded(name)] > 1))
    plan = Plan(planned.table, added, really, planned.left_out)
    return Fetched(plan, names, doubles, len(changed) - len(really))


def _says(declared: Table, name: str, value: Value) -> bool:
    """Whether a list says something of a field: neither nothing, nor what an empty cell becomes."""
    return name != getattr(declared.name_field, "name", "") and value not in (None, declared.field(name).default)


def _differs(row: Mapping[str, Value], values: Mapping[str, Value]) -> bool:
    return any(row[name] != value for name, value in values.items())

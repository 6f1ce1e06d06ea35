"""A list into a table: first all of it is understood, then all of it is written, or nothing.

`plan` reads only; `carry_out` writes what was planned, as a part of one unit of work.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy as sa

from klyngeapp.documents.lists import csv_file, xlsx_file
from klyngeapp.documents.lists.sheet import LARGEST, Line, Sheet
from klyngeapp.domain.ids import is_id, new_id
from klyngeapp.domain.kinds import Field, Kind, Table
from klyngeapp.domain.reading import read
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.domain.values import Value, checked, completed
from klyngeapp.domain.writing import unguarded
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.model.tables import TABLES
from klyngeapp.services import pictures
from klyngeapp.services.headings import Columns, columns_of, meanings, plain
from klyngeapp.services.names import Names, names_of
from klyngeapp.services.rows import at_most_one_responsible
from klyngeapp.store.units import Unit
from klyngeapp.system import files
from klyngeapp.system.errors import KlyngeError

_MOST_FAULTS = 200
Row = dict[str, Value]


@dataclass(frozen=True)
class Fault:
    """Something in a list that cannot be taken: the line it stands on, the heading of its column, the reason."""

    line: int
    column: str
    reason: Sentence

    def __str__(self) -> str:
        if not self.column:
            return _("Line {line}: {reason}", line=self.line, reason=self.reason)
        return _("Line {line}, column “{column}”: {reason}", line=self.line, column=self.column, reason=self.reason)


class ListRefused(KlyngeError):
    """A list with faults; nothing of it was taken."""

    def __init__(self, source: Path, faults: list[Fault]) -> None:
        super().__init__(
            "Nothing was taken from “{source}”. Places to correct: {number}.",
            source=source.name,
            number=len(faults),
        )
        self.faults = faults
        for fault in faults:
            self.add_note(str(fault))


@dataclass
class Plan:
    """What a list would do to a table: rows to add (whole, with id), fields to change (id: values)."""

    table: str
    added: list[Row] = field(default_factory=list)
    changed: dict[str, Row] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()


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


class Reader:
    """Understands one list. `lookups` has the names of the table's own rows and of those it refers to.

    With `replacing` the table is taken to be empty before, so every line is a new row.
    """

    def __init__(self, table: str, source: Path, lookups: dict[str, Names], *, replacing: bool = False) -> None:
        self.declared = DECLARED[table]
        self.source = source
        self.lookups = lookups
        self.replacing = replacing
        self.faults: list[Fault] = []
        self._later: list[tuple[Line, str, Field, str, Row]] = []

    def plan(self, sheet: Sheet) -> Plan:
        """Return what the list would do."""
        columns = columns_of(self.declared.name, sheet.headings)
        left_out = list(columns.left_out)
        id_column = columns.id
        if id_column is not None and sheet.lines and not _all_ids(sheet.lines, id_column):
            left_out.append(sheet.headings[id_column])
            id_column = None
        made = Plan(self.declared.name, left_out=tuple(left_out))
        if self.declared.single and len(sheet.lines) > 1:
            self.faults.append(Fault(sheet.lines[1].number, "", Sentence("There can be only one row in this list.")))
        seen: dict[str, int] = {}
        for line in sheet.lines:
            row = self._row(line, sheet, columns)
            if row is not None:
                row_id = _cell(line, id_column).strip().lower() if id_column is not None else ""
                self._place(made, line, row_id, row, seen)
        self._resolve_own()
        if self.faults:
            raise ListRefused(self.source, sorted(self.faults, key=lambda fault: fault.line)[:_MOST_FAULTS])
        return made

    def _row(self, line: Line, sheet: Sheet, columns: Columns) -> Row | None:
        """Return the values that a line gives; None where something is wrong with them, as the faults tell."""
        row: Row = {}
        before = len(self.faults)
        for place, column in columns.fields:
            heading = sheet.headings[place]
            text = _cell(line, place)
            try:
                value = self._value(line, heading, column, _bare(column, text, sheet), row)
                row[column.name] = checked(column, value)
            except KlyngeError as error:
                self._fault(line, heading, error)
        for place, prefix in columns.responsible:
            text = _cell(line, place).strip()
            try:
                self._responsible(row, prefix, unguarded(text) if sheet.guarded else text)
            except KlyngeError as error:
                self._fault(line, sheet.headings[place], error)
        if any(cell.strip() for cell in line.cells[len(sheet.headings) :]):
            self.faults.append(Fault(line.number, "", Sentence("There are more cells than headings.")))
        return row if len(self.faults) == before else None

    def _value(self, line: Line, heading: str, column: Field, text: str, row: Row) -> Value:
        if not text.strip():
            return None
        if column.kind is Kind.BLOB:
            row.update(pictures.cleaned(_beside(self.source, text.strip())))
            return row[column.name]
        if column.references == self.declared.name:
            self._later.append((line, heading, column, text.strip(), row))
            return None
        if column.references:
            return self.lookups[column.references].find(text.strip())
        if column.name in row and self.declared.insert_only:
            return row[column.name]  # an image tells its own size and kind
        return read(column, text)

    def _responsible(self, row: Row, prefix: str, text: str) -> None:
        """A name in one column: a person, else a group, else a text."""
        if not text:
            return
        for part in ("person", "group"):
            if self.lookups[part].matching(text):
                row[f"{prefix}_{part}"] = self.lookups[part].find(text)
                return
        row[f"{prefix}_text"] = checked(self.declared.field(f"{prefix}_text"), text)

    def _place(self, made: Plan, line: Line, row_id: str, row: Row, seen: dict[str, int]) -> None:
        """Decide whether a line changes a row or adds one."""
        own = self.lookups[self.declared.name]
        if self.declared.single and not self.replacing:
            row_id = next(iter(own.names), row_id)
        if row_id and row_id in seen:
            self._fault(line, "id", KlyngeError("The same id stands on line {line}.", line=seen[row_id]))
            return
        if row_id:
            seen[row_id] = line.number
        try:
            at_most_one_responsible(self.declared, row)
            if row_id in own.names and not self.replacing:
                self._replace_responsible(row)
                made.changed[row_id] = row
            else:
                row_id = row_id or new_id()
                row.update(completed(self.declared, row), id=row_id)
                made.added.append(row)
        except KlyngeError as error:
            self._fault(line, "", error)
        named = self.declared.name_field
        if named is not None and named.name in row:
            name = row[named.name]
            own.add(row_id, name if isinstance(name, str) else None)
        elif row_id not in own.names:
            own.add(row_id, None)

    def _replace_responsible(self, row: Row) -> None:
        """Whoever is named now takes the place of whoever was responsible before."""
        for prefix in self.declared.responsible:
            parts = [f"{prefix}_{part}" for part in ("person", "group", "text")]
            if any(row.get(part) is not None for part in parts):
                row.update({part: row.get(part) for part in parts})

    def _resolve_own(self) -> None:
        """References to rows of the same list, which may stand further down in it."""
        for line, heading, column, text, row in self._later:
            try:
                row[column.name] = self.lookups[self.declared.name].find(text)
            except KlyngeError as error:
                self._fault(line, heading, error)

    def _fault(self, line: Line, column: str, error: KlyngeError) -> None:
        self.faults.append(Fault(line.number, column, error.sentence))


def _bare(column: Field, text: str, sheet: Sheet) -> str:
    if sheet.guarded and column.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.REFERENCE):
        return unguarded(text.strip())
    return text


def _cell(line: Line, place: int) -> str:
    return line.cells[place] if place < len(line.cells) else ""


def _all_ids(lines: Iterable[Line], place: int) -> bool:
    found = [_cell(line, place).strip() for line in lines]
    return any(found) and all(is_id(text) for text in found if text)


def _beside(source: Path, name: str) -> bytes:
    """Return the bytes of an image that a list names, by a path relative to the list and inside its folder."""
    folder = source.parent.resolve()
    path = (folder / name).resolve()
    if not path.is_relative_to(folder) or "\0" in name:
        raise KlyngeError("“{name}” lies outside the folder of the list.", name=name)
    return files.read_whole(path, LARGEST)


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

"""What a list means: each line a row to add or to change, or a fault with its place and its reason."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from klyngeapp.documents.lists.sheet import FORMULA, LARGEST, Line, Sheet
from klyngeapp.domain.ids import is_id, new_id
from klyngeapp.domain.kinds import Field, Kind
from klyngeapp.domain.reading import read
from klyngeapp.domain.schema import TABLES as DECLARED
from klyngeapp.domain.values import Value, checked, clean_text, completed
from klyngeapp.domain.writing import unguarded
from klyngeapp.i18n.language import N_, Sentence, _
from klyngeapp.services import pictures
from klyngeapp.services.headings import Columns, columns_of
from klyngeapp.services.names import Names
from klyngeapp.services.rows import at_most_one_responsible
from klyngeapp.system import files
from klyngeapp.system.errors import KlyngeError

_MOST_FAULTS = 200
_PARTS = ("person", "group", "text")
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
    """A list with faults; nothing of it was taken. `left_out` are headings that mean nothing to us."""

    def __init__(self, source: Path, faults: list[Fault], left_out: tuple[str, ...]) -> None:
        super().__init__(
            N_("Nothing was taken from “{source}”. Places to correct: {number}."),
            source=source.name,
            number=len(faults),
        )
        self.faults = faults
        self.left_out = left_out
        for fault in faults:
            self.add_note(str(fault))


@dataclass
class Plan:
    """What a list would do to a table: rows to add (whole, with id), fields to change (id: values)."""

    table: str
    added: list[Row] = field(default_factory=list)
    changed: dict[str, Row] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()


class Reader:
    """Understands one list. `lookups` has the names of the table's own rows and of those it refers to.

    With `replacing` the table is taken to be empty before, so every line is a new row.
    """

    def __init__(self, table: str, source: Path, lookups: dict[str, Names], *, replacing: bool = False) -> None:
        self.declared = DECLARED[table]
        self.source = source
        self.lookups = lookups
        self.known = frozenset() if replacing else frozenset(lookups[table].names)
        self.replacing = replacing
        self.faults: list[Fault] = []

    def plan(self, sheet: Sheet) -> Plan:
        """Return what the list would do; ListRefused where it cannot be taken."""
        columns = columns_of(self.declared.name, sheet.headings)
        left_out = list(columns.left_out)
        id_column = columns.id
        if id_column is not None and sheet.lines and not _all_ids(sheet.lines, id_column):
            left_out.append(sheet.headings[id_column])
            id_column = None
        made = Plan(self.declared.name, left_out=tuple(left_out))
        if self.declared.single and len(sheet.lines) > 1:
            self._fault(sheet.lines[1], "", KlyngeError("There can be only one row in this list."))
        ids = [self._id_of(line, id_column) for line in sheet.lines]
        self._note_names(sheet, columns, ids)
        if not self._lacks_columns(columns, ids):
            for line, row_id in zip(sheet.lines, ids, strict=True):
                self._place(made, line, row_id, self._row(line, sheet, columns))
        if self.faults:
            faults = sorted(self.faults, key=lambda fault: fault.line)
            raise ListRefused(self.source, faults[:_MOST_FAULTS], made.left_out)
        return made

    def _id_of(self, line: Line, id_column: int | None) -> str:
        """Return the id of the row that a line is about: the one it says, that of the only row, or a new one."""
        if self.declared.single and self.known:
            return next(iter(self.known))
        return (_cell(line, id_column).strip().lower() if id_column is not None else "") or new_id()

    def _note_names(self, sheet: Sheet, columns: Columns, ids: list[str]) -> None:
        """Note what all rows of the list are called, before any of them is judged: rows refer to one another."""
        own, named = self.lookups[self.declared.name], self.declared.name_field
        called = next(((place, column) for place, column in columns.fields if column is named), None)
        first: dict[str, int] = {}
        for line, row_id in zip(sheet.lines, ids, strict=True):
            if row_id in first:
                self._fault(line, "id", KlyngeError("The same id stands on line {line}.", line=first[row_id]))
            first.setdefault(row_id, line.number)
            if called is not None:
                own.add(row_id, clean_text(_bare(called[1], _cell(line, called[0]), sheet)))
            elif row_id not in own.names:
                own.add(row_id, None)

    def _lacks_columns(self, columns: Columns, ids: list[str]) -> bool:
        """Say which columns a list must have and has not, once instead of on every line."""
        given = {column.name for _place, column in columns.fields}
        lacking = [f for f in self.declared.fields if f.required and f.default is None and f.name not in given]
        if self.declared.insert_only:
            lacking = [f for f in lacking if f.kind is Kind.BLOB or f.kind is Kind.TEXT]
        if all(row_id in self.known for row_id in ids):
            return False
        for absent in lacking:
            label = _(absent.label)
            self.faults.append(Fault(1, label, Sentence("The list has no column “{column}”.", {"column": label})))
        return bool(lacking)

    def _row(self, line: Line, sheet: Sheet, columns: Columns) -> Row | None:
        """Return the values that a line gives; None where something is wrong with them, as the faults tell."""
        row: Row = {}
        before = len(self.faults)
        for place, column in columns.fields:
            try:
                text = _bare(column, _cell(line, place), sheet)
                row[column.name] = checked(column, self._value(column, text, row))
            except KlyngeError as error:
                self._fault(line, sheet.headings[place], error)
        for place, prefix in columns.responsible:
            text = _cell(line, place).strip()
            try:
                self._responsible(row, prefix, unguarded(text) if sheet.guarded else text)
            except KlyngeError as error:
                self._fault(line, sheet.headings[place], error)
        if any(cell.strip() for cell in line.cells[len(sheet.headings) :]):
            self._fault(line, "", KlyngeError("There are more cells than headings."))
        return row if len(self.faults) == before else None

    def _value(self, column: Field, text: str, row: Row) -> Value:
        if text == FORMULA:
            raise KlyngeError("There is a formula without a result. Open the file in Excel, and save it again.")
        if not text.strip():
            return None
        if column.kind is Kind.BLOB:
            row.update(pictures.cleaned(_beside(self.source, text.strip())))
            return row[column.name]
        if column.references:
            return self.lookups[column.references].find(text.strip())
        if column.name in row and self.declared.insert_only:
            return row[column.name]  # an image tells its own size and kind
        return read(column, text)

    def _responsible(self, row: Row, prefix: str, text: str) -> None:
        """A name in one column: a person, else a group, else a text; an empty one means nobody."""
        row.update({f"{prefix}_{part}": None for part in _PARTS if f"{prefix}_{part}" not in row})
        if not text:
            return
        for part in ("person", "group"):
            if self.lookups[part].matching(text):
                row[f"{prefix}_{part}"] = self.lookups[part].find(text)
                return
        row[f"{prefix}_text"] = checked(self.declared.field(f"{prefix}_text"), text)

    def _place(self, made: Plan, line: Line, row_id: str, row: Row | None) -> None:
        """Decide whether a line changes a row or adds one."""
        if row is None:
            return
        try:
            at_most_one_responsible(self.declared, row)
            if row_id in self.known:
                self._replace_responsible(row)
                made.changed[row_id] = row
            else:
                row.update(completed(self.declared, row), id=row_id)
                made.added.append(row)
        except KlyngeError as error:
            self._fault(line, "", error)

    def _replace_responsible(self, row: Row) -> None:
        """Whoever is named now takes the place of whoever was responsible before."""
        for prefix in self.declared.responsible:
            parts = [f"{prefix}_{part}" for part in _PARTS]
            if any(row.get(part) is not None for part in parts):
                row.update({part: row.get(part) for part in parts})

    def _fault(self, line: Line, column: str, error: KlyngeError) -> None:
        self.faults.append(Fault(line.number, column, error.sentence))


def _bare(column: Field, text: str, sheet: Sheet) -> str:
    """Return the text of a cell without the apostrophe that guards it, where the list has such."""
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
    path = (folder / name.replace("\\", "/")).resolve()
    if not path.is_relative_to(folder) or "\0" in name:
        raise KlyngeError("“{name}” lies outside the folder of the list.", name=name)
    return files.read_whole(path, LARGEST)

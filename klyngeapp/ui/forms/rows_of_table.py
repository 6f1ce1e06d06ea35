"""A table of the workbook as a list of the kit: reads in screenfuls, and does every change as one named action."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from klyngeapp.domain.kinds import Field, Kind
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import arranging, rows
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.store.units import Unit
from klyngeapp.ui.document import Document
from klyngeapp.ui.forms import columns, long_list, wording
from klyngeapp.ui.kit.table.source import CellKind, Column, Deed, Grid, Mark, Reader, RowSource, Touched

Tell = Callable[[str], object]
Totals = Callable[[], Mapping[str, str]]


@dataclass(frozen=True)
class WorkedOut:
    """A column that is worked out of a row and never typed."""

    column: Column
    of: Callable[[ListRow], str]


@dataclass(frozen=True)
class Show:
    """What a list shows other than its fields: `headings` by field, icons before texts (`marks`) by field, columns
    worked out, rows that count no more (`is_faded`), and a row of sums: texts by field, and by place in `worked_out`
    ("0").
    """

    headings: Mapping[str, str] = field(default_factory=dict)
    marks: Mapping[str, Mapping[str, Mark]] = field(default_factory=dict)
    worked_out: tuple[WorkedOut, ...] = ()
    totals: Totals | None = None
    is_faded: Callable[[ListRow], bool] | None = None
    add_text: str = ""


_ONLY_FIELDS = Show()


class RowsOfTable(RowSource):
    """The rows of a table whose fields in `where` have given values. `told` hears what was done and can be undone."""

    of_new: Mapping[str, Value] | None = None  # the fields of a person who is named and not there yet; None: refused

    def __init__(
        self,
        document: Document,
        table: str,
        fields: Sequence[Field],
        *,
        where: Mapping[str, Value] | None = None,
        show: Show = _ONLY_FIELDS,
        told: Tell | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self.table, self.fields = document, table, tuple(fields)
        self.where: dict[str, Value] = dict(where or {})
        self._told, self._show = told, show
        self._names: dict[str, wording.Names] = {}
        declared = TABLES[table]
        self._declared = declared
        self.name = _(declared.plural)
        self.add_text = show.add_text or _("Add {table}", table=_(declared.label).lower())
        if self.fields and self.fields[0].name == "name":
            self.add_hint = _("or type a name and press Enter")
        typed = [_column(field, show, first=not place) for place, field in enumerate(self.fields)]
        self.columns = (*typed, *(one.column for one in show.worked_out))
        is_open = not declared.single and table not in columns.READ_ONLY
        self.can_change = is_open and not declared.insert_only
        self.can_add = self.can_remove = is_open
        self.can_move = is_open and arranging.has_order(table)
        document.changed.connect(self._on_changed)

    # reading

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order."""
        sort, downwards = self._order(column, descending=descending)
        return self._document.ask(
            lists.ids_of, self.table, where=self.where, search=search, sort=sort, descending=downwards
        )

    def is_long(self) -> bool:
        """Whether the table has very many rows; a list with an order of its own is read at once all the same."""
        return type(self).ids is RowsOfTable.ids and long_list.is_long(self._document, self.table)

    def reader(self, search: str, column: int, descending: bool) -> Reader | None:  # noqa: FBT001 - as Qt says it
        """Return what reads the ids, as they are now, on another thread; None once the workbook is closed."""
        sort, downwards = self._order(column, descending=descending)
        where = dict(self.where)
        return long_list.reader(self._document, self.table, where=where, search=search, sort=sort, descending=downwards)

    def _order(self, column: int, *, descending: bool) -> tuple[str, bool]:
        if 0 <= column < len(self.fields):
            return self.fields[column].name, descending
        return columns.sorting_of(self.table)

    def cells(self, ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the texts of rows; none once the workbook is closed and the window is about to be."""
        if self._document.is_closed:
            return {}
        found = self._document.ask(lists.rows_of, self.table, ids)
        if self._show.is_faded is not None:
            self.faded -= set(ids)
            self.faded |= {row.id for row in found if self._show.is_faded(row)}
        return {row.id: self._cells(row) for row in found}

    def _cells(self, row: ListRow) -> tuple[str, ...]:
        typed = [_cell(field, row) for field in self.fields]
        return (*typed, *(one.of(row) for one in self._show.worked_out))

    def totals(self) -> Mapping[int, str]:
        """Return what the rows sum up to, by column."""
        if self._show.totals is None or self._document.is_closed:
            return {}
        names = [field.name for field in self.fields] + [str(n) for n in range(len(self._show.worked_out))]
        found = self._show.totals()
        return {place: found[name] for place, name in enumerate(names) if name in found}

    def row(self, row_id: str) -> ListRow | None:
        """Return one row, None where it is gone."""
        found = self._document.ask(lists.rows_of, self.table, [row_id])
        return found[0] if found else None

    def has(self, row_id: str) -> bool:
        """Whether a row is in the list."""
        row = self.row(row_id)
        return row is not None and self._belongs(row.values)

    def called(self, row_id: str) -> str:
        """Return what people call a row."""
        row = self.row(row_id)
        return lists.called(self.table, row) if row is not None else _(self._declared.label)

    def typed(self, row_id: str, column: int) -> str:
        """Return what stands in the field of a cell."""
        row, field = self.row(row_id), self.fields[column]
        if row is None:
            return ""
        name = self.names(field).name_of(str(row.values[field.name])) if field.references else ""
        return wording.typed(field, row.values[field.name], name)

    def names(self, field: Field) -> wording.Names:
        """Return what a reference can lead to; kept until something is changed there."""
        if field.references not in self._names:
            self._names[field.references] = wording.Names(self._document.ask(lists.choices_for, field))
        return self._names[field.references]

    def options(self, column: int) -> Sequence[str]:
        """Return what can be chosen in a column."""
        return wording.options(self.fields[column], self.names)

    def must_come_first(self) -> list[str]:
        """Return the lists that need a row before this one can have any."""
        needed = [one for one in self.fields if columns.needed(one) and one.references]
        return [_(TABLES[one.references].plural) for one in needed if not self.names(one).pairs]

    def deeds(self, row_id: str) -> Sequence[Deed]:
        """Return the way to what was changed in a row."""
        deed = (_("History of this row"), lambda: self._document.wanted.emit(f"history/{self.table}/{row_id}"))
        return () if self._document.looks else (deed,)

    # changing

    def check(self, column: int, text: str) -> None:
        """Refuse a text that means nothing in a column."""
        wording.understood(self.fields[column], text, self.names)

    def change(self, row_id: str, column: int, text: str) -> None:
        """Let a cell hold what a text means."""
        field = self.fields[column]
        value = wording.understood(field, text, self.names)
        row = self.row(row_id)
        if row is not None and row.values[field.name] == value:
            return
        name = Sentence("Change {table}: {name}", self._said(row_id))
        self._document.do(name, lambda unit: self._change(unit, row_id, {field.name: value}))

    def _change(self, unit: Unit, row_id: str, values: Mapping[str, Value]) -> None:
        rows.change(unit, self.table, row_id, **values)

    def _said(self, row_id: str) -> dict[str, object]:
        return {"table": _(self._declared.label), "name": self.called(row_id)}

    def add(self, texts: Mapping[int, str]) -> str:
        """Add a row and return its id."""
        values = {
            self.fields[at].name: wording.understood(self.fields[at], text, self.names) for at, text in texts.items()
        }
        made: list[str] = []
        first = texts.get(0) or next(iter(texts.values()), "")
        name = Sentence("Add {table}: {name}", {"table": _(self._declared.label), "name": first})
        self._document.do(name, lambda unit: made.append(self._add(unit, values)))
        return made[0]

    def _add(self, unit: Unit, values: Mapping[str, Value]) -> str:
        whole = {**self.where, **values}
        if self.can_move and "position" not in whole:
            # The last place: where it is free is known by the one before.
            ids = lists.ids_of(unit.connection, self.table, where=self.where)
            last = lists.rows_of(unit.connection, self.table, ids[-1:])
            whole["position"] = int(last[0].values["position"] or 0) + 1 if last else 1
        return rows.add(unit, self.table, id=None, **whole)

    def paste(self, ids: Sequence[str], columns: Sequence[int], grid: Grid) -> None:
        """Let `columns` hold a grid of texts; nothing of it is taken where one of them means nothing."""
        fields = [self.fields[column] for column in columns]
        made = [
            {field.name: wording.understood(field, text, self.names) for field, text in zip(fields, line, strict=False)}
            for line in grid
        ]

        def put(unit: Unit) -> None:
            for row_id, values in zip(ids, made, strict=False):
                self._change(unit, row_id, values)
            for values in made[len(ids) :]:
                self._add(unit, values)

        told = ngettext("Put {number} row in", "Put {number} rows in", len(made))
        self._document.do(Sentence("Put {number} rows into {table}", {"number": len(made), "table": self.name}), put)
        self._tell(told)

    def remove(self, ids: Sequence[str]) -> None:
        """Remove rows, and tell it with a way to take it back."""
        if len(ids) == 1:
            name = self.called(ids[0])
            said, told = Sentence("Remove {table}: {name}", self._said(ids[0])), _("Removed {name}", name=name)
        else:
            said = Sentence("Remove {number} rows of {table}", {"number": len(ids), "table": self.name})
            told = ngettext("Removed {number} row", "Removed {number} rows", len(ids))
        self._document.do(said, lambda unit: arranging.remove_all(unit, self.table, ids))
        self._tell(told)

    def move(self, ids: Sequence[str], row_id: str, by: int) -> None:
        """Move a row up or down."""
        name = Sentence("Move {table}: {name}", self._said(row_id))
        self._document.do(name, lambda unit: arranging.move(unit, self.table, ids, row_id, by))

    def _tell(self, text: str) -> None:
        if self._told is not None:
            self._told(text)

    # following

    def _on_changed(self, changes: ChangeSet) -> None:
        behind = {field.references for field in self._declared.fields if field.references}
        for table in changes.tables & behind:
            self._names.pop(table, None)
        if changes.tables & behind - {self.table}:
            self.touched.emit(Touched(changed=None))
        if self.table in changes.tables:
            self.touched.emit(self._touched(changes))

    def _touched(self, changes: ChangeSet) -> Touched:
        changed, removed, added = set(), set(), dict[str, None]()
        for change in changes.changes:
            if change.table != self.table:
                continue
            before = json.loads(change.before) if change.before else None
            after = json.loads(change.after) if change.after else None
            row_id = str((after or before or {})["id"])
            was, is_now = self._belongs(before), self._belongs(after)
            if is_now and not was:
                added[row_id] = None
                removed.discard(row_id)
            elif was and not is_now:
                removed.add(row_id)
                added.pop(row_id, None)
            elif is_now:
                changed.add(row_id)
        return Touched(frozenset(changed), frozenset(removed), tuple(added))

    def _belongs(self, row: Mapping[str, Value] | None) -> bool:
        return row is not None and all(row.get(name) == value for name, value in self.where.items())


def _cell(field: Field, row: ListRow) -> str:
    return wording.shown(field, row.values[field.name], row.names.get(field.name, ""))


def _column(field: Field, show: Show, *, first: bool) -> Column:
    kinds: dict[Kind, CellKind] = {Kind.FLAG: "check", Kind.CHOICE: "choice", Kind.REFERENCE: "choice"}
    kind = kinds.get(field.kind, "number" if field.kind in wording.NUMBERS else "text")
    title = show.headings.get(field.name) or _(field.label)
    strong, marks = first and kind != "number", show.marks.get(field.name, {})
    return Column(title, kind, strong=strong, needed=columns.needed(field), marks=marks)

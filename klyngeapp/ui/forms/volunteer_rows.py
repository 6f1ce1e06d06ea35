"""The list of those who want to help: a name and Enter is enough. What they can stands in a column of its own."""

import json
from collections.abc import Mapping, Sequence

from klyngeapp.domain.kinds import YES, Field, Kind
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.services import volunteers
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries import volunteer_list
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.store.queries.volunteer_list import SKILLS
from klyngeapp.store.queries.volunteers import minutes_of, skills_of
from klyngeapp.store.reading import snapshot
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms import long_list
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.hours_fields import short
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show, WorkedOut
from klyngeapp.ui.kit.table.source import Column, Reader, Touched

_NOT_ONE = "not_volunteer"
_PERSON = TABLES["person"]
# Kept in a table of its own; here it reads and is typed like a text.
_SKILLS = Field(name=SKILLS, kind=Kind.TEXT, label=N_("Can help with"), personal=YES, maximum=300)
_FIELDS = (_PERSON.field("name"), _PERSON.field("village"), _PERSON.field("phone"), _SKILLS, _PERSON.field("status"))
_WITH_HOURS = (_PERSON.field("name"), _PERSON.field("village"), _SKILLS)


class Volunteers(RowsOfTable):
    """People, without those who are known only as somebody to call."""

    _find = staticmethod(volunteer_list.ids_of)

    def __init__(self, means: Means, fields: tuple[Field, ...] = _FIELDS, show: Show | None = None) -> None:
        self._can: Mapping[str, tuple[str, ...]] = {}
        show = show or Show(add_text=_("Add a volunteer"), is_faded=_has_stopped)
        super().__init__(means.document, "person", fields, show=show, told=means.told)
        self.name = _("Volunteers")

    def counted(self, number: int) -> str:
        """Return how many there are."""
        return ngettext("{number} volunteer", "{number} volunteers", number)

    # reading

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order; a search finds what people can, too."""
        sort, downwards = self._order(column, descending=descending)
        return self._document.ask(self._find, search=search, sort=sort, descending=downwards)

    def is_long(self) -> bool:
        """Whether there are very many people."""
        return long_list.is_long(self._document, "person")

    def reader(self, search: str, column: int, descending: bool) -> Reader | None:  # noqa: FBT001 - as Qt says it
        """Return what reads the ids, as they are now, on another thread; None once the workbook is closed."""
        if self._document.is_closed:
            return None
        sort, downwards = self._order(column, descending=descending)
        content, find = self._document.snapshot(), self._find

        def read() -> tuple[str, ...]:
            with snapshot(content) as connection:
                return find(connection, search=search, sort=sort, descending=downwards)

        return read

    def cells(self, ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the texts of rows."""
        self._can = {} if self._document.is_closed else self._document.ask(skills_of, ids)
        return super().cells(ids)

    def _cells(self, row: ListRow) -> tuple[str, ...]:
        return super()._cells(_with(row, self._can.get(row.id, ())))

    def row(self, row_id: str) -> ListRow | None:
        """Return one row, with what the person can."""
        found = super().row(row_id)
        return None if found is None else _with(found, self._document.ask(skills_of, [row_id]).get(row_id, ()))

    def _belongs(self, row: Mapping[str, Value] | None) -> bool:
        return row is not None and row.get("status") != _NOT_ONE

    # changing

    def _change(self, unit: Unit, row_id: str, values: Mapping[str, Value]) -> None:
        rest = {name: value for name, value in values.items() if name != SKILLS}
        if rest:
            super()._change(unit, row_id, rest)
        if SKILLS in values:
            volunteers.let_be_able(unit, row_id, volunteers.skills_in(str(values[SKILLS] or "")))

    def _add(self, unit: Unit, values: Mapping[str, Value]) -> str:
        rest = {name: value for name, value in values.items() if name != SKILLS}
        made = volunteers.add_volunteer(unit, **rest)
        if values.get(SKILLS):
            volunteers.let_be_able(unit, made, volunteers.skills_in(str(values[SKILLS])))
        return made

    def _on_changed(self, changes: ChangeSet) -> None:
        super()._on_changed(changes)
        if changes.tables & {"person_skill", "tag"}:
            self.touched.emit(Touched(changed=None))


def _with(row: ListRow, skills: tuple[str, ...]) -> ListRow:
    return ListRow(row.id, {**row.values, SKILLS: ", ".join(skills) or None}, row.names)


class WithHours(Volunteers):
    """The same people with the hours they have given, those who have given most first. Enter opens one's page."""

    opens, fewest = True, 4
    _find = staticmethod(volunteer_list.ids_with_hours)

    def __init__(self, means: Means) -> None:
        self._minutes: Mapping[str, int] = {}
        hours = WorkedOut(Column(_("Hours"), "number", fixed=True), lambda row: self._hours(row.id))
        show = Show(worked_out=(hours,), add_text=_("New volunteer"), is_faded=_has_stopped)
        super().__init__(means, _WITH_HOURS, show)

    def cells(self, ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the texts of rows."""
        self._minutes = {} if self._document.is_closed else self._document.ask(minutes_of, ids)
        return super().cells(ids)

    def _hours(self, row_id: str) -> str:
        return short(self._minutes[row_id]) if self._minutes.get(row_id) else ""

    def _on_changed(self, changes: ChangeSet) -> None:
        super()._on_changed(changes)
        if "hours_entry" in changes.tables:
            entries = [change for change in changes.changes if change.table == "hours_entry"]
            images = [image for one in entries for image in (one.before, one.after)]
            people = {json.loads(image).get("person") for image in images if image}
            self.touched.emit(Touched(frozenset(people - {None})))


def _has_stopped(row: ListRow) -> bool:
    return row.values["status"] == "stopped"

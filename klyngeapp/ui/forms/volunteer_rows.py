"""The list of those who want to help: a name and Enter is enough. What they can stands in a column of its own."""

from collections.abc import Mapping, Sequence

from klyngeapp.domain.kinds import YES, Field, Kind
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import N_, _
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.services import volunteers
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.store.queries.volunteers import skills_of
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show
from klyngeapp.ui.kit.table.source import Touched

SKILLS = "skills"
_NOT_ONE = "not_volunteer"
_PERSON = TABLES["person"]
# Kept in a table of its own; here it reads and is typed like a text.
_SKILLS = Field(name=SKILLS, kind=Kind.TEXT, label=N_("Can help with"), personal=YES, maximum=300)
_FIELDS = (_PERSON.field("name"), _PERSON.field("village"), _PERSON.field("phone"), _SKILLS, _PERSON.field("status"))


class Volunteers(RowsOfTable):
    """People, without those who are known only as somebody to call."""

    def __init__(self, means: Means) -> None:
        self._can: Mapping[str, tuple[str, ...]] = {}
        show = Show(add_text=_("Add a volunteer"), is_faded=lambda row: row.values["status"] == "stopped")
        super().__init__(means.document, "person", _FIELDS, show=show, told=means.told)
        self.name = _("Volunteers")

    # reading

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order; a search finds what people can, too."""
        by_skills = 0 <= column < len(self.fields) and self.fields[column].name == SKILLS
        column = -1 if by_skills else column
        others = set(self._document.ask(lists.ids_of, "person", where={"status": _NOT_ONE}))
        found = [row_id for row_id in super().ids("", column, descending) if row_id not in others]
        if not search.strip() and not by_skills:
            return tuple(found)
        can = self._document.ask(skills_of)
        if search.strip():
            hits = set(super().ids(search, -1, False))
            needle = danish_key(search.strip())[0]
            hits |= {one for one, names in can.items() if needle in danish_key(", ".join(names))[0]}
            found = [row_id for row_id in found if row_id in hits]
        if by_skills:
            found.sort(key=lambda row_id: danish_key(", ".join(can.get(row_id, ()))), reverse=descending)
            found.sort(key=lambda row_id: row_id not in can)
        return tuple(found)

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

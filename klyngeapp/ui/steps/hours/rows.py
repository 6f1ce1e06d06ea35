"""The table of all hours: the latest first, and changed under the rules by which hours are written in."""

from collections.abc import Mapping, Sequence
from datetime import date

from klyngeapp.domain.hours_told import HoursDoubted
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.services import hours
from klyngeapp.store.queries import hours_list, lists
from klyngeapp.store.queries.hours import EVER, Period
from klyngeapp.store.reading import snapshot
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms import long_list
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.people_typed import PeopleTyped, settled
from klyngeapp.ui.forms.rows_of_table import Show
from klyngeapp.ui.kit.table.source import Reader

_TABLE = "hours_entry"
_NAMES = ("date", "person", "time", "people", "action_plan", "kind", "phase", "attested_by", "village")
_FIELDS = tuple(TABLES[_TABLE].field(name) for name in _NAMES)
_OF_NEW: Mapping[str, Value] = {"status": "active"}


class HoursRows(PeopleTyped):
    """The entries of a period."""

    def __init__(self, means: Means) -> None:
        self.period = EVER
        self._doubted: tuple[str, dict[str, Value]] | None = None
        show = Show(headings={"people": _("People"), "attested_by": _("Certified by")}, add_text=_("Add hours"))
        super().__init__(means.document, _TABLE, _FIELDS, show=show, told=means.told, of_new=_OF_NEW)

    def counted(self, number: int) -> str:
        """Return how many entries there are."""
        return ngettext("{number} entry", "{number} entries", number)

    def show_period(self, period: Period) -> None:
        """Show other hours; what is typed new gets what all of them have."""
        self.period = period
        self.where = {name: value for name, value in hours_list.where_of(period).items() if value is not None}

    # reading

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order."""
        sort, downwards = self._order(column, descending=descending)
        return self._document.ask(hours_list.ids_of, self.period, search=search, sort=sort, descending=downwards)

    def is_long(self) -> bool:
        """Whether there are very many entries."""
        return long_list.is_long(self._document, _TABLE)

    def reader(self, search: str, column: int, descending: bool) -> Reader | None:  # noqa: FBT001 - as Qt says it
        """Return what reads the ids, as they are now, on another thread; None once the workbook is closed."""
        if self._document.is_closed:
            return None
        sort, downwards = self._order(column, descending=descending)
        content, period = self._document.snapshot(), self.period

        def read() -> tuple[str, ...]:
            with snapshot(content) as connection:
                found = hours_list.ids_of(connection, period, search=search, sort=sort, descending=downwards)
                lists.rows_of(connection, _TABLE, found[:1])
                return found

        return read

    def _belongs(self, row: Mapping[str, Value] | None) -> bool:
        if row is None or not super()._belongs(row):
            return False
        is_wanted = not self.period.open or row["attested_by"] is None
        return is_wanted and hours_list.is_within(self.period, str(row["date"]))

    # changing

    def _change(self, unit: Unit, row_id: str, values: Mapping[str, Value]) -> None:
        given = settled(unit, values, _OF_NEW)
        try:
            hours.change(unit, row_id, sure=self._doubted == (row_id, given), **given)
        except HoursDoubted:
            self._doubted = (row_id, given)  # the same once more says that it is meant
            raise
        self._doubted = None

    def _add(self, unit: Unit, values: Mapping[str, Value]) -> str:
        given = settled(unit, {**self.where, **values}, _OF_NEW)
        sure = self._doubted == ("", given)
        day, minutes = date.fromisoformat(str(given.pop("date"))), int(given.pop("time") or 0)
        people = int(given.pop("people", None) or 1)
        person = given.pop("person", None)
        try:
            made = hours.record(
                unit, person=_text(person), day=day, minutes=minutes, people=people, sure=sure, **_named(given)
            )
        except HoursDoubted:
            self._doubted = ("", settled(unit, {**self.where, **values}, _OF_NEW))
            raise
        self._doubted = None
        return made

    def chosen(self, ids: Sequence[str]) -> tuple[str, ...]:
        """Return those of some entries that are there."""
        return tuple(row.id for row in self._document.ask(lists.rows_of, _TABLE, ids))


def _text(value: Value) -> str | None:
    return str(value) if value else None


def _named(values: Mapping[str, Value]) -> dict[str, str | None]:
    """Return what an entry is for, by the names under which it is written in."""
    names = {"action_plan": "plan"}
    known = ("action_plan", "phase", "kind", "village")
    return {names.get(name, name): _text(values.get(name)) for name in known}

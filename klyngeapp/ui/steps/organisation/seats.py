"""The seats of the council, a row for each village: a name is typed, and the seat is taken."""

from collections.abc import Mapping, Sequence

from klyngeapp.domain.kinds import Field
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import checked
from klyngeapp.i18n.language import N_, Sentence, _, ngettext
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.services import organisation as services
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.organisation import Organisation, Seat, VillageSeats, organisation
from klyngeapp.store.units import Unit
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit.table.source import Column, Grid, Mark, RowSource, Touched

FEWEST, MOST = 2, 4  # seats of a village in the list; further ones stand in the list of all seats
_NOWHERE = "-"  # the row of the seats that belong to no village
_SEAT = (N_("Seat 1"), N_("Seat 2"), N_("Seat 3"), N_("Seat 4"))
_PERSON: Field = TABLES["seat"].field("person")
_NAME: Field = TABLES["person"].field("name")
_TABLES = frozenset({"seat", "person", "village", "body"})


def width(found: Organisation) -> int:
    """Return how many seats the list has columns for."""
    return min(max([FEWEST, *(len(one.seats) for one in found.villages)]), MOST)


class Seats(RowSource):
    """The villages with their seats; as many columns as there are seats when it is made."""

    can_add = can_remove = False

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._document, self._told = means.document, means.told
        self.name = _("Seats")
        self._found = self._read()
        self.seats = width(self._found)
        self.vacancy = _("Vacancy")
        marks = {self.vacancy: Mark("circle-dashed", "warn")}
        seats = [Column(_(title), "choice", free=True, marks=marks) for title in _SEAT[: self.seats]]
        self.columns = (
            Column(_("Village"), strong=True, fixed=True),
            *seats,
            Column(_("Substitute"), "choice", free=True),
        )
        self._document.changed.connect(self._on_changed)

    def _read(self) -> Organisation:
        return self._document.ask(organisation, clock.today())

    def _village(self, row_id: str) -> VillageSeats | None:
        return next((one for one in self._found.villages if (one.village or _NOWHERE) == row_id), None)

    def _seat(self, row_id: str, column: int) -> Seat | None:
        village = self._village(row_id)
        if village is None:
            return None
        row, place = (village.substitutes, 0) if column > self.seats else (village.seats, column - 1)
        return row[place] if place < len(row) else None

    # reading

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the villages in Danish order."""
        self._found = self._read()
        ids = [one.village or _NOWHERE for one in self._found.villages]
        texts = {row_id: self._texts(row_id) for row_id in ids}
        chosen = [row_id for row_id in ids if search.casefold() in " ".join(texts[row_id]).casefold()]
        if column >= 0:
            chosen.sort(key=lambda row_id: danish_key(texts[row_id][column]), reverse=descending)
        return tuple(chosen)

    def _texts(self, row_id: str) -> tuple[str, ...]:
        village = self._village(row_id)
        name = village.name if village is not None and village.village else _("No village")
        seats = [self._seat(row_id, place) for place in range(1, self.seats + 2)]
        shown = [
            seat.person or (self.vacancy if place < self.seats else "") if seat is not None else ""
            for place, seat in enumerate(seats)
        ]
        return (name, *shown)

    def cells(self, ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the texts of villages."""
        if self._document.is_closed:
            return {}
        self._found = self._read()
        return {row_id: self._texts(row_id) for row_id in ids if self._village(row_id) is not None}

    def typed(self, row_id: str, column: int) -> str:
        """Return the name in a seat."""
        seat = self._seat(row_id, column)
        return seat.person if seat is not None else ""

    def options(self, _column: int) -> Sequence[str]:
        """Return everybody who is known."""
        return [name for _id, name in self._document.ask(lists.choices_for, _PERSON)]

    # changing

    def check(self, _column: int, text: str) -> None:
        """Refuse a text that is no name."""
        if text.strip():
            checked(_NAME, text)

    def change(self, row_id: str, column: int, text: str) -> None:
        """Give a seat to somebody, or take it from who has it."""
        if " ".join(text.split()) == self.typed(row_id, column):
            return
        village = self._village(row_id)
        where = village.name if village is not None else ""
        said = Sentence("Give a seat of {village} to {name}", {"village": where, "name": text.strip()})
        if not text.strip():
            said = Sentence("Make a seat of {village} vacant", {"village": where})
        self._document.do(said, lambda unit: self._put(unit, row_id, column, text))

    def _put(self, unit: Unit, row_id: str, column: int, text: str) -> None:
        seat, village = self._seat(row_id, column), None if row_id == _NOWHERE else row_id
        if seat is not None:
            services.fill_seat(unit, seat.id, text, village=village)
        elif text.strip() and self._found.council is not None:
            substitute = column > self.seats
            services.add_seat(unit, self._found.council.id, text, village=village, substitute=substitute)

    def paste(self, ids: Sequence[str], columns: Sequence[int], grid: Grid) -> None:
        """Let seats hold a grid of names, in one action."""

        def put(unit: Unit) -> None:
            for row_id, line in zip(ids, grid, strict=False):
                for column, text in zip(columns, line, strict=False):
                    if column:
                        self._put(unit, row_id, column, text)

        number = min(len(ids), len(grid))
        self._document.do(Sentence("Put {number} rows into {table}", {"number": number, "table": self.name}), put)
        self._told(ngettext("Put {number} row in", "Put {number} rows in", number))

    # following

    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.tables & _TABLES:
            return
        before = [one.village or _NOWHERE for one in self._found.villages]
        self._found = self._read()
        now = [one.village or _NOWHERE for one in self._found.villages]
        gone, come = frozenset(before) - frozenset(now), tuple(one for one in now if one not in before)
        self.touched.emit(Touched(changed=None, removed=gone, added=come))

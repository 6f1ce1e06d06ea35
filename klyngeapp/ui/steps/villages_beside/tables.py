"""The figures as tables: nothing is typed, and all of it can be copied into a spreadsheet."""

from collections.abc import Callable, Mapping, Sequence

from klyngeapp.domain import fairness
from klyngeapp.domain.fairness import MEASURES, Beside, VillageBeside
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.i18n.sorting import folded
from klyngeapp.ui.kit.table.source import Column, RowSource, Touched
from klyngeapp.ui.steps.villages_beside import words

NOWHERE = "none"  # the id of the row of what belongs to no village
Cells = Callable[[Beside, VillageBeside], tuple[str, ...]]


class Figures(RowSource):
    """A row for each village. `cells` says what stands in it; with `loose`, which says whether something belongs to no
    village, there is a total.
    """

    can_change = can_add = can_remove = False
    dense = True

    def __init__(
        self, name: str, columns: tuple[Column, ...], cells: Cells, loose: Callable[[VillageBeside], bool] | None = None
    ) -> None:
        super().__init__()
        self.name, self.columns = name, columns
        self._cells, self._loose = cells, loose
        self._found: Beside | None = None
        self._rows: dict[str, VillageBeside] = {}

    def show(self, found: Beside) -> None:
        """Show other figures."""
        before = set(self._rows)
        self._found = found
        self._rows = {one.id: one for one in found.villages}
        if self._loose is not None and self._loose(found.elsewhere):
            self._rows[NOWHERE] = found.elsewhere
        new = tuple(one for one in self._rows if one not in before)
        self.touched.emit(Touched(None, frozenset(before - set(self._rows)), new))

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: ARG002, FBT001 - as Qt says it
        """Return the villages, the largest first; what belongs to none is last."""
        needle = folded(search)
        return tuple(key for key, one in self._rows.items() if needle in folded(_name(key, one)))

    def cells(self, ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the texts of villages."""
        return {one: self._texts(one) for one in ids if one in self._rows}

    def _texts(self, row_id: str) -> tuple[str, ...]:
        assert self._found is not None
        village = self._rows[row_id]
        return (_name(row_id, village), *self._cells(self._found, village))

    def totals(self) -> Mapping[int, str]:
        """Return the figures of all together."""
        if self._found is None or self._loose is None or len(self._rows) < 2:
            return {}
        return dict(enumerate((_("Total"), *self._cells(self._found, self._found.together))))

    def typed(self, row_id: str, column: int) -> str:
        """Return what stands in a cell."""
        return self._texts(row_id)[column] if row_id in self._rows else ""

    def options(self, column: int) -> Sequence[str]:  # noqa: ARG002 - nothing is typed here
        """Return nothing to choose."""
        return ()


def _name(row_id: str, village: VillageBeside) -> str:
    return _("No village") if row_id == NOWHERE else village.name


def _number(title: str) -> Column:
    return Column(title, "number", fixed=True)


def taking_part() -> Figures:
    """Return the table of the people: how many live there, sit in the groups, answered, had ideas."""
    columns = (
        Column(_("Village"), strong=True, fixed=True),
        _number(_("Inhabitants")),
        _number(_("Steering group")),
        _number(_("Council")),
        _number(_("Answers")),
        _number(_("Share")),
        _number(_("Ideas")),
    )
    return Figures(
        _("Who takes part"),
        columns,
        _people,
        lambda one: bool(one.seats or one.council or one.answered or one.few or one.ideas),
    )


def _people(found: Beside, village: VillageBeside) -> tuple[str, ...]:
    people = found.asked if village is found.together else village.people
    return (
        "" if village.inhabitants is None else formats.whole(village.inhabitants),
        formats.whole(village.seats),
        formats.whole(village.council) if found.has_council else "–",
        words.answered(village),
        words.rate(village, people),
        formats.whole(village.ideas),
    )


def what_comes() -> Figures:
    """Return the table of the plans: how many a village is in, its part of their money, and the hours given."""
    columns = (
        Column(_("Village"), strong=True, fixed=True),
        _number(_("Action plans")),
        _number(_("Costs")),
        _number(_("Granted")),
        _number(_("Hours")),
    )
    return Figures(_("Plans, money and hours"), columns, _plans, lambda one: bool(one.plans or one.minutes))


def _plans(_found: Beside, village: VillageBeside) -> tuple[str, ...]:
    return (
        formats.whole(village.plans),
        formats.amount(village.cost),
        formats.amount(village.granted),
        words.hours(village.minutes),
    )


def share_table() -> Figures:
    """Return the bars as a table: each share beside the share of the inhabitants."""
    columns = (
        Column(_("Village"), strong=True, fixed=True),
        _number(_("Inhabitants")),
        *(_number(_(words.TITLES[measure])) for measure in MEASURES),
    )
    return Figures(_("Share beside share"), columns, _shares)


def _shares(found: Beside, village: VillageBeside) -> tuple[str, ...]:
    everybody = fairness.inhabitants(found)
    lives = formats.percent(village.inhabitants or 0, everybody) if everybody else ""
    made = []
    for measure in MEASURES:
        figure, whole = village.figure(measure), fairness.whole_of(found, measure)
        few = _("few") if village.few else ""
        made.append(few if figure is None else formats.percent(figure, whole) if whole else "")
    return (lives, *made)

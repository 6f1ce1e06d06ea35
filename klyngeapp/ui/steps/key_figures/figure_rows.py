"""The villages as a table in which the figures of one year are typed."""

from collections.abc import Mapping, Sequence

from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.i18n.sorting import danish_key, folded
from klyngeapp.services import key_figures as service
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries.key_figures import KeyFigures, key_figures
from klyngeapp.store.units import Unit
from klyngeapp.system import clock
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit.table.source import Column, Grid, RowSource, Touched
from klyngeapp.ui.steps.key_figures import words
from klyngeapp.ui.steps.key_figures.words import Subject

_TABLE = TABLES["village_figure"]
_NAMES = wording.Names(())
_BEHIND = frozenset({"village", "village_figure"})


class FigureRows(RowSource):
    """A row for each village, with the figures of a subject in a year, and the change since another year."""

    can_add = can_remove = False

    def __init__(self, means: Means, subject: Subject, year: int, since: int | None) -> None:
        super().__init__()
        self._means, self._subject, self.year, self._since = means, subject, year, since
        self.fields = tuple(_TABLE.field(name) for name in subject.fields)
        self._place = 1 if subject.worked_out == "since" else len(self.fields)  # of what is worked out
        self.name = _("Key figures of the villages")
        typed = [Column(_(field.label), "number") for field in self.fields]
        typed.insert(self._place, Column(words.worked_out_title(subject, since), "number", fixed=True))
        self.columns = (Column(_("Village"), strong=True, fixed=True), *typed)
        self._found = self._read()
        means.document.changed.connect(self._on_changed)

    def _read(self) -> KeyFigures:
        return self._means.document.ask(key_figures, clock.today())

    def _field_at(self, column: int) -> int | None:
        """Return which field stands in a column, None where nothing is typed."""
        at = column - 1
        if at < 0 or at == self._place:
            return None
        return at - (at > self._place)

    # reading

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the villages, those with the most inhabitants first."""
        needle = folded(search)
        found = [(one, name) for one, name in self._found.villages if needle in folded(name)]
        field = self._field_at(column)
        name = "inhabitants" if field is None else self.fields[field].name
        is_down = descending or field is None

        def worth(one: tuple[str, str]) -> tuple[bool, int, tuple[str, str]]:
            value = self._found.of(one[0], self.year, name)
            return value is None, (-1 if is_down else 1) * (value or 0), danish_key(one[1])

        return tuple(one for one, _name in sorted(found, key=worth))

    def cells(self, ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the texts of rows."""
        names = dict(self._found.villages)
        return {one: self._texts(one, names[one]) for one in ids if one in names}

    def _texts(self, village: str, name: str) -> tuple[str, ...]:
        found = self._found
        texts = [wording.shown(field, found.of(village, self.year, field.name)) for field in self.fields]
        change = ""
        if self._since is not None:
            before = found.of(village, self._since, "inhabitants")
            change = words.change_in_percent(found.change(village, self.year, self._since), before)
        texts.insert(
            self._place,
            words.worked_out(self._subject, lambda one: found.of(village, self.year, one), change),
        )
        return (name, *texts)

    def totals(self) -> Mapping[int, str]:
        """Return the sums; ages and shares are means by inhabitants."""
        if len(self._found.villages) < 2:
            return {}
        texts = [self._total(field.name) for field in self.fields]
        if not any(texts):
            return {}
        texts.insert(self._place, words.worked_out(self._subject, self._sum, self._change()))
        return {0: _("All the villages"), **dict(enumerate(texts, 1))}

    def _sum(self, name: str) -> int | None:
        return self._found.sum_of(self.year, name)

    def _total(self, name: str) -> str:
        if name in words.MEANS:
            mean = self._found.mean_of(self.year, name)
            return "" if mean is None else formats.decimal(round(mean, -2))
        if name == "employment":
            return ""
        total = self._sum(name)
        return "" if total is None else formats.whole(total)

    def _change(self) -> str:
        if self._since is None:
            return ""
        found, since = self._found, self._since
        both = [one for one, _name in found.villages if found.change(one, self.year, since) is not None]
        before = sum(found.of(one, since, "inhabitants") or 0 for one in both)
        return words.change_in_percent(found.change_of_all(self.year, since), before)

    def row_of(self, village: str) -> str:
        """Return the id of the row behind a village, "" where there is none yet."""
        return self._found.rows.get((village, self.year), "")

    def typed(self, row_id: str, column: int) -> str:
        """Return what stands in the field when one begins to type."""
        field = self._field_at(column)
        if field is None:
            return ""
        return wording.typed(self.fields[field], self._found.of(row_id, self.year, self.fields[field].name))

    def options(self, column: int) -> Sequence[str]:  # noqa: ARG002 - nothing is chosen here
        """Return nothing to choose from."""
        return ()

    # typing

    def check(self, column: int, text: str) -> None:
        """Refuse what is no number."""
        self._meant(column, text)

    def _meant(self, column: int, text: str) -> Value:
        field = self._field_at(column)
        if field is None or not text.strip():
            return None
        return wording.understood(self.fields[field], text, lambda _field: _NAMES)

    def change(self, row_id: str, column: int, text: str) -> None:
        """Let a cell hold a figure."""
        field = self._field_at(column)
        if field is None:
            return
        name, value = self.fields[field].name, self._meant(column, text)
        if value == self._found.of(row_id, self.year, name):
            return
        said = {"village": dict(self._found.villages)[row_id], "year": self.year}
        self._means.document.do(
            Sentence("Write in the figures of {village} for {year}", said),
            lambda unit: service.write_figure(unit, row_id, self.year, name, value),
        )

    def paste(self, ids: Sequence[str], columns: Sequence[int], grid: Grid) -> None:
        """Put figures in, in one action; what belongs to a column that is worked out is passed over."""
        meant = [
            [(column, self._meant(column, text)) for column, text in zip(columns, line, strict=False)] for line in grid
        ]

        def put(unit: Unit) -> None:
            for row_id, line in zip(ids, meant, strict=False):
                for column, value in line:
                    field = self._field_at(column)
                    if field is not None:
                        service.write_figure(unit, row_id, self.year, self.fields[field].name, value)

        number = min(len(ids), len(meant))
        self._means.document.do(Sentence("Put {number} rows into {table}", {"number": number, "table": self.name}), put)

    # following

    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.tables & _BEHIND or self._means.document.is_closed:
            return
        before = {one for one, _name in self._found.villages}
        self._found = self._read()
        now = [one for one, _name in self._found.villages]
        self.touched.emit(
            Touched(None, frozenset(before.difference(now)), tuple(one for one in now if one not in before))
        )

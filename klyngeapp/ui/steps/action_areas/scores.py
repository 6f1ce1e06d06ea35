"""All candidates as a list: gain, effort, dots, a score for each criterion, and what they come to."""

from collections.abc import Mapping

from klyngeapp.domain.fields.vision import DECISIONS
from klyngeapp.domain.kinds import NO, Field, Kind
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import N_, _
from klyngeapp.services import choosing
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries.choosing import criteria, dots_of, points, scores
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.store.units import Unit
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable, Show
from klyngeapp.ui.kit.table.source import Column, Mark, Touched

_DOTS, _SCORE, _POINTS = "dots", "score:", "points"
_CANDIDATE, _GIVEN = TABLES["candidate"], TABLES["candidate_score"].field("score")
_OTHERS = frozenset({"vote", "candidate_score", "criterion"})
_COUNTED = Field(name=_DOTS, kind=Kind.WHOLE, label=N_("Dots"), personal=NO, minimum=0, maximum=100_000)
_SUM = Field(name=_POINTS, kind=Kind.WHOLE, label=N_("Score in all"), personal=NO)
_MARKS = {"chosen": Mark("circle-check", "ok"), "rejected": Mark("minus", "ink2")}


class Candidates(RowsOfTable):
    """The candidates. Dots and scores are typed here and kept in tables of their own."""

    dense = True

    def __init__(self, means: Means) -> None:
        self._criteria = means.document.ask(criteria)
        judged = [
            Field(
                name=f"{_SCORE}{one.id}",
                kind=Kind.WHOLE,
                label=_GIVEN.label,
                personal=NO,
                minimum=_GIVEN.minimum,
                maximum=_GIVEN.maximum,
            )
            for one in self._criteria
        ]
        first = [_CANDIDATE.field(name) for name in ("title", "benefit", "effort")]
        fields = [*first, _COUNTED, *judged, _SUM, _CANDIDATE.field("decision")]
        show = Show(
            headings={"effort": _("Effort needed")}
            | {field.name: one.name for field, one in zip(judged, self._criteria, strict=True)},
            marks={"decision": {_(one.label): _MARKS[one.key] for one in DECISIONS if one.key in _MARKS}},
            is_faded=lambda row: row.values["decision"] == "rejected",
            add_text=_("Add a candidate"),
        )
        super().__init__(means.document, "candidate", fields, show=show, told=means.told)
        self.columns = (*self.columns[:-2], Column(_("Score in all"), "number", fixed=True), self.columns[-1])

    @property
    def judged_by(self) -> tuple[object, ...]:
        """Return what the columns of the scores are made of."""
        return self._criteria

    # reading

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order: at first those with the most dots; scores and points sort as numbers."""
        found = super().ids(search, column if self._is_own(column) else -1, descending)
        if self._is_own(column):
            return found
        name = self.fields[column].name if column >= 0 else _DOTS
        rows = {one: self.row(one) for one in found}
        worth = {one: int(row.values[name] or 0) if row else 0 for one, row in rows.items()}
        return tuple(sorted(found, key=lambda one: worth[one], reverse=descending or column < 0))

    def _is_own(self, column: int) -> bool:
        names = {field.name for field in _CANDIDATE.fields}
        return 0 <= column < len(self.fields) and self.fields[column].name in names

    def row(self, row_id: str) -> ListRow | None:
        """Return one candidate with its dots, scores and points."""
        found = super().row(row_id)
        return None if found is None else self._with(found)

    def _cells(self, row: ListRow) -> tuple[str, ...]:
        return super()._cells(self._with(row))

    def _with(self, row: ListRow) -> ListRow:
        given, counted = self._document.ask(scores), self._document.ask(dots_of)
        more: dict[str, Value] = {f"{_SCORE}{one.id}": given.get((row.id, one.id)) for one in self._criteria}
        more |= {_DOTS: counted.get(row.id), _POINTS: points(given, self._criteria, row.id)}
        return ListRow(row.id, {**row.values, **more}, row.names)

    # changing

    def _change(self, unit: Unit, row_id: str, values: Mapping[str, Value]) -> None:
        rest: dict[str, Value] = {}
        for name, value in values.items():
            if name.startswith(_SCORE):
                choosing.score(unit, row_id, name.removeprefix(_SCORE), value)
            elif name == _DOTS:
                choosing.count_dots(unit, row_id, int(value or 0))
            elif name == "decision":
                choosing.decide(unit, row_id, str(value))
            elif name != _POINTS:
                rest[name] = value
        if rest:
            super()._change(unit, row_id, rest)

    def _add(self, unit: Unit, values: Mapping[str, Value]) -> str:
        own = {field.name for field in _CANDIDATE.fields} - {"decision"}
        made = super()._add(unit, {name: value for name, value in values.items() if name in own})
        self._change(unit, made, {name: value for name, value in values.items() if name not in own and value})
        return made

    def _on_changed(self, changes: ChangeSet) -> None:
        super()._on_changed(changes)
        if changes.tables & _OTHERS and "candidate" not in changes.tables:
            self.touched.emit(Touched(changed=None))

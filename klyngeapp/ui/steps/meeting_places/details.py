"""What stands beside the lists: all of a place, an association or an activity, and what happens there."""

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from klyngeapp.domain.kinds import Field
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import rows
from klyngeapp.store.queries import lists
from klyngeapp.store.queries.meeting_places import Happens, happenings
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.forms.row_form import RowForm
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.add_line import AddLine
from klyngeapp.ui.kit.arranged import TwoColumns, in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.five_dots import FiveDots
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.line_button import LineButton
from klyngeapp.ui.steps.meeting_places import words

FIELDS = {
    "place": ("owner", "opening_hours", "capacity", "running_cost", "accessible", "potential"),
    "association": ("kind", "chair", "phone", "email", "members", "website"),
    "activity": ("association", "place", "audience", "season", "how_often", "weekday", "at_time", "participants"),
}
_SHORT = frozenset({"capacity", "running_cost", "members", "weekday", "at_time"})
_TWO_COLUMNS = 240
_ACTIVITY = TABLES["activity"]


class Pairs(RowForm):
    """The fields, short ones two and two."""

    def _lines(self) -> TwoColumns:
        return TwoColumns(self._look.px(_TWO_COLUMNS), (12, 12))

    def _field(self, field: Field) -> FieldEdit:
        made = super()._field(field)
        made.is_wide = made.is_wide or field.name not in _SHORT
        return made


class Details(QFrame):
    """All of one row. `open_row` shows it (or another; table and id) in the place of the page."""

    def __init__(self, means: Means, table: str, row_id: str, open_row: Callable[[str, str], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._means, self.table, self.row_id, self._open = means, table, row_id, open_row
        self._known: dict[str, object] = {}
        look = means.look
        self.heading = label(look, "", "h2", wrap=True)
        self.second = label(look, "", "small", wrap=True)
        self.form = Pairs(look, means.document, table, row_id, FIELDS[table])
        self.form.setEnabled(not means.document.looks)
        self.dots: FiveDots | None = None
        self._dots = QVBoxLayout()
        self._happens = QVBoxLayout()
        self._happens.setSpacing(0)
        self.number = label(look, "", "small")
        self.all_fields = button(look, _("All fields"), lambda: open_row(table, row_id), kind="link", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        cards.add(column, self.heading, self.second)
        column.addLayout(self._dots)
        column.addWidget(self.form)
        if table != "activity":
            column.addWidget(self._what_happens())
        column.addWidget(cards.row(self.all_fields, "|"))

    def _what_happens(self) -> QWidget:
        look = self._means.look
        title = _("Happens here") if self.table == "place" else _("What it does")
        example = _("for example {example}", example=_ACTIVITY.field("name").example)
        self.adding = AddLine(look, _("Add an activity"), _("Add an activity"), example, self._add)
        self.adding.setEnabled(not self._means.document.looks)
        made = cards.column(
            cards.line(), in_lines([label(look, title, "h3", wrap=True), self.number], 10, stretches=True), spacing=8
        )
        inside = made.layout()
        assert isinstance(inside, QBoxLayout)
        inside.addLayout(self._happens)
        inside.addWidget(self.adding)
        return made

    def refresh(self) -> bool:
        """Show it as it is now; return whether there are other parts than before."""
        found = self._means.document.ask(lists.rows_of, self.table, [self.row_id])
        if not found:
            return False
        values, names = found[0].values, found[0].names
        self.heading.setText(lists.called(self.table, found[0]))
        self.second.setText(names.get("village", "") or _("No village chosen"))
        is_new = False
        if self.table == "place" and self._is_new("condition", values["condition"]):
            self._show_dots(self.heading.text(), values["condition"])
            is_new = True
        if self.table != "activity":
            happens = self._happenings()
            if self._is_new("happens", happens):
                self._show_happenings(happens)
                is_new = True
        return is_new

    def _is_new(self, what: str, now: object) -> bool:
        was_known = what in self._known
        before, self._known[what] = self._known.get(what), now
        return not was_known or before != now

    def _show_dots(self, place: str, value: Value) -> None:
        look = self._means.look
        has_focus = self.dots is not None and self.dots.hasFocus()
        cards.empty(self._dots)
        said = _("Condition of {place}", place=place)
        self.dots = FiveDots(look, said, value if isinstance(value, int) else 0)
        self.dots.is_open = not self._means.document.looks
        self.dots.chosen.connect(self._judge)
        word = label(look, words.condition(value) or _("Not said"), ink="" if value else "ink2", wrap=True)
        title = label(look, _(TABLES["place"].field("condition").label), "small_strong")
        self._dots.addWidget(cards.column(title, in_lines([self.dots, word], 10), spacing=2))
        if has_focus:
            self.dots.show()
            self.dots.setFocus()

    def _judge(self, number: int) -> None:
        said = Sentence("Say in which condition {place} is", {"place": self.heading.text()})
        self._means.run(said, lambda unit: rows.change(unit, "place", self.row_id, condition=number or None))

    def _happenings(self) -> tuple[Happens, ...]:
        ask = self._means.document.ask
        if self.table == "place":
            return ask(happenings, place=self.row_id)
        return ask(happenings, association=self.row_id)

    def _show_happenings(self, found: tuple[Happens, ...]) -> None:
        look = self._means.look
        cards.empty(self._happens)
        self.number.setText(ngettext("{number} activity", "{number} activities", len(found)))
        self.number.setVisible(bool(found))
        for one in found:
            self._happens.addWidget(self._line(one))
        if not found:
            self._happens.addWidget(label(look, _("None written in yet."), ink="ink2", wrap=True))

    def _line(self, one: Happens) -> QWidget:
        look, second = self._means.look, words.when(one)
        parts = [label(look, one.name, wrap=True)]
        if second:
            parts.append(label(look, second, "small", wrap=True))
        return LineButton(f"{one.name}. {second}", tuple(parts), lambda: self._open("activity", one.id))

    def _add(self, name: str) -> bool:
        """Add something that happens at the place, or that the association does, in the same village."""
        found = self._means.document.ask(lists.rows_of, self.table, [self.row_id])
        village = found[0].values["village"] if found else None
        here: dict[str, Value] = {self.table: self.row_id, "village": village}
        said = Sentence("Add {table}: {name}", {"table": _(_ACTIVITY.label), "name": name})
        return self._means.run(said, lambda unit: rows.add(unit, "activity", id=None, name=name, **here))

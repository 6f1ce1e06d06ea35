"""What the hours sum up to: by month, person, village, phase, plan or kind, as a chart or as a table."""

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from klyngeapp.domain.fields.hours import HOUR_KINDS
from klyngeapp.drawing.bars import Bar, Bars
from klyngeapp.drawing.surface import Drawing
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _
from klyngeapp.store.queries.hours import Totals
from klyngeapp.store.queries.hours_choices import Named
from klyngeapp.ui.forms.figure_rows import FigureRows
from klyngeapp.ui.forms.hours_fields import phase_name, short
from klyngeapp.ui.forms.hours_months import drawing, every_month, spoken
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.kit.table.card import Dress, RowsCard
from klyngeapp.ui.kit.table.source import Column
from klyngeapp.ui.look import Look

BY = (
    ("month", N_("Month")),
    ("person", N_("Person")),
    ("village", N_("Village")),
    ("phase", N_("Phase")),
    ("plan", N_("Action plan")),
    ("kind", N_("Kind")),
)
_MOST, _LETTER, _ROW, _TALL = 10, 16, 38, 120
_KINDS = {one.key: one.label for one in HOUR_KINDS}


class SumsCard(QFrame):
    """The card of the sums."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look = look
        self._found: Totals | None = None
        self._names = Named({}, {}, {}, {})
        self.by = "month"
        self.segments = Segmented(look, _("Summed by"), [_(title) for _key, title in BY])
        self.segments.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.segments.choose(0)
        self.segments.chosen.connect(self._on_by)
        self.as_table = button(look, _("Show as table"), self.swap, kind="link", small=True)
        columns = Column(_("Name"), strong=True, fixed=True), Column(_("Hours"), "number", fixed=True)
        self.source = FigureRows(_("What it sums up to"), columns)
        self.table = RowsCard(look, self.source, Dress(row=_ROW))
        self.source.setParent(self.table)
        self.table.setProperty("kind", "")
        self.table.hide()
        self.words = label(look, "", "small", wrap=True)
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        title = label(look, _("What it sums up to"), "h2", wrap=True)
        cards.add(column, in_lines([title, self.as_table], 12, stretches=True), self.segments)
        column.addLayout(self._place)
        cards.add(column, self.words, self.table)

    @property
    def is_table(self) -> bool:
        """Whether the sums stand in a table."""
        return not self.table.isHidden()

    def show_totals(self, found: Totals, names: Named) -> None:
        """Show these."""
        if (found, names) != (self._found, self._names):
            self._found, self._names = found, names
            self._show()

    def _on_by(self, place: int) -> None:
        self.by = BY[place][0]
        self._show()

    def swap(self) -> None:
        """Show the table in the place of the chart, or the chart again."""
        shows = not self.is_table
        self.table.setVisible(shows)
        words = _("Show as a chart") if shows else _("Show as table")
        self.as_table.setText(words)
        self.as_table.setAccessibleName(words)
        self._show()

    def rows(self) -> dict[str, tuple[str, int]]:
        """Return what is summed up: name and minutes by id; months as they come, all else the most first."""
        assert self._found is not None
        sums: Mapping[str, int] = getattr(self._found, f"by_{self.by}")
        if self.by == "month":
            return {one: (formats.capital(formats.month(one)), had) for one, had in every_month(sums).items()}
        made = {one: (self._name(one), had) for one, had in sums.items() if had}
        return dict(sorted(made.items(), key=lambda one: (not one[0], -one[1][1], one[1][0])))

    def _name(self, key: str) -> str:
        names = self._names
        if self.by == "kind":
            return _(_KINDS[key]) if key in _KINDS else _("Not said")
        if self.by == "phase":
            return phase_name(*names.phases[key]) if key in names.phases else _("No phase")
        known, none = {
            "person": (names.people, _("without a name")),
            "village": (names.villages, _("No village")),
            "plan": (names.plans, _("No action plan")),
        }[self.by]
        return known.get(key) or none

    def _show(self) -> None:
        if self._found is None:
            return  # they are being counted
        found = self.rows()
        cells = {one or "-": (name, short(minutes)) for one, (name, minutes) in found.items()}
        self.source.show(cells, {0: _("Total"), 1: short(sum(minutes for _name, minutes in found.values()))})
        self.table.rows.read_again()
        cards.empty(self._place)
        self.words.setVisible(not self.is_table)
        if self.is_table:
            return
        more = len(found) - _MOST
        told = self._told(found)
        self.words.setText(told if more > 0 and self.by != "month" else "" if found else told)
        self.words.setVisible(bool(self.words.text()))
        if found:
            self._place.addWidget(Picture(self._look, self._drawing(found), name=_("Hours"), description=told))

    def _drawing(self, found: Mapping[str, tuple[str, int]]) -> Drawing:
        if self.by == "month":
            return drawing(self._look, {one: minutes for one, (_name, minutes) in found.items()}, _TALL)
        whole = sum(minutes for _name, minutes in found.values()) or 1
        shown = list(found.values())[:_MOST]
        bars = tuple(Bar(name, minutes / whole, short(minutes)) for name, minutes in shown)
        return Bars(bars, size=_LETTER * self._look.factor)

    def _told(self, found: Mapping[str, tuple[str, int]]) -> str:
        if not found:
            return _("No hours yet.")
        if self.by == "month":
            return spoken({one: minutes for one, (_name, minutes) in found.items()})
        parts = [f"{name} {short(minutes)}" for name, minutes in list(found.values())[:_MOST]]
        more = len(found) - _MOST
        if more > 0:
            return _("The {number} with most; {more} more are in the table.", number=_MOST, more=formats.whole(more))
        return _("Hours: {parts}.", parts=formats.and_list(parts))

"""Hours month by month, as columns or as a table. The month that is not over is outlined."""

from collections.abc import Mapping
from math import ceil

from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.domain import months
from klyngeapp.drawing.month_columns import Month, MonthColumns
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.system import clock
from klyngeapp.ui.forms.figure_rows import FigureRows
from klyngeapp.ui.forms.hours_fields import short
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.kit.table.card import Dress, RowsCard
from klyngeapp.ui.kit.table.source import Column
from klyngeapp.ui.look import Look

_TALL, _LETTER, _ROW, _MOST = 140, 15, 38, 24
_LONGEST = 600  # months; a date that was mistyped by centuries makes no more rows than these


class MonthsCard(QFrame):
    """The card with the columns, which can be shown as a table."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look = look
        self._shown: Mapping[str, int] | None = None
        self.as_table = button(look, _("Show as table"), self.swap, kind="link", small=True)
        columns = Column(_("Month"), strong=True, fixed=True), Column(_("Hours"), "number", fixed=True)
        self.source = FigureRows(_("Hours per month"), columns)
        self.table = RowsCard(look, self.source, Dress(row=_ROW))
        self.source.setParent(self.table)
        self.table.setProperty("kind", "")
        self.table.hide()
        self.picture: Picture | None = None
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        title = label(look, _("Hours per month"), "h2", wrap=True)
        cards.add(column, in_lines([title, self.as_table], 12, stretches=True))
        column.addLayout(self._place)
        cards.add(column, self.table, "|")

    @property
    def is_table(self) -> bool:
        """Whether the months stand in a table."""
        return not self.table.isHidden()

    def show_months(self, by_month: Mapping[str, int]) -> None:
        """Show minutes by month."""
        if by_month == self._shown:
            return
        self._shown = dict(by_month)
        found = every_month(by_month)
        rows = {one: (formats.capital(formats.month(one)), short(minutes)) for one, minutes in reversed(found.items())}
        self.source.show(rows, {0: _("Total"), 1: short(sum(found.values()))})
        self.table.rows.read_again()
        told, columns = spoken(found), drawing(self._look, found)
        if self.picture is not None:
            self.picture.show_drawing(columns, told)
        elif found:
            self.picture = Picture(self._look, columns, name=_("Hours per month"), description=told)
            self._place.addWidget(self.picture)
        if self.picture is not None:
            self.picture.setVisible(bool(found) and not self.is_table)

    def swap(self) -> None:
        """Show the table in the place of the columns, or the columns again."""
        shows = not self.is_table
        self.table.setVisible(shows)
        words = _("Show as columns") if shows else _("Show as table")
        self.as_table.setText(words)
        self.as_table.setAccessibleName(words)
        if self.picture is not None:
            self.picture.setVisible(not shows)


def every_month(by_month: Mapping[str, int]) -> dict[str, int]:
    """Return the months from the first to the last that has hours, also those without."""
    known = sorted(one for one in by_month if one)
    if not known:
        return {}
    first, last = months.number(known[0]), months.number(known[-1])
    return {iso: by_month.get(iso, 0) for iso in map(months.iso, range(max(first, last - _LONGEST), last + 1))}


def drawing(look: Look, found: Mapping[str, int], tall: float = _TALL) -> MonthColumns:
    """Return the last two years as columns."""
    today = clock.today().isoformat()[:7]
    columns = [
        Month(formats.short_month(iso), minutes, formats.whole(round(minutes / 60)) if minutes else "", iso == today)
        for iso, minutes in list(found.items())[-_MOST:]
    ]
    shown = list(found)[-_MOST:]
    starts = [number for number, iso in enumerate(shown) if not number or iso.endswith("-01")]
    return MonthColumns(
        tuple(columns),
        tall=tall * look.factor,
        size=_LETTER * look.factor,
        axis=tuple((hours * 60.0, formats.whole(hours)) for hours in steps(max(found.values(), default=0) / 60)),
        years=tuple((number, shown[number][:4]) for number in starts),
    )


def steps(most: float) -> list[int]:
    """Return the round numbers from nought to above an amount, four of them at most; none for nothing."""
    if most <= 0:
        return []
    size = next(number * 10**power for power in range(12) for number in (1, 2, 5) if most / (number * 10**power) <= 3)
    return list(range(0, size * (ceil(most / size) + 1), size))


def spoken(found: Mapping[str, int]) -> str:
    """Return what the columns show, in a sentence."""
    if not found:
        return _("No hours yet.")
    most = max(found, key=lambda one: (found[one], one))
    first, last = formats.month(next(iter(found))), formats.month(list(found)[-1])
    told = formats.hours(found[most])
    if first == last:
        return _("{hours} in {month}.", hours=told, month=first)
    return _(
        "From {first} to {last}; most in {month}: {hours}.",
        first=first,
        last=last,
        month=formats.month(most),
        hours=told,
    )

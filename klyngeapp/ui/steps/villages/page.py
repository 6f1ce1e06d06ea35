"""The villages: their list with its sums, where the figures are from, and what a later date means."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import villages
from klyngeapp.store.queries.lists import ListRow
from klyngeapp.store.queries.villages import VillageNotes, village_notes
from klyngeapp.system import clock
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Body, Means
from klyngeapp.ui.forms.fetching import Fetching
from klyngeapp.ui.forms.field_edit import FieldEdit
from klyngeapp.ui.forms.lists import ListOf, Lists
from klyngeapp.ui.forms.rows_of_table import Show
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.kit.table.card import Dress

_FIELDS = ("name", "inhabitants", "inhabitants_16plus", "joined", "left", "municipality")
_BESIDE = "establishment.villages/beside"
_ROW = 43
_MOST_NAMED = 3  # villages that came later, named one by one
_NAMES = wording.Names(())


class VillagesBody(Body):
    """The villages of the cluster."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self._notes: VillageNotes | None = None
        show = Show(
            headings={
                "name": _("Village"),
                "inhabitants_16plus": _("Aged 16 or over"),
            },
            totals=self._totals,
            is_faded=self._is_gone,
        )
        one = ListOf("village", {}, fields=_FIELDS, show=show, dress=Dress(row=_ROW))
        self.lists = Lists(means.look, means.document, [one], told=means.told)
        self.lists.opened.connect(self._on_opened)
        self.lists.rearranged.connect(self.rearranged)
        self.fields = {name: self._field(name) for name in ("figures_from", "source")}
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(*cards.NONE)
        below.setSpacing(16)
        self._figures = self._figures_card()
        self._later, later = cards.bar((20, 14, 20, 14))
        self.words = label(means.look, "", ink="softink", wrap=True)
        cards.add(later, icon_label(means.look, "info", colour="primary", size=22), self.words)
        later.setStretch(1, 1)
        cards.add(below, self._figures, self._later)
        column = QVBoxLayout(self)
        column.setContentsMargins(*cards.NONE)
        column.setSpacing(16)
        cards.add(column, self.lists, self._below)

    def beside_title(self) -> QWidget:
        """Return the way to see the villages beside each other, and to fetch a list from a file."""
        look, fetching = self._means.look, Fetching(self._means, self)
        beside = button(look, _("See them beside each other"), lambda: self._means.go(_BESIDE), icon="scale")
        fetch = button(look, _("Get from a file"), lambda: fetching.fetch("village"), icon="folder-open")
        return in_lines([beside, fetch], 10)

    # the list

    def _totals(self) -> Mapping[str, str]:
        here = self._means.document.home.overview.villages
        aged = [village.inhabitants_16plus for village in here if village.inhabitants_16plus is not None]
        known = [village.inhabitants for village in here if village.inhabitants is not None]
        return {
            "name": ngettext("{number} village in all", "{number} villages in all", len(here)),
            "inhabitants": formats.whole(sum(known)) if known else "",
            "inhabitants_16plus": formats.whole(sum(aged)) if aged else "",
        }

    def _is_gone(self, row: ListRow) -> bool:
        left = row.values["left"]
        return left is not None and str(left) <= clock.today().isoformat()

    def _on_opened(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self._below.setVisible(not is_open)
        self.opened.emit(is_open)

    # where the figures are from

    def _field(self, name: str) -> FieldEdit:
        made = FieldEdit(self._means.look, TABLES["village"].field(name), lambda _field: _NAMES)
        made.committed.connect(partial(self._on_noted, name))
        return made

    def _figures_card(self) -> QWidget:
        frame, inside = cards.card((24, 16, 24, 16))
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.fields["figures_from"], 5)
        line.addWidget(self.fields["source"], 10)
        inside.addLayout(line)
        return frame

    def _on_noted(self, name: str, value: Value) -> None:
        said = Sentence("Change where the figures of the villages are from")
        self._means.run(said, lambda unit: villages.note_figures(unit, **{name: value}))

    # following

    def arrange(self, *, narrow: bool) -> None:
        """Show as many columns as there is room for."""
        self.lists.arrange(narrow=narrow)

    def refresh(self) -> None:
        """Show where the figures are from now, and who came later."""
        self._figures.setVisible(bool(self._means.document.home.overview.villages))
        notes = self._means.document.ask(village_notes, clock.today())
        if notes == self._notes:
            return
        self._notes = notes
        self.fields["figures_from"].show_value(notes.figures_from)
        self.fields["source"].show_value(notes.source)
        for name, field in self.fields.items():
            field.say_many(_("Not the same for all") if name in notes.differs else "")
        words = _spoken(notes)
        self.words.setText(words)
        self._later.setVisible(bool(words))

    def escape(self) -> bool:
        """Go back from a village to the list; False where none is open."""
        return self.lists.escape()


def _spoken(notes: VillageNotes) -> str:
    """Return what the dates mean for the figures."""
    said = [
        _(
            "{village} joined on {day}. Figures from before that day are counted without it.",
            village=name,
            day=days.plain_day(day),
        )
        for name, day in notes.came[:_MOST_NAMED]
    ]
    more = len(notes.came) - _MOST_NAMED
    if more > 0:
        said.append(ngettext("{number} more village joined later.", "{number} more villages joined later.", more))
    said += [
        _("{village} left on {day} and counts no more from that day.", village=name, day=days.plain_day(day))
        for name, day in notes.left[:_MOST_NAMED]
    ]
    return " ".join(said)

"""A list that went round on paper, typed in: what and when once, then a name and the hours for each line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.services import arranging, hours
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries import lists
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.figure_rows import FigureRows
from klyngeapp.ui.forms.further_page import FurtherPage
from klyngeapp.ui.forms.hours_fields import DayLine, TimeLine, WhatFinder, WhoFinder, labelled, short, whatfor, why
from klyngeapp.ui.forms.hours_jobs import sheet_job
from klyngeapp.ui.forms.printing import Save
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.bars import announce
from klyngeapp.ui.kit.beside import Beside
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.table.card import Dress, RowsCard
from klyngeapp.ui.kit.table.source import Column
from klyngeapp.ui.steps.volunteers.entry import added

_ONCE, _ONCE_LEAST = (5, 4), (200, 170)
_LINE, _LINE_LEAST = (6, 2, 0), (200, 90, 130)
_OTHER = Qt.FocusReason.OtherFocusReason
_ROW = 40


class _Typed(FigureRows):
    """The lines that were typed just now; what is removed here is removed from the hours."""

    can_remove = True

    def __init__(self, means: Means) -> None:
        columns = (Column(_("Name"), strong=True, fixed=True), Column(_("Hours"), "number", fixed=True))
        super().__init__(_("Typed in just now"), columns)
        self._means = means

    def remove(self, ids: Sequence[str]) -> None:
        """Remove lines."""
        said = Sentence("Remove {number} rows of {table}", {"number": len(ids), "table": self.name})
        told = ngettext("Removed {number} row", "Removed {number} rows", len(ids))
        self._means.document.do(said, lambda unit: arranging.remove_all(unit, "hours_entry", ids))
        self._means.told(told)


class PaperPage(FurtherPage):
    """The page of a paper list."""

    def __init__(self, means: Means, save: Save) -> None:
        back = (_("Volunteers and hours"), lambda: means.go("volunteers"))
        lead = _("Write what and when once. Then type a name and the hours for each line, and press Enter.")
        super().__init__(means.look, _("Paper list"), lead, back)
        self._means, look = means, means.look
        self.made: list[str] = []
        self._unsure: tuple[object, ...] | None = None
        self.what, self.day = WhatFinder(look, means.document), DayLine(look)
        self.who, self.time = WhoFinder(look, means.document), TimeLine(look)
        self.save = button(look, _("Save hours"), self.send, kind="primary")
        self.said = label(look, "", "small", ink="softink", wrap=True)
        self.trouble = label(look, "", "small", ink="danger", wrap=True)
        self.source = _Typed(means)
        self.list = RowsCard(look, self.source, Dress(self.source.name, row=_ROW))
        self.source.setParent(self.list)
        self.entry = self._card()
        self._connect()
        empty = button(look, _("Save an empty list as PDF"), lambda: save(sheet_job()), icon="download", small=True)
        empty.let_shrink()
        self.put(self.entry, self.list, beside=(empty,))
        self.entry.setEnabled(not means.document.looks)
        self.list.hide()
        self.trouble.hide()

    def _card(self) -> QFrame:
        look = self._means.look
        frame, column = cards.card((24, 16, 24, 18), kind="soft", spacing=14)
        once = Beside(
            look,
            (labelled(look, _("What"), self.what), labelled(look, _("Date"), self.day)),
            _ONCE,
            _ONCE_LEAST,
            top=True,
        )
        pressed = cards.column(label(look, "", "small_strong"), self.save, spacing=6)
        fields = (labelled(look, _("Name"), self.who), labelled(look, _("Hours"), self.time), pressed)
        line = Beside(look, fields, _LINE, _LINE_LEAST, top=True)
        assert isinstance(column, QVBoxLayout)
        cards.add(column, once, line, in_lines([self.said], 8, stretches=True), self.trouble)
        return frame

    def _connect(self) -> None:
        self.who.takes_figures = True
        self.who.figure.connect(self.time.begin_with)
        self.who.found.connect(lambda: self.time.setFocus(_OTHER))
        self.who.entered.connect(lambda: self.time.setFocus(_OTHER))
        self.who.taken.connect(self._on_taken)
        self.what.found.connect(lambda: self.day.setFocus(_OTHER))
        self.what.entered.connect(lambda: self.day.setFocus(_OTHER))
        self.day.entered.connect(lambda: self.who.setFocus(_OTHER))
        self.time.entered.connect(self.send)
        self._means.document.changed.connect(self._on_changed)

    def _on_taken(self) -> None:
        new = self.who.new_name
        self.said.setText(_("“{name}” is added together with the hours.", name=new) if new else "")

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.tables & {"person", "village"}:
            self.who.ask_again()
        if changes.tables & {"action_plan", "phase", "action_area"}:
            self.what.ask_again()

    # what is done

    def send(self) -> None:
        """Save the line, and stand ready for the next name."""
        try:
            self._save()
        except KlyngeError as error:
            self.trouble.setText(why(error))
            self.trouble.show()
            announce(self.trouble)
            return
        self._unsure = None
        self.trouble.hide()
        self.who.choose("")
        self.who.setFocus(_OTHER)
        self.time.selectAll()
        self.refresh()

    def _save(self) -> None:
        who, new = self.who.chosen, self.who.new_name
        if not who and not new:
            if self.who.text().strip():
                raise KlyngeError("“{name}” is not there. Choose from the list.", name=self.who.text().strip())
            raise KlyngeError("Write a name first.")
        named, day, minutes = whatfor(self.what.meant()), self.day.day(), self.time.minutes()
        asked = (who, new, day, minutes, *named.values())
        sure = asked == self._unsure
        self._unsure = asked  # the same once more says that it is meant

        def write(unit: Unit) -> None:
            person = who or added(unit, new)
            made = hours.record(unit, person=person, day=day, minutes=minutes, source="paper", sure=sure, **named)
            self.made.append(made)

        before = len(self.made)
        try:
            self._means.document.do(Sentence("Write hours in: {name}", {"name": self.who.text()}), write)
        except KlyngeError:
            del self.made[before:]
            raise

    def refresh(self) -> None:
        """Show what has been typed, as far as it is there still; the last line first."""
        found = self._means.document.ask(lists.rows_of, "hours_entry", self.made)
        minutes = {row.id: int(row.values["time"] or 0) for row in found}
        rows = {row.id: (row.names["person"], short(minutes[row.id])) for row in reversed(found)}
        self.source.show(rows, {0: _("Total"), 1: short(sum(minutes.values()))})
        self.list.rows.read_again()
        self.list.setVisible(bool(rows))
        if rows and not self.who.new_name:
            told = formats.hours(sum(minutes.values()))
            number = len(rows)
            self.said.setText(ngettext("{number} line, {hours}", "{number} lines, {hours}", number, hours=told))

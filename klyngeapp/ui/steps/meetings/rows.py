"""The list of all meetings: where its rows come from, and how they stand on the screen."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView

from klyngeapp.domain.meetings import is_past
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, Sentence, _, ngettext
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.services import arranging
from klyngeapp.store.queries import meetings
from klyngeapp.store.queries.meetings import MeetingLine
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.kit.table.model import KIND_ROLE, RowsModel
from klyngeapp.ui.kit.table.source import Column, Mark, RowSource, Touched
from klyngeapp.ui.kit.table.view import RowsView
from klyngeapp.ui.look import Look

ROW = 52
TITLE, _STATE, TASKS = 1, 3, 4
NONE = "–"
_DAY, _LEAST_TITLE, _MENU, _AROUND = 116, 200, 40, 28
_READY, _MISSING = N_("Ready"), N_("Missing")
_SORT: tuple[Callable[[MeetingLine], Any], ...] = (
    lambda line: (line.day is None, line.day or ""),
    lambda line: danish_key(line.title),
    lambda line: (line.came is None, line.came or 0),
    lambda line: (line.has_minutes, line.day or ""),
    lambda line: line.tasks,
)


class MeetingRows(RowSource):
    """All meetings, or those of some kinds."""

    can_change = can_add = False

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self.kinds: frozenset[str] = frozenset()
        self._lines: dict[str, MeetingLine] = {}
        self.name = _("Meetings")
        marks = {_(_READY): Mark("circle-check", "ok"), _(_MISSING): Mark("triangle-alert", "warn")}
        self.columns = (
            Column(_("Date")),
            Column(_("Meeting"), "two_lines", strong=True),
            Column(_("Came"), "number"),
            Column(_("Minutes"), marks=marks),
            Column(_("Tasks"), "number"),
        )

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids in order."""
        found = self._means.document.ask(meetings.meeting_lines, clock.today(), search=search, kinds=self.kinds)
        ordered = found if column < 0 else tuple(sorted(found, key=_SORT[column], reverse=descending))
        self._lines = {line.id: line for line in ordered}
        return tuple(self._lines)

    def cells(self, ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the texts of rows."""
        return {row_id: _cells(self._lines[row_id]) for row_id in ids if row_id in self._lines}

    def line(self, row_id: str) -> MeetingLine | None:
        """Return a meeting of the list."""
        return self._lines.get(row_id)

    def typed(self, row_id: str, column: int) -> str:
        """Return what stands in a cell; nothing is typed there."""
        return self.cells([row_id])[row_id][column] if row_id in self._lines else ""

    def options(self, column: int) -> Sequence[str]:  # noqa: ARG002 - nothing is chosen here
        """Return nothing to choose from."""
        return ()

    def remove(self, ids: Sequence[str]) -> None:
        """Remove meetings with their agendas, and tell it with a way to take it back."""
        title = self._lines[ids[0]].title
        if len(ids) == 1:
            said, told = Sentence("Remove meeting: {title}", {"title": title}), _("Removed {name}", name=title)
        else:
            said = Sentence("Remove {number} meetings", {"number": len(ids)})
            told = ngettext("Removed {number} row", "Removed {number} rows", len(ids))
        self._means.document.do(said, lambda unit: arranging.remove_all(unit, "meeting", ids))
        self._means.told(told)


def _cells(line: MeetingLine) -> tuple[str, ...]:
    minutes = _(_READY) if line.has_minutes else _(_MISSING)
    if not line.has_minutes and not is_past(line.day, clock.today()):
        minutes = NONE
    return (
        formats.short_date(line.day) if line.day else NONE,
        f"{line.title}\n{line.place}" if line.place else line.title,
        formats.whole(line.came) if line.came is not None else NONE,
        minutes,
        formats.whole(line.tasks) if line.tasks else NONE,
    )


class MeetingsModel(RowsModel):
    """Shows in clay how many tasks there are where one of them is overdue, and in a quiet colour what is nothing."""

    def __init__(self, look: Look, source: MeetingRows) -> None:
        self.meetings = source
        super().__init__(look, source)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell, how it stands there, and what is said of it."""
        if role not in (Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.FontRole, Qt.ItemDataRole.AccessibleTextRole):
            return super().data(index, role)
        place = self.places[index.column()] if index.column() < len(self.places) else -1
        line = self.meetings.line(self.id_at(index.row()))
        if place == TASKS and line is not None and line.is_overdue:
            return self._late(index, role)
        if role == Qt.ItemDataRole.ForegroundRole and self.text_at(index.row(), index.column()) == NONE:
            return self._look.colour("ink2")
        return super().data(index, role)

    def _late(self, index: QModelIndex | QPersistentModelIndex, role: int) -> Any:
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._look.colour("clay")
        if role == Qt.ItemDataRole.FontRole:
            return self._look.font("strong")
        late = _("Overdue")
        return f"{super().data(index, role)}. {late}"

    def follow(self) -> None:
        """Show what is changed: the rows stay where the same ones are there in the same order."""
        before = list(self.ids)
        after = list(self.source.ids(self.search, self.sorted_by, self.descending))
        if before == after:
            self.source.touched.emit(Touched(changed=None))
        else:
            self.read_again()


class MeetingsView(RowsView):
    """The list: its titles take the room that is left. A click opens a meeting, as Enter does."""

    def __init__(self, look: Look, model: MeetingsModel) -> None:
        super().__init__(look, model, ROW)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleDescription(_("Enter opens a meeting. Ctrl+Tab leaves the table."))
        self.clicked.connect(self._on_row_clicked)

    def _on_row_clicked(self, index: QModelIndex) -> None:
        chooses = QGuiApplication.keyboardModifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        row_id = self.rows.id_at(index.row())
        if row_id and not chooses and index.data(KIND_ROLE) != "menu":
            self.open_wanted.emit(row_id)

    def follow(self) -> None:
        """Show what is changed, and stay at the meeting where one is."""
        at, column = self.currentIndex().row(), max(self.currentIndex().column(), 0)
        row_id = self.rows.id_at(at)
        assert isinstance(self.rows, MeetingsModel)
        self.rows.follow()
        if at >= 0 and not self.currentIndex().isValid() and self.rows.ids:
            row = self.rows.ids.index(row_id) if row_id in self.rows.ids else min(at, len(self.rows.ids) - 1)
            self.setCurrentIndex(self.rows.index(row, column))

    def fit(self) -> None:
        """Give the columns their widths, and the titles the rest; the last ones go where there is no room."""
        look, room = self._look, self.viewport().width()
        wanted = self._wanted()
        shown = len(wanted)
        least, menu = look.px(_LEAST_TITLE), look.px(_MENU)
        while shown > TITLE + 1 and sum(wanted[:shown]) + least + menu > room:
            shown -= 1
        self._show_columns(shown)
        header = self.horizontalHeader()
        rest = max(room - sum(wanted[:shown]) - menu, 80)
        for column in range(shown):
            header.resizeSection(column, rest if column == TITLE else wanted[column])
        header.resizeSection(shown, max(room - sum(wanted[:shown]) - rest, 20))

    def _wanted(self) -> list[int]:
        """Return how wide each column is by its heading and what stands in it; titles take what is left."""
        look, rows = self._look, self.rows
        heads, texts = QFontMetrics(look.font("small_strong")), QFontMetrics(look.font("body"))
        titles = [f"{one.title} ↑" if rows.sorted_by == at else one.title for at, one in enumerate(rows.source.columns)]
        found = [heads.horizontalAdvance(title) + _AROUND for title in titles]
        shown = {rows.text_of(row, _STATE) for row in range(len(rows.ids))}
        found[0] = max(found[0], look.px(_DAY), texts.horizontalAdvance(formats.short_date("2026-10-22")) + _AROUND)
        found[TITLE] = 0
        found[_STATE] = max(found[_STATE], max(map(texts.horizontalAdvance, shown), default=0) + look.px(26) + _AROUND)
        return found

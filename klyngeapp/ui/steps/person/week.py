"""When somebody can: seven days, three parts of each. One stop of Tab; the arrows move, the blank says yes or no."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QSizePolicy, QVBoxLayout

from klyngeapp.domain.fields.people import PARTS_OF_DAY, WEEKDAYS
from klyngeapp.i18n.language import _
from klyngeapp.store.queries.person import PersonFacts
from klyngeapp.ui import icons
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.labels import elided, label, tip
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.person import words

_HIGH, _ROUND, _SIGN, _LEAST = 32, 6, 18, 30
_LONG = 30  # letters; a longer text may take two lines
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
Time = tuple[str, str]


class Cell(QAbstractButton):
    """A part of a day."""

    def __init__(self, look: Look, time: Time, moved: Callable[[Time, int, int], object]) -> None:
        super().__init__()
        self._look, self.time, self._moved = look, time, moved
        self.setCheckable(True)
        self.setAccessibleName(words.time_of_week(*time))
        self.setToolTip(tip(self.accessibleName()))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.px(_HIGH))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size; the card decides the width."""
        return QSize(self._look.px(52), self.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size at which its tick is seen."""
        return QSize(self._look.px(_SIGN), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move with the arrows; Enter does as the blank."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._moved(self.time, *step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the box, its tick, and a ring while it has the focus."""
        look, box = self._look, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        painter.setPen(QPen(look.colour("primary" if is_on else "edge"), 1))
        fill = "primary" if is_on else "hover" if self.underMouse() and self.isEnabled() else "surface"
        painter.setBrush(look.colour(fill))
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        if is_on:
            size = min(look.px(_SIGN), box.height())
            sign = QRectF(0, 0, size, size)
            sign.moveCenter(box.center())
            icons.draw(painter, look, "check", sign, colour="on", width=2.4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("on" if is_on else "primary"), 2))
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), _ROUND - 2, _ROUND - 2)
        painter.end()


class WeekCard(QFrame):
    """Shows when somebody can; `change` hears a part of a day, and whether they can then."""

    def __init__(self, look: Look, change: Callable[[Time, bool], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._change = change
        self.cells: dict[Time, Cell] = {}
        self.month = label(look, "", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 18)
        column.setSpacing(8)
        title = label(look, _("Usually free"), "h2", wrap=True)
        column.addWidget(in_lines([title, self.month], 12, stretches=True))
        column.addLayout(self._grid(look))
        self._stop_at(next(iter(self.cells.values())))

    def _grid(self, look: Look) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        for at, day in enumerate(WEEKDAYS, 1):
            head = elided(look, words.short_day(day.key).lower(), "small")
            head.setMinimumWidth(look.px(_LEAST))
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(head, 0, at)
            grid.setColumnStretch(at, 1)
        for down, part in enumerate(PARTS_OF_DAY, 1):
            named = label(look, words.part_of_day(part.key), "small", ink="ink", wrap=True)
            longest = max((named.fontMetrics().horizontalAdvance(one) for one in named.text().split()), default=0)
            named.setMinimumWidth(longest + 4)
            named.setMinimumHeight(named.heightForWidth(longest + 4))
            grid.setColumnMinimumWidth(0, max(grid.columnMinimumWidth(0), longest + 4))
            grid.addWidget(named, down, 0)
            for at, day in enumerate(WEEKDAYS, 1):
                cell = Cell(look, (day.key, part.key), self._move)
                cell.clicked.connect(lambda on=False, made=cell: self._on_clicked(made, is_on=on))
                self.cells[cell.time] = cell
                grid.addWidget(cell, down, at)
        return grid

    def show_person(self, person: PersonFacts, *, can_change: bool) -> None:
        """Show when this person can."""
        month = words.a_month(person)
        self.month.setWordWrap(len(month) > _LONG)
        self.month.setText(month)
        for time, cell in self.cells.items():
            cell.setChecked(time in person.times)
            cell.setEnabled(can_change)

    def _on_clicked(self, cell: Cell, *, is_on: bool) -> None:
        self._stop_at(cell)
        self._change(cell.time, is_on)

    def _move(self, time: Time, across: int, down: int) -> None:
        days, parts = [one.key for one in WEEKDAYS], [one.key for one in PARTS_OF_DAY]
        at = min(max(days.index(time[0]) + across, 0), len(days) - 1)
        row = min(max(parts.index(time[1]) + down, 0), len(parts) - 1)
        cell = self.cells[days[at], parts[row]]
        self._stop_at(cell)
        cell.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_at(self, cell: Cell) -> None:
        """Let Tab come by one of them only."""
        for one in self.cells.values():
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is cell else Qt.FocusPolicy.ClickFocus)

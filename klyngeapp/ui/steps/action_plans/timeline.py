"""The plans over the months: areas as headings, a bar for each plan, and a row that opens it by mouse and by key."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from klyngeapp.domain.plan_states import PlanLine
from klyngeapp.domain.schedule import first_day, later, months_between, place
from klyngeapp.drawing.gantt import Gantt, GanttBar, GanttLine
from klyngeapp.drawing.surface import Box
from klyngeapp.i18n.language import _
from klyngeapp.ui import icons
from klyngeapp.ui.forms.months_axis import axis
from klyngeapp.ui.kit.labels import name, tip
from klyngeapp.ui.look import Look
from klyngeapp.ui.painting import ScreenRuler, ScreenSurface
from klyngeapp.ui.steps.action_plans import words

_SIZE, _ROUND, _ICON = 16, 28, 18
_FEWEST, _MOST = 6, 60  # months on the axis
_WORDS, _PEOPLE = 860, 560  # widths from which on there is room for the words of the state, and for who leads
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def gantt(lines: Sequence[PlanLine], today: date, size: float, aside: float) -> Gantt:
    """Return the drawing: the months from the first that a plan begins in to the last that one ends in."""
    starts = [day for line in lines if (day := first_day(line.start or line.end))]
    ends = [day for line in lines if (day := first_day(line.end or line.start))]
    first = min([*starts, *ends], default=today.replace(day=1))
    total = min(max(months_between(first, max([*starts, *ends], default=first)) + 1, _FEWEST), _MOST)
    rows: list[GanttLine] = []
    for number, line in enumerate(lines):
        if not number or lines[number - 1].area != line.area:
            rows.append(GanttLine(words.area(line), colour=words.colour(line), heading=True))
        rows.append(GanttLine(line.title, bar=_bar(line, first), colour=words.colour(line)))
    names, years = axis(first.replace(day=1), total)
    now = place(first.replace(day=1), today)
    return Gantt(tuple(rows), names, now if 0 <= now < total else None, years, size, aside)


def _bar(line: PlanLine, first: date) -> GanttBar | None:
    begins, ends = first_day(line.start or line.end), first_day(line.end or line.start)
    if begins is None or ends is None:
        return None
    begins, ends = min(begins, ends), max(begins, ends)
    long = months_between(begins, later(ends, 1))
    return GanttBar(months_between(first, begins), long, filled=line.is_written and line.state == "written")


class RowHandle(QWidget):
    """One plan in the timeline: it has the focus, and opens."""

    def __init__(self, timeline: "PlanTimeline", look: Look, place: int) -> None:
        super().__init__(timeline)
        self._timeline, self._look, self.place = timeline, look, place
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens, the arrows go to the next plan."""
        if event.key() in _ENTER:
            self._timeline.open(self.place)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._timeline.move_from(self.place, 1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the plan."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._timeline.open(self.place)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show that it can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Be as the others again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ring of the one with the focus, a thin one around the one that is pointed at."""
        if not self.hasFocus() and not self.underMouse():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("primary" if self.hasFocus() else "edge"), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


class PlanTimeline(QWidget):
    """Shows plans; `opened` carries the id of one."""

    opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: tuple[PlanLine, ...] = ()
        self._drawing = Gantt((), ())
        self._today = date.min
        self.handles: list[RowHandle] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_plans(self, lines: Sequence[PlanLine], today: date) -> None:
        """Show these, in their order; those of an area stand together."""
        self._lines, self._today = tuple(lines), today
        while len(self.handles) > len(lines):
            self.handles.pop().deleteLater()
        while len(self.handles) < len(lines):
            made = RowHandle(self, self._look, len(self.handles))
            made.show()
            self.handles.append(made)
        for handle, line in zip(self.handles, self._lines, strict=True):
            name(handle, words.spoken(line))
            handle.setToolTip(tip(f"{line.title} · {words.lacking(line) or words.state(line.state)}"))
        name(self, _("The plans over the months"), words.summary(lines))
        self._draw()

    def open(self, place: int) -> None:
        """Open a plan."""
        self.opened.emit(self._lines[place].id)

    def move_from(self, place: int, by: int) -> None:
        """Give the focus to the plan above or below."""
        if 0 <= place + by < len(self.handles):
            self.handles[place + by].setFocus(Qt.FocusReason.TabFocusReason)

    # the room between names and months

    @property
    def _has_words(self) -> bool:
        return self.width() >= self._look.px(_WORDS)

    @property
    def _has_people(self) -> bool:
        return self.width() >= self._look.px(_PEOPLE)

    def _heads(self) -> tuple[tuple[str, int], ...]:
        """Return the headings of the columns in that room, with their widths."""
        look = self._look
        metrics = QFontMetrics(look.font("caption_strong"))
        plain = QFontMetrics(look.font("small_strong"))
        lead, state_title = _("Coordinator"), _("Status")
        most = max((plain.horizontalAdvance(words.state(line.state)) for line in self._lines), default=0)
        wide = max(most + look.px(_ICON) + 7, metrics.horizontalAdvance(state_title)) + look.px(16)
        people = (lead, metrics.horizontalAdvance(lead) + look.px(16))
        if self._has_words:
            return people, (state_title, wide)
        narrow = ("", look.px(_ICON + 12))
        return (("", look.px(_ROUND + 10)), narrow) if self._has_people else (narrow,)

    def _draw(self) -> None:
        aside = sum(wide for _title, wide in self._heads())
        self._drawing = gantt(self._lines, self._today, self._look.px(_SIZE), aside)
        self._place_handles()
        self.updateGeometry()
        self.update()

    def _rows(self) -> list[Box]:
        places = zip(self._drawing.rows, self._drawing.places(max(self.width(), 1)), strict=True)
        return [box for row, box in places if not row.heading]

    def _place_handles(self) -> None:
        for handle, box in zip(self.handles, self._rows(), strict=True):
            handle.setGeometry(0, round(box.y), self.width(), round(box.height))

    # size and painting

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how tall the timeline is at a width."""
        return round(self._drawing.height(width, ScreenRuler()))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size to begin with."""
        width = max(self.width(), 300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size: all its rows."""
        return QSize(240, self.heightForWidth(240))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand as it fits the width."""
        super().resizeEvent(event)
        self._draw()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the drawing, and in its free room who leads and how far it is."""
        painter = QPainter(self)
        surface = ScreenSurface(painter, self._look)
        self._drawing.draw(surface, self.width())
        left = self._drawing.aside_from(self.width(), surface)
        first = self._drawing.places(self.width())
        heads = self._heads()
        self._paint_heads(painter, left, first[0].y if first else 0, heads)
        for line, box in zip(self._lines, self._rows(), strict=True):
            x = left
            for number, (_title, wide) in enumerate(heads):
                room = QRectF(x, box.y, wide, box.height)
                if number == len(heads) - 1:
                    self._paint_state(painter, room, line)
                else:
                    self._paint_who(painter, room, line)
                x += wide
        painter.end()

    def _paint_heads(self, painter: QPainter, left: float, foot: float, heads: Sequence[tuple[str, int]]) -> None:
        look = self._look
        painter.setFont(look.font("caption_strong"))
        painter.setPen(look.colour("ink2"))
        high = painter.fontMetrics().height()
        x, y = left, foot - high - look.px(5)
        painter.drawText(QRectF(look.px(24), y, max(left - look.px(24), 0), high), 0, _("Plan"))
        for title, wide in heads:
            painter.drawText(QRectF(x, y, wide, high), 0, title)
            x += wide

    def _paint_who(self, painter: QPainter, room: QRectF, line: PlanLine) -> None:
        look, size = self._look, self._look.px(_ROUND)
        box = QRectF(room.left() + look.px(4), room.center().y() - size / 2, size, size)
        painter.setBrush(look.colour("hover" if line.coordinator else "surface"))
        painter.setPen(Qt.PenStyle.NoPen if line.coordinator else QPen(look.colour("warn"), 1.6))
        painter.drawEllipse(box)
        painter.setFont(look.font("caption_strong"))
        painter.setPen(look.colour("ink" if line.coordinator else "warn"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words.initials(line.coordinator))

    def _paint_state(self, painter: QPainter, room: QRectF, line: PlanLine) -> None:
        look, size, ink = self._look, self._look.px(_ICON), words.INKS[line.state]
        box = QRectF(room.left(), room.center().y() - size / 2, size, size)
        icons.draw(painter, look, words.ICONS[line.state], box, colour=ink, width=2.2)
        if self._has_words:
            painter.setFont(look.font("small_strong"))
            painter.setPen(look.colour(ink))
            painter.drawText(room.adjusted(size + 7, 0, 0, -1), Qt.AlignmentFlag.AlignVCenter, words.state(line.state))

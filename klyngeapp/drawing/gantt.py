"""What happens when: bars over months, for a cell of a table and as a whole chart."""

from dataclasses import dataclass

from klyngeapp.drawing.axis import room_for, thinned, ticks
from klyngeapp.drawing.lettering import SMALLEST, elided, widest
from klyngeapp.drawing.surface import Box, Ink, Lettering, Point, Ruler, Surface

_LEAST = 3.0  # how narrow a bar is drawn at the least
_MOST_NAME, _MOST_SECOND = 0.34, 0.16  # of the width


@dataclass(frozen=True, slots=True)
class GanttBar:
    """A bar in months from the first month of the axis; filled when it is done."""

    start: float
    length: float
    filled: bool


@dataclass(frozen=True, slots=True)
class GanttRow:
    """One bar in a row of its own, for a cell of a table."""

    bar: GanttBar | None
    months: int
    colour: str
    size: float = 10

    def height(self, width: float, ruler: Ruler) -> float:  # noqa: ARG002 - as every drawing
        """Return the height of a row."""
        return self.size * 1.35

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the bar."""
        high = self.size * 0.9
        track = Box(0, (self.height(width, surface) - high) / 2, width, high)
        if self.bar is not None:
            _draw_bar(surface, track, self.bar, self.months, self.colour)


@dataclass(frozen=True, slots=True)
class GanttAxis:
    """The names of the months above such rows."""

    labels: tuple[str, ...]
    size: float = 8.5

    def height(self, width: float, ruler: Ruler) -> float:  # noqa: ARG002 - as every drawing
        """Return the height of a line."""
        return self.size * 1.4

    def draw(self, surface: Surface, width: float) -> None:
        """Draw each name over its month, as far as there is room."""
        lettering = Lettering(max(self.size, SMALLEST))
        for tick in ticks(self.labels, 0, width, lettering, surface):
            surface.text(Point(tick.x, self.size), tick.text, lettering, colour="ink2", anchor="centre")


@dataclass(frozen=True, slots=True)
class GanttLine:
    """One row of the chart: a heading of a group, or a name with its bar."""

    label: str
    second: str = ""
    bar: GanttBar | None = None
    colour: str = "primary"
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Gantt:
    """The whole chart: names to the left, bars over months to the right, a line for today.

    `aside` is the width between names and months that is left to others; `places` says where each row is.
    """

    rows: tuple[GanttLine, ...]
    months: tuple[str, ...]
    today: float | None = None
    years: tuple[tuple[int, str, int], ...] = ()
    size: float = 10
    aside: float = 0

    def places(self, width: float) -> tuple[Box, ...]:
        """Return where each row is, all across."""
        tops, y = [], self._axis_height
        for row in self.rows:
            tops.append(Box(0, y, width, self._row_height(row)))
            y += self._row_height(row)
        return tuple(tops)

    def aside_from(self, width: float, ruler: Ruler) -> float:
        """Return where the room between names and months begins."""
        return self._columns(width, ruler)[0] - self.aside

    def height(self, width: float, ruler: Ruler) -> float:  # noqa: ARG002 - as every drawing
        """Return the height of the axis and all rows."""
        return self._axis_height + sum(self._row_height(row) for row in self.rows) + self.size * 0.5

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the grid, the rows, and today over them."""
        left, second = self._columns(width, surface)
        places = self.places(width)
        y = places[-1].y + places[-1].height if places else self._axis_height
        for row, place in zip(self.rows, places, strict=True):
            if row.heading:
                surface.rect(place, Ink(fill="sunken"))
        self._draw_months(surface, left, width, y)
        for row, place in zip(self.rows, places, strict=True):
            self._draw_row(surface, row, Box(left, place.y, width - left, place.height), second)
        self._draw_today(surface, left, width, y)

    @property
    def _small(self) -> Lettering:
        return Lettering(max(self.size - 1, SMALLEST))

    @property
    def _axis_height(self) -> float:
        return self.size * (3.2 if self.years else 2.0)

    def _row_height(self, row: GanttLine) -> float:
        return self.size * (1.9 if row.heading else 2.1)

    def _columns(self, width: float, ruler: Ruler) -> tuple[float, float]:
        """Return where the months begin, and where the second texts do."""
        plain = tuple(row for row in self.rows if not row.heading)
        names = tuple(row.label for row in plain)
        name = min(widest(names, Lettering(self.size), ruler) + self._indent, _MOST_NAME * width)
        second = min(widest(tuple(row.second for row in plain), self._small, ruler), _MOST_SECOND * width)
        gap = self.size
        return name + gap + (second + gap if second else 0) + self.aside, name + gap

    @property
    def _indent(self) -> float:
        return self.size * 1.5

    def _draw_months(self, surface: Surface, left: float, width: float, foot: float) -> None:
        top, pitch = self._axis_height, (width - left) / max(len(self.months), 1)
        strong = Lettering(self._small.size, strong=True)
        now = int(self.today) if self.today is not None and 0 <= self.today < len(self.months) else None
        step = room_for(self.months, pitch, strong, surface)
        for first, name, number in self.years:
            begin = min(max(first, 0), len(self.months))
            end = min(max(first + number, 0), len(self.months))
            text = elided(name, strong, pitch * (end - begin) - 3, surface)
            surface.text(Point(left + pitch * begin + 2, self.size * 1.1), text, strong, colour="ink2")
        for tick in ticks(thinned(self.months, step, now), left, width, strong, surface):
            lettering, colour = (strong, "clay") if tick.month == now else (self._small, "ink2")
            surface.text(Point(tick.x, top - self.size * 0.7), tick.text, lettering, colour=colour, anchor="centre")
        for month in range(0, len(self.months), max(step, 1)):
            x = left + pitch * month
            surface.line(Point(x, top), Point(x, foot), Ink(stroke="line", width=0.6))
        surface.line(Point(0, top), Point(width, top), Ink(stroke="edge", width=0.7))

    def _draw_row(self, surface: Surface, row: GanttLine, place: Box, second: float) -> None:
        baseline = place.y + place.height / 2 + self.size * 0.34
        indent = self._indent
        if row.heading:
            dot = Point(self.size * 0.6, place.y + place.height / 2)
            surface.circle(dot, self.size * 0.35, Ink(fill=row.colour))
            strong = Lettering(self.size, strong=True)
            text = elided(row.label, strong, place.x + place.width - indent, surface)
            surface.text(Point(indent, baseline), text, strong)
            return
        plain = Lettering(self.size)
        text = elided(row.label, plain, second - self.size - indent + 0.01, surface)
        surface.text(Point(indent, baseline), text, plain)
        small = elided(row.second, self._small, place.x - self.aside - second - self.size + 0.01, surface)
        surface.text(Point(second, baseline), small, self._small, colour="ink2")
        foot = place.y + place.height
        surface.line(Point(indent, foot), Point(place.x + place.width, foot), Ink(stroke="line", width=0.4))
        if row.bar is not None:
            high = self.size
            track = Box(place.x, place.y + (place.height - high) / 2, place.width, high)
            _draw_bar(surface, track, row.bar, len(self.months), row.colour)

    def _draw_today(self, surface: Surface, left: float, width: float, foot: float) -> None:
        if self.today is None or not 0 <= self.today <= len(self.months) or not self.months:
            return
        x = min(left + (width - left) * self.today / len(self.months), width - self.size * 0.3)
        surface.line(Point(x, self._axis_height), Point(x, foot), Ink(stroke="clay", width=self.size * 0.12))
        surface.circle(Point(x, self._axis_height), self.size * 0.28, Ink(fill="clay"))


def _draw_bar(surface: Surface, track: Box, bar: GanttBar, months: int, colour: str) -> None:
    """Draw a bar within its track; what lies before or after the axis is cut off."""
    start, end = max(bar.start, 0.0), min(bar.start + max(bar.length, 0.0), float(months))
    if months <= 0 or start > months or end < 0:
        return
    month = track.width / months
    least = min(_LEAST, track.width)
    wide = min(max((end - start) * month, least), track.width)
    left = min(start * month, track.width - wide)
    box = Box(track.x + left, track.y, wide, track.height)
    if bar.filled:
        surface.rect(box, Ink(fill=colour), 2)
        return
    line = min(0.9, wide / 4)
    inner = Box(box.x + line / 2, box.y + line / 2, wide - line, box.height - line)
    surface.rect(inner, Ink(fill=f"{colour}_s", stroke=colour, width=line), 2)

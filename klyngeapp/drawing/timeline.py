"""The whole course on one line: years and months, the phases, what happened when, and today."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from klyngeapp.drawing.axis import room_for, thinned, ticks
from klyngeapp.drawing.lettering import SMALLEST, elided, one_line
from klyngeapp.drawing.surface import Box, Ink, Lettering, Point, Ruler, Surface

# Measures in letter sizes, from the top.
_YEAR, _YEAR_LINE, _MONTH, _BARS = 1.0, 1.5, 2.9, 3.6
_BAR, _LANE = 2.4, 0.3  # a bar, and the air between two that stand below one another
_STEM, _DOT, _LABEL, _PILL = 0.27, 1.13, 2.6, 1.53  # from the foot of the bars
_ROW, _PILL_HEIGHT = 1.5, 1.8
_PILL_ALONE = 0.8
_UNDER_PILL = 0.35  # more air between the first row and the second, where the pill of today ends
_MOST_ROWS = 3
_FEWEST_LETTERS = 4  # of a name that is cut: less says nothing

_INKS = {"done": ("ok_s", "ok"), "now": ("primary", "on"), "next": ("track", "ink")}


@dataclass(frozen=True, slots=True)
class Span:
    """A phase, in months from the first month of the axis."""

    start: float
    length: float
    label: str
    state: Literal["done", "now", "next"]
    note: str = ""  # at its right end, where there is room


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens at a time, in months from the first month of the axis."""

    at: float
    label: str
    done: bool


class _Note(NamedTuple):
    """The label of an event: the row it stands in, and where it begins and ends."""

    event: Event
    row: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """A line of months with phases on it and events below it. Years are first month, name, number of months."""

    months: tuple[str, ...]
    years: tuple[tuple[int, str, int], ...]
    spans: tuple[Span, ...]
    events: tuple[Event, ...]
    today: float | None
    today_label: str = ""
    size: float = 9
    bar: float = _BAR  # the height of a bar, in letter sizes

    def height(self, width: float, ruler: Ruler) -> float:
        """Return the height down to the lowest label."""
        rows = max((note.row for note in self._notes(width, ruler)), default=-1) + 1
        foot = self._foot
        below = 1.5 if self.events else 0.4
        if self._pill(width, ruler):
            below = self._under + _PILL_HEIGHT + 0.05
        return foot + self.size * max(below, _baseline(rows - 1) + 0.5 if rows else 0)

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the axis, the bars, the events, and today over them."""
        self._draw_axis(surface, width)
        for span, box in self.boxes(width):
            self._draw_span(surface, width, span, box)
        self._draw_events(surface, width)
        self._draw_today(surface, width)

    @property
    def _plain(self) -> Lettering:
        return Lettering(max(self.size, SMALLEST))

    @property
    def _strong(self) -> Lettering:
        return Lettering(max(self.size, SMALLEST), strong=True)

    @property
    def _foot(self) -> float:
        lanes = max((lane for _, lane in self._lanes()), default=0)
        return self.size * (_BARS + self._lane * lanes + self.bar)

    @property
    def _lane(self) -> float:
        return self.bar + _LANE

    @property
    def _under(self) -> float:
        """Return how far below the bars the pill of today stands: closer where there are no events above it."""
        return _PILL if self.events else _PILL_ALONE

    def boxes(self, width: float) -> tuple[tuple[Span, Box], ...]:
        """Return where the bar of each span stands, in order of time; a bar that has no room has no width."""
        gap = min(self.size * 0.13, width / max(len(self.months), 1) / 6)
        found = []
        for span, lane in self._lanes():
            left, right = self._x(span.start, width) + gap, self._x(span.start + max(span.length, 0), width) - gap
            top = self.size * (_BARS + self._lane * lane)
            found.append((span, Box(left, top, max(right - left, 0), self.size * self.bar)))
        return tuple(found)

    def _x(self, months: float, width: float) -> float:
        count = max(len(self.months), 1)
        return width * min(max(months, 0), count) / count

    def _now(self) -> int | None:
        if self.today is None or not 0 <= self.today <= len(self.months) or not self.months:
            return None
        return min(int(self.today), len(self.months) - 1)

    def _lanes(self) -> list[tuple[Span, int]]:
        """Return each span with its lane: phases that overlap in time stand below each other."""
        ends: list[float] = []
        found = []
        for span in sorted(self.spans, key=lambda each: each.start):
            lane = next((n for n, end in enumerate(ends) if end <= span.start + 0.01), len(ends))
            ends[lane : lane + 1] = [span.start + max(span.length, 0.1)]
            found.append((span, lane))
        return found

    def _draw_axis(self, surface: Surface, width: float) -> None:
        size, now = self.size, self._now()
        for first, name, number in self.years:
            left, right = self._x(first, width) + size * 0.2, self._x(first + number, width) - size * 0.2
            if right <= left:
                continue
            surface.line(Point(left, size * _YEAR_LINE), Point(right, size * _YEAR_LINE), Ink(stroke="line", width=0.8))
            if surface.text_width(one_line(name), self._strong) <= right - left:
                surface.text(Point(left, size * _YEAR), one_line(name), self._strong, colour="ink2")
        step = room_for(self.months, width / max(len(self.months), 1), self._strong, surface)
        for tick in ticks(thinned(self.months, step, now), 0, width, self._strong, surface):
            lettering, colour = (self._strong, "clay") if tick.month == now else (self._plain, "ink2")
            surface.text(Point(tick.x, size * _MONTH), tick.text, lettering, colour=colour, anchor="centre")

    def _draw_span(self, surface: Surface, width: float, span: Span, box: Box) -> None:
        size = self.size
        if box.width <= 0:
            return
        fill, colour = _INKS[span.state]
        surface.rect(box, Ink(fill=fill), min(size * 0.5, box.width / 2))
        right, baseline = box.x + box.width, box.y + size * (self.bar / 2 + 0.34)
        at, text, lettering = self._span_label(surface, width, span.label, (box.x, right))
        if text:
            surface.text(Point(at, baseline), text, lettering, colour=colour)
        wide = surface.text_width(span.note, self._plain) if span.note else 0
        begins = right - size * 0.9 - wide
        today = self._x(self.today, width) if self.today is not None else -size
        is_free = begins > at + surface.text_width(text, lettering) + size * 0.8
        if wide and is_free and not begins - size * 0.4 < today < right:
            surface.text(Point(begins, baseline), span.note, self._plain, colour=colour)

    def _span_label(
        self, ruler: Ruler, width: float, label: str, ends: tuple[float, float]
    ) -> tuple[float, str, Lettering]:
        """Return where a label begins and what of it is shown: beside the line of today, not under it."""
        left, right = ends
        sides = [(left, right)]
        today = self._x(self.today, width) if self.today is not None and self._now() is not None else None
        if today is not None and left < today < right:
            sides = [(left, today), (today, right)]
        small = Lettering(max(self.size * 0.93, SMALLEST), strong=True)
        for air, lettering in ((0.9, self._strong), (0.35, self._strong), (0.15, small)):
            for start, end in sides:
                wide = ruler.text_width(one_line(label), lettering)
                if wide + 2 * air * self.size <= end - start:
                    at = start + air * self.size if air > 0.5 else (start + end - wide) / 2
                    return at, one_line(label), lettering
        start, end = max(sides, key=lambda side: side[1] - side[0])
        text = elided(label, small, end - start - self.size * 0.7, ruler)
        return start + self.size * 0.35, text if len(text) > _FEWEST_LETTERS else "", small

    def _notes(self, width: float, ruler: Ruler) -> list[_Note]:
        """Return the labels that have room, none on another and none on the pill."""
        air = self.size * 0.6
        taken: list[list[tuple[float, float]]] = [[] for _ in range(_MOST_ROWS)]
        pill = self._pill(width, ruler)
        if pill:
            taken[0].append((pill.x, pill.x + pill.width))
        found = []
        for event in sorted(self.events, key=lambda each: (each.at, each.label)):
            text = elided(event.label, self._plain, width * 0.4, ruler)
            wide = ruler.text_width(text, self._plain)
            left = min(max(self._x(event.at, width) - wide / 2, 0), max(width - wide, 0))
            right = left + wide
            for row, others in enumerate(taken):
                if text and all(right + air <= start or end + air <= left for start, end in others):
                    others.append((left, right))
                    found.append(_Note(Event(event.at, text, event.done), row, left, right))
                    break
        return found

    def _pill(self, width: float, ruler: Ruler) -> Box | None:
        if self.today is None or self._now() is None or not one_line(self.today_label):
            return None
        text = elided(self.today_label, self._strong, width * 0.4, ruler)
        wide = ruler.text_width(text, self._strong) + self.size * 1.6
        left = min(max(self._x(self.today, width) - wide / 2, 0), max(width - wide, 0))
        return Box(left, self._foot + self.size * self._under, wide, self.size * _PILL_HEIGHT)

    def _draw_events(self, surface: Surface, width: float) -> None:
        size, foot = self.size, self._foot
        radius = size * 0.33
        notes = self._notes(width, surface)
        pill = self._pill(width, surface)
        blocked = [(note.row, note.left, note.right) for note in notes]
        if pill:
            blocked.append((0, pill.x, pill.x + pill.width))
        for note in notes:
            x = min(max(self._x(note.event.at, width), radius + 0.5), width - radius - 0.5)
            free = not any(row < note.row and left - 2 < x < right + 2 for row, left, right in blocked)
            if note.row and free:
                end = foot + size * (_baseline(note.row) - 0.95)
                surface.line(Point(x, foot + size * _DOT), Point(x, end), Ink(stroke="line", width=0.8))
            baseline = foot + size * _baseline(note.row)
            surface.text(Point(note.left, baseline), note.event.label, self._plain, colour="ink2")
        for event in self.events:
            x = min(max(self._x(event.at, width), radius + 0.5), width - radius - 0.5)
            surface.line(
                Point(x, foot + size * _STEM), Point(x, foot + size * (_DOT - 0.33)), Ink(stroke="edge", width=0.8)
            )
            ink = Ink(fill="ok", stroke="ok") if event.done else Ink(fill="surface", stroke="edge")
            surface.circle(Point(x, foot + size * _DOT), radius, ink)

    def _draw_today(self, surface: Surface, width: float) -> None:
        if self.today is None or self._now() is None:
            return
        size = self.size
        x = min(max(self._x(self.today, width), size * 0.17), width - size * 0.17)
        pill = self._pill(width, surface)
        top, end = Point(x, size * (_BARS - 0.4)), Point(x, pill.y + 1 if pill else self._foot + size * 0.4)
        surface.line(top, end, Ink(stroke="surface", width=size * 0.33))
        surface.line(top, end, Ink(stroke="clay", width=size * 0.13))
        if pill:
            surface.rect(pill, Ink(fill="clay"), pill.height / 2)
            text = elided(self.today_label, self._strong, width * 0.4, surface)
            at = Point(pill.x + pill.width / 2, pill.y + pill.height / 2 + size * 0.34)
            surface.text(at, text, self._strong, colour="on", anchor="centre")


def _baseline(row: int) -> float:
    """Return how far below the bars a row of labels stands, in letter sizes."""
    return _LABEL + _ROW * row + (_UNDER_PILL if row else 0)

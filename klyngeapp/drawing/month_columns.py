"""Columns month by month: how many hours the volunteers gave."""

from dataclasses import dataclass

from klyngeapp.drawing.axis import room_for, thinned, ticks
from klyngeapp.drawing.lettering import SMALLEST, one_line, widest
from klyngeapp.drawing.surface import Box, Ink, Lettering, Point, Ruler, Surface


@dataclass(frozen=True, slots=True)
class Month:
    """One month: its name, the amount, the value as it is read, and whether it is not over yet."""

    label: str
    amount: float
    value: str
    open: bool = False


@dataclass(frozen=True, slots=True)
class MonthColumns:
    """A column for each month. A month that is not over is outlined, not filled.

    With an `axis` (amounts with the words for them, from the least on) its lines lie behind the columns, and only the
    largest and the last month have their values. `years` stand below the names: the number of a month, and its year.
    """

    months: tuple[Month, ...]
    colour: str = "primary"
    tall: float = 110
    size: float = 9
    axis: tuple[tuple[float, str], ...] = ()
    years: tuple[tuple[int, str], ...] = ()

    def height(self, width: float, ruler: Ruler) -> float:  # noqa: ARG002 - as every drawing
        """Return the height of the columns with the values above and the names below."""
        return self._top + self.tall + self.size * (3.0 if self.years else 1.6)

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the columns, their values and the names of the months."""
        left = self._left(surface)
        columns = self._columns(left, width)
        self._draw_axis(surface, left, width)
        for month, column in zip(self.months, columns, strict=True):
            if column.height > 0:
                self._draw_column(surface, column, month.open)
        foot = self._top + self.tall
        surface.line(Point(left, foot), Point(width, foot), Ink(stroke="edge", width=0.7))
        self._draw_values(surface, width, columns)
        names, plain = tuple(month.label for month in self.months), self._plain
        step = room_for(names, (width - left) / max(len(names), 1), plain, surface)
        for tick in ticks(thinned(names, step), left, width, plain, surface):
            at = Point(tick.x, foot + self.size * 1.3)
            surface.text(at, tick.text, plain, colour="ink2", anchor="centre")
        self._draw_years(surface, width, columns)

    def _left(self, ruler: Ruler) -> float:
        """Return how much room the words of the axis take."""
        words = tuple(text for _amount, text in self.axis)
        return widest(words, self._plain, ruler) + self.size * 0.6 if words else 0

    def _draw_axis(self, surface: Surface, left: float, width: float) -> None:
        for amount, text in self.axis:
            y = self._top + self.tall * (1 - amount / self._most)
            if amount > 0:
                surface.line(Point(left, y), Point(width, y), Ink(stroke="line", width=0.7))
            at = Point(left - self.size * 0.6, y + self.size * 0.33)
            surface.text(at, text, self._plain, colour="ink2", anchor="right")

    def _draw_years(self, surface: Surface, width: float, columns: tuple[Box, ...]) -> None:
        """Write each year below its first month; one that has no room before the next is left out."""
        y, free = self._top + self.tall + self.size * 2.7, width
        for number, year in reversed(self.years):
            column, wide = columns[number], surface.text_width(year, self._strong)
            left = min(max(column.x + column.width / 2 - wide / 2, 0), width - wide)
            if left + wide <= free:
                surface.text(Point(left, y), year, self._strong, colour="ink2")
                free = left - self.size * 0.5

    @property
    def _plain(self) -> Lettering:
        return Lettering(max(self.size - 0.5, SMALLEST))

    @property
    def _strong(self) -> Lettering:
        return Lettering(max(self.size - 0.5, SMALLEST), strong=True)

    @property
    def _top(self) -> float:
        return self.size * 1.5

    @property
    def _most(self) -> float:
        """The amount that is as high as can be."""
        return max(*(month.amount for month in self.months), *(amount for amount, _text in self.axis), 0, 0)

    def _columns(self, left: float, width: float) -> tuple[Box, ...]:
        pitch = (width - left) / max(len(self.months), 1)
        wide = min(pitch * 0.62, self.size * 3)
        most = self._most
        highs = (self.tall * max(month.amount, 0) / most if most > 0 else 0 for month in self.months)
        foot = self._top + self.tall
        return tuple(Box(left + pitch * (n + 0.5) - wide / 2, foot - high, wide, high) for n, high in enumerate(highs))

    def _over_lines(self, baseline: float) -> float:
        """Return where a value stands so that no line of the axis runs through it."""
        lines = (self._top + self.tall * (1 - amount / self._most) for amount, _text in self.axis)
        crossed = [y for y in lines if baseline - self.size < y < baseline + self.size * 0.35]
        return min((baseline, *(y - self.size * 0.35 for y in crossed)))

    def _draw_column(self, surface: Surface, column: Box, is_open: bool) -> None:  # noqa: FBT001 - one look or the other
        radius = min(2.0, column.width / 3)
        if not is_open:
            surface.rect(column, Ink(fill=self.colour), radius)
            return
        line = min(0.9, column.width / 4, column.height / 2)
        inner = Box(column.x + line / 2, column.y + line / 2, column.width - line, column.height - line)
        fill = "soft" if self.colour == "primary" else ""
        surface.rect(inner, Ink(fill=fill, stroke=self.colour, width=line), radius)

    def _draw_values(self, surface: Surface, width: float, columns: tuple[Box, ...]) -> None:
        """Draw every value if all have room, else that of the largest month and, where it is free, of the last."""
        if not columns:
            return
        values = tuple(one_line(month.value) for month in self.months)
        if not self.axis and widest(values, self._strong, surface) + 2 <= width / len(columns):
            chosen = tuple(range(len(columns)))
        else:
            largest = max(range(len(columns)), key=lambda n: (self.months[n].amount, -n))
            chosen = tuple(dict.fromkeys((largest, len(columns) - 1)))
        taken: list[Box] = []
        for number in chosen:
            wide = surface.text_width(values[number], self._strong)
            if not values[number] or wide > width:
                continue
            column = columns[number]
            left = min(max(column.x + column.width / 2 - wide / 2, 0), width - wide)
            beneath = (c.y for c in columns if c.x < left + wide and left < c.x + c.width and c.height > 0)
            baseline = self._over_lines(min((*beneath, self._top + self.tall)) - self.size * 0.35)
            box = Box(left - 2, baseline - self.size, wide + 4, self.size * 1.3)
            if (len(chosen) == len(columns) and not self.axis) or not any(_touch(box, other) for other in taken):
                taken.append(box)
                surface.text(Point(left, baseline), values[number], self._strong)


def _touch(one: Box, other: Box) -> bool:
    return abs(one.y - other.y) < one.height and one.x < other.x + other.width and other.x < one.x + one.width

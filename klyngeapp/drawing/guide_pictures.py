"""The pictures of the quick guide: the window with numbers on its parts, the five phases, and where everything lies."""

from dataclasses import dataclass

from klyngeapp.drawing.lettering import elided, wrapped
from klyngeapp.drawing.surface import Box, Close, Ink, Lettering, Move, Point, Ruler, Surface, To

_SMALL, _PLAIN, _STRONG = Lettering(8.5), Lettering(9.5), Lettering(10.5, strong=True)
_HEADLINE = Lettering(13, strong=True, serif=True)
_LEADING = 12.5
_EDGE = Ink(fill="surface", stroke="line", width=0.8)


def _badge(surface: Surface, centre: Point, number: int) -> None:
    surface.circle(centre, 8, Ink(fill="clay"))
    surface.text(Point(centre.x, centre.y + 3.6), str(number), _STRONG, colour="on", anchor="centre")


def _arrow(surface: Surface, start: Point, end: Point) -> None:
    """Draw an arrow to the right."""
    surface.line(start, Point(end.x - 5, end.y), Ink(stroke="edge", width=1.4, round_ends=True))
    tip = (Move(end), To(Point(end.x - 7, end.y - 4)), To(Point(end.x - 7, end.y + 4)), Close())
    surface.path(tip, Ink(fill="edge"))


@dataclass(frozen=True, slots=True)
class WindowSketch:
    """The window as a sketch. `rows` stand in the sidebar, the first one is open; `tasks` are the next steps.

    The numbers 1 to 4 stand at the bar at the top, the sidebar, the page, and the advice.
    """

    menu: str
    saved: str
    rows: tuple[str, ...]
    title: str
    tasks: tuple[str, ...]
    advice: str

    def height(self, width: float, ruler: Ruler) -> float:  # noqa: ARG002 - as every drawing
        """Return the height."""
        return 168

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the frame, then what is in it."""
        tall = self.height(width, surface)
        side, aside = width * 0.24, width * 0.25
        surface.rect(Box(0.5, 0.5, width - 1, tall - 1), Ink(fill="bg", stroke="edge", width=1), 7)
        surface.rect(Box(1, 27, side, tall - 28), Ink(fill="sidebar"), 6)
        surface.line(Point(1, 27), Point(width - 1, 27), Ink(stroke="line", width=0.8))
        surface.text(Point(14, 17.5), self.menu, _SMALL, colour="ink2")
        surface.text(Point(width - 34, 17.5), self.saved, _SMALL, colour="ok", anchor="right")
        for number, row in enumerate(self.rows):
            self._row(surface, 48 + number * 21, row, side, is_open=not number)
        self._page(surface, side + 18, width - side - aside - 44)
        self._advice(surface, Box(width - aside - 12, 40, aside, tall - 54))
        places = (Point(width - 16, 14), Point(side - 6, tall - 18), Point(side + 34, tall - 18))
        for number, place in enumerate((*places, Point(width - 28, tall - 30)), 1):
            _badge(surface, place, number)

    @staticmethod
    def _row(surface: Surface, y: float, text: str, side: float, *, is_open: bool) -> None:
        if is_open:
            surface.rect(Box(7, y - 13, side - 12, 19), Ink(fill="primary_s"), 4)
        surface.circle(Point(18, y - 3.2), 3.6, Ink(fill="primary") if is_open else Ink(stroke="edge", width=1))
        room = side - 38
        surface.text(Point(28, y), elided(text, _PLAIN, room, surface), _PLAIN, colour="ink")

    def _page(self, surface: Surface, x: float, wide: float) -> None:
        surface.text(Point(x, 54), elided(self.title, _HEADLINE, wide, surface), _HEADLINE)
        for number, task in enumerate(self.tasks):
            y = 66 + number * 26
            surface.rect(Box(x, y, wide, 21), _EDGE, 4)
            surface.text(Point(x + 9, y + 14), elided(task, _PLAIN, wide - 28, surface), _PLAIN)
            _arrow(surface, Point(x + wide - 19, y + 10.5), Point(x + wide - 8, y + 10.5))

    def _advice(self, surface: Surface, box: Box) -> None:
        surface.rect(box, Ink(fill="soft"), 5)
        surface.text(Point(box.x + 10, box.y + 19), elided(self.advice, _STRONG, box.width - 20, surface), _STRONG)
        for number, part in enumerate((0.9, 0.75, 0.85, 0.5)):
            y = box.y + 34 + number * 11
            surface.line(
                Point(box.x + 10, y), Point(box.x + 10 + (box.width - 20) * part, y), Ink(stroke="primary_2", width=1.2)
            )


@dataclass(frozen=True, slots=True)
class PhasePath:
    """The phases on their way: a disc for each with its number, its name, and in a few words what comes of it."""

    phases: tuple[tuple[str, str], ...]

    def height(self, width: float, ruler: Ruler) -> float:
        """Return the height: that of the longest words."""
        room = width / len(self.phases) - 10
        lines = max(len(wrapped(words, _SMALL, room, ruler, 4)) for _name, words in self.phases)
        return 48 + lines * 11 + 2

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the way, then the phases on it."""
        each = width / len(self.phases)
        surface.line(Point(each / 2, 14), Point(width - each / 2, 14), Ink(stroke="track", width=3, round_ends=True))
        for number, (name, words) in enumerate(self.phases):
            centre = Point(each * (number + 0.5), 14)
            surface.circle(centre, 13, Ink(fill="primary"))
            surface.text(Point(centre.x, centre.y + 4.4), str(number + 1), _HEADLINE, colour="on", anchor="centre")
            surface.text(Point(centre.x, 43), elided(name, _STRONG, each - 6, surface), _STRONG, anchor="centre")
            for line, text in enumerate(wrapped(words, _SMALL, each - 10, surface, 4)):
                surface.text(Point(centre.x, 56 + line * 11), text, _SMALL, colour="ink2", anchor="centre")


@dataclass(frozen=True, slots=True)
class WhereItLies:
    """Three boxes from the left to the right: what one writes, the file, what others get. Each has a few lines."""

    boxes: tuple[tuple[str, tuple[str, ...]], ...]

    def height(self, width: float, ruler: Ruler) -> float:
        """Return the height: that of the fullest box."""
        most = max(len(self._lines(lines, self._wide(width), ruler)) for _title, lines in self.boxes)
        return 40 + most * _LEADING

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the boxes, and an arrow from each to the next."""
        wide, tall = self._wide(width), self.height(width, surface)
        for number, (title, lines) in enumerate(self.boxes):
            x = number * (wide + 30)
            surface.rect(Box(x + 0.5, 0.5, wide - 1, tall - 1), Ink(fill="sunken", stroke="line", width=1), 6)
            surface.rect(Box(x, 6, 4, tall - 12), Ink(fill=("primary", "clay", "area4")[number % 3]), 2)
            surface.text(Point(x + 14, 22), elided(title, _STRONG, wide - 24, surface), _STRONG)
            for line, text in enumerate(self._lines(lines, wide, surface)):
                surface.text(Point(x + 14, 38 + line * _LEADING), text, _PLAIN, colour="ink2")
            if number + 1 < len(self.boxes):
                _arrow(surface, Point(x + wide + 6, tall / 2), Point(x + wide + 25, tall / 2))

    def _wide(self, width: float) -> float:
        return (width - 30 * (len(self.boxes) - 1)) / len(self.boxes)

    @staticmethod
    def _lines(lines: tuple[str, ...], wide: float, ruler: Ruler) -> tuple[str, ...]:
        return tuple(part for line in lines for part in wrapped(line, _PLAIN, wide - 24, ruler, 3))

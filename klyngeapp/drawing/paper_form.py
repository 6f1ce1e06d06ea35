"""A page of the survey as it looks on paper: sections, questions with their numbers, and boxes to tick."""

from dataclasses import dataclass

from klyngeapp.drawing.lettering import elided, wrapped
from klyngeapp.drawing.surface import Box, Ink, Lettering, Point, Ruler, Surface

_LINES = 3  # to write on
_MOST_LINES = 4
_EDGE = 0.6  # in letters
_MOST_NUMBER = 0.6  # of the width


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    """A question. Without options it is answered on a scale from 1 to 5 (`scale`) or on lines."""

    number: int
    title: str
    note: str
    options: tuple[str, ...]
    scale: bool = False
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class PaperSection:
    """A section with its questions."""

    title: str
    questions: tuple[PaperQuestion, ...]


@dataclass(frozen=True, slots=True)
class PaperForm:
    """The sections of a page, with what stands at the left and the right of its head."""

    head: tuple[str, str]
    sections: tuple[PaperSection, ...]
    size: float = 10

    def height(self, width: float, ruler: Ruler) -> float:
        """Return the height of the page."""
        return self._draw(_Nothing(ruler), width)

    def draw(self, surface: Surface, width: float) -> None:
        """Draw the page."""
        self._draw(surface, width)

    def _draw(self, surface: "Surface | _Nothing", whole: float) -> float:
        small, size = Lettering(self.size * 0.9), self.size
        edge = size * _EDGE  # what is marked reaches out a little
        width = whole - 2 * edge
        strong = Lettering(size * 0.9, strong=True)
        number = elided(self.head[1], strong, width * _MOST_NUMBER, surface)
        left = width - surface.text_width(number, strong) - size
        surface.text(Point(edge, size), elided(self.head[0], small, left, surface), small, colour="ink2")
        surface.text(Point(edge + width, size), number, strong, anchor="right")
        y = size * 1.8
        surface.line(Point(edge, y), Point(edge + width, y), Ink(stroke="line"))
        for section in self.sections:
            y += size * 2.2
            heading = Lettering(size * 1.25, strong=True, serif=True)
            surface.text(Point(edge, y), elided(section.title, heading, width, surface), heading)
            y += size * 0.6
            for question in section.questions:
                y = self._question(surface, question, y + size * 0.5, width)
        return y + size

    def _question(self, surface: "Surface | _Nothing", question: PaperQuestion, top: float, width: float) -> float:
        size = self.size
        indent, strong, edge = size * 2.2, Lettering(size, strong=True), size * _EDGE
        title = f"{question.title} {question.note}".strip()
        lines = wrapped(title, strong, width - indent - size, surface, _MOST_LINES)
        foot = top + size * (0.9 + 1.35 * len(lines)) + self._answers_height(question, width, surface)
        if question.is_marked:
            surface.rect(Box(0, top, width + 2 * edge, foot - top), Ink(fill="soft"), 6)
        y = top + size * 1.5
        surface.text(Point(edge, y), str(question.number), strong)
        for line in lines:
            surface.text(Point(edge + indent, y), line, strong)
            y += size * 1.35
        self._answers(surface, question, Box(edge + indent, y - size * 0.5, width - indent, 0))
        return foot

    def _columns(self, question: PaperQuestion, room: float, ruler: "Ruler | _Nothing") -> int:
        """Return how many answers stand beside one another."""
        widest = max((ruler.text_width(text, Lettering(self.size)) for text in question.options), default=0)
        return 2 if 2 * (widest + self.size * 2.1) <= room else 1

    def _answers_height(self, question: PaperQuestion, width: float, ruler: "Ruler | _Nothing") -> float:
        room = width - self.size * 2.2
        if question.options:
            columns = self._columns(question, room, ruler)
            return self.size * 1.9 * -(-len(question.options) // columns) + self.size * 0.5
        return self.size * (2.4 if question.scale else 2.0 * _LINES + 0.5)

    def _answers(self, surface: "Surface | _Nothing", question: PaperQuestion, box: Box) -> None:
        size, plain, edge = self.size, Lettering(self.size), Ink(stroke="ink", width=1)
        if question.options:
            columns = self._columns(question, box.width, surface)
            for place, text in enumerate(question.options):
                x = box.x + box.width / columns * (place % columns)
                y = box.y + size * 1.9 * (place // columns)
                surface.rect(Box(x, y, size * 1.1, size * 1.1), edge, 2)
                room = box.width / columns - size * 2
                surface.text(Point(x + size * 1.8, y + size * 0.92), elided(text, plain, room, surface), plain)
        elif question.scale:
            for place in range(5):
                x = box.x + size * (0.7 + 3.2 * place)
                surface.circle(Point(x, box.y + size * 0.8), size * 0.7, edge)
                label = Lettering(size * 0.8)
                surface.text(Point(x, box.y + size * 1.08), str(place + 1), label, anchor="centre")
        else:
            for line in range(1, _LINES + 1):
                y = box.y + size * 2 * line - size * 0.4
                surface.line(Point(box.x, y), Point(box.x + box.width, y), Ink(stroke="edge"))


class _Nothing:
    """A surface on which nothing is seen, to find out how high a page is."""

    def __init__(self, ruler: Ruler) -> None:
        self._ruler = ruler

    def text_width(self, text: str, lettering: Lettering) -> float:
        """Return the width of a text."""
        return self._ruler.text_width(text, lettering)

    def text(self, *_args: object, **_named: object) -> None:
        """Show nothing."""

    def line(self, *_args: object) -> None:
        """Show nothing."""

    def rect(self, *_args: object) -> None:
        """Show nothing."""

    def circle(self, *_args: object) -> None:
        """Show nothing."""

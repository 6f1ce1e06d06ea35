"""The list of contents: every headline with its page number, each a link to its page."""

from klyngeapp.documents.pdf.flowables import Piece
from klyngeapp.documents.pdf.lines import break_lines, draw_lines
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import ENTRY_1, ENTRY_2, TEXT_HEIGHT, TEXT_WIDTH
from klyngeapp.documents.pdf.tagging import TaggedCanvas

_NUMBER_ROOM = 40.0
_INDENT = 14.0
_MOST_LINES = int(TEXT_HEIGHT / ENTRY_1.leading) - 2


class Entry(Piece):
    """One line of the list. The number has its own room, so that knowing it does not move anything."""

    canv: TaggedCanvas

    def __init__(self, text: str, level: int, target: str, number: int | None, parent: Element) -> None:
        super().__init__()
        self.style = ENTRY_1 if level == 1 else ENTRY_2
        self.indent, self.before = (level - 1) * _INDENT, self.style.before
        self.text, self.target, self.number = " ".join(text.split()), target, number
        self.link = parent.add("TOCI").add("Reference").add("Link")
        room = TEXT_WIDTH - self.indent - _NUMBER_ROOM
        self.lines = break_lines(self.text, self.style, room)[:_MOST_LINES]

    def wrap(self, width: float, _available: float) -> tuple[float, float]:
        """Return the size."""
        return width, self.lead()

    def lead(self) -> float:
        """Return the height of the whole entry."""
        return len(self.lines) * self.style.leading

    def draw(self) -> None:
        """Draw the text and the number, and make both a link."""
        top = self.lead()
        with self.canv.marked(self.link):
            # The last line keeps a space too: the number is the next word.
            lines = [*self.lines[:-1], self.lines[-1] + " "]
            draw_lines(self.canv, lines, self.style, self.indent, top)
            if self.number is not None:
                foot = self.style.leading
                draw_lines(self.canv, [str(self.number)], self.style, 0, foot, right_edge=TEXT_WIDTH)
        self.canv.link(self.link, (self.indent, 0, TEXT_WIDTH, top), self.target, self.text)

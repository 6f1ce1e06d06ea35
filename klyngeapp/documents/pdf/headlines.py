"""Headlines, the labels above them, and the beginnings of sections."""

from dataclasses import replace

from klyngeapp.documents.blocks import Heading
from klyngeapp.documents.pdf.flowables import Piece, Words
from klyngeapp.documents.pdf.lines import break_lines, draw_lines, line_width, scaled, shorten
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import HEADINGS, LABEL, NOTE, TEXT_HEIGHT, Style, named
from klyngeapp.documents.pdf.tagging import TaggedCanvas
from klyngeapp.drawing.palette import LIGHT

_DOT_ROOM = 17.0
_SCALES = (1, 0.85, 0.72)
_LONGEST = 400  # letters; what is longer is no headline, and not set smaller for it
_NOTE_ROOM = 0.45  # the part of the width that a note may take at most


class SectionStart(Piece):
    """Where a section begins: nothing to see, but a bookmark, and what the page header says from here on."""

    keeps_next = True

    def __init__(self, title: str, key: str) -> None:
        super().__init__()
        self.title, self.key = title, key

    def wrap(self, _width: float, _available: float) -> tuple[float, float]:
        """Return the size: none."""
        return 0, 0

    def lead(self) -> float:
        """Return the height: none."""
        return 0

    def mark(self, canvas: TaggedCanvas) -> None:
        """Set the bookmark."""
        if self.key:
            canvas.headline(self.title, self.key, 1, 0)

    def draw(self) -> None:
        """Set the bookmark and begin the section."""
        self.mark(self.canv)
        self.canv.begin_section(self.title)


class Headline(Words):
    """A headline: it keeps together with what follows, and has a bookmark if it has a key."""

    keeps_next = True

    def __init__(self, block: Heading, element: Element, width: float, key: str = "") -> None:
        text, level, note = block.text.strip(), block.level, block.note
        self.dot, self.indent = block.dot, _DOT_ROOM if block.dot else 0
        self.note = shorten(note, NOTE, width * _NOTE_ROOM) if note else ""
        room = line_width(self.note, NOTE) + 12 if self.note else 0
        super().__init__(text, _fitting(text, HEADINGS[level], width - room), element, width - room)
        self.text, self.level, self.key, self.width = text, level, key, width

    def lead(self) -> float:
        """Return the height of the whole headline."""
        return len(self.lines) * self.style.leading

    def split(self, width: float, available: float) -> list["Words"]:
        """Split only a headline that is no headline any more, but longer than a page."""
        return super().split(width, available) if self.lead() > TEXT_HEIGHT * 0.8 else []

    def mark(self, canvas: TaggedCanvas) -> None:
        """Set the bookmark."""
        if self.is_first and self.key:
            canvas.headline(self.text, self.key, self.level, self.lead())

    def draw(self) -> None:
        """Draw the headline and its note, and set the bookmark."""
        self.mark(self.canv)
        if self.is_first and self.dot:
            with self.canv.artifact():
                self.canv.setFillColor(named(self.dot))
                self.canv.circle(5, self.lead() - self.style.leading / 2, 5, stroke=0, fill=1)
        super().draw()
        if self.is_first and self.note:
            with self.canv.marked(self.element):
                draw_lines(self.canv, [self.note], NOTE, 0, self.style.leading, right_edge=self.width)


def _fitting(text: str, style: Style, room: float) -> Style:
    """Return the style in a size in which the headline takes at most two lines, if there is one."""
    for scale in _SCALES:
        smaller = style if scale == 1 else scaled(style, style.size * scale)
        if len(break_lines(text[:_LONGEST], smaller, room)) <= 2:
            return smaller
    return style if len(text) > _LONGEST else smaller


class LabelLine(Words):
    """What the headline below belongs to: a dot and a few words in a colour."""

    keeps_next = sticks = True
    indent = _DOT_ROOM

    def __init__(self, text: str, colour_name: str, element: Element, width: float) -> None:
        super().__init__(text, replace(LABEL, colour=LIGHT[colour_name]), element, width)
        self.colour_name = colour_name

    def draw(self) -> None:
        """Draw the dot and the words."""
        height = len(self.lines) * self.style.leading
        with self.canv.artifact():
            self.canv.setFillColor(named(self.colour_name))
            self.canv.circle(5, height - self.style.leading / 2, 5, stroke=0, fill=1)
        super().draw()

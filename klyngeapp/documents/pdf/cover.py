"""The front page: the cluster's name, the title and three lines, above hills in near greens."""

import re
from dataclasses import replace

from klyngeapp.documents.blocks import Cover
from klyngeapp.documents.pdf.flowables import Piece
from klyngeapp.documents.pdf.lines import break_lines, draw_lines, scaled, shorten_lines
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import (
    COVER_DRAFT,
    COVER_LINE,
    COVER_NAME,
    COVER_SUBTITLE,
    COVER_TITLE,
    HILLS,
    INK,
    INK2,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    PRIMARY,
    Style,
    colour,
)

_LEFT, _ROOM = 56.0, PAGE_WIDTH - 2 * 56.0
_NAME_TOP, _TITLE_TOP, _LINES_TOP = 74.0, 148.0, 343.0
_CRESTS = (511.0, 597.0, 691.0)  # where the hills begin at the left edge, from the top of the page
_TITLE_SIZES = (46, 40, 34, 30, 26)
_SENTENCE_END = re.compile(r"(?<=[.!?]) (?=\w)")


class CoverPage(Piece):
    """The whole front page as one piece."""

    def __init__(self, cover: Cover, draft: str, root: Element, key: str) -> None:
        super().__init__()
        self.cover, self.draft_word, self.key = cover, draft, key
        roles = ("P", "H1", "P", "P", "P", "P")
        self.elements = [root.add(role) for role in roles]

    def wrap(self, width: float, available: float) -> tuple[float, float]:
        """Return the size: all there is."""
        return width, available

    def lead(self) -> float:
        """Return the height of the page."""
        return PAGE_HEIGHT

    def draw(self) -> None:
        """Draw the ground and the hills, then the texts from above."""
        if not self.cover.plain:
            with self.canv.artifact():
                self._draw_hills()
        name, title, subtitle, line1, line2, draft = self.elements
        self._text(self.cover.name, COVER_NAME, name, _NAME_TOP, most=2)
        if self.cover.title.strip():
            self.canv.headline(self.cover.title, self.key, 1, PAGE_HEIGHT)
        words, style = self._title()
        top = self._text(words, style, title, _TITLE_TOP, most=6) + 14
        top = max(self._text(self.cover.subtitle, COVER_SUBTITLE, subtitle, top, most=2) + 34, _LINES_TOP)
        top = self._text(self.cover.line1, COVER_LINE, line1, top, most=2)
        top = self._text(self.cover.line2, COVER_LINE, line2, top, most=2)
        self._text(self.draft_word, COVER_DRAFT, draft, top + 14, most=1)

    def _title(self) -> tuple[str, Style]:
        """Return the title, each sentence on a line of its own if there is room, and how large it can be set."""
        title = " ".join(self.cover.title.split())
        longest = max(title.split(" "), key=len)
        for size in _TITLE_SIZES:
            style = scaled(COVER_TITLE, size)
            if len(break_lines(longest, style, _ROOM)) > 1:
                continue
            for words in (_SENTENCE_END.sub("\n", title), title):
                if len(break_lines(words, style, _ROOM)) <= 3:
                    return words, style
        return title, style

    def _text(self, text: str, style: Style, element: Element, top: float, most: int) -> float:
        """Draw a text, and return where it ends, both counted from the top of the page."""
        lines = shorten_lines(break_lines(text.strip(), style, _ROOM), most, style, _ROOM)
        if not lines:
            return top
        if self.cover.plain:
            style = replace(style, colour=INK2 if style is COVER_LINE else INK)
        with self.canv.marked(element):
            draw_lines(self.canv, lines, style, _LEFT, PAGE_HEIGHT - top)
        return top + len(lines) * style.leading

    def _draw_hills(self) -> None:
        canvas = self.canv
        canvas.setFillColor(colour(PRIMARY))
        canvas.rect(0, 0, PAGE_WIDTH, PAGE_HEIGHT, stroke=0, fill=1)
        for top, green in zip(_CRESTS, HILLS, strict=True):
            crest = PAGE_HEIGHT - top
            hill = canvas.beginPath()
            hill.moveTo(0, crest)
            hill.curveTo(110, crest + 38, 230, crest + 15, 330, crest + 3)
            hill.curveTo(430, crest - 8, 520, crest + 12, PAGE_WIDTH, crest + 40)
            hill.lineTo(PAGE_WIDTH, 0)
            hill.lineTo(0, 0)
            hill.close()
            canvas.setFillColor(colour(green))
            canvas.drawPath(hill, stroke=0, fill=1)

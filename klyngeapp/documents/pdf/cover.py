"""The front page: the cluster's name, the title and three lines, above the land the villages lie in."""

import re
from dataclasses import replace
from io import BytesIO

from PIL import Image
from reportlab.lib.utils import ImageReader

from klyngeapp.documents.blocks import Cover
from klyngeapp.documents.pdf.flowables import Piece
from klyngeapp.documents.pdf.lines import break_lines, draw_lines, scaled, shorten_lines
from klyngeapp.documents.pdf.pictures import is_readable
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import (
    COVER_DRAFT,
    COVER_LINE,
    COVER_NAME,
    COVER_SUBTITLE,
    COVER_TITLE,
    INK,
    INK2,
    ON_PRIMARY,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Style,
    colour,
)
from klyngeapp.documents.pdf.surface import PdfSurface
from klyngeapp.documents.pdf.tagging import TaggedCanvas

_LEFT, _ROOM = 56.0, PAGE_WIDTH - 2 * 56.0
_NAME_TOP, _TITLE_TOP, _LINES_TOP = 74.0, 148.0, 343.0
_LOGO_TOP, _LOGO_WIDTH, _LOGO_HEIGHT, _LOGO_AIR = 52.0, 120.0, 54.0, 8.0
_TITLE_SIZES = (46, 40, 34, 30, 26)
_SENTENCE_END = re.compile(r"(?<=[.!?]) (?=\w)")


class CoverPage(Piece):
    """The whole front page as one piece."""

    def __init__(self, cover: Cover, draft: str, root: Element, key: str) -> None:
        super().__init__()
        self.cover, self.draft_word, self.key = cover, draft, key
        self.logo = cover.logo if is_readable(cover.logo) else b""
        self.elements = [root.add(role) for role in ("P", "Figure", "H1", "P", "P", "P", "P")]
        self.elements[1].alt = cover.logo_alt

    def wrap(self, width: float, available: float) -> tuple[float, float]:
        """Return the size: all there is."""
        return width, available

    def lead(self) -> float:
        """Return the height of the page."""
        return PAGE_HEIGHT

    def mark(self, canvas: TaggedCanvas) -> None:
        """Set the bookmark."""
        if self.cover.title.strip():
            canvas.headline(self.cover.title, self.key, 1, PAGE_HEIGHT)

    def draw(self) -> None:
        """Draw the ground, then the texts from above."""
        if self.cover.picture is not None:
            with self.canv.artifact():
                self.cover.picture.draw(PdfSurface(self.canv, 0, PAGE_HEIGHT), PAGE_WIDTH)
        name, logo, title, subtitle, line1, line2, draft = self.elements
        room = _ROOM - (_LOGO_WIDTH + 2 * _LOGO_AIR + 12 if self.logo else 0)
        self._text(self.cover.name, COVER_NAME, name, _NAME_TOP, most=2, room=room)
        if self.logo:
            self._draw_logo(logo)
        self.mark(self.canv)
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

    def _text(self, text: str, style: Style, element: Element, top: float, *, most: int, room: float = _ROOM) -> float:
        """Draw a text, and return where it ends, both counted from the top of the page."""
        lines = shorten_lines(break_lines(text.strip(), style, room), most, style, room)
        if not lines:
            return top
        if not self.cover.on_colour:
            style = replace(style, colour=INK2 if style is COVER_LINE else INK)
        with self.canv.marked(element):
            draw_lines(self.canv, lines, style, _LEFT, PAGE_HEIGHT - top)
        return top + len(lines) * style.leading

    def _draw_logo(self, element: Element) -> None:
        """Draw the logo at the right edge, on a white plate: nobody knows what colours it has."""
        with Image.open(BytesIO(self.logo)) as image:
            wide, tall = image.size
        scale = min(_LOGO_WIDTH / max(wide, 1), _LOGO_HEIGHT / max(tall, 1))
        width, height = wide * scale, tall * scale
        canvas = self.canv
        canvas.saveState()
        canvas.translate(PAGE_WIDTH - _LEFT - width - _LOGO_AIR, PAGE_HEIGHT - _LOGO_TOP - height - _LOGO_AIR)
        with canvas.artifact():
            canvas.setFillColor(colour(ON_PRIMARY))
            canvas.roundRect(-_LOGO_AIR, -_LOGO_AIR, width + 2 * _LOGO_AIR, height + 2 * _LOGO_AIR, 6, stroke=0, fill=1)
        canvas.place(element, width, height)
        with canvas.marked(element):
            canvas.drawImage(ImageReader(BytesIO(self.logo)), 0, 0, width, height, mask="auto")
        canvas.restoreState()

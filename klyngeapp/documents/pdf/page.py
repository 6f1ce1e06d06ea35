"""The pages of a document: where the text stands, and what is printed around it."""

from collections.abc import Callable
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from klyngeapp.documents.blocks import Document
from klyngeapp.documents.pdf.fonts import Face
from klyngeapp.documents.pdf.lines import draw_lines, line_width, shorten
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import (
    DRAFT,
    FOOTNOTE,
    LINE,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_NUMBER,
    PAGE_WIDTH,
    RULE_TOP,
    RUNNING,
    TEXT_BOTTOM,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    Style,
    colour,
)
from klyngeapp.documents.pdf.tagging import TaggedCanvas

TEXT_PAGE, COVER_PAGE = "text", "cover"

_RIGHT = PAGE_WIDTH - MARGIN
_HEADER_TOP = PAGE_HEIGHT - 34
_FOOTER_TOP = 43.0
_FOOTNOTE_TOP = 30.0
_HALF = TEXT_WIDTH / 2 - 10
_MOST_WORDS = 7  # of a whole running line; a longer one looks like prose that nobody reads aloud
_LONGEST = 300  # letters
_THIRD = TEXT_WIDTH / 3 - 10


class Pages(BaseDocTemplate):  # type: ignore[misc]
    """The document's pages: a cover over the whole paper, and pages of text with header and footer."""

    canv: TaggedCanvas

    def __init__(
        self, target: BytesIO, document: Document, root: Element, first_page: str, page_done: Callable[[int], None]
    ) -> None:
        templates = [
            PageTemplate(TEXT_PAGE, [_frame(MARGIN, TEXT_BOTTOM, TEXT_WIDTH, TEXT_HEIGHT)], onPageEnd=self._surround),
            PageTemplate(COVER_PAGE, [_frame(0, 0, PAGE_WIDTH, PAGE_HEIGHT)]),
        ]
        super().__init__(target, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), initialFontName=Face.SANS.value)
        self._document, self._root, self._page_done = document, root, page_done
        self.addPageTemplates(sorted(templates, key=lambda template: template.id != first_page))

    def _makeCanvas(self, *_filename: object, **_canvasmaker: object) -> TaggedCanvas:  # noqa: N802
        """Make our canvas, which describes itself; ReportLab's way would write "(anonymous)" over it."""
        return TaggedCanvas(self.filename, self._document, self._root)

    def _surround(self, canvas: TaggedCanvas, _pages: BaseDocTemplate) -> None:
        """Draw header and footer, at the end of a page: then it is known which section begins on it."""
        document = self._document
        with canvas.artifact("Pagination", "Header"):
            section = _few_words(canvas.page_section() or document.title, _MOST_WORDS - 2)
            cluster = _few_words(document.cluster, _MOST_WORDS - len(section.split()))
            _line(canvas, section, RUNNING, _HEADER_TOP, room=_HALF)
            _line(canvas, cluster, RUNNING, _HEADER_TOP, room=_HALF, right=True)
            canvas.setStrokeColor(colour(LINE))
            canvas.setLineWidth(0.7)
            canvas.line(MARGIN, PAGE_HEIGHT - RULE_TOP, _RIGHT, PAGE_HEIGHT - RULE_TOP)
        with canvas.artifact("Pagination", "Footer"):
            _line(
                canvas,
                _few_words(document.footer, _MOST_WORDS - 2),
                RUNNING,
                _FOOTER_TOP,
                room=_THIRD if document.draft else _HALF,
            )
            _line(canvas, str(canvas.page_index + 1), PAGE_NUMBER, _FOOTER_TOP, room=_THIRD, right=True)
            _line(canvas, document.footnote, FOOTNOTE, _FOOTNOTE_TOP, room=TEXT_WIDTH)
            _draw_draft(canvas, document.draft)
        self._page_done(canvas.page_index + 1)


def _few_words(text: str, most: int) -> str:
    """Return a text with no more than so many words: what is repeated on every page is a reminder, no sentence."""
    words = text[:_LONGEST].split()
    return " ".join(words) if len(words) <= most else " ".join(words[:most]).rstrip(" ,.;:–-") + " …"


def _frame(x: float, y: float, width: float, height: float) -> Frame:
    return Frame(x, y, width, height, leftPadding=0, bottomPadding=0, rightPadding=0, topPadding=0)


def _line(canvas: Canvas, text: str, style: Style, top: float, *, room: float, right: bool = False) -> None:
    line = shorten(text, style, room)
    if line:
        draw_lines(canvas, [line], style, MARGIN, top, right_edge=_RIGHT if right else None)


def _draw_draft(canvas: Canvas, word: str) -> None:
    line = shorten(word, DRAFT, _THIRD)
    if line:
        draw_lines(canvas, [line], DRAFT, (PAGE_WIDTH - line_width(line, DRAFT)) / 2, _FOOTER_TOP)

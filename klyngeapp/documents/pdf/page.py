"""What is printed around the text of a page: header and footer."""

from reportlab.pdfgen.canvas import Canvas

from klyngeapp.documents.blocks import Document
from klyngeapp.documents.pdf.lines import draw_lines, line_width, shorten
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
    TEXT_WIDTH,
    Style,
    colour,
)
from klyngeapp.documents.pdf.tagging import TaggedCanvas

_RIGHT = PAGE_WIDTH - MARGIN
_HEADER_TOP = PAGE_HEIGHT - 34
_FOOTER_TOP = 43.0
_FOOTNOTE_TOP = 30.0
_HALF = TEXT_WIDTH / 2 - 10
_MOST_WORDS = 7  # of a whole running line; a longer one looks like prose that nobody reads aloud
_LONGEST = 300  # letters
_THIRD = TEXT_WIDTH / 3 - 10


def surround(canvas: TaggedCanvas, document: Document) -> None:
    """Draw header and footer, at the end of a page: then it is known which section begins on it."""
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


def _few_words(text: str, most: int) -> str:
    """Return a text with no more than so many words: what is repeated on every page is a reminder, no sentence."""
    words = text[:_LONGEST].split()
    return " ".join(words) if len(words) <= most else " ".join(words[:most]).rstrip(" ,.;:–-") + " …"


def _line(canvas: Canvas, text: str, style: Style, top: float, *, room: float, right: bool = False) -> None:
    line = shorten(text, style, room)
    if line:
        draw_lines(canvas, [line], style, MARGIN, top, right_edge=_RIGHT if right else None)


def _draw_draft(canvas: Canvas, word: str) -> None:
    line = shorten(word, DRAFT, _THIRD)
    if line:
        draw_lines(canvas, [line], DRAFT, (PAGE_WIDTH - line_width(line, DRAFT)) / 2, _FOOTER_TOP)

"""Plain text into lines, and lines onto the page.

Done here and not by ReportLab's Paragraph: that one reads its text as markup, which can open files and
addresses. What never is parsed cannot do anything, and needs no escaping.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from reportlab.pdfgen.canvas import Canvas

from klyngeapp.documents.pdf.fonts import font, letter_width, shown, width
from klyngeapp.documents.pdf.styles import Style, colour

_BREAK_AFTER = "-–/\\_.,;:@&=?"  # where a word too long for a line is rather cut than in the middle

_WORTH_KEEPING = 2000  # letters; longer texts are few
_MOST_ON_ONE_LINE = 1000  # letters: more than fits in any case


def break_lines(text: str, style: Style, room: float) -> list[str]:
    """Break a text into lines no wider than `room`.

    A line that was broken at a space keeps it, so that the words stay apart when the text is taken out again.
    """
    if not text:
        return []
    if len(text) > _WORTH_KEEPING:
        return list(_broken(text, style, room))
    return list(_known(text, style, room))


def _broken(text: str, style: Style, room: float) -> tuple[str, ...]:
    thousandths = max(room, 1) * 1000 / style.size
    return tuple(line for part in shown(text, style.face).split("\n") for line in _fill(part, style, thousandths))


# A document is set twice, once for its page numbers, and parts of it more often, to see what fits.
_known = lru_cache(maxsize=10_000)(_broken)


def _fill(text: str, style: Style, room: float) -> Iterator[str]:
    space, used = letter_width(" ", style.face), 0.0
    line: list[str] = []
    for whole in text.split(" "):
        if not whole:
            continue
        word, wide = whole, width(whole, style.face)
        if line and used + space + wide > room:
            yield " ".join(line) + " "
            line, used = [], 0.0
        if wide > room:
            *cut, word = _cut(word, style, room)
            yield from cut
            wide = width(word, style.face)
        used += wide + (space if line else 0)
        line.append(word)
    yield " ".join(line)


def _cut(word: str, style: Style, room: float) -> Iterator[str]:
    """Cut a word that is wider than a line into pieces that are not."""
    start, used, good = 0, 0.0, 0
    for index, letter in enumerate(word):
        wide = letter_width(letter, style.face)
        while used + wide > room and index > start:
            end = good if good > start else index
            yield word[start:end]
            used = width(word[end:index], style.face)
            start = end
        used += wide
        if letter in _BREAK_AFTER:
            good = index + 1
    yield word[start:]


def line_width(line: str, style: Style) -> float:
    """Return the width of a line in points."""
    return width(line.rstrip(" "), style.face) * style.size / 1000


def shorten(text: str, style: Style, room: float) -> str:
    """Return a text on one line, cut with an ellipsis where it would be wider than `room`."""
    lines = break_lines(" ".join(text[:_MOST_ON_ONE_LINE].split()), style, room)
    if len(lines) < 2:
        return lines[0] if lines else ""
    return break_lines(lines[0].rstrip(), style, room - line_width("…", style))[0].rstrip() + "…"


def shorten_lines(lines: list[str], most: int, style: Style, room: float) -> list[str]:
    """Return no more than `most` lines, the last one with an ellipsis where some are left out."""
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], shorten(lines[most - 1] + " " + lines[most], style, room)]


def draw_lines(
    canvas: Canvas, lines: Sequence[str], style: Style, x: float, top: float, *, right_edge: float | None = None
) -> None:
    """Draw lines downwards from `top`: from `x` to the right, or else up to a right edge."""
    font(style.face)
    text = canvas.beginText()
    text.setFont(style.face.value, style.size, style.leading)
    text.setFillColor(colour(style.colour))
    # The capitals, some two thirds of the size, stand in the middle of the leading.
    baseline = top - style.leading / 2 - style.size * 0.33
    for line in lines:
        text.setTextOrigin(x if right_edge is None else right_edge - line_width(line, style), baseline)
        text.textOut(line)
        baseline -= style.leading
    canvas.drawText(text)


def scaled(style: Style, size: float) -> Style:
    """Return a style with letters of another size, and lines as far apart in proportion."""
    return replace(style, size=size, leading=style.leading * size / style.size)

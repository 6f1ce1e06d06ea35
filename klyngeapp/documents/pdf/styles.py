"""Sizes, faces and colours of the documents, and the measures of their pages (in points)."""

from dataclasses import dataclass, replace
from functools import cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4

from klyngeapp.documents.pdf.fonts import Face
from klyngeapp.drawing.palette import LIGHT

PAGE_WIDTH, PAGE_HEIGHT = float(A4[0]), float(A4[1])
MARGIN = 62.0
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
TEXT_TOP = 78.0  # from the top of the page to the text
TEXT_BOTTOM = 74.0  # from the foot of the page to the text
TEXT_HEIGHT = PAGE_HEIGHT - TEXT_TOP - TEXT_BOTTOM
RULE_TOP = 52.0

INK, INK2, WARN = LIGHT["ink"], LIGHT["ink2"], LIGHT["warn"]
GROUND, LINE, EDGE, TRACK = LIGHT["bg"], LIGHT["line"], LIGHT["edge"], LIGHT["track"]
PRIMARY, ON_PRIMARY, PALE_ON_PRIMARY = LIGHT["primary"], LIGHT["on"], LIGHT["soft"]


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set. `before` and `after` are the least distances to its neighbours."""

    face: Face
    size: float
    leading: float
    colour: str = INK
    before: float = 0
    after: float = 0


H1 = Style(Face.SERIF_SEMIBOLD, 30, 36, before=26, after=5)
H2 = Style(Face.SERIF_SEMIBOLD, 15, 19, before=22, after=4)
H3 = Style(Face.SANS_SEMIBOLD, 12, 16, before=15, after=2)
LABEL = Style(Face.SANS_SEMIBOLD, 11, 15, after=1)
NOTE = Style(Face.SANS, 10, 19, INK2)
SUBTITLE = Style(Face.SANS, 9.5, 13, INK2, before=0, after=8)
STATEMENT = Style(Face.SERIF, 17, 26, before=8, after=16)
QUOTE = Style(Face.SERIF_ITALIC, 11.5, 17, before=6, after=2)
QUOTE_SOURCE = Style(Face.SANS, 9, 12.5, INK2, after=8)
INTRO = Style(Face.SERIF, 13, 19, INK2, before=4, after=16)
BODY = Style(Face.SANS, 10.5, 15.5, before=6, after=6)
BULLET = replace(BODY, before=2.5, after=2.5)
CAPTION = Style(Face.SANS_ITALIC, 9, 12.5, INK2, before=4, after=12)

CELL = Style(Face.SANS, 10, 13.5)
CELL_HEADING = Style(Face.SANS_SEMIBOLD, 9, 12, INK2)
CELL_STRONG = replace(CELL, face=Face.SANS_SEMIBOLD)
CELL_QUIET = replace(CELL, colour=INK2)
CELL_WARN = replace(CELL, face=Face.SANS_ITALIC, colour=WARN)
FACT_LABEL = Style(Face.SANS, 9, 12, INK2)
FACT_VALUE = Style(Face.SANS_SEMIBOLD, 11.5, 15)
NUMBER = Style(Face.SERIF_SEMIBOLD, 26, 31, PRIMARY)
NUMBER_LABEL = Style(Face.SANS, 10.5, 14)

ENTRY_1 = Style(Face.SANS_SEMIBOLD, 10.5, 15.5, before=9)
ENTRY_2 = Style(Face.SANS, 10.5, 15.5, INK2, before=2)

RUNNING = Style(Face.SANS, 9, 12, INK2)
DRAFT = Style(Face.SANS_SEMIBOLD, 9, 12, INK2)
PAGE_NUMBER = Style(Face.SANS_SEMIBOLD, 9, 12)
FOOTNOTE = Style(Face.SANS, 8, 11, INK2)

COVER_NAME = Style(Face.SANS_SEMIBOLD, 13, 17, PALE_ON_PRIMARY)
COVER_TITLE = Style(Face.SERIF_SEMIBOLD, 46, 52, ON_PRIMARY)
COVER_SUBTITLE = Style(Face.SANS, 19, 25, PALE_ON_PRIMARY)
COVER_LINE = Style(Face.SANS, 11, 17, PALE_ON_PRIMARY)
COVER_DRAFT = Style(Face.SANS_SEMIBOLD, 11, 17, ON_PRIMARY)

HEADINGS = {1: H1, 2: H2, 3: H3}


def named(name: str) -> Color:
    """Return a colour of the palette."""
    return colour(LIGHT[name])


@cache
def colour(code: str) -> Color:
    """Return a colour by its #RRGGBB."""
    return HexColor(code)

"""What a document consists of: plain texts in named blocks, before anyone thinks of pages or file formats.

No field ever holds markup: what is written in it is what the reader sees, letter by letter. Colours are names of
`drawing.palette`.
"""

from dataclasses import dataclass
from typing import Literal

from klyngeapp.drawing.surface import Drawing


@dataclass(frozen=True, slots=True)
class Section:
    """Begin a section: it stands in the page header, in the bookmarks and in the contents."""

    title: str
    new_page: bool = True


@dataclass(frozen=True, slots=True)
class Heading:
    """A headline. `note` stands at its right end, a dot in a colour at its left.

    `entry` puts it in the contents, below its section.
    """

    level: Literal[1, 2, 3]
    text: str
    note: str = ""
    dot: str = ""
    entry: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """What a headline belongs to: a dot and a few words in a colour, right above it."""

    text: str
    colour: str


@dataclass(frozen=True, slots=True)
class Intro:
    """The one or two sentences that tell the matter, right under a level 1 headline."""

    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A text that carries the page, in large letters."""

    text: str


@dataclass(frozen=True, slots=True)
class Subtitle:
    """A line right under a level 2 headline that says what the figure shows."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """Running text: a blank line begins a new paragraph, a line break stays one."""

    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said. `colour` is a bar beside it, `source` stands below."""

    text: str
    source: str = ""
    colour: str = "track"


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short texts."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table that is more than its text.

    `dot` is a colour before the text, `bar` a share (0 to 1) shown as a bar before a number. A `picture` stands
    in place of the text, which then says in words what the picture shows. `line` is one to write on with a pen.
    """

    text: str
    strong: bool = False
    tone: Literal["", "quiet", "warn"] = ""
    dot: str = ""
    bar: float | None = None
    picture: Drawing | None = None
    line: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. `numeric` are the columns set to the right; `total` says that the last row sums up the others.

    `widths` are the columns' shares of the width; without them the texts decide. `row_heads` makes the first
    column the heads of the rows. Without `ruled` it has no lines but the one above a total. `air` is the room above and
    below the text of a row; "written" is enough for a pen.
    """

    headings: tuple[str | Cell, ...]
    rows: tuple[tuple[str | Cell, ...], ...]
    numeric: tuple[int, ...] = ()
    total: bool = False
    widths: tuple[float, ...] | None = None
    caption: str = ""
    row_heads: bool = False
    ruled: bool = True
    air: Literal["tight", "usual", "roomy", "written"] = "usual"


@dataclass(frozen=True, slots=True)
class Facts:
    """The few facts one looks for first: pairs of label and value, two to four beside each other."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Numbers:
    """A few large figures: pairs of figure and what it counts, up to four beside each other."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Caption:
    """A small line that explains what stands above it."""

    text: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing. `alt` says the same in words, for whoever cannot see it; a text with the facts follows it."""

    drawing: Drawing
    alt: str


@dataclass(frozen=True, slots=True)
class Photo:
    """A photograph (JPEG or PNG). `height` is the greatest height in points, `share` the part of the width."""

    data: bytes
    alt: str
    caption: str = ""
    height: float = 230
    share: float = 1


@dataclass(frozen=True, slots=True)
class Signatures:
    """Lines to sign on, two beside each other: who signs, and the name where it is known."""

    places: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """Begin a new page, unless this one is empty still."""


@dataclass(frozen=True, slots=True)
class Cover:
    """The front page. `picture` is its ground; without `on_colour` the letters are dark, to save ink."""

    name: str
    title: str
    subtitle: str = ""
    line1: str = ""
    line2: str = ""
    picture: Drawing | None = None
    on_colour: bool = True
    logo: bytes = b""
    logo_alt: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """The list of the sections and of the headlines that are entries, with their page numbers."""

    title: str


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks beside each other; one after the other where they are too tall for a page. `shares` of the width."""

    columns: tuple[tuple["Block", ...], ...]
    shares: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Fitted:
    """The same told at different lengths: the first that fits on what is left of the page, else the last."""

    variants: tuple[tuple["Block", ...], ...]


Block = (
    Section
    | Heading
    | Label
    | Intro
    | Statement
    | Subtitle
    | Text
    | Quote
    | Bullets
    | Grid
    | Facts
    | Numbers
    | Caption
    | Figure
    | Photo
    | Signatures
    | PageBreak
    | Cover
    | Contents
    | Columns
    | Fitted
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document, ready to be printed.

    `cluster` stands to the right in the page header, `footer` to the left in the foot. `draft` is a word such
    as KLADDE, printed in every foot; `footnote` a line such as "Kopi til kommunen · uden private oplysninger".
    """

    title: str
    language: str
    cluster: str
    footer: str
    author: str
    blocks: tuple[Block, ...]
    subject: str = ""
    draft: str = ""
    footnote: str = ""

"""What a document consists of: plain texts in named blocks, before anyone thinks of pages or file formats.

No field ever holds markup: what is written in it is what the reader sees, letter by letter.
"""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Heading:
    """A headline. `section` is what the page header says from here on (level 1 only), where not the text itself."""

    level: Literal[1, 2, 3]
    text: str
    section: str = ""


@dataclass(frozen=True, slots=True)
class Intro:
    """The one or two sentences that tell the matter, right under a level 1 headline."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """Running text: a blank line begins a new paragraph, a line break stays one."""

    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short texts."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. `numeric` are the columns set to the right; `total` says that the last row sums up the others.

    `widths` are the columns' shares of the width; without them the texts decide.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[int, ...] = ()
    total: bool = False
    widths: tuple[float, ...] | None = None
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """The few facts one looks for first: pairs of label and value, two to four beside each other."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Caption:
    """A small line that explains what stands above it."""

    text: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """Begin a new page, unless this one is empty still."""


@dataclass(frozen=True, slots=True)
class Cover:
    """The front page. `plain` leaves out the coloured ground, to save ink."""

    name: str
    title: str
    subtitle: str = ""
    line1: str = ""
    line2: str = ""
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """The list of the headlines, down to the level `depth`, with their page numbers."""

    title: str
    depth: int = 2


Block = Heading | Intro | Text | Bullets | Grid | Facts | Caption | PageBreak | Cover | Contents


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

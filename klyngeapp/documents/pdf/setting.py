"""Which piece shows which block, and where it hangs in the structure tree."""

import re
from collections.abc import Iterator
from typing import assert_never

from klyngeapp.documents.blocks import (
    Block,
    Bullets,
    Caption,
    Columns,
    Contents,
    Cover,
    Facts,
    Figure,
    Fitted,
    Grid,
    Heading,
    Intro,
    Label,
    Numbers,
    PageBreak,
    Photo,
    Quote,
    Section,
    Signatures,
    Statement,
    Subtitle,
    Text,
)
from klyngeapp.documents.pdf.beside import Beside, places
from klyngeapp.documents.pdf.facts import facts_box, numbers_box
from klyngeapp.documents.pdf.flowables import BulletItem, Piece, QuoteWords, Words
from klyngeapp.documents.pdf.fonts import clean
from klyngeapp.documents.pdf.grid import table
from klyngeapp.documents.pdf.headlines import Headline, LabelLine, SectionStart
from klyngeapp.documents.pdf.pictures import FigurePiece, PhotoPiece, is_readable
from klyngeapp.documents.pdf.signing import signature_lines
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import BODY, CAPTION, INTRO, QUOTE_SOURCE, STATEMENT, SUBTITLE, TEXT_HEIGHT, Style

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_STYLES = {Intro: INTRO, Text: BODY, Caption: CAPTION, Statement: STATEMENT, Subtitle: SUBTITLE}


class Setter:
    """Makes the pieces of blocks, and hangs them below one element, in order."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self.tag_level = 0

    def pieces(self, block: Block, width: float, key: str = "") -> Iterator[Piece]:  # noqa: C901 - a table of kinds
        """Yield the pieces of a block; `key` names the bookmark of a section or headline."""
        match block:
            case Section():
                yield SectionStart(block.title, key)
            case Heading():
                yield from self._heading(block, width, key)
            case Label() | Quote():
                yield from self._coloured(block, width)
            case Intro() | Text() | Caption() | Statement() | Subtitle():
                yield from self._paragraphs(block.text, _STYLES[type(block)], width)
            case Bullets():
                yield from self._bullets(block, width)
            case Grid():
                yield from self._grid(block, width)
            case Facts():
                yield from filter(None, [facts_box(block, self._root, width)])
            case Numbers():
                yield from filter(None, [numbers_box(block, self._root, width)])
            case Figure() | Photo() | Signatures():
                yield from self._picture(block, width)
            case Columns():
                yield from self._columns(block, width)
            case Fitted() | Cover() | PageBreak() | Contents():
                pass  # these take the whole page: the story sets them
            case _:
                assert_never(block)

    def _coloured(self, block: Label | Quote, width: float) -> Iterator[Piece]:
        if not clean(block.text).strip():
            return
        if isinstance(block, Label):
            yield LabelLine(block.text.strip(), block.colour, self._root.add("P"), width)
            return
        quote = QuoteWords(block.text.strip(), self._root.add("BlockQuote").add("P"), width, block.colour)
        quote.keeps_next = bool(block.source)
        yield quote
        for source in self._paragraphs(block.source, QUOTE_SOURCE, width):
            source.indent = QuoteWords.indent
            yield source

    def _bullets(self, block: Bullets, width: float) -> Iterator[Piece]:
        listing = self._root.add("L", "List", ListNumbering="Disc")
        yield from (BulletItem(item, listing, width) for item in block.items if clean(item).strip())

    def _heading(self, block: Heading, width: float, key: str) -> Iterator[Piece]:
        if clean(block.text).strip():
            # The tags may not leave out a level, whatever the letters look like.
            self.tag_level = min(block.level, self.tag_level + 1)
            element = self._root.add(f"H{self.tag_level}")
            bookmark = key if block.entry or block.level > 1 else ""
            yield Headline(block, element, width, bookmark)

    def _paragraphs(self, text: str, style: Style, width: float) -> Iterator[Words]:
        for paragraph in _BLANK_LINE.split(text.replace("\r\n", "\n")):
            if clean(paragraph).strip():
                words = Words(paragraph.strip(), style, self._root.add("P"), width)
                words.keeps_next = style is SUBTITLE
                yield words

    def _grid(self, block: Grid, width: float) -> Iterator[Piece]:
        stack, element = table(block, self._root, width)
        if stack:
            stack.keeps_next = bool(block.caption)
            yield stack
        if clean(block.caption).strip():
            # A caption is a part of its table, unless there is none.
            role, parent = ("Caption", element) if stack else ("P", self._root)
            yield Words(block.caption.strip(), CAPTION, parent.add(role), width)

    def _picture(self, block: Figure | Photo | Signatures, width: float) -> Iterator[Piece]:
        if isinstance(block, Signatures):
            yield from signature_lines(block, self._root, width)
            return
        if isinstance(block, Photo) and not is_readable(block.data):
            return
        element = self._root.add("Figure")
        element.alt = " ".join(clean(block.alt).split())
        if isinstance(block, Figure):
            drawing = FigurePiece(block.drawing, element, width)
            drawing.keeps_next = True  # the sentence with the same facts
            yield drawing
            return
        photo = PhotoPiece(block.data, element, width * block.share, min(block.height, TEXT_HEIGHT * 0.9))
        photo.keeps_next = bool(block.caption)
        yield photo
        yield from self._paragraphs(block.caption, CAPTION, width)

    def _columns(self, block: Columns, width: float) -> Iterator[Piece]:
        columns = []
        for (x, wide), blocks in zip(places(len(block.columns), block.shares, width), block.columns, strict=True):
            inner = [piece for part in blocks for piece in self.pieces(part, wide)]
            if inner:
                columns.append((x, wide, inner))
        if columns:
            beside = Beside(columns)
            if beside.height <= TEXT_HEIGHT:
                yield beside
            else:
                for *_, inner in columns:
                    yield from inner

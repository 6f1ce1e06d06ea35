"""From blocks to flowables: which piece shows which block, and where it hangs in the structure tree."""

import re
from collections.abc import Iterator, Mapping
from typing import assert_never

from reportlab.platypus import Flowable, NextPageTemplate, Spacer
from reportlab.platypus import PageBreak as NewPage

from klyngeapp.documents.blocks import (
    Block,
    Bullets,
    Caption,
    Contents,
    Cover,
    Document,
    Facts,
    Grid,
    Heading,
    Intro,
    PageBreak,
    Text,
)
from klyngeapp.documents.pdf.contents import Entry
from klyngeapp.documents.pdf.cover import CoverPage
from klyngeapp.documents.pdf.facts import facts_box
from klyngeapp.documents.pdf.flowables import BulletItem, Headline, Piece, Words, keep_headlines, set_distances
from klyngeapp.documents.pdf.fonts import clean
from klyngeapp.documents.pdf.grid import table
from klyngeapp.documents.pdf.page import COVER_PAGE, TEXT_PAGE
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import BODY, CAPTION, INTRO, Style

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")


_STYLES = {Intro: INTRO, Text: BODY, Caption: CAPTION}


class Story:
    """The flowables of one document. `numbers` are the page numbers of the headlines, as far as known."""

    def __init__(self, document: Document, root: Element, numbers: Mapping[str, int]) -> None:
        self._document, self._root, self._numbers = document, root, numbers
        self._tag_level = 0
        self.first_page = COVER_PAGE if isinstance(next(iter(document.blocks), None), Cover) else TEXT_PAGE

    def flowables(self) -> list[Flowable]:
        """Return the flowables in order, with page breaks between them and none at either end."""
        pieces = self._pieces()
        present = [piece for piece in pieces if piece]
        set_distances(present)
        keep_headlines(pieces)
        flowables: list[Flowable] = []
        for above, piece in zip([None, *pieces], pieces, strict=False):
            if piece is None:
                continue
            if flowables and above is None:
                flowables += [NextPageTemplate(COVER_PAGE if isinstance(piece, CoverPage) else TEXT_PAGE), NewPage()]
            flowables.append(piece)
        return flowables or [Spacer(0, 1)]  # ReportLab prints no page for nothing

    def _pieces(self) -> list[Piece | None]:
        """Return the pieces, with None for a page break; a cover has a page of its own."""
        pieces: list[Piece | None] = []
        for index, block in enumerate(self._document.blocks):
            if isinstance(block, Cover):
                key = _key(index)
                pieces += [None, CoverPage(block, self._document.draft, self._root, key), None]
                self._tag_level = 1
            elif isinstance(block, PageBreak):
                pieces.append(None)
            else:
                pieces += self._set(block, index)
        return pieces

    def _set(self, block: Block, index: int) -> Iterator[Piece]:
        match block:
            case Heading():
                yield from self._heading(block, index)
            case Intro() | Text() | Caption():
                yield from self._paragraphs(block.text, _STYLES[type(block)])
            case Bullets():
                yield from self._bullets(block)
            case Grid():
                yield from self._grid(block)
            case Facts():
                yield from filter(None, [facts_box(block, self._root)])
            case Contents():
                yield from self._contents(block, index)
            case Cover() | PageBreak():
                pass
            case _:
                assert_never(block)

    def _bullets(self, block: Bullets) -> Iterator[Piece]:
        listing = self._root.add("L", "List", ListNumbering="Disc")
        yield from (BulletItem(item, listing) for item in block.items if clean(item).strip())

    def _heading(self, block: Heading, index: int) -> Iterator[Piece]:
        if clean(block.text).strip():
            # The tags may not leave out a level, whatever the letters look like.
            self._tag_level = min(block.level, self._tag_level + 1)
            element = self._root.add(f"H{self._tag_level}")
            yield Headline(block.text.strip(), block.level, element, _key(index), section=block.section)

    def _paragraphs(self, text: str, style: Style) -> Iterator[Piece]:
        for paragraph in _BLANK_LINE.split(text.replace("\r\n", "\n")):
            if clean(paragraph).strip():
                yield Words(paragraph.strip(), style, self._root.add("P"))

    def _grid(self, block: Grid) -> Iterator[Piece]:
        stack, element = table(block, self._root)
        if stack:
            yield stack
        if clean(block.caption).strip():
            # A caption is a part of its table, unless there is none.
            role, parent = ("Caption", element) if stack else ("P", self._root)
            yield Words(block.caption.strip(), CAPTION, parent.add(role))

    def _contents(self, block: Contents, index: int) -> Iterator[Piece]:
        yield from self._heading(Heading(1, block.title), index)
        listing = self._root.add("TOC")
        for place, other in enumerate(self._document.blocks):
            if isinstance(other, Heading) and other.level <= block.depth and clean(other.text).strip():
                key = _key(place)
                yield Entry(other.text, other.level, key, self._numbers.get(key), listing)


def _key(index: int) -> str:
    """Return the name of the bookmark of a block."""
    return f"block{index}"

"""From blocks to pieces: the pieces of a document in order, with its page breaks, contents and page numbers."""

from collections.abc import Iterator, Mapping

from klyngeapp.documents.blocks import Block, Contents, Cover, Document, Fitted, Heading, PageBreak, Section
from klyngeapp.documents.pdf.contents import Entry
from klyngeapp.documents.pdf.cover import CoverPage
from klyngeapp.documents.pdf.flowables import FUZZ, Piece, height_of, keep_together, set_distances
from klyngeapp.documents.pdf.fonts import clean
from klyngeapp.documents.pdf.headlines import SectionStart
from klyngeapp.documents.pdf.setting import Setter
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.styles import TEXT_HEIGHT, TEXT_WIDTH

Pieces = list[Piece | None]  # None stands for a page break


class Story:
    """The pieces of one document. `numbers` are the page numbers of the headlines, as far as known."""

    def __init__(self, document: Document, root: Element, numbers: Mapping[str, int]) -> None:
        self._document, self._root, self._numbers = document, root, numbers
        self._setter = Setter(root)

    def pieces(self) -> Pieces:
        """Return the pieces in order, with None for a page break; they know their distances and what they keep."""
        pieces = self._pieces()
        set_distances([piece for piece in pieces if piece])
        keep_together(pieces)
        return pieces

    def _pieces(self) -> Pieces:
        """Return the pieces, with None for a page break; a cover has a page of its own."""
        pieces: Pieces = []
        for index, block in enumerate(self._document.blocks):
            pieces += self._of(block, index, pieces)
        return pieces

    def _of(self, block: Block, index: int, before: Pieces) -> Pieces:
        match block:
            case Cover():
                page = CoverPage(block, self._document.draft, self._root, _key(index))
                self._setter.tag_level = 1
                return [None, page, None]
            case PageBreak():
                return [None]
            case Section():
                start: Pieces = [None] if block.new_page else []
                return [*start, *self._setter.pieces(block, TEXT_WIDTH, _key(index))]
            case Contents():
                return list(self._contents(block))
            case Fitted():
                return [*self._fitted(block, before)]
            case _:
                return [*self._setter.pieces(block, TEXT_WIDTH, _key(index))]

    def _fitted(self, block: Fitted, before: Pieces) -> Iterator[Piece]:
        """Yield the first variant that has room on the page so far, else the last."""
        page: list[Piece] = []
        for piece in reversed(before):
            if piece is None:
                break
            page.insert(0, piece)
        for variant in block.variants[:-1]:
            trial = [*page, *(piece for part in variant for piece in Setter(Element("Trial")).pieces(part, TEXT_WIDTH))]
            set_distances(trial)
            if height_of(trial, TEXT_WIDTH) <= TEXT_HEIGHT + FUZZ:
                chosen = variant
                break
        else:
            chosen = block.variants[-1] if block.variants else ()
        for part in chosen:
            yield from self._setter.pieces(part, TEXT_WIDTH)

    def _contents(self, block: Contents) -> Iterator[Piece]:
        # The page header says what this is; among the bookmarks it would only name itself.
        yield SectionStart(block.title, "")
        yield from self._setter.pieces(Heading(1, block.title), TEXT_WIDTH)
        listing = self._root.add("TOC")
        for place, other in enumerate(self._document.blocks):
            key = _key(place)
            if isinstance(other, Section):
                yield Entry(other.title, 1, key, self._numbers.get(key), listing)
            elif isinstance(other, Heading) and other.entry and clean(other.text).strip():
                yield Entry(other.text, 2, key, self._numbers.get(key), listing)


def _key(index: int) -> str:
    """Return the name of the bookmark of a block."""
    return f"block{index}"

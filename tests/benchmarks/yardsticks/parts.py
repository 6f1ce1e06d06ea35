"""The blocks of a document in four kinds of parts that every program knows: words, pictures, tables, new pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO

from PIL import Image

from klyngeapp.documents import blocks as b
from klyngeapp.documents.pdf import styles as s
from klyngeapp.documents.pdf.beside import GAP, places
from klyngeapp.documents.pdf.facts import _columns as beside_each_other
from klyngeapp.documents.pdf.story import Pieces, Story
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.surface import PdfRuler
from klyngeapp.drawing.palette import LIGHT
from klyngeapp.drawing.surface import Drawing
from klyngeapp.drawing.svg import svg_of

STYLES = {
    "h1": s.H1, "h2": s.H2, "h3": s.H3, "label": s.LABEL, "intro": s.INTRO, "statement": s.STATEMENT,
    "subtitle": s.SUBTITLE, "text": s.BODY, "quote": s.QUOTE, "source": s.QUOTE_SOURCE, "bullet": s.BULLET,
    "caption": s.CAPTION, "cell": s.CELL, "head": s.CELL_HEADING, "strong": s.CELL_STRONG, "quiet": s.CELL_QUIET,
    "warn": s.CELL_WARN, "fact": s.FACT_VALUE, "factlabel": s.FACT_LABEL, "number": s.NUMBER,
    "numberlabel": s.NUMBER_LABEL, "entry1": s.ENTRY_1, "entry2": s.ENTRY_2, "running": s.RUNNING, "note": s.NOTE,
    "covername": replace(s.COVER_NAME, colour=s.INK), "covertitle": replace(s.COVER_TITLE, colour=s.INK),
    "coverline": replace(s.COVER_LINE, colour=s.INK2), "coversubtitle": replace(s.COVER_SUBTITLE, colour=s.INK2),
}  # fmt: skip
FOOT = s.TEXT_BOTTOM - 36  # a little more room than ours, so that no page flows over for a line or two
KEEP_NEXT = {"h1", "h2", "h3", "label", "subtitle"}
_AIR = {"tight": 1.6, "usual": 3.6, "roomy": 5.6}
_COLUMN_GAP = 12.0


@dataclass(frozen=True)
class Words:
    """A paragraph. `keys` are the bookmarks set on it; `target` is one whose page number ends the line."""

    text: str
    style: str
    keys: tuple[str, ...] = ()
    target: str = ""
    note: str = ""
    dot: str = ""
    right: bool = False


@dataclass(frozen=True)
class Picture:
    """A picture in its file's bytes; `kind` is svg, png or jpg."""

    data: bytes
    kind: str
    width: float
    height: float
    alt: str


@dataclass(frozen=True)
class Table:
    """Rows of cells of parts. The first `heads` rows are headings, `gap` is kept free right of all but the last."""

    widths: tuple[float, ...]
    rows: tuple[tuple[tuple["Part", ...], ...], ...]
    heads: int = 0
    ruled: bool = False
    ground: bool = False
    air: float = 0
    gap: float = _COLUMN_GAP


@dataclass(frozen=True)
class NewPage:
    """Begin a new page."""


Part = Words | Picture | Table | NewPage


class _Noting:
    """A setter that notes what it is asked to set."""

    def __init__(self, setter: object, found: list[tuple[str, b.Block]]) -> None:
        self._setter, self._found = setter, found

    def pieces(self, block: b.Block, width: float, key: str = "") -> Iterator[object]:
        self._found.append((key, block))
        return self._setter.pieces(block, width, key)


class _Printed(Story):
    """Our own story, to learn which of several variants it prints: the others shall print the same."""

    def __init__(self, document: b.Document) -> None:
        super().__init__(document, Element("Document"), {})
        self.found: list[tuple[str, b.Block]] = []
        self.pieces()

    def _of(self, block: b.Block, index: int, before: Pieces) -> Pieces:
        if not isinstance(block, b.Fitted):
            self.found.append((f"block{index}", block))
            return super()._of(block, index, before)
        plain, self._setter = self._setter, _Noting(self._setter, self.found)
        pieces = super()._of(block, index, before)
        self._setter = plain
        return pieces


def parts_of(document: b.Document) -> list[Part]:
    """Return the parts of a document, with no empty page among them."""
    printed = _Printed(document).found
    parts: list[Part] = []
    keys: list[str] = []
    for key, block in printed:
        if isinstance(block, b.Section):
            keys.append(key)
            made: list[Part] = [NewPage()] if block.new_page else []
        elif isinstance(block, b.Contents):
            made = [Words(block.title, "h1"), *_contents(printed)]
        else:
            made = list(_parts(block, s.TEXT_WIDTH))
        if isinstance(block, b.Heading) and block.entry:
            keys.append(key)
        for part in made:
            if isinstance(part, Words) and keys:
                parts.append(replace(part, keys=tuple(keys)))
                keys = []
            elif not isinstance(part, NewPage) or (parts and not isinstance(parts[-1], NewPage)):
                parts.append(part)
    return parts


def _contents(printed: Sequence[tuple[str, b.Block]]) -> Iterator[Part]:
    for key, block in printed:
        if isinstance(block, b.Section):
            yield Words(block.title, "entry1", target=key)
        elif isinstance(block, b.Heading) and block.entry:
            yield Words(block.text, "entry2", target=key)


def _parts(block: b.Block, width: float) -> Iterator[Part]:  # noqa: PLR0912 - a table of kinds
    match block:
        case b.Heading():
            yield Words(block.text, f"h{block.level}", note=block.note, dot=block.dot)
        case b.Label():
            yield Words(block.text, "label", dot=block.colour)
        case b.Intro() | b.Text() | b.Caption() | b.Statement() | b.Subtitle():
            for text in filter(str.strip, block.text.split("\n\n")):
                yield Words(text.strip(), type(block).__name__.lower())
        case b.Quote():
            yield Words(block.text, "quote")
            if block.source:
                yield Words(block.source, "source")
        case b.Bullets():
            yield from (Words(item, "bullet") for item in block.items)
        case b.Grid():
            yield _grid(block, width)
            if block.caption:
                yield Words(block.caption, "caption")
        case b.Facts():
            yield _box(block.pairs, ("factlabel", "fact"), width)
        case b.Numbers():
            yield _box(block.pairs, ("number", "numberlabel"), width)
        case b.Figure():
            yield _drawn(block.drawing, width, block.alt)
        case b.Photo():
            yield _photo(block, width)
            if block.caption:
                yield Words(block.caption, "caption")
        case b.Columns():
            yield _beside(block, width)
        case b.PageBreak():
            yield NewPage()
        case b.Cover():
            yield from _cover(block)


def _cover(block: b.Cover) -> Iterator[Part]:
    yield Words(block.name, "covername")
    yield Words(block.title, "covertitle")
    lines = ((block.subtitle, "coversubtitle"), (block.line1, "coverline"), (block.line2, "coverline"))
    yield from (Words(text, style) for text, style in lines if text)
    if block.picture:
        drawn = _drawn(block.picture, s.PAGE_WIDTH, block.title)
        yield replace(drawn, width=drawn.width / 2, height=drawn.height / 2)  # it has to fit below the words
    yield NewPage()


def _drawn(drawing: Drawing, width: float, alt: str) -> Picture:
    data = svg_of(drawing, width, LIGHT, PdfRuler()).encode()
    return Picture(data, "svg", width, drawing.height(width, PdfRuler()), alt)


def _photo(block: b.Photo, width: float) -> Picture:
    with Image.open(BytesIO(block.data)) as image:
        kind = "png" if image.format == "PNG" else "jpg"
    # As high as we print it; we cut off what is too tall, the others may as well squeeze it.
    return Picture(block.data, kind, width * block.share, block.height, block.alt)


def _grid(grid: b.Grid, width: float) -> Table:
    count = len(grid.rows[0])
    room = width - _COLUMN_GAP * (count - 1)
    shares = grid.widths or [
        max(len(cell if isinstance(cell, str) else cell.text) for cell in column)
        for column in zip(*grid.rows, strict=True)
    ]
    widths = [room * share / sum(shares) for share in shares]

    def cells(row: Sequence[str | b.Cell], style: str) -> tuple[tuple[Part, ...], ...]:
        return tuple(_cell(cell, style, widths[n], right=n in grid.numeric) for n, cell in enumerate(row))

    heads = [cells(grid.headings, "head")] if any(grid.headings) else []
    last = len(grid.rows) - 1
    rows = [cells(row, "strong" if grid.total and n == last else "cell") for n, row in enumerate(grid.rows)]
    wide = tuple(one + (_COLUMN_GAP if n < count - 1 else 0) for n, one in enumerate(widths))
    return Table(wide, (*heads, *rows), len(heads), ruled=grid.ruled, air=_AIR[grid.air])


def _cell(cell: str | b.Cell, style: str, width: float, *, right: bool) -> tuple[Part, ...]:
    if isinstance(cell, str):
        return (Words(cell, style, right=right),)
    if cell.picture is not None:
        return (_drawn(cell.picture, width, cell.text),)
    named = "strong" if cell.strong and style == "cell" else cell.tone or style
    return (Words(cell.text, named, dot=cell.dot, right=right),)


def _box(pairs: Sequence[tuple[str, str]], styles: tuple[str, str], width: float) -> Table:
    count = beside_each_other(len(pairs))
    filled = [*pairs, *[("", "")] * (-len(pairs) % count)]
    cells = [(Words(first, styles[0]), Words(second or "–", styles[1])) for first, second in filled]
    rows = tuple(tuple(cells[start : start + count]) for start in range(0, len(cells), count))
    return Table((width / count,) * count, rows, ground=True, air=7)


def _beside(block: b.Columns, width: float) -> Table:
    found = places(len(block.columns), block.shares, width)
    cells = [
        tuple(part for one in column for part in _parts(one, wide))
        for (_x, wide), column in zip(found, block.columns, strict=True)
    ]
    widths = tuple(wide + (GAP if n < len(found) - 1 else 0) for n, (_x, wide) in enumerate(found))
    return Table(widths, (tuple(cells),), gap=GAP)

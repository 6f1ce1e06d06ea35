"""The faces of the documents, what of a text they can show, and how wide it becomes."""

import re
import unicodedata
from enum import Enum
from functools import cache, lru_cache

import font_source_sans_pro
import font_source_serif_pro
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont


class Face(Enum):
    """A face, by the name it has in its package and in the PDF."""

    SANS = "SourceSansPro"
    SANS_ITALIC = "SourceSansProIt"
    SANS_SEMIBOLD = "SourceSansProSemibold"
    SANS_BOLD = "SourceSansProBold"
    SERIF = "SourceSerifPro"
    SERIF_ITALIC = "SourceSerifProIt"
    SERIF_SEMIBOLD = "SourceSerifProSemibold"
    SERIF_BOLD = "SourceSerifProBold"


# What the faces lack, but have something for that reads the same.
_ALIKE = {"✔": "✓", "‐": "-", "‑": "-"}
_BOXES = "☐□?"  # what stands for a character that the face lacks: the first of these that it has
_SHORT = 40  # words no longer than this are worth remembering the width of

# Python sorts a run of combining marks in quadratic time: a run this long is no word of any language.
_PILE_OF_MARKS = re.compile("[\u0300-\u036f]{50}")


class _EmbeddedFont(TTFont):  # type: ignore[misc]
    """A font whose map back to Unicode obeys PDF/UA: no U+0000, and at most 100 entries a block."""

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - ReportLab's name
        """Add the font to a PDF, as ReportLab does, and set its maps to Unicode right."""
        subsets = self.state[doc].subsets
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX)).decode("ascii")
            doc.idToObject["toUnicodeCMap:" + name].content = _unicode_map(name, subset)


def _unicode_map(name: str, subset: list[int]) -> str:
    pairs = [f"<{code:02X}> <{letter:04X}>" for code, letter in enumerate(subset) if letter]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *(line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ),
    )


@cache
def font(face: Face) -> TTFont:
    """Load a face and make it known to ReportLab."""
    files = {**font_source_sans_pro.font_files_ttf, **font_source_serif_pro.font_files_ttf}
    loaded = _EmbeddedFont(face.value, files[face.value])
    pdfmetrics.registerFont(loaded)
    return loaded


class _Cleaning(dict[int, str | None]):
    """What becomes of each character, worked out when it is first met."""

    def __missing__(self, code: int) -> str | None:
        self[code] = result = self.become(chr(code))
        return result

    def become(self, letter: str) -> str | None:
        if letter in "\n\x0b\x0c\x85\u2028\u2029":
            return "\n"
        if letter == "\t":
            return " "
        kind = unicodedata.category(letter)
        if kind == "Zs" and letter not in " \u00a0":
            return "\u00a0" if letter in "\u2007\u202f" else " "
        # Controls, lone surrogates, and what only steers its neighbours: joiners, writing directions.
        return None if kind in ("Cc", "Cs", "Cf") else letter


class _Showing(_Cleaning):
    """What one face shows of each character: itself, something alike, or a box. Never nothing."""

    def __init__(self, face: Face) -> None:
        self.glyphs = font(face).face.charToGlyph
        self.box = next(box for box in _BOXES if ord(box) in self.glyphs)

    def become(self, letter: str) -> str | None:
        cleaned = super().become(letter)
        if cleaned is None or cleaned == "\n" or ord(cleaned) in self.glyphs:
            return cleaned
        return _ALIKE.get(cleaned, self.box)


_cleaning = _Cleaning()


@cache
def _showing(face: Face) -> _Showing:
    return _Showing(face)


def clean(text: str) -> str:
    """Return a text as it can stand in a PDF's own fields: composed, without controls and lone surrogates."""
    return _composed(text).translate(_cleaning)


def shown(text: str, face: Face) -> str:
    """Return a text as a face can show it; a character it lacks becomes a box."""
    return _composed(text).translate(_showing(face))


def _composed(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii() or _PILE_OF_MARKS.search(text):
        return text
    return unicodedata.normalize("NFC", text)


def width(text: str, face: Face) -> float:
    """Return the width of a text in thousandths of the size of its letters."""
    return _width_of_word(text, face) if len(text) <= _SHORT else _width(text, face)


def letter_width(letter: str, face: Face) -> float:
    """Return the width of one letter in thousandths of its size."""
    metrics = font(face).face
    return float(metrics.charWidths.get(ord(letter), metrics.defaultWidth))


def _width(text: str, face: Face) -> float:
    metrics = font(face).face
    widths, unknown = metrics.charWidths, metrics.defaultWidth
    return float(sum(widths.get(ord(letter), unknown) for letter in text))


_width_of_word = lru_cache(maxsize=20_000)(_width)

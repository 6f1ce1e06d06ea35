"""The parts as docx, by python-docx, for LibreOffice. Drawings stand in it as SVG, which LibreOffice reads."""

from collections.abc import Sequence
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part as FilePart
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.shape import CT_Inline
from docx.shared import Pt, RGBColor

from klyngeapp.documents.blocks import Document
from klyngeapp.documents.pdf import styles as s
from klyngeapp.drawing.palette import LIGHT
from tests.benchmarks.yardsticks.parts import FOOT, KEEP_NEXT, STYLES, NewPage, Part, Picture, Table, Words

_LEFT = {"bullet": 12, "quote": 14, "source": 14, "entry2": 14}
_SPLICE = "picture"  # the style of what holds a picture, or nothing


def write(document: Document, parts: Sequence[Part], path: Path) -> None:
    """Write the parts as one docx file."""
    _Writer(document).write(parts, path)


class _Writer:
    """Writes one file."""

    def __init__(self, document: Document) -> None:
        self.file = docx.Document()
        self.numbers = count(1)
        self.new_page = False
        for name in STYLES:
            self._style(name)
        for name, size in ((_SPLICE, 10), ("end", 1)):
            plain = self.file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).paragraph_format
            plain.space_before = plain.space_after = Pt(0)
            plain.line_spacing = 1 if name == _SPLICE else Pt(size)
        self._page(document)

    def write(self, parts: Sequence[Part], path: Path) -> None:
        """Write the parts, then the file."""
        self._fill(self.file, parts, s.TEXT_WIDTH)
        self.file.save(str(path))

    def _style(self, name: str) -> None:
        look = STYLES[name]
        style = self.file.styles.add_style(f"k-{name}", WD_STYLE_TYPE.PARAGRAPH)
        font, form = style.font, style.paragraph_format
        face = look.face.value
        font.name = "Source Serif Pro" if "Serif" in face else "Source Sans Pro"
        if face.endswith("Semibold"):
            font.name += " Semibold"
        font.size, font.italic, font.color.rgb = (
            Pt(look.size),
            face.endswith("It"),
            RGBColor.from_string(look.colour[1:]),
        )
        form.space_before, form.space_after = Pt(look.before), Pt(look.after)
        form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(look.leading)
        form.keep_with_next, form.left_indent = name in KEEP_NEXT, Pt(_LEFT.get(name, 0))
        if name == "bullet":
            form.first_line_indent = Pt(-12)
        if name in ("h1", "h2", "h3"):
            level = OxmlElement("w:outlineLvl")
            level.set(qn("w:val"), str(int(name[1]) - 1))
            style.element.get_or_add_pPr().append(level)

    def _page(self, document: Document) -> None:
        section = self.file.sections[0]
        section.page_width, section.page_height = Pt(s.PAGE_WIDTH), Pt(s.PAGE_HEIGHT)
        section.left_margin = section.right_margin = Pt(s.MARGIN)
        section.top_margin, section.bottom_margin = Pt(s.TEXT_TOP), Pt(FOOT)
        section.header_distance, section.footer_distance = Pt(34), Pt(24)
        section.different_first_page_header_footer = True
        for place, words in ((section.header, f"{document.title}\t{document.cluster}"), (section.footer, None)):
            line = place.paragraphs[0]
            line.style = self.file.styles["k-running"]
            line.paragraph_format.tab_stops.add_tab_stop(Pt(s.TEXT_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
            line.add_run(words or f"{document.footer} {document.draft}\t")
            if words is None:
                _field(line, "PAGE")

    def _fill(self, place: Any, parts: Sequence[Part], width: float) -> None:
        """Write parts into the document or into a cell."""
        for part in parts:
            match part:
                case NewPage():
                    self.new_page = True
                case Words():
                    self._words(self._paragraph(place, f"k-{part.style}"), part, width)
                case Picture():
                    line = self._paragraph(place, _SPLICE)
                    if place is self.file:
                        line.paragraph_format.space_before = line.paragraph_format.space_after = Pt(8)
                    self._picture(line, part)
                case Table():
                    self._table(place, part)

    def _paragraph(self, place: Any, style: str) -> Any:
        line = place.add_paragraph(style=self.file.styles[style])
        if self.new_page:
            line.paragraph_format.page_break_before, self.new_page = True, False
        return line

    def _words(self, line: Any, part: Words, width: float) -> None:
        for key in part.keys:
            self._bookmark(line, key)
        if part.right:
            line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if part.dot:
            line.add_run("• ").font.color.rgb = RGBColor.from_string(LIGHT[part.dot][1:])
        run = line.add_run("•\t" if part.style == "bullet" else "")
        for number, text in enumerate(part.text.split("\n")):
            if number:
                run.add_break()
            run.add_text(text)
        if part.note or part.target:
            line.paragraph_format.tab_stops.add_tab_stop(Pt(width), WD_TAB_ALIGNMENT.RIGHT)
            line.add_run("\t")
        if part.note:
            line.add_run(part.note).font.size = Pt(STYLES["note"].size)
        if part.target:
            _field(line, f"PAGEREF {part.target} \\h")

    def _bookmark(self, line: Any, key: str) -> None:
        number = str(next(self.numbers))
        for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
            mark = OxmlElement(tag)
            mark.set(qn("w:id"), number)
            if tag == "w:bookmarkStart":
                mark.set(qn("w:name"), key)
            line._p.append(mark)

    def _picture(self, line: Any, part: Picture) -> None:
        wide, high = Pt(part.width), Pt(part.height)
        if part.kind != "svg":
            line.add_run().add_picture(BytesIO(part.data), wide, high)
            return
        number = next(self.numbers)
        package = self.file.part.package
        name = PackURI(f"/word/media/drawing{number}.svg")
        key = self.file.part.relate_to(FilePart(name, "image/svg+xml", part.data, package), RELATIONSHIP_TYPE.IMAGE)
        inline = CT_Inline.new_pic_inline(number, key, f"drawing{number}.svg", wide, high)
        inline.docPr.set("descr", part.alt)
        line.add_run()._r.add_drawing(inline)

    def _table(self, place: Any, part: Table) -> None:
        table = place.add_table(len(part.rows), len(part.widths))
        if place is not self.file:
            # A cell has to end in a paragraph, which python-docx adds: as low as can be.
            place.paragraphs[-1].style = self.file.styles["end"]
        table.autofit = False
        for column, width in zip(table.columns, part.widths, strict=True):
            column.width = Pt(width)
        _set_margins(table._tbl.tblPr)
        for number, (row, cells) in enumerate(zip(table.rows, part.rows, strict=True)):
            wanted = row._tr.get_or_add_trPr()
            wanted.append(OxmlElement("w:cantSplit"))
            if number < part.heads:
                wanted.append(OxmlElement("w:tblHeader"))
            for column, (cell, inside) in enumerate(zip(row.cells, cells, strict=True)):
                cell.width = Pt(part.widths[column])
                gap = part.gap if column < len(cells) - 1 else 0
                _look(cell, part, gap)
                empty = cell.paragraphs[0]
                self._fill(cell, inside, part.widths[column] - gap)
                if len(cell.paragraphs) > 1:
                    empty._p.getparent().remove(empty._p)
        if place is self.file:
            place.add_paragraph(style=self.file.styles["end"]).paragraph_format.space_before = Pt(8)


def _set_margins(properties: Any) -> None:
    """Take the air that Word puts left and right of every cell, which would move the table out of the text."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        one = OxmlElement(f"w:{side}")
        one.set(qn("w:w"), "0")
        one.set(qn("w:type"), "dxa")
        margins.append(one)
    properties.append(margins)


def _look(cell: Any, part: Table, gap: float) -> None:
    """Give a cell its line, its ground and its air."""
    properties = cell._tc.get_or_add_tcPr()
    if part.ruled:
        borders, line = OxmlElement("w:tcBorders"), OxmlElement("w:bottom")
        for name, value in (("val", "single"), ("sz", "4"), ("color", s.LINE[1:])):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
        properties.append(borders)
    if part.ground:
        shade = OxmlElement("w:shd")
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", s.GROUND[1:])):
            shade.set(qn(f"w:{name}"), value)
        properties.append(shade)
    margins = OxmlElement("w:tcMar")
    for side, air in (("top", part.air), ("bottom", part.air), ("right", gap)):
        one = OxmlElement(f"w:{side}")
        one.set(qn("w:w"), str(round(air * 20)))
        one.set(qn("w:type"), "dxa")
        margins.append(one)
    properties.append(margins)


def _field(line: Any, code: str) -> None:
    """Add a field that the reader works out, such as the number of a page."""
    for kind, text in (("begin", ""), ("", code), ("separate", ""), ("text", "0"), ("end", "")):
        run = line.add_run(text if kind == "text" else "")
        if kind == "text":
            continue
        mark = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark.text = text
        run._r.append(mark)

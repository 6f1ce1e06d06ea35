"""A canvas whose pages say what their content is: marked content, structure tree, bookmarks, links."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from reportlab.pdfbase.pdfdoc import XMP, PDFDictionary, PDFName, PDFPage
from reportlab.pdfgen.canvas import Canvas

from klyngeapp.documents.blocks import Document
from klyngeapp.documents.pdf.fonts import Face, clean, font
from klyngeapp.documents.pdf.metadata import packet
from klyngeapp.documents.pdf.structure import Element, LinkArea, Mark, StructureWriter, TaggedLink
from klyngeapp.documents.pdf.styles import PAGE_HEIGHT, PAGE_WIDTH

PROGRAM = "klyngeapp"


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A ReportLab canvas that keeps a structure tree beside what is drawn on it.

    Everything that is drawn stands inside `marked` or `artifact`; nothing stands outside both. A dry canvas only
    learns on which page each headline comes.
    """

    def __init__(self, target: BytesIO, document: Document, root: Element, *, dry: bool = False) -> None:
        font(Face.SANS)
        super().__init__(
            target,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            invariant=1,  # fixed dates and ids: the same document gives the same bytes
            pageCompression=1,
            pdfVersion=(1, 7),
            lang=document.language,
            initialFontName=Face.SANS.value,  # otherwise Helvetica, which is not embedded
        )
        self.root, self.is_dry = root, dry
        self.found: dict[str, int] = {}  # the page number of each bookmark
        self._marks: list[list[Element]] = [[]]  # of each page, by MCID
        self._tagged_pages: list[PDFPage] = []
        self._outline_level = -1
        self._section, self._begun = "", ""  # the section begun last, and the first one begun on this page
        self._describe(document)

    def _describe(self, document: Document) -> None:
        title, author, subject = map(_on_one_line, (document.title, document.author, document.subject))
        self.setTitle(title)
        self.setAuthor(author)
        self.setSubject(subject)
        self.setCreator(PROGRAM)
        self.setProducer(PROGRAM)
        self.setViewerPreference("DisplayDocTitle", "true")
        catalog = self._doc.Catalog
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        data = packet(title=title, author=author, subject=subject, language=document.language, program=PROGRAM)
        catalog.Metadata = XMP(creator=lambda _: data)

    @property
    def page_index(self) -> int:
        """The number of the page that is drawn on now, counted from nought."""
        return int(self.getPageNumber()) - 1

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """Say that what is drawn now is a part of an element."""
        marks = self._marks[-1]
        element.kids.append(Mark(self.page_index, len(marks)))
        self.addLiteral(f"/{element.role} <</MCID {len(marks)}>> BDC")
        marks.append(element)
        yield
        self.addLiteral("EMC")

    @contextmanager
    def artifact(self, kind: str = "Layout", subtype: str = "") -> Iterator[None]:
        """Say that what is drawn now is decoration, or repeated on every page: nothing to read aloud."""
        named = f" /Subtype /{subtype}" if subtype else ""
        self.addLiteral(f"/Artifact <</Type /{kind}{named}>> BDC")
        yield
        self.addLiteral("EMC")

    def link(self, element: Element, area: tuple[float, float, float, float], target: str, text: str) -> None:
        """Make an area of the page a link to a bookmark, and a part of an element."""
        reference = self._bookmarkReference(target)
        annotation = TaggedLink(Rect=self._absRect(area, 1), Contents=text, Destination=reference, Border="[0 0 0]")
        annotation.otherkw["F"] = 4  # is printed, as PDF/A and PDF/UA want it
        name = f"LINK{len(self._annotationrefs)}P{self.page_index}"
        self._addAnnotation(annotation, name)
        element.kids.append(LinkArea(self.page_index, name, annotation))

    def headline(self, text: str, key: str, level: int, top: float) -> None:
        """Add a bookmark to the outline, and remember its page; `top` is from the flowable's own origin."""
        self.found[key] = self.page_index + 1
        if self.is_dry:
            return
        self.bookmarkHorizontal(key, 0, top)
        # A level can only be one deeper than the one before it.
        self._outline_level = min(level - 1, self._outline_level + 1)
        self.addOutlineEntry(_on_one_line(text), key, self._outline_level)

    def place(self, element: Element, width: float, height: float) -> None:
        """Note where a figure is on its page: from the flowable's own origin, as wide and as tall as it is."""
        left, foot = self.absolutePosition(0, 0)
        right, top = self.absolutePosition(width, height)
        element.box = (left, foot, right, top)

    def begin_section(self, text: str) -> None:
        """Begin a section: the page header says its name from here on."""
        self._begun = self._begun or text
        self._section = text

    def page_section(self) -> str:
        """Return the section of this page: the first that begins on it, else the one that goes on."""
        return self._begun or self._section

    def _setAnnotations(self, page: PDFPage) -> None:  # noqa: N802 - ReportLab's name; its hook for a page's end
        super()._setAnnotations(page)
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._tagged_pages)
        page.Tabs = PDFName("S")
        self._tagged_pages.append(page)
        self._marks.append([])
        self._begun = ""

    def save(self) -> None:
        """Write the structure tree, then the file."""
        if self._code:
            self.showPage()
        StructureWriter(self._doc, self._tagged_pages).write(self.root, self._marks[: len(self._tagged_pages)])
        super().save()


def _on_one_line(text: str) -> str:
    return " ".join(clean(text).split())

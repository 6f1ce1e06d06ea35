"""The structure tree of a tagged PDF: what every piece of the content is, in the order in which it is read."""

from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import (
    LinkAnnotation,
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFPage,
    PDFString,
)

# They mean something even when nothing is in them: the place in the row.
_KEPT_EMPTY = frozenset({"TH", "TD"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a page's content, by its number on that page (MCID)."""

    page: int
    number: int


class TaggedLink(LinkAnnotation):  # type: ignore[misc]
    """A link that knows its place in the structure tree."""

    permitted = (*LinkAnnotation.permitted, "StructParent")


@dataclass(frozen=True, slots=True)
class LinkArea:
    """A link's area on a page, by the name it has in the document."""

    page: int
    name: str
    annotation: TaggedLink


@dataclass(slots=True, eq=False)
class Element:
    """One element of the tree: a paragraph, a table, a cell. `attributes` belong to `owner`, as in /Table /Scope.

    `alt` says in words what a figure shows, `box` where it is on its page.
    """

    role: str
    owner: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    alt: str = ""
    box: tuple[float, float, float, float] | None = None
    kids: list["Element | Mark | LinkArea"] = field(default_factory=list)

    def add(self, role: str, owner: str = "", **attributes: str) -> "Element":
        """Add an element after all that is in this one already."""
        kid = Element(role, owner, attributes)
        self.kids.append(kid)
        return kid

    @property
    def is_empty(self) -> bool:
        """Whether nothing was drawn for this element or anything in it."""
        if self.role in _KEPT_EMPTY:
            return False
        return all(isinstance(kid, Element) and kid.is_empty for kid in self.kids)


class StructureWriter:
    """Writes a tree into a document, with the way back from every page and link to its elements."""

    def __init__(self, document: PDFDocument, pages: list[PDFPage]) -> None:
        self._document = document
        self._pages = [document.Reference(page) for page in pages]
        self._references: dict[Element, PDFObjectReference] = {}
        self._links: list[PDFObjectReference] = []

    def write(self, root: Element, marks: list[list[Element]]) -> None:
        """Write the tree; `marks` are each page's elements, in the order of their MCIDs."""
        tree = _indirect(Type=PDFName("StructTreeRoot"))
        tree.dict["K"] = PDFArray([self._element(root, self._document.Reference(tree))])
        ways_back: list[object] = []
        for page, elements in enumerate(marks):
            ways_back += [page, self._document.Reference(PDFArray([self._references[each] for each in elements]))]
        for number, link in enumerate(self._links, start=len(marks)):
            ways_back += [number, link]
        tree.dict["ParentTree"] = PDFDictionary({"Nums": PDFArray(ways_back)})
        tree.dict["ParentTreeNextKey"] = len(marks) + len(self._links)
        self._document.Catalog.StructTreeRoot = tree

    def _element(self, element: Element, parent: PDFObjectReference) -> PDFObjectReference:
        written = _indirect(Type=PDFName("StructElem"), S=PDFName(element.role), P=parent)
        self._references[element] = reference = self._document.Reference(written)
        if element.attributes:
            names = {key: PDFName(value) for key, value in element.attributes.items()}
            written.dict["A"] = PDFDictionary({"O": PDFName(element.owner), **names})
        if element.alt:
            written.dict["Alt"] = PDFString(element.alt)
        if element.box:
            box = PDFArray([round(edge, 2) for edge in element.box])
            written.dict["A"] = PDFDictionary({"O": PDFName("Layout"), "BBox": box, "Placement": PDFName("Block")})
        page = next((kid.page for kid in element.kids if isinstance(kid, Mark)), None)
        if page is not None:
            written.dict["Pg"] = self._pages[page]
        kids = [
            self._kid(kid, reference, page) for kid in element.kids if not (isinstance(kid, Element) and kid.is_empty)
        ]
        if kids:
            written.dict["K"] = PDFArray(kids)
        return reference

    def _kid(self, kid: Element | Mark | LinkArea, parent: PDFObjectReference, page: int | None) -> object:
        if isinstance(kid, Element):
            return self._element(kid, parent)
        if isinstance(kid, LinkArea):
            kid.annotation.otherkw["StructParent"] = len(self._pages) + len(self._links)
            self._links.append(parent)
            area = self._document.refAnnotation(kid.name)
            return PDFDictionary({"Type": PDFName("OBJR"), "Obj": area, "Pg": self._pages[kid.page]})
        if kid.page == page:
            return kid.number
        return PDFDictionary({"Type": PDFName("MCR"), "Pg": self._pages[kid.page], "MCID": kid.number})


def _indirect(**entries: object) -> PDFDictionary:
    dictionary = PDFDictionary(entries)
    dictionary.__RefOnly__ = 1
    return dictionary

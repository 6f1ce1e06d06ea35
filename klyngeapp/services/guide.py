"""The quick guide as a PDF: two pages, of no workbook."""

from klyngeapp.documents.guide import guide as document
from klyngeapp.documents.pdf.build import build_pdf
from klyngeapp.i18n.language import speaking


def guide(language: str) -> bytes:
    """Return the quick guide as the bytes of a PDF in "da" or "en"; the same bytes each time."""
    with speaking(language):
        return build_pdf(document())

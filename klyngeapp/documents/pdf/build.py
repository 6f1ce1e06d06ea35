"""A document becomes a PDF."""

from collections.abc import Mapping
from io import BytesIO

from reportlab import rl_config

from klyngeapp.documents.blocks import Contents, Document
from klyngeapp.documents.pdf.filling import Filling
from klyngeapp.documents.pdf.page import surround
from klyngeapp.documents.pdf.story import Story
from klyngeapp.documents.pdf.structure import Element
from klyngeapp.documents.pdf.tagging import TaggedCanvas
from klyngeapp.system.progress import UNHEARD, Progress

# Nothing we draw names a file or an address; were it ever to, ReportLab shall not open it.
rl_config.trustedSchemes = []
rl_config.trustedHosts = []
# Binary streams as they are: in letters they are a quarter larger, and take as long again to write.
rl_config.useA85 = 0

_MOST_PASSES = 3  # one is enough, as long as page numbers take no room from the text


def build_pdf(document: Document, progress: Progress = UNHEARD) -> bytes:
    """Return the document as the bytes of a tagged PDF; the same document gives the same bytes.

    Whoever cancels through `progress` gets `Cancelled` at the end of the page that is being set.
    """
    if not any(isinstance(block, Contents) for block in document.blocks):
        return _print(document, {}, progress=progress)[0]
    _, numbers = _print(document, {}, dry=True, progress=progress)
    for _ in range(_MOST_PASSES):
        data, found = _print(document, numbers, progress=progress)
        if found == numbers:
            break
        numbers = found
    return data


def count_pages(document: Document, progress: Progress = UNHEARD) -> tuple[dict[int, int], int]:
    """Lay the document out without painting it; return the page of each headline, by the place of its block, and how
    many pages there are. Whoever cancels gets `Cancelled`.
    """
    root = Element("Document")
    canvas = TaggedCanvas(BytesIO(), document, root, dry=True)
    Filling(canvas, lambda _is_cover: progress.step(0.5)).fill(Story(document, root, {}).pieces())
    return {int(key.removeprefix("block")): page for key, page in canvas.found.items()}, canvas.page_index


def _print(
    document: Document, numbers: Mapping[str, int], *, dry: bool = False, progress: Progress
) -> tuple[bytes, dict[str, int]]:
    """Print the document once, or only lay it out; return the bytes and the page of every headline."""
    target, root = BytesIO(), Element("Document")
    canvas = TaggedCanvas(target, document, root, dry=dry)
    # How many pages it becomes is known when it was laid out once; till then, a guess that never ends.
    most = max(numbers.values(), default=0)

    def end_page(is_cover: bool) -> None:  # noqa: FBT001 - what the filling says
        page = canvas.page_index + 1
        progress.step(0.4 * page / (page + 20) if dry else 0.4 + 0.6 * min(page / max(most, page), 1))
        if not dry and not is_cover:
            surround(canvas, document)

    Filling(canvas, end_page).fill(Story(document, root, numbers).pieces())
    if not dry:
        canvas.save()
    return target.getvalue(), canvas.found

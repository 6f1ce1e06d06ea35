"""A PDF on the screen. Imported when the first document is there: before that nobody needs QtPdf."""

from PySide6.QtCore import QPointF, QSizeF, Signal
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.documents.loading import loaded
from klyngeapp.ui.steps.documents.thumbnails import Thumbnails

_LEAST, _MOST, _STEP = 0.25, 4.0, 1.25
_SPOKEN = 1200  # letters of a page that are its description
_WITH_THUMBNAILS = 430
_POINTS = 72
_MARGIN = 12
Mode = QPdfView.ZoomMode


class PdfView(QWidget):
    """Shows a document, and its pages small. `turned` carries the page from nought; `zoomed` says that it is larger."""

    turned = Signal(int)
    zoomed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._name = look, ""
        self.pdf: QPdfDocument | None = None
        self.view = QPdfView(self)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(Mode.FitInView)
        around = self.view.palette()
        around.setColor(QPalette.ColorRole.Dark, look.colour("track"))
        self.view.setPalette(around)
        self.thumbnails = Thumbnails(look)
        self.thumbnails.wanted.connect(self.go)
        self.view.pageNavigator().currentPageChanged.connect(self._on_page)
        across = QHBoxLayout(self)
        across.setContentsMargins(*cards.NONE)
        across.setSpacing(8)
        across.addWidget(self.thumbnails)
        across.addWidget(self.view, 1)

    @property
    def page(self) -> int:
        """Return the page that is looked at, from nought."""
        return self.view.pageNavigator().currentPage()

    @property
    def pages(self) -> int:
        """Return how many pages there are."""
        return self.pdf.pageCount() if self.pdf is not None else 0

    def show_pdf(self, data: bytes, name: str, *, is_same: bool) -> bool:
        """Show the bytes of a document; one that is the `same` made anew at the page where it was. False: no PDF."""
        pdf = loaded(data, self)
        if pdf.status() != QPdfDocument.Status.Ready or not pdf.pageCount():
            pdf.deleteLater()
            return False
        page, before = self.page if is_same else 0, self.pdf
        self.view.setDocument(pdf)
        self.pdf, self._name = pdf, name
        self.thumbnails.show_pdf(pdf)
        if before is not None:
            before.close()
            before.deleteLater()
        self.go(min(page, pdf.pageCount() - 1))
        self._on_page(self.page)
        return True

    def room(self, width: int) -> None:
        """Show the small pages where there is room for them."""
        self.thumbnails.setVisible(width >= self._look.px(_WITH_THUMBNAILS))

    def go(self, page: int) -> None:
        """Show a page, from nought."""
        if 0 <= page < self.pages and page != self.page:
            self.view.pageNavigator().jump(page, QPointF(), 0)

    def _on_page(self, page: int) -> None:
        if self.pdf is None:
            return
        self.thumbnails.follow(page)
        self.view.setAccessibleName(_("Preview of {document}", document=self._name))
        text = " ".join(self.pdf.getAllText(page).text().split())
        told = _("Page {page} of {pages}", page=page + 1, pages=self.pages)
        self.view.setAccessibleDescription(f"{told}. {text[:_SPOKEN]}")
        self.turned.emit(page)

    # how large

    @property
    def is_whole(self) -> bool:
        """Whether a whole page is seen at once."""
        return self.view.zoomMode() == Mode.FitInView

    @property
    def scale(self) -> float:
        """Return how large a page is shown: 1 as on paper."""
        if self.view.zoomMode() == Mode.Custom or self.pdf is None:
            return self.view.zoomFactor()
        paper: QSizeF = self.pdf.pagePointSize(self.page) * (self.logicalDpiX() / _POINTS)
        room = self.view.viewport().size()
        wide = (room.width() - _MARGIN) / max(paper.width(), 1)
        high = (room.height() - _MARGIN) / max(paper.height(), 1)
        return min(wide, high) if self.is_whole else wide

    @property
    def is_as_wide(self) -> bool:
        """Whether a page fills the width."""
        return self.view.zoomMode() == Mode.FitToWidth

    def fit(self, *, whole: bool) -> None:
        """Show whole pages, or pages that fill the width."""
        self.view.setZoomMode(Mode.FitInView if whole else Mode.FitToWidth)
        self.zoomed.emit()

    def zoom(self, steps: int) -> None:
        """Show pages larger (1) or smaller (-1)."""
        scale = min(max(self.scale * _STEP**steps, _LEAST), _MOST)
        self.view.setZoomMode(Mode.Custom)
        self.view.setZoomFactor(scale)
        self.zoomed.emit()

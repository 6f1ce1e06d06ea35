"""The pages of a document small, below one another: a click or the arrow keys jump to a page."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.ui.look import Look

WIDE = 92
_EDGE, _FOOT, _GAP = 4, 24, 14
_Index = QModelIndex | QPersistentModelIndex


class Pages(QAbstractListModel):
    """The numbers of the pages."""

    def __init__(self) -> None:
        super().__init__()
        self._number = 0

    def show(self, number: int) -> None:
        """Have so many pages."""
        self.beginResetModel()
        self._number = number
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name
        """Return how many pages there are."""
        return 0 if parent.isValid() else self._number

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name
        """Return that a page has one cell."""
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the number of a page, and what a screen reader says of it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return formats.whole(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _("Page {page} of {pages}", page=index.row() + 1, pages=self._number)
        return None


class _Paper(QStyledItemDelegate):
    """Draws a page, its number below it, and a ring around the one that is looked at."""

    def __init__(self, look: Look, of: "Thumbnails") -> None:
        super().__init__(of)
        self._look, self._of = look, of

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return the size of a page with its number."""
        return self._of.size_of_page

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a page."""
        look, page = self._look, index.row()
        rect: QRectF = QRectF(option.rect)
        paper = self._of.paper(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        is_current = page == self._of.current
        painter.fillRect(paper, QColor("white"))
        painter.drawImage(paper, self._of.image(page))
        painter.setPen(QPen(look.colour("primary" if is_current else "line"), 3 if is_current else 1))
        ring = paper.adjusted(-2, -2, 2, 2) if is_current else paper
        painter.drawRoundedRect(ring, 3, 3)
        painter.setFont(look.font("small_strong" if is_current else "small"))
        painter.setPen(look.colour("ink" if is_current else "ink2"))
        foot = QRectF(rect.left(), paper.bottom() + look.px(4), rect.width(), look.px(_FOOT))
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(index.data()))
        painter.restore()


class Thumbnails(QListView):
    """Shows all pages; `wanted` carries the number of one, from nought."""

    wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.pages = Pages()
        self.current = 0
        self._pdf: QPdfDocument | None = None
        self._images: dict[int, QImage] = {}
        self._size = QSize(1, 1)
        self.setObjectName("thumbnails")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setModel(self.pages)
        self.setItemDelegate(_Paper(look, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(look.px(WIDE) + 2 * look.px(_EDGE + 8))
        self.setAccessibleName(_("Pages"))
        self.setAccessibleDescription(_("The arrow keys jump to another page."))
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(lambda index: self.wanted.emit(index.row()))

    def show_pdf(self, pdf: QPdfDocument | None) -> None:
        """Show the pages of another document."""
        self._pdf = pdf
        self._images.clear()
        first = pdf.pagePointSize(0) if pdf is not None and pdf.pageCount() else None
        ratio = first.height() / first.width() if first is not None and first.width() else 1.414
        wide = self._look.px(WIDE)
        self._size = QSize(wide, round(wide * ratio))
        self.pages.show(pdf.pageCount() if pdf is not None else 0)

    def follow(self, page: int) -> None:
        """Show another page as the one that is looked at."""
        self.current = page
        index = self.pages.index(page)
        if index.isValid() and index != self.currentIndex():
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(index)
            self.selectionModel().blockSignals(False)
        self.scrollTo(index)
        self.viewport().update()

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.wanted.emit(index.row())

    @property
    def size_of_page(self) -> QSize:
        """Return the size of a page with its number and the gap below it."""
        down = self._size.height() + self._look.px(_FOOT + _GAP) + 2 * self._look.px(_EDGE)
        return QSize(self.width(), down)

    def paper(self, rect: QRectF) -> QRectF:
        """Return where the paper lies in the room of a page."""
        corner = QPointF(rect.center().x() - self._size.width() / 2, rect.top() + self._look.px(_EDGE))
        return QRectF(corner, self._size.toSizeF())

    def image(self, page: int) -> QImage:
        """Return a page as a picture, as sharp as the screen."""
        if page not in self._images:
            sharp = self._size * self.devicePixelRatioF()
            self._images[page] = self._pdf.render(page, sharp) if self._pdf is not None else QImage()
        return self._images[page]

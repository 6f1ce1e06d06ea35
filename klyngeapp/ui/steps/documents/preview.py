"""What a document looks like, beside the choice: its pages, that it is being made, or why it cannot be shown."""

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.bars import Notice, announce
from klyngeapp.ui.kit.buttons import button, icon_button
from klyngeapp.ui.kit.labels import icon_label, label
from klyngeapp.ui.look import Look

if TYPE_CHECKING:
    from klyngeapp.ui.steps.documents.pdf_view import PdfView

_QUIET = 400  # milliseconds in which no bar is shown
_BAR = 240
_ROUND = 14


class Preview(QFrame):
    """The pages of a document under a line of buttons. `turned` says that another page is looked at."""

    turned = Signal()

    def __init__(self, look: Look, again: Callable[[], object]) -> None:
        super().__init__()
        self._look, self._again = look, again
        self.view: PdfView | None = None
        self.data = b""  # the document as it is now; empty while it is made
        self._name = ""
        self._is_same = False
        self.setAccessibleName(_("Preview"))
        self._make_tools()
        self._make_waiting()
        self.trouble = QVBoxLayout()
        self._pages = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 14, 0)
        column.setSpacing(12)
        column.addWidget(self.tools)
        column.addLayout(self.trouble)
        column.addWidget(self.waiting)
        column.addLayout(self._pages, 1)
        column.addStretch(0)
        self.say_nothing("")

    def _make_tools(self) -> None:
        look = self._look
        self.out = icon_button(look, "zoom-out", _("Show it smaller"), lambda: self._zoom(-1))
        self.fit = button(look, _("Whole page"), self._on_fit, kind="link", small=True)
        self.into = icon_button(look, "zoom-in", _("Show it larger"), lambda: self._zoom(1))
        self.before = icon_button(look, "chevron-left", _("Previous page"), lambda: self.turn(-1))
        self.where = label(look, "")
        self.after = icon_button(look, "chevron-right", _("Next page"), lambda: self.turn(1))
        self.copy = QFrame()
        self.copy.setObjectName("chip")
        self.copy.setProperty("state", "there")
        chip = QHBoxLayout(self.copy)
        chip.setContentsMargins(look.px(11), look.px(5), look.px(13), look.px(5))
        self.copy_of = label(look, "", "small_strong")
        cards.add(chip, icon_label(look, "shield-check", colour="ok", size=18), self.copy_of)
        sizes = cards.row(self.out, self.fit, self.into, "|", spacing=2)
        pages = cards.row(self.before, self.where, self.after, spacing=4)
        self.tools = in_lines([sizes, pages, self.copy], 14, stretches=True)

    def _make_waiting(self) -> None:
        look = self._look
        self.words = label(look, "", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(look.px(_BAR))
        self.waiting = cards.column(
            self.words, cards.row("|", self.bar, "|"), spacing=10, margins=(0, look.px(60), 0, 0)
        )
        self._bar_soon = QTimer(self)
        self._bar_soon.setSingleShot(True)
        self._bar_soon.setInterval(_QUIET)
        self._bar_soon.timeout.connect(self.bar.show)

    # how far it is

    def say_nothing(self, words: str) -> None:
        """Show no document; words say why."""
        self._show_state(words)
        self.data = b""

    def begin(self, name: str, *, is_same: bool) -> None:
        """Say that a document is being made; one that is the `same` made anew stays as it was till then."""
        self._name, self._is_same, self.data = name, is_same and self._is_shown, b""
        if self._is_same:
            self.where.setText(_("Building …"))
            self.before.setEnabled(False)
            self.after.setEnabled(False)
            self._clear_trouble()
        else:
            self._show_state(_("Building …"))
            self.bar.setAccessibleName(_("Building …"))
            self.bar.setValue(0)
            self._bar_soon.start()
        announce(self.where if self._is_same else self.words)

    def step(self, part: float) -> None:
        """Show how far it is, from 0 to 1."""
        self.bar.setValue(round(part * 1000))

    def show_pdf(self, data: bytes) -> bool:
        """Show a document; False where it cannot be."""
        view = self._made_view()
        self._show_state("")
        if not view.show_pdf(data, self._name, is_same=self._is_same):
            return False
        self.data, self._is_same = data, True
        view.room(self.width())
        view.show()
        self.tools.show()
        self._on_zoomed()
        self._say_page()
        return True

    def fail(self, why: Sentence) -> None:
        """Say why it cannot be shown, and offer to try again."""
        self._show_state("")
        self.data = b""
        self._is_same = False
        told = _("{why} You can still save the document, or try again.", why=str(why))
        self.trouble.addWidget(Notice(self._look, "warn", told, ((_("Try again"), self._again),)))

    @property
    def _is_shown(self) -> bool:
        return self.view is not None and not self.view.isHidden()

    def _show_state(self, words: str) -> None:
        """Show words in the place of a document."""
        self._bar_soon.stop()
        self._clear_trouble()
        self.bar.hide()
        self.words.setText(words)
        self.waiting.setVisible(bool(words))
        self.tools.hide()
        if self.view is not None:
            self.view.hide()

    def _clear_trouble(self) -> None:
        cards.empty(self.trouble)

    def _made_view(self) -> "PdfView":
        if self.view is None:
            # QtPdf comes into memory with the first document that is looked at, never with a workbook.
            pages = importlib.import_module("klyngeapp.ui.steps.documents.pdf_view")
            view: PdfView = pages.PdfView(self._look)
            view.turned.connect(lambda _page: self._say_page())
            view.zoomed.connect(self._on_zoomed)
            self._pages.addWidget(view)
            self.view = view
        return self.view

    # what is looked at

    def say_copy(self, words: str) -> None:
        """Say for whom the copy is."""
        self.copy_of.setText(words)

    def turn(self, by: int) -> None:
        """Show the next page (1) or the one before (-1)."""
        if self.view is not None:
            self.view.go(self.view.page + by)

    def _say_page(self) -> None:
        view = self.view
        if view is None or not self.data:
            return
        told = _("Page {page} of {pages}", page=formats.whole(view.page + 1), pages=formats.whole(view.pages))
        is_other = told != self.where.text()
        self.where.setText(told)
        self.where.setAccessibleName(told)
        self.before.setEnabled(view.page > 0)
        self.after.setEnabled(view.page + 1 < view.pages)
        if is_other:
            announce(self.where)
            self.turned.emit()

    def _on_fit(self) -> None:
        if self.view is not None:
            self.view.fit(whole=not self.view.is_whole)

    def _zoom(self, steps: int) -> None:
        if self.view is not None:
            self.view.zoom(steps)

    def _on_zoomed(self) -> None:
        view = self.view
        if view is None:
            return
        words = _("Full width") if view.is_as_wide else formats.percent(round(view.scale * 100), 100)
        self.fit.setText(_("Whole page") if view.is_whole else words)
        other = _("Show it in full width") if view.is_whole else _("Show the whole page")
        self.fit.setAccessibleName(f"{self.fit.text()}. {other}")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show the small pages where there is room."""
        super().resizeEvent(event)
        if self.view is not None:
            self.view.room(event.size().width())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the table on which the pages lie; it goes on to the edges of the window."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("track"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 0, _ROUND, _ROUND), _ROUND, _ROUND)
        painter.end()

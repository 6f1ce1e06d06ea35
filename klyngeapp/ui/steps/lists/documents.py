"""The documents that can be printed: what each still lacks, and the way to its file."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from klyngeapp.documents.catalogue import DOCUMENTS, DocumentKind, missing
from klyngeapp.i18n.language import _
from klyngeapp.ui.document import Document
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import headline, icon_label, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.look import Look

KEY = "documents"
WIDEST = 900


class View(QWidget):
    """The title, and a card a document."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.heading = headline(look, _("Documents"))
        lead = label(look, _("What you can print and send. You choose who will read it."), "lead", wrap=True)
        content = QWidget()
        content.setObjectName("page")
        content.setMaximumWidth(look.px(WIDEST))
        self._column = QVBoxLayout(content)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(14)
        cards.add(self._column, cards.column(self.heading, lead, spacing=4))
        self._column.addLayout(self.cards)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*cards.NONE)
        outer.addWidget(Scroll(content))

    def arrange(self, *, narrow: bool) -> None:
        """Stand as it fits the width."""
        self._column.setContentsMargins(*((24, 16, 24, 20) if narrow else (40, 24, 40, 28)))
        self._column.setSpacing(14 if narrow else 18)


class DocumentsPage(QWidget):
    """All documents. `save` asks for whom one is, and writes it."""

    rearranged = Signal()

    def __init__(self, look: Look, document: Document, *, save: Callable[[], object]) -> None:
        super().__init__()
        self._look, self._document, self._save = look, document, save
        self.key = KEY
        self.view = View(look)
        self._lacks: dict[str, tuple[str, ...]] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*cards.NONE)
        layout.addWidget(self.view)
        self.view.arrange(narrow=False)
        self.refresh()

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width."""
        self.view.arrange(narrow=narrow)

    def refresh(self) -> None:
        """Show what each document lacks now."""
        facts = self._document.home.overview
        lacks = {kind.id: tuple(str(one) for one in missing(kind, facts)) for kind in DOCUMENTS.values()}
        if lacks == self._lacks:
            return
        self._lacks = lacks
        cards.empty(self.view.cards)
        for kind in DOCUMENTS.values():
            self.view.cards.addWidget(self._card(kind, lacks[kind.id]))
        self.rearranged.emit()

    def _card(self, kind: DocumentKind, lacks: tuple[str, ...]) -> QFrame:
        look = self._look
        card, inside = cards.card((24, 20, 24, 22), spacing=10)
        title = label(look, _(kind.title), "h2", wrap=True)
        kind_of = "primary" if not lacks else "secondary"
        save = button(look, _("Save as PDF …"), self._save, kind=kind_of, icon="download")  # type: ignore[arg-type]
        save.setAccessibleName(_("Save “{document}” as PDF", document=_(kind.title)))
        line = cards.row(title, save, spacing=16)
        layout = line.layout()
        if layout is not None:
            layout.setStretch(0, 1)  # type: ignore[attr-defined]
        inside.addWidget(line)
        if not lacks:
            inside.addWidget(label(look, _("Everything it needs is there."), "small", wrap=True))
        for text in lacks:
            sign = icon_label(look, "circle", colour="edge", size=18)
            lack = cards.row(sign, label(look, text, "small", wrap=True), spacing=10)
            box = lack.layout()
            if box is not None:
                box.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
            inside.addWidget(lack)
        return card

    def escape(self) -> bool:
        """Return False: nothing lies over the page."""
        return False

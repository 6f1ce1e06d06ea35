"""The documents that can be printed: what each still lacks, and the way to its file."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from klyngeapp.documents.catalogue import DOCUMENTS, MAPPING_REPORT, MINUTES, DocumentKind, missing
from klyngeapp.domain.schedule import parse_day
from klyngeapp.i18n import days
from klyngeapp.i18n.language import N_, _
from klyngeapp.store.queries.meetings import Meeting, meeting
from klyngeapp.store.queries.minutes import latest_with_minutes
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.mapping_report_job import MAPPING_REPORT_JOB
from klyngeapp.ui.forms.minutes_jobs import save_job
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import Button, Kind, button
from klyngeapp.ui.kit.labels import headline, icon_label, label
from klyngeapp.ui.kit.scroll import Scroll
from klyngeapp.ui.look import Look

KEY = "documents"
WIDEST = 900
_NO_MINUTES = N_("Nothing is written of any meeting yet. Its agenda can be saved.")


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


class DocumentsPage(Page):
    """All documents. `save` asks for whom one is, and writes it: the plan, where none is named."""

    def __init__(self, means: Means, *, save: Callable[..., object]) -> None:
        super().__init__()
        self._means, self._look, self._save = means, means.look, save
        self.key = KEY
        self.view = View(means.look)
        self._shown: object = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*cards.NONE)
        layout.addWidget(self.view)
        self.view.arrange(narrow=False)
        self.refresh()

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self.view.heading

    def arrange(self, *, narrow: bool, tight: bool) -> None:  # noqa: ARG002 - the same at both narrow widths
        """Stand as it fits the width."""
        self.view.arrange(narrow=narrow)

    def refresh(self) -> None:
        """Show what each document lacks now, and which meeting has the latest minutes."""
        facts = self._means.document.home.overview
        lacks = {kind.id: tuple(str(one) for one in missing(kind, facts)) for kind in DOCUMENTS.values()}
        latest = self._latest()
        if (lacks, latest) == self._shown:
            return
        self._shown = lacks, latest
        cards.empty(self.view.cards)
        for kind in DOCUMENTS.values():
            card = self._minutes(kind, latest) if kind.id == MINUTES and latest else self._card(kind, lacks[kind.id])
            self.view.cards.addWidget(card)
        self.rearranged.emit()

    def _latest(self) -> Meeting | None:
        document, today = self._means.document, clock.today()
        found = document.ask(latest_with_minutes, today)
        return document.ask(meeting, found, today) if found else None

    def _card(self, kind: DocumentKind, lacks: tuple[str, ...]) -> QFrame:
        look = self._look
        if kind.id == MINUTES:
            deed = button(look, _("Choose a meeting"), self._go_to_meetings, tail="arrow-right")
        else:
            deed = self._save_button(kind, self._saver(kind), is_ready=not lacks)
        card, inside = self._empty_card(kind, deed)
        if not lacks:
            ready = _("Everything it needs is there.")
            inside.addWidget(label(look, ready if kind.id != MINUTES else _(_NO_MINUTES), "small", wrap=True))
        for text in lacks:
            sign = icon_label(look, "circle", colour="edge", size=18)
            lack = cards.row(sign, label(look, text, "small", wrap=True), spacing=10)
            box = lack.layout()
            if box is not None:
                box.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
            inside.addWidget(lack)
        return card

    def _saver(self, kind: DocumentKind) -> Callable[[], object]:
        return self._save if kind.id != MAPPING_REPORT else lambda: self._save(MAPPING_REPORT_JOB)

    def _minutes(self, kind: DocumentKind, latest: Meeting) -> QFrame:
        """Return the card of the minutes: those of the latest meeting at once, others by way of the meetings."""
        save = self._save_button(kind, lambda: self._save(save_job(latest)), is_ready=True)
        card, inside = self._empty_card(kind, save)
        day = parse_day(latest.day)
        named = _("{meeting} on {day}", meeting=latest.title, day=days.plain_day(day)) if day else latest.title
        inside.addWidget(label(self._look, _("The latest: {meeting}", meeting=named), "small", wrap=True))
        other = button(
            self._look, _("Choose another meeting"), self._go_to_meetings, kind="link", tail="arrow-right", small=True
        )
        inside.addWidget(cards.row(other, "|"))
        return card

    def _go_to_meetings(self) -> None:
        self._means.go("meetings")

    def _save_button(self, kind: DocumentKind, save: Callable[[], object], *, is_ready: bool) -> Button:
        is_first = kind.id not in (MINUTES, MAPPING_REPORT)  # one primary a page
        looks: Kind = "primary" if is_ready and is_first else "secondary"
        name = _("Save “{document}” as PDF", document=_(kind.title))
        return button(self._look, _("Save as PDF …"), save, kind=looks, icon="download", name=name)

    def _empty_card(self, kind: DocumentKind, deed: Button) -> tuple[QFrame, QVBoxLayout]:
        card, inside = cards.card((24, 20, 24, 22), spacing=10)
        line = cards.row(label(self._look, _(kind.title), "h2", wrap=True), deed, spacing=16)
        layout = line.layout()
        if isinstance(layout, QHBoxLayout):
            layout.setStretch(0, 1)
        inside.addWidget(line)
        return card, inside

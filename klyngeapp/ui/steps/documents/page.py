"""The page of the documents: which one, for whom, in which language; what it looks like, and where it goes."""

import importlib
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout

from klyngeapp.documents.catalogue import DOCUMENTS, MINUTES, MONEY_OVERVIEW, PAPERS, STATUTES
from klyngeapp.domain.plan_facts import Reader
from klyngeapp.i18n.language import N_, _, ngettext, spoken
from klyngeapp.store.queries.adoption import municipal_contact
from klyngeapp.store.queries.meetings import Meeting, meeting
from klyngeapp.system import clock
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.hours_jobs import as_list
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.forms.paper_key import paper_in
from klyngeapp.ui.forms.printing import Job, Save, Wanted
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.steps.documents import jobs
from klyngeapp.ui.steps.documents.building import Building
from klyngeapp.ui.steps.documents.choosing import Options
from klyngeapp.ui.steps.documents.deeds import Can, Deeds, Does
from klyngeapp.ui.steps.documents.kinds import KindsCard, kinds_of, readers_of
from klyngeapp.ui.steps.documents.preview import Preview
from klyngeapp.ui.steps.documents.view import View

_LANGUAGES = (("da", "Dansk"), ("en", "English"))  # each called as those who read it call it
_COPIES = {
    "group": N_("Your own copy"),
    "municipality": N_("Copy for the municipality"),
    "public": N_("For everybody"),
}


class DocumentsPage(Page):
    """All documents. `save` takes a job, and for whom it is; it asks where to, and writes the file.

    `rest` is the document that is chosen first, with what is chosen for it (see `paper_key`); the strategy plan where
    there is none such.
    """

    def __init__(self, means: Means, rest: str = "", *, save: Save) -> None:
        super().__init__()
        self._means, self._save, look = means, save, means.look
        self._readers: dict[str, Reader] = dict.fromkeys((MINUTES, MONEY_OVERVIEW, STATUTES), "group")
        self._language = spoken()
        self._made_for: tuple[str, str, Wanted] | None = None  # the document, its meeting, which copy
        self._prints = False
        self._printing: Any = None
        kind, asked = paper_in(rest)
        self.kinds = KindsCard(means, kind if kind in DOCUMENTS else jobs.PLAN_KIND, asked)
        self.readers = Options(look, _("Who will read it?"), as_cards=False)
        self.language = Segmented(look, _("Language"), [name for _code, name in _LANGUAGES])
        self.language.choose([code for code, _name in _LANGUAGES].index(self._language))
        self.deeds = Deeds(look, Does(self._on_mail, self._on_save, self._on_print, self._on_list))
        self.building = Building(means.document, self)
        self.preview = Preview(look, lambda: self.building.again(0))
        self._who = label(look, _("Who will read it?"), "h3", wrap=True)
        self.language.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._tongue = in_lines([label(look, _("Language"), "h3", wrap=True), self.language], 12, stretches=True)
        parts = (self.kinds, self._who, self.readers, self._tongue, self.deeds)
        self.view = View(look, parts, self.preview, self._on_swap)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*cards.NONE)
        layout.addWidget(self.view)
        self._connect()
        self._show()

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._on_chosen)
        self.kinds.rearranged.connect(self.rearranged)
        self.readers.chosen.connect(self._on_reader)
        self.language.chosen.connect(self._on_language)
        self.building.began.connect(self._on_began)
        self.building.stepped.connect(self.preview.step)
        self.building.made.connect(self._on_made)
        self.building.failed.connect(self.preview.fail)
        for signal in (self.building.made, self.building.failed):
            signal.connect(lambda _what: self.rearranged.emit())

    @property
    def heading(self) -> QLabel:
        """Return the headline."""
        return self.view.heading

    def arrange(self, *, narrow: bool, tight: bool) -> None:
        """Stand as it fits the width."""
        self.view.arrange(narrow=narrow, tight=tight)

    def escape(self) -> bool:
        """Go back from the preview to the choice where it stands in its place; False else."""
        if not self.view.shows_preview_alone:
            return False
        self._on_swap()
        return True

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Make the document when the page is first seen."""
        super().showEvent(event)
        if self._made_for is None:
            self._build()

    # what is chosen

    @property
    def reader(self) -> Reader:
        """Return for whom the chosen document is."""
        job = jobs.JOBS.get(self.kinds.kind)
        first = job.readers[0][0] if job is not None and self.kinds.kind in PAPERS else "municipality"
        return self._readers.get(self.kinds.kind, first)

    @property
    def wanted(self) -> Wanted:
        """Return which copy is wanted."""
        return Wanted(self.reader, self._language)

    def _meeting(self) -> Meeting | None:
        if self.kinds.kind != MINUTES or not self.kinds.meeting:
            return None
        return self._means.document.ask(meeting, self.kinds.meeting, clock.today())

    def job(self) -> Job | None:
        """Return who makes the chosen document; None for minutes where there is no meeting."""
        return jobs.job_of(self.kinds.kind, self._meeting(), self.kinds.paper())

    def refresh(self) -> None:
        """Show what the documents lack now, and make the one that is looked at anew."""
        if self._show():
            self._build()
        elif self._made_for is not None:
            self.building.again()

    def _show(self) -> bool:
        """Show what there is to choose; return whether the chosen document is another one by now."""
        is_other = self.kinds.show_kinds(kinds_of(self._means))
        job = self.job()
        for part in (self._who, self.readers):
            part.setVisible(job is not None and len(job.readers) > 1)
        self._tongue.setVisible(job is not None)
        if job is not None:
            words = [jobs.left_out(self.kinds.kind, reader, said) for reader, _name, said in job.readers]
            if self.readers.offer(readers_of(job.readers, words), self.reader):
                self.rearranged.emit()
        contact = self._means.document.ask(municipal_contact, clock.today())
        can = Can(job is not None, self.reader == "municipality", contact, self.kinds.kind in PAPERS)
        if self.deeds.show_can(can):
            self.rearranged.emit()
        self.preview.say_copy(_(_COPIES[self.reader]))
        return is_other

    def _on_chosen(self) -> None:
        self._show()
        self._build()

    def _on_reader(self, reader: Reader) -> None:
        self._readers[self.kinds.kind] = reader
        self._on_chosen()

    def _on_language(self, place: int) -> None:
        self._language = _LANGUAGES[place][0]
        self._build()

    # the preview

    def _build(self) -> None:
        job = self.job()
        self._prints = False
        self._made_for = (self.kinds.kind, self.kinds.meeting, self.wanted)
        self.building.want(job, self.wanted)
        if job is None:
            self.preview.say_nothing(_("There are no meetings yet. Add one, and write its agenda."))
        else:
            self.preview.begin(self._title(), is_same=False)

    def _title(self) -> str:
        found = self._meeting()
        return found.title if found is not None else _(DOCUMENTS[self.kinds.kind].title)

    def _on_began(self) -> None:
        self.preview.begin(self._title(), is_same=True)

    def _on_made(self, data: bytes) -> None:
        if not self.preview.show_pdf(data):
            self.building.fail()
        elif self._prints:
            self._prints = False
            self._print()

    def _on_swap(self) -> None:
        self.view.show_preview(shown=not self.view.shows_preview_alone)
        self.rearranged.emit()
        self.view.swap.setFocus()

    # what is done with it

    def _on_save(self) -> None:
        job = self.job()
        if job is not None:
            self._save(job, self.wanted)

    def _on_list(self) -> None:
        job = self.job()
        if job is not None:
            self._save(as_list(job), self.wanted)

    def _on_mail(self) -> None:
        job, document = self.job(), self._means.document
        if job is not None:
            cluster = document.home.overview.name
            self._save(jobs.mail_job(job, self.kinds.kind, cluster, document.workbook_id), self.wanted)

    def _on_print(self) -> None:
        """Print what is looked at; while it is being made, as soon as it is there."""
        if self.preview.data:
            self._print()
        elif self.building.is_building:
            self._prints = True
            self.deeds.say(_("It is printed as soon as it is there."), aloud=True)

    def _print(self) -> None:
        view = self.preview.view
        if view is None or self._printing is not None:
            return
        printer = self._means.ask.printer(self.window(), self._title(), view.pages)
        if printer is None:
            return
        module = importlib.import_module("klyngeapp.ui.steps.documents.printing")
        work = self._printing = module.Printing(self.preview.data, printer, self)
        work.stepped.connect(lambda page: self.deeds.say(_("Page {page} is on its way to the printer.", page=page)))
        work.printed.connect(self._on_printed)
        work.failed.connect(self._on_not_printed)
        work.start()

    def _on_printed(self, pages: int) -> None:
        told = ngettext("{number} page is with the printer.", "{number} pages are with the printer.", pages)
        self._end_printing(told)

    def _on_not_printed(self) -> None:
        self._end_printing("")
        self._means.refused(_("It could not be printed. See whether the printer is on, or save it as PDF."))

    def _end_printing(self, told: str) -> None:
        self._printing.deleteLater()
        self._printing = None
        self.deeds.say(told, aloud=bool(told))

"""The documents: looked at before they are saved, printed page by page, sent with a draft that has them attached."""

import subprocess
import sys
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from klyngeapp.documents.catalogue import DOCUMENTS, MAPPING_REPORT, MINUTES
from klyngeapp.domain.hour_papers import PaperAsked
from klyngeapp.i18n.language import Sentence
from klyngeapp.services import rows
from klyngeapp.store.queries.hours import Period, totals
from klyngeapp.store.queries.lists import ids_of
from klyngeapp.store.units import Unit
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms.paper_key import paper_in, paper_key
from klyngeapp.ui.kit.bars import Notice
from klyngeapp.ui.shell.window import Window
from klyngeapp.ui.steps.documents import building, jobs
from klyngeapp.ui.steps.documents.page import DocumentsPage
from klyngeapp.ui.steps.hours.page import HoursPage
from tests.ui.windows import person_of, settle, window_on, workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12T14:32")
    monkeypatch.setattr(building, "SOON", 10)


def page_of(qtbot: QtBot, window: Window) -> DocumentsPage:
    workspace(window).go("documents")
    page = workspace(window).page
    assert isinstance(page, DocumentsPage)
    settle(qtbot, window)
    return page


def built(qtbot: QtBot, page: DocumentsPage) -> None:
    qtbot.waitUntil(lambda: not page.building.is_building, timeout=30000)


def saved(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.opening.exporting.task is None, timeout=30000)


def text_of(page: DocumentsPage) -> str:
    assert page.preview.view is not None
    assert page.preview.view.pdf is not None
    pdf = page.preview.view.pdf
    return " ".join(" ".join(pdf.getAllText(number).text() for number in range(pdf.pageCount())).split())


def choose(page: DocumentsPage, kind: str) -> None:
    page.kinds.options.rows[kind].radio.click()


def test_every_document_has_somebody_who_makes_it() -> None:
    assert set(DOCUMENTS) == {*jobs.JOBS, MINUTES}
    assert all(job.pdf is not None for job in jobs.JOBS.values())


def test_an_open_workbook_does_without_papers_and_the_pages_nobody_has_asked_for() -> None:
    wanted = (
        "{'PySide6.QtPdf', 'PySide6.QtPdfWidgets', 'PySide6.QtPrintSupport', 'reportlab', 'xlsxwriter', 'PIL', "
        "'klyngeapp.services.sample', 'klyngeapp.ui.steps.villages', 'klyngeapp.ui.steps.person'}"
    )
    code = f"import sys, klyngeapp.ui.shell.workbench; assert not {wanted} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_plan_is_looked_at_page_by_page(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        page = page_of(qtbot, window)
        assert page.preview.words.text() == "Bygger …"
        built(qtbot, page)
        view = page.preview.view
        assert view is not None
        assert page.preview.where.text() == "Side 1 af 24"
        assert "Forhåndsvisning af Strategiplan" in view.view.accessibleName()
        assert "Kopi til kommunen" in text_of(page)
        with qtbot.waitSignal(page.preview.turned):
            qtbot.mouseClick(page.preview.after, Qt.MouseButton.LeftButton)
        assert page.preview.where.text() == "Side 2 af 24"
        # The small pages go along, and lead to a page by the keys.
        assert view.thumbnails.current == 1
        view.thumbnails.setFocus()
        qtbot.keyClick(view.thumbnails, Qt.Key.Key_End)
        assert page.preview.where.text() == "Side 24 af 24"
        assert not page.preview.after.isEnabled()
        assert view.view.accessibleDescription().startswith("Side 24 af 24. ")
        # It follows the workbook, and stays at its page.
        window.opening.document.do(
            Sentence("Change"), lambda unit: rows.change(unit, "cluster", *_only(window), name="Syv Sogne")
        )
        built(qtbot, page)
        assert "Syv Sogne" in text_of(page)
        assert page.preview.where.text().startswith("Side 24 af")
        # Whole pages or full width, larger and smaller.
        page.preview.fit.click()
        assert view.is_as_wide
        assert page.preview.fit.text() == "Fuld bredde"
        before = view.scale
        page.preview.out.click()
        assert view.scale < before
        # Another reader gets another copy: no mail to the municipality then.
        page.readers.rows["group"].radio.click()
        built(qtbot, page)
        assert "Kopi til kommunen" not in text_of(page)
        assert page.preview.copy_of.text() == "Jeres egen kopi"
        assert [one.accessibleName() for one in page.deeds.all] == ["Gem som PDF …", "Udskriv …"]
        page.language.buttons.button(1).click()
        built(qtbot, page)
        assert "Made together" in text_of(page)


def _only(window: Window) -> tuple[str]:
    (found,) = window.opening.document.ask(ids_of, "cluster")
    return (found,)


def test_the_chosen_copy_is_saved_and_sent(qtbot: QtBot, sample: Path, tmp_path: Path) -> None:
    with window_on(qtbot, sample) as window:
        page, person = page_of(qtbot, window), person_of(window)
        choose(page, MAPPING_REPORT)
        mail, save, _paper = page.deeds.all
        assert mail.accessibleName() == "Skriv mail til Lars Bisgaard"
        person.to_save = tmp_path / "Rapport.pdf"
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
        saved(qtbot, window)
        assert person.suggested[-1].name.endswith("2026-11-12 – for kommunen.pdf")
        assert (tmp_path / "Rapport.pdf").read_bytes().startswith(b"%PDF")
        assert person.shown == []
        person.to_save = tmp_path / "Sendt.pdf"
        qtbot.mouseClick(page.deeds.all[0], Qt.MouseButton.LeftButton)
        saved(qtbot, window)
        (draft,) = person.shown
        mail_made = message_from_bytes(draft.read_bytes(), policy=policy.default)
        assert "Lars" in str(mail_made["To"]) or "@" in str(mail_made["To"])
        (attached,) = list(mail_made.iter_attachments())
        assert attached.get_content() == (tmp_path / "Sendt.pdf").read_bytes()
        # Where it lies can be seen from the message.
        bar = window.messages.shown("exported")
        assert isinstance(bar, Notice)
        assert "Sendt.pdf" in bar.text


def test_the_document_is_printed(qtbot: QtBot, sample: Path, tmp_path: Path) -> None:
    with window_on(qtbot, sample) as window:
        page, person = page_of(qtbot, window), person_of(window)
        choose(page, MINUTES)
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "paper.pdf"))
        person.to_print = printer
        page.deeds.all[-1].click()  # while it is being made
        assert page.deeds.note.text() == "Det udskrives, så snart det er klar."
        qtbot.waitUntil(lambda: "hos printeren" in page.deeds.note.text(), timeout=30000)
        assert page.preview.view is not None
        assert len(PdfReader(tmp_path / "paper.pdf").pages) == page.preview.view.pages
        # The meetings: the latest with minutes is chosen, another one is the agenda.
        assert page.kinds.which is not None
        assert "22. oktober 2026" in page.kinds.which.currentText()
        place = next(n for n in range(page.kinds.which.count()) if "19. november" in page.kinds.which.itemText(n))
        page.kinds.which.setCurrentIndex(place)
        page.kinds.which.activated.emit(place)
        assert "I får dagsordenen" in page.kinds.options.rows[MINUTES].words.text()
        built(qtbot, page)
        assert "Dagsorden" in text_of(page)


def test_a_failure_is_told_and_tried_again(qtbot: QtBot, new: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with window_on(qtbot, new, size=(960, 560)) as window:
        page = page_of(qtbot, window)
        built(qtbot, page)
        texts = [one.text() for one in page.findChildren(QLabel)]
        assert any("vision" in text for text in texts)
        # There is no room for both: a button goes to the preview, Esc back.
        assert not page.preview.isVisible()
        qtbot.mouseClick(page.view.swap, Qt.MouseButton.LeftButton)
        assert page.preview.isVisible()
        assert not page.view.choice.isVisible()
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        assert page.view.choice.isVisible()
        choose(page, MINUTES)
        assert page.preview.words.text() == "Der er ingen møder endnu. Tilføj et, og skriv dagsordenen."
        assert not any(one.isEnabled() for one in page.deeds.all)

        def broken(*_given: object, **_also: object) -> bytes:
            raise KlyngeError("The meeting is not there any more.")

        monkeypatch.setattr("klyngeapp.ui.forms.plan_job.strategy_plan", broken)
        choose(page, jobs.PLAN_KIND)
        built(qtbot, page)
        bar = page.preview.findChild(Notice)
        assert isinstance(bar, Notice)
        assert "Du kan stadig gemme dokumentet" in bar.text
        monkeypatch.undo()
        monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12T14:32")
        page.building.again(0)
        built(qtbot, page)
        assert page.preview.data.startswith(b"%PDF")
        assert page.preview.findChild(Notice) is None or not page.preview.findChild(Notice).isVisible()


def test_papers_on_hours_are_chosen_looked_at_and_saved(qtbot: QtBot, sample: Path, tmp_path: Path) -> None:
    with window_on(qtbot, sample) as window:
        page, person = page_of(qtbot, window), person_of(window)
        choose(page, "papers")
        built(qtbot, page)
        assert "Timer i alt" in text_of(page)
        papers = page.kinds.papers
        # Whose hours, and by which rule: the same paper anew.
        for box, words in ((papers.whose, "Inger Holm"), (papers.rule, "Åsted Sparekasses Fond")):
            box.setCurrentText(words)
            box.activated.emit(box.currentIndex())
        built(qtbot, page)
        assert "Inger Holm" in text_of(page)
        assert "Fonden regner med 100 kr. i timen." in text_of(page)
        # One paper has one kind of reader: there is nothing to choose.
        assert not page.readers.isVisible()
        save, _paper, sheet = page.deeds.all
        for deed, name in ((save, "Timeseddel.pdf"), (sheet, "Timeseddel.xlsx")):
            person.to_save = tmp_path / name
            qtbot.mouseClick(deed, Qt.MouseButton.LeftButton)
            saved(qtbot, window)
            assert person.suggested[-1].name == f"Timeseddel Inger Holm 2026-11-12{person.to_save.suffix}"
        assert (tmp_path / "Timeseddel.pdf").read_bytes().startswith(b"%PDF")
        assert (tmp_path / "Timeseddel.xlsx").read_bytes().startswith(b"PK")
        # Another paper asks other things; the report is the municipality's, and can be mailed.
        papers.which.setCurrentText("Timerapport")
        papers.which.activated.emit(papers.which.currentIndex())
        assert page.reader == "municipality"
        assert not papers.whose.isVisible()
        built(qtbot, page)
        assert "1.240" in text_of(page)
        assert "Inger Holm" not in text_of(page)
        # A rule that is taken away is chosen no more.
        window.opening.document.do(Sentence("Change"), _without_rules)
        assert papers.rule.count() == 1


def test_a_paper_takes_the_period_and_the_plan_from_the_hours_that_were_looked_at(qtbot: QtBot, sample: Path) -> None:
    with window_on(qtbot, sample) as window:
        workspace(window).go("volunteers/hours")
        hours = workspace(window).page
        assert isinstance(hours, HoursPage)
        hours.filters.time.setCurrentText("Oktober 2026")
        hours.filters.time.activated.emit(hours.filters.time.currentIndex())
        settle(qtbot, window)
        assert hours.lead.text() == "De frivillige har brugt 172 timer."
        qtbot.mouseClick(hours.paper, Qt.MouseButton.LeftButton)
        page = workspace(window).page
        assert isinstance(page, DocumentsPage)
        settle(qtbot, window)
        built(qtbot, page)
        papers = page.kinds.papers
        assert papers.which.currentText() == "Timerapport"
        assert papers.period.which.currentText() == "Oktober 2026"
        assert "172" in text_of(page)
        assert "1.240" not in text_of(page)
        # Any two days; days the wrong way round are told of, and the paper stays as it is.
        papers.period.which.setCurrentIndex(papers.period.which.count() - 1)
        papers.period.which.activated.emit(papers.period.which.currentIndex())
        assert papers.period.first.isVisible()
        for line, day in ((papers.period.first, "1/11-2026"), (papers.period.last, "12/11-2026")):
            line.setText(day)
            line.editingFinished.emit()
        assert papers.period.span == (date(2026, 11, 1), date(2026, 11, 12))
        papers.period.last.setText("1/10-2026")
        papers.period.last.editingFinished.emit()
        assert papers.period.trouble.text() == "Den sidste dag ligger før den første."
        assert papers.period.span == (date(2026, 11, 1), date(2026, 11, 12))
        # A plan's own hours.
        papers.plan.setCurrentText("Sti langs Lilleåen")
        papers.plan.activated.emit(papers.plan.currentIndex())
        built(qtbot, page)
        document = window.opening.document
        (path,) = document.ask(ids_of, "action_plan", search="Sti langs Lilleåen")
        given = document.ask(totals, Period(first=date(2026, 11, 1), last=date(2026, 11, 12), plan=path))
        assert 0 < given.minutes < 84 * 60
        assert f"I alt {given.minutes // 60},0" in text_of(page)
        # A list of volunteers is of no time and no plan.
        papers.which.setCurrentText(papers.which.itemText(3))
        papers.which.activated.emit(3)
        for part in (papers.whose, papers.plan, papers.period, papers.rule):
            assert not part.isVisible()


def test_what_a_paper_is_asked_for_stands_in_its_key() -> None:
    asked = PaperAsked(person="a1", plan="b2", first=date(2026, 1, 1), last=date(2026, 12, 31))
    assert paper_in(paper_key("timesheet", asked).partition("/")[2]) == ("timesheet", asked)
    assert paper_in("timesheet/first:nonsense/other:1/fund:x") == ("timesheet", PaperAsked(fund="x"))


def _without_rules(unit: Unit) -> None:
    for row_id in ids_of(unit.connection, "fund_profile"):
        rows.remove(unit, "fund_profile", row_id)

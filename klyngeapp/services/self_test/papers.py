"""Every document is made in both languages, as PDF and for Excel where that is offered; lists go out and come in."""

from collections.abc import Callable
from functools import partial

import sqlalchemy as sa

from klyngeapp.documents.catalogue import (
    DOCUMENTS,
    MAPPING_REPORT,
    MINUTES,
    MONEY_OVERVIEW,
    PAPERS,
    PERSON_COPY,
    PRIVACY_REGISTER,
    PRIVATE,
    STATUTES,
)
from klyngeapp.documents.lists import xlsx_file
from klyngeapp.i18n.language import LANGUAGES, N_, Sentence
from klyngeapp.services import exporting, guide, hour_papers, import_all, minutes, plans, privacy_papers, sheets
from klyngeapp.services.document_mail import mail_with_document
from klyngeapp.services.self_test.kinds import Bench, Check, must
from klyngeapp.store import reading
from klyngeapp.store.queries import lists
from klyngeapp.store.workbook import open_to_change
from klyngeapp.system import clock

_LEAST = 2_000  # bytes; no paper of ours is smaller
Make = Callable[[sa.Connection, str], bytes]


def _sheet(kind: str) -> Make:
    return lambda found, language: sheets.sheet(found, kind, language=language, reader="group", today=clock.today())


def _paper(kind: str) -> Make:
    return lambda found, language: hour_papers.paper(
        found, kind, language=language, reader="group", today=clock.today()
    )


def _plan(found: sa.Connection, language: str) -> bytes:
    return plans.strategy_plan(found, language=language, reader="public", today=clock.today())


def _minutes(found: sa.Connection, language: str) -> bytes:
    meeting = minutes.meeting_meant(found, None, clock.today())
    return minutes.minutes(found, meeting, language=language, reader="group", today=clock.today())


def _register(found: sa.Connection, language: str) -> bytes:
    return privacy_papers.register(found, language=language, today=clock.today())


def _copy(found: sa.Connection, language: str) -> bytes:
    person = lists.ids_of(found, "person")[0]
    return privacy_papers.person_copy(found, person, language=language, today=clock.today())


_MAKERS: dict[str, Make] = {
    "strategy-plan": _plan,
    MINUTES: _minutes,
    PRIVACY_REGISTER: _register,
    PERSON_COPY: _copy,
    **{kind: _sheet(kind) for kind in (MAPPING_REPORT, MONEY_OVERVIEW, STATUTES)},
    **{kind: _paper(kind) for kind in sorted(PAPERS)},
}


def _print(bench: Bench, kind: str) -> None:
    for language in LANGUAGES:
        with reading.opened(bench.sample) as found:
            data = _MAKERS[kind](found.connection, language)
        _is_pdf(data)
        bench.papers[f"{kind}.{language}"] = data


def _guide(bench: Bench) -> None:
    for language in LANGUAGES:
        data = guide.guide(language)
        _is_pdf(data)
        bench.papers[f"guide.{language}"] = data


def _is_pdf(data: bytes) -> None:
    must(data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF"), "this is no whole PDF")
    must(len(data) > _LEAST, "the PDF is next to empty")
    must(b"/StructTreeRoot" in data, "the PDF is not tagged")
    must(b"/FontFile2" in data, "the PDF does not bring its fonts")


def _excel(bench: Bench, kind: str) -> None:
    for language in LANGUAGES:
        with reading.opened(bench.sample) as found:
            data = hour_papers.paper_list(
                found.connection, kind, hour_papers.ALL, language=language, reader="group", today=clock.today()
            )
        must(data.startswith(b"PK"), "this is no Excel file")
    # Read in a process of its own, as a list that somebody sends is.
    must(xlsx_file.read(data).headings, "the Excel file reads back empty")


def _lists(bench: Bench) -> None:
    folder = bench.folder / "Lister"
    with reading.opened(bench.sample) as found:
        before = exporting.export_all(found.connection, folder)
        people = len(lists.ids_of(found.connection, "person"))
    with open_to_change(bench.book) as book:
        planned = import_all.plan_all(folder, import_all.single_ids(book.connection))
        with book.unit(Sentence("Replace everything by “{folder}”", {"folder": folder.name})) as unit:
            import_all.replace_all(unit, planned)
        must(len(lists.ids_of(book.connection, "person")) == people, "people were lost on the way")
        book.publish()
    must(before and reading.faults(bench.book) == [], "the file is faulty")


def _mail(bench: Bench) -> None:
    with reading.opened(bench.sample) as found:
        mail = mail_with_document(
            found.connection, b"%PDF-", "Årsplan.pdf", cluster="Ø", language="da", today=clock.today()
        )
    must(b"X-Unsent: 1" in mail and b"application/pdf" in mail, "the draft lacks its document")


def checks() -> tuple[Check, ...]:
    """Return one check for each document, then those of lists and mails."""
    kinds = {**DOCUMENTS, **PRIVATE}
    printed = [
        Check(Sentence(N_("PDF: {document}"), {"document": Sentence(kind.title)}), partial(_print, kind=kind.id))
        for kind in kinds.values()
    ]
    in_excel = [
        Check(Sentence(N_("Excel: {document}"), {"document": Sentence(kind.title)}), partial(_excel, kind=kind.id))
        for kind in kinds.values()
        if kind.id in PAPERS
    ]
    return (
        *printed,
        Check(Sentence(N_("PDF: {document}"), {"document": Sentence(N_("Quick guide"))}), _guide),
        *in_excel,
        Check(Sentence(N_("All lists out and in again")), _lists),
        Check(Sentence(N_("The draft of a mail")), _mail),
    )

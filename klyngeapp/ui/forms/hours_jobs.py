"""The papers on hours and volunteers as PDF or for Excel: for whom, how their files are called, and who makes them."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from klyngeapp.documents.catalogue import (
    HOURS_REPORT,
    HOURS_SHEET,
    PERSON_STATEMENT,
    SIGN_UP_SHEET,
    THANK_YOU_LIST,
    TIMESHEET,
    VOLUNTEER_LIST,
)
from klyngeapp.domain.hour_papers import PaperAsked
from klyngeapp.i18n.language import N_, _
from klyngeapp.services.hour_papers import paper, paper_list
from klyngeapp.system import clock
from klyngeapp.system.progress import Progress
from klyngeapp.ui.forms.printing import EXCEL, Job, Readers, Wanted, Warn, pdf_job, safe_name

_OURSELVES: Readers = (("group", N_("Ourselves"), N_("For you, and for whoever you hand the paper to.")),)
_ALONE: Readers = (("group", N_("Ourselves"), N_("With phone numbers and e-mail. For the group alone.")),)
_THANKS: Readers = (
    ("group", N_("Ourselves"), N_("With the names of everybody.")),
    ("public", N_("Everybody"), N_("Names only with consent.")),
)
_NOBODY: Readers = (
    ("municipality", N_("The municipality"), N_("Nobody is named.")),
    ("group", N_("Ourselves"), N_("Nobody is named.")),
)


@dataclass(frozen=True)
class _Paper:
    """A paper: what its file is called, what is asked and said about it, and who may read it."""

    called: str
    title: str
    working: str
    readers: Readers


_PAPERS = {
    TIMESHEET: _Paper(N_("Timesheet"), N_("Save the timesheet"), N_("Making the timesheet …"), _OURSELVES),
    HOURS_REPORT: _Paper(N_("Report on hours"), N_("Save the report"), N_("Making the report …"), _NOBODY),
    PERSON_STATEMENT: _Paper(
        N_("Statement of hours"), N_("Save the statement"), N_("Making the statement …"), _OURSELVES
    ),
    VOLUNTEER_LIST: _Paper(N_("List of volunteers"), N_("Save the list"), N_("Making the list …"), _ALONE),
    THANK_YOU_LIST: _Paper(N_("List of thanks"), N_("Save the list"), N_("Making the list …"), _THANKS),
    HOURS_SHEET: _Paper(N_("Hours sheet"), N_("Save the sheet"), N_("Making the sheet …"), _OURSELVES),
    SIGN_UP_SHEET: _Paper(N_("Sign-up sheet"), N_("Save the sheet"), N_("Making the sheet …"), _OURSELVES),
}


def paper_job(kind: str, asked: PaperAsked = PaperAsked(), named: str = "") -> Job:  # noqa: B008 - it is frozen
    """Return who makes a paper, by its id in the catalogue; `named` stands in the name of its file.

    Where the file is called .xlsx it becomes one for Excel.
    """
    what = _PAPERS[kind]

    def suggested(cluster: str, _wanted: Wanted) -> str:
        return f"{_(what.called)} {safe_name(named or cluster)} {clock.today().isoformat()}.pdf"

    def pdf(connection: Any, wanted: Wanted, warn: Warn, progress: Progress) -> bytes:
        return paper(
            connection,
            kind,
            asked,
            language=wanted.language,
            reader=wanted.reader,
            today=clock.today(),
            warn=warn,
            progress=progress,
        )

    def rows(connection: Any, wanted: Wanted, warn: Warn) -> bytes:
        return paper_list(
            connection,
            kind,
            asked,
            language=wanted.language,
            reader=wanted.reader,
            today=clock.today(),
            warn=warn,
        )

    return pdf_job(what.title, what.working, what.readers, suggested, pdf, rows=rows)


def as_list(job: Job) -> Job:
    """Return how the same paper is saved for Excel."""

    def suggested(cluster: str, wanted: Wanted) -> str:
        return str(Path(job.suggested(cluster, wanted)).with_suffix(EXCEL))

    return replace(job, suggested=suggested)


def timesheet_job(person: str = "", plan: str = "", fund: str = "", named: str = "") -> Job:
    """Return who makes the timesheet of a person or an action plan (ids), counted by a fund's rule."""
    return paper_job(TIMESHEET, PaperAsked(person=person, plan=plan, fund=fund), named)


def statement_job(person: str, named: str = "") -> Job:
    """Return who makes a person's statement of hours, month by month."""
    return paper_job(PERSON_STATEMENT, PaperAsked(person=person), named)


def report_job(fund: str = "") -> Job:
    """Return who makes the report for the municipality."""
    return paper_job(HOURS_REPORT, PaperAsked(fund=fund))


def sheet_job() -> Job:
    """Return who makes the blank sheet for hours."""
    return paper_job(HOURS_SHEET)


def sign_up_job() -> Job:
    """Return who makes the blank sheet for those who want to help."""
    return paper_job(SIGN_UP_SHEET)


def list_job() -> Job:
    """Return who makes the group's list of volunteers."""
    return paper_job(VOLUNTEER_LIST)


def thanks_job() -> Job:
    """Return who makes the list of whom to thank."""
    return paper_job(THANK_YOU_LIST)

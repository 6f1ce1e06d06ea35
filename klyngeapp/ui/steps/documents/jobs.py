"""Who makes which document, and the mail that takes one to the municipality."""

from dataclasses import replace
from pathlib import Path

from klyngeapp.documents.catalogue import MAPPING_REPORT, MINUTES, MONEY_OVERVIEW, PAPERS, STATUTES
from klyngeapp.i18n.language import N_, _
from klyngeapp.services.document_mail import mail_with_document
from klyngeapp.services.plan_mail import mail_with_plan
from klyngeapp.store import reading
from klyngeapp.store.queries.meetings import Meeting
from klyngeapp.system import clock, files, paths
from klyngeapp.system.progress import Progress
from klyngeapp.ui.forms.hours_jobs import paper_job
from klyngeapp.ui.forms.mapping_report_job import MAPPING_REPORT_JOB
from klyngeapp.ui.forms.minutes_jobs import save_job
from klyngeapp.ui.forms.plan_job import PLAN
from klyngeapp.ui.forms.printing import Job, Made, Wanted
from klyngeapp.ui.forms.sheet_jobs import MONEY_JOB, STATUTES_JOB

PLAN_KIND = "strategy-plan"
JOBS = {
    PLAN_KIND: PLAN,
    MAPPING_REPORT: MAPPING_REPORT_JOB,
    MONEY_OVERVIEW: MONEY_JOB,
    STATUTES: STATUTES_JOB,
    **{kind: paper_job(kind) for kind in PAPERS},
}
_DRAFT = "document.eml"
_LEFT_OUT = {
    "group": N_("With the names of everybody, never with phone numbers or addresses."),
    "municipality": N_("Without phone numbers and private addresses. Names only with consent."),
    "public": N_("Without phone numbers and private addresses. Names only with consent."),
}


def job_of(kind: str, meeting: Meeting | None, paper: Job | None = None) -> Job | None:
    """Return who makes a document; None for minutes of no meeting. `paper` is chosen more closely than by its kind."""
    if kind == MINUTES:
        return save_job(meeting) if meeting is not None else None
    return paper or JOBS[kind]


def left_out(kind: str, reader: str, said: str) -> str:
    """Return what a reader does not get to read: as the job of a meeting or a paper says it, else in full."""
    return _(said) if kind == MINUTES or kind in PAPERS else _(_LEFT_OUT[reader])


def mail_job(job: Job, kind: str, cluster: str, workbook_id: str) -> Job:
    """Return how a document is saved, and sent: the draft of the mail has it attached."""
    draft = paths.workbook(workbook_id) / _DRAFT
    write = mail_with_plan if kind == PLAN_KIND else mail_with_document
    make_pdf = job.pdf
    assert make_pdf is not None

    def make(data: bytes, path: Path, wanted: Wanted, progress: Progress) -> Made:
        warnings: list[object] = []
        with reading.snapshot(data) as connection:
            pdf = make_pdf(connection, wanted, warnings.append, progress)
            mail = write(connection, pdf, path.name, cluster=cluster, language=wanted.language, today=clock.today())
        progress.step(1.0)  # the last chance to change one's mind
        files.replace_whole(path, pdf)
        files.replace_whole(draft, mail, mode=0o600)
        return Made(path, tuple(warnings))  # type: ignore[arg-type]

    return replace(job, make=make, mail=draft)

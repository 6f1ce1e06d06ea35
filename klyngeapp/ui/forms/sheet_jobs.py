"""The money of the plans and the statutes as PDFs: for whom, and how their files are called."""

from typing import Any

from klyngeapp.documents.catalogue import DOCUMENTS, MONEY_OVERVIEW, STATUTES
from klyngeapp.i18n.language import N_, _
from klyngeapp.services.sheets import sheet
from klyngeapp.system import clock
from klyngeapp.system.progress import Progress
from klyngeapp.ui.forms.printing import Job, Readers, Wanted, Warn, pdf_job, safe_name

READERS: Readers = (
    ("group", N_("Ourselves"), N_("With the names of everybody, never with phone numbers or addresses.")),
    ("municipality", N_("The municipality"), N_("Names only with consent.")),
    ("public", N_("Everybody"), N_("Names only with consent.")),
)


def _job(kind: str, title: str, working: str) -> Job:
    def suggested(cluster: str, _wanted: Wanted) -> str:
        named = " ".join((_(DOCUMENTS[kind].title), safe_name(cluster), clock.today().isoformat()))
        return f"{named}.pdf"

    def pdf(connection: Any, wanted: Wanted, warn: Warn, progress: Progress) -> bytes:
        return sheet(
            connection,
            kind,
            language=wanted.language,
            reader=wanted.reader,
            today=clock.today(),
            warn=warn,
            progress=progress,
        )

    return pdf_job(title, working, READERS, suggested, pdf)


MONEY_JOB = _job(MONEY_OVERVIEW, N_("Save the money of the plans as PDF"), N_("Making the overview of the money …"))
STATUTES_JOB = _job(STATUTES, N_("Save the statutes as PDF"), N_("Making the statutes …"))

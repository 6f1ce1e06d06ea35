"""The mapping report as a PDF: for whom, and how its file is called."""

from typing import Any

from klyngeapp.documents.catalogue import MAPPING_REPORT
from klyngeapp.i18n.language import N_, _
from klyngeapp.services.sheets import sheet
from klyngeapp.system import clock
from klyngeapp.system.progress import Progress
from klyngeapp.ui.forms.printing import Readers, Wanted, Warn, pdf_job, safe_name

READERS: Readers = (
    ("public", N_("Everybody"), N_("Names only with consent.")),
    ("municipality", N_("The municipality"), N_("Names only with consent.")),
    ("group", N_("Ourselves"), N_("With the names of everybody, never with phone numbers or addresses.")),
)
_CALLED = {"group": N_("for the group"), "municipality": N_("for the municipality"), "public": N_("for everybody")}


def _suggested(cluster: str, wanted: Wanted) -> str:
    """Return a file's name that tells what is in it and for whom."""
    day, title = clock.today().isoformat(), _("Mapping report")
    return f"{title} {safe_name(cluster)} {day} – {_(_CALLED[wanted.reader])}.pdf"


def _pdf(connection: Any, wanted: Wanted, warn: Warn, progress: Progress) -> bytes:
    return sheet(
        connection,
        MAPPING_REPORT,
        language=wanted.language,
        reader=wanted.reader,
        today=clock.today(),
        warn=warn,
        progress=progress,
    )


MAPPING_REPORT_JOB = pdf_job(
    N_("Save the mapping report as PDF"), N_("Making the mapping report …"), READERS, _suggested, _pdf
)

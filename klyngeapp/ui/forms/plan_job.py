"""The strategy plan as a PDF: for whom, and how its file is called."""

from typing import Any

from klyngeapp.i18n.language import N_, _
from klyngeapp.services.plans import strategy_plan
from klyngeapp.system import clock
from klyngeapp.system.progress import Progress
from klyngeapp.ui.forms.printing import Readers, Wanted, Warn, pdf_job, safe_name

READERS: Readers = (
    ("group", N_("Ourselves"), N_("With the names of everybody, never with phone numbers or addresses.")),
    ("municipality", N_("The municipality"), N_("Names only with consent.")),
    ("public", N_("Everybody"), N_("Names only with consent.")),
)
_CALLED = {"group": N_("for the group"), "municipality": N_("for the municipality"), "public": N_("for everybody")}


def suggested_name(cluster: str, wanted: Wanted) -> str:
    """Return a file's name that tells what is in it and for whom."""
    day = clock.today().isoformat()
    title, readers = _("Strategy plan"), _(_CALLED[wanted.reader])
    return f"{title} {safe_name(cluster)} {day} – {readers}.pdf"


def plan_pdf(connection: Any, wanted: Wanted, warn: Warn, progress: Progress) -> bytes:
    """Return the plan as the bytes of a PDF."""
    return strategy_plan(
        connection,
        language=wanted.language,
        reader=wanted.reader,
        today=clock.today(),
        warn=warn,
        progress=progress,
    )


PLAN = pdf_job(N_("Save the strategy plan as PDF"), N_("Making the strategy plan …"), READERS, suggested_name, plan_pdf)

"""The register of what is kept as a PDF, and what is known of one person, for that person."""

from typing import Any

from klyngeapp.i18n.language import N_, _
from klyngeapp.services import privacy_papers
from klyngeapp.system import clock
from klyngeapp.system.progress import Progress
from klyngeapp.ui.forms.printing import Job, Readers, Wanted, Warn, pdf_job, safe_name

_REGISTER_READERS: Readers = (("group", N_("Ourselves"), N_("Nobody is named in it. Show it to whoever asks.")),)
_COPY_READERS: Readers = (("group", N_("The person"), N_("Everything that stands about the person. For nobody else.")),)


def _register(connection: Any, wanted: Wanted, _warn: Warn, progress: Progress) -> bytes:
    return privacy_papers.register(connection, language=wanted.language, today=clock.today(), progress=progress)


REGISTER_JOB = pdf_job(
    N_("Save the register as PDF"),
    N_("Making the register …"),
    _REGISTER_READERS,
    lambda cluster, _wanted: _("What we keep about people") + f" {safe_name(cluster)}.pdf",
    _register,
)


def person_copy_job(person: str, name: str) -> Job:
    """Return how a person's own copy is asked for."""

    def pdf(found: Any, wanted: Wanted, _warn: Warn, progress: Progress) -> bytes:
        return privacy_papers.person_copy(
            found, person, language=wanted.language, today=clock.today(), progress=progress
        )

    return pdf_job(
        N_("Save a copy for the person as PDF"),
        N_("Making the copy …"),
        _COPY_READERS,
        lambda _cluster, _wanted: _("Copy for {name}", name=safe_name(name)) + ".pdf",
        pdf,
    )

"""The register of what is kept as a PDF, and what is known of one person, for that person."""

from pathlib import Path
from typing import Any

from klyngeapp.i18n.language import N_, _
from klyngeapp.services import privacy_papers
from klyngeapp.system import clock
from klyngeapp.system.progress import Progress
from klyngeapp.ui.forms.printing import Job, Made, Readers, Wanted, Warn, safe_name, written

_REGISTER_READERS: Readers = (("group", N_("Ourselves"), N_("Nobody is named in it. Show it to whoever asks.")),)
_COPY_READERS: Readers = (("group", N_("The person"), N_("Everything that stands about the person. For nobody else.")),)


def _register(connection: Any, wanted: Wanted, progress: Progress) -> bytes:
    return privacy_papers.register(connection, language=wanted.language, today=clock.today(), progress=progress)


def _make_register(data: bytes, path: Path, wanted: Wanted, progress: Progress) -> Made:
    return written(data, path, progress, lambda found, _warn: _register(found, wanted, progress))


REGISTER_JOB = Job(
    title=N_("Save the register as PDF"),
    working=N_("Making the register …"),
    go=N_("Choose where …"),
    readers=_REGISTER_READERS,
    suggested=lambda cluster, _wanted: _("What we keep about people") + f" {safe_name(cluster)}.pdf",
    make=_make_register,
    pdf=lambda found, wanted, _warn, progress: _register(found, wanted, progress),
)


def person_copy_job(person: str, name: str) -> Job:
    """Return how a person's own copy is asked for."""

    def pdf(found: Any, wanted: Wanted, _warn: Warn, progress: Progress) -> bytes:
        return privacy_papers.person_copy(
            found, person, language=wanted.language, today=clock.today(), progress=progress
        )

    def make(data: bytes, path: Path, wanted: Wanted, progress: Progress) -> Made:
        return written(data, path, progress, lambda found, warn: pdf(found, wanted, warn, progress))

    return Job(
        title=N_("Save a copy for the person as PDF"),
        working=N_("Making the copy …"),
        go=N_("Choose where …"),
        readers=_COPY_READERS,
        suggested=lambda _cluster, _wanted: _("Copy for {name}", name=safe_name(name)) + ".pdf",
        make=make,
        pdf=pdf,
    )

"""The minutes of a meeting as a PDF, or its agenda before the day: saved, or sent as a draft of a mail."""

from pathlib import Path
from typing import Any

from klyngeapp.domain.meetings import is_agenda
from klyngeapp.i18n.language import N_, _
from klyngeapp.services.invitations import mail_with_minutes
from klyngeapp.services.minutes import minutes
from klyngeapp.store.queries.meetings import Meeting
from klyngeapp.system import clock, paths
from klyngeapp.system.progress import Progress
from klyngeapp.ui.forms.printing import Job, Made, Readers, Wanted, Warn, safe_name, written

READERS: Readers = (
    ("group", N_("Ourselves"), N_("Everything that is written, and who came. Never phone numbers or addresses.")),
    (
        "municipality",
        N_("The municipality"),
        N_("The items and the tasks, and how many came. Names only with consent."),
    ),
    ("public", N_("Everybody"), N_("The items and the tasks, and how many came. Names only with consent.")),
)
AGENDA_READERS: Readers = (
    ("group", N_("Ourselves"), N_("With everybody who is invited. Never phone numbers or addresses.")),
    ("municipality", N_("The municipality"), N_("Without who is invited. Names only with consent.")),
    ("public", N_("Everybody"), N_("Without who is invited. Names only with consent.")),
)
_CALLED = {"group": "", "municipality": N_("the municipality"), "public": N_("for everybody")}
_DRAFT = "minutes.eml"


def still_agenda(meeting: Meeting) -> bool:
    """Whether there is only an agenda of a meeting so far."""
    return is_agenda(meeting.day, clock.today(), has_minutes=meeting.has_minutes)


def suggested_name(meeting: Meeting, wanted: Wanted) -> str:
    """Return what the file of a meeting is called: "Referat Styregruppemøde 2026-10-22 – kommunen.pdf"."""
    kind = _("Agenda") if still_agenda(meeting) else _("Minutes")
    named = " ".join(filter(None, (kind, safe_name(meeting.title), meeting.day)))
    reader = _(_CALLED[wanted.reader])
    return f"{named} – {reader}.pdf" if reader else f"{named}.pdf"


def save_job(meeting: Meeting) -> Job:
    """Return how the PDF of a meeting is asked for."""
    agenda = still_agenda(meeting)

    def make(data: bytes, path: Path, wanted: Wanted, progress: Progress) -> Made:
        return written(data, path, progress, lambda found, warn: _pdf(found, meeting.id, wanted, progress, warn))

    return Job(
        title=N_("Save the agenda as PDF") if agenda else N_("Save the minutes as PDF"),
        working=N_("Making the agenda …") if agenda else N_("Making the minutes …"),
        go=N_("Choose where …"),
        readers=AGENDA_READERS if agenda else READERS,
        suggested=lambda _cluster, wanted: suggested_name(meeting, wanted),
        make=make,
        pdf=lambda found, wanted, warn, progress: _pdf(found, meeting.id, wanted, progress, warn),
    )


def send_job(meeting: Meeting, workbook_id: str) -> Job:
    """Return how the mail with the minutes of a meeting is asked for."""

    def make(data: bytes, path: Path, wanted: Wanted, progress: Progress) -> Made:
        def mail(found: Any, warn: Warn) -> bytes:
            pdf = _pdf(found, meeting.id, wanted, progress, warn)
            return mail_with_minutes(found, meeting.id, pdf, suggested_name(meeting, wanted))

        return written(data, path, progress, mail, mode=0o600)

    return Job(
        title=N_("Send the minutes"),
        working=N_("Making the minutes …"),
        go=N_("Write the mail"),
        readers=READERS,
        suggested=lambda _cluster, wanted: suggested_name(meeting, wanted),
        make=make,
        draft=draft_in(workbook_id),
    )


def draft_in(workbook_id: str) -> Path:
    """Return where the draft of a mail lies until it is written anew."""
    return paths.workbook(workbook_id) / _DRAFT


def _pdf(found: Any, meeting: str, wanted: Wanted, progress: Progress, warn: Warn) -> bytes:
    return minutes(
        found,
        meeting,
        language=wanted.language,
        reader=wanted.reader,
        today=clock.today(),
        warn=warn,
        progress=progress,
    )

"""The mails about a meeting: drafts that the mail program of the computer opens."""

from contextlib import suppress

from klyngeapp.services.invitations import invitation
from klyngeapp.system import files, paths
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.minutes_jobs import draft_in

_DRAFT = "invitation.eml"


def forget(means: Means) -> None:
    """Take away the drafts of last time: they hold the addresses of people, and the mail program has read them."""
    workbook = means.document.workbook_id
    for draft in (paths.workbook(workbook) / _DRAFT, draft_in(workbook)):
        with suppress(OSError):  # it is open still, or was never there
            draft.unlink()


def invite(means: Means, meeting: str) -> None:
    """Write the draft and let the mail program open it; where that cannot be, say why."""
    try:
        draft = paths.workbook(means.document.workbook_id) / _DRAFT
        files.replace_whole(draft, means.document.ask(invitation, meeting), mode=0o600)
    except KlyngeError as error:
        means.refused(str(error))
        return
    means.ask.show_outside(draft)

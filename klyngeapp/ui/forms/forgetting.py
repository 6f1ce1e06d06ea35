"""The way from "Forget" on any page to the dialog and back."""

from PySide6.QtWidgets import QWidget

from klyngeapp.i18n.language import _, ngettext
from klyngeapp.store.queries import forgetting as queries
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.forget_dialog import ToForget


def forget(means: Means, parent: QWidget, person: str, reason: str = "") -> bool:
    """Ask whether somebody is to be forgotten, do it, and say what was done; return whether it was."""
    document = means.document
    told = document.ask(queries.consequences, person)
    traces = document.ask(queries.traces_of, person)
    if told is None or traces is None:
        means.refused(_("This person is not in the workbook any more."))
        return False
    copies = document.copies_with(person, traces)
    agreed = means.ask.to_forget(
        parent.window(), ToForget(means.look, told, traces, copies, reason or _("Asked for it"))
    )
    if agreed is None:
        return False
    try:
        done = document.forget(person, agreed.reason, purge=agreed.purge, perhaps=agreed.perhaps)
    except KlyngeError as error:
        means.refused(str(error))
        return False
    if done.trouble is not None:
        means.refused(str(done.trouble))
        return True
    said = [_("Forgotten. What stays is called “{name}”.", name=done.name)]
    if done.purged:
        said.append(ngettext("{number} backup is deleted.", "{number} backups are deleted.", done.purged))
    elif done.left:
        said.append(_("Backups on this computer still hold the person."))
    means.ask.tell(parent.window(), _("Forgotten"), " ".join(said))
    return True

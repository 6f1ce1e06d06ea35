"""Asking somebody: the draft of a mail that the mail program opens, or the phone number where there is no address."""

from contextlib import suppress
from typing import Protocol

from klyngeapp.domain.helpers import Need
from klyngeapp.i18n.language import Sentence, _
from klyngeapp.services import asking
from klyngeapp.system import files, paths
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms.body import Means

_DRAFT = "asking.eml"


class Asked(Protocol):
    """Somebody to ask."""

    @property
    def id(self) -> str:
        """Who it is."""

    @property
    def name(self) -> str:
        """What they are called."""

    @property
    def email(self) -> str:
        """Their address, "" where there is none."""

    @property
    def phone(self) -> str:
        """Their number, "" where there is none."""


def forget(means: Means) -> None:
    """Take away the draft of last time: it holds an address, and the mail program has read it."""
    with suppress(OSError):  # it is open still, or was never there
        (paths.workbook(means.document.workbook_id) / _DRAFT).unlink()


def ask(means: Means, need: Need, helper: Asked) -> str:
    """Open a mail to somebody and note that they are asked; return what to do instead where there is no address."""
    if not asking.has_address(helper.email):
        note(means, need, helper)
        if helper.phone:
            return _("There is no e-mail address of {name}. Call {phone}.", name=helper.name, phone=helper.phone)
        return _("There is neither an e-mail address nor a phone number of {name}.", name=helper.name)
    try:
        draft = paths.workbook(means.document.workbook_id) / _DRAFT
        files.replace_whole(draft, means.document.ask(asking.request, need.id, helper.id), mode=0o600)
    except KlyngeError as error:
        means.refused(str(error))
        return ""
    means.ask.show_outside(draft)
    note(means, need, helper)
    return ""


def note(means: Means, need: Need, helper: Asked) -> None:
    """Note that somebody is asked."""
    if means.document.looks:
        return
    name = Sentence("Ask {name} to help with {need}", {"name": helper.name, "need": need.title})
    told = _("{name} stands as asked.", name=helper.name)
    means.run(name, lambda unit: asking.note_answer(unit, need.id, helper.id, "asked"), told)
